#pragma once

#include "core/documents/limits/limit.h"
#include "ui/theme/icons.h"

#include <QString>

namespace bothy {

class Session;
struct SharedAgreement;

/// The drawing beside a limit, by its kind; a kind this version does not know gets the plain one.
IconName iconOfKind(const QString& kind);

/// How open a new limit of a kind starts: most close what they cover, some only say how to ask.
LimitLevel startingLevel(const QString& kind);

/// The words of a limit, or the sentence that stands in when they are not here.
QString wordsOf(const LimitInEffect& limit);

/// What a limit covers, in the words of the list: "Light, soft strokes · and more". Items of topics that are
/// off for the reader are not named. Empty when it covers nothing of the list.
QString coversInWords(const Session& session, const std::vector<QString>& items);

/// One item in the words of the list; one that this version does not hold has a sentence of its own.
QString itemInWords(const Session& session, const QString& itemId);

/// The title of an agreement, or what stands in for one.
QString titleInWords(const SharedAgreement& agreement);

/// Who sees a limit: "Only you see it", "Sam sees this".
QString sightInWords(const Session& session, bool shared);

/// The other person's name, set apart from the direction of the sentence around it; "the other person" before
/// they gave one.
QString partnerInWords(const Session& session);

} // namespace bothy
