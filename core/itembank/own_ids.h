#pragma once

#include "core/base/ids.h"
#include "core/itembank/content_id.h"

namespace bothy {

// The ids of what is not shipped. They are made from what the item is, so that both people's programs agree.

/// `own.` and 32 hex digits of the first 16 octets of the revision that both accepted: new words are a new item.
ItemId acceptedItemId(const StatementId& revision);
/// `mine.` and the document in hex: an item that only its writer has. It never takes part in a comparison.
ItemId privateItemId(const DocumentId& document);
/// `own.` and 32 hex digits drawn from the title: two people who name a topic alike have it in common.
SectionId ownSectionId(const QString& title);

/// The document of a private item; nothing for any other.
std::optional<DocumentId> documentOf(const ItemId& item);
bool isPrivateItem(const ItemId& item);
/// Private or accepted; not shipped.
bool isOwnItem(const ItemId& item);
bool isOwnSection(const SectionId& section);

} // namespace bothy
