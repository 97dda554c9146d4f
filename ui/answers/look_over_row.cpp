#include "ui/answers/look_over_row.h"

#include "ui/text/role_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/answer_mark.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/switch_button.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

LookOverRow::LookOverRow(const PreviewRow& preview, const Item& item, const Catalogue& catalogue, QWidget* parent)
    : QWidget(parent)
    , m_preview(preview)
    , m_switch(new SwitchButton(tr("May be shown"), tr("Held back"), this, SwitchSide::Trailing)) {
    const bool yes = preview.row.level == Level::Open;
    const QString side = QString::number(static_cast<int>(preview.row.side));
    m_switch->setObjectName(u"show."_s + preview.row.item.text() + u'.' + side);
    m_switch->setAccessibleDescription(item.promptOf(preview.row.side));
    connect(m_switch, &QAbstractButton::clicked, this, &LookOverRow::switched);
    auto* row = new QHBoxLayout(this);
    row->addWidget(new AnswerMark(yes ? ChipMeaning::Yes : ChipMeaning::Maybe, this));
    row->addWidget(makeWords(item, catalogue), 1, Qt::AlignVCenter);
    row->addWidget(m_switch);
    followTheme(this, [this, row](const Theme& theme) {
        const Metrics& m = theme.metrics();
        row->setContentsMargins(m.cardPadX, m.u, m.cardPadX, m.u);
        row->setSpacing(m.bodies(0.8));
        setMinimumHeight(m.bodies(3.4));
    });
    setHeldBack(preview.heldBack);
}

QWidget* LookOverRow::makeWords(const Item& item, const Catalogue& catalogue) {
    auto* words = new QWidget(this);
    auto* flow = new FlowLayout(words);
    flow->setContentsMargins(0, 0, 0, 0);
    m_title = new TextLabel(TextRole::Body, item.prompt, words);
    flow->addWidget(m_title);
    const QString role = roleInLine(catalogue, item.roles, m_preview.row.side);
    if (!role.isEmpty()) flow->addWidget(new TextLabel(TextRole::Body, Ink::Muted, role, words));
    if (m_preview.isOld && m_preview.heldBack)
        flow->addWidget(
            new TextLabel(TextRole::Caption, Ink::Muted, tr("Some time old. Switch it on if it still holds."), words));
    followTheme(words, [flow](const Theme& theme) { flow->setSpacings(theme.metrics().bodies(0.3), 0); });
    return words;
}

bool LookOverRow::isAbout(const PreviewRow& other) const {
    return other.row.item == m_preview.row.item && other.row.side == m_preview.row.side;
}

void LookOverRow::setHeldBack(bool held) {
    m_switch->setChecked(!held);
    m_title->setInk(held ? Ink::Muted : Ink::Text);
}

} // namespace bothy
