#include "ui/unlock/closing_steps.h"

#include "ui/widgets/clickable_card.h"
#include "ui/widgets/page_frame.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

HandOverStep::HandOverStep(QWidget* parent)
    : FirstStep(parent) {
    setTexts(tr("Your half is ready"),
             tr("Only your passphrase opens it. From here on, the other person may see the screen."));
    setBackShown(false);
    continueButton()->hide();
    stopButton()->setText(tr("Stop for now"));
    auto* handOver = new ClickableCard(tr("Hand over to the other person"),
                                       tr("They make their own half now. You look away meanwhile."));
    auto* alone = new ClickableCard(tr("Start alone"), tr("The other person can join any time."));
    handOver->setObjectName(u"handOver"_s);
    handOver->setCircleIcon(IconName::TwoCircles);
    handOver->setArrow(true);
    alone->setObjectName(u"alone"_s);
    alone->setCircleIcon(IconName::Person);
    alone->setArrow(true);
    addFormWidget(handOver);
    addFormWidget(alone);
    content()->addStretch();
    connect(handOver, &ClickableCard::clicked, this, &HandOverStep::handOverRequested);
    connect(alone, &ClickableCard::clicked, this, &HandOverStep::aloneRequested);
}

BothHereStep::BothHereStep(QWidget* parent)
    : FirstStep(parent) {
    setTexts(tr("Both halves are here"), tr("Each of you opens your own half with your own passphrase."));
    setBackShown(false);
    setStopShown(false);
    continueButton()->setText(tr("Go to the start page"));
    content()->addStretch();
}

} // namespace bothy
