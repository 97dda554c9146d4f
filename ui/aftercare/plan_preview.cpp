#include "ui/aftercare/plan_preview.h"

#include "ui/aftercare/plan_parts.h"
#include "ui/agreement/agreement_words.h"
#include "ui/forms/field_words.h"
#include "ui/forms/part_head.h"
#include "ui/forms/tick_row.h"
#include "ui/text/error_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bottom_bar.h"
#include "ui/widgets/held_ticks.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/row_card.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/when_done.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr double WidestInBodies = 50;
constexpr std::size_t FirstRows = 16, RowsATurn = 8;

QString titleOf(PlanRowPart part) {
    switch (part) {
    case PlanRowPart::Situation:
        return PlanPreview::tr("For which situation");
    case PlanRowPart::Step:
        return PlanPreview::tr("Steps");
    case PlanRowPart::Field:
        return PlanPreview::tr("What each of you said, and more");
    case PlanRowPart::Ready:
        return PlanPreview::tr("Have ready");
    case PlanRowPart::Avoid:
        return PlanPreview::tr("Leave out");
    case PlanRowPart::FollowUp:
        return PlanPreview::tr("Follow-ups");
    case PlanRowPart::Note:
        return PlanPreview::tr("Note");
    }
    return {};
}

} // namespace

PlanPreview::PlanPreview(const PlanBook& book, const DocumentId& draft, QWidget* parent)
    : FootedPage(parent, WidestInBodies)
    , m_book(book)
    , m_id(draft)
    , m_held(new HeldTicks(this))
    , m_trouble(new InlineMessage(MessageKind::Neutral, {})) {
    setObjectName(u"planPreview"_s);
    connect(m_held, &HeldTicks::changed, this, &PlanPreview::refreshFoot);
    addHead();
    content()->addWidget(m_trouble);
    content()->addStretch();
    m_trouble->hide();
    m_trouble->setObjectName(u"previewTrouble"_s);
    m_offer = bar()->addButton(tr("Offer these"), ButtonKind::Filled);
    m_offer->setObjectName(u"offerTicked"_s);
    connect(m_offer, &QPushButton::clicked, this, &PlanPreview::offer);
    m_more.setInterval(0);
    connect(&m_more, &QTimer::timeout, this, [this] { showUpTo(m_ticks.size() + RowsATurn); });
    addRows();
    refreshFoot();
}

void PlanPreview::addHead() {
    const QString name = isolated(m_book.session().shared().partnerName);
    //: %1 is the other person's name.
    auto* head = new PageHead(tr("What %1 will see").arg(name));
    head->setBack(tr("The draft"));
    head->setLead(tr("Untick what you hold back. Needs you do not show stay with you."));
    connect(head, &PageHead::backRequested, this, &PlanPreview::backRequested);
    content()->addWidget(head);
}

void PlanPreview::addRows() {
    m_looked = m_book.offering().outgoing(m_id);
    m_telling = m_book.offering().stepsThatTell(m_id);
    const CarePlan draft = m_book.draft(m_id);
    m_limited = std::ranges::any_of(draft.steps, [&](const PlanStep& step) { return m_book.isClosed(step); });
    m_held->renew();
    m_ticks.clear();
    delete m_rows;
    m_rows = new QWidget;
    m_rows->setObjectName(u"offerRows"_s);
    auto* column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    followTheme(m_rows, [column](const Theme& theme) { column->setSpacing(theme.metrics().u); });
    column->addWidget(new TextLabel(TextRole::Strong, PlanWords::title(m_looked)));
    if (m_looked.lookAgain)
        //: %1 is a day.
        column->addWidget(
            new TextLabel(TextRole::Body, Ink::Muted,
                          tr("Look again: %1").arg(dayInWords(*m_looked.lookAgain, m_book.session().today()))));
    addLeftOut(*column);
    content()->insertWidget(content()->indexOf(m_trouble) + 1, m_rows);
    m_all = rowsOf(m_looked);
    showUpTo(FirstRows);
}

void PlanPreview::showUpTo(std::size_t wanted) {
    while (m_ticks.size() < std::min(wanted, m_all.size())) {
        const PlanRow& row = m_all[m_ticks.size()];
        if (m_ticks.empty() || m_ticks.back().first.part != row.part) addPart(row.part);
        addRow(row);
    }
    giveKeyboardBack();
    if (!isWhole()) return m_more.start();
    m_more.stop();
    refreshFoot();
}

void PlanPreview::addLeftOut(QVBoxLayout& column) {
    if (!m_limited) return;
    auto* line = new TextLabel(TextRole::Body, Ink::Muted, tr("A limit takes a step out. It stays in your draft."));
    line->setObjectName(u"limitTakesOut"_s);
    column.addWidget(line);
}

bool PlanPreview::wouldTell(const PlanRow& row) const {
    return std::ranges::find(m_telling, row) != m_telling.end();
}

