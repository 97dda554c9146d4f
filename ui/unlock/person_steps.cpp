#include "ui/unlock/person_steps.h"

#include "ui/text/isolated.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/drawing.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/status_line.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/text_limit.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestName = 64;

} // namespace

NameStep::NameStep(QWidget* parent)
    : FirstStep(parent)
    , m_name(new TextField(tr("Name or nickname")))
    , m_show(new TickBox(tr("Show this name before unlocking")))
    , m_showHint(new TextLabel(TextRole::Body, Ink::Muted, {}))
    , m_status(new StatusLine) {
    m_name->edit()->setObjectName(u"name"_s);
    limitText(m_name->edit(), m_name, LongestName);
    m_show->setObjectName(u"showName"_s);
    auto* showing = new QWidget;
    auto* column = new QVBoxLayout(showing);
    column->setContentsMargins({});
    column->addWidget(m_show, 0, Qt::AlignLeading);
    column->addWidget(m_showHint);
    addFormWidget(m_name);
    content()->addWidget(m_status);
    content()->addWidget(showing);
    content()->addStretch();
    connect(m_name->edit(), &QLineEdit::returnPressed, this, &NameStep::tryToContinue);
    connect(m_name->edit(), &QLineEdit::textChanged, m_status, &StatusLine::clear);
    followTheme(this, [column](const Theme& theme) { column->setSpacing(theme.metrics().u); });
}

void NameStep::setWithoutName(const QString& withoutName) {
    m_showHint->setText(tr("Without it the start page says “%1”.").arg(withoutName));
    m_show->setAccessibleDescription(m_showHint->text());
}

QString NameStep::name() const {
    return m_name->edit()->text().simplified();
}

bool NameStep::showName() const {
    return m_show->isChecked();
}

void NameStep::clear() {
    m_name->edit()->clear();
    m_show->setChecked(false);
    m_status->clear();
}

QWidget* NameStep::beginning() const {
    return m_name->edit();
}

void NameStep::tryToContinue() {
    if (!name().isEmpty()) {
        Q_EMIT continueRequested();
        return;
    }
    m_status->say(tr("The name is still empty."), tr("Any word you like will do."));
    m_name->edit()->setFocus(Qt::OtherFocusReason);
}

PassphraseStep::PassphraseStep(QWidget* parent)
    : FirstStep(parent)
    , m_first(new SecretField(tr("Passphrase")))
    , m_again(new SecretField(tr("The same again")))
    , m_status(new StatusLine) {
    m_first->edit()->setObjectName(u"passphrase"_s);
    m_again->edit()->setObjectName(u"again"_s);
    addFormWidget(m_first);
    addFormWidget(m_again);
    content()->addWidget(m_status);
    auto* lasting = new QHBoxLayout;
    lasting->addWidget(new Drawing(IconName::Key), 0, Qt::AlignTop);
    lasting->addWidget(
        new TextLabel(TextRole::Body, Ink::Muted,
                      tr("Nobody can reset it for you. Write it down and keep it somewhere only you go.")),
        1);
    content()->addLayout(lasting);
    content()->addStretch();
    connect(m_first, &SecretField::textChanged, this, &PassphraseStep::describeStrength);
    connect(m_first, &SecretField::submitted, m_again->edit(), [this] { m_again->edit()->setFocus(); });
    connect(m_again, &SecretField::submitted, this, &PassphraseStep::tryToContinue);
    followTheme(this, [lasting](const Theme& theme) { lasting->setSpacing(2 * theme.metrics().u); });
    describeStrength();
}

void PassphraseStep::setName(const QString& name) {
    m_name = name;
    describeStrength();
}

QString PassphraseStep::passphrase() const {
    return m_first->text();
}

void PassphraseStep::setBusy(bool busy) {
    if (busy) setFocus(Qt::OtherFocusReason);
    continueButton()->setText(busy ? tr("Making your part") : tr("Continue"));
    for (QWidget* widget :
         {static_cast<QWidget*>(continueButton()), static_cast<QWidget*>(backButton()),
          static_cast<QWidget*>(stopButton()), static_cast<QWidget*>(m_first), static_cast<QWidget*>(m_again)})
        widget->setEnabled(!busy);
    if (busy)
        m_status->say(tr("Making your part."), tr("This takes a second or two."));
    else
        m_status->clear();
}

void PassphraseStep::say(const ErrorWords& words) {
    m_status->say(words.title, words.advice);
    reveal(m_status);
}

void PassphraseStep::clear() {
    m_first->clear();
    m_again->clear();
    m_status->clear();
}

QWidget* PassphraseStep::beginning() const {
    return m_first->edit();
}

void PassphraseStep::tryToContinue() {
    const auto problem = newPassphraseProblem(m_first->text(), m_again->text());
    if (!problem) {
        if (const auto question = m_question.about(m_first->text(), {m_name}))
            say(*question);
        else
            Q_EMIT continueRequested();
        return;
    }
    say(*problem);
    SecretField* field = m_first->text().isEmpty() ? m_first : m_again;
    field->edit()->selectAll();
    field->edit()->setFocus(Qt::OtherFocusReason);
}

void PassphraseStep::describeStrength() {
    m_status->clear();
    m_question.fieldChanged();
    const PassphraseStrength strength = strengthOf(m_first->text(), {m_name});
    m_first->setHint(passphraseHint(), strengthWord(strength));
    if (auto* check = m_first->findChild<QWidget*>(u"hintCheck"_s))
        check->setVisible(strength == PassphraseStrength::Strong);
}

} // namespace bothy
