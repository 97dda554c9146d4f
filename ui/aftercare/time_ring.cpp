#include "ui/aftercare/time_ring.h"

#include "ui/theme/theme.h"
#include "ui/widgets/paint_help.h"

#include <QLocale>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr int WholeTurn = 360 * 16;
constexpr double Stroke = 0.8; // of the body size

} // namespace

TimeRing::TimeRing(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    followTheme(this, [this](const Theme&) {
        updateGeometry();
        update();
    });
}

int TimeRing::edge() const {
    const Metrics& m = themeOf(this).metrics();
    return std::max(m.bodies(16), widthOf(m.font(TextRole::Timer), u"00:00:00"_s) + m.bodies(3));
}

QSize TimeRing::sizeHint() const {
    return {edge(), themeOf(this).isMotionReduced() ? edge() / 2 : edge()};
}

QSize TimeRing::minimumSizeHint() const {
    return sizeHint();
}

void TimeRing::setTime(std::chrono::seconds left, double shareLeft) {
    if (left == m_left && shareLeft == m_share) return;
    m_left = left;
    m_share = shareLeft;
    //: How much time of a step is left; %1 is like 3:06.
    setAccessibleName(tr("%1 left").arg(figures()));
    update();
}

/// Minutes and seconds, hours before them only where there are any.
QString TimeRing::figures() const {
    const QLocale locale;
    const auto two = [&](qint64 number) { return locale.toString(number).rightJustified(2, locale.zeroDigit().at(0)); };
    const qint64 all = m_left.count(), hours = all / 3600, minutes = all / 60 % 60, seconds = all % 60;
    if (hours > 0) return locale.toString(hours) + u':' + two(minutes) + u':' + two(seconds);
    return locale.toString(minutes) + u':' + two(seconds);
}

void TimeRing::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const SmoothPainter smooth(painter);
    const Theme& theme = themeOf(this);
    const QRectF place = rect();
    theme.isMotionReduced() ? paintBar(painter, place) : paintRing(painter, place);
    painter.setFont(theme.metrics().font(TextRole::Timer));
    painter.setPen(theme.tokens().text);
    const int bar = theme.isMotionReduced() ? theme.metrics().bodies(2) : 0;
    painter.drawText(place.adjusted(0, 0, 0, -bar), Qt::AlignCenter, figures());
}

void TimeRing::paintRing(QPainter& painter, const QRectF& place) const {
    const Theme& theme = themeOf(this);
    const double thick = theme.metrics().bodies(Stroke);
    const QRectF ring = place.adjusted(thick, thick, -thick, -thick);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.tokens().line, thick));
    painter.drawEllipse(ring);
    if (m_share <= 0) return;
    painter.setPen(QPen(theme.tokens().accent, thick, Qt::SolidLine, Qt::RoundCap));
    // From the top; the rest runs with the hands of a clock in every language.
    painter.drawArc(ring, WholeTurn / 4, -qRound(WholeTurn * m_share));
}

void TimeRing::paintBar(QPainter& painter, const QRectF& place) const {
    const Theme& theme = themeOf(this);
    const double thick = theme.metrics().bodies(Stroke);
    QRectF bar(place.left(), place.bottom() - 2 * thick, place.width(), thick);
    paintBox(painter, bar, theme.tokens().surface, theme.tokens().border, theme.metrics().line, thick / 2);
    if (m_share <= 0) return;
    const double right = bar.right();
    bar.setWidth(std::max(thick, bar.width() * m_share));
    if (layoutDirection() == Qt::RightToLeft) bar.moveRight(right);
    paintBox(painter, bar, theme.tokens().accent, {}, 0, thick / 2);
}

} // namespace bothy
