#include "ui/matches/common_row_widget.h"

#include "ui/matches/common_words.h"
#include "ui/matches/conditions_part.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/answer_mark.h"
#include "ui/widgets/drawing.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

IconName drawingOf(Polarity polarity) {
    switch (polarity) {
    case Polarity::Protection:
        return IconName::Shield;
    case Polarity::Need:
        return IconName::Care;
    case Polarity::Avoid:
        return IconName::Hand;
    default:
        return IconName::TwoCircles;
    }
}

} // namespace

CommonRowWidget::CommonRowWidget(const CommonRow& row, const Catalogue& catalogue, const QString& partnerName,
                                 QWidget* parent)
    : QWidget(parent)
    , m_row(row)
    , m_catalogue(catalogue)
    , m_partnerName(partnerName) {
    setObjectName(u"row."_s + row.row.itemId + u'.' + QString::number(row.row.direction));
    auto* column = new QVBoxLayout(this);
    column->addWidget(makeLine());
    m_answers = makeAnswers();
    m_actions = makeActions();
    auto* below = new QHBoxLayout;
    auto* step = new QSpacerItem(0, 0, QSizePolicy::Fixed, QSizePolicy::Minimum); // below the words, not the mark
    auto* lines = new QVBoxLayout;
    lines->addWidget(m_answers);
    lines->addWidget(m_actions);
    below->addItem(step);
    below->addLayout(lines, 1);
    column->addLayout(below);
    followTheme(this, [this, column, lines, step](const Theme& theme) {
        const Metrics& m = theme.metrics();
        const int side = m.bodies(0.6);
        column->setContentsMargins(m.cardPadX, side, m.cardPadX, side);
        column->setSpacing(m.u);
        lines->setSpacing(2 * m.u);
        step->changeSize(m.navIcon + m.bodies(0.8), 0, QSizePolicy::Fixed, QSizePolicy::Minimum);
        m_actions->setContentsMargins(0, 0, 0, m.bodies(0.6));
    });
    refresh();
}

QWidget* CommonRowWidget::makeLine() {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(makeMark());
    row->addWidget(makeWords(), 1, Qt::AlignVCenter);
    makeTakeBack(*row);
    followTheme(line, [row](const Theme& theme) { row->setSpacing(theme.metrics().bodies(0.8)); });
    return line;
}

QWidget* CommonRowWidget::makeMark() {
    if (!m_row.paired) return new AnswerMark(m_row.row.bothYes ? ChipMeaning::Yes : ChipMeaning::Maybe);
    auto* box = new QWidget; // as wide as the mark of a compared row
    auto* middle = new QHBoxLayout(box);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addWidget(new Drawing(drawingOf(m_row.item->polarity)), 0, Qt::AlignCenter);
    followTheme(box, [box](const Theme& theme) { box->setFixedWidth(theme.metrics().navIcon); });
    return box;
}

QWidget* CommonRowWidget::makeWords() {
    auto* words = new QWidget;
    auto* flow = new FlowLayout(words);
    flow->setContentsMargins(0, 0, 0, 0);
    m_title = new TextLabel(TextRole::Body, m_row.item->prompt, words);
    flow->addWidget(m_title);
    m_direction = new TextLabel(TextRole::Body, Ink::Muted, {}, words);
    flow->addWidget(m_direction);
    m_mark = new TextLabel(TextRole::Body, Ink::Muted, {}, words);
    flow->addWidget(m_mark);
    followTheme(words, [flow](const Theme& theme) { flow->setSpacings(theme.metrics().bodies(0.3), 0); });
    return words;
}

void CommonRowWidget::makeTakeBack(QHBoxLayout& row) {
    m_takeBack = new QPushButton(tr("Take back"));
    m_takeBack->setObjectName(u"takeBack"_s);
    setButtonKind(m_takeBack, ButtonKind::Muted, ButtonSize::Small);
    //: Said by a screen reader; %1 is the title of a row.
    m_takeBack->setAccessibleName(tr("Take back %1").arg(m_row.item->prompt));
    m_expand = new QToolButton;
    m_expand->setObjectName(u"expand"_s);
    setButtonKind(m_expand, ButtonKind::Muted, ButtonSize::Small);
    setFlush(m_expand, FlushSide::Trailing);
    row.addWidget(m_takeBack);
    row.addWidget(m_expand);
    connect(m_takeBack, &QPushButton::clicked, this, &CommonRowWidget::takeBackRequested);
    connect(m_expand, &QToolButton::clicked, this, [this] { setOpen(!m_open); });
}

/// What two answers mean together, and the answers themselves where they are read word for word.
QWidget* CommonRowWidget::makeAnswers() {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    m_result = new TextLabel(TextRole::Body, Ink::Text, {}, box);
    m_mine = new TextLabel(TextRole::Body, Ink::Muted, {}, box);
    m_theirs = new TextLabel(TextRole::Body, Ink::Muted, {}, box);
    for (QWidget* each : std::initializer_list<QWidget*>{m_result, m_mine, m_theirs})
        column->addWidget(each);
    followTheme(box, [column](const Theme& theme) { column->setSpacing(theme.metrics().u / 2); });
    return box;
}

