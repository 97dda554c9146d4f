#include "ui/aftercare/plan_paper.h"

#include "core/session/both_look.h"
#include "core/session/plan_following.h"
#include "ui/aftercare/plan_parts.h"
#include "ui/agreement/agreement_words.h"

#include <QCoreApplication>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

using Kind = PrintedBlock::Kind;

QString tr(const char* text) {
    return QCoreApplication::translate("bothy::PlanPaper", text);
}

void addList(PrintedPage& page, const QString& title, const QStringList& lines) {
    if (lines.isEmpty()) return;
    page.blocks.push_back({Kind::Section, title});
    for (const QString& line : lines)
        page.blocks.push_back({Kind::Row, line});
}

/// Paper is for two pairs of eyes: it speaks only of limits that both can see.
void addSteps(PrintedPage& page, const PlanBook& book, const Revision* said, const CarePlan& plan) {
    const PlanWords words = book.words();
    const std::vector<bool> closed = closedSteps(book.session(), limitsOfBoth(book.session()), said, plan);
    page.blocks.push_back({Kind::Section, tr("Steps")});
    if (plan.steps.empty()) page.blocks.push_back({Kind::Text, tr("No steps in this plan.")});
    for (std::size_t at = 0; at < closed.size(); ++at)
        page.blocks.push_back({Kind::Row, words.stepText(plan.steps[at]),
                               closed[at] ? tr("Under a limit. It is left out for now.") : QString(),
                               words.details(plan.steps[at])});
    const bool allSkip = !plan.steps.empty() && std::all_of(plan.steps.begin(), plan.steps.end(),
                                                            [](const PlanStep& step) { return step.fineToSkip; });
    if (allSkip) page.blocks.push_back({Kind::Text, tr("Every step is fine to skip.")});
}

void addPlan(PrintedPage& page, const PlanBook& book, const Revision* said, const CarePlan& plan) {
    const PlanWords words = book.words();
    addSteps(page, book, said, plan);
    for (const PlanPart& part : saidParts(book, plan))
        addList(page, part.title, part.lines);
    const PlanPart differ = differPart(book, plan);
    addList(page, differ.title, differ.lines);
    if (!plan.note.trimmed().isEmpty()) {
        page.blocks.push_back({Kind::Section, tr("Note")});
        page.blocks.push_back({Kind::Text, plan.note});
    }
    addList(page, tr("Have ready"), words.readyList(plan));
    addList(page, tr("Leave out"), words.avoidList(plan));
    addList(page, tr("Follow-ups"), words.followUpList(plan));
    for (const PlanPart& part : furtherParts(book, plan))
        addList(page, part.title, part.lines);
    if (plan.lookAgain) page.blocks.push_back({Kind::Fact, tr("Look again"), {}, dayOnPaper(*plan.lookAgain)});
}

PrintedPage headOf(const PlanBook& book, const CarePlan& plan, SignoffState state, const QString& room) {
    return {.kind = tr("Care plan"),
            .room = room,
            .title = PlanWords::title(plan),
            .state = signoffWords(state).word,
            .lead = book.words().situation(plan)};
}

} // namespace

std::optional<PrintedPage> sharedPlanPaper(const PlanBook& book, const DocumentId& plan) {
    const std::optional<SharedCarePlan> shared = book.isPaused() ? std::nullopt : book.shared(plan);
    if (!shared || shared->document.state == SignoffState::NewerVersion) return {};
    const SignoffState state = asBothSee(book.session(), shared->document).state;
    PrintedPage page = headOf(book, shared->plan, state, tr("Both of you"));
    addPlan(page, book, &shared->document.current, shared->plan);
    if (shared->document.state != SignoffState::Conflict || !shared->document.otherWording) return page;
    const CarePlan other = CarePlan::decode(shared->document.otherWording->content).value_or(CarePlan{});
    page.blocks.push_back({Kind::Section, tr("The other wording")});
    page.blocks.push_back({Kind::Item, PlanWords::title(other)});
    addPlan(page, book, &*shared->document.otherWording, other);
    return page;
}

std::optional<PrintedPage> draftPlanPaper(const PlanBook& book, const DocumentId& plan, const CarePlan& draft) {
    if (!book.hasDraft(plan)) return {};
    PrintedPage page = headOf(book, draft, SignoffState::Draft, tr("Only you"));
    const SignedDocument* shared = book.session().shared().document(plan);
    addPlan(page, book, shared ? &shared->current : nullptr, draft);
    return page;
}

} // namespace bothy
