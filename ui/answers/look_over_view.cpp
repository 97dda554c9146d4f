#include "ui/answers/look_over_view.h"

#include "ui/answers/list_acts.h"
#include "ui/answers/look_over.h"
#include "ui/answers/look_over_group.h"
#include "ui/answers/look_over_plain.h"
#include "ui/answers/what_can_appear.h"
#include "ui/text/error_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bottom_bar.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/turn_row.h"
#include "ui/widgets/when_done.h"

#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr double AsideInBodies = 17.33;
constexpr double TwoColumnsFromBodies = 50;

} // namespace

LookOverView::LookOverView(Session& session, ListActs& acts, QWidget* parent)
    : FootedPage(parent)
    , m_acts(acts)
    , m_model(new LookOver(session, acts, this))
    , m_head(new PageHead(tr("Look over your list first")))
    , m_empty(new EmptyState(IconName::List, tr("Nothing to look over yet."),
                             tr("What you answer with yes or maybe stands here first. Only you see it."),
                             EmptyPlace::Leading))
    , m_trouble(new InlineMessage(MessageKind::Neutral, {})) {
    m_head->setBack(tr("My list"));
    m_toPlain = m_head->addButton(tr("Shared as they are"), ButtonKind::Muted, icon(IconName::Down));
    m_toPlain->setObjectName(u"toPlain"_s);
    setFlush(m_toPlain, FlushSide::Trailing);
    connect(m_toPlain, &QPushButton::clicked, this, &LookOverView::revealPlain);
    content()->addWidget(m_head);
    m_trouble->hide();
    content()->addWidget(m_trouble);
    m_columns = new QBoxLayout(QBoxLayout::TopToBottom);
    m_aside = new WhatCanAppear;
    m_groups = makeRows();
    m_plain = new LookOverPlain(session, acts);
    connect(m_plain, &LookOverPlain::troubled, this, &LookOverView::showTrouble);
    m_columns->addWidget(m_aside, 0, Qt::AlignTop);
    m_columns->addWidget(m_groups, 1, Qt::AlignTop);
    content()->addLayout(m_columns);
    content()->addWidget(m_plain);
    content()->addWidget(m_empty);
    content()->addStretch();
    makeBar();
    auto* toList = m_empty->addButton(tr("To my list"));
    toList->setObjectName(u"toList"_s);
    connect(toList, &QPushButton::clicked, this, &LookOverView::backRequested);
    connect(m_head, &PageHead::backRequested, this, &LookOverView::backRequested);
    followTheme(this, [this](const Theme&) { arrange(); });
}

QWidget* LookOverView::makeRows() {
    const Catalogue& catalogue = m_model->catalogue();
    auto* groups = new QWidget;
    auto* column = new QVBoxLayout(groups);
    column->setContentsMargins(0, 0, 0, 0);
    m_byAnswer = {new LookOverGroup(Level::Open, tr("You said yes"), catalogue),
                  new LookOverGroup(Level::Conditional, tr("You said maybe"), catalogue)};
    for (LookOverGroup* group : m_byAnswer) {
        column->addWidget(group);
        connect(group, &LookOverGroup::switched, this, [this](const PreviewRow& row, bool shown) {
            m_model->setShown(row, shown);
            refreshStates();
        });
        connect(group, &LookOverGroup::holdBackAllRequested, this, [this](Level level) {
            m_model->holdBackAll(level);
            refreshStates();
        });
    }
    followTheme(groups, [column](const Theme& theme) { column->setSpacing(theme.metrics().cardGap); });
    return groups;
}

void LookOverView::makeBar() {
    m_notToday = bar()->addButton(tr("Not today"));
    m_takeBack = bar()->addButton(tr("Take it back"), ButtonKind::Soft);
    m_setAside = bar()->addButton(tr("Set aside for comparing"), ButtonKind::Filled);
    m_notToday->setObjectName(u"notToday"_s);
    m_takeBack->setObjectName(u"takeBackList"_s);
    m_setAside->setObjectName(u"setAside"_s);
    connect(m_notToday, &QPushButton::clicked, this, &LookOverView::backRequested);
    connect(m_setAside, &QPushButton::clicked, this, &LookOverView::setAside);
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        m_acts.takeListBack();
        refreshBar();
    });
    m_sooner = new TickBox(tr("Comparing again within seven days is fine for me."));
    m_sooner->setObjectName(u"sooner"_s);
    bar()->addLeading(m_sooner);
    connect(m_sooner, &QCheckBox::clicked, this, [this](bool on) {
        const auto words = [](bool is) { return is ? ListAct::SoonerOn : ListAct::SoonerOff; };
        const QPointer<LookOverView> view(this);
        m_acts.tell(words(on), [view, on, words] {
            if (!view || view->m_model->isSetAside()) return false; // it counts as it was when the list was set aside
            view->m_sooner->setChecked(!on);
            view->m_acts.tell(words(!on), {});
            return true;
        });
    });
}

