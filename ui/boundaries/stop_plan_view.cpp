#include "ui/boundaries/stop_plan_view.h"

#include "core/session/session.h"
#include "ui/forms/tick_row.h"
#include "ui/text/error_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bottom_bar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/row_card.h"
#include "ui/widgets/text_limit.h"
#include "ui/widgets/when_done.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds KeepAfter{400};

} // namespace

StopPlanView::StopPlanView(Session& session, QWidget* parent)
    : FootedPage(parent, 44)
    , m_session(session)
    , m_message(new InlineMessage(MessageKind::Caution, {})) {
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(KeepAfter);
    connect(&m_soon, &QTimer::timeout, this, &StopPlanView::keep);
    connect(m_helps, &QPlainTextEdit::textChanged, this, &StopPlanView::take);
    for (QLineEdit* person : m_people)
        connect(person, &QLineEdit::textChanged, this, &StopPlanView::take);
    connect(m_whileLocked, &QCheckBox::clicked, this, [this] {
        take();
        keep();
    });
}

void StopPlanView::build() {
    auto* head = new PageHead(tr("On the page Stop"));
    head->setBack(tr("Boundaries"));
    head->setLead(tr("You see this on the page Stop, and so does whoever looks at it with you."));
    connect(head, &PageHead::backRequested, this, &StopPlanView::left);
    auto* helps = new TextArea(tr("What helps me then"), 3);
    m_helps = helps->edit();
    m_helps->setObjectName(u"stopHelps"_s);
    limitText(m_helps, helps, OpenWords::longestText);
    content()->addWidget(head);
    content()->addWidget(helps);
    for (std::size_t i = 0; i < OpenWords::mostPeople; ++i) {
        auto* person = new TextField(tr("Whom to call %1").arg(i + 1));
        m_people.push_back(person->edit());
        m_people.back()->setObjectName(u"stopPerson.%1"_s.arg(i));
        m_people.back()->setPlaceholderText(tr("A name and a number"));
        limitText(m_people.back(), person, OpenWords::longestPerson);
        content()->addWidget(person);
    }
    auto* card = new RowCard;
    auto* row = new TickRow(tr("Also while Bothy is locked"),
                            tr("Then anyone at this computer can read these words, without a passphrase."));
    m_whileLocked = row->tick();
    m_whileLocked->setObjectName(u"stopWhileLocked"_s);
    card->addRow(row);
    m_message->hide();
    content()->addWidget(card);
    content()->addWidget(m_message);
    content()->addStretch();
    auto* done = bar()->addButton(tr("Done"), ButtonKind::Outlined);
    done->setObjectName(u"stopPlanDone"_s);
    auto* look = bar()->addButton(tr("Look at the page"), ButtonKind::Soft);
    look->setObjectName(u"lookAtStop"_s);
    connect(done, &QPushButton::clicked, this, [this] {
        keep();
        Q_EMIT left();
    });
    connect(look, &QPushButton::clicked, this, &StopPlanView::tryRequested);
}

void StopPlanView::begin() {
    const StopPlan& kept = m_session.mine().stopPlan;
    m_showing = true;
    m_helps->setPlainText(kept.words.helps);
    for (std::size_t i = 0; i < m_people.size(); ++i)
        m_people[i]->setText(i < kept.words.people.size() ? kept.words.people[i] : QString());
    m_whileLocked->setChecked(kept.whileLocked);
    m_showing = false;
    m_message->hide();
    m_helps->setFocus();
}

StopPlan StopPlanView::plan() const {
    StopPlan plan{{m_helps->toPlainText().trimmed(), {}}, m_whileLocked->isChecked()};
    for (const QLineEdit* person : m_people)
        if (!person->text().trimmed().isEmpty()) plan.words.people.push_back(person->text().trimmed());
    return plan;
}

void StopPlanView::take() {
    if (m_showing) return;
    m_session.edit([now = plan()](PrivateState& mine) { mine.stopPlan = now; });
    m_soon.start();
}

void StopPlanView::keep() {
    m_soon.stop();
    whenDone(m_session.keepStopPlan(plan()), this, [this](const Result<void>& result) {
        m_message->setVisible(!result);
        if (result) return;
        const ErrorWords words = errorWords(result.error());
        m_message->setTexts(words.title, words.advice);
    });
}

} // namespace bothy
