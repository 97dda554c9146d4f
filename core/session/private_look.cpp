#include "core/session/private_look.h"

#include <algorithm>

namespace bothy {

namespace {

constexpr std::size_t MostChoices = 32;
constexpr qsizetype LongestWord = 64;

} // namespace

Cbor encodeLook(const std::map<QString, QString>& look) {
    Cbor::Array choices;
    for (const auto& [choice, word] : look)
        choices.push_back(Cbor::Array{choice, word});
    return choices;
}

Result<void> decodeLook(const Cbor& value, std::map<QString, QString>& into) {
    const auto bad = [] { return fail(ErrorKind::BadEncoding, QStringLiteral("look")); };
    if (!value.array() || value.array()->size() > MostChoices) return bad();
    for (const Cbor& entry : *value.array()) {
        const Cbor::Array* f = entry.record(2);
        const auto choice = f ? (*f)[0].text() : std::nullopt;
        const auto word = f ? (*f)[1].text() : std::nullopt;
        if (!choice || !word || std::max(choice->size(), word->size()) > LongestWord) return bad();
        into.insert({*choice, *word});
    }
    return {};
}

} // namespace bothy
