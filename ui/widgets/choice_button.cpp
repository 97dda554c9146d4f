#include "ui/widgets/choice_button.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/paint_help.h"

#include <QRegularExpression>
#include <QStyleOptionButton>

namespace bothy {
namespace {

int spaceBeforeWords(const QAbstractButton& button) {
    const Metrics& m = themeOf(&button).metrics();
    return m.tick + m.bodies(0.66);
}

int lowest(const QAbstractButton& button) {
    return themeOf(&button).metrics().tagHeight;
}

/// A word that asks for more room than this gets what there is.
constexpr double WidestWordInBodies = 20;
constexpr double LeastInBodies = 8;

int widthOfLongestWord(const QAbstractButton& button) {
    static const QRegularExpression space(QStringLiteral("\\s+"));
    int widest = 0;
    const QStringList words = button.text().split(space);
    for (const QString& word : words)
        widest = std::max(widest, widthOf(button.font(), word));
    const Metrics& m = themeOf(&button).metrics();
    return widest <= m.bodies(WidestWordInBodies) ? widest : m.bodies(LeastInBodies);
}

QStyle::PrimitiveElement markOf(const QCheckBox*) {
    return QStyle::PE_IndicatorCheckBox;
}

QStyle::PrimitiveElement markOf(const QRadioButton*) {
    return QStyle::PE_IndicatorRadioButton;
}

} // namespace

template <typename Button>
ChoiceButton<Button>::ChoiceButton(const QString& words, QWidget* parent)
    : Button(words, parent) {
    correctAccessibility();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    this->setSizePolicy(policy);
    followTheme(this, [this](const Theme&) { this->updateGeometry(); });
}

template <typename Button>
QSize ChoiceButton<Button>::sizeHint() const {
    const int width = spaceBeforeWords(*this) + widthOf(this->font(), this->text()) + 1;
    return {width, heightForWidth(width)};
}

template <typename Button>
QSize ChoiceButton<Button>::minimumSizeHint() const {
    return {spaceBeforeWords(*this) + widthOfLongestWord(*this) + 1, lowest(*this)};
}

template <typename Button>
int ChoiceButton<Button>::heightForWidth(int width) const {
    return std::max(lowest(*this), heightOf(this->font(), this->text(), width - spaceBeforeWords(*this)));
}

template <typename Button>
bool ChoiceButton<Button>::hitButton(const QPoint& place) const {
    return this->rect().contains(place);
}

template <typename Button>
void ChoiceButton<Button>::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    const Metrics& m = theme.metrics();
    const int before = spaceBeforeWords(*this);
    const int words = heightOf(this->font(), this->text(), this->width() - before);
    // One line stands in the middle; more lines begin at the top, and the mark is level with the first of them.
    const int top = std::max(0, (this->height() - words) / 2);
    const int line = std::min(words, QFontMetrics(this->font()).height());
    QStyleOptionButton option;
    this->initStyleOption(&option);
    option.rect = QStyle::visualRect(this->layoutDirection(), this->rect(),
                                     QRect(0, std::max(0, top + (line - m.tick) / 2), m.tick, m.tick));
    this->style()->drawPrimitive(markOf(this), &option, &painter, this);
    const QRect place =
        QStyle::visualRect(this->layoutDirection(), this->rect(), QRect(before, top, this->width() - before, words));
    painter.setLayoutDirection(this->layoutDirection());
    paintWords(painter, place, this->font(), this->isEnabled() ? theme.tokens().text : theme.tokens().muted,
               this->text(), Qt::AlignLeading | Qt::AlignTop);
}

template class ChoiceButton<QCheckBox>;
template class ChoiceButton<QRadioButton>;

} // namespace bothy
