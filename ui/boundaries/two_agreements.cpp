#include "ui/boundaries/two_agreements.h"

#include "ui/boundaries/agreement_text.h"

#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

bool hasTwoWordings(const SignedDocument& document) {
    return document.state == SignoffState::Conflict && document.otherWording;
}

TwoAgreements::TwoAgreements(Session& session, TextRole role, QWidget* parent)
    : TwoWordings(session, parent)
    , m_current(new AgreementText(session, DiffSide::NewOnly, role))
    , m_other(new AgreementText(session, DiffSide::NewOnly, role)) {
    setObjectName(u"twoWordings"_s);
    words(Wordings::Current)->addWidget(m_current);
    words(Wordings::Other)->addWidget(m_other);
}

void TwoAgreements::setAgreement(const SharedAgreement& agreement) {
    const bool two = hasTwoWordings(agreement.document);
    setVisible(two);
    if (!two) return;
    const Agreement other = Agreement::decode(agreement.document.otherWording->content).value_or({});
    m_current->setWords(agreement.agreement, other, false);
    m_other->setWords(other, agreement.agreement, false);
    setDocument(agreement.document);
}

} // namespace bothy
