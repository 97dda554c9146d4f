#include "ui/matches/common_words.h"

#include "ui/text/answer_words.h"
#include "ui/text/isolated.h"
#include "ui/text/role_words.h"

#include <QCoreApplication>

namespace bothy {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("bothy::CommonWords", text);
}

std::optional<Polarity> polarityOf(CommonGroup group) {
    switch (group) {
    case CommonGroup::BothYes:
    case CommonGroup::WorthATalk:
        return std::nullopt;
    case CommonGroup::Protection:
        return Polarity::Protection;
    case CommonGroup::Needs:
        return Polarity::Need;
    case CommonGroup::SideBySide:
        return Polarity::Agreement;
    case CommonGroup::Avoid:
        return Polarity::Avoid;
    }
    return std::nullopt;
}

QString answerLines(const QString& first, const Catalogue& catalogue, const SharedContent& content) {
    return (QStringList(first) + conditionsInWords(catalogue, content.conditions)).join(u'\n');
}

} // namespace

QString titleOf(CommonGroup group, const Catalogue& catalogue) {
    if (const auto polarity = polarityOf(group)) return catalogue.polarity(*polarity).title;
    return group == CommonGroup::BothYes ? tr("You both said yes") : tr("Worth a talk");
}

QString lineOf(CommonGroup group, const Catalogue& catalogue) {
    if (const auto polarity = polarityOf(group)) return catalogue.polarity(*polarity).help;
    return group == CommonGroup::BothYes ? QString()
                                         : tr("At least one maybe. Bothy names nobody, and whoever said yes can tell.");
}

QString directionInWords(const CommonRow& row, const QString& partnerName) {
    if (row.paired && isNeedAlone(row.paired->result)) return {};
    return directionInWords(row.item->roles, row.mySide, partnerName);
}

QString directionInLine(const CommonRow& row, const QString& partnerName) {
    if (row.paired && isNeedAlone(row.paired->result)) return {};
    return directionInLine(row.item->roles, row.mySide, partnerName);
}

QString resultInWords(const Catalogue& catalogue, const CommonRow& row) {
    if (!row.paired) return {};
    const Polarity polarity = row.item->polarity;
    // A need to be alone or to leave waits for nobody; a wish counts for the other one as it is.
    if (row.paired->result == PairResult::NeedStands) return tr("This counts by itself. It waits for no offer.");
    return catalogue.polarity(polarity).result(resultKey(polarity, row.paired->result));
}

QString myAnswerInWords(const Catalogue& catalogue, const CommonRow& row) {
    if (!row.paired || !row.paired->mine) return {};
    const SharedContent& content = *row.paired->mine;
    //: %1 is an answer, such as "Important to me".
    const QString first = tr("You: %1").arg(answerInWords(catalogue, *row.item, row.mySide, *content.answer));
    return answerLines(first, catalogue, content);
}

QString theirAnswerInWords(const Catalogue& catalogue, const CommonRow& row, const QString& partnerName) {
    if (!row.paired || !row.paired->theirs) return {};
    const SharedContent& content = *row.paired->theirs;
    const QString name = partnerName.isEmpty() ? tr("The other person") : isolated(partnerName);
    //: %1 is the other person's name, %2 their answer.
    const QString first =
        tr("%1: %2").arg(name, answerInWords(catalogue, *row.item, otherSide(row.mySide), *content.answer));
    return answerLines(first, catalogue, content);
}

} // namespace bothy
