#include "core/documents/answers/careful.h"

#include <algorithm>
#include <array>

namespace bothy {

Answer moreCareful(Polarity polarity, Answer a, Answer b) {
    static constexpr std::array closing{Answer::Closed, Answer::Paused, Answer::Conditional, Answer::Open};
    static constexpr std::array protecting{Answer::Open, Answer::Conditional, Answer::Paused, Answer::Closed};
    const auto& order = polarity == Polarity::Protection ? protecting : closing;
    return *std::find_if(order.begin(), order.end(), [&](Answer each) { return each == a || each == b; });
}

} // namespace bothy
