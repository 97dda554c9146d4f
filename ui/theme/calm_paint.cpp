#include "ui/theme/calm_paint.h"

#include "ui/theme/icons.h"
#include "ui/theme/plain_words.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace bothy {
namespace {

/// Saves the painter and turns smooth edges on for as long as it lives.
class Smooth {
public:
    explicit Smooth(QPainter& painter)
        : m_painter(painter) {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Smooth() { m_painter.restore(); }
    Smooth(const Smooth&) = delete;
    Smooth& operator=(const Smooth&) = delete;

private:
    QPainter& m_painter;
};

/// A rounded box whose edge lies inside `rect`.
void box(QPainter& painter, const QRectF& rect, const QColor& ground, const QColor& edge, double width, double radius) {
    const double in = width / 2;
    painter.setPen(QPen(edge, width));
    painter.setBrush(ground);
    painter.drawRoundedRect(rect.adjusted(in, in, -in, -in), radius, radius);
}

bool is(const QStyleOption& option, QStyle::StateFlag flag) {
    return option.state.testFlag(flag);
}

} // namespace

void paintField(QPainter& painter, const QStyleOption& option, const Theme& theme) {
    const Smooth smooth(painter);
    const Tokens& t = theme.tokens();
    const bool enabled = is(option, QStyle::State_Enabled), focused = enabled && is(option, QStyle::State_HasFocus);
    box(painter, option.rect, enabled ? t.surface : t.raised,
        focused   ? t.focus
        : enabled ? t.border
                  : t.line,
        focused ? theme.metrics().outline : theme.metrics().line, theme.metrics().controlRadius);
}

void paintTick(QPainter& painter, const QStyleOption& option, const Theme& theme) {
    const Smooth smooth(painter);
    const Tokens& t = theme.tokens();
    const bool enabled = is(option, QStyle::State_Enabled);
    const bool on = is(option, QStyle::State_On), partly = is(option, QStyle::State_NoChange);
    const QColor ground = !enabled                              ? t.raised
                          : on || partly                        ? t.accent
                          : is(option, QStyle::State_MouseOver) ? t.raised
                                                                : t.surface;
    box(painter, option.rect, ground,
        !enabled       ? t.line
        : on || partly ? t.accent
                       : t.border,
        theme.metrics().line, option.rect.height() / 6.0);
    if (!on && !partly) return;
    const double in = option.rect.height() * 0.16;
    paintIcon(painter, on ? IconName::Check : IconName::Minus, QRectF(option.rect).adjusted(in, in, -in, -in),
              enabled ? t.onAccent : t.muted);
}

void paintRadio(QPainter& painter, const QStyleOption& option, const Theme& theme) {
    const Smooth smooth(painter);
    const Tokens& t = theme.tokens();
    const bool enabled = is(option, QStyle::State_Enabled), on = is(option, QStyle::State_On);
    const double width = on ? theme.metrics().outline : theme.metrics().line;
    const QColor ink = !enabled ? t.line : on ? t.accent : t.border;
    const QRectF rect = option.rect;
    box(painter, rect, is(option, QStyle::State_MouseOver) && enabled ? t.raised : t.surface, ink, width,
        rect.height() / 2);
    if (!on) return;
    const double in = rect.height() * 0.28;
    painter.setPen(Qt::NoPen);
    painter.setBrush(enabled ? t.accent : t.muted);
    painter.drawEllipse(rect.adjusted(in, in, -in, -in));
}

void paintScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& slider, const Theme& theme) {
    if (option.minimum >= option.maximum) return;
    const Smooth smooth(painter);
    const Tokens& t = theme.tokens();
    const bool held = is(option, QStyle::State_Sunken) || is(option, QStyle::State_MouseOver);
    const double thick = theme.metrics().bodies(0.36);
    QRectF thumb = slider;
    if (option.orientation == Qt::Vertical)
        thumb = QRectF(slider.center().x() + 0.5 - thick / 2, slider.top(), thick, slider.height());
    else
        thumb = QRectF(slider.left(), slider.center().y() + 0.5 - thick / 2, slider.width(), thick);
    painter.setPen(Qt::NoPen);
    painter.setBrush(held ? t.muted : t.border);
    painter.drawRoundedRect(thumb, thick / 2, thick / 2);
}

/// A quiet hollow line that fills from the leading edge. Without a known end it stays hollow.
void paintProgress(QPainter& painter, const QStyleOptionProgressBar& option, const Theme& theme) {
    const Smooth smooth(painter);
    const Tokens& t = theme.tokens();
    const double thick = theme.metrics().bodies(0.5);
    const QRectF line(option.rect.left(), option.rect.center().y() + 0.5 - thick / 2, option.rect.width(), thick);
    box(painter, line, t.surface, t.border, theme.metrics().line, thick / 2);
    const int whole = option.maximum - option.minimum;
    if (whole <= 0 || option.progress <= option.minimum) return;
    QRectF done = line;
    done.setWidth(std::max(thick, line.width() * (option.progress - option.minimum) / whole));
    if (option.direction == Qt::RightToLeft) done.moveRight(line.right());
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.drawRoundedRect(done, thick / 2, thick / 2);
}

