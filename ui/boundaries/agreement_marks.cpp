#include "ui/boundaries/agreement_marks.h"

#include "core/documents/agreements/agreement.h"
#include "ui/agreement/agreement_words.h"
#include "ui/agreement/sign_off_panel.h"
#include "ui/agreement/two_wordings.h"
#include "ui/boundaries/agreement_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/state_pill.h"

#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

AgreementMarks::AgreementMarks(Session& session, const DocumentId& id, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_id(id)
    , m_pill(new StatePill(PillKind::Draft, {}))
    , m_panel(new SignOffPanel(session))
    , m_two(new TwoWordings(session))
    , m_mine(new AgreementText(session, DiffSide::NewOnly, TextRole::Reading))
    , m_theirs(new AgreementText(session, DiffSide::NewOnly, TextRole::Reading)) {
    m_two->setObjectName(u"twoWordings"_s);
    m_two->words(Wordings::Current)->addWidget(m_mine);
    m_two->words(Wordings::Other)->addWidget(m_theirs);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pill, 0, Qt::AlignLeading);
    column->addWidget(m_panel);
    column->addWidget(m_two);
    connect(m_two, &TwoWordings::stepDone, this, &AgreementMarks::tell);
    connect(m_two, &TwoWordings::otherWordsRequested, this, &AgreementMarks::otherWordsRequested);
    followTheme(this, [column](const Theme& theme) { column->setSpacing(theme.metrics().cardGap); });
    connect(m_panel, &SignOffPanel::stepDone, this, &AgreementMarks::tell);
    connect(m_panel, &SignOffPanel::otherWordsRequested, this, &AgreementMarks::otherWordsRequested);
    connect(&session, &Session::sharedChanged, this, &AgreementMarks::refresh);
    refresh();
}

void AgreementMarks::refresh() {
    const SignedDocument* document = m_session.shared().document(m_id);
    if (!document) return;
    const Agreement now = agreementOf(*document).agreement;
    const SignoffWords words = signoffWords(document->state, now.lookAgain, m_session.today());
    m_pill->setState(words.pill, words.word);
    m_panel->setDocument(*document);
    m_panel->setVisible(isOpen() && !hasTwoWordings());
    m_two->setVisible(hasTwoWordings());
    if (!hasTwoWordings()) return;
    const Agreement other = Agreement::decode(document->otherWording->content).value_or({});
    m_mine->setWords(now, other, false);
    m_theirs->setWords(other, now, false);
    m_two->setDocument(*document);
}

bool AgreementMarks::hasTwoWordings() const {
    const SignedDocument* document = m_session.shared().document(m_id);
    return document && document->state == SignoffState::Conflict && document->otherWording;
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
