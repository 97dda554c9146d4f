#pragma once

#include "core/documents/signoff.h"
#include "ui/text/isolated.h" // names in these sentences
#include "ui/widgets/state_pill.h"

namespace bothy {

class Session;

/// How the state of a shared text is said: a pill, its word, and what else is useful to know, which may be nothing:
/// the lead never says the word of the pill again.
struct SignoffWords {
    PillKind pill = PillKind::Draft;
    QString word;
    QString lead;
};

/// The words of a state. `lookAgain` names the month in which both look at the text again, if there is one.
SignoffWords signoffWords(SignoffState state, const std::optional<Day>& lookAgain = {}, const Day& today = {});

/// The same of a document, as it is for its reader now: where a limit covers what it is about, nobody can agree, and
/// the lead says what is possible instead. It does not speak of the limit, which may be for its owner's eyes only.
SignoffWords signoffWords(const Session& session, const SignedDocument& document, const std::optional<Day>& lookAgain);

/// What is said once after a person's own step led to this state; a whole sentence, for a place without a pill.
QString stepWords(SignoffState state);

/// Whether both marks are set: what is left to do needs no bar for the marks.
bool isSettled(SignoffState state);

/// Whether a shared text is over: taken back, before or after both had agreed.
bool hasEnded(SignoffState state);

/// Whether there is something of mine to take back. An offer that waits for me needs no answer at all.
bool canTakeBack(SignoffState state);

/// A day as people say it, without its year while that is this year's.
QString dayInWords(const Day& day, const Day& today);

/// A day with its year: paper may be read in another one.
QString dayOnPaper(const Day& day);

} // namespace bothy
