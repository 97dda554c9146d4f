#include "ui/answers/look_over_view.h"

#include "core/session/session.h"
#include "ui/answers/look_over.h"
#include "ui/answers/look_over_row.h"
#include "ui/text/error_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bottom_bar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/drawing.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/row_card.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/when_done.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr double AsideInBodies = 17.33;
constexpr double TwoColumnsFromBodies = 50;

} // namespace

LookOverView::LookOverView(Session& session, QWidget* parent)
    : FootedPage(parent)
    , m_session(session)
    , m_model(new LookOver(session, this)) {
    auto* head = new PageHead(tr("Look over your list first"));
    head->setBack(tr("My list"));
    head->setLead(tr("These rows could be shown. You can hold back any of them."));
    content()->addWidget(head);
    m_trouble = new InlineMessage(MessageKind::Neutral, {});
    m_trouble->hide();
    content()->addWidget(m_trouble);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_groups = makeRows();
    m_aside = makeAside();
    m_columns->addWidget(m_groups, 1, Qt::AlignTop);
    m_columns->addWidget(m_aside, 0, Qt::AlignTop);
    content()->addLayout(m_columns);
    content()->addStretch();
    makeBar();
    connect(head, &PageHead::backRequested, this, &LookOverView::backRequested);
    connect(m_model, &LookOver::listTakenBack, this, &LookOverView::listTakenBack);
    followTheme(this, [this](const Theme&) { arrange(); });
}

QWidget* LookOverView::makeRows() {
    auto* groups = new QWidget;
    auto* column = new QVBoxLayout(groups);
    column->setContentsMargins(0, 0, 0, 0);
    m_nothing =
        new TextLabel(TextRole::Body, Ink::Muted, tr("No yes and no maybe yet. Your list keeps whatever you add."));
    m_yesTitle = new TextLabel(TextRole::Item, tr("You said yes"));
    m_maybeTitle = new TextLabel(TextRole::Item, tr("You said maybe"));
    m_yes = new RowCard;
    m_maybe = new RowCard;
    m_yes->setObjectName(u"yesRows"_s);
    m_maybe->setObjectName(u"maybeRows"_s);
    m_sooner = new QCheckBox(tr("It is fine to compare sooner than seven days"));
    m_sooner->setObjectName(u"sooner"_s);
    for (QWidget* each : std::initializer_list<QWidget*>{m_nothing, m_yesTitle, m_yes, m_maybeTitle, m_maybe})
        column->addWidget(each);
    column->addWidget(m_sooner, 0, Qt::AlignLeading);
    followTheme(groups, [this, column](const Theme& theme) {
        const Metrics& m = theme.metrics();
        column->setSpacing(m.bodies(0.6));
        m_maybeTitle->setContentsMargins(0, 2 * m.u, 0, 0);
        m_sooner->setContentsMargins(0, 2 * m.u, 0, 0);
    });
    return groups;
}

QWidget* LookOverView::makeAside() {
    auto* card = new Card(nullptr, CardTone::Raised);
    auto* head = new QHBoxLayout;
    head->addWidget(new Drawing(IconName::Shield));
    head->addWidget(new TextLabel(TextRole::Item, tr("What can appear")), 1);
    card->content()->addLayout(head);
    for (const QString& line : {tr("Only rows you both allow."), tr("A maybe stays nameless."),
                                tr("A no, a skip and a held row never leave your list. They look the same.")})
        card->content()->addWidget(new TextLabel(TextRole::Body, line));
    followTheme(card, [head](const Theme& theme) { head->setSpacing(2 * theme.metrics().u); });
    return card;
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
        m_session.takeBackList();
        refreshBar();
        Q_EMIT listTakenBack();
    });
}

void LookOverView::refresh() {
    m_trouble->hide();
    m_yes->clear();
    m_maybe->clear();
    m_rows.clear();
    for (const PreviewRow& row : m_model->rows())
        addRow(row);
    m_yesTitle->setVisible(m_yes->count() > 0);
    m_yes->setVisible(m_yes->count() > 0);
    m_maybeTitle->setVisible(m_maybe->count() > 0);
    m_maybe->setVisible(m_maybe->count() > 0);
    m_nothing->setVisible(m_rows.empty());
    m_sooner->setChecked(m_session.mine().setAside && m_session.mine().setAside->sooner);
    refreshStates();
}

void LookOverView::refreshIfChanged() {
    const auto now = m_model->rows();
    const bool same = std::equal(now.begin(), now.end(), m_rows.begin(), m_rows.end(),
                                 [](const PreviewRow& a, const LookOverRow* b) { return a.row == b->preview().row; });
    same ? refreshStates() : refresh();
}

void LookOverView::addRow(const PreviewRow& preview) {
    const Catalogue& catalogue = m_session.services().catalogue;
    const Item* item = catalogue.item(preview.row.item);
    if (!item) return;
    auto* row = new LookOverRow(preview, *item, catalogue);
    (preview.row.level == Level::Open ? m_yes : m_maybe)->addRow(row);
    connect(row, &LookOverRow::switched, this, [this, preview](bool shown) { switchRow(preview, shown); });
    m_rows.push_back(row);
}

void LookOverView::switchRow(const PreviewRow& preview, bool shown) {
    m_model->setShown(preview, shown);
    refreshStates();
}

/// Switches and inks as the rows stand now; nothing changes its place.
void LookOverView::refreshStates() {
    const auto now = m_model->rows();
    for (LookOverRow* row : m_rows) {
        const auto held =
            std::find_if(now.begin(), now.end(), [&](const PreviewRow& each) { return row->isAbout(each); });
        if (held != now.end()) row->setHeldBack(held->heldBack);
    }
    refreshBar();
}

void LookOverView::refreshBar() {
    const bool aside = m_model->isSetAside();
    const bool enough = m_model->hasEnough();
    bar()->setText(aside     ? tr("Set aside for comparing. You can still change it.")
                   : !enough ? tr("At least eight items make it harder to guess. Add or show a few more.")
                             : tr("Nothing is shown until both lists are set aside."));
    m_setAside->setVisible(!aside);
    m_setAside->setEnabled(enough);
    m_takeBack->setVisible(aside);
    m_sooner->setEnabled(!aside);
}

void LookOverView::setAside() {
    m_setAside->setEnabled(false);
    whenDone(m_session.setAside(m_sooner->isChecked()), this, [this](const Result<void>& done) {
        refreshBar();
        if (done)
            Q_EMIT setAsideDone();
        else
            showTrouble(done.error());
    });
}

void LookOverView::showTrouble(const Error& error) {
    const ErrorWords words = errorWords(error);
    m_trouble->setTexts(words.title, words.advice);
    m_trouble->show();
    frame()->ensureWidgetVisible(m_trouble);
}

void LookOverView::resizeEvent(QResizeEvent* event) {
    FootedPage::resizeEvent(event);
    arrange();
}

/// The card stands beside the rows where both have room, else below them.
void LookOverView::arrange() {
    const Metrics& m = themeOf(this).metrics();
    const bool beside = width() >= m.bodies(TwoColumnsFromBodies);
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setSpacing(beside ? 6 * m.u : m.cardGap);
    m_aside->setMinimumWidth(beside ? m.bodies(AsideInBodies) : 0);
    m_aside->setMaximumWidth(beside ? m.bodies(AsideInBodies) : QWIDGETSIZE_MAX);
}

} // namespace bothy
