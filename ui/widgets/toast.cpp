#include "ui/widgets/toast.h"

#include "ui/theme/button_kind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/drawing.h"
#include "ui/widgets/paint_help.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

#include <chrono>

namespace bothy {
namespace {

constexpr double WidestInBodies = 44;

} // namespace

Toast::Toast(QWidget* parent)
    : QWidget(parent)
    , m_words(new TextLabel(TextRole::Body))
    , m_undo(new QPushButton(icon(IconName::Undo), tr("Undo"), this))
    , m_dismiss(new QToolButton(this)) {
    setAccessibleRole(this, QAccessible::Notification);
    setButtonKind(m_undo, ButtonKind::Accent, ButtonSize::Small);
    m_undo->setAutoDefault(false);
    m_undo->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard where it is
    setButtonKind(m_dismiss, ButtonKind::Muted, ButtonSize::Small);
    m_dismiss->setIcon(icon(IconName::Close));
    m_dismiss->setAccessibleName(tr("Dismiss"));
    m_dismiss->setToolTip(tr("Dismiss"));
    m_timer.setSingleShot(true);

    auto* row = new QHBoxLayout(this);
    row->addWidget(new Drawing(IconName::Check));
    row->addWidget(m_words, 1);
    row->addWidget(m_undo);
    row->addWidget(m_dismiss);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        dismiss(); // first: what comes of it may be said here
        Q_EMIT undoRequested();
    });
    connect(m_dismiss, &QToolButton::clicked, this, &Toast::dismiss);
    connect(&m_timer, &QTimer::timeout, this, [this] { isInUse() ? m_timer.start() : dismiss(); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* before, const QWidget* now) {
        if (isAncestorOf(now) && before && !isAncestorOf(before)) m_before = before;
    });
    hide();
    followTheme(this, [this, row](const Theme& theme) {
        const Metrics& m = theme.metrics();
        const int below = 2 * m.u;
        row->setContentsMargins(m.bodies(0.8) + 3 * m.u, m.u, m.bodies(0.8) + 3 * m.u, m.u + below);
        row->setSpacing(m.bodies(0.8));
        setMaximumWidth(m.bodies(WidestInBodies));
        setMinimumHeight(m.bodies(3.2) + below);
    });
}

/// The keyboard leaves its buttons while they are destroyed; by then this is no Toast any more.
Toast::~Toast() {
    disconnect(qApp, nullptr, this, nullptr);
}

void Toast::say(const QString& words, Offer offer) {
    goAway(); // a new appearance is announced, a changed text is not
    m_words->setText(words);
    m_undo->setVisible(offer == Offer::Undo);
    m_isOutcome = offer == Offer::Outcome;
    setAccessibleName(words);
    show();
    if (m_staySeconds > 0) m_timer.start(std::chrono::seconds(m_staySeconds));
}

void Toast::setStaySeconds(int seconds) {
    m_staySeconds = seconds <= 0 ? 0 : std::max(seconds, ShortestStaySeconds);
    if (m_staySeconds == 0) m_timer.stop();
}

bool Toast::isInUse() const {
    return underMouse() || isAncestorOf(QApplication::focusWidget());
}

void Toast::dismiss() {
    m_timer.stop();
    if (isHidden()) return;
    goAway();
    Q_EMIT dismissed();
}

/// Qt would hand the keyboard on to whatever comes next in the window.
void Toast::goAway() {
    if (isAncestorOf(QApplication::focusWidget()) && m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    hide();
}

void Toast::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const SmoothPainter smooth(painter);
    const Theme& theme = themeOf(this);
    const int u = theme.metrics().u;
    paintBox(painter, rect().adjusted(3 * u, 0, -3 * u, -2 * u), theme.tokens().surface, theme.tokens().border,
             theme.metrics().line, theme.metrics().controlRadius);
}

} // namespace bothy
