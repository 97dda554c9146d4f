#pragma once

#include "app/tour/stage.h"

namespace bothy {

/// Whoever looks at the states of the tour, one after the other: the camera takes pictures; a test checks that
/// everything can be read, reached and named.
class TourEye {
public:
    virtual ~TourEye() = default;
    /// False when something kept it from looking; the tour then ends.
    virtual bool look(const TourStage& stage, const QString& state) = 0;
    /// What the people of the tour write where they mean `words`; a test lets them write what is hard to show.
    virtual QString asWritten(const QString& words) const { return words; }
};

} // namespace bothy
