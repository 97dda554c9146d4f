#pragma once

#include "ui/unlock/first_step.h"

class QCheckBox;

namespace bothy {

struct CareContent;
class StatusLine;

/// What Bothy is and is not, and the one question asked of everybody: is everyone here an adult?
class WelcomeStep : public FirstStep {
    Q_OBJECT

public:
    explicit WelcomeStep(const CareContent& care, QWidget* parent = nullptr);

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

} // namespace bothy
