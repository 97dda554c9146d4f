#include "core/vault/open_words.h"

#include "core/statements/canonical.h"

#include <algorithm>

namespace bothy {

namespace {

constexpr std::uint64_t Version = 1;

/// As they are written.
bool fits(const QString& words, qsizetype longest) {
    return words.normalized(QString::NormalizationForm_C).size() <= longest;
}

} // namespace

bool OpenWords::isWithinLimits() const {
    return fits(helps, longestText) && people.size() <= mostPeople &&
           std::ranges::all_of(people, [](const QString& person) { return fits(person, longestPerson); });
}

Result<Bytes> encodeOpenWords(const OpenWordsSlot& slot) {
    if (!slot.words.isWithinLimits()) return fail(ErrorKind::TextTooLong);
    Cbor::Array people;
    for (const QString& person : slot.words.people)
        people.push_back(person);
    Bytes octets = encode(Cbor::Array{Version, slot.owner.couple.bytes(), slot.owner.person.bytes(), openWordsKind,
                                      slot.words.helps, std::move(people)});
    if (octets.size() > maxOpenWordsOctets) return fail(ErrorKind::TextTooLong);
    return octets;
}

std::optional<OpenWordsSlot> decodeOpenWords(ByteView octets) {
    const auto value = decode(octets, {.totalOctets = maxOpenWordsOctets, .depth = 2});
    const Cbor::Array* f = value ? value->record(6) : nullptr;
    if (!f || (*f)[0].number() != Version || (*f)[3].number() != openWordsKind || !(*f)[5].array()) return {};
    const auto couple = CoupleId::from((*f)[1].bytes().value_or(Bytes()));
    const auto person = PersonId::from((*f)[2].bytes().value_or(Bytes()));
    const auto helps = (*f)[4].text();
    if (!couple || !person || !helps) return {};
    OpenWordsSlot slot{{*couple, *person}, {*helps, {}}};
    for (const Cbor& entry : *(*f)[5].array()) {
        const auto text = entry.text();
        if (!text) return {};
        slot.words.people.push_back(*text);
    }
    return slot.words.isWithinLimits() ? std::optional(std::move(slot)) : std::nullopt;
}

} // namespace bothy
