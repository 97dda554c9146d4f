#include "ui/answers/answer_filter.h"

namespace bothy {

namespace {

bool hasAnswer(const ItemAnswer& answer, Answer wanted) {
    return std::any_of(answer.sides.begin(), answer.sides.end(),
                       [&](const auto& side) { return side.second == wanted; });
}

} // namespace

std::vector<RoleSide> sidesOf(const Item& item) {
    return item.isMutual() ? std::vector{RoleSide::Both} : std::vector{RoleSide::First, RoleSide::Second};
}

bool passes(AnswerFilter filter, const Item& item, const ItemAnswer& answer) {
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
    }
    return true;
}

} // namespace bothy
