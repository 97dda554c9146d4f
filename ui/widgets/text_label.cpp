#include "ui/widgets/text_label.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/paint_help.h"

#include <QFontMetrics>

namespace bothy {
namespace {

/// Longer lines are tiring to read.
constexpr double WidestLineInBodies = 44;
/// A word that asks for more room than this gets what there is.
constexpr double WidestWordInBodies = 20;
constexpr double LeastInBodies = 8;

} // namespace

QColor colourOf(Ink ink, const Tokens& t) {
    switch (ink) {
    case Ink::Text:
        return t.text;
    case Ink::Muted:
        return t.muted;
    case Ink::Accent:
        return t.accent;
    case Ink::Agreed:
        return t.agreed;
    case Ink::Waiting:
        return t.waiting;
    case Ink::Caution:
        return t.caution;
    case Ink::Danger:
        return t.danger;
    }
    return t.text;
}

TextLabel::TextLabel(TextRole role, const QString& text, QWidget* parent)
    : TextLabel(role, Ink::Text, text, parent) {}

TextLabel::TextLabel(TextRole role, Ink ink, const QString& text, QWidget* parent)
    : QLabel(parent)
    , m_role(role)
    , m_ink(ink) {
    correctAccessibility();
    if (role == TextRole::Section || role == TextRole::Page || role == TextRole::Calm || role == TextRole::Stop)
        setAccessibleRole(this, QAccessible::Heading);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setText(text);
    followTheme(this, [this](const Theme&) { refresh(); });
}

void TextLabel::setRole(TextRole role) {
    m_role = role;
    refresh();
}

void TextLabel::setInk(Ink ink) {
    m_ink = ink;
    refresh();
}

QSize TextLabel::sizeHint() const {
    if (!wordWrap()) return QLabel::sizeHint();
    ensurePolished();
    int natural = 0;
    const QFontMetrics metrics(font());
    const QStringList lines = text().split(QLatin1Char('\n'));
    for (const QString& line : lines)
        natural = std::max(natural, metrics.horizontalAdvance(line) + 2);
    const int widest = themeOf(this).metrics().bodies(WidestLineInBodies);
    const QMargins margins = contentsMargins();
    const int width = std::min(natural, widest) + margins.left() + margins.right();
    return {width, heightForWidth(width)};
}

QSize TextLabel::minimumSizeHint() const {
    const QSize asked = QLabel::minimumSizeHint();
    const Metrics& m = themeOf(this).metrics();
    return asked.width() <= m.bodies(WidestWordInBodies) ? asked : QSize(m.bodies(LeastInBodies), asked.height());
}

int TextLabel::heightForWidth(int width) const {
    if (m_reckoned.text != text() || m_reckoned.font != font()) m_reckoned = {text(), font(), {}};
    const auto known = m_reckoned.heights.find(width);
    if (known != m_reckoned.heights.end()) return known->second;
    return m_reckoned.heights.emplace(width, reckonHeight(width)).first->second;
}

int TextLabel::reckonHeight(int width) const {
    if (!wordWrap()) return QLabel::heightForWidth(width);
    const QMargins margins = contentsMargins();
    const int room = width - margins.left() - margins.right();
    // Nearly every text is as Qt reckons it.
    if (foldable(text(), font(), room) == text()) return QLabel::heightForWidth(width);
    return heightOf(font(), text(), room) + margins.top() + margins.bottom();
}

void TextLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QColor ink = palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText);
    if (wordWrap())
        paintWords(painter, contentsRect(), font(), ink, text(), alignment());
    else
        paintLine(painter, contentsRect(), font(), ink,
                  QFontMetrics(font()).elidedText(text(), Qt::ElideRight, contentsRect().width() + 1), alignment());
}

void TextLabel::refresh() {
    const Theme& theme = themeOf(this);
    const QFont next = theme.metrics().font(m_role);
    const bool hasOtherLetters = next != font();
    setFont(next);
    QPalette own;
    own.setColor(QPalette::WindowText, colourOf(m_ink, theme.tokens()));
    own.setColor(QPalette::Disabled, QPalette::WindowText, theme.tokens().muted);
    setPalette(own);
    if (hasOtherLetters) updateGeometry(); // other colours leave every line where it is
}

} // namespace bothy
