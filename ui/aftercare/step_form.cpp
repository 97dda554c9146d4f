#include "ui/aftercare/step_form.h"

#include "ui/text/isolated.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/text_limit.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

enum Who { Both, WhoeverIsAble, EachAlone, ForMe, ForPartner };

} // namespace

StepForm::StepForm(const PlanBook& book, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_text(new TextArea(tr("Step"), 2))
    , m_who(new QButtonGroup(this))
    , m_minutes(new QSpinBox)
    , m_touch(new TickBox(tr("With touch")))
    , m_skip(new TickBox(tr("Fine to skip"))) {
    m_text->edit()->setObjectName(u"stepText"_s);
    limitText(m_text->edit(), m_text, limits::textLength);
    m_minutes->setRange(0, CarePlan::maxMinutes);
    m_minutes->setSpecialValueText(tr("No length"));
    m_minutes->setSuffix(QChar::Space + tr("min"));
    m_minutes->setObjectName(u"stepMinutes"_s);
    m_minutes->findChild<QLineEdit*>()->setAccessibleName(tr("How long"));

    auto* column = new QVBoxLayout(this);
    column->addWidget(m_text);
    column->addWidget(new Field(tr("Who, or for whom"), makeWho()));
    auto* length = new QHBoxLayout;
    length->addWidget(new Field(tr("How long"), m_minutes), 0);
    length->addStretch(1);
    column->addLayout(length);
    column->addWidget(makeTicks());
    column->addWidget(makeEnd());
    followTheme(this, [column](const Theme& theme) {
        const Metrics& m = theme.metrics();
        column->setContentsMargins(m.cardPadX, m.u, m.cardPadX, m.cardPadY);
        column->setSpacing(3 * m.u);
    });
    connectAll();
}

QWidget* StepForm::makeWho() {
    auto* box = new QWidget;
    setAccessibleRole(box, QAccessible::Grouping);
    auto* line = new FlowLayout(box);
    const SharedState& people = m_book.session().shared();
    const auto add = [&](Who who, const QString& words) {
        auto* chip = new Tag(TagKind::Choosable, words, box);
        m_who->addButton(chip, who);
        line->addWidget(chip);
    };
    add(Both, tr("Both"));
    add(WhoeverIsAble, tr("Whoever feels able"));
    add(EachAlone, tr("Each alone"));
    add(ForMe, tr("For %1").arg(isolated(people.myName)));
    if (people.partner) add(ForPartner, tr("For %1").arg(isolated(people.partnerName)));
    return box;
}

QWidget* StepForm::makeTicks() {
    auto* box = new QWidget;
    auto* line = new FlowLayout(box);
    line->addWidget(m_touch);
    line->addWidget(m_skip);
    return box;
}

QWidget* StepForm::makeEnd() {
    auto* box = new QWidget;
    auto* line = new FlowLayout(box);
    auto* close = new QPushButton(tr("Close"));
    auto* remove = new QPushButton(tr("Take this step out"));
    setButtonKind(close, ButtonKind::Soft, ButtonSize::Small);
    setButtonKind(remove, ButtonKind::Muted, ButtonSize::Small);
    remove->setObjectName(u"removeStep"_s);
    line->addWidget(close);
    line->addWidget(remove);
    connect(close, &QPushButton::clicked, this, &StepForm::closeRequested);
    connect(remove, &QPushButton::clicked, this, &StepForm::removeRequested);
    return box;
}

void StepForm::connectAll() {
    connect(m_text->edit(), &QPlainTextEdit::textChanged, this, [this] {
        change([this](PlanStep& step) {
            const QString typed = m_text->edit()->toPlainText();
            PlanStep shipped = step;
            shipped.text.clear();
            const bool asShipped = !step.stepId.isEmpty() && typed == m_book.words().stepText(shipped);
            step.text = asShipped ? QString() : typed;
        });
    });
    connect(m_who, &QButtonGroup::idClicked, this, [this] { readWho(); });
    connect(m_minutes, &QSpinBox::valueChanged, this, [this](int minutes) {
        change([&](PlanStep& step) { step.minutes = minutes > 0 ? std::optional(minutes) : std::nullopt; });
    });
    connect(m_touch, &QCheckBox::toggled, this, [this](bool on) { change([&](PlanStep& step) { step.touch = on; }); });
    connect(m_skip, &QCheckBox::toggled, this,
            [this](bool on) { change([&](PlanStep& step) { step.fineToSkip = on; }); });
}

void StepForm::change(const std::function<void(PlanStep&)>& change) {
    if (m_filling) return;
    const PlanStep before = m_step;
    change(m_step);
    if (!(m_step == before)) Q_EMIT stepChanged();
}

void StepForm::readWho() {
    change([this](PlanStep& step) {
        const int who = m_who->checkedId();
        step.person.reset();
        step.who = who == Both ? StepFor::Both : who == EachAlone ? StepFor::Each : StepFor::One;
        if (who == ForMe) step.person = m_book.session().me();
        if (who == ForPartner) step.person = m_book.session().shared().partner;
    });
}

void StepForm::showWho() {
    int who = m_step.who == StepFor::Both ? Both : m_step.who == StepFor::Each ? EachAlone : WhoeverIsAble;
    if (m_step.person) who = *m_step.person == m_book.session().me() ? ForMe : ForPartner;
    if (QAbstractButton* chip = m_who->button(who)) chip->setChecked(true);
}

void StepForm::setStep(const PlanStep& step) {
    m_filling = true;
    m_step = step;
    const bool empty = step.stepId.isEmpty() && step.text.isEmpty();
    const QString words = empty ? QString() : m_book.words().stepText(step);
    if (m_text->edit()->toPlainText() != words) m_text->edit()->setPlainText(words);
    m_minutes->setValue(step.minutes.value_or(0));
    m_touch->setChecked(step.touch);
    m_skip->setChecked(step.fineToSkip);
    showWho();
    m_filling = false;
}

void StepForm::focusWords() {
    m_text->edit()->setFocus();
}

} // namespace bothy
