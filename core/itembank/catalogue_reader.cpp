#include "core/itembank/catalogue_reader.h"

#include "core/itembank/entry_reader.h"
#include "core/itembank/item_words.h"

#include <algorithm>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

using namespace item_words;

AnswerLabels readLabels(EntryReader& entry) {
    return {entry.text("open"_L1), entry.text("conditional"_L1), entry.text("closed"_L1), entry.text("paused"_L1)};
}

void readAnswerLabels(EntryReader& file, CatalogueParts& parts) {
    EntryReader all = file.object("answer_labels"_L1);
    for (const auto& [name, scale] : scales) {
        EntryReader entry = all.object(name);
        const AnswerLabels labels = readLabels(entry);
        if (entry.isWhole()) parts.labels[scale] = labels;
    }
    EntryReader offer = all.object("need_offer"_L1);
    parts.offerLabels = readLabels(offer);
    if (!offer.isWhole()) parts.labels.erase(Scale::Need);
}

void readRoles(EntryReader& file, CatalogueParts& parts) {
    EntryReader pairs = file.object("role_pairs"_L1);
    struct RoleName {
        CareId id;
        QString label;
    };
    for (const RolePairWords& words : rolePairs) {
        const auto sides = pairs.list<RoleName>(words.name, [](EntryReader& entry) {
            return RoleName{entry.id<CareId>("id"_L1), entry.text("label"_L1)};
        });
        const bool expected =
            sides.size() == 2 && sides[0].id.text() == words.first && sides[1].id.text() == words.second;
        if (expected) {
            parts.roles[words.roles] = {sides[0].label, sides[1].label};
        } else {
            file.note("role_pairs"_L1, "a pair without its two sides");
        }
    }
}

/// Tiers and polarities are lists of fixed words: this gives each entry its enumerator as key.
template <typename Key, typename Value>
struct Named {
    Key id{};
    Value value;
};

void readTiers(EntryReader& file, CatalogueParts& parts) {
    using NamedTier = Named<Tier, TierText>;
    for (auto& [tier, text] : file.list<NamedTier>("tiers"_L1, [](EntryReader& entry) {
             const Tier tier = entry.oneOf("id"_L1, tiers);
             return NamedTier{tier,
                              {tier, entry.text("title"_L1), entry.text("note"_L1), entry.flag("opt_in"_L1),
                               entry.number("review_days"_L1, 1, 366)}};
         }))
        parts.tiers[tier] = std::move(text);
}

PolarityText readPolarity(EntryReader& entry, Polarity polarity) {
    PolarityText text{entry.text("title"_L1), entry.text("help"_L1), {}};
    EntryReader results = entry.object("results"_L1);
    for (const auto& [owner, key] : resultKeys)
        if (owner == polarity) text.results[QString(key)] = results.text(key);
    entry.include(results);
    return text;
}

void readPolarities(EntryReader& file, CatalogueParts& parts) {
    using NamedPolarity = Named<Polarity, PolarityText>;
    for (auto& [polarity, text] : file.list<NamedPolarity>("polarities"_L1, [](EntryReader& entry) {
             const Polarity polarity = entry.oneOf("id"_L1, polarities);
             return NamedPolarity{polarity, readPolarity(entry, polarity)};
         }))
        parts.polarities[polarity] = std::move(text);
}

CatalogueTexts readTexts(EntryReader& file) {
    EntryReader texts = file.object("texts"_L1);
    return {texts.text("you_may_ask"_L1), texts.text("treat_as_no"_L1), texts.text("nothing_shared"_L1),
            texts.text("stale_yes"_L1),   texts.text("stop_here"_L1),   texts.text("matters_to_me"_L1),
            texts.text("keep_private"_L1)};
}

void readSmallLists(EntryReader& file, CatalogueParts& parts) {
    parts.conditions = file.list<Condition>("conditions"_L1, [](EntryReader& entry) {
        return Condition{entry.id<ConditionId>("id"_L1), entry.text("text"_L1)};
    });
    parts.requirements = file.list<Requirement>("requirements"_L1, [](EntryReader& entry) {
        return Requirement{entry.id<RequirementId>("id"_L1), entry.text("text"_L1)};
    });
    parts.tags = file.list<ItemTag>("tags"_L1, [](EntryReader& entry) {
        return ItemTag{entry.id<TagId>("id"_L1), entry.text("label"_L1), entry.text("about"_L1)};
    });
    parts.sections = file.list<Section>("sections"_L1, [](EntryReader& entry) {
        return Section{.id = entry.id<SectionId>("id"_L1),
                       .order = entry.number("order"_L1, 1, 99),
                       .title = entry.text("title"_L1),
                       .why = entry.text("why"_L1),
                       .followUp = entry.text("follow_up"_L1),
                       .contentNote = entry.optionalText("content_note"_L1),
                       .defaultTier = entry.oneOf("default_tier"_L1, tiers),
                       .scale = entry.oneOf("scale"_L1, scales)};
    });
}

void readHead(EntryReader& file, CatalogueParts& parts) {
    parts.locale = file.locale();
    parts.version = file.number("version"_L1, 1, 1'000'000);
    readTiers(file, parts);
    readRoles(file, parts);
    readAnswerLabels(file, parts);
    readPolarities(file, parts);
    parts.texts = readTexts(file);
    readSmallLists(file, parts);
}

} // namespace

Result<Catalogue> readCatalogue(const Bytes& json) {
    const Result<QJsonObject> object = readContentFile(json, "bothy.catalog"_L1);
    if (!object) return object.error();
    CatalogueParts parts;
    EntryReader file(*object, QString(), parts.problems);
    readHead(file, parts);
    readItems(file, parts);
    if (parts.items.empty()) return fail(ErrorKind::ContentBroken, u"no usable item"_s);
    return Catalogue(std::move(parts));
}

} // namespace bothy
