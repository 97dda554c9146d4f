#include "ui/matches/shown_view.h"

#include "ui/matches/common_paper.h"
#include "ui/matches/common_row_widget.h"
#include "ui/matches/common_words.h"
#include "ui/text/error_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/row_card.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/when_done.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(CommonGroup group) {
    switch (group) {
    case CommonGroup::BothYes:
        return u"bothYes"_s;
    case CommonGroup::WorthATalk:
        return u"worthATalk"_s;
    case CommonGroup::Protection:
        return u"protection"_s;
    case CommonGroup::Needs:
        return u"needs"_s;
    case CommonGroup::SideBySide:
        return u"sideBySide"_s;
    case CommonGroup::Avoid:
        return u"avoid"_s;
    }
    return {};
}

} // namespace

ShownView::ShownView(CommonRows& rows, QWidget* parent)
    : PageFrame(parent)
    , m_model(rows)
    , m_wayBack(new TextLabel(TextRole::Caption, Ink::Muted, {}))
    , m_setAside(new InlineMessage(
          MessageKind::Neutral, tr("Set aside. There is nothing more to do."),
          tr("It is compared as you looked it over. A change takes your list back, or counts the next time.")))
    , m_off(new InlineMessage(MessageKind::Neutral, tr("Something stands in a part that is off for you."),
                              tr("It is not named here unless you want to see it."))) {
    auto* head = new PageHead(tr("In common"));
    head->setLead(tr("A yes means you may ask. It does not mean yes today."));
    m_print = head->addButton(tr("Print"), ButtonKind::Muted, icon(IconName::Print));
    m_print->setObjectName(u"printCommon"_s);
    m_lookOver = head->addButton(tr("Look over my list"), ButtonKind::Outlined);
    m_lookOver->setObjectName(u"lookOverAgain"_s);
    m_setAside->setDrawing(IconName::TwoCircles);
    m_together = m_setAside->addAction(tr("Look together now"));
    auto* takeBack = m_setAside->addAction(tr("Take it back"), ButtonKind::Soft);
    m_together->setObjectName(u"togetherAgain"_s);
    takeBack->setObjectName(u"takeBackListAgain"_s);
    content()->addWidget(head);
    content()->addWidget(m_wayBack);
    content()->addWidget(m_setAside);
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        m_groups[i].group = commonGroups[i];
        addGroup(m_groups[i]);
    }
    m_off->setDrawing(IconName::Hide);
    m_off->setObjectName(u"rowsOff"_s);
    QPushButton* showOff = m_off->addAction(tr("Show it"));
    showOff->setObjectName(u"showRowsOff"_s);
    content()->addWidget(m_off);
    content()->addStretch();
    connect(showOff, &QPushButton::clicked, this, [this] {
        m_showsOff = CommonRows::Off::Shown;
        refresh();
    });
    connect(m_print, &QPushButton::clicked, this, &ShownView::printRequested);
    connect(m_lookOver, &QPushButton::clicked, this, &ShownView::lookOverRequested);
    connect(m_together, &QPushButton::clicked, this, &ShownView::togetherRequested);
    connect(takeBack, &QPushButton::clicked, this, &ShownView::takeBackListRequested);
}

void ShownView::addGroup(Group& group) {
    const QString line = lineOf(group.group, m_model.catalogue());
    group.head = new QWidget;
    auto* flow = new FlowLayout(group.head);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(new TextLabel(TextRole::Section, titleOf(group.group, m_model.catalogue())));
    if (!line.isEmpty()) flow->addWidget(new TextLabel(TextRole::Body, Ink::Muted, line));
    group.card = new RowCard;
    group.card->setObjectName(nameOf(group.group));
    auto* column = new QVBoxLayout;
    column->addWidget(group.head);
    column->addWidget(group.card);
    content()->addLayout(column);
    followTheme(group.head, [column, flow](const Theme& theme) {
        const Metrics& m = theme.metrics();
        column->setSpacing(m.bodies(0.6));
        column->setContentsMargins(0, m.u, 0, m.u);
        flow->setSpacings(m.bodies(0.8), 0);
    });
}

