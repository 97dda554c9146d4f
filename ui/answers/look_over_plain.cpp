#include "ui/answers/look_over_plain.h"

#include "ui/answers/list_acts.h"
#include "ui/answers/look_over_plain_row.h"
#include "ui/text/isolated.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/held_ticks.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/one_layout.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/row_card.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/when_done.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

/// What the other person gets to read of answers of this kind.
QString whatIsRead(Polarity polarity) {
    switch (polarity) {
    case Polarity::Permission:
        return {};
    case Polarity::Protection:
    case Polarity::Avoid:
        return LookOverPlain::tr(
            "In common says what it means for both of you. Somebody who shows nothing there knows that it is "
            "yours.");
    case Polarity::Agreement:
        return LookOverPlain::tr("In common shows both answers, word for word, once both of you show yours.");
    case Polarity::Need:
        return LookOverPlain::tr("In common shows a need at once, and an offer where there is the need.");
    }
    return {};
}

} // namespace

LookOverPlain::LookOverPlain(Session& session, ListActs& acts, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_acts(acts)
    , m_sharing(session)
    , m_groups{Group{Polarity::Protection}, Group{Polarity::Need}, Group{Polarity::Agreement}, Group{Polarity::Avoid}}
    , m_held(new HeldTicks(this))
    , m_notShown(new InlineMessage(MessageKind::Neutral, tr("What is ticked here is not shown yet."),
                                   tr("The ticks stay until you show it or untick it."))) {
    setObjectName(u"plainRows"_s);
    m_notShown->setObjectName(u"plainNotShown"_s);
    m_notShown->hide();
    connect(m_held, &HeldTicks::changed, this, &LookOverPlain::refreshFoot);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    makeHead(*column);
    column->addWidget(m_notShown);
    for (Group& group : m_groups) {
        makeGroup(group);
        column->addWidget(group.box);
    }
    makeFoot(*column);
    followTheme(this, [column](const Theme& theme) { column->setSpacing(theme.metrics().cardGap); });
}

void LookOverPlain::makeHead(QVBoxLayout& column) {
    auto* head = new QWidget;
    auto* lines = new QVBoxLayout(head);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(new SectionHead(tr("Shared as they are")));
    lines->addWidget(new TextLabel(TextRole::Body, tr("These answers are not compared. Only what you tick is kept "
                                                      "where both of you can read it.")));
    column.addWidget(head);
    followTheme(head, [lines](const Theme& theme) { lines->setSpacing(theme.metrics().u); });
}

void LookOverPlain::makeGroup(Group& group) {
    const PolarityText& text = m_session.catalogue().polarity(group.polarity);
    group.box = new QWidget;
    group.card = new RowCard;
    auto* column = new QVBoxLayout(group.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new TextLabel(TextRole::Strong, text.title));
    for (const QString& line : {text.help, whatIsRead(group.polarity)})
        column->addWidget(new TextLabel(TextRole::Body, Ink::Muted, line));
    column->addWidget(group.card);
    followTheme(group.box, [column](const Theme& theme) { column->setSpacing(theme.metrics().u); });
}

void LookOverPlain::makeFoot(QVBoxLayout& column) {
    auto* foot = new QWidget;
    auto* flow = new FlowLayout(foot);
    flow->setContentsMargins(0, 0, 0, 0);
    m_show = new QPushButton;
    m_show->setObjectName(u"showThese"_s);
    setButtonKind(m_show, ButtonKind::Soft);
    m_why = new TextLabel(TextRole::Body, Ink::Muted, {});
    flow->addWidget(m_show);
    flow->addWidget(m_why);
    column.addWidget(foot);
    connect(m_show, &QPushButton::clicked, this, &LookOverPlain::show);
    followTheme(foot, [this, flow](const Theme& theme) {
        flow->setSpacings(theme.metrics().bodies(0.8), theme.metrics().u);
        m_why->setMinimumHeight(theme.metrics().controlHeight);
    });
}

bool LookOverPlain::hasTicks() const {
    return std::ranges::any_of(m_rows, &LookOverPlainRow::isTicked);
}

void LookOverPlain::refresh() {
    const OneLayout atTheEnd(*this);
    const std::vector<PlainRow> now = m_sharing.rows();
    const bool same = std::ranges::equal(now, m_rows, {}, {}, &LookOverPlainRow::row);
    if (!same || now.empty()) showRows(now); // the first reading may find that the rows of before are gone
    setVisible(!isEmpty());
    refreshFoot();
}

/// What is shown, gone, or says something else by now, has no tick left.
void LookOverPlain::showRows(const std::vector<PlainRow>& rows) {
    m_held->forgetRows();
    const bool same = std::ranges::equal(rows, m_rows, {}, &PlainRow::place,
                                         [](const LookOverPlainRow* row) { return row->row().place; });
    if (!same) rebuild(rows);
    for (std::size_t i = 0; same && i < rows.size(); ++i)
        m_rows[i]->setRow(rows[i]);
    for (const LookOverPlainRow* row : m_rows)
        if (row->canTick()) m_held->add(row->says(), row->tick());
    m_held->settleOthers();
}

void LookOverPlain::sayNotShown() {
    m_notShown->setVisible(hasTicks());
}

void LookOverPlain::takeKeyboard() {
    const auto top = std::ranges::min_element(m_rows, {}, [this](const LookOverPlainRow* row) {
        return row->mapTo(this, QPoint()).y(); // groups stand in another order than the list
    });
    if (top != m_rows.end()) (*top)->takeKeyboard();
}

void LookOverPlain::rebuild(const std::vector<PlainRow>& rows) {
    for (Group& group : m_groups)
        group.card->clear();
    m_rows.clear();
    for (const PlainRow& row : rows)
        addRow(row);
    for (Group& group : m_groups)
        group.box->setVisible(group.card->count() > 0);
}

void LookOverPlain::addRow(const PlainRow& row) {
    const Catalogue& catalogue = m_session.catalogue();
    const Item* item = catalogue.item(row.place.first);
    const auto group = std::ranges::find(m_groups, item->polarity, &Group::polarity);
    auto* widget = new LookOverPlainRow(row, *item, catalogue);
    group->card->addRow(widget);
    m_rows.push_back(widget);
    connect(widget, &LookOverPlainRow::takeBackRequested, this, [this, place = row.place] { takeBack(place); });
}

void LookOverPlain::refreshFoot() {
    const SharedState& shared = m_session.shared();
    const QString name = shared.partnerName.isEmpty() ? tr("the other person") : isolated(shared.partnerName);
    const bool canShow = shared.partner && !shared.isPaused();
    //: On a button; %1 is the other person's name.
    m_show->setText(tr("Show these to %1").arg(name));
    m_show->setEnabled(canShow && hasTicks());
    if (!hasTicks()) m_notShown->hide();
    m_why->setText(!shared.partner     ? tr("There is nobody here yet to show them to.")
                   : shared.isPaused() ? tr("Paused. You can still take back what is shown.")
                                       : tr("What was shown has been seen. You can take each row back."));
}

void LookOverPlain::show() {
    std::vector<PlainRow> looked;
    for (const LookOverPlainRow* row : m_rows)
        if (row->isTicked()) looked.push_back(row->row());
    m_show->setEnabled(false);
    whenDone(m_sharing.show(looked), this, [this](const Result<void>& done) {
        refresh();
        if (!done) return Q_EMIT troubled(done.error());
        m_acts.tell(ListAct::AnswersShown, {});
    });
}

void LookOverPlain::takeBack(const AnswerPlace& place) {
    whenDone(m_sharing.takeBack(place), this, [this](const Result<void>& done) {
        refresh();
        if (!done) return Q_EMIT troubled(done.error());
        m_acts.tell(ListAct::AnswerTakenBack, {});
    });
}

} // namespace bothy
