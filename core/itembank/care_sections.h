#pragma once

#include "core/itembank/care_content.h"
#include "core/itembank/entry_reader.h"

namespace bothy {

/// The parts of readCareContent(), each filling its own lists. Internal to this room.
void readPageTexts(EntryReader& file, CareContent& care);
void readCareSteps(EntryReader& file, CareContent& care);
void readCareWords(EntryReader& file, CareContent& care);
void readBoundaries(EntryReader& file, CareContent& care);
void readTalk(EntryReader& file, CareContent& care);

/// A list of {id, words}, whose words are under `textKey`: `text`, `label` or `title`.
std::vector<Phrase> readPhrases(EntryReader& entry, QLatin1StringView key, QLatin1StringView textKey);
/// The fields of a form.
std::vector<FormField> readFields(EntryReader& entry, QLatin1StringView key);

/// Takes out of `ids` what `list` does not hold, and notes each.
template <typename List>
void keepKnown(std::vector<CareId>& ids, const List& list, EntryReader& entry, QLatin1StringView key) {
    std::erase_if(ids, [&](const CareId& id) {
        const bool known = std::any_of(list.begin(), list.end(), [&](const auto& one) { return one.id == id; });
        if (!known) entry.note(key, "unknown id");
        return !known;
    });
}

/// Spoils the entry when `list` does not hold `id`.
template <typename List>
void demandKnown(const CareId& id, const List& list, EntryReader& entry, QLatin1StringView key) {
    const bool known = std::any_of(list.begin(), list.end(), [&](const auto& one) { return one.id == id; });
    if (!known) entry.spoil(key, "unknown id");
}

} // namespace bothy
