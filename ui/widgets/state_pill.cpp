#include "ui/widgets/state_pill.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/paint_help.h"

namespace bothy {
namespace {

struct PillLook {
    IconName icon;
    QColor ink, ground;
};

PillLook lookOf(PillKind kind, const Tokens& t) {
    switch (kind) {
    case PillKind::Draft:
        return {IconName::Edit, t.text, t.raised};
    case PillKind::Offered:
        return {IconName::Clock, t.waiting, t.waitingTint};
    case PillKind::AgreedForNow:
        return {IconName::Check, t.agreed, t.agreedTint};
    case PillKind::ChangedNeedsBoth:
        return {IconName::TwoCircles, t.caution, t.cautionTint};
    case PillKind::LookAgain:
        return {IconName::Calendar, t.text, t.raised};
    case PillKind::Paused:
        return {IconName::Pause, t.text, t.raised};
    case PillKind::NoLongerAgreed:
        return {IconName::Minus, t.muted, t.raised};
    }
    return {IconName::Ring, t.text, t.raised};
}

PillLook lookOf(Room room, const Tokens& t) {
    switch (room) {
    case Room::OnlyYou:
        return {IconName::Person, t.text, t.raised};
    case Room::PartlyShared:
        return {IconName::Half, t.text, t.raised};
    case Room::BothOfYou:
        return {IconName::TwoCircles, t.accent, t.accentTint};
    case Room::TogetherNow:
        return {IconName::Together, t.accent, t.accentTint};
    }
    return {IconName::Person, t.text, t.raised};
}

/// Sizes of one pill: its height, font and the edge of its drawing.
struct PillSize {
    int height, icon, side, gap;
    QFont font;
};

PillSize stateSize(const Metrics& m) {
    QFont font = m.font(TextRole::Caption);
    font.setWeight(QFont::DemiBold);
    return {m.pillHeight, m.bodies(1.0), m.bodies(0.66), m.bodies(0.5), font};
}

PillSize roomSize(const Metrics& m) {
    return {m.tagHeight, m.icon, m.bodies(0.8), m.bodies(0.55), m.font(TextRole::Strong)};
}

QSize measure(const PillSize& size, const QString& text) {
    return {2 * size.side + size.icon + size.gap + widthOf(size.font, text) + size.side / 5, size.height};
}

void paintPill(QWidget& widget, const PillLook& look, const PillSize& size, const QString& text) {
    QPainter painter(&widget);
    const SmoothPainter smooth(painter);
    const bool edged = themeOf(&widget).tokens().highContrast;
    const int x = size.side + size.icon + size.gap, room = widget.width() - x;
    const bool wraps = room < widthOf(size.font, text);
    const int height = wraps ? std::max(size.height, heightOf(size.font, text, room) + size.gap) : size.height;
    const QRect pill(0, (widget.height() - height) / 2, widget.width(), height);
    paintBox(painter, pill, look.ground, look.ink, edged ? 1 : 0, size.height / 2.0);
    const auto place = [&](const QRect& logical) {
        return QStyle::visualRect(widget.layoutDirection(), pill, logical);
    };
    paintIcon(painter, look.icon, place({size.side, pill.center().y() - size.icon / 2 + 1, size.icon, size.icon}),
              look.ink, widget.layoutDirection());
    const QRect words = place({x, pill.top(), room, pill.height()});
    if (wraps)
        paintWords(painter, words, size.font, look.ink, text, Qt::AlignLeading | Qt::AlignVCenter);
    else
        paintLine(painter, words, size.font, look.ink, text);
}

void prepare(QWidget& widget, const QString& text) {
    widget.setAccessibleName(text);
    widget.updateGeometry();
    widget.update();
}

} // namespace

StatePill::StatePill(PillKind kind, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_text(text) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::StaticText);
    followTheme(this, [this](const Theme&) { prepare(*this, m_text); });
}

void StatePill::setState(PillKind kind, const QString& text) {
    m_kind = kind, m_text = text;
    prepare(*this, m_text);
}

QSize StatePill::sizeHint() const {
    return measure(stateSize(themeOf(this).metrics()), m_text);
}

void StatePill::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(this);
    paintPill(*this, lookOf(m_kind, theme.tokens()), stateSize(theme.metrics()), m_text);
}

RoomLabel::RoomLabel(Room room, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_room(room)
    , m_text(text) {
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    setAccessibleRole(this, QAccessible::StaticText);
    followTheme(this, [this](const Theme&) { prepare(*this, m_text); });
}

void RoomLabel::setRoom(Room room, const QString& text) {
    m_room = room, m_text = text;
    prepare(*this, m_text);
}

QSize RoomLabel::sizeHint() const {
    return measure(roomSize(themeOf(this).metrics()), m_text);
}

/// Half of its words beside the drawing, with some air for the place where they break.
QSize RoomLabel::minimumSizeHint() const {
    const PillSize size = roomSize(themeOf(this).metrics());
    const int drawing = measure(size, {}).width(), words = sizeHint().width() - drawing;
    return {drawing + words * 2 / 3, size.height};
}

void RoomLabel::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(this);
    paintPill(*this, lookOf(m_room, theme.tokens()), roomSize(theme.metrics()), m_text);
}

} // namespace bothy
