#pragma once

class QString;

namespace bothy {

class Session;

/// May this item be named to the reader: is its topic on, its tier open, and nothing of it hidden?
bool isOpenForMe(const Session& session, const QString& itemId);

} // namespace bothy
