#include "ui/widgets/empty_state.h"

#include "ui/theme/theme.h"
#include "ui/widgets/drawing.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/paint_help.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(IconName icon, const QString& title, const QString& sentence, EmptyPlace place, QWidget* parent)
    : QWidget(parent)
    , m_place(place)
    , m_title(new TextLabel(place == EmptyPlace::Centre ? TextRole::Item : TextRole::Section, title))
    , m_sentence(new TextLabel(TextRole::Body, Ink::Muted, sentence))
    , m_buttons(new QWidget(this))
    , m_buttonLine(new FlowLayout(m_buttons)) {
    setObjectName(u"emptyState"_s);
    setAccessibleName(title);
    const bool centre = place == EmptyPlace::Centre;
    const Qt::Alignment side = centre ? Qt::AlignHCenter : Qt::AlignLeading;
    m_title->setAlignment(side);
    m_sentence->setAlignment(side);
    m_buttons->hide();

    auto* column = new QVBoxLayout(this);
    column->addWidget(new Drawing(icon, Ink::Muted, 2.67), 0, side);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addWidget(m_buttons, 0, side);
    followTheme(this, [this, column, centre](const Theme& theme) {
        const Metrics& m = theme.metrics();
        const int margin = centre ? m.cardPadX : 0;
        column->setContentsMargins(margin, 6 * m.u, margin, 6 * m.u);
        column->setSpacing(m.u);
        m_title->setContentsMargins(0, 2 * m.u, 0, 0);
        m_buttonLine->setContentsMargins(0, 3 * m.u, 0, 0);
    });
}

void EmptyState::setTexts(const QString& title, const QString& sentence) {
    m_title->setText(title);
    m_sentence->setText(sentence);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

QPushButton* EmptyState::addButton(const QString& text, ButtonKind kind) {
    auto* button = new QPushButton(text, m_buttons);
    setButtonKind(button, kind);
    m_buttonLine->addWidget(button);
    m_buttons->show();
    return button;
}

void EmptyState::paintEvent(QPaintEvent*) {
    if (m_place != EmptyPlace::Centre) return;
    QPainter painter(this);
    const SmoothPainter smooth(painter);
    const Theme& theme = themeOf(this);
    paintBox(painter, rect(), theme.tokens().surface, theme.tokens().line, theme.metrics().line,
             theme.metrics().cardRadius);
}

} // namespace bothy
