#include "core/documents/ownitems/own_item.h"

#include "core/documents/fields.h"
#include "core/itembank/own_ids.h"
#include "core/itembank/plain_line.h"

namespace bothy {

namespace {

constexpr std::uint64_t Version = 1;

bool isWhole(const OwnItem& item) {
    for (const QString& line : {item.prompt, item.firstPrompt, item.secondPrompt, item.explanation, item.ownSection})
        if (!isPlainLine(line)) return false;
    const bool hasOwnTitle = !item.ownSection.isEmpty();
    if (item.prompt.isEmpty() || item.section.isEmpty() != hasOwnTitle || isOwnSection(item.section)) return false;
    return item.roles != RolePair::Mutual || (item.firstPrompt.isEmpty() && item.secondPrompt.isEmpty());
}

} // namespace

SectionId OwnItem::sectionId() const {
    return section.isEmpty() ? ownSectionId(ownSection) : section;
}

Item OwnItem::asItem(const ItemId& id) const {
    Item item;
    item.id = id;
    item.section = sectionId();
    item.prompt = prompt;
    item.firstPrompt = firstPrompt;
    item.secondPrompt = secondPrompt;
    item.explanation = explanation;
    item.roles = roles;
    item.tier = tier;
    item.polarity = polarity;
    item.scale = scaleOf(polarity);
    return item;
}

// [1, prompt, first, second, explanation, roles, polarity, tier, section or null, own topic]
Cbor OwnItem::encode() const {
    return Cbor::Array{Version,
                       prompt,
                       firstPrompt,
                       secondPrompt,
                       explanation,
                       static_cast<std::uint32_t>(roles),
                       static_cast<std::uint32_t>(polarity),
                       static_cast<std::uint32_t>(tier),
                       section.isEmpty() ? Cbor() : Cbor(section.text()),
                       ownSection};
}

Result<OwnItem> OwnItem::decode(const Cbor& content) {
    auto item = decodeDraft(content);
    if (!item) return item;
    const auto fits = [&](const QString& text, qsizetype longest) { return text.size() <= longest; };
    if (!fits(item->prompt, maxPrompt) || !fits(item->firstPrompt, maxPrompt) || !fits(item->secondPrompt, maxPrompt) ||
        !fits(item->explanation, maxExplanation) || !fits(item->ownSection, maxTitle))
        return fail(ErrorKind::TextTooLong, QStringLiteral("own item"));
    if (!isWhole(*item)) return fail(ErrorKind::BadEncoding, QStringLiteral("own item"));
    return item;
}

Result<OwnItem> OwnItem::decodeDraft(const Cbor& content) {
    FieldReader fields(content, 10, Version);
    OwnItem item;
    item.prompt = fields.text(limits::textLength);
    item.firstPrompt = fields.text(limits::textLength);
    item.secondPrompt = fields.text(limits::textLength);
    item.explanation = fields.text(limits::textLength);
    item.roles = static_cast<RolePair>(fields.number(static_cast<std::uint64_t>(RolePair::SayHear)));
    item.polarity = static_cast<Polarity>(fields.number(static_cast<std::uint64_t>(Polarity::Avoid)));
    item.tier = static_cast<Tier>(fields.number(static_cast<std::uint64_t>(Tier::Intense)));
    const Cbor section = fields.any();
    item.ownSection = fields.text(limits::textLength);
    if (fields.problem()) return *fields.problem();
    if (const auto text = section.text()) item.section = SectionId::from(QStringView(*text)).value_or(SectionId());
    if (item.section.isEmpty() != section.isNull()) return fail(ErrorKind::BadEncoding, QStringLiteral("own item"));
    return item;
}

Scale scaleOf(Polarity polarity) {
    switch (polarity) {
    case Polarity::Permission:
    case Polarity::Agreement:
        return Scale::Preference;
    case Polarity::Protection:
        return Scale::Protection;
    case Polarity::Need:
        return Scale::Need;
    case Polarity::Avoid:
        return Scale::Avoid;
    }
    return Scale::Preference;
}

Result<Wording> wordingOf(const OwnItem& item, std::optional<StatementId> replaces) {
    const Cbor content = item.encode();
    if (const auto readBack = OwnItem::decode(content); !readBack) return readBack.error();
    return Wording{DocumentType::OwnItem, replaces, {}, {}, content};
}

std::vector<SharedOwnItem> ownItems(const std::vector<SignedDocument>& documents) {
    std::vector<SharedOwnItem> result;
    for (const SignedDocument& document : documents) {
        if (document.type != DocumentType::OwnItem) continue;
        SharedOwnItem shared{document, {}};
        if (auto item = OwnItem::decode(document.current.content))
            shared.item = std::move(item).value();
        else
            shared.document.state = SignoffState::NewerVersion;
        result.push_back(std::move(shared));
    }
    return result;
}

} // namespace bothy
