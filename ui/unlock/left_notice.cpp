#include "ui/unlock/left_notice.h"

#include "core/session/session.h"
#include "ui/text/error_words.h"
#include "ui/text/remembered_words.h"

namespace bothy {

using namespace Qt::StringLiterals;

LeftNotice::LeftNotice(Session& session, QWidget* parent)
    : InlineMessage(MessageKind::Neutral, {}, {}, parent) {
    setObjectName(u"leftNotice"_s);
    hide();
    connect(&session, &Session::left, this, &LeftNotice::say);
    connect(&session, &Session::stageChanged, this, [this, &session] {
        if (session.stage() == Session::Stage::Open) hide();
    });
}

void LeftNotice::say(const LeftPart& how) {
    setDismissible(!how.unwritten);
    if (how.unwritten)
        setTexts(
            errorWords(*how.unwritten).title,
            !how.isKept ? tr("What was written last could not be kept.")
            : how.isOnlyInMemory
                ? tr("What was written last is not in the file yet. Bothy keeps it, sealed, until it is closed. It "
                     "goes in once its owner is here and the file can be written.")
                : tr("What was written last is not in the file yet. It is kept, sealed. It goes in once its owner "
                     "is here and the file can be written."));
    else if (how.mark)
        setTexts(tr("Two words to remember: %1").arg(wordsFor(*how.mark)),
                 tr("They are for whoever has just locked: after unlocking, you can compare them with the words of the "
                    "file."));
    setDrawing(IconName::Note);
    setVisible(how.unwritten || how.mark);
}

} // namespace bothy
