#include "ui/widgets/tag.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/theme.h"
#include "ui/theme/touched.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/paint_help.h"

namespace bothy {
namespace {

struct TagSize {
    int height, side, leadingIcon, trailingIcon, gap;
    int around() const {
        return 2 * side + (leadingIcon ? leadingIcon + gap : 0) + (trailingIcon ? trailingIcon + gap : 0);
    }
};

TagSize sizeOf(TagKind kind, bool drawing, const Metrics& m) {
    const bool pill = kind == TagKind::Addable; // the larger one
    TagSize size{pill ? m.controlHeight : m.tagHeight, m.bodies(pill ? 0.95 : 0.66), 0, 0, m.bodies(pill ? 0.8 : 0.5)};
    if (pill || drawing) size.leadingIcon = pill ? m.icon : m.bodies(1.07);
    if (kind == TagKind::Removable) size.trailingIcon = m.bodies(0.93);
    return size;
}

/// What can be chosen is round, as answers are; what can only be taken away is not.
bool isRound(TagKind kind) {
    return kind == TagKind::Addable || kind == TagKind::Choosable;
}

/// Room for the words when they are chosen, so that nothing moves.
QFont widestFont(TagKind kind, const Metrics& m) {
    return kind == TagKind::Choosable ? m.font(TextRole::Strong) : m.bodyFont;
}

} // namespace

Tag::Tag(TagKind kind, const QString& text, QWidget* parent)
    : QPushButton(text, parent)
    , m_kind(kind) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAutoDefault(false);
    setCheckable(kind == TagKind::Choosable);
    setRingShape(this, isRound(kind) ? RingShape::Pill : RingShape::Control);
    if (kind == TagKind::Plain) {
        setFocusPolicy(Qt::NoFocus);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAccessibleRole(this, QAccessible::StaticText);
        setAccessibleName(text);
    }
    if (kind == TagKind::Removable) {
        //: Said by a screen reader for a tag with a cross; %1 is the tag's word.
        setAccessibleName(tr("Take away: %1").arg(text));
        connect(this, &QPushButton::clicked, this, &Tag::removeRequested);
    }
    if (kind == TagKind::Addable) connect(this, &QPushButton::clicked, this, &Tag::addRequested);
    followTheme(this, [this](const Theme&) { updateGeometry(); });
}

void Tag::setDrawing(IconName name) {
    m_drawing = name;
    updateGeometry();
    update();
}

QSize Tag::sizeHint() const {
    const Metrics& m = themeOf(this).metrics();
    const TagSize size = sizeOf(m_kind, m_drawing.has_value(), m);
    return {size.around() + widthOf(widestFont(m_kind, m), text()), size.height};
}

QSize Tag::minimumSizeHint() const {
    const Metrics& m = themeOf(this).metrics();
    const TagSize size = sizeOf(m_kind, m_drawing.has_value(), m);
    return {std::min(sizeHint().width(), size.around() + m.bodies(8)), size.height};
}

void Tag::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const SmoothPainter smooth(painter);
    const Tokens& t = themeOf(this).tokens();
    const Metrics& m = themeOf(this).metrics();
    const TagSize size = sizeOf(m_kind, m_drawing.has_value(), m);
    const bool round = isRound(m_kind), chosen = isChecked();
    const QColor rest = chosen ? t.accentTint : round ? t.surface : t.raised;
    const QColor ground = m_kind != TagKind::Plain && (underMouse() || isDown()) ? touched(t, rest, 0.6) : rest;
    const QColor ink = !isEnabled() ? t.muted : chosen ? t.accent : t.text;
    const bool edged = round || chosen || (t.highContrast && m_kind != TagKind::Plain);
    const QColor rim = chosen ? t.accent : m_kind == TagKind::Choosable ? t.border : t.line;
    paintBox(painter, rect(), ground, rim, edged ? (chosen ? m.outline : m.line) : 0,
             round ? size.height / 2.0 : m.controlRadius);

    const auto place = [&](const QRect& logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    const auto square = [&](int x, int edge) { return place({x, (height() - edge) / 2, edge, edge}); };
    int x = size.side;
    if (size.leadingIcon) {
        paintIcon(painter, m_kind == TagKind::Addable && !m_drawing ? IconName::Plus : *m_drawing,
                  square(x, size.leadingIcon), chosen ? t.accent : t.muted, layoutDirection());
        x += size.leadingIcon + size.gap;
    }
    const int room = width() - x - size.side - (size.trailingIcon ? size.trailingIcon + size.gap : 0);
    const QFont font = chosen ? m.font(TextRole::Strong) : m.bodyFont;
    const QString words = QFontMetrics(font).elidedText(text(), Qt::ElideRight, room + 1);
    paintLine(painter, place({x, 0, room, height()}), font, ink, words);
    if (size.trailingIcon)
        paintIcon(painter, IconName::Close, square(width() - size.side - size.trailingIcon, size.trailingIcon),
                  t.muted);
}

} // namespace bothy
