#include "ui/exercises/breathing_circle.h"

#include "ui/theme/theme.h"
#include "ui/widgets/paint_help.h"

#include <QPainter>

#include <numbers>

namespace bothy {

namespace {

constexpr double EdgeInBodies = 17;
constexpr double SmallestShare = 0.5; // of the edge
constexpr std::chrono::milliseconds BetweenFrames{33};
constexpr std::chrono::milliseconds BetweenWords{250};

} // namespace

Breath Breath::at(std::chrono::milliseconds sinceStart) {
    const auto within = sinceStart % (in + out);
    const bool isIn = within < in;
    const double part = isIn ? double(within.count()) / in.count() : double((within - in).count()) / out.count();
    const double eased = (1 - std::cos(part * std::numbers::pi)) / 2;
    return {isIn, isIn ? eased : 1 - eased};
}

BreathingCircle::BreathingCircle(QWidget* parent)
    : QWidget(parent) {
    setObjectName(QStringLiteral("breathing"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&m_look, &QTimer::timeout, this, [this] { showAt(std::chrono::milliseconds(m_since.elapsed())); });
    followTheme(this, [this](const Theme& theme) {
        m_look.setInterval(theme.isMotionReduced() ? BetweenWords : BetweenFrames);
        updateGeometry();
        update();
    });
    showAt({});
}

QSize BreathingCircle::sizeHint() const {
    const Metrics& m = themeOf(this).metrics();
    const int words = std::max(widthOf(m.font(TextRole::Section), tr("Breathe in")),
                               widthOf(m.font(TextRole::Section), tr("Breathe out")));
    const int edge = std::max(m.bodies(EdgeInBodies), 2 * words);
    return {edge, edge};
}

QString BreathingCircle::word() const {
    return m_breath.isIn ? tr("Breathe in") : tr("Breathe out");
}

void BreathingCircle::showAt(std::chrono::milliseconds sinceStart) {
    const Breath now = Breath::at(sinceStart);
    const bool isStill = themeOf(this).isMotionReduced() && now.isIn == m_breath.isIn;
    m_breath = now;
    setAccessibleName(word());
    if (!isStill) update();
}

void BreathingCircle::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_since.start();
    m_look.start();
}

void BreathingCircle::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_look.stop();
}

void BreathingCircle::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const SmoothPainter smooth(painter);
    const Theme& theme = themeOf(this);
    const double fullness = theme.isMotionReduced() ? 1 : m_breath.fullness;
    const double edge = width() * (SmallestShare + (1 - SmallestShare) * fullness) - 2;
    QRectF circle(0, 0, edge, edge);
    circle.moveCenter(QRectF(rect()).center());
    painter.setPen(QPen(theme.tokens().accent, 2));
    painter.setBrush(theme.tokens().accentTint);
    painter.drawEllipse(circle);
    painter.setFont(theme.metrics().font(TextRole::Section));
    painter.setPen(theme.tokens().text);
    painter.drawText(rect(), Qt::AlignCenter, word());
}

} // namespace bothy
