#include "ui/agreement/ended_note.h"

#include "core/session/session.h"
#include "ui/agreement/agreement_words.h"

namespace bothy {

using namespace Qt::StringLiterals;

EndedNote::EndedNote(const Session& session, QWidget* parent)
    : InlineMessage(MessageKind::Neutral, {}, {}, parent)
    , m_session(session) {
    setObjectName(u"hasEnded"_s);
    hide();
}

void EndedNote::refresh(const DocumentId& document) {
    const SharedState& shared = m_session.shared();
    const SignedDocument* both = shared.isPaused() ? nullptr : shared.document(document);
    const bool ended = both && hasEnded(both->state);
    if (ended)
        setTexts(signoffWords(both->state).word,
                 tr("No reason is needed. Your words stay here. Offering them suggests it again."));
    setVisible(ended);
}

} // namespace bothy
