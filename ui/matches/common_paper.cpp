#include "ui/matches/common_paper.h"

#include "ui/matches/common_rows.h"
#include "ui/text/isolated.h"
#include "ui/text/role_words.h"

#include <QCoreApplication>

namespace bothy {

namespace {

using Kind = PrintedBlock::Kind;

QString tr(const char* text) {
    return QCoreApplication::translate("bothy::CommonPaper", text);
}

void addGroup(PrintedPage& page, const CommonRows& model, bool bothYes, const QString& title, const QString& line) {
    const std::vector<CommonRow> rows = model.rows(bothYes);
    if (rows.empty()) return;
    page.blocks.push_back({Kind::Section, title});
    if (!line.isEmpty()) page.blocks.push_back({Kind::Text, line});
    for (const CommonRow& row : rows)
        page.blocks.push_back(
            {Kind::Row, row.item->prompt, {}, directionInWords(row.item->roles, row.mySide, model.partnerName())});
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
    addGroup(page, rows, /*bothYes=*/true, tr("You both said yes"), {});
    addGroup(page, rows, /*bothYes=*/false, tr("Worth a talk"), tr("At least one maybe. Bothy never says whose."));
    return page;
}

} // namespace bothy
