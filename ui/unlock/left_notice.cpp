#include "ui/unlock/left_notice.h"

#include "core/session/session.h"
#include "ui/text/error_words.h"
#include "ui/text/remembered_words.h"
#include "ui/widgets/when_done.h"

#include <algorithm>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds Slow{500}; ///< so long a pause is noticed

} // namespace

LeftNotice::LeftNotice(Session& session, QWidget* parent)
    : InlineMessage(MessageKind::Neutral, {}, {}, parent)
    , m_session(session) {
    setObjectName(u"leftNotice"_s);
    setDrawing(IconName::Note);
    hide();
    m_slow.setSingleShot(true);
    m_slow.setInterval(Slow);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        m_isSlow = true;
        refresh();
    });
    connect(&session, &Session::aboutToLock, this, [this] { m_isLeaving = true; });
    connect(&session, &Session::left, this, &LeftNotice::follow);
    connect(&session, &Session::privateSaved, this, [this] { m_unwritten.erase(m_session.me()); });
    connect(&session, &Session::stageChanged, this, &LeftNotice::followStage);
    connect(this, &InlineMessage::dismissed, this, [this] { m_mark.reset(); });
}

void LeftNotice::followStage() {
    const bool isLeaving = std::exchange(m_isLeaving, false);
    m_mark.reset();
    if (m_session.stage() == Session::Stage::Locked && isLeaving) noticeASlowFile();
    refresh();
}

/// Another program may hold it.
void LeftNotice::noticeASlowFile() {
    m_slow.start();
    whenDone(m_session.save(), this, [this, wait = ++m_wait](const Result<void>&) {
        if (wait != m_wait) return;
        m_slow.stop();
        if (std::exchange(m_isSlow, false)) refresh();
    });
}

void LeftNotice::follow(const LeftPart& how) {
    m_slow.stop();
    m_isSlow = false;
    m_last = how.person;
    m_mark = how.mark;
    if (how.unwritten)
        m_unwritten.insert_or_assign(how.person, how);
    else
        m_unwritten.erase(how.person);
    refresh();
}

/// Hidden first: what comes up is spoken, and what only changes is not.
void LeftNotice::refresh() {
    hide();
    if (m_session.stage() == Session::Stage::Open) return;
    std::erase_if(m_unwritten, [&](const auto& each) { // of a file that was begun anew
        return std::ranges::find(m_session.people(), each.first, &PersonOnTile::id) == m_session.people().end();
    });
    setDismissible(m_unwritten.empty() && !m_isSlow);
    if (m_isSlow) {
        setTexts(tr("One moment."), tr("What was written last goes into the file."));
    } else if (!m_unwritten.empty()) {
        const auto last = m_unwritten.find(m_last);
        sayUnwritten(last == m_unwritten.end() ? m_unwritten.begin()->second : last->second);
    } else if (m_mark) {
        setTexts(tr("Two words to remember: %1").arg(wordsFor(*m_mark)),
                 tr("They are for whoever has just locked: after unlocking, you can compare them with the words of the "
                    "file."));
    } else {
        return;
    }
    show();
    Q_EMIT cameUp();
}

void LeftNotice::sayUnwritten(const LeftPart& how) {
    const bool wasHeld = how.unwritten->kind == ErrorKind::VaultBusy; // it may be free by now
    setTexts(wasHeld ? tr("Another window was busy with the file.") : errorWords(*how.unwritten).title,
             !how.isKept ? tr("What was written last could not be kept.")
             : how.isOnlyInMemory
                 ? tr("What was written last is not in the file yet. Bothy keeps it, sealed, only until its window "
                      "is closed. It goes in once its owner is here and the file can be written.")
                 : tr("What was written last is not in the file yet. It is kept, sealed. It goes in once its owner "
                      "is here and the file can be written. The window can be closed meanwhile."));
}

} // namespace bothy
