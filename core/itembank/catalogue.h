#pragma once

#include "core/itembank/catalogue_texts.h"
#include "core/itembank/content_problem.h"

#include <QHash>

#include <span>

namespace bothy {

/// Everything a catalogue is made of, before it is put in order. Filled by the reader, and by tests.
struct CatalogueParts {
    QString locale; ///< `en`, `pt_BR`
    int version = 0;
    std::map<Tier, TierText> tiers;
    std::map<RolePair, RoleText> roles;
    std::map<Scale, AnswerLabels> labels;
    AnswerLabels offerLabels; ///< how the first side of a need answers
    std::map<Polarity, PolarityText> polarities;
    CatalogueTexts texts;
    std::vector<Condition> conditions;
    std::vector<Requirement> requirements;
    std::vector<ItemTag> tags;
    std::vector<Section> sections;
    std::vector<Item> items;
    ContentProblems problems;

    bool operator==(const CatalogueParts&) const = default;
};

/// The questions in one language, in the order of the screen: the shipped ones, or a person's own beside
/// them (extendedWith). An unchanging value: loaded once, then read from everywhere. Holds no answers. Pointers and
/// spans live as long as it does.
class Catalogue {
public:
    explicit Catalogue(CatalogueParts parts);
    /// The same list with more topics and items: what one person added or accepted. What is in this list already, or
    /// has no topic in the new one, is left out.
    Catalogue extendedWith(const std::vector<Section>& sections, const std::vector<Item>& items) const;

    const QString& locale() const { return m_parts.locale; }
    int version() const { return m_parts.version; }

    /// All items, section by section, gentle first.
    std::span<const Item> items() const { return m_parts.items; }
    std::span<const Item> itemsOf(const SectionId& section) const;
    std::span<const Section> sections() const { return m_parts.sections; }
    /// Null for an id this catalogue does not hold: somebody's own item, or one of another version. O(1).
    const Item* item(const ItemId& id) const;
    const Section* section(const SectionId& id) const;

    const Condition* condition(const ConditionId& id) const;
    std::span<const Condition> conditions() const { return m_parts.conditions; }
    const Requirement* requirement(const RequirementId& id) const;
    const ItemTag* tag(const TagId& id) const;
    std::span<const ItemTag> tags() const { return m_parts.tags; }

    /// The words of a scale; empty words if the file has none (then no item uses that scale either).
    const AnswerLabels& labels(Scale scale) const;
    /// The words one side of an item answers with: the first side of a need says what it can offer.
    const AnswerLabels& labels(const Item& item, RoleSide side) const;
    const TierText& tier(Tier tier) const;
    const RoleText& roleText(RolePair roles) const;
    const PolarityText& polarity(Polarity polarity) const;
    const CatalogueTexts& texts() const { return m_parts.texts; }

    /// What was wrong in the file and is left out here. Empty for every shipped file.
    const ContentProblems& problems() const { return m_parts.problems; }
    const CatalogueParts& parts() const { return m_parts; }

private:
    struct Range {
        std::size_t begin = 0;
        std::size_t count = 0;
    };
    CatalogueParts m_parts;
    QHash<ItemId, std::size_t> m_itemIndex;
    QHash<SectionId, Range> m_sectionItems;
};

/// `english` in the words of `translated`, entry by entry. Only texts change: which items there are,
/// their tiers and their rules always come from the English file. Where a text was not translated the
/// English one stays, and an item or section is marked `partlyEnglish`.
Catalogue withTexts(const Catalogue& english, const Catalogue& translated);

} // namespace bothy
