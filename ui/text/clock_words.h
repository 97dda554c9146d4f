#pragma once

#include <QString>

namespace bothy {

class Session;

/// What there is to say about the clock of this computer.
enum class ClockNews {
    Nothing,
    LeaptAhead,   ///< more than a month that nobody saw pass; provisional (session/floor_clock.h)
    AheadOfClock, ///< Bothy's day is later than the clock's; its owner can go by the clock
    CameBack,     ///< it was ahead for a while, and its owner has not read so yet
};

ClockNews clockNews(const Session& session);

/// One sentence for what is so, and what follows from it.
struct ClockWords {
    QString title;
    QString text;

    bool operator==(const ClockWords&) const = default;
};
ClockWords clockWords(const Session& session, ClockNews news);

} // namespace bothy
