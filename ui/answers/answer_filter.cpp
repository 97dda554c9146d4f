#include "ui/answers/answer_filter.h"

#include "core/session/session.h"

#include <QComboBox>
#include <QCoreApplication>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

/// "Changed" where nothing was compared yet.
constexpr int LatelyDays = 30;

QString tr(const char* text) {
    return QCoreApplication::translate("bothy::AnswerFilter", text);
}

bool hasAnswer(const ItemAnswer& answer, Answer wanted) {
    return std::any_of(answer.sides.begin(), answer.sides.end(),
                       [&](const auto& side) { return side.second == wanted; });
}

/// Since the day of the last comparison; that day itself does not count, or everything would have changed on it.
bool isChanged(const ItemAnswer& answer, const Session& session) {
    if (answer.sides.empty() && answer.conditions.empty() && !answer.skipped) return false;
    if (const auto& round = session.shared().lastRound) return *round < answer.changed;
    return session.today() < answer.changed.plus(LatelyDays);
}

} // namespace

bool isDueForAnotherLook(const Item& item, const Session& session) {
    const ItemAnswer& answer = session.mine().answers.of(item.id);
    const int days = session.catalogue().tier(item.tier).reviewDays;
    return std::ranges::any_of(
        answer.sides, [&](const auto& each) { return answer.answeredOn(each.first).plus(days) < session.today(); });
}

bool passes(AnswerFilter filter, const Item& item, const Session& session) {
    const ItemAnswer& answer = session.mine().answers.of(item.id);
    switch (filter) {
    case AnswerFilter::All:
        return true;
    case AnswerFilter::NotAnswered:
        return !answer.skipped && answer.sides.size() < sidesOf(item).size();
    case AnswerFilter::Yes:
        return hasAnswer(answer, Answer::Open);
    case AnswerFilter::Maybe:
        return hasAnswer(answer, Answer::Conditional);
    case AnswerFilter::No:
        return hasAnswer(answer, Answer::Closed);
    case AnswerFilter::NotNow:
        return hasAnswer(answer, Answer::Paused);
    case AnswerFilter::Changed:
        return isChanged(answer, session);
    case AnswerFilter::WithConditions:
        return !answer.conditions.empty();
    case AnswerFilter::WithNote:
        return !answer.note.isEmpty();
    case AnswerFilter::KeptToMyself:
        return answer.keepPrivate;
    case AnswerFilter::LookAgain:
        return isDueForAnotherLook(item, session);
    }
    return true;
}

QComboBox* makeFilterBox() {
    auto* box = new QComboBox;
    box->setObjectName(u"filter"_s);
    box->setAccessibleName(tr("Show"));
    const auto add = [box](const QString& word, AnswerFilter filter) { box->addItem(word, static_cast<int>(filter)); };
    add(tr("All answers"), AnswerFilter::All);
    add(tr("Not answered"), AnswerFilter::NotAnswered);
    add(tr("Yes"), AnswerFilter::Yes);
    add(tr("Maybe"), AnswerFilter::Maybe);
    add(tr("No"), AnswerFilter::No);
    add(tr("Not now"), AnswerFilter::NotNow);
    add(tr("Changed"), AnswerFilter::Changed);
    add(tr("With conditions"), AnswerFilter::WithConditions);
    add(tr("With a note"), AnswerFilter::WithNote);
    add(tr("Kept to myself"), AnswerFilter::KeptToMyself);
    add(tr("Look at again"), AnswerFilter::LookAgain);
    box->setMaxVisibleItems(box->count());
    return box;
}

AnswerFilter chosenIn(const QComboBox& box) {
    return static_cast<AnswerFilter>(box.currentData().toInt());
}

} // namespace bothy
