#include "ui/settings/passphrase_card.h"

#include "core/session/session.h"
#include "ui/theme/button_kind.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/status_line.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/when_done.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

PassphraseCard::PassphraseCard(Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_old(new SecretField(tr("Present passphrase")))
    , m_next(new SecretField(tr("New passphrase")))
    , m_again(new SecretField(tr("The new one again")))
    , m_change(new QPushButton(tr("Change passphrase")))
    , m_status(new StatusLine) {
    m_old->edit()->setObjectName(u"oldPassphrase"_s);
    m_next->edit()->setObjectName(u"newPassphrase"_s);
    m_again->edit()->setObjectName(u"newPassphraseAgain"_s);
    m_change->setObjectName(u"changePassphrase"_s);
    content()->addWidget(new TextLabel(TextRole::Section, tr("Passphrase")));
    content()->addWidget(new TextLabel(TextRole::Body, Ink::Muted,
                                       tr("Nobody can reset it for you. After a change, what is private is "
                                          "written with a new key. An older copy of the file still opens with the old "
                                          "passphrase. Whoever has both can go on reading what you two share.")));
    for (SecretField* field : {m_old, m_next, m_again})
        content()->addWidget(field);
    content()->addWidget(m_status);
    content()->addWidget(m_change, 0, Qt::AlignLeading);
    connect(m_next, &SecretField::textChanged, this, &PassphraseCard::describeStrength);
    connect(m_old, &SecretField::submitted, this, [this] { m_next->edit()->setFocus(); });
    connect(m_next, &SecretField::submitted, this, [this] { m_again->edit()->setFocus(); });
    connect(m_again, &SecretField::submitted, this, &PassphraseCard::change);
    connect(m_change, &QPushButton::clicked, this, &PassphraseCard::change);
    describeStrength();
}

void PassphraseCard::change() {
    if (m_old->text().isEmpty()) {
        sayAt(m_old, errorWords({ErrorKind::PassphraseEmpty, {}}));
        return;
    }
    if (const auto problem = newPassphraseProblem(m_next->text(), m_again->text())) {
        sayAt(m_next->text().isEmpty() ? m_next : m_again, *problem);
        return;
    }
    if (const auto question = m_question.about(m_next->text(), {m_session.shared().myName})) {
        m_status->say(question->title, question->advice);
        return;
    }
    setBusy(true);
    whenDone(m_session.changePassphrase(m_old->text(), m_next->text()), this, [this](const Result<void>& result) {
        setBusy(false);
        m_old->clear();
        if (!result) {
            sayAt(m_old, errorWords(result.error()));
            return;
        }
        m_next->clear();
        m_again->clear();
        Q_EMIT passphraseChanged();
    });
}

void PassphraseCard::describeStrength() {
    m_question.fieldChanged();
    const PassphraseStrength strength = strengthOf(m_next->text(), {m_session.shared().myName});
    m_next->setHint(passphraseHint(), strengthWord(strength));
    if (auto* check = m_next->findChild<QWidget*>(u"hintCheck"_s))
        check->setVisible(strength == PassphraseStrength::Strong);
}

void PassphraseCard::setBusy(bool busy) {
    if (busy) setFocus(Qt::OtherFocusReason);
    m_change->setText(busy ? tr("Changing") : tr("Change passphrase"));
    m_change->setEnabled(!busy);
    for (SecretField* field : {m_old, m_next, m_again})
        field->setEnabled(!busy);
    if (busy)
        m_status->say(tr("Changing your passphrase."), tr("This takes a second or two."));
    else
        m_status->clear();
}

void PassphraseCard::sayAt(SecretField* field, const ErrorWords& words) {
    m_status->say(words.title, words.advice);
    field->edit()->setFocus(Qt::OtherFocusReason);
}

} // namespace bothy