void LookOverView::refresh() {
    m_trouble->hide();
    const auto rows = m_model->rows();
    for (LookOverGroup* group : m_byAnswer)
        group->setRows(rows);
    m_plain->refresh();
    const bool empty = hasNothingToCompare();
    m_head->setLead(empty ? QString() : tr("These rows could be shown. You can hold back any of them."));
    m_empty->setVisible(empty && m_plain->isEmpty());
    m_groups->setVisible(!empty);
    m_aside->setVisible(!empty);
    m_toPlain->setVisible(!empty && !m_plain->isEmpty());
    bar()->setVisible(!empty || m_model->isSetAside());
    m_sooner->setVisible(m_model->hasEarlierRound());
    m_sooner->setChecked(m_model->isSooner());
    refreshStates();
}

bool LookOverView::hasNothingToCompare() const {
    return std::all_of(m_byAnswer.begin(), m_byAnswer.end(), [](const LookOverGroup* each) { return each->isEmpty(); });
}

void LookOverView::revealPlain() {
    frame()->reveal(m_plain);
    m_plain->takeKeyboard();
}

void LookOverView::refreshIfChanged() {
    const auto now = m_model->rows();
    const bool same = std::all_of(m_byAnswer.begin(), m_byAnswer.end(),
                                  [&](const LookOverGroup* each) { return each->hasRowsOf(now); });
    m_trouble->hide(); // what was said of the state before
    m_plain->refresh();
    const bool stays = same && (!hasNothingToCompare() || !m_plain->isEmpty()) && m_empty->isHidden();
    stays ? refreshStates() : refresh();
}

void LookOverView::refreshStates() {
    const auto now = m_model->rows();
    for (LookOverGroup* group : m_byAnswer)
        group->refreshStates(now);
    refreshBar();
}

void LookOverView::refreshBar() {
    const bool aside = m_model->isSetAside();
    const bool enough = m_model->hasEnough();
    bar()->setText(aside     ? tr("Set aside for comparing. A change takes your list back, or counts the next time.")
                   : !enough ? tr("At least eight items make it harder to guess. An item with two sides counts once. "
                                  "Add or show a few more.")
                             : tr("Nothing is shown until both lists are set aside."));
    m_setAside->setVisible(!aside);
    m_setAside->setEnabled(enough);
    m_takeBack->setVisible(aside);
    m_sooner->setEnabled(!aside);
}

void LookOverView::setAside() {
    m_setAside->setEnabled(false);
    whenDone(m_model->setAside(m_sooner->isChecked()), this, [this](const Result<void>& done) {
        refreshBar();
        if (!done) return showTrouble(done.error());
        if (!m_plain->hasTicks()) return Q_EMIT setAsideDone();
        m_plain->sayNotShown(); // setting aside is for what is compared
        revealPlain();
    });
}

void LookOverView::showTrouble(const Error& error) {
    const ErrorWords words = errorWords(error);
    m_trouble->setTexts(words.title, words.advice);
    m_trouble->setDrawing(IconName::Note);
    m_trouble->show();
    frame()->ensureWidgetVisible(m_trouble);
}

void LookOverView::resizeEvent(QResizeEvent* event) {
    FootedPage::resizeEvent(event);
    arrange();
}

/// What can appear stands beside the rows where both have room, else before them.
void LookOverView::arrange() {
    const Metrics& m = themeOf(this).metrics();
    const bool beside = width() >= m.bodies(TwoColumnsFromBodies);
    turnRow(m_columns, beside ? QBoxLayout::RightToLeft : QBoxLayout::TopToBottom, beside ? 6 * m.u : m.cardGap);
    m_aside->setMinimumWidth(beside ? m.bodies(AsideInBodies) : 0);
    m_aside->setMaximumWidth(beside ? m.bodies(AsideInBodies) : QWIDGETSIZE_MAX);
}

} // namespace bothy