void ShownView::refresh() {
    m_model.meetRows();
    for (Group& group : m_groups)
        fill(group);
    const bool compared = !m_groups[0].rows.empty() || !m_groups[1].rows.empty();
    m_wayBack->setText(
        compared ? tr("Taking a row back works at once, for both of you. Only comparing again brings it back.")
                 : tr("What you show can be taken back at any time."));
    m_print->setVisible(hasCommonPaper(m_model));
    m_setAside->setVisible(m_model.isSetAside());
    m_together->setVisible(m_model.hasPartner());
    m_lookOver->setVisible(!m_model.isSetAside());
    m_off->setVisible(m_showsOff == CommonRows::Off::LeftOut && m_model.hasRowsThatAreOff());
}

void ShownView::leaveOutOff() {
    m_showsOff = CommonRows::Off::LeftOut;
}

void ShownView::openRow(const QString& name) {
    auto* row = widget()->findChild<CommonRowWidget*>(name);
    if (!row) return;
    row->setOpen(true);
    row->focusStart();
    reveal(row);
}

void ShownView::fill(Group& group) {
    const auto now = m_model.rows(group.group, m_showsOff);
    const auto find = [&](const CommonRowWidget* widget) {
        return std::find_if(now.begin(), now.end(),
                            [&](const CommonRow& each) { return each.row == widget->row().row; });
    };
    std::erase_if(group.rows, [&](CommonRowWidget* widget) {
        const auto row = find(widget);
        if (row != now.end()) return widget->setRow(*row), false;
        group.card->removeRow(widget);
        return true;
    });
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (i < group.rows.size() && group.rows[i]->row().row == now[i].row) continue;
        CommonRowWidget* made = makeRow(now[i]);
        group.card->addRow(made, static_cast<int>(i));
        group.rows.insert(group.rows.begin() + static_cast<std::ptrdiff_t>(i), made);
    }
    group.head->setVisible(!now.empty());
    group.card->setVisible(!now.empty());
}

CommonRowWidget* ShownView::makeRow(const CommonRow& row) {
    auto* widget = new CommonRowWidget(row, m_model.catalogue(), m_model.partnerName());
    connect(widget, &CommonRowWidget::takeBackRequested, this, [this, widget] {
        const bool both = !widget->row().paired;
        tell(m_model.takeBack(widget->row()),
             both ? tr("Taken back, for both of you.") : tr("Your answer is taken back."));
    });
    connect(widget, &CommonRowWidget::agreementRequested, this,
            [this, widget] { Q_EMIT agreementRequested(widget->row().row.itemId); });
    connect(widget, &CommonRowWidget::carePlanRequested, this,
            [this, widget] { Q_EMIT carePlanRequested(widget->row().row.itemId); });
    connectMarks(widget);
    connectConditions(widget);
    return widget;
}

void ShownView::connectMarks(CommonRowWidget* widget) {
    connect(widget, &CommonRowWidget::talkedAboutRequested, this, [this, widget] {
        const bool was = widget->row().talkedAbout;
        Q_EMIT done(was ? tr("Not marked any more.") : tr("Marked as talked about, for you alone."),
                    m_model.markTalkedAbout(widget->row()));
    });
    connect(widget, &CommonRowWidget::laterRequested, this, [this, widget] {
        const bool was = widget->row().leftForLater;
        Q_EMIT done(was ? tr("Not marked any more.") : tr("Left for later, for you alone."),
                    m_model.leaveForLater(widget->row()));
    });
}

void ShownView::connectConditions(CommonRowWidget* widget) {
    connect(widget, &CommonRowWidget::showConditionsRequested, this, [this, widget] {
        tell(m_model.showConditions(widget->row()), tr("Your conditions are shown once both of you show yours."));
    });
    connect(widget, &CommonRowWidget::takeBackConditionsRequested, this, [this, widget] {
        tell(m_model.takeBackConditions(widget->row()), tr("Your conditions are taken back, and hidden for both."));
    });
}

void ShownView::tell(Session::Done future, const QString& words) {
    whenDone(std::move(future), this, [this, words](const Result<void>& result) {
        Q_EMIT done(result ? words : errorWords(result.error()).title, {});
    });
}

} // namespace bothy
