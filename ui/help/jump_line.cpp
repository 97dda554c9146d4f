#include "ui/help/jump_line.h"

#include "ui/theme/theme.h"
#include "ui/widgets/paint_help.h"

namespace bothy {
namespace {

QFont fontOf(const QWidget* line) {
    return themeOf(line).metrics().font(TextRole::Strong);
}

int paddingOf(const QWidget* line) {
    return 3 * themeOf(line).metrics().u / 2;
}

} // namespace

JumpLine::JumpLine(const QString& words, QWidget* parent)
    : QPushButton(words, parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred, QSizePolicy::PushButton);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCursor(Qt::PointingHandCursor);
    followTheme(this, [this](const Theme&) { updateGeometry(); });
}

QSize JumpLine::sizeHint() const {
    const int width = widthOf(fontOf(this), text());
    return {width, heightForWidth(width)};
}

QSize JumpLine::minimumSizeHint() const {
    const int width = themeOf(this).metrics().bodies(6);
    return {std::min(width, sizeHint().width()), sizeHint().height()};
}

int JumpLine::heightForWidth(int width) const {
    return heightOf(fontOf(this), text(), width) + 2 * paddingOf(this);
}

void JumpLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& t = themeOf(this).tokens();
    const QRect words = rect().adjusted(0, paddingOf(this), 0, -paddingOf(this));
    paintWords(painter, words, fontOf(this), isDown() || underMouse() ? t.text : t.accent, text());
}

} // namespace bothy
