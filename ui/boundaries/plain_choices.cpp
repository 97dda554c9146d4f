#include "ui/boundaries/plain_choices.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/text_label.h"

#include <QButtonGroup>
#include <QVBoxLayout>

namespace bothy {

PlainChoices::PlainChoices(const QString& about, QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_column(new QVBoxLayout(this)) {
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(about);
    m_column->setContentsMargins(0, 0, 0, 0);
    connect(m_group, &QButtonGroup::idClicked, this, &PlainChoices::choiceMade);
    followTheme(this, [this](const Theme& theme) { m_column->setSpacing(2 * theme.metrics().u); });
}

void PlainChoices::addChoice(const QString& title, const QString& sentence) {
    const int choice = static_cast<int>(m_group->buttons().size());
    auto* box = new QWidget(this);
    auto* button = new RadioChoice(title, box);
    button->setAccessibleDescription(sentence);
    auto* line = new TextLabel(TextRole::Body, Ink::Muted, sentence, box);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    auto* underWords = new QSpacerItem(0, 0); // a margin would stay at the left in languages from right to left
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addSpacerItem(underWords);
    row->addWidget(line, 1);
    column->setSpacing(0);
    column->addWidget(button);
    column->addLayout(row);
    followTheme(box, [row, underWords](const Theme& theme) {
        underWords->changeSize(theme.metrics().tick + 2 * theme.metrics().u, 0);
        row->invalidate();
    });
    m_group->addButton(button, choice);
    button->setChecked(choice == 0);
    m_column->addWidget(box);
}

int PlainChoices::chosen() const {
    return m_group->checkedId();
}

void PlainChoices::choose(int choice) {
    if (QAbstractButton* button = m_group->button(choice)) button->setChecked(true);
}

void PlainChoices::setChoiceEnabled(int choice, bool enabled) {
    if (QAbstractButton* button = m_group->button(choice)) button->parentWidget()->setEnabled(enabled);
}

} // namespace bothy
