#include "ui/matches/conditions_part.h"

#include "ui/text/answer_words.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

ConditionsPart::ConditionsPart(const Catalogue& catalogue, const QString& partnerName, QWidget* parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_partnerName(partnerName.isEmpty() ? tr("The other person") : partnerName) {
    setObjectName(u"conditions"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_head = addLine(*column, /*muted=*/false);
    m_mine = addLine(*column, /*muted=*/true);
    m_theirHead = addLine(*column, /*muted=*/false);
    m_theirs = addLine(*column, /*muted=*/true);
    m_state = addLine(*column, /*muted=*/true);
    m_now = addLine(*column, /*muted=*/true);
    auto* flow = new FlowLayout;
    m_show = new QPushButton(tr("Show my conditions"));
    m_takeBack = new QPushButton(tr("Take them back"));
    m_show->setObjectName(u"showConditions"_s);
    m_takeBack->setObjectName(u"takeBackConditions"_s);
    for (QPushButton* button : {m_show, m_takeBack}) {
        setButtonKind(button, ButtonKind::Outlined, ButtonSize::Small);
        flow->addWidget(button);
    }
    column->addLayout(flow);
    connect(m_show, &QPushButton::clicked, this, &ConditionsPart::showRequested);
    connect(m_takeBack, &QPushButton::clicked, this, &ConditionsPart::takeBackRequested);
    followTheme(this, [column](const Theme& theme) { column->setSpacing(theme.metrics().u); });
}

TextLabel* ConditionsPart::addLine(QVBoxLayout& column, bool muted) {
    auto* label = new TextLabel(TextRole::Body, muted ? Ink::Muted : Ink::Text, {}, this);
    column.addWidget(label);
    return label;
}

void ConditionsPart::say(TextLabel* label, const QString& text) {
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

void ConditionsPart::setConditions(const RowConditions& conditions) {
    const auto words = [this](const std::vector<ConditionId>& ids) {
        return conditionsInWords(m_catalogue, ids).join(u'\n');
    };
    const bool isShown = conditions.shown.has_value();
    const bool canShow = !conditions.mine.empty() && conditions.shown != conditions.mine;
    setVisible(isShown || canShow);
    const bool hadFocus = m_show->hasFocus() || m_takeBack->hasFocus();
    say(m_head, conditions.both ? tr("Your conditions") : isShown ? tr("You show your conditions") : QString());
    say(m_mine, isShown ? words(*conditions.shown) : words(conditions.mine));
    say(m_theirHead, conditions.both ? m_partnerName : QString());
    say(m_theirs, conditions.both ? words(conditions.both->theirs) : QString());
    say(m_state, conditions.both ? QString() : tr("Conditions can be read only when both of you show yours."));
    const bool hasChanged = isShown && canShow;
    if (hasChanged) say(m_state, tr("Your list has other conditions now. What is shown stays until you show these:"));
    say(m_now, hasChanged ? words(conditions.mine) : QString());
    if (!isShown) say(m_head, tr("Your conditions, which only you see"));
    m_show->setText(hasChanged ? tr("Show these instead") : tr("Show my conditions"));
    m_show->setVisible(canShow);
    m_takeBack->setVisible(isShown);
    m_show->setAccessibleDescription(words(conditions.mine));
    m_takeBack->setAccessibleDescription(m_mine->text());
    if (hadFocus) (isShown ? m_takeBack : m_show)->setFocus();
}

} // namespace bothy
