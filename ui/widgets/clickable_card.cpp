#include "ui/widgets/clickable_card.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/theme.h"
#include "ui/widgets/paint_help.h"

namespace bothy {

using namespace Qt::StringLiterals;

/// Where the parts of the card stand, for a left-to-right layout.
struct ClickableCard::Places {
    QRect circle, title, titleIcon, line, arrow;
    int height = 0;
};

ClickableCard::ClickableCard(const QString& title, const QString& line, QWidget* parent)
    : QPushButton(parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred, QSizePolicy::PushButton);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setRingShape(this, RingShape::Card);
    setCursor(Qt::PointingHandCursor);
    setTexts(title, line);
    followTheme(this, [this](const Theme&) { updateGeometry(); });
}

void ClickableCard::setTexts(const QString& title, const QString& line) {
    m_title = title, m_line = line;
    describe();
}

void ClickableCard::setCircleIcon(IconName name) {
    m_circleIcon = name;
    describe();
}

void ClickableCard::setTitleIcon(IconName name, const QString& meaning) {
    m_titleIcon = name, m_titleIconMeaning = meaning;
    describe();
}

void ClickableCard::setArrow(bool shown) {
    m_arrow = shown;
    describe();
}

void ClickableCard::describe() {
    setAccessibleName(m_title);
    setAccessibleDescription(m_titleIconMeaning.isEmpty() ? m_line : m_line + u" "_s + m_titleIconMeaning);
    updateGeometry();
    update();
}

ClickableCard::Places ClickableCard::places(int width) const {
    const Metrics& m = themeOf(this).metrics();
    const QFont titleFont = m.font(TextRole::Item);
    Places p;
    int left = m.cardPadX, right = width - m.cardPadX;
    const int circle = m.bodies(2.93);
    if (m_circleIcon) p.circle = {left, 0, circle, circle}, left += circle + 4 * m.u;
    if (m_arrow) p.arrow = {right - m.icon, 0, m.icon, m.icon}, right -= m.icon + 3 * m.u;

    const int iconRoom = m_titleIcon ? m.icon + 2 * m.u : 0;
    const int titleWidth = std::min(widthOf(titleFont, m_title), right - left - iconRoom);
    const int titleHeight = heightOf(titleFont, m_title, titleWidth);
    const int lineHeight = m_line.isEmpty() ? 0 : heightOf(m.bodyFont, m_line, right - left);
    const int words = titleHeight + (lineHeight ? m.u / 2 + lineHeight : 0);
    p.height = std::max(words, m_circleIcon ? circle : 0) + 2 * m.cardPadY + (m_circleIcon ? 2 * m.u : 0);

    const int top = m_circleIcon ? (p.height - words) / 2 : m.cardPadY;
    p.title = {left, top, titleWidth, titleHeight};
    p.titleIcon = {left + titleWidth + 2 * m.u, top + (titleHeight - m.icon) / 2, m.icon, m.icon};
    p.line = {left, top + titleHeight + m.u / 2, right - left, lineHeight};
    p.circle.moveTop((p.height - circle) / 2);
    p.arrow.moveTop((p.height - m.icon) / 2);
    return p;
}

QSize ClickableCard::sizeHint() const {
    const int width = themeOf(this).metrics().bodies(29);
    return {width, places(width).height};
}

QSize ClickableCard::minimumSizeHint() const {
    const int width = themeOf(this).metrics().bodies(12);
    return {width, themeOf(this).metrics().controlHeight};
}

/// A layout asks for its own width, also where the card may not become that wide.
int ClickableCard::heightForWidth(int width) const {
    return places(std::min(width, maximumWidth())).height;
}

void ClickableCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const SmoothPainter smooth(painter);
    const Theme& theme = themeOf(this);
    const Tokens& t = theme.tokens();
    const Metrics& m = theme.metrics();
    const bool touched = isEnabled() && (underMouse() || isDown());
    const QColor ground = !isEnabled() ? t.bg : isDown() ? t.raised : t.surface;
    paintBox(painter, rect(), ground, touched ? t.border : t.line, m.line, m.cardRadius);

    const Places p = places(width());
    const auto place = [&](const QRect& logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    if (m_circleIcon) {
        paintBox(painter, place(p.circle), t.raised, t.line, t.highContrast ? m.line : 0, p.circle.height() / 2.0);
        const int in = (p.circle.height() - m.bodies(1.5)) / 2;
        paintIcon(painter, *m_circleIcon, place(p.circle).adjusted(in, in, -in, -in), t.muted, layoutDirection());
    }
    paintWords(painter, place(p.title), m.font(TextRole::Item), isEnabled() ? t.text : t.muted, m_title);
    if (m_titleIcon) paintIcon(painter, *m_titleIcon, place(p.titleIcon), t.muted, layoutDirection());
    paintWords(painter, place(p.line), m.bodyFont, t.muted, m_line);
    if (m_arrow) paintIcon(painter, IconName::StepIn, place(p.arrow), t.muted, layoutDirection());
}

} // namespace bothy
