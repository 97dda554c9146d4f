#pragma once

#include "core/documents/aftercare/care_plan.h"

#include <array>
#include <chrono>

namespace bothy {

/// A moment on a clock that only goes forward: milliseconds since some start. Never a time of day.
using CareInstant = std::chrono::milliseconds;

enum class GuidedState : std::uint8_t {
    Ready,  ///< nothing has begun
    Going,  ///< on a step; its time runs if it has one
    Held,   ///< on a step; its time stands still
    Ending, ///< the steps are over, or somebody stopped; the two marks
};

/// What has to be kept to go on later, in the private part of whoever follows the plan. Says nothing about why
/// anybody held or stopped.
struct GuidedBookmark {
    DocumentId plan;
    std::uint32_t step = 0;
    std::uint32_t secondsLeft = 0; ///< of a step with a length

    bool operator==(const GuidedBookmark&) const = default;
};

/// Following a care plan, one step at a time. A plain value that is told what time it is, so nothing depends on a
/// clock that can be set, on midnight or on the place. A gap between two looks that is longer than `longestGap` means
/// the computer slept: the step is held as it was at the look before. Goes on by itself only when that was chosen.
class GuidedCare {
public:
    static constexpr std::chrono::seconds longestGap{15};
    static constexpr std::chrono::minutes longestStep{24 * 60};

    GuidedCare() = default;
    explicit GuidedCare(std::vector<PlanStep> steps, bool goesOnByItself = false);

    /// One flag a step: those that are not to be done now, because of a limit or for want of words. Takes effect at
    /// once, also on the step somebody is on: the next one that is open stands there instead, held if that one was.
    /// What was left out once stays out while the plan is followed. Places keep counting all steps.
    void leaveOut(const std::vector<bool>& closed, CareInstant now);
    bool isLeftOut(std::size_t position) const { return position < m_closed.size() && m_closed[position]; }

    GuidedState state() const { return m_state; }
    std::size_t position() const { return m_position; }
    std::size_t count() const { return m_steps.size(); }
    const PlanStep* step() const; ///< null in Ready without steps, and in Ending
    const PlanStep* nextStep() const;
    bool hasPrevious() const;
    bool goesOnByItself() const { return m_goesOnByItself; }
    void setGoesOnByItself(bool goes) { m_goesOnByItself = goes; }

    /// What is left of a step with a length; zero when its time is over. Nothing for a step without one.
    std::optional<std::chrono::seconds> left() const;
    /// 1 at the start of a step, 0 when its time is over.
    double shareLeft() const;
    bool isTimeOver() const { return left() == std::chrono::seconds(0); }

    void begin(CareInstant now);
    /// Somewhere in the middle, held: as it was left.
    void goOnFrom(const GuidedBookmark& bookmark, CareInstant now);
    /// Asked several times a second. True when the step changed by itself, or was held by itself.
    bool look(CareInstant now);
    void hold(CareInstant now);
    void goOn(CareInstant now);
    /// One minute more or less, never below nothing nor above a day. A step without a length gets one.
    void lengthen(std::chrono::minutes by, CareInstant now);
    void next(CareInstant now);
    void previous(CareInstant now);
    void stop(CareInstant now);
    /// From the end back to the step before it.
    void reopen(CareInstant now);

    /// "I am all right", one for each of the two; either may take theirs back at any time.
    bool isAllRight(std::size_t which) const { return m_allRight[which % 2]; }
    void setAllRight(std::size_t which, bool isAllRight) { m_allRight[which % 2] = isAllRight; }
    bool areBothAllRight() const { return m_allRight[0] && m_allRight[1]; }

    GuidedBookmark bookmark(const DocumentId& plan) const;

private:
    void enter(std::size_t position, CareInstant now);
    bool spend(CareInstant now);
    std::size_t openFrom(std::size_t position) const;                  ///< as many as there are steps when none is
    std::optional<std::size_t> openBefore(std::size_t position) const; ///< the last one that is open before it

    std::vector<PlanStep> m_steps;
    std::vector<bool> m_closed;
    GuidedState m_state = GuidedState::Ready;
    std::size_t m_position = 0;
    std::optional<std::chrono::milliseconds> m_left;
    std::chrono::milliseconds m_length{0}; ///< of this step, with minutes that were added
    CareInstant m_lastLook{0};
    bool m_goesOnByItself = false;
    std::array<bool, 2> m_allRight{};
};

} // namespace bothy
