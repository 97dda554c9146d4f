#include "ui/boundaries/limit_row.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/drawing.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace bothy {

LimitRow::LimitRow(IconName drawing, const QString& words, const QString& line, Use use, QWidget* parent)
    : QPushButton(parent) {
    setAccessibleName(words);
    setAccessibleDescription(line);
    setAutoDefault(false);
    setRingShape(this, RingShape::Inside);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(new TextLabel(TextRole::Body, words));
    texts->addWidget(new TextLabel(TextRole::Caption, Ink::Muted, line));
    auto* row = new QHBoxLayout(this);
    row->addWidget(new Drawing(drawing, Ink::Muted), 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    for (QWidget* part : findChildren<QWidget*>())
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    if (use == Use::Reads) {
        setFocusPolicy(Qt::NoFocus);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAccessibleRole(this, QAccessible::StaticText);
    } else {
        setCursor(Qt::PointingHandCursor);
    }
    followTheme(this, [this, row](const Theme& theme) {
        const Metrics& m = theme.metrics();
        row->setContentsMargins(m.cardPadX, m.cardPadY, m.cardPadX, m.cardPadY);
        row->setSpacing(m.bodies(0.8));
        updateGeometry();
    });
}

QSize LimitRow::sizeHint() const {
    return layout()->totalSizeHint();
}

QSize LimitRow::minimumSizeHint() const {
    return layout()->totalMinimumSize();
}

void LimitRow::paintEvent(QPaintEvent*) {
    if (!isEnabled() || (!underMouse() && !isDown())) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(this);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.tokens().raised);
    const int radius = theme.metrics().cardRadius - 1;
    painter.drawRoundedRect(rect(), radius, radius);
}

QWidget* withButton(LimitRow* row, QPushButton* button) {
    auto* both = new QWidget;
    auto* foot = new QHBoxLayout;
    auto* underWords = new QSpacerItem(0, 0);
    foot->addSpacerItem(underWords);
    foot->addWidget(button);
    foot->addStretch();
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(row);
    column->addLayout(foot);
    followTheme(both, [foot, underWords](const Theme& theme) {
        const Metrics& m = theme.metrics();
        underWords->changeSize(m.bodies(2), 0);
        foot->setSpacing(0);
        foot->setContentsMargins(m.cardPadX, 0, m.cardPadX, m.cardPadY);
        foot->invalidate();
    });
    return both;
}

} // namespace bothy
