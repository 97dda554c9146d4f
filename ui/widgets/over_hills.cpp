#include "ui/widgets/over_hills.h"

#include "ui/widgets/hills.h"
#include "ui/widgets/page_frame.h"

#include <QEvent>
#include <QVBoxLayout>

namespace bothy {

OverHills::OverHills(QWidget* parent, double widestInBodies)
    : QWidget(parent)
    , m_frame(new PageFrame(this, widestInBodies))
    , m_hills(new Hills(this)) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_frame, 1);
    all->addWidget(m_hills);
    m_frame->widget()->installEventFilter(this);
    connect(m_frame, &PageFrame::scrolledChanged, this, &OverHills::scrolledChanged);
}

QVBoxLayout* OverHills::content() const {
    return m_frame->content();
}

void OverHills::placeHills() {
    const QLayout& words = *m_frame->widget()->layout();
    const int wanted = words.hasHeightForWidth() ? words.totalHeightForWidth(width()) : words.totalSizeHint().height();
    m_hills->setVisible(wanted + m_hills->sizeHint().height() <= height());
}

void OverHills::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeHills();
}

/// The look of a page can change while it is shown: other words, other sizes, other room.
bool OverHills::eventFilter(QObject* watched, QEvent* event) {
    const bool done = QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::LayoutRequest) placeHills();
    return done;
}

} // namespace bothy
