#include "ui/widgets/answer_mark.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace bothy {

AnswerMark::AnswerMark(ChipMeaning meaning, QWidget* parent)
    : QWidget(parent)
    , m_meaning(meaning) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    followTheme(this, [this](const Theme&) { updateGeometry(); });
}

QSize AnswerMark::sizeHint() const {
    const int edge = themeOf(this).metrics().navIcon;
    return {edge, edge};
}

void AnswerMark::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintIcon(painter, iconFor(m_meaning), rect(), inkFor(m_meaning, themeOf(this).tokens()));
}

} // namespace bothy
