#include "core/session/unfinished.h"

#include "core/documents/fields.h"

#include <algorithm>

namespace bothy {

namespace {

auto inPlace(const QString& page, const QString& place) {
    return [&](const UnfinishedWords& each) { return each.page == page && each.place == place; };
}

/// As it is counted on disk, where every text is composed.
bool fits(const QString& text, qsizetype longest) {
    return text.normalized(QString::NormalizationForm_C).size() <= longest;
}

Cbor encodeWords(const UnfinishedWords& words) {
    Cbor::Array fields;
    for (const auto& [field, text] : words.fields)
        fields.push_back(Cbor::Array{field, text});
    return Cbor::Array{words.page, words.place, std::move(fields)};
}

UnfinishedWords decodeWords(const Cbor& value, FieldReader& outer) {
    FieldReader reader(value, 3);
    UnfinishedWords words;
    words.page = reader.text(Unfinished::longestId);
    words.place = reader.text(Unfinished::longestPlace);
    for (const Cbor& entry : reader.list(Unfinished::mostFields)) {
        FieldReader one(entry, 2);
        const QString field = one.text(Unfinished::longestField);
        words.fields[field] = one.text(Unfinished::longestWords);
        reader.include(one);
    }
    outer.include(reader);
    return words;
}

} // namespace

void Unfinished::hold(const QString& page, const QString& place, std::map<QString, QString> fields) {
    std::erase_if(fields, [](const auto& each) {
        return each.second.isEmpty() || !fits(each.first, longestField) || !fits(each.second, longestWords);
    });
    while (fields.size() > mostFields)
        fields.erase(std::prev(fields.end()));
    const auto held = std::ranges::find_if(m_words, inPlace(page, place));
    if (held != m_words.end() && held->fields == fields) return;
    if (held != m_words.end()) m_words.erase(held);
    if (fields.empty() || !fits(page, longestId) || !fits(place, longestPlace)) return;
    m_words.push_back({page, place, std::move(fields)});
    if (m_words.size() > mostPlaces) m_words.erase(m_words.begin());
}

const std::map<QString, QString>* Unfinished::at(const QString& page, const QString& place) const {
    const auto held = std::ranges::find_if(m_words, inPlace(page, place));
    return held == m_words.end() ? nullptr : &held->fields;
}

void Unfinished::setLast(LastPlace last) {
    m_last = fits(last.place, longestPlace) && fits(last.field, longestField) ? std::move(last) : LastPlace();
}

Cbor Unfinished::toCbor() const {
    Cbor::Array words;
    for (const UnfinishedWords& each : m_words)
        words.push_back(encodeWords(each));
    return Cbor::Array{m_last.place, m_last.field, m_last.caret, std::move(words)};
}

Result<Unfinished> Unfinished::fromCbor(const Cbor& value) {
    FieldReader reader(value, 4);
    Unfinished result;
    result.m_last.place = reader.text(longestPlace);
    result.m_last.field = reader.text(longestField);
    result.m_last.caret = static_cast<std::uint32_t>(reader.number(0xffffffff));
    for (const Cbor& entry : reader.list(mostPlaces))
        result.m_words.push_back(decodeWords(entry, reader));
    if (reader.problem()) return *reader.problem();
    return result;
}

} // namespace bothy
