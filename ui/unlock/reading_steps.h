#pragma once

#include "ui/unlock/first_step.h"

class QCheckBox;

namespace bothy {

class AppearanceKeeper;
struct CareContent;
class StatusLine;

/// What Bothy is and is not, and the one question asked of everybody: is everyone here an adult? Before any reading,
/// text size and colours can be chosen; they apply at once and are kept.
class WelcomeStep : public FirstStep {
    Q_OBJECT

public:
    WelcomeStep(const CareContent& care, AppearanceKeeper& appearance, QWidget* parent = nullptr);

    void enter() override;
    void clear();

protected:
    void tryToContinue() override;

private:
    QCheckBox* m_adults;
    StatusLine* m_status;
};

/// What Bothy cannot protect from, read before anything private is written.
class LimitsStep : public FirstStep {
    Q_OBJECT

public:
    explicit LimitsStep(const CareContent& care, QWidget* parent = nullptr);
};

/// For the one whose half has just been made, alone: how to hide, to pause and to take something back. It asks for
/// nothing.
class JustForYouStep : public FirstStep {
    Q_OBJECT

public:
    explicit JustForYouStep(const CareContent& care, QWidget* parent = nullptr);
};

} // namespace bothy
