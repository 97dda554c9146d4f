#include "ui/shell/words_notice.h"

#include "core/session/session.h"
#include "ui/text/remembered_words.h"

namespace bothy {

WordsNotice::WordsNotice(Session& session, QWidget* parent)
    : InlineMessage(MessageKind::Neutral, {}, {}, parent)
    , m_session(session)
    , m_isPutAway(!session.mine().showsWords) { // chosen only now: they have not seen any yet
    setObjectName(QStringLiteral("wordsNotice"));
    setDrawing(IconName::Note);
    setDismissible(true);
    setTexts(tr("The two words of this file: %1").arg(wordsFor(session.shared().found)),
             tr("If you remember other words, the file may be of an earlier day. They also differ after the window was "
                "closed without locking, or after looking together."));
    connect(this, &InlineMessage::dismissed, this, [this] { m_isPutAway = true; });
    connect(&session, &Session::privateChanged, this, &WordsNotice::refresh);
    refresh();
}

/// Where the file itself told that it may be of an earlier day, that is said, and the words add nothing.
void WordsNotice::refresh() {
    if (m_session.stage() != Session::Stage::Open) return;
    setVisible(!m_isPutAway && m_session.mine().showsWords && m_session.mine().findings.isEmpty());
}

} // namespace bothy
