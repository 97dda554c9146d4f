#include "ui/aftercare/plan_differences.h"

#include "ui/aftercare/step_changes.h"
#include "ui/agreement/agreement_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/diff_text.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

PlanDifferences::PlanDifferences(const PlanBook& book, QWidget* parent)
    : QWidget(parent)
    , m_book(book) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void PlanDifferences::setPlans(const CarePlan& own, const CarePlan& other) {
    delete m_body;
    m_body = new QWidget(this);
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(0, 0, 0, 0);
    followTheme(m_body, [column = m_column](const Theme& theme) { column->setSpacing(theme.metrics().u / 2); });
    layout()->addWidget(m_body);

    const PlanWords words = m_book.words();
    const auto joined = [](const QStringList& list) { return list.join(u" · "_s); };
    const auto day = [this](const CarePlan& plan) {
        return plan.lookAgain ? dayInWords(*plan.lookAgain, m_book.session().today()) : tr("No date");
    };
    addPart(tr("Title"), PlanWords::title(own), PlanWords::title(other));
    addPart(tr("For which situation"), words.situation(own), words.situation(other));
    addSteps(own, other);
    addParts(saidParts(m_book, own), saidParts(m_book, other));
    addPart(differPart(m_book, own).title, joined(differPart(m_book, own).lines),
            joined(differPart(m_book, other).lines));
    addPart(tr("Have ready"), joined(words.readyList(own)), joined(words.readyList(other)));
    addPart(tr("Leave out"), joined(words.avoidList(own)), joined(words.avoidList(other)));
    addPart(tr("Follow-ups"), joined(words.followUpList(own)), joined(words.followUpList(other)));
    addParts(furtherParts(m_book, own), furtherParts(m_book, other));
    addPart(tr("Look again"), day(own), day(other));
    addPart(tr("Note"), own.note, other.note);
    if (m_column->isEmpty())
        m_column->addWidget(new TextLabel(TextRole::Body, Ink::Muted, tr("Nothing that the other words do not have.")));
}

void PlanDifferences::addParts(const std::vector<PlanPart>& own, const std::vector<PlanPart>& other) {
    const auto linesIn = [](const std::vector<PlanPart>& parts, const QString& title) {
        const auto part = std::ranges::find(parts, title, &PlanPart::title);
        return part == parts.end() ? QString() : part->lines.join(u" · "_s);
    };
    for (const PlanPart& part : own)
        addPart(part.title, linesIn(own, part.title), linesIn(other, part.title));
    for (const PlanPart& part : other)
        if (linesIn(own, part.title).isEmpty()) addPart(part.title, {}, linesIn(other, part.title));
}

void PlanDifferences::addPart(const QString& title, const QString& own, const QString& other) {
    if (own == other) return;
    m_column->addWidget(new TextLabel(TextRole::Caption, Ink::Muted, title));
    addWords(own, other);
}

/// Steps that stand in both at the same place with the same details are left to the whole list.
void PlanDifferences::addSteps(const CarePlan& own, const CarePlan& other) {
    const PlanWords words = m_book.words();
    bool first = true;
    for (const StepPair& pair : compareSteps(other.steps, own.steps)) {
        if (!pair.now || pair.change == StepChange::Same) continue;
        if (std::exchange(first, false)) m_column->addWidget(new TextLabel(TextRole::Caption, Ink::Muted, tr("Steps")));
        const bool isNew = !pair.before;
        addWords(words.stepText(*pair.now), isNew ? QString() : words.stepText(*pair.before));
        addWords(words.details(*pair.now), words.details(isNew ? *pair.now : *pair.before), true);
        if (pair.change == StepChange::Moved)
            m_column->addWidget(new TextLabel(TextRole::Caption, Ink::Muted, tr("At another place")));
    }
}

void PlanDifferences::addWords(const QString& own, const QString& other, bool isSmall) {
    if (own.isEmpty()) {
        m_column->addWidget(new TextLabel(TextRole::Body, Ink::Muted, tr("None")));
        return;
    }
    auto* words = new DiffText(m_body, isSmall ? TextRole::Caption : TextRole::Body, DiffSide::NewOnly);
    words->setTexts(other, own);
    m_column->addWidget(words);
}

} // namespace bothy
