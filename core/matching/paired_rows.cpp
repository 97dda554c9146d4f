#include "core/matching/paired_rows.h"

#include <algorithm>
#include <array>

namespace bothy {

namespace {

bool isPermission(const Item& item) {
    return item.polarity == Polarity::Permission;
}

/// How careful an answer is; larger is more careful.
std::ptrdiff_t careOf(const Item& item, RoleSide side, Answer answer) {
    static constexpr std::array wishes{Answer::Closed, Answer::Paused, Answer::Conditional, Answer::Open};
    static constexpr std::array offers{Answer::Open, Answer::Conditional, Answer::Paused, Answer::Closed};
    const bool isWish =
        item.polarity == Polarity::Protection || (item.polarity == Polarity::Need && side != RoleSide::First);
    const auto& order = isWish ? wishes : offers;
    return std::ranges::find(order, answer) - order.begin();
}

/// Answers first, then the one with more conditions.
auto careOf(const Item& item, RoleSide side, const SharedContent& content) {
    return std::tuple(content.answer ? careOf(item, side, *content.answer) : -1, content.conditions.size(), content);
}

/// Is each answer read word for word in a row of this result?
bool isReadable(PairResult result) {
    switch (result) {
    case PairResult::SideBySide:
    case PairResult::NeedAndOffer:
    case PairResult::NeedAlone:
    case PairResult::NeedStands:
        return true;
    default:
        return false;
    }
}

SharedAnswer answerIn(const std::optional<SharedContent>& content) {
    return content ? content->answer : std::nullopt;
}

std::optional<SharedContent> readable(const Item& item, RoleSide side, PairResult result,
                                      const std::optional<SharedContent>& content) {
    const bool needTalk = result == PairResult::WorthATalk && item.polarity == Polarity::Need;
    if (!content || !(isReadable(result) || needTalk)) return std::nullopt;
    if (!isNeedAlone(result)) return content;
    const bool isNeed = side != RoleSide::First && saysSomething(item, RoleSide::Second, *content->answer);
    return isNeed ? content : std::nullopt;
}

std::optional<SharedContent> contentNow(const AnswerSheet& sheet, const OutgoingRules& rules, const Item& item,
                                        RoleSide side) {
    const ItemAnswer& own = sheet.of(item.id);
    const auto answer = own.at(side);
    if (!answer || !saysSomething(item, side, *answer) || !mayLeave(sheet, item, side, rules)) return std::nullopt;
    // Where only the result is read, conditions would be told without being seen by their owner again.
    const bool readsWords = item.polarity == Polarity::Agreement || item.polarity == Polarity::Need;
    return SharedContent{answer, readsWords ? own.conditions : std::vector<ConditionId>()};
}

} // namespace

std::optional<SharedContent> contentShown(const Item& item, RoleSide side, const ShownAnswers& shown) {
    const auto found = shown.find({item.id, side});
    if (found == shown.end()) return std::nullopt;
    std::vector<SharedContent> all = found->second.standing;
    all.insert(all.end(), found->second.uncertain.begin(), found->second.uncertain.end());
    std::erase_if(all, [&](const SharedContent& each) { return isPermission(item) == each.answer.has_value(); });
    if (all.empty()) return std::nullopt;
    return *std::ranges::max_element(all, [&](const SharedContent& a, const SharedContent& b) {
        return careOf(item, side, a) < careOf(item, side, b);
    });
}

bool isMoreCareful(const Item& item, RoleSide side, Answer a, Answer b) {
    return careOf(item, side, a) > careOf(item, side, b);
}

RoleSide otherSide(RoleSide side) {
    if (side == RoleSide::Both) return side;
    return side == RoleSide::First ? RoleSide::Second : RoleSide::First;
}

std::vector<PairedRow> pairedRows(const Catalogue& catalogue, const ShownAnswers& mine, const ShownAnswers& theirs) {
    std::vector<PairedRow> rows;
    if (mine.empty() && theirs.empty()) return rows;
    for (const Item& item : catalogue.items()) {
        if (isPermission(item)) continue;
        for (const RoleSide side : sidesOf(item)) {
            const auto my = contentShown(item, side, mine);
            const auto their = contentShown(item, otherSide(side), theirs);
            const bool iAmSecond = side == RoleSide::Second;
            const PairResult result = pair(item, answerIn(iAmSecond ? their : my), answerIn(iAmSecond ? my : their));
            if (result == PairResult::Nothing) continue;
            rows.push_back({item.id, side, result, my.has_value(), readable(item, side, result, my),
                            readable(item, otherSide(side), result, their)});
        }
    }
    return rows;
}

std::optional<BothConditions> conditionsOfBoth(const Item& item, RoleSide mySide, const ShownAnswers& mine,
                                               const ShownAnswers& theirs) {
    if (!isPermission(item)) return std::nullopt;
    const auto my = contentShown(item, mySide, mine);
    const auto their = contentShown(item, otherSide(mySide), theirs);
    if (!my || !their) return std::nullopt;
    return BothConditions{my->conditions, their->conditions};
}

bool saysSomething(const Item& item, RoleSide side, Answer answer) {
    if (item.polarity != Polarity::Need || side == RoleSide::Both) return true;
    return answer == Answer::Open || answer == Answer::Conditional;
}

std::vector<PlainRow> plainRows(const AnswerSheet& sheet, const OutgoingRules& rules, const ShownAnswers& shown) {
    std::vector<PlainRow> rows;
    for (const Section& section : rules.catalogue.sections()) {
        for (const Item& item : rules.catalogue.itemsOf(section.id)) {
            if (isPermission(item)) continue;
            for (const RoleSide side : sidesOf(item)) {
                PlainRow row{{item.id, side}, contentNow(sheet, rules, item, side), contentShown(item, side, shown)};
                row.isOld = row.now && isPastReview(sheet.of(item.id), side, item, rules);
                if (row.now || row.shown) rows.push_back(std::move(row));
            }
        }
    }
    return rows;
}

std::vector<ConditionId> conditionsToShow(const AnswerSheet& sheet, const OutgoingRules& rules, const Item& item,
                                          RoleSide mySide) {
    if (!mayLeave(sheet, item, mySide, rules)) return {};
    return sheet.of(item.id).conditions;
}

} // namespace bothy
