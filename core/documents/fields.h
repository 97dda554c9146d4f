#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/statements/canonical.h"

#include <QString>

#include <optional>
#include <vector>

namespace bothy {

/// Entries picked from a shipped list, and entries in own words.
struct Choices {
    std::vector<QString> ids;
    std::vector<QString> ownWords;

    bool isEmpty() const { return ids.empty() && ownWords.empty(); }
    bool operator==(const Choices&) const = default;
};

/// Longest texts, in UTF-16 units after normalisation, and longest lists of a document.
namespace limits {
inline constexpr qsizetype nameLength = 80;
inline constexpr qsizetype titleLength = 200;
inline constexpr qsizetype idLength = 64;
inline constexpr qsizetype textLength = 2000;
inline constexpr std::size_t listLength = 256;
} // namespace limits

// Fields that several documents share: value to Cbor, and back with its limits.
Cbor idsToCbor(const std::vector<QString>& texts);
Cbor choicesToCbor(const Choices& choices);
Cbor dayToCbor(const std::optional<Day>& day);
Cbor personToCbor(const std::optional<PersonId>& person);

/// Reads the fields of one record in turn. Keeps the first problem (BadEncoding for a wrong shape,
/// TextTooLong for a text or a list over its limit) and gives empty values from then on, so a decoder reads
/// like a list of fields and asks once, at the end.
class FieldReader {
public:
    /// `value` has to be an array of `fields` entries that begins with `version`.
    FieldReader(const Cbor& value, std::size_t fields, std::uint64_t version);
    /// A record without a version of its own, inside another one.
    FieldReader(const Cbor& value, std::size_t fields);

    QString text(qsizetype limit);
    std::uint64_t number(std::uint64_t limit);
    bool flag();
    std::optional<std::uint64_t> optionalNumber(std::uint64_t limit);
    std::optional<Day> optionalDay();
    std::optional<PersonId> optionalPerson();
    std::vector<QString> texts(qsizetype textLimit, std::size_t listLimit = limits::listLength);
    Choices choices();
    /// The entries of a list, each of which is read by another FieldReader.
    Cbor::Array list(std::size_t listLimit);
    Cbor any();

    /// Takes over the problem of a reader of an inner record.
    void include(const FieldReader& inner);
    const std::optional<Error>& problem() const { return m_problem; }

private:
    const Cbor& next();
    void note(ErrorKind kind);

    Cbor::Array m_fields;
    std::size_t m_next = 0;
    std::optional<Error> m_problem;
};

} // namespace bothy
