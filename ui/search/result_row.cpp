#include "ui/search/result_row.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/theme.h"
#include "ui/widgets/paint_help.h"

namespace bothy {

ResultRow::ResultRow(const QString& title, const QString& line, QWidget* parent)
    : QPushButton(parent)
    , m_title(title)
    , m_line(line) {
    setAccessibleName(title);
    setAccessibleDescription(line);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setRingShape(this, RingShape::Inside);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    followTheme(this, [this](const Theme&) { updateGeometry(); });
}

int ResultRow::heightForWidth(int width) const {
    const Metrics& m = themeOf(this).metrics();
    const int room = width - 2 * m.cardPadX;
    const int line = m_line.isEmpty() ? 0 : heightOf(m.font(TextRole::Caption), m_line, room);
    return std::max(m.controlHeight, heightOf(m.bodyFont, m_title, room) + line + 4 * m.u);
}

QSize ResultRow::sizeHint() const {
    const int width = themeOf(this).metrics().bodies(29);
    return {width, heightForWidth(width)};
}

QSize ResultRow::minimumSizeHint() const {
    const Metrics& m = themeOf(this).metrics();
    return {m.bodies(12), m.controlHeight};
}

void ResultRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const SmoothPainter smooth(painter);
    const Theme& theme = themeOf(this);
    const Metrics& m = theme.metrics();
    if (underMouse() || isDown() || hasFocus())
        paintBox(painter, rect(), theme.tokens().raised, theme.tokens().raised, 0, m.cardRadius - 1);
    painter.setLayoutDirection(layoutDirection());
    const int room = width() - 2 * m.cardPadX;
    const QFont small = m.font(TextRole::Caption);
    const int title = heightOf(m.bodyFont, m_title, room);
    const int line = m_line.isEmpty() ? 0 : heightOf(small, m_line, room);
    const int top = (height() - title - line) / 2;
    paintWords(painter, {m.cardPadX, top, room, title}, m.bodyFont, theme.tokens().text, m_title);
    paintWords(painter, {m.cardPadX, top + title, room, line}, small, theme.tokens().muted, m_line);
}

} // namespace bothy
