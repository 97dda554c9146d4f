#include "ui/widgets/page_entry.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/theme.h"
#include "ui/theme/touched.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/paint_help.h"

namespace bothy {

using namespace Qt::StringLiterals;

PageEntry::PageEntry(const QString& id, IconName icon, const QString& title, QWidget* parent)
    : QPushButton(title, parent)
    , m_id(id)
    , m_icon(icon) {
    setObjectName(u"page."_s + id);
    setCheckable(true);
    setAccessibleRole(this, QAccessible::PageTab);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setRingShape(this, RingShape::Inside);
    followTheme(this, [this](const Theme&) { updateGeometry(); });
}

QSize PageEntry::sizeHint() const {
    const Metrics& m = themeOf(this).metrics();
    return {m.bodies(2.94) + widthOf(m.font(TextRole::Strong), text()) + m.u, m.controlHeight};
}

void PageEntry::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const SmoothPainter smooth(painter);
    const Tokens& t = themeOf(this).tokens();
    const Metrics& m = themeOf(this).metrics();
    const bool chosen = isChecked(), isTouched = isEnabled() && (underMouse() || isDown());
    const auto place = [&](const QRect& logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    if (chosen || isTouched) {
        const QColor over = touched(t, t.raised, t.dark ? 1.0 : 0.9);
        paintBox(painter, rect(), chosen ? t.accentTint : over, t.accent, t.highContrast ? m.line : 0, m.controlRadius);
    }
    if (chosen) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        painter.drawRoundedRect(place({0, height() / 4, 3, height() / 2}), 1.5, 1.5);
    }
    const QColor ink = !isEnabled() ? t.muted : chosen ? t.accent : t.text;
    const int left = m.bodies(0.85);
    paintIcon(painter, m_icon, place({left, (height() - m.navIcon) / 2, m.navIcon, m.navIcon}),
              chosen ? t.accent : t.muted, layoutDirection());
    const int x = m.bodies(2.94);
    const QFont font = m.font(chosen ? TextRole::Strong : TextRole::Body);
    const QString words = QFontMetrics(font).elidedText(text(), Qt::ElideRight, width() - x - m.u / 2);
    paintLine(painter, place({x, 0, width() - x - m.u / 2, height()}), font, ink, words);
}

} // namespace bothy
