#include "core/documents/fields.h"

#include <limits>

namespace bothy {

Cbor idsToCbor(const std::vector<QString>& texts) {
    return Cbor::Array(texts.begin(), texts.end());
}

Cbor choicesToCbor(const Choices& choices) {
    return Cbor::Array{idsToCbor(choices.ids), idsToCbor(choices.ownWords)};
}

Cbor dayToCbor(const std::optional<Day>& day) {
    return day ? Cbor(day->sinceEpoch) : Cbor();
}

Cbor personToCbor(const std::optional<PersonId>& person) {
    return person ? Cbor(person->bytes()) : Cbor();
}

FieldReader::FieldReader(const Cbor& value, std::size_t fields, std::uint64_t version)
    : FieldReader(value, fields) {
    if (!m_problem && next().number() != version) note(ErrorKind::BadEncoding);
}

FieldReader::FieldReader(const Cbor& value, std::size_t fields) {
    if (const Cbor::Array* record = value.record(fields))
        m_fields = *record;
    else
        note(ErrorKind::BadEncoding);
}

QString FieldReader::text(qsizetype limit) {
    const auto text = next().text();
    if (!text) note(ErrorKind::BadEncoding);
    if (text && text->size() > limit) note(ErrorKind::TextTooLong);
    return m_problem ? QString() : *text;
}

std::uint64_t FieldReader::number(std::uint64_t limit) {
    const auto number = next().number();
    if (!number || *number > limit) note(ErrorKind::BadEncoding);
    return m_problem ? 0 : *number;
}

bool FieldReader::flag() {
    const auto flag = next().boolean();
    if (!flag) note(ErrorKind::BadEncoding);
    return flag.value_or(false);
}

std::optional<std::uint64_t> FieldReader::optionalNumber(std::uint64_t limit) {
    const Cbor& field = next();
    if (field.isNull()) return std::nullopt;
    const auto number = field.number();
    if (!number || *number > limit) note(ErrorKind::BadEncoding);
    return m_problem ? std::nullopt : number;
}

std::optional<Day> FieldReader::optionalDay() {
    const auto number = optionalNumber(std::numeric_limits<std::uint32_t>::max());
    return number ? std::optional(Day{static_cast<std::uint32_t>(*number)}) : std::nullopt;
}

std::optional<PersonId> FieldReader::optionalPerson() {
    const Cbor& field = next();
    if (field.isNull()) return std::nullopt;
    const auto person = PersonId::from(field.bytes().value_or(Bytes()));
    if (!person) note(ErrorKind::BadEncoding);
    return person;
}

std::vector<QString> FieldReader::texts(qsizetype textLimit, std::size_t listLimit) {
    std::vector<QString> result;
    for (const Cbor& entry : list(listLimit)) {
        const auto text = entry.text();
        if (!text) note(ErrorKind::BadEncoding);
        if (text && text->size() > textLimit) note(ErrorKind::TextTooLong);
        if (m_problem) return {};
        result.push_back(*text);
    }
    return result;
}

Choices FieldReader::choices() {
    FieldReader inner(next(), 2);
    Choices result;
    result.ids = inner.texts(limits::idLength);
    result.ownWords = inner.texts(limits::textLength);
    include(inner);
    return result;
}

Cbor::Array FieldReader::list(std::size_t listLimit) {
    const Cbor::Array* items = next().array();
    if (!items) note(ErrorKind::BadEncoding);
    if (items && items->size() > listLimit) note(ErrorKind::TextTooLong);
    return m_problem ? Cbor::Array() : *items;
}

Cbor FieldReader::any() {
    return next();
}

void FieldReader::include(const FieldReader& inner) {
    if (!m_problem) m_problem = inner.m_problem;
}

/// After a problem there is always one more field, an empty one.
const Cbor& FieldReader::next() {
    static const Cbor nothing;
    if (m_problem) return nothing;
    Q_ASSERT(m_next < m_fields.size());
    return m_fields[m_next++];
}

void FieldReader::note(ErrorKind kind) {
    if (!m_problem) m_problem = fail(kind, QStringLiteral("document field"));
}

} // namespace bothy
