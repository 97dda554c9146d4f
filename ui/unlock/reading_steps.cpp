#include "ui/unlock/reading_steps.h"

#include "core/session/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/point_list.h"
#include "ui/widgets/status_line.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

QStringList sentencesOf(const PointsPage& page) {
    QStringList sentences;
    for (const Phrase& point : page.points)
        sentences.append(point.text);
    return sentences;
}

Card* pointsCard(const PointsPage& page) {
    auto* card = new Card;
    card->content()->addWidget(new TextLabel(TextRole::Item, page.title));
    card->content()->addWidget(new PointList(sentencesOf(page)));
    return card;
}

} // namespace

WelcomeStep::WelcomeStep(const CareContent& care, QWidget* parent)
    : FirstStep(parent)
    , m_adults(new QCheckBox(tr("Everyone using this is an adult")))
    , m_status(new StatusLine) {
    m_adults->setObjectName(u"adults"_s);
    setTexts(tr("Welcome to Bothy"), tr("A few words before you begin. You can read them again in Help."));
    content()->addWidget(pointsCard(care.whatItIs));
    content()->addWidget(pointsCard(care.whatItIsNot));
    QStringList always;
    for (const SafetyText& safety : care.safetyAt(SafetyPlace::FirstRun))
        always.append(safety.text);
    auto* card = new Card(nullptr, CardTone::Raised);
    card->content()->addWidget(new PointList(always));
    content()->addWidget(card);
    content()->addWidget(m_adults, 0, Qt::AlignLeading);
    content()->addWidget(m_status);
    content()->addStretch();
    connect(m_adults, &QCheckBox::toggled, m_status, &StatusLine::clear);
}

void WelcomeStep::enter() {
    FirstStep::enter();
    m_status->clear();
}

void WelcomeStep::clear() {
    m_adults->setChecked(false);
    m_status->clear();
}

void WelcomeStep::tryToContinue() {
    if (m_adults->isChecked()) {
        Q_EMIT continueRequested();
        return;
    }
    m_status->say(tr("Bothy is for adults."), tr("Tick the box if it is true for everyone."));
    m_adults->setFocus(Qt::OtherFocusReason);
    reveal(m_status);
}

LimitsStep::LimitsStep(const CareContent& care, QWidget* parent)
    : FirstStep(parent) {
    setTexts(care.limitsOfTheApp.title, care.limitsOfTheApp.intro);
    auto* card = new Card;
    card->content()->addWidget(new PointList(sentencesOf(care.limitsOfTheApp)));
    content()->addWidget(card);
    content()->addStretch();
}

} // namespace bothy
