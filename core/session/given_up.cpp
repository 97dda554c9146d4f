#include "core/session/given_up.h"

#include "core/session/session.h"

namespace bothy {

std::function<void()> giveUpWords(Session& session, const QString& page, const QString& place) {
    const auto* held = session.mine().unfinished.at(page, place);
    if (!held) return [] {};
    const auto hold = [&session, page, place](const std::map<QString, QString>& words) {
        session.edit([&](PrivateState& mine) { mine.unfinished.hold(page, place, words); });
    };
    const std::map<QString, QString> words = *held;
    hold({});
    return [hold, words] { hold(words); };
}

} // namespace bothy
