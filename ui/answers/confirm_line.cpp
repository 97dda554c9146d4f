#include "ui/answers/confirm_line.h"

#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>

namespace bothy {

ConfirmLine::ConfirmLine(const QString& words, const QString& button, QWidget* parent)
    : QWidget(parent)
    , m_words(new TextLabel(TextRole::Body, Ink::Waiting, words, this))
    , m_button(new QPushButton(button, this)) {
    auto* line = new FlowLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_words);
    line->addWidget(m_button);
    setButtonKind(m_button, ButtonKind::Soft, ButtonSize::Small);
    connect(m_button, &QPushButton::clicked, this, &ConfirmLine::confirmed);
    followTheme(this, [line](const Theme& theme) { line->setSpacings(2 * theme.metrics().u, 0); });
}

void ConfirmLine::setWords(const QString& words) {
    m_words->setText(words);
}

} // namespace bothy
