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
    m_look = new QPushButton(tr("Look at my conditions"));
    m_look->setObjectName(u"lookAtConditions"_s);
    m_show = new QPushButton(tr("Show my conditions"));
    m_takeBack = new QPushButton(tr("Take them back"));
    m_show->setObjectName(u"showConditions"_s);
    m_takeBack->setObjectName(u"takeBackConditions"_s);
    for (QPushButton* button : {m_look, m_show, m_takeBack}) {
        setButtonKind(button, ButtonKind::Outlined, ButtonSize::Small);
        flow->addWidget(button);
    }
    column->addLayout(flow);
    connect(m_look, &QPushButton::clicked, this, &ConditionsPart::unfold);
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
    m_conditions = conditions;
    refresh();
}

void ConditionsPart::fold() {
    m_unfolded = false;
    refresh();
}

void ConditionsPart::unfold() {
    m_unfolded = true;
    refresh();
    for (QPushButton* button : {m_show, m_takeBack})
        if (button->isVisibleTo(this)) return button->setFocus();
}

void ConditionsPart::refresh() {
    const bool hadFocus = m_show->hasFocus() || m_takeBack->hasFocus();
    showBoth();
    m_look->setVisible(!m_unfolded);
    showOwn();
    if (!hadFocus) return;
    for (QPushButton* button : {m_takeBack, m_show})
        if (button->isVisibleTo(this)) return button->setFocus();
}

QString ConditionsPart::words(const std::vector<ConditionId>& conditions) const {
    return conditionsInWords(m_catalogue, conditions).join(u'\n');
}

void ConditionsPart::showBoth() {
    const auto& both = m_conditions.both;
    say(m_theirHead, both ? m_partnerName : QString());
    say(m_theirs, both ? words(both->theirs) : QString());
    say(m_head, both ? tr("Your conditions") : QString());
    say(m_mine, both ? words(both->mine) : QString());
}

/// Only when asked for: on a row that both look at, having conditions would already tell that it was a maybe.
void ConditionsPart::showOwn() {
    const bool isShown = m_conditions.shown.has_value();
    const bool canShow = !m_conditions.mine.empty() && m_conditions.shown != m_conditions.mine;
    const bool hasChanged = isShown && canShow;
    m_show->setText(hasChanged ? tr("Show these instead") : tr("Show my conditions"));
    m_show->setVisible(m_unfolded && canShow);
    m_takeBack->setVisible(m_unfolded && isShown);
    say(m_state, {});
    say(m_now, {});
    if (!m_unfolded) return;
    if (!isShown) say(m_head, canShow ? tr("Your conditions, which only you see") : tr("You have no conditions here."));
    if (isShown && !m_conditions.both) say(m_head, tr("You show your conditions"));
    say(m_mine, isShown ? words(*m_conditions.shown) : words(m_conditions.mine));
    if (!m_conditions.both && (isShown || canShow))
        say(m_state, tr("Bothy shows conditions once both of you show yours. They are kept where both can read them. "
                        "They also tell that your answer was a maybe."));
    if (hasChanged) {
        say(m_state, tr("Your list has other conditions now. What is shown stays until you show these:"));
        say(m_now, words(m_conditions.mine));
    }
    m_show->setAccessibleDescription(words(m_conditions.mine));
    m_takeBack->setAccessibleDescription(m_mine->text());
}

} // namespace bothy
