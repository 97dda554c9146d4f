#include "ui/checkins/need_row.h"

#include "ui/theme/theme.h"
#include "ui/widgets/chip_row.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/turn_row.h"

#include <QBoxLayout>

#include <array>

namespace bothy {

namespace {

constexpr double BesideFromBodies = 40;
constexpr std::array Wishes{CareWish::Want, CareWish::Depends, CareWish::DoNotWant};

} // namespace

QString wishInWords(CareWish wish) {
    switch (wish) {
    case CareWish::Want:
        return NeedRow::tr("Would help");
    case CareWish::Depends:
        return NeedRow::tr("Depends");
    case CareWish::DoNotWant:
        return NeedRow::tr("Rather not");
    }
    return {};
}

NeedRow::NeedRow(const QString& prompt, QWidget* parent)
    : QWidget(parent)
    , m_line(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_limit(new TextLabel(TextRole::Caption, Ink::Muted, tr("Under a limit. It is left out for now.")))
    , m_chips(new ChipRow({{ChipMeaning::Yes, wishInWords(CareWish::Want)},
                           {ChipMeaning::Maybe, wishInWords(CareWish::Depends)},
                           {ChipMeaning::No, wishInWords(CareWish::DoNotWant)}})) {
    m_chips->setAbout(prompt);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new TextLabel(TextRole::Body, prompt));
    words->addWidget(m_limit);
    m_limit->hide();
    m_line->addLayout(words, 1);
    m_line->addWidget(m_chips);
    connect(m_chips, &ChipRow::answerChosen, this, [this](int index) {
        const CareWish chosen = Wishes[static_cast<std::size_t>(index)];
        m_wish = m_wish == chosen ? std::nullopt : std::optional(chosen);
        showWish();
        Q_EMIT wished(m_wish);
    });
    followTheme(this, [this](const Theme& theme) {
        const Metrics& m = theme.metrics();
        m_line->setContentsMargins(m.cardPadX, m.bodies(0.5), m.cardPadX, m.bodies(0.5));
        m_line->setSpacing(m.bodies(0.5));
    });
}

void NeedRow::setWish(const std::optional<CareWish>& wish, bool closed) {
    m_wish = wish;
    m_closed = closed;
    m_limit->setVisible(closed);
    showWish();
}

void NeedRow::showWish() {
    for (std::size_t i = 0; i < Wishes.size(); ++i)
        m_chips->chip(static_cast<int>(i))->setEnabled(!m_closed || Wishes[i] == CareWish::DoNotWant);
    if (!m_wish || (m_closed && m_wish != CareWish::DoNotWant)) return m_chips->clear();
    m_chips->choose(static_cast<int>(std::ranges::find(Wishes, *m_wish) - Wishes.begin()));
}

void NeedRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool beside = width() >= themeOf(this).metrics().bodies(BesideFromBodies);
    turnRow(m_line, beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, themeOf(this).metrics().bodies(0.5));
}

} // namespace bothy
