#include "core/itembank/own_ids.h"

#include "core/itembank/plain_line.h"

#include <QCryptographicHash>

namespace bothy {

namespace {

constexpr qsizetype NameOctets = 16;
constexpr QLatin1StringView Own("own."), Mine("mine.");

template <typename Id>
Id named(QLatin1StringView prefix, ByteView octets) {
    return *Id::from(
        ByteView(QByteArray(prefix.data(), prefix.size()) + octets.first(NameOctets).toByteArray().toHex()));
}

} // namespace

ItemId acceptedItemId(const StatementId& revision) {
    return named<ItemId>(Own, revision.view());
}

ItemId privateItemId(const DocumentId& document) {
    return named<ItemId>(Mine, document.view());
}

/// The hash only makes an id of fitting shape and length; nothing rests on it being secret.
SectionId ownSectionId(const QString& title) {
    return named<SectionId>(Own, QCryptographicHash::hash(foldedLine(title).toUtf8(), QCryptographicHash::Sha256));
}

std::optional<DocumentId> documentOf(const ItemId& item) {
    if (!isPrivateItem(item)) return std::nullopt;
    return DocumentId::from(QByteArray::fromHex(item.bytes().mid(Mine.size())));
}

bool isPrivateItem(const ItemId& item) {
    return item.bytes().startsWith(Mine.data());
}

bool isOwnItem(const ItemId& item) {
    return isPrivateItem(item) || item.bytes().startsWith(Own.data());
}

bool isOwnSection(const SectionId& section) {
    return section.bytes().startsWith(Own.data());
}

} // namespace bothy
