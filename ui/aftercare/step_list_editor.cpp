#include "ui/aftercare/step_list_editor.h"

#include "ui/aftercare/drop_line.h"
#include "ui/aftercare/step_form.h"
#include "ui/aftercare/step_row.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/row_card.h"

#include <QDrag>
#include <QDropEvent>
#include <QMimeData>
#include <QVBoxLayout>

#include <algorithm>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t FirstRows = 40, RowsATurn = 8;

} // namespace

StepListEditor::StepListEditor(const PlanBook& book, const DocumentId& plan, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_plan(plan)
    , m_card(new RowCard(this))
    , m_dropLine(new DropLine(this)) {
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(tr("Steps"));
    setAcceptDrops(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_more.setInterval(0);
    connect(&m_more, &QTimer::timeout, this, [this] { fillUpTo(m_filled + RowsATurn); });
}

// ---- rows ----------------------------------------------------------------------------------------

void StepListEditor::setSteps(Steps steps) {
    m_steps = std::move(steps);
    m_chosen = -1;
    m_open = -1;
    m_filled = 0;
    readLimits();
    fillUpTo(FirstRows);
}

void StepListEditor::readLimits() {
    CarePlan plan;
    plan.steps = m_steps;
    m_closed = m_book.closedSteps(m_plan, plan);
}

void StepListEditor::refresh() {
    m_filled = 0;
    readLimits();
    fillUpTo(std::max({FirstRows, m_entries.size(), std::size_t(m_chosen + 1), std::size_t(m_open + 1)}));
}

/// The rest of a long plan comes a few rows a turn, so that the window goes on.
void StepListEditor::fillUpTo(std::size_t wanted) {
    fitEntries(wanted);
    for (; m_filled < std::min(wanted, m_entries.size()); ++m_filled)
        fill(m_filled);
    m_card->setVisible(!m_entries.empty());
    m_filled < m_steps.size() ? m_more.start() : m_more.stop();
}

void StepListEditor::fitEntries(std::size_t wanted) {
    while (m_entries.size() < std::min(wanted, m_steps.size()))
        addEntry();
    while (m_entries.size() > m_steps.size()) {
        m_card->removeRow(m_entries.back().box);
        m_entries.pop_back();
    }
}

void StepListEditor::addEntry() {
    Entry entry;
    entry.box = new QWidget(m_card);
    entry.row = new StepRow(entry.box);
    auto* column = new QVBoxLayout(entry.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(entry.row);
    m_card->addRow(entry.box);
    m_entries.push_back(entry);
    connectEntry(m_entries.size() - 1);
    entry.box->show();
}

void StepListEditor::connectEntry(std::size_t position) {
    const int index = static_cast<int>(position);
    StepRow* row = m_entries[position].row;
    connect(row, &StepRow::chosen, this, [this, index] { choose(index); });
    connect(row, &QAbstractButton::clicked, this, [this, index] { open(m_open == index ? -1 : index); });
    connect(row, &StepRow::moveRequested, this, [this, index](int by) { move(index, index + by); });
    connect(row, &StepRow::removeRequested, this, [this, index] { remove(index); });
    connect(row, &StepRow::dragRequested, this, [this, index] { startDrag(index); });
    connect(row, &StepRow::goRequested, this, [this, index](int by) {
        if (StepRow* next = this->row(index + by)) next->setFocus(Qt::TabFocusReason);
    });
}

StepRow* StepListEditor::row(int index) const {
    const bool there = index >= 0 && index < static_cast<int>(m_entries.size());
    return there ? m_entries[static_cast<std::size_t>(index)].row : nullptr;
}

void StepListEditor::refreshLimits() {
    readLimits();
    for (std::size_t index = 0; index < std::min(m_filled, m_steps.size()); ++index)
        describe(index);
}

void StepListEditor::describe(std::size_t index) {
    const PlanStep& step = m_steps[index];
    const PlanWords words = m_book.words();
    const bool closed = m_closed.at(index);
    m_entries[index].row->setLine({words.stepText(step), words.who(step), PlanWords::minutes(step),
                                   closed ? tr("Under a limit. It is left out for now.") : QString(), closed,
                                   static_cast<int>(index) + 1, static_cast<int>(m_steps.size())});
}

void StepListEditor::fill(std::size_t index) {
    const PlanStep& step = m_steps[index];
    const int place = static_cast<int>(index);
    const Entry& entry = m_entries[index];
    describe(index);
    entry.row->setChosen(place == m_chosen);
    m_card->setRowTone(entry.box, place == m_chosen ? RowTone::Chosen : RowTone::Plain);
    if (place == m_open) formOf(place)->setStep(step);
    if (entry.form) entry.form->setVisible(place == m_open);
}

StepForm* StepListEditor::formOf(int index) {
    Entry& entry = m_entries[static_cast<std::size_t>(index)];
    if (entry.form) return entry.form;
    entry.form = new StepForm(m_book, entry.box);
    entry.box->layout()->addWidget(entry.form);
    connect(entry.form, &StepForm::stepChanged, this, [this, index] {
        const auto place = static_cast<std::size_t>(index);
        m_steps[place] = m_entries[place].form->step();
        readLimits();
        fill(place);
        Q_EMIT stepsChanged();
    });
    connect(entry.form, &StepForm::removeRequested, this, [this, index] { remove(index); });
    connect(entry.form, &StepForm::closeRequested, this, [this, index] {
        open(-1);
        if (StepRow* closed = row(index)) closed->setFocus();
    });
    return entry.form;
}

void StepListEditor::choose(int index) {
    if (index == m_chosen) return;
    m_chosen = index;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const bool chosen = static_cast<int>(i) == m_chosen;
        m_entries[i].row->setChosen(chosen);
        m_card->setRowTone(m_entries[i].box, chosen ? RowTone::Chosen : RowTone::Plain);
    }
}

void StepListEditor::open(int index) {
    if (index >= static_cast<int>(m_steps.size())) return;
    tellChanged();
    m_open = index;
    if (index >= 0) choose(index);
    refresh();
}

/// What was written on the open step counts as one act.
void StepListEditor::tellChanged() {
    const Steps before = std::exchange(m_atOpen, m_steps);
    if (m_open >= 0 && before != m_steps) Q_EMIT acted(StepAct::Changed, before);
}

// ---- changing the order -----------------------------------------------------------------------------

void StepListEditor::add(const PlanStep& step, bool openIt) {
    if (isFull()) return;
    tellChanged();
    const Steps before = m_steps;
    m_steps.push_back(step);
    const int last = static_cast<int>(m_steps.size()) - 1;
    m_chosen = last;
    m_open = openIt ? last : -1;
    refresh();
    if (openIt)
        formOf(last)->focusWords();
    else
        row(last)->setFocus(Qt::OtherFocusReason);
    tellAct(StepAct::Added, before);
}

void StepListEditor::move(int from, int to) {
    const int count = static_cast<int>(m_steps.size());
    if (from < 0 || from >= count || to < 0 || to >= count || from == to) return;
    tellChanged();
    const Steps before = m_steps;
    const auto first = m_steps.begin();
    if (from < to)
        std::rotate(first + from, first + from + 1, first + to + 1);
    else
        std::rotate(first + to, first + from, first + from + 1);
    m_chosen = to;
    if (m_open == from)
        m_open = to;
    else if (m_open >= 0)
        m_open = -1;
    refresh();
    row(to)->setFocus(Qt::TabFocusReason);
    tellAct(StepAct::Moved, before);
}

void StepListEditor::remove(int index) {
    if (index < 0 || index >= static_cast<int>(m_steps.size())) return;
    tellChanged();
    const Steps before = m_steps;
    m_steps.erase(m_steps.begin() + index);
    m_open = -1;
    m_chosen = std::min(index, static_cast<int>(m_steps.size()) - 1);
    refresh();
    if (StepRow* next = row(m_chosen)) next->setFocus(Qt::OtherFocusReason);
    tellAct(StepAct::TakenOut, before);
}

void StepListEditor::tellAct(StepAct act, const Steps& before) {
    m_atOpen = m_steps;
    Q_EMIT stepsChanged();
    Q_EMIT acted(act, before);
}

// ---- dragging -----------------------------------------------------------------------------------------

void StepListEditor::startDrag(int index) {
    auto* what = new QMimeData;
    what->setData(QString::fromLatin1(DragFormat), QByteArray::number(index));
    auto* drag = new QDrag(this);
    drag->setMimeData(what);
    drag->setPixmap(row(index)->grab());
    drag->exec(Qt::MoveAction); // nothing of this object may be touched after it: the window may have locked
}

bool StepListEditor::isOwnDrag(const QDropEvent* event) const {
    const bool fromHere = !event->source() || event->source() == this;
    return fromHere && event->mimeData()->hasFormat(QString::fromLatin1(DragFormat));
}

/// The gap between two rows that is nearest: 0 before the first, count after the last.
int StepListEditor::gapAt(int y) const {
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const QWidget* box = m_entries[i].box;
        const int middle = box->mapTo(this, QPoint(0, box->height() / 2)).y();
        if (y < middle) return static_cast<int>(i);
    }
    return static_cast<int>(m_entries.size());
}

void StepListEditor::dragEnterEvent(QDragEnterEvent* event) {
    if (isOwnDrag(event)) event->acceptProposedAction();
}

void StepListEditor::dragMoveEvent(QDragMoveEvent* event) {
    if (!isOwnDrag(event)) return;
    const int gap = gapAt(event->position().toPoint().y());
    const bool last = gap == static_cast<int>(m_entries.size());
    const QWidget* box = last ? m_entries.back().box : m_entries[static_cast<std::size_t>(gap)].box;
    m_dropLine->showAt(box->mapTo(this, QPoint(0, last ? box->height() : 0)).y());
    event->acceptProposedAction();
}

void StepListEditor::dragLeaveEvent(QDragLeaveEvent*) {
    m_dropLine->hide();
}

void StepListEditor::dropEvent(QDropEvent* event) {
    m_dropLine->hide();
    if (!isOwnDrag(event)) return;
    bool isNumber = false;
    const int from = event->mimeData()->data(QString::fromLatin1(DragFormat)).toInt(&isNumber);
    if (!isNumber) return;
    event->acceptProposedAction();
    const int gap = gapAt(event->position().toPoint().y());
    move(from, gap > from ? gap - 1 : gap);
}

} // namespace bothy
