#pragma once

#include "core/documents/agreements/agreement.h"
#include "ui/agreement/two_wordings.h"
#include "ui/theme/metrics.h"

namespace bothy {

class AgreementText;

/// Both are here to read and choose from: words made without knowing of each other.
bool hasTwoWordings(const SignedDocument& document);

/// The two wordings of an agreement, each with marks on what the other one does not have.
class TwoAgreements : public TwoWordings {
    Q_OBJECT

public:
    /// `role` is for the words themselves.
    explicit TwoAgreements(Session& session, TextRole role = TextRole::Body, QWidget* parent = nullptr);

    /// Hides itself while there are not two.
    void setAgreement(const SharedAgreement& agreement);

private:
    AgreementText* m_current;
    AgreementText* m_other;
};

} // namespace bothy
