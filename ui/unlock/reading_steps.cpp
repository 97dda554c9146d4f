#include "ui/unlock/reading_steps.h"

#include "core/session/services.h"
#include "ui/appearance/appearance_card.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bottom_bar.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/point_list.h"
#include "ui/widgets/status_line.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

QStringList sentencesOf(const PointsPage& page) {
    QStringList sentences;
    for (const Phrase& point : page.points)
        sentences.append(point.text);
    return sentences;
}

/// Few enough to be read: hiding, pausing, and taking back what was given.
bool isForTheFirstDay(const CareId& block) {
    static const std::array first = {"hide"_L1, "pause"_L1, "withdraw"_L1};
    return std::ranges::find(first, block.text()) != first.end();
}

/// A quiet line that shows and hides the parts it speaks of.
QPushButton* makeOpener(const QString& words, const QString& openWords, const std::vector<QWidget*>& parts,
                        FlushSide side) {
    auto* opener = new QPushButton(icon(IconName::Expand), words);
    setButtonKind(opener, ButtonKind::Accent, ButtonSize::Small);
    setFlush(opener, side);
    for (QWidget* part : parts)
        part->hide();
    QObject::connect(opener, &QPushButton::clicked, opener, [opener, words, openWords, parts] {
        const bool open = parts.front()->isHidden();
        for (QWidget* part : parts)
            part->setVisible(open);
        opener->setText(open ? openWords : words);
        opener->setIcon(icon(open ? IconName::Collapse : IconName::Expand));
    });
    return opener;
}

/// What Bothy is and is not: the first sentences of each, and the rest on request.
Card* makePointsCard(const CareContent& care) {
    constexpr qsizetype first = 3;
    auto* card = new Card;
    std::vector<QWidget*> rest;
    for (const PointsPage* page : {&care.whatItIs, &care.whatItIsNot}) {
        const QStringList sentences = sentencesOf(*page);
        auto* title = new TextLabel(TextRole::Item, page->title);
        if (page != &care.whatItIs)
            followTheme(title,
                        [title](const Theme& theme) { title->setContentsMargins(0, 2 * theme.metrics().u, 0, 0); });
        card->content()->addWidget(title);
        card->content()->addWidget(new PointList(sentences.first(std::min(first, sentences.size()))));
        rest.push_back(new PointList(sentences.mid(first)));
        card->content()->addWidget(rest.back());
    }
    auto* more = makeOpener(WelcomeStep::tr("Read more"), WelcomeStep::tr("Read less"), rest, FlushSide::Leading);
    more->setObjectName(u"readMore"_s);
    card->content()->addWidget(more, 0, Qt::AlignLeading);
    return card;
}

Card* makeAlwaysCard(const CareContent& care) {
    QStringList always;
    for (const SafetyText& safety : care.safetyAt(SafetyPlace::FirstRun))
        always.append(safety.text);
    auto* card = new Card(nullptr, CardTone::Raised);
    card->content()->addWidget(new PointList(always));
    return card;
}

} // namespace

WelcomeStep::WelcomeStep(const CareContent& care, AppearanceKeeper& appearance, QWidget* parent)
    : FirstStep(parent)
    , m_adults(new TickBox(tr("Everyone using this is an adult")))
    , m_status(new StatusLine) {
    m_adults->setObjectName(u"adults"_s);
    setTexts(tr("Welcome to Bothy"), tr("A few words first. You can read them again in Help."));
    auto* choices = new AppearanceCard(appearance, AppearanceChoices::BeforeReading);
    auto* look = makeOpener(tr("Text and colours"), tr("Text and colours"), {choices}, FlushSide::Trailing);
    look->setObjectName(u"look"_s);
    head()->addTrailing(look);
    content()->addWidget(choices);
    content()->addWidget(makePointsCard(care));
    content()->addWidget(makeAlwaysCard(care));
    content()->addStretch();
    // In the bar, so that what Continue asks for is seen beside it.
    bar()->addLeading(m_adults);
    bar()->addLeading(m_status);
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

JustForYouStep::JustForYouStep(const CareContent& care, QWidget* parent)
    : FirstStep(parent) {
    setTexts(care.justForYou.title, tr("Only you read this now. You can read it again in Help."));
    setBackShown(false);
    setStopShown(false);
    auto* card = new Card;
    for (const TextBlock& block : care.justForYou.blocks) {
        if (!isForTheFirstDay(block.id)) continue;
        card->content()->addWidget(new TextLabel(TextRole::Strong, block.title));
        card->content()->addWidget(new TextLabel(TextRole::Body, block.text));
    }
    content()->addWidget(card);
    const std::vector<CareId>& safety = care.justForYou.safety;
    if (const SafetyText* fear = safety.empty() ? nullptr : care.safetyText(safety.front())) {
        auto* aside = new Card(nullptr, CardTone::Raised);
        aside->content()->addWidget(new TextLabel(TextRole::Body, fear->text));
        content()->addWidget(aside);
    }
    content()->addStretch();
}

} // namespace bothy
