#include "ui/widgets/bottom_bar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/turn_row.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace bothy {

BottomBar::BottomBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new TextLabel(TextRole::Body, Ink::Muted, {}))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_leadingBox(new QWidget(this))
    , m_trailingBox(new QWidget(this))
    , m_leading(new FlowLayout(m_leadingBox))
    , m_trailing(new FlowLayout(m_trailingBox)) {
    m_text->hide();
    m_leading->addWidget(m_text);
    m_row->addWidget(m_leadingBox, 1, Qt::AlignVCenter);
    m_row->addWidget(m_trailingBox, 0, Qt::AlignVCenter);
    m_trailingBox->hide();
    followTheme(this, [this](const Theme& theme) {
        m_leading->setSpacings(4 * theme.metrics().u, -1); // a button and the sentence beside it are two things
        arrange();
    });
}

void BottomBar::setText(const QString& text) {
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void BottomBar::setAtFoot(bool atFoot) {
    m_atFoot = atFoot;
    arrange();
    update();
}

QPushButton* BottomBar::addButton(const QString& text, ButtonKind kind, const QIcon& icon) {
    auto* button = new QPushButton(icon, text, m_trailingBox);
    setButtonKind(button, kind);
    addTrailing(button);
    return button;
}

QPushButton* BottomBar::addRemoving(const QString& text) {
    auto* button = new QPushButton(text, m_leadingBox);
    setButtonKind(button, ButtonKind::Muted);
    setFlush(button, FlushSide::Leading);
    m_leading->removeWidget(m_text);
    m_leading->addWidget(button);
    m_leading->addWidget(m_text);
    arrange();
    return button;
}

void BottomBar::addLeading(QWidget* widget) {
    m_leading->addWidget(widget);
}

void BottomBar::addTrailing(QWidget* widget) {
    m_trailing->addWidget(widget);
    m_trailingBox->show();
    arrange();
}

void BottomBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void BottomBar::arrange() {
    const Metrics& m = themeOf(this).metrics();
    const int side = !m_atFoot ? 0 : width() < m.bodies(40) ? 3 * m.u : m.pageMarginX;
    const int wanted = m_trailing->sizeHint().width() + std::min(m_leading->sizeHint().width(), m.bodies(14));
    const bool below = width() < wanted + 2 * side + 4 * m.u;
    turnRow(m_row, below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, below ? 2 * m.u : 4 * m.u);
    m_row->setContentsMargins(side, 7 * m.u / 2, side, 7 * m.u / 2 - 2);
}

void BottomBar::paintEvent(QPaintEvent*) {
    if (!m_atFoot) return;
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    painter.fillRect(rect(), theme.tokens().bg);
    painter.fillRect(0, 0, width(), theme.metrics().line, theme.tokens().line);
}

} // namespace bothy
