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

void Toast::say(const QString& words, Offer offer) {
    hide(); // a new appearance is announced, a changed text is not
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
    hide();
    Q_EMIT dismissed();
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