QString PlanPreview::saidBy(const PlanRow& row) const {
    const auto whose = [](const std::optional<PersonId>& person) { return person ? person->hex() : QString(); };
    QStringList parts{QString::number(static_cast<int>(row.part)), row.id, row.fieldId, whose(row.person),
                      row.ownWords};
    if (row.part == PlanRowPart::Step) {
        const PlanStep& step = m_looked.steps[row.step];
        parts << step.stepId << QString::number(static_cast<int>(step.who)) << whose(step.person)
              << QString::number(step.minutes.value_or(-1)) << QString::number(step.touch)
              << QString::number(step.fineToSkip) << step.text;
    }
    return parts.join(u'|');
}

/// The same rows keep their ticks and the keyboard; a row that came is ticked as at first.
void PlanPreview::lookAnew() {
    for (const auto& [row, tick] : m_ticks)
        if (window()->focusWidget() == tick) m_keyboardOn = saidBy(row);
    addRows();
    m_trouble->setTexts({}, tr("The draft or what goes out of it changed. Look it over again."));
    m_trouble->show();
}

void PlanPreview::giveKeyboardBack() {
    if (!m_keyboardOn) return;
    const auto row = std::ranges::find(m_ticks, *m_keyboardOn, [this](const auto& each) { return saidBy(each.first); });
    if (row != m_ticks.end()) row->second->setFocus(Qt::OtherFocusReason);
    if (row != m_ticks.end() || isWhole()) m_keyboardOn.reset();
}

void PlanPreview::addPart(PlanRowPart part) {
    m_rows->layout()->addWidget(new PartHead(titleOf(part)));
    m_card = new RowCard;
    m_rows->layout()->addWidget(m_card);
}

void PlanPreview::addRow(const PlanRow& row) {
    auto* line = new TickRow(wordsOf(row), belowOf(row));
    QCheckBox* tick = line->tick();
    tick->setChecked(!wouldTell(row));
    tick->setObjectName(u"goesOut.%1"_s.arg(m_ticks.size()));
    m_held->add(saidBy(row), tick);
    m_ticks.emplace_back(row, tick);
    m_card->addRow(line);
}

QString PlanPreview::wordsOf(const PlanRow& row) const {
    const PlanWords words = m_book.words();
    const auto entry = [&](QString (PlanWords::*name)(const QString&) const) {
        return row.id.isEmpty() ? row.ownWords : (words.*name)(row.id);
    };
    switch (row.part) {
    case PlanRowPart::Situation:
        return entry(&PlanWords::situationName);
    case PlanRowPart::Step:
        return words.stepText(m_looked.steps[row.step]);
    case PlanRowPart::Field:
        return fieldRowInWords(m_book, m_looked, row);
    case PlanRowPart::Ready:
        return entry(&PlanWords::ready);
    case PlanRowPart::Avoid:
        return entry(&PlanWords::avoid);
    case PlanRowPart::FollowUp:
        return entry(&PlanWords::followUp);
    case PlanRowPart::Note:
        return m_looked.note;
    }
    return {};
}

QString PlanPreview::belowOf(const PlanRow& row) const {
    if (row.part == PlanRowPart::Step) {
        const QString details = m_book.words().details(m_looked.steps[row.step]);
        return wouldTell(row) ? details + u'\n' + tr("This would tell a need that you do not show.") : details;
    }
    return row.part == PlanRowPart::Field ? fieldRowHeading(m_book, row) : QString();
}

std::vector<PlanRow> PlanPreview::heldBack() const {
    std::vector<PlanRow> held;
    for (const auto& [row, tick] : m_ticks)
        if (!tick->isChecked()) held.push_back(row);
    return held;
}

void PlanPreview::refresh() {
    if (!m_busy && m_book.offering().outgoing(m_id) != m_looked) lookAnew();
    refreshFoot();
}

/// Why nothing can be offered now; empty when it can.
QString PlanPreview::reason() const {
    if (m_book.isPaused()) return tr("Paused. Your draft is kept, and you can go on writing.");
    if (!isWhole()) return {};
    const bool anyStep = std::ranges::any_of(
        m_ticks, [](const auto& each) { return each.first.part == PlanRowPart::Step && each.second->isChecked(); });
    return anyStep ? QString() : tr("One small step is enough to offer a plan.");
}

void PlanPreview::refreshFoot() {
    const QString why = reason();
    m_offer->setEnabled(!m_busy && isWhole() && why.isEmpty());
    m_offer->setText(m_busy ? tr("One moment") : tr("Offer these"));
    m_offer->setAccessibleDescription(why);
    bar()->setText(why);
}

void PlanPreview::offer() {
    m_busy = true;
    m_trouble->hide();
    letKeyboardWait(*this);
    refreshFoot();
    whenDone(m_book.offering().offer(m_id, m_looked, heldBack(), PlanWords::title({})), this,
             [this](const Result<void>& done) {
                 m_busy = false;
                 if (done) {
                     m_held->settle();
                     return Q_EMIT offered();
                 }
                 refresh();
                 endWaiting(*this, *m_offer);
                 const ErrorWords words = errorWords(done.error());
                 m_trouble->setTexts(words.title, words.advice);
                 m_trouble->show();
             });
}

} // namespace bothy
