#include "ui/widgets/answer_chip.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/theme.h"
#include "ui/widgets/paint_help.h"

#include <QPainter>

namespace bothy {
namespace {

/// What lies beside the word: padding, drawing, gap, padding.
struct Sides {
    int leading, icon, gap, trailing;
    int total() const { return leading + icon + gap + trailing; }
};

Sides sidesFor(const Metrics& m) {
    return {m.bodies(0.87), m.icon, m.bodies(0.53), m.bodies(1.1)};
}

} // namespace

IconName iconFor(ChipMeaning meaning) {
    switch (meaning) {
    case ChipMeaning::Yes:
        return IconName::Yes;
    case ChipMeaning::Maybe:
        return IconName::Half;
    case ChipMeaning::No:
        return IconName::Bar;
    case ChipMeaning::NotNow:
        return IconName::NotNow;
    }
    return IconName::Ring;
}

QColor inkFor(ChipMeaning meaning, const Tokens& tokens) {
    switch (meaning) {
    case ChipMeaning::Yes:
        return tokens.yes;
    case ChipMeaning::Maybe:
        return tokens.maybe;
    case ChipMeaning::No:
        return tokens.notForMe;
    case ChipMeaning::NotNow:
        return tokens.waiting;
    }
    return tokens.text;
}

QColor tintFor(ChipMeaning meaning, const Tokens& tokens) {
    switch (meaning) {
    case ChipMeaning::Yes:
        return tokens.yesTint;
    case ChipMeaning::Maybe:
        return tokens.maybeTint;
    case ChipMeaning::No:
        return tokens.notForMeTint;
    case ChipMeaning::NotNow:
        return tokens.waitingTint;
    }
    return tokens.surface;
}

AnswerChip::AnswerChip(ChipMeaning meaning, const QString& word, QWidget* parent)
    : QRadioButton(word, parent)
    , m_meaning(meaning) {
    setRingShape(this, RingShape::Pill);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed, QSizePolicy::RadioButton);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    followTheme(this, [this](const Theme&) { updateGeometry(); });
}

QSize AnswerChip::sizeHint() const {
    const Metrics& m = themeOf(this).metrics();
    return {sidesFor(m).total() + widthOf(m.font(TextRole::Strong), text()), m.controlHeight};
}

QSize AnswerChip::minimumSizeHint() const {
    const Metrics& m = themeOf(this).metrics();
    int longestWord = 0;
    const QStringList words = text().split(QLatin1Char(' '));
    for (const QString& word : words)
        longestWord = std::max(longestWord, widthOf(m.font(TextRole::Strong), word));
    return {sidesFor(m).total() + longestWord, m.controlHeight};
}

int AnswerChip::heightForWidth(int width) const {
    const Metrics& m = themeOf(this).metrics();
    const int words = heightOf(m.font(TextRole::Strong), text(), width - sidesFor(m).total());
    const int oneLine = heightOf(m.font(TextRole::Strong), text(), QWIDGETSIZE_MAX);
    return words <= oneLine ? m.controlHeight : words + m.controlHeight - oneLine;
}

void AnswerChip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const SmoothPainter smooth(painter);
    const Theme& theme = themeOf(this);
    const Tokens& t = theme.tokens();
    const Metrics& m = theme.metrics();
    const bool chosen = isChecked();
    const QColor ground = chosen ? tintFor(m_meaning, t) : isDown() || underMouse() ? t.raised : t.surface;
    const QColor ink = !isEnabled() ? t.muted : chosen ? inkFor(m_meaning, t) : t.text;
    paintBox(painter, rect(), ground,
             chosen                           ? ink
             : underMouse() && t.highContrast ? t.accent
                                              : t.line,
             chosen ? m.outline : m.line, m.controlHeight / 2.0);

    const Sides sides = sidesFor(m);
    const auto place = [&](const QRect& logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    paintIcon(painter, chosen ? iconFor(m_meaning) : IconName::Ring,
              place({sides.leading, (height() - m.icon) / 2, m.icon, m.icon}), chosen ? ink : t.border);
    const int x = sides.leading + sides.icon + sides.gap;
    paintWords(painter, place({x, 0, width() - x - sides.trailing + m.bodies(0.4), height()}),
               m.font(chosen ? TextRole::Strong : TextRole::Body), ink, text(), Qt::AlignLeading | Qt::AlignVCenter);
}

bool AnswerChip::hitButton(const QPoint& point) const {
    return rect().contains(point);
}

void AnswerChip::enterEvent(QEnterEvent* event) {
    QRadioButton::enterEvent(event);
    update();
}

void AnswerChip::leaveEvent(QEvent* event) {
    QRadioButton::leaveEvent(event);
    update();
}

} // namespace bothy
