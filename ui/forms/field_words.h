#pragma once

#include "core/documents/fields.h"
#include "core/itembank/care_content.h"
#include "core/itembank/catalogue.h"

#include <QStringList>

namespace bothy {

/// What a field offers to pick, in the current language: its own choices, a list of the care texts, or the needs of
/// the list of questions. Empty for a field of own words.
std::vector<Phrase> wordsOffered(const FormField& field, const CareContent& care, const Catalogue& catalogue);

/// A value in words, one line for each: picked words, then own ones; days and hours as the language writes them. An id
/// of another version reads as words that say so.
QStringList valueInWords(const FormField& field, const Choices& value, const CareContent& care,
                         const Catalogue& catalogue);

} // namespace bothy
