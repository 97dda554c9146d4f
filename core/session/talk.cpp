#include "core/session/talk.h"

#include "core/session/session.h"

#include <algorithm>

namespace bothy {

std::vector<TalkPrompt> openPrompts(const Session& session) {
    const auto isOpen = [&](const SectionId& id, Tier tier) {
        const Section* section = session.catalogue().section(id);
        return section && !session.limits().closesTopic(id.text()) && session.mine().answers.isOpen(*section, tier);
    };
    std::vector<TalkPrompt> open;
    std::ranges::copy_if(session.services().care.prompts, std::back_inserter(open), [&](const TalkPrompt& prompt) {
        return std::ranges::all_of(prompt.sections, [&](const SectionId& id) { return isOpen(id, prompt.tier); });
    });
    return open;
}

} // namespace bothy
