#include "ui/widgets/card.h"

#include "ui/theme/theme.h"
#include "ui/widgets/paint_help.h"

#include <QVBoxLayout>

namespace bothy {

Card::Card(QWidget* parent, CardTone tone)
    : QWidget(parent)
    , m_content(new QVBoxLayout(this))
    , m_tone(tone) {
    followTheme(this, [this](const Theme& theme) {
        const Metrics& m = theme.metrics();
        m_content->setContentsMargins(m.cardPadX, m.cardPadY, m.cardPadX, m.cardPadY);
        m_content->setSpacing(2 * m.u);
        update();
    });
}

void Card::setTone(CardTone tone) {
    m_tone = tone;
    update();
}

void Card::setOpen(bool open) {
    m_open = open;
    update();
}

void Card::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const SmoothPainter smooth(painter);
    const Tokens& t = themeOf(this).tokens();
    const Metrics& m = themeOf(this).metrics();
    const bool edged = m_tone != CardTone::Raised || t.highContrast;
    const bool accent = m_tone == CardTone::Accent;
    paintBox(painter, rect(), m_tone == CardTone::Raised ? t.raised : t.surface, accent ? t.accent : t.line,
             !edged   ? 0
             : accent ? m.outline
                      : m.line,
             m.cardRadius);
    if (!m_open) return;
    const QRect bar(0, m.cardRadius * 3 / 2, 3, height() - 3 * m.cardRadius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), bar), 1.5, 1.5);
}

} // namespace bothy