void paintCombo(QPainter& painter, const QStyleOptionComboBox& option, const Theme& theme) {
    const Smooth smooth(painter);
    const Tokens& t = theme.tokens();
    const Metrics& m = theme.metrics();
    const bool enabled = is(option, QStyle::State_Enabled);
    const bool focused = enabled && is(option, QStyle::State_HasFocus);
    const QColor ground = !enabled                                                  ? t.raised
                          : is(option, QStyle::State_MouseOver) && !option.editable ? t.raised
                                                                                    : t.surface;
    box(painter, option.rect, ground,
        focused   ? t.focus
        : enabled ? t.border
                  : t.line,
        focused ? m.outline : m.line, m.controlRadius);
    const QRect logical(option.rect.right() - m.bodies(0.93) - m.icon, option.rect.top(), m.icon, option.rect.height());
    paintIcon(painter, IconName::Expand, QStyle::visualRect(option.direction, option.rect, logical),
              enabled ? t.text : t.muted);
}

void paintSpinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QRect& up, const QRect& down,
                  const Theme& theme) {
    paintField(painter, option, theme);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons) return;
    const Smooth smooth(painter);
    const Tokens& t = theme.tokens();
    const Metrics& m = theme.metrics();
    const auto step = [&](const QRect& rect, IconName name, QAbstractSpinBox::StepEnabledFlag flag,
                          QStyle::SubControl part) {
        const bool possible = is(option, QStyle::State_Enabled) && option.stepEnabled.testFlag(flag);
        const bool over = option.activeSubControls == part && is(option, QStyle::State_MouseOver) && possible;
        if (over) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.raised);
            painter.drawRoundedRect(QRectF(rect).adjusted(3, 3, -3, -3), m.controlRadius / 2.0, m.controlRadius / 2.0);
        }
        const QRectF mark(rect.center().x() - m.icon / 2.0, rect.center().y() - m.icon / 2.0, m.icon, m.icon);
        paintIcon(painter, name, mark, possible ? t.text : between(t.muted, t.surface, 0.35));
    };
    step(down, IconName::Minus, QAbstractSpinBox::StepDownEnabled, QStyle::SC_SpinBoxDown);
    step(up, IconName::Plus, QAbstractSpinBox::StepUpEnabled, QStyle::SC_SpinBoxUp);
}

void paintMenuItem(QPainter& painter, const QStyleOptionMenuItem& option, const Theme& theme) {
    const Smooth smooth(painter);
    const Tokens& t = theme.tokens();
    const Metrics& m = theme.metrics();
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(option.rect.left(), option.rect.center().y(), option.rect.width(), m.line), t.line);
        return;
    }
    const bool enabled = is(option, QStyle::State_Enabled), chosen = enabled && is(option, QStyle::State_Selected);
    const QColor ink = !enabled ? t.muted : chosen ? t.accent : t.text;
    if (chosen) {
        painter.setPen(t.highContrast ? QPen(t.accent, m.outline) : QPen(Qt::NoPen));
        painter.setBrush(t.accentTint);
        painter.drawRoundedRect(QRectF(option.rect).adjusted(3, 1, -3, -1), m.controlRadius, m.controlRadius);
    }
    const int pad = m.bodies(0.8);
    int x = option.rect.left() + pad;
    const auto place = [&](int at, int width) {
        return QStyle::visualRect(option.direction, option.rect,
                                  QRect(at, option.rect.top(), width, option.rect.height()));
    };
    const auto drawing = option.checked ? std::optional(IconName::Check) : iconNameOf(option.icon);
    if (drawing) paintIcon(painter, *drawing, place(x, m.icon), ink, option.direction);
    if (drawing || option.maxIconWidth > 0 || option.menuHasCheckableItems) x += m.icon + m.bodies(0.6);
    painter.setPen(ink);
    painter.setFont(option.font);
    const QStringList columns = option.text.split(QLatin1Char('\t'));
    const QRect words = place(x, option.rect.right() - pad - x);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, withoutMnemonic(columns.first()));
    if (columns.size() > 1)
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, columns.last());
}

void paintFocusRing(QPainter& painter, const QRect& rect, RingShape shape, const Theme& theme) {
    const Smooth smooth(painter);
    const Metrics& m = theme.metrics();
    const int away = m.outline + m.ringGap;
    // In high contrast a chosen edge can have the colour of the ring; the ring is broader.
    const double width = theme.tokens().highContrast ? m.outline + m.line : m.outline, in = width / 2;
    QRectF ring = QRectF(rect).adjusted(in, in, -in, -in);
    double radius = m.controlRadius + away - in;
    if (shape == RingShape::Card) radius = m.cardRadius + away - in;
    if (shape == RingShape::Pill) radius = std::min(ring.height(), m.controlHeight + 2.0 * away) / 2;
    if (shape == RingShape::Inside || shape == RingShape::Page) {
        ring.adjust(away, away, -away, -away);
        radius = m.controlRadius;
    }
    painter.setPen(QPen(theme.tokens().focus, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(ring, radius, radius);
}

void paintPanel(QPainter& painter, const QRect& rect, const Theme& theme) {
    painter.fillRect(rect, theme.tokens().surface);
    painter.setPen(theme.tokens().border);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
}

} // namespace bothy
