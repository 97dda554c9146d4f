#include "core/itembank/care_sections.h"
#include "core/itembank/item_words.h"

namespace bothy {

using namespace Qt::StringLiterals;

void readTalk(EntryReader& file, CareContent& care) {
    care.promptGroups = readPhrases(file, "prompt_groups"_L1, "title"_L1);
    care.prompts = file.list<TalkPrompt>("prompts"_L1, [&](EntryReader& entry) {
        TalkPrompt prompt{entry.id<CareId>("id"_L1), entry.id<CareId>("group"_L1), entry.text("text"_L1),
                          entry.oneOf("tier"_L1, item_words::tiers), entry.ids<SectionId>("sections"_L1)};
        demandKnown(prompt.group, care.promptGroups, entry, "group"_L1);
        // Without a topic nothing could leave it out.
        if (prompt.sections.empty()) entry.spoil("sections"_L1, "belongs to no topic");
        return prompt;
    });
}

} // namespace bothy
