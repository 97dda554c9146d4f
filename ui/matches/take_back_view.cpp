#include "ui/matches/take_back_view.h"

#include "ui/matches/common_words.h"
#include "ui/text/error_words.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/row_card.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/when_done.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

TakeBackView::TakeBackView(CommonRows& rows, QWidget* parent)
    : PageFrame(parent)
    , m_model(rows)
    , m_card(new RowCard)
    , m_nothing(new TextLabel(TextRole::Body, Ink::Muted, tr("There is nothing of yours to take back any more."))) {
    auto* head = new PageHead(tr("Take something back"));
    head->setBack(tr("In common"));
    head->setLead(tr("It works at once, also during a pause. Everything else comes back when both of you continue."));
    m_card->setObjectName(u"takeBackRows"_s);
    content()->addWidget(head);
    content()->addWidget(m_card);
    content()->addWidget(m_nothing);
    content()->addStretch();
    connect(head, &PageHead::backRequested, this, &TakeBackView::backRequested);
}

void TakeBackView::refresh() {
    const std::vector<CommonRow> rows = m_model.rowsOfMine();
    std::vector<SharedRow> now;
    for (const CommonRow& row : rows)
        now.push_back(row.row);
    m_card->setVisible(!rows.empty());
    m_nothing->setVisible(rows.empty());
    if (now == m_shown) return;
    m_shown = std::move(now);
    m_card->clear();
    for (const CommonRow& row : rows)
        m_card->addRow(makeRow(row));
}

QWidget* TakeBackView::makeRow(const CommonRow& row) {
    auto* line = new QWidget;
    line->setObjectName(u"row."_s + row.row.itemId + u'.' + QString::number(row.row.direction));
    auto* columns = new QHBoxLayout(line);
    auto* words = new QWidget;
    auto* flow = new FlowLayout(words);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(new TextLabel(TextRole::Body, row.item->prompt));
    auto* takeBack = new QPushButton(tr("Take back"));
    takeBack->setObjectName(u"takeBack"_s);
    //: Said by a screen reader; %1 is the title of a row.
    takeBack->setAccessibleName(tr("Take back %1").arg(row.item->prompt));
    setButtonKind(takeBack, ButtonKind::Muted, ButtonSize::Small);
    if (const QString who = directionInLine(row, m_model.partnerName()); !who.isEmpty()) {
        flow->addWidget(new TextLabel(TextRole::Body, Ink::Muted, who));
        takeBack->setAccessibleDescription(who);
    }
    columns->addWidget(words, 1, Qt::AlignVCenter);
    columns->addWidget(takeBack);
    connect(takeBack, &QPushButton::clicked, this, [this, takeBack, row] {
        takeBack->setEnabled(false);
        whenDone(m_model.takeBack(row), this, [this](const Result<void>& result) {
            Q_EMIT done(result ? tr("Taken back.") : errorWords(result.error()).title, {});
            if (!result) m_shown.clear();
            refresh();
        });
    });
    followTheme(line, [columns, flow](const Theme& theme) {
        const Metrics& m = theme.metrics();
        columns->setContentsMargins(m.cardPadX, m.bodies(0.6), m.cardPadX, m.bodies(0.6));
        columns->setSpacing(m.bodies(0.8));
        flow->setSpacings(m.bodies(0.3), 0);
    });
    return line;
}

} // namespace bothy
