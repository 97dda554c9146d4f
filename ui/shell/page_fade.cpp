#include "ui/shell/page_fade.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace bothy {

PageFade::PageFade(QWidget* host)
    : QWidget(host) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    m_animation.setDuration(Milliseconds);
    m_animation.setStartValue(1.0);
    m_animation.setEndValue(0.0);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&m_animation, &QVariantAnimation::finished, this, &PageFade::end);
}

void PageFade::begin() {
    end();
    if (!parentWidget()->isVisible() || themeOf(this).isMotionReduced()) return;
    m_before = parentWidget()->grab();
    setGeometry(parentWidget()->rect());
    show();
    raise();
    m_animation.start();
}

void PageFade::end() {
    m_animation.stop();
    m_before = {};
    hide();
}

void PageFade::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setOpacity(m_animation.currentValue().toDouble());
    painter.drawPixmap(0, 0, m_before);
}

} // namespace bothy
