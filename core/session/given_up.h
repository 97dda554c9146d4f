#pragma once

#include <QString>

#include <functional>

namespace bothy {

class Session;

/// Lets the words go that are on their way in this place (unfinished.h), together with what they belong to. Gives the
/// way back; it does nothing once the session is locked.
std::function<void()> giveUpWords(Session& session, const QString& page, const QString& place);

} // namespace bothy
