#include "ui/matches/waiting_view.h"

#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace bothy {

WaitingView::WaitingView(IconName icon, const QString& title, const QString& sentence, QWidget* parent)
    : OverHills(parent)
    , m_state(new EmptyState(icon, title, sentence, EmptyPlace::Leading))
    , m_below(new QWidget)
    , m_line(new FlowLayout(m_below))
    , m_words(new TextLabel(TextRole::Body, Ink::Muted, {})) {
    content()->addWidget(new PageHead(tr("In common")));
    content()->addWidget(m_state);
    content()->addWidget(m_below);
    content()->addStretch();
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->addWidget(m_words);
    m_below->hide();
    followTheme(m_below, [this](const Theme& theme) {
        const Metrics& m = theme.metrics();
        m_line->setSpacings(m.bodies(0.8), 0);
        m_words->setMinimumHeight(m.controlHeight); // in the middle beside its button
    });
}

void WaitingView::setTexts(const QString& title, const QString& sentence) {
    m_state->setTexts(title, sentence);
}

QPushButton* WaitingView::addButton(const QString& text, const QString& name, ButtonKind kind) {
    QPushButton* button = m_state->addButton(text, kind);
    button->setObjectName(name);
    return button;
}

void WaitingView::setLine(const QString& text) {
    m_words->setText(text);
    m_below->setVisible(!text.isEmpty());
}

QPushButton* WaitingView::addLineButton(const QString& text, const QString& name, const QIcon& icon) {
    auto* button = new QPushButton(icon, text, m_below);
    button->setObjectName(name);
    setButtonKind(button, ButtonKind::Accent);
    m_line->addWidget(button);
    return button;
}

} // namespace bothy
