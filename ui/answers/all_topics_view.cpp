#include "ui/answers/all_topics_view.h"

#include "core/session/session.h"
#include "ui/answers/answer_editor.h"
#include "ui/answers/list_acts.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/row_card.h"
#include "ui/widgets/switch_button.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace bothy {

using namespace Qt::StringLiterals;

AllTopicsView::AllTopicsView(Session& session, ListActs& acts, AnswerEditor& editor, QWidget* parent)
    : PageFrame(parent)
    , m_session(session)
    , m_acts(acts)
    , m_editor(editor)
    , m_topics(session)
    , m_rows(new RowCard) {
    auto* head = new PageHead(tr("All topics"));
    head->setBack(tr("My list"));
    head->setLead(tr("Only you see which topics are on."));
    connect(head, &PageHead::backRequested, this, &AllTopicsView::backRequested);
    content()->addWidget(head);
    content()->addWidget(m_rows);
    content()->addWidget(makeFoot());
    content()->addStretch();
    for (const Section& section : session.catalogue().sections())
        addTopic(section);
    refresh();
}

void AllTopicsView::addTopic(const Section& section) {
    auto* on = new SwitchButton(tr("On"), tr("Off"), nullptr, SwitchSide::Trailing);
    on->setObjectName(u"on."_s + section.id.text());
    on->setAccessibleName(section.title);
    const bool noted = Topics::hasNote(section) && !section.contentNote.isEmpty();
    auto* hide = new QToolButton;
    hide->setIcon(icon(IconName::Hide));
    hide->setToolTip(tr("Don't show"));
    hide->setObjectName(u"hide."_s + section.id.text());
    //: Said by a screen reader; %1 is the name of a topic.
    hide->setAccessibleName(tr("Don't show: %1").arg(section.title));
    setButtonKind(hide, ButtonKind::Muted, ButtonSize::Small);
    QWidget* row = makeRow(section.title, noted ? section.contentNote : section.why, {hide, on}, /*below=*/false);
    m_rows->addRow(row);
    connect(hide, &QToolButton::clicked, this, [this, id = section.id] {
        m_editor.hide(id, true);
        refresh();
    });
    connect(on, &QAbstractButton::clicked, this, [this, id = section.id](bool wanted) {
        m_acts.perform(wanted ? ListAct::TopicOn : ListAct::TopicOff,
                       [&](PrivateState& mine) { mine.answers.switchTopic(id, wanted); });
        refresh();
    });
    m_refresh.push_back([this, row, on, &section] {
        on->setChecked(m_session.mine().answers.isOn(section));
        row->setVisible(!m_session.mine().answers.isHidden(section.id));
    });
    for (const Tier tier : m_topics.tiersAbove(section))
        addTier(section, tier);
}

void AllTopicsView::addTier(const Section& section, Tier tier) {
    const QString title = m_session.catalogue().tier(tier).title;
    auto* open = new SwitchButton(tr("On"), tr("Off"), nullptr, SwitchSide::Trailing);
    open->setObjectName(u"tier."_s + section.id.text() + (tier == Tier::Intimate ? u".intimate"_s : u".intense"_s));
    //: Said by a screen reader: a topic and a part of it.
    open->setAccessibleName(tr("%1: %2").arg(section.title, title));
    QWidget* row = makeRow(title, section.contentNote, {open}, /*below=*/true);
    m_rows->addRow(row);
    connect(open, &QAbstractButton::clicked, this, [this, tier, id = section.id](bool wanted) {
        m_acts.perform(wanted ? ListAct::TopicOn : ListAct::TopicOff, [&](PrivateState& mine) {
            mine.answers.openTier(id, tier, wanted);
            if (wanted) mine.answers.readNote(id); // it stands right beside the switch
        });
    });
    m_refresh.push_back([this, row, open, tier, &section] {
        const AnswerSheet& sheet = m_session.mine().answers;
        open->setChecked(sheet.isOpen(section, tier));
        row->setVisible(sheet.isOn(section));
    });
}

QWidget* AllTopicsView::makeFoot() {
    auto* foot = new QWidget;
    auto* line = new FlowLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    auto* hidden = new QPushButton(tr("Hidden topics"));
    hidden->setObjectName(u"hiddenTopics"_s);
    auto* clear = new QPushButton(tr("Clear the whole list"));
    clear->setObjectName(u"clearList"_s);
    for (QPushButton* each : {hidden, clear}) {
        setButtonKind(each, ButtonKind::Outlined);
        line->addWidget(each);
    }
    connect(hidden, &QPushButton::clicked, this, &AllTopicsView::hiddenTopicsRequested);
    connect(clear, &QPushButton::clicked, &m_editor, &AnswerEditor::clearList);
    return foot;
}

QWidget* AllTopicsView::makeRow(const QString& title, const QString& line, const std::vector<QWidget*>& controls,
                                bool below) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    auto* step = new QSpacerItem(0, 0, QSizePolicy::Fixed, QSizePolicy::Minimum); // on the side where reading begins
    layout->addItem(step);
    auto* words = new QVBoxLayout;
    words->addWidget(new TextLabel(below ? TextRole::Body : TextRole::Item, title));
    if (!line.isEmpty()) words->addWidget(new TextLabel(TextRole::Body, Ink::Muted, line));
    layout->addLayout(words, 1);
    for (QWidget* each : controls)
        layout->addWidget(each, 0, Qt::AlignVCenter);
    followTheme(row, [layout, step, words, below](const Theme& theme) {
        const Metrics& m = theme.metrics();
        step->changeSize(below ? m.bodies(2) : 0, 0, QSizePolicy::Fixed, QSizePolicy::Minimum);
        layout->setContentsMargins(m.cardPadX, 2 * m.u, m.cardPadX, 2 * m.u);
        layout->setSpacing(4 * m.u);
        layout->invalidate();
        words->setSpacing(0);
    });
    return row;
}

void AllTopicsView::refresh() {
    for (const auto& one : m_refresh)
        one();
}

} // namespace bothy
