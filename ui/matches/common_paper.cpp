#include "ui/matches/common_paper.h"

#include "ui/matches/common_rows.h"
#include "ui/matches/common_words.h"
#include "ui/text/answer_words.h"
#include "ui/text/isolated.h"

#include <QCoreApplication>

namespace bothy {

namespace {

using Kind = PrintedBlock::Kind;

QString tr(const char* text) {
    return QCoreApplication::translate("bothy::CommonPaper", text);
}

/// What both of us read below the title of a row; never what only one of us shows.
void addAnswers(PrintedPage& page, const CommonRows& model, const CommonRow& row) {
    const Catalogue& catalogue = model.catalogue();
    QStringList lines{resultInWords(catalogue, row), myAnswerInWords(catalogue, row),
                      theirAnswerInWords(catalogue, row, model.partnerName())};
    if (const auto& both = row.conditions.both) {
        //: Before conditions on a printed page; "you" is the person who prints it.
        lines << tr("Your conditions:") << conditionsInWords(catalogue, both->mine);
        //: Before conditions on a printed page; %1 is the other person's name.
        lines << tr("Conditions of %1:").arg(isolated(model.partnerName()));
        lines << conditionsInWords(catalogue, both->theirs);
    }
    lines.removeAll(QString());
    for (const QString& line : lines)
        page.blocks.push_back({Kind::Text, line});
}

void addGroup(PrintedPage& page, const CommonRows& model, CommonGroup group) {
    const Catalogue& catalogue = model.catalogue();
    const std::vector<CommonRow> rows = model.rows(group);
    if (rows.empty()) return;
    page.blocks.push_back({Kind::Section, titleOf(group, catalogue)});
    if (const QString line = lineOf(group, catalogue); !line.isEmpty()) page.blocks.push_back({Kind::Text, line});
    for (const CommonRow& row : rows) {
        page.blocks.push_back({Kind::Row, row.item->prompt, {}, directionInWords(row, model.partnerName())});
        addAnswers(page, model, row);
    }
}

} // namespace

bool hasCommonPaper(const CommonRows& rows) {
    return rows.state() == CommonState::Shown;
}

std::optional<PrintedPage> commonPaper(const CommonRows& rows) {
    if (!hasCommonPaper(rows)) return {};
    PrintedPage page{.kind = tr("To talk about"),
                     .room = tr("Both of you"),
                     .title = tr("In common"),
                     .lead = tr("A yes means you may ask. It does not mean yes today."),
                     .everySheet = tr("A yes means you may ask. It does not mean yes today.")};
    const QString me = rows.myName();
    //: %1 is the name of the person who prints the page; "you" in its rows is this person.
    if (!me.isEmpty()) page.blocks.push_back({Kind::Text, tr("On this page, “you” is %1.").arg(isolated(me))});
    for (const CommonGroup group : commonGroups)
        addGroup(page, rows, group);
    return page;
}

} // namespace bothy
