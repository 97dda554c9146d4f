#include "ui/aftercare/plan_sheet.h"

#include "ui/aftercare/plan_parts.h"
#include "ui/aftercare/plan_step_line.h"
#include "ui/aftercare/said_card.h"
#include "ui/aftercare/step_changes.h"
#include "ui/aftercare/two_columns.h"
#include "ui/agreement/agreement_words.h"
#include "ui/forms/part_head.h"
#include "ui/theme/theme.h"
#include "ui/widgets/diff_text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/row_card.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestTag = 22;

} // namespace

PlanSheet::PlanSheet(const PlanBook& book, QWidget* parent)
    : QWidget(parent)
    , m_book(book) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void PlanSheet::setPlan(const CarePlan& plan, const std::vector<bool>& closed, const std::optional<CarePlan>& before) {
    m_plan = plan;
    m_closed = closed;
    m_before = before;
    delete m_columns;
    auto* columns = new TwoColumns(this);
    m_columns = columns;
    layout()->addWidget(columns);

    const PlanWords words = m_book.words();
    const CarePlan old = before.value_or(plan);
    addTitle(columns->leading());
    addSteps(columns->leading());
    addLine(columns->leading(), tr("Note"), old.note, plan.note);
    addSaid(columns->trailing(), old);
    addPart(columns->trailing(), tr("Have ready"), words.readyList(old), words.readyList(plan));
    addPart(columns->trailing(), tr("Leave out"), words.avoidList(old), words.avoidList(plan));
    addPart(columns->trailing(), tr("Follow-ups"), words.followUpList(old), words.followUpList(plan));
    addLine(columns->trailing(), tr("Look again"), lookAgain(old), lookAgain(plan));
    addParts(columns->leading(), furtherParts(m_book, old), furtherParts(m_book, plan));
}

/// Unchanged, the needs of both stand with their marks; with words before, each difference is to be seen.
void PlanSheet::addSaid(QVBoxLayout* column, const CarePlan& old) {
    const std::vector<PlanPart> before = saidParts(m_book, old), now = saidParts(m_book, m_plan);
    if (before != now) {
        addParts(column, before, now);
    } else if (!now.empty()) {
        column->addWidget(new PartHead(tr("What each of you said"), nullptr, this));
        auto* said = new SaidCard(m_book, this);
        said->setPlan(m_plan);
        column->addWidget(said);
    }
    const PlanPart differ = differPart(m_book, m_plan);
    addPart(column, differ.title, differPart(m_book, old).lines, differ.lines);
}

void PlanSheet::addParts(QVBoxLayout* column, const std::vector<PlanPart>& before, const std::vector<PlanPart>& now) {
    const auto linesIn = [](const std::vector<PlanPart>& parts, const QString& title) {
        const auto part = std::ranges::find(parts, title, &PlanPart::title);
        return part == parts.end() ? QStringList() : part->lines;
    };
    for (const PlanPart& part : now)
        addPart(column, part.title, linesIn(before, part.title), part.lines);
    for (const PlanPart& part : before)
        if (linesIn(now, part.title).isEmpty()) addPart(column, part.title, part.lines, {});
}

/// The head of the page has the title; here it stands only when it changed.
void PlanSheet::addTitle(QVBoxLayout* column) {
    if (!m_before) return;
    const PlanWords words = m_book.words();
    const auto addChange = [&](const QString& before, const QString& now) {
        if (before == now) return;
        auto* change = new DiffText(this);
        change->setTexts(before, now);
        column->addWidget(change);
    };
    addChange(PlanWords::title(*m_before), PlanWords::title(m_plan));
    addChange(words.situation(*m_before), words.situation(m_plan));
}

void PlanSheet::addSteps(QVBoxLayout* column) {
    column->addWidget(new PartHead(tr("Steps"), nullptr, this));
    const std::vector<PlanStep> before = m_before ? m_before->steps : m_plan.steps;
    if (before.empty() && m_plan.steps.empty()) {
        column->addWidget(new TextLabel(TextRole::Body, Ink::Muted, tr("No steps in this plan."), this));
        return;
    }
    auto* card = new RowCard(this);
    std::size_t at = 0; // of the steps that are there now, which stand in their order
    for (const StepPair& pair : compareSteps(before, m_plan.steps))
        card->addRow(new PlanStepLine(m_book, pair, pair.now && m_closed.at(at++), card));
    column->addWidget(card);
    const bool allSkip =
        std::all_of(m_plan.steps.begin(), m_plan.steps.end(), [](const PlanStep& step) { return step.fineToSkip; });
    if (allSkip)
        column->addWidget(new TextLabel(TextRole::Caption, Ink::Muted, tr("Every step is fine to skip."), this));
}

void PlanSheet::addPart(QVBoxLayout* column, const QString& title, const QStringList& before, const QStringList& now) {
    if (before.isEmpty() && now.isEmpty()) return;
    column->addWidget(new PartHead(title, nullptr, this));
    if (before != now) {
        auto* change = new DiffText(this, TextRole::Body);
        change->setTexts(before.join(u" · "_s), now.join(u" · "_s));
        column->addWidget(change);
        return;
    }
    auto* box = new QWidget(this);
    auto* line = new FlowLayout(box);
    for (const QString& words : now) {
        // What both agree to is always to be read in full; a tag would shorten long words.
        const bool isShort = words.size() <= LongestTag;
        line->addWidget(isShort ? static_cast<QWidget*>(new Tag(TagKind::Plain, words, box))
                                : new TextLabel(TextRole::Body, words, box));
    }
    column->addWidget(box);
}

void PlanSheet::addLine(QVBoxLayout* column, const QString& title, const QString& before, const QString& now) {
    if (before.isEmpty() && now.isEmpty()) return;
    column->addWidget(new PartHead(title, nullptr, this));
    auto* words = new DiffText(this, TextRole::Body);
    words->setTexts(before, now);
    column->addWidget(words);
}

QString PlanSheet::lookAgain(const CarePlan& plan) const {
    return plan.lookAgain ? dayInWords(*plan.lookAgain, m_book.session().today()) : QString();
}

} // namespace bothy
