#include "ui/widgets/chip_row.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/turn_row.h"

#include <QBoxLayout>
#include <QButtonGroup>

namespace bothy {
namespace {

/// Below this width the label stands above its chips.
constexpr double SideBySideFromBodies = 36;

} // namespace

ChipRow::ChipRow(const std::vector<ChipWord>& chips, QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this)) {
    setAccessibleRole(this, QAccessible::Grouping);
    auto* flow = new FlowLayout(this);
    followTheme(this, [flow](const Theme& theme) {
        const int gap = theme.metrics().bodies(0.53);
        flow->setSpacings(gap, gap);
    });
    int index = 0;
    for (const ChipWord& word : chips) {
        auto* chip = new AnswerChip(word.meaning, word.word, this);
        m_group->addButton(chip, index++);
        flow->addWidget(chip);
    }
    connect(m_group, &QButtonGroup::idClicked, this, &ChipRow::answerChosen);
}

std::optional<int> ChipRow::chosen() const {
    const int id = m_group->checkedId();
    return id < 0 ? std::nullopt : std::optional(id);
}

void ChipRow::choose(int index) {
    if (auto* button = m_group->button(index))
        button->setChecked(true);
    else
        clear();
}

void ChipRow::clear() {
    m_group->setExclusive(false);
    if (auto* button = m_group->checkedButton()) button->setChecked(false);
    m_group->setExclusive(true);
    // Qt leaves only the checked button in the tab order; without one all of them belong there.
    const auto buttons = m_group->buttons();
    for (QAbstractButton* button : buttons)
        button->setFocusPolicy(Qt::StrongFocus);
}

AnswerChip* ChipRow::chip(int index) const {
    return qobject_cast<AnswerChip*>(m_group->button(index));
}

int ChipRow::count() const {
    return static_cast<int>(m_group->buttons().size());
}

void ChipRow::setAbout(const QString& words) {
    setAccessibleName(words);
    const auto buttons = m_group->buttons();
    for (QAbstractButton* button : buttons)
        button->setAccessibleDescription(words);
}

RoleRow::RoleRow(const QString& label, const std::vector<ChipWord>& chips, QWidget* parent)
    : QWidget(parent)
    , m_box(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_label(new TextLabel(TextRole::Body, Ink::Muted, label, this))
    , m_chips(new ChipRow(chips, this)) {
    m_chips->setAbout(label);
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->addWidget(m_label);
    m_box->addWidget(m_chips, 1);
    followTheme(this, [this](const Theme&) { arrange(); });
    connect(m_chips, &ChipRow::answerChosen, this, &RoleRow::answerChosen);
}

void RoleRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void RoleRow::arrange() {
    const Metrics& m = themeOf(this).metrics();
    const bool above = width() < m.bodies(SideBySideFromBodies);
    turnRow(m_box, above ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, above ? 2 * m.u : m.u);
    m_label->setMinimumWidth(above ? 0 : m.roleLabelWidth - m.u);
    m_label->setMaximumWidth(above ? QWIDGETSIZE_MAX : m.roleLabelWidth - m.u);
    m_label->setMinimumHeight(above ? 0 : m.controlHeight);
    m_label->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    alignPart(m_box, m_label, above ? Qt::Alignment() : Qt::AlignTop);
}

} // namespace bothy
