#include "ui/matches/common_row_widget.h"

#include "ui/text/role_words.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/answer_mark.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

CommonRowWidget::CommonRowWidget(const CommonRow& row, const QString& partnerName, QWidget* parent)
    : QWidget(parent)
    , m_row(row) {
    setObjectName(u"row."_s + row.row.itemId + u'.' + QString::number(row.row.direction));
    auto* column = new QVBoxLayout(this);
    column->addWidget(makeLine(partnerName));
    m_actions = makeActions();
    auto* below = new QHBoxLayout;
    auto* step = new QSpacerItem(0, 0, QSizePolicy::Fixed, QSizePolicy::Minimum); // below the words, not the mark
    below->addItem(step);
    below->addWidget(m_actions, 1);
    column->addLayout(below);
    followTheme(this, [this, column, step](const Theme& theme) {
        const Metrics& m = theme.metrics();
        const int side = m.bodies(0.6);
        column->setContentsMargins(m.cardPadX, side, m.cardPadX, side);
        column->setSpacing(m.u);
        step->changeSize(m.navIcon + m.bodies(0.8), 0, QSizePolicy::Fixed, QSizePolicy::Minimum);
        m_actions->setContentsMargins(0, 0, 0, m.bodies(0.6));
    });
    refresh();
}

QWidget* CommonRowWidget::makeLine(const QString& partnerName) {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto* words = new QWidget(line);
    auto* flow = new FlowLayout(words);
    flow->setContentsMargins(0, 0, 0, 0);
    m_title = new TextLabel(TextRole::Body, m_row.item->prompt, words);
    flow->addWidget(m_title);
    if (!m_row.item->isMutual())
        flow->addWidget(new TextLabel(TextRole::Body, Ink::Muted,
                                      directionInLine(m_row.item->roles, m_row.mySide, partnerName), words));
    m_mark = new TextLabel(TextRole::Body, Ink::Muted, {}, words);
    flow->addWidget(m_mark);

    auto* takeBack = new QPushButton(tr("Take back"), line);
    takeBack->setObjectName(u"takeBack"_s);
    setButtonKind(takeBack, ButtonKind::Muted, ButtonSize::Small);
    //: Said by a screen reader; %1 is the title of a row.
    takeBack->setAccessibleName(tr("Take back %1").arg(m_row.item->prompt));
    m_expand = new QToolButton(line);
    m_expand->setObjectName(u"expand"_s);
    setButtonKind(m_expand, ButtonKind::Muted, ButtonSize::Small);
    setFlush(m_expand, FlushSide::Trailing);
    // Giving and receiving are two rows of one title.
    if (!m_row.item->isMutual())
        for (QWidget* button : {static_cast<QWidget*>(takeBack), static_cast<QWidget*>(m_expand)})
            button->setAccessibleDescription(directionInLine(m_row.item->roles, m_row.mySide, partnerName));
    row->addWidget(new AnswerMark(m_row.row.bothYes ? ChipMeaning::Yes : ChipMeaning::Maybe, line));
    row->addWidget(words, 1, Qt::AlignVCenter);
    row->addWidget(takeBack);
    row->addWidget(m_expand);
    connect(takeBack, &QPushButton::clicked, this, &CommonRowWidget::takeBackRequested);
    connect(m_expand, &QToolButton::clicked, this, [this] { setOpen(!m_open); });
    followTheme(line, [row, flow](const Theme& theme) {
        row->setSpacing(theme.metrics().bodies(0.8));
        flow->setSpacings(theme.metrics().bodies(0.3), 0);
    });
    return line;
}

QWidget* CommonRowWidget::makeActions() {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    if (!m_row.row.bothYes && !m_row.item->followUp.isEmpty())
        column->addWidget(new TextLabel(TextRole::Body, Ink::Muted, m_row.item->followUp, box));
    auto* flow = new FlowLayout;
    column->addLayout(flow);
    if (m_row.row.bothYes) {
        connect(addAction(flow, tr("Make an agreement"), u"agreement"_s), &QPushButton::clicked, this,
                &CommonRowWidget::agreementRequested);
        connect(addAction(flow, tr("Add to a care plan"), u"carePlan"_s), &QPushButton::clicked, this,
                &CommonRowWidget::carePlanRequested);
    } else {
        m_talked = addAction(flow, tr("Talked about it"), u"talkedAbout"_s);
        m_later = addAction(flow, tr("Not now"), u"later"_s);
        connect(m_talked, &QPushButton::clicked, this, &CommonRowWidget::talkedAboutRequested);
        connect(m_later, &QPushButton::clicked, this, &CommonRowWidget::laterRequested);
    }
    followTheme(box, [column](const Theme& theme) { column->setSpacing(2 * theme.metrics().u); });
    return box;
}

QPushButton* CommonRowWidget::addAction(FlowLayout* line, const QString& text, const QString& name) {
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    setButtonKind(button, ButtonKind::Outlined, ButtonSize::Small);
    line->addWidget(button);
    return button;
}

void CommonRowWidget::setRow(const CommonRow& row) {
    m_row = row;
    refresh();
}

void CommonRowWidget::setOpen(bool open) {
    m_open = open;
    refresh();
}

void CommonRowWidget::focusStart() {
    m_expand->setFocus(Qt::TabFocusReason);
}

void CommonRowWidget::refresh() {
    m_actions->setVisible(m_open);
    m_title->setRole(m_open ? TextRole::Strong : TextRole::Body);
    m_title->setInk(m_row.talkedAbout || m_row.leftForLater ? Ink::Muted : Ink::Text);
    m_mark->setText(m_row.talkedAbout ? tr("· talked about") : m_row.leftForLater ? tr("· not now") : QString());
    m_mark->setVisible(!m_mark->text().isEmpty());
    m_expand->setIcon(icon(m_open ? IconName::Collapse : IconName::Expand));
    //: Said by a screen reader; %1 is the title of a row.
    m_expand->setAccessibleName((m_open ? tr("Less about %1") : tr("More about %1")).arg(m_row.item->prompt));
    if (!m_talked) return;
    m_talked->setIcon(m_row.talkedAbout ? icon(IconName::Check) : QIcon());
    m_later->setIcon(m_row.leftForLater ? icon(IconName::Check) : QIcon());
}

} // namespace bothy
