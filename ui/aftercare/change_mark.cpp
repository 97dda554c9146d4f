#include "ui/aftercare/change_mark.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/paint_help.h"

namespace bothy {

namespace {

QFont markFont(const Metrics& metrics) {
    QFont font = metrics.font(TextRole::Caption);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

ChangeMark::ChangeMark(const QString& word, QWidget* parent)
    : QWidget(parent)
    , m_word(word) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::StaticText);
    setAccessibleName(word);
    followTheme(this, [this](const Theme&) { updateGeometry(), update(); });
}

QSize ChangeMark::sizeHint() const {
    const Metrics& m = themeOf(this).metrics();
    return {widthOf(markFont(m), m_word) + 2 * m.bodies(0.66), m.pillHeight};
}

void ChangeMark::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const SmoothPainter smooth(painter);
    const Theme& theme = themeOf(this);
    const Tokens& t = theme.tokens();
    // In high contrast a frame would make it look like something to press.
    paintBox(painter, rect(), t.raised, t.line, 0, height() / 2.0);
    const int side = theme.metrics().bodies(0.66);
    paintLine(painter, rect().adjusted(side, 0, 0, 0), markFont(theme.metrics()), t.text, m_word);
}

} // namespace bothy
