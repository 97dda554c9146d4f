#pragma once

#include "core/base/error.h"

#include <QString>

namespace bothy {

/// One calm sentence saying what happened and one saying what can be done. Neither blames anybody.
struct ErrorWords {
    QString title;
    QString advice;
};

/// The words for everything that can go wrong. Only the kind decides; the technical detail stays in the log.
ErrorWords errorWords(const Error& error);

/// The same for private words that could not be written and are tried again (core/session/unsaved_part.h).
ErrorWords unsavedWords(const Error& error);

/// Can the person at the screen do something that lets the same step go well next time?
bool tryingAgainHelps(ErrorKind kind);

} // namespace bothy
