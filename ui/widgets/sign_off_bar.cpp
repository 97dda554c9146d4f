#include "ui/widgets/sign_off_bar.h"

#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/drawing.h"
#include "ui/widgets/paint_help.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/turn_row.h"

#include <QBoxLayout>
#include <QPainterPath>
#include <QPushButton>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

/// Below this width the halves stand one above the other.
constexpr double SideBySideFromBodies = 28;

} // namespace

SignOffBar::SignOffBar(QWidget* parent)
    : QWidget(parent)
    , m_box(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_own(makeHalf())
    , m_other(makeHalf())
    , m_agree(new QPushButton(m_own.box)) {
    setAccessibleRole(this, QAccessible::Grouping);
    m_box->setContentsMargins(1, 1, 1, 1);
    m_box->addWidget(m_own.box, 1);
    m_box->addWidget(m_other.box, 1);
    setButtonKind(m_agree, ButtonKind::Filled, ButtonSize::Small);
    m_agree->hide();
    m_own.box->layout()->addWidget(m_agree);
    followTheme(this, [this](const Theme& theme) {
        const Metrics& m = theme.metrics();
        for (const HalfWidgets& half : {m_own, m_other}) {
            half.box->layout()->setContentsMargins(m.cardPadY, 2 * m.u, m.cardPadY, 2 * m.u);
            half.box->layout()->setSpacing(2 * m.u);
            half.box->setMinimumHeight(m.bodies(4.4));
        }
        arrange();
    });
}

SignOffBar::HalfWidgets SignOffBar::makeHalf() {
    HalfWidgets half;
    half.box = new QWidget(this);
    setAccessibleRole(half.box, QAccessible::Grouping);
    half.drawing = new Drawing(IconName::Ring);
    half.name = new TextLabel(TextRole::Strong);
    half.state = new TextLabel(TextRole::Body);
    auto* wordBox = new QWidget(half.box);
    auto* words = new QVBoxLayout(wordBox);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(0);
    words->addWidget(half.name);
    words->addWidget(half.state);
    auto* row = new QHBoxLayout(half.box);
    row->addWidget(half.drawing);
    row->addWidget(wordBox, 1, Qt::AlignVCenter);
    return half;
}

void SignOffBar::fill(HalfWidgets& widgets, const SignOffHalf& half) {
    widgets.agreed = half.agreed;
    widgets.drawing->setDrawing(half.agreed ? IconName::Check : IconName::Ring);
    widgets.drawing->setInk(half.agreed ? Ink::Agreed : Ink::Muted);
    widgets.name->setText(half.name);
    widgets.name->setInk(half.agreed ? Ink::Agreed : Ink::Text);
    widgets.state->setText(half.state);
    widgets.state->setVisible(!half.state.isEmpty());
    widgets.state->setInk(half.agreed ? Ink::Agreed : Ink::Muted);
    widgets.box->setAccessibleName(half.name);
    widgets.box->setAccessibleDescription(half.state);
}

void SignOffBar::setHalves(const SignOffHalf& own, const SignOffHalf& other) {
    fill(m_own, own);
    fill(m_other, other);
    m_agree->setVisible(!m_agree->text().isEmpty() && !own.agreed);
    update();
}

void SignOffBar::setAgreeText(const QString& text) {
    m_agree->setText(text);
    m_agree->setVisible(!text.isEmpty() && !m_own.agreed);
}

void SignOffBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void SignOffBar::arrange() {
    const bool below = width() < themeOf(this).metrics().bodies(SideBySideFromBodies);
    turnRow(m_box, below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, 1);
}

void SignOffBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const SmoothPainter smooth(painter);
    const Tokens& t = themeOf(this).tokens();
    const Metrics& m = themeOf(this).metrics();
    QPainterPath inside;
    inside.addRoundedRect(rect(), m.cardRadius, m.cardRadius);
    painter.setClipPath(inside);
    painter.fillRect(rect(), t.surface);
    for (const HalfWidgets& half : {m_own, m_other})
        if (half.agreed) painter.fillRect(half.box->geometry().adjusted(-1, -1, 1, 1), t.agreedTint);
    const QRect other = m_other.box->geometry();
    if (m_box->direction() == QBoxLayout::TopToBottom)
        painter.fillRect(0, other.top() - 1, width(), m.line, t.line);
    else if (layoutDirection() == Qt::RightToLeft)
        painter.fillRect(other.right() + 1, 0, m.line, height(), t.line);
    else
        painter.fillRect(other.left() - 1, 0, m.line, height(), t.line);
    painter.setClipping(false);
    paintBox(painter, rect(), Qt::transparent, t.line, m.line, m.cardRadius);
}

} // namespace bothy
