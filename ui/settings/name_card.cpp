#include "ui/settings/name_card.h"

#include "core/session/session.h"
#include "ui/text/error_words.h"
#include "ui/text/isolated.h"
#include "ui/theme/button_kind.h"
#include "ui/widgets/field.h"
#include "ui/widgets/held_words.h"
#include "ui/widgets/status_line.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/text_limit.h"
#include "ui/widgets/when_done.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestName = 64;

} // namespace

NameCard::NameCard(Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_name(new TextField(tr("Name or nickname")))
    , m_held(new HeldWords(m_name->edit()))
    , m_save(new QPushButton(tr("Save name")))
    , m_status(new StatusLine)
    , m_whoSees(new TextLabel(TextRole::Body, Ink::Muted, {})) {
    m_name->edit()->setObjectName(u"name"_s);
    limitText(m_name->edit(), m_name, LongestName);
    m_name->edit()->setText(session.shared().myName);
    m_save->setObjectName(u"saveName"_s);
    content()->addWidget(new TextLabel(TextRole::Section, tr("Your name")));
    content()->addWidget(m_whoSees);
    content()->addWidget(m_name);
    content()->addWidget(m_status);
    content()->addWidget(m_save, 0, Qt::AlignLeading);
    connect(m_save, &QPushButton::clicked, this, &NameCard::save);
    connect(m_name->edit(), &QLineEdit::returnPressed, this, &NameCard::save);
    connect(m_name->edit(), &QLineEdit::textEdited, m_status, &StatusLine::clear);
    connect(&session, &Session::sharedChanged, this, &NameCard::showWhoSees);
    showWhoSees();
}

void NameCard::showWhoSees() {
    const SharedState& shared = m_session.shared();
    m_whoSees->setText(shared.partner ? tr("%1 will see the new name, too.").arg(isolated(shared.partnerName))
                                      : tr("Whoever joins later sees this name, too."));
}

void NameCard::save() {
    const QString name = m_name->edit()->text().simplified();
    if (name.isEmpty()) {
        m_status->say(tr("The name is still empty."), tr("Any word you like will do."));
        m_name->edit()->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_save->isEnabled()) return;
    m_status->clear();
    m_save->setEnabled(false);
    whenDone(m_session.rename(name), this, [this](const Result<void>& result) {
        m_save->setEnabled(true);
        if (result) {
            m_held->settle();
            Q_EMIT renamed();
            return;
        }
        const ErrorWords words = errorWords(result.error());
        m_status->say(words.title, words.advice);
    });
}

} // namespace bothy
