#include "ui/aftercare/step_row.h"

#include "ui/theme/button_kind.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/drawing.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/turn_row.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolButton>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

/// Narrower rows show who and how long below the words.
constexpr double DetailsBesideFromBodies = 31;
constexpr double RowHeightInBodies = 3.2;

} // namespace

StepRow::StepRow(QWidget* parent)
    : QAbstractButton(parent)
    , m_handle(new Drawing(IconName::Drag, Ink::Muted, 1.07))
    , m_text(new TextLabel(TextRole::Body))
    , m_note(new TextLabel(TextRole::Caption, Ink::Muted, {}))
    , m_who(new TextLabel(TextRole::Body, Ink::Muted, {}))
    , m_minutes(new TextLabel(TextRole::Body, Ink::Muted, {}))
    , m_up(addMove(tr("Move up"), -1))
    , m_down(addMove(tr("Move down"), 1))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_details(new QBoxLayout(QBoxLayout::LeftToRight)) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // a button would never be narrower than its words
    setFocusPolicy(Qt::StrongFocus);
    setRingShape(this, RingShape::Inside);
    m_up->setIcon(bothy::icon(IconName::Up));
    m_down->setIcon(bothy::icon(IconName::Down));
    m_handle->setCursor(Qt::OpenHandCursor);
    m_handle->installEventFilter(this);
    m_minutes->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_who->setWordWrap(false);
    m_minutes->setWordWrap(false);

    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_text);
    words->addWidget(m_note);
    m_details->addWidget(m_up);
    m_details->addWidget(m_down);
    m_details->addWidget(m_who);
    m_details->addWidget(m_minutes);
    m_row->addLayout(words, 1);
    m_row->addLayout(m_details);
    auto* all = new QHBoxLayout(this);
    all->addWidget(m_handle);
    all->addLayout(m_row, 1);
    followTheme(this, [this, all](const Theme& theme) {
        const Metrics& m = theme.metrics();
        all->setContentsMargins(3 * m.u, m.u, 3 * m.u, m.u);
        all->setSpacing(2 * m.u);
        m_row->setSpacing(m.u);
        m_details->setSpacing(m.bodies(0.53));
        setMinimumHeight(m.bodies(RowHeightInBodies));
        m_minutes->setMinimumWidth(m.bodies(3.9));
        arrange();
    });
}

QToolButton* StepRow::addMove(const QString& name, int by) {
    auto* button = new QToolButton(this);
    setButtonKind(button, ButtonKind::Outlined, ButtonSize::Small);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->hide();
    connect(button, &QToolButton::clicked, this, [this, by] { Q_EMIT moveRequested(by); });
    return button;
}

void StepRow::setLine(const StepLine& line) {
    if (line == m_line) return;
    m_line = line;
    refresh();
}

void StepRow::setChosen(bool chosen) {
    if (chosen == m_chosen) return;
    m_chosen = chosen;
    refresh();
}

void StepRow::refresh() {
    m_text->setText(m_line.text);
    m_text->setRole(m_chosen ? TextRole::Strong : TextRole::Body);
    m_text->setInk(m_line.muted ? Ink::Muted : Ink::Text);
    m_note->setText(m_line.note);
    m_note->setVisible(!m_line.note.isEmpty());
    m_who->setText(m_line.who);
    m_minutes->setText(m_line.minutes);
    m_up->setVisible(m_chosen);
    m_down->setVisible(m_chosen);
    m_up->setEnabled(m_line.number > 1);
    m_down->setEnabled(m_line.number < m_line.count);
    //: Said by a screen reader: the step's words, and its place among the steps.
    setAccessibleName(
        tr("%1. Step %2 of %3").arg(m_line.text, locale().toString(m_line.number), locale().toString(m_line.count)));
    QStringList about{m_line.who, m_line.minutes, m_line.note};
    about.removeAll(QString());
    setAccessibleDescription(about.join(u", "_s));
    arrange();
}

void StepRow::resizeEvent(QResizeEvent* event) {
    QAbstractButton::resizeEvent(event);
    arrange();
}

void StepRow::arrange() {
    const bool below = width() < themeOf(this).metrics().bodies(DetailsBesideFromBodies);
    turnRow(m_row, below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, m_row->spacing());
    m_row->setAlignment(m_details, below ? Qt::AlignLeading : Qt::Alignment());
    m_minutes->setVisible(!below || !m_line.minutes.isEmpty());
    updateGeometry(); // the smallest width depends on the direction
}

void StepRow::paintEvent(QPaintEvent*) {} // the card paints the ground, the labels paint themselves

void StepRow::keyPressEvent(QKeyEvent* event) {
    const bool up = event->key() == Qt::Key_Up, down = event->key() == Qt::Key_Down;
    if ((up || down) && event->modifiers().testFlag(Qt::AltModifier))
        Q_EMIT moveRequested(up ? -1 : 1);
    else if (up || down)
        Q_EMIT goRequested(up ? -1 : 1);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Delete)
        Q_EMIT removeRequested();
    else
        QAbstractButton::keyPressEvent(event);
}

void StepRow::focusInEvent(QFocusEvent* event) {
    QAbstractButton::focusInEvent(event);
    Q_EMIT chosen();
}

/// The handle is not a control of its own: it only begins a drag.
bool StepRow::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_handle) return QAbstractButton::eventFilter(watched, event);
    if (event->type() == QEvent::MouseButtonPress) {
        m_pressedAt = static_cast<QMouseEvent*>(event)->position().toPoint();
        return true;
    }
    if (event->type() != QEvent::MouseMove) return false;
    const auto* move = static_cast<QMouseEvent*>(event);
    const int way = (move->position().toPoint() - m_pressedAt).manhattanLength();
    if (move->buttons().testFlag(Qt::LeftButton) && way >= QApplication::startDragDistance()) Q_EMIT dragRequested();
    return true;
}

} // namespace bothy
