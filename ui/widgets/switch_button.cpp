#include "ui/widgets/switch_button.h"

#include "ui/theme/theme.h"
#include "ui/widgets/paint_help.h"

namespace bothy {
namespace {

constexpr double TrackInBodies = 2.67;

} // namespace

SwitchButton::SwitchButton(const QString& onWord, const QString& offWord, QWidget* parent, SwitchSide side)
    : QCheckBox(parent)
    , m_onWord(onWord)
    , m_offWord(offWord)
    , m_side(side) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QCheckBox::toggled, this, [this] { sayState(); });
    sayState();
    followTheme(this, [this](const Theme&) { updateGeometry(); });
}

void SwitchButton::sayState() {
    setText(isChecked() ? m_onWord : m_offWord);
    update();
}

QSize SwitchButton::sizeHint() const {
    const Metrics& m = themeOf(this).metrics();
    const int words = std::max(widthOf(m.bodyFont, m_onWord), widthOf(m.bodyFont, m_offWord));
    return {m.bodies(TrackInBodies) + m.bodies(0.66) + words, m.tagHeight};
}

void SwitchButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const SmoothPainter smooth(painter);
    const Tokens& t = themeOf(this).tokens();
    const Metrics& m = themeOf(this).metrics();
    const bool on = isChecked(), leading = m_side == SwitchSide::Leading;
    const int trackWidth = m.bodies(TrackInBodies), gap = m.bodies(0.66);
    const auto place = [&](const QRect& logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };

    const QRect track = place({leading ? 0 : width() - trackWidth, (height() - m.tick) / 2, trackWidth, m.tick});
    const QColor ground = on ? (isEnabled() ? t.accent : t.muted) : underMouse() ? t.raised : t.surface;
    paintBox(painter, track, ground, on ? ground : t.border, m.line, m.tick / 2.0);
    const int knob = m.tick - 6;
    const bool atRight = on == (layoutDirection() == Qt::LeftToRight);
    const QRect dot(atRight ? track.right() - knob - 2 : track.left() + 3, track.top() + 3, knob, knob);
    painter.setPen(Qt::NoPen);
    painter.setBrush(on ? t.onAccent : t.border);
    painter.drawEllipse(dot);

    const QRect words = place({leading ? trackWidth + gap : 0, 0, width() - trackWidth - gap, height()});
    const Qt::Alignment side = leading ? Qt::AlignLeading : Qt::AlignTrailing;
    paintLine(painter, words, m.bodyFont, on && isEnabled() ? t.text : t.muted, text(), side | Qt::AlignVCenter);
}

bool SwitchButton::hitButton(const QPoint& point) const {
    return rect().contains(point);
}

} // namespace bothy
