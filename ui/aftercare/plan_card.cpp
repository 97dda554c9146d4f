#include "ui/aftercare/plan_card.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/theme.h"
#include "ui/widgets/paint_help.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/turn_row.h"

#include <QBoxLayout>
#include <QKeyEvent>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

/// Narrower cards have the pill below the words.
constexpr double PillBesideFromBodies = 30;

} // namespace

PlanCard::PlanCard(const QString& title, const QString& line, PillKind pill, const QString& state, QWidget* parent)
    : QAbstractButton(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // a button would never be narrower than its words
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setRingShape(this, RingShape::Card);
    setAccessibleName(title);
    setAccessibleDescription(line.isEmpty() ? state : state + u". "_s + line);
    auto* words = new QVBoxLayout;
    words->addWidget(new TextLabel(TextRole::Item, title));
    if (!line.isEmpty()) words->addWidget(new TextLabel(TextRole::Body, Ink::Muted, line));
    m_row->addLayout(words, 1);
    m_row->addWidget(new StatePill(pill, state), 0, Qt::AlignTop | Qt::AlignLeading);
    followTheme(this, [this, words](const Theme& theme) {
        const Metrics& m = theme.metrics();
        m_row->setContentsMargins(m.cardPadX, m.cardPadY, m.cardPadX, m.cardPadY);
        m_row->setSpacing(2 * m.u);
        words->setSpacing(m.u / 2);
        arrange();
    });
}

void PlanCard::resizeEvent(QResizeEvent* event) {
    QAbstractButton::resizeEvent(event);
    arrange();
}

void PlanCard::arrange() {
    const bool below = width() < themeOf(this).metrics().bodies(PillBesideFromBodies);
    turnRow(m_row, below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, m_row->spacing());
    updateGeometry(); // the smallest width depends on the direction
}

void PlanCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void PlanCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const SmoothPainter smooth(painter);
    const Tokens& t = themeOf(this).tokens();
    const Metrics& m = themeOf(this).metrics();
    const bool touched = underMouse() || isDown();
    paintBox(painter, rect(), isDown() ? t.raised : t.surface, touched ? t.border : t.line, m.line, m.cardRadius);
}

} // namespace bothy
