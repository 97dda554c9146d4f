#pragma once

class QString;

namespace bothy {

class Session;

/// May this item be named to the reader: is its topic on, and its tier open?
bool isOpenForMe(const Session& session, const QString& itemId);

} // namespace bothy
