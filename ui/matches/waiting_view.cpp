#include "ui/matches/waiting_view.h"

#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/hills.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/page_head.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace bothy {

WaitingView::WaitingView(IconName icon, const QString& title, const QString& sentence, QWidget* parent)
    : QWidget(parent)
    , m_frame(new PageFrame(this))
    , m_state(new EmptyState(icon, title, sentence, EmptyPlace::Leading))
    , m_hills(new Hills(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_frame, 1);
    column->addWidget(m_hills);
    m_frame->content()->addWidget(new PageHead(tr("In common")));
    m_frame->content()->addWidget(m_state);
    m_frame->content()->addStretch();
    connect(m_frame, &PageFrame::scrolledChanged, this, &WaitingView::scrolledChanged);
}

void WaitingView::setTexts(const QString& title, const QString& sentence) {
    m_state->setTexts(title, sentence);
}

QPushButton* WaitingView::addButton(const QString& text, const QString& name, ButtonKind kind) {
    QPushButton* button = m_state->addButton(text, kind);
    button->setObjectName(name);
    return button;
}

void WaitingView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_hills->setVisible(height() >= m_frame->widget()->sizeHint().height() + m_hills->sizeHint().height());
}

} // namespace bothy
