#include "core/itembank/catalogue.h"

namespace bothy {

namespace {

/// Puts `translated` in place of `text`. False when there is an English text but no translated one.
bool replace(QString& text, const QString& translated) {
    if (text.isEmpty()) return true;
    if (translated.isEmpty()) return false;
    text = translated;
    return true;
}

void translate(Item& item, const Item& other) {
    bool whole = replace(item.prompt, other.prompt);
    whole &= replace(item.firstPrompt, other.firstPrompt);
    whole &= replace(item.secondPrompt, other.secondPrompt);
    whole &= replace(item.explanation, other.explanation);
    whole &= replace(item.followUp, other.followUp);
    whole &= replace(item.safetyNote, other.safetyNote);
    item.partlyEnglish = !whole;
}

void translate(Section& section, const Section& other) {
    bool whole = replace(section.title, other.title);
    whole &= replace(section.why, other.why);
    whole &= replace(section.followUp, other.followUp);
    whole &= replace(section.contentNote, other.contentNote);
    section.partlyEnglish = !whole;
}

/// The four words belong together: a half translated set could give two answers the same word.
void translate(AnswerLabels& labels, const AnswerLabels& other) {
    const bool whole =
        !other.open.isEmpty() && !other.conditional.isEmpty() && !other.closed.isEmpty() && !other.paused.isEmpty();
    if (whole) labels = other;
}

void translate(CatalogueTexts& texts, const CatalogueTexts& other) {
    replace(texts.youMayAsk, other.youMayAsk);
    replace(texts.treatAsNo, other.treatAsNo);
    replace(texts.nothingShared, other.nothingShared);
    replace(texts.staleYes, other.staleYes);
    replace(texts.stopHere, other.stopHere);
    replace(texts.mattersToMe, other.mattersToMe);
    replace(texts.keepPrivate, other.keepPrivate);
}

void translate(PolarityText& text, const PolarityText& other) {
    replace(text.title, other.title);
    replace(text.help, other.help);
    for (auto& [key, words] : text.results) {
        const auto found = other.results.find(key);
        if (found != other.results.end()) replace(words, found->second);
    }
}

} // namespace

Catalogue withTexts(const Catalogue& english, const Catalogue& translated) {
    CatalogueParts parts = english.parts();
    parts.locale = translated.locale();
    parts.problems.insert(parts.problems.end(), translated.problems().begin(), translated.problems().end());
    for (Item& item : parts.items) {
        const Item* other = translated.item(item.id);
        translate(item, other ? *other : Item{});
    }
    for (Section& section : parts.sections) {
        const Section* other = translated.section(section.id);
        translate(section, other ? *other : Section{});
    }
    for (auto& [scale, labels] : parts.labels)
        translate(labels, translated.labels(scale));
    translate(parts.offerLabels, translated.parts().offerLabels);
    for (auto& [tier, text] : parts.tiers) {
        replace(text.title, translated.tier(tier).title);
        replace(text.note, translated.tier(tier).note);
    }
    for (auto& [roles, text] : parts.roles) {
        replace(text.first, translated.roleText(roles).first);
        replace(text.second, translated.roleText(roles).second);
    }
    for (auto& [polarity, text] : parts.polarities)
        translate(text, translated.polarity(polarity));
    for (Condition& condition : parts.conditions)
        if (const Condition* other = translated.condition(condition.id)) replace(condition.text, other->text);
    for (Requirement& requirement : parts.requirements)
        if (const Requirement* other = translated.requirement(requirement.id)) replace(requirement.text, other->text);
    for (ItemTag& tag : parts.tags) {
        const ItemTag* other = translated.tag(tag.id);
        replace(tag.label, other ? other->label : QString());
        replace(tag.about, other ? other->about : QString());
    }
    translate(parts.texts, translated.texts());
    return Catalogue(std::move(parts));
}

} // namespace bothy
