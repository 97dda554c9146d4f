#include "ui/paper/sheet_breaks.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

namespace bothy {

namespace {

/// Something that stays together, from its top to the top of the next one.
struct Unit {
    double top = 0;
    std::vector<double> lines; ///< where its lines end
};

std::vector<Unit> unitsOf(const QTextDocument& document) {
    std::vector<Unit> units{{}};
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QRectF place = document.documentLayout()->blockBoundingRect(block);
        const QTextBlockFormat format = block.blockFormat();
        if (format.hasProperty(BeginsUnit)) units.push_back({place.top() - format.doubleProperty(BeginsUnit), {}});
        const QTextLayout& letters = *block.layout();
        for (int line = 0; line < letters.lineCount(); ++line)
            units.back().lines.push_back(place.top() + letters.lineAt(line).rect().bottom());
    }
    return units;
}

} // namespace

std::vector<double> sheetStarts(const QTextDocument& document, double height) {
    const std::vector<Unit> units = unitsOf(document);
    std::vector<double> starts{0};
    for (const Unit& unit : units) {
        if (unit.lines.empty()) continue;
        if (unit.lines.back() <= starts.back() + height) continue;
        if (unit.top > starts.back()) starts.push_back(unit.top);
        for (std::size_t line = 1; line < unit.lines.size(); ++line)
            if (unit.lines[line] > starts.back() + height && unit.lines[line - 1] > starts.back())
                starts.push_back(unit.lines[line - 1]);
    }
    return starts;
}

} // namespace bothy
