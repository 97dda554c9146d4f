#pragma once

#include "ui/unlock/first_step.h"

namespace bothy {

/// The first half is made: hand over, start alone, or stop for now. None is the suggested one.
class HandOverStep : public FirstStep {
    Q_OBJECT

public:
    explicit HandOverStep(QWidget* parent = nullptr);

Q_SIGNALS:
    void handOverRequested();
    void aloneRequested();
};

/// Both halves are made; from here everybody opens their own.
class BothHereStep : public FirstStep {
    Q_OBJECT

public:
    explicit BothHereStep(QWidget* parent = nullptr);
};

} // namespace bothy