QWidget* CommonRowWidget::makeActions() {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    if (!m_row.row.bothYes && !m_row.item->followUp.isEmpty())
        column->addWidget(new TextLabel(TextRole::Body, Ink::Muted, m_row.item->followUp, box));
    m_theirWord = new TextLabel(TextRole::Caption, Ink::Muted,
                                tr("This stands by the other person’s word. Only they can take it back."), box);
    column->addWidget(m_theirWord);
    m_conditions = new ConditionsPart(m_catalogue, m_partnerName, box);
    connect(m_conditions, &ConditionsPart::showRequested, this, &CommonRowWidget::showConditionsRequested);
    connect(m_conditions, &ConditionsPart::takeBackRequested, this, &CommonRowWidget::takeBackConditionsRequested);
    column->addWidget(m_conditions);
    auto* flow = new FlowLayout;
    column->addLayout(flow);
    addTurns(*flow);
    if (!m_row.row.bothYes) addTalks(*flow);
    followTheme(box, [column](const Theme& theme) { column->setSpacing(2 * theme.metrics().u); });
    return box;
}

/// What a row can become.
void CommonRowWidget::addTurns(FlowLayout& line) {
    connect(addAction(&line, tr("Make an agreement"), u"agreement"_s), &QPushButton::clicked, this,
            &CommonRowWidget::agreementRequested);
    connect(addAction(&line, tr("Add to a care plan"), u"carePlan"_s), &QPushButton::clicked, this,
            &CommonRowWidget::carePlanRequested);
}

/// My own marks on a row to talk about.
void CommonRowWidget::addTalks(FlowLayout& line) {
    m_talked = addAction(&line, tr("Talked about it"), u"talkedAbout"_s);
    m_later = addAction(&line, tr("Not now"), u"later"_s);
    connect(m_talked, &QPushButton::clicked, this, &CommonRowWidget::talkedAboutRequested);
    connect(m_later, &QPushButton::clicked, this, &CommonRowWidget::laterRequested);
}

QPushButton* CommonRowWidget::addAction(FlowLayout* line, const QString& text, const QString& name) {
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleDescription(m_row.item->promptOf(m_row.mySide)); // more than one row can be open
    setButtonKind(button, ButtonKind::Outlined, ButtonSize::Small);
    line->addWidget(button);
    return button;
}

void CommonRowWidget::setRow(const CommonRow& row) {
    if (row == m_row) return;
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

QString CommonRowWidget::markInWords() const {
    if (m_row.talkedAbout) return tr("· talked about");
    if (m_row.leftForLater) return tr("· not now");
    return m_row.isNew ? tr("· new since the last time") : QString();
}

/// Giving and receiving are two rows of one title. A need that stands alone names nobody, until it does not any more.
void CommonRowWidget::refreshDirection() {
    const QString who = directionInLine(m_row, m_partnerName);
    m_direction->setText(who);
    m_direction->setVisible(!who.isEmpty());
    for (QWidget* button : {static_cast<QWidget*>(m_takeBack), static_cast<QWidget*>(m_expand)})
        button->setAccessibleDescription(who);
}

void CommonRowWidget::refresh() {
    refreshDirection();
    m_actions->setVisible(m_open);
    m_title->setRole(m_open ? TextRole::Strong : TextRole::Body);
    m_title->setInk(m_row.talkedAbout || m_row.leftForLater ? Ink::Muted : Ink::Text);
    m_mark->setText(markInWords());
    m_mark->setVisible(!m_mark->text().isEmpty());
    m_takeBack->setVisible(isMine());
    m_theirWord->setVisible(!isMine());
    m_expand->setIcon(icon(m_open ? IconName::Collapse : IconName::Expand));
    //: Said by a screen reader; %1 is the title of a row.
    m_expand->setAccessibleName((m_open ? tr("Less about %1") : tr("More about %1")).arg(m_row.item->prompt));
    m_conditions->setVisible(!m_row.paired);
    m_conditions->setConditions(m_row.conditions);
    if (!m_open) m_conditions->fold();
    refreshAnswers();
    refreshTalks();
}

/// Rows to talk about and nothing else; a protection that applies is not up for a talk.
bool CommonRowWidget::isToTalkAbout() const {
    if (!m_row.paired) return true;
    switch (m_row.paired->result) {
    case PairResult::WorthATalk:
    case PairResult::SideBySide:
    case PairResult::NeedAlone:
    case PairResult::AskFirst:
        return true;
    default:
        return false;
    }
}

void CommonRowWidget::refreshTalks() {
    if (!m_talked) return;
    const std::pair<QPushButton*, bool> marks[] = {{m_talked, m_row.talkedAbout}, {m_later, m_row.leftForLater}};
    for (const auto& [button, isOn] : marks) {
        button->setIcon(isOn ? icon(IconName::Check) : QIcon());
        button->setVisible(isToTalkAbout() || isOn);
    }
}

void CommonRowWidget::refreshAnswers() {
    m_answers->setVisible(m_row.paired.has_value());
    if (!m_row.paired) return;
    m_result->setText(resultInWords(m_catalogue, m_row));
    m_result->setVisible(!m_result->text().isEmpty());
    m_mine->setText(myAnswerInWords(m_catalogue, m_row));
    m_mine->setVisible(!m_mine->text().isEmpty());
    m_theirs->setText(theirAnswerInWords(m_catalogue, m_row, m_partnerName));
    m_theirs->setVisible(!m_theirs->text().isEmpty());
}

} // namespace bothy
