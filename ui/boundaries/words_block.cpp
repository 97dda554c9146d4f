#include "ui/boundaries/words_block.h"

#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace bothy {

WordsBlock::WordsBlock(const QString& title, DiffSide side, TextRole role, QWidget* parent)
    : QWidget(parent)
    , m_side(side)
    , m_words(new TextLabel(role))
    , m_change(new DiffText(nullptr, role, side)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (!title.isEmpty()) column->addWidget(new TextLabel(TextRole::Caption, Ink::Muted, title));
    column->addWidget(m_words);
    column->addWidget(m_change);
    setWords({});
}

void WordsBlock::setWords(const QString& words) {
    m_words->setText(words);
    m_words->show();
    m_change->hide();
    setVisible(!words.isEmpty());
}

void WordsBlock::setChange(const QString& before, const QString& words) {
    if (before == words) return setWords(words);
    if (words.isEmpty() && m_side == DiffSide::NewOnly) return setWords(tr("None"));
    m_change->setTexts(before, words);
    m_change->show();
    m_words->hide();
    show();
}

bool WordsBlock::showsChange() const {
    return !m_change->isHidden();
}

} // namespace bothy
