#include "ui/aftercare/step_changes.h"

#include <algorithm>

namespace bothy {

namespace {

using Steps = std::vector<PlanStep>;

bool isSameStep(const PlanStep& a, const PlanStep& b) {
    return a.stepId == b.stepId && (a.text == b.text || !a.stepId.isEmpty());
}

/// Positions of the longest common run of steps, kept in order, in both lists.
std::vector<std::pair<std::size_t, std::size_t>> keptInOrder(const Steps& before, const Steps& now) {
    const std::size_t rows = before.size(), columns = now.size();
    std::vector<std::vector<std::size_t>> length(rows + 1, std::vector<std::size_t>(columns + 1, 0));
    for (std::size_t i = rows; i-- > 0;)
        for (std::size_t j = columns; j-- > 0;)
            length[i][j] =
                isSameStep(before[i], now[j]) ? length[i + 1][j + 1] + 1 : std::max(length[i + 1][j], length[i][j + 1]);
    std::vector<std::pair<std::size_t, std::size_t>> kept;
    for (std::size_t i = 0, j = 0; i < rows && j < columns;) {
        if (isSameStep(before[i], now[j]))
            kept.emplace_back(i++, j++);
        else if (length[i + 1][j] >= length[i][j + 1])
            ++i;
        else
            ++j;
    }
    return kept;
}

StepPair both(StepChange change, const PlanStep& before, const PlanStep& now) {
    return {change, before, now};
}

/// The steps of one gap between two that kept their place.
struct Gap {
    std::vector<PlanStep> before;
    std::vector<PlanStep> now;
};

bool isOwnWords(const PlanStep& step) {
    return step.stepId.isEmpty();
}

/// Own words that stand in the same gap are one step said differently; everything else came or went.
void addGap(std::vector<StepPair>& pairs, Gap gap) {
    for (const PlanStep& now : gap.now) {
        const auto old = std::find_if(gap.before.begin(), gap.before.end(), isOwnWords);
        if (isOwnWords(now) && old != gap.before.end()) {
            pairs.push_back(both(StepChange::Changed, *old, now));
            gap.before.erase(old);
        } else {
            pairs.push_back({StepChange::New, {}, now});
        }
    }
    for (const PlanStep& gone : gap.before)
        pairs.push_back({StepChange::LeftOut, gone, {}});
}

/// A step that was left out at one place and is new at another has moved.
void joinMoved(std::vector<StepPair>& pairs) {
    for (StepPair& added : pairs) {
        if (added.change != StepChange::New) continue;
        const auto gone = std::find_if(pairs.begin(), pairs.end(), [&](const StepPair& pair) {
            return pair.change == StepChange::LeftOut && isSameStep(*pair.before, *added.now);
        });
        if (gone == pairs.end()) continue;
        added.before = gone->before;
        added.change = StepChange::Moved;
        gone->before.reset(); // taken over; removed below
    }
    std::erase_if(pairs, [](const StepPair& pair) { return !pair.before && !pair.now; });
}

} // namespace

std::vector<StepPair> compareSteps(const std::vector<PlanStep>& before, const std::vector<PlanStep>& now) {
    std::vector<StepPair> pairs;
    std::size_t i = 0, j = 0;
    auto kept = keptInOrder(before, now);
    kept.emplace_back(before.size(), now.size());
    for (const auto& [a, b] : kept) {
        const auto at = [](const Steps& steps, std::size_t from, std::size_t to) {
            return Steps(steps.begin() + static_cast<std::ptrdiff_t>(from),
                         steps.begin() + static_cast<std::ptrdiff_t>(to));
        };
        addGap(pairs, {at(before, i, a), at(now, j, b)});
        if (a < before.size())
            pairs.push_back(both(before[a] == now[b] ? StepChange::Same : StepChange::Changed, before[a], now[b]));
        i = a + 1, j = b + 1;
    }
    joinMoved(pairs);
    return pairs;
}

} // namespace bothy
