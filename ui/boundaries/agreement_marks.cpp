#include "ui/boundaries/agreement_marks.h"

#include "core/session/both_look.h"
#include "ui/agreement/agreement_words.h"
#include "ui/agreement/sign_off_panel.h"
#include "ui/boundaries/two_agreements.h"
#include "ui/theme/theme.h"
#include "ui/widgets/state_pill.h"

#include <QVBoxLayout>

namespace bothy {

AgreementMarks::AgreementMarks(Session& session, const DocumentId& id, Eyes eyes, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_id(id)
    , m_eyes(eyes)
    , m_pill(new StatePill(PillKind::Draft, {}))
    , m_panel(new SignOffPanel(session))
    , m_two(new TwoAgreements(session, TextRole::Reading)) {
    m_panel->setTogether(eyes == Eyes::Together);
    m_two->setTogether(eyes == Eyes::Together);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pill, 0, Qt::AlignLeading);
    column->addWidget(m_panel);
    column->addWidget(m_two);
    followTheme(this, [column](const Theme& theme) { column->setSpacing(theme.metrics().cardGap); });
    connect(m_panel, &SignOffPanel::stepDone, this, &AgreementMarks::tell);
    connect(m_panel, &SignOffPanel::otherWordsRequested, this, &AgreementMarks::otherWordsRequested);
    connect(m_two, &TwoWordings::stepDone, this, &AgreementMarks::tell);
    connect(m_two, &TwoWordings::otherWordsRequested, this, &AgreementMarks::otherWordsRequested);
    connect(m_panel, &SignOffPanel::limitRequested, this, &AgreementMarks::limitRequested);
    connect(m_two, &TwoWordings::limitRequested, this, &AgreementMarks::limitRequested);
    connect(&session, &Session::sharedChanged, this, &AgreementMarks::refresh);
    refresh();
}

void AgreementMarks::refresh() {
    const SignedDocument* document = m_session.shared().document(m_id);
    if (!document) return;
    const SharedAgreement now = agreementOf(m_eyes == Eyes::Together ? asBothSee(m_session, *document) : *document);
    const SignoffWords words = signoffWords(now.document.state, now.agreement.lookAgain, m_session.today());
    m_pill->setState(words.pill, words.word);
    m_panel->setDocument(now.document);
    m_panel->setVisible(isOpen() && !hasTwo());
    m_two->setAgreement(now);
}

bool AgreementMarks::hasTwo() const {
    const SignedDocument* document = m_session.shared().document(m_id);
    return document && hasTwoWordings(*document);
}

bool AgreementMarks::isOpen() const {
    const SignedDocument* document = m_session.shared().document(m_id);
    return document && !isSettled(document->state) && !hasEnded(document->state);
}

void AgreementMarks::tell(const QString& words) {
    const SignedDocument* document = m_session.shared().document(m_id);
    Q_EMIT decided(document && !hasEnded(document->state) ? ReviewChoice::Keep : ReviewChoice::LetGo, words);
}

} // namespace bothy
