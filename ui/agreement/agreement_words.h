#pragma once

#include "core/documents/signoff.h"
#include "ui/text/isolated.h" // names in these sentences
#include "ui/widgets/state_pill.h"

namespace bothy {

/// How the state of a shared text is said: a pill, its word, and one sentence that leads into the text.
struct SignoffWords {
    PillKind pill = PillKind::Draft;
    QString word;
    QString lead;
};

/// The words of a state. `lookAgain` names the month in which both look at the text again, if there is one.
SignoffWords signoffWords(SignoffState state, const std::optional<Day>& lookAgain = {}, const Day& today = {});

/// Whether a shared text is over: taken back, before or after both had agreed.
bool hasEnded(SignoffState state);

/// Whether there is something of mine to take back. An offer that waits for me needs no answer at all.
bool canTakeBack(SignoffState state);

/// What stands where shared texts are while somebody has paused.
QString pausedTitle();
QString pausedSentence();

/// A day as people say it, without its year while that is this year's.
QString dayInWords(const Day& day, const Day& today);

/// A day with its year: paper may be read in another one.
QString dayOnPaper(const Day& day);

} // namespace bothy
