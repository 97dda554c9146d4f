#include "core/itembank/catalogue.h"
#include "core/itembank/entry_reader.h"
#include "core/itembank/item_words.h"

#include <algorithm>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

using namespace item_words;

template <typename List, typename Id>
bool holds(const List& list, const Id& id) {
    return std::any_of(list.begin(), list.end(), [&](const auto& entry) { return entry.id == id; });
}

void readSides(EntryReader& entry, Item& item) {
    if (item.isMutual()) {
        if (entry.has("role_prompts"_L1)) entry.spoil("role_prompts"_L1, "a mutual item has no sides");
        return;
    }
    const auto words = std::find_if(rolePairs.begin(), rolePairs.end(),
                                    [&](const RolePairWords& pair) { return pair.roles == item.roles; });
    EntryReader sides = entry.object("role_prompts"_L1);
    item.firstPrompt = sides.text(words->first, content_length::prompt);
    item.secondPrompt = sides.text(words->second, content_length::prompt);
    entry.include(sides);
}

Item readItem(EntryReader& entry) {
    Item item{.id = entry.id<ItemId>("id"_L1),
              .section = entry.id<SectionId>("section"_L1),
              .prompt = entry.text("prompt"_L1, content_length::prompt),
              .firstPrompt = {},
              .secondPrompt = {},
              .roles = entry.oneOf("roles"_L1, roles),
              .tier = entry.oneOf("tier"_L1, tiers),
              .scale = entry.oneOf("scale"_L1, scales),
              .polarity = entry.oneOf("polarity"_L1, polarities),
              .tags = entry.ids<TagId>("tags"_L1),
              .explanation = entry.optionalText("explanation"_L1),
              .followUp = entry.optionalText("follow_up"_L1),
              .safetyNote = entry.optionalText("safety_note"_L1),
              .requirements = entry.ids<RequirementId>("requires"_L1),
              .suggestedConditions = entry.ids<ConditionId>("suggested_conditions"_L1),
              .related = entry.ids<ItemId>("related"_L1)};
    readSides(entry, item);
    return item;
}

/// Which answers go with which rule; a mix-up would turn a "no" into its opposite.
bool scaleFits(const Item& item) {
    switch (item.polarity) {
    case Polarity::Permission:
        return item.scale == Scale::Preference || item.scale == Scale::Topic;
    case Polarity::Agreement:
        return item.scale == Scale::Preference;
    case Polarity::Protection:
        return item.scale == Scale::Protection;
    case Polarity::Need:
        return item.scale == Scale::Need;
    case Polarity::Avoid:
        return item.scale == Scale::Avoid && item.isMutual();
    }
    return false;
}

/// Everything that ties an item to the rest of the file. Safety first: an item whose requirement is
/// not known goes, while an unknown tag or suggestion only costs the tag or the suggestion.
void checkAgainst(const CatalogueParts& parts, EntryReader& entry, Item& item) {
    if (!holds(parts.sections, item.section)) entry.spoil("section"_L1, "unknown section");
    if (!scaleFits(item)) entry.spoil("scale"_L1, "does not go with the polarity");
    if (!parts.tiers.contains(item.tier)) entry.spoil("tier"_L1, "the tier has no words");
    if (!parts.labels.contains(item.scale)) entry.spoil("scale"_L1, "the scale has no words");
    if (!parts.polarities.contains(item.polarity)) entry.spoil("polarity"_L1, "the polarity has no words");
    if (!item.isMutual() && !parts.roles.contains(item.roles)) entry.spoil("roles"_L1, "the role pair has no words");
    for (const RequirementId& id : item.requirements)
        if (!holds(parts.requirements, id)) entry.spoil("requires"_L1, "unknown requirement");
    std::erase_if(item.suggestedConditions, [&](const ConditionId& id) {
        if (holds(parts.conditions, id)) return false;
        entry.note("suggested_conditions"_L1, "unknown condition");
        return true;
    });
    std::erase_if(item.tags, [&](const TagId& id) {
        if (holds(parts.tags, id)) return false;
        entry.note("tags"_L1, "unknown tag");
        return true;
    });
}

/// Drops links that lead nowhere, to the item itself, or only one way. A link to an item that was in
/// the file but is left out is dropped without a word: that item is in the list of problems already.
void checkLinks(CatalogueParts& parts, const std::set<QString>& named) {
    std::map<ItemId, std::set<ItemId>> links;
    for (const Item& item : parts.items)
        links[item.id] = {item.related.begin(), item.related.end()};
    for (Item& item : parts.items) {
        EntryReader entry({}, u"items "_s + item.id.text(), parts.problems);
        std::erase_if(item.related, [&](const ItemId& other) {
            const auto found = links.find(other);
            const bool known = found != links.end();
            const bool bothWays = known && other != item.id && found->second.contains(item.id);
            if (bothWays) return false;
            if (known || !named.contains(other.text()))
                entry.note("related"_L1, known ? "link is not both ways" : "unknown item");
            return true;
        });
    }
}

} // namespace

void readItems(EntryReader& file, CatalogueParts& parts) {
    std::set<QString> named;
    for (const QJsonValue value : file.array("items"_L1))
        named.insert(value.toObject().value("id"_L1).toString());
    std::set<QString> retired;
    for (const QJsonValue value : file.array("retired_ids"_L1))
        retired.insert(value.toString());

    parts.items = file.list<Item>("items"_L1, [&](EntryReader& entry) {
        Item item = readItem(entry);
        if (retired.contains(item.id.text())) entry.spoil("id"_L1, "was retired");
        if (entry.isWhole()) checkAgainst(parts, entry, item);
        return item;
    });
    checkLinks(parts, named);
}

} // namespace bothy
