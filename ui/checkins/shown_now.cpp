#include "ui/checkins/shown_now.h"

#include "ui/text/error_words.h"
#include "ui/text/isolated.h"
#include "ui/widgets/when_done.h"

#include <QPushButton>

namespace bothy {

using namespace Qt::StringLiterals;

ShownNow::ShownNow(Session& session, QWidget* parent)
    : InlineMessage(MessageKind::Neutral, {}, {}, parent)
    , m_session(session) {
    setObjectName(u"shownNow"_s);
    setDrawing(IconName::TwoCircles);
    QPushButton* takeBack = addAction(tr("Take it back"), ButtonKind::Soft);
    takeBack->setObjectName(u"takeBackNote"_s);
    connect(takeBack, &QPushButton::clicked, this, [this] {
        whenDone(NoteSharing(m_session).takeBack(m_note), this, [this](const Result<void>& done) {
            Q_EMIT said(done ? tr("Taken back.") : errorWords(done.error()).title, {});
        });
    });
}

void ShownNow::refresh(const DocumentId& note) {
    m_note = note;
    const QString& name = m_session.shared().partnerName;
    //: %1 is the other person's name.
    setTexts(tr("%1 can read a part of this.").arg(name.isEmpty() ? tr("The other person") : isolated(name)),
             tr("What you change here is shown only when you show it again."));
    setVisible(NoteSharing(m_session).shownByMe(note).has_value());
}

} // namespace bothy
