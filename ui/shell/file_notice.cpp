#include "ui/shell/file_notice.h"

#include "core/session/session.h"

#include <QLocale>

namespace bothy {

using namespace Qt::StringLiterals;

FileNotice::FileNotice(Session& session, QWidget* parent)
    : InlineMessage(MessageKind::Caution, {}, {}, parent)
    , m_session(session) {
    setObjectName(u"fileNotice"_s);
    setDismissible(true);
    hide();
    connect(this, &InlineMessage::dismissed, this, &FileNotice::putAway);
    connect(&session, &Session::privateChanged, this, &FileNotice::refresh);
    connect(&session, &Session::sharedChanged, this, &FileNotice::refresh);
    refresh();
}

/// A part that was never saved by its owner has no day.
QString FileNotice::asOfWords(Day day) const {
    if (day == Day()) return tr("Your part may be of an earlier time.");
    if (day == m_session.today()) return tr("Your part may be as it was earlier today.");
    return tr("Your part may be as it was on %1.").arg(QLocale().toString(day.date(), QLocale::LongFormat));
}

QString FileNotice::lookOverWords() const {
    const QString words =
        tr("It was put back, or this computer does not know it yet. No list is set aside for a comparison. Please look "
           "over your limits, what you hold back, and what you agreed on.");
    const StopPlan& plan = m_session.mine().stopPlan;
    if (plan.whileLocked || plan.words.isEmpty()) return words;
    return words + u' ' + tr("The page Stop shows none of your words while you are locked; you can choose that again.");
}

/// The most private first.
void FileNotice::refresh() {
    if (m_session.stage() != Session::Stage::Open) return;
    const FileFindings& found = m_session.mine().findings;
    const bool isUnread = m_session.shared().isUnread(), isStuck = m_session.shared().isStuck;
    setDismissible(!isUnread && !isStuck);
    if (found.isEmpty() && !isUnread && !isStuck) return hide();
    if (isUnread)
        setTexts(tr("The file cannot be read at the moment."),
                 tr("You see what was there before. Nothing counts as agreed until Bothy can read it again; it keeps "
                    "trying."));
    else if (isStuck)
        setTexts(tr("Something you took back or paused is not in the file yet."),
                 tr("It counts here. Bothy tries again and again to write it; the other window does not know of it "
                    "until then."));
    else if (found.olderKeys)
        setTexts(
            tr("What opens your part was put back to an earlier day."),
            tr("Whoever knows a passphrase you had then could read what you write from now on. Please choose a new "
               "passphrase in Settings."));
    else if (found.asOf)
        setTexts(asOfWords(*found.asOf), lookOverWords());
    else if (found.unknown)
        setTexts(tr("Something stands in your name that your part does not know."),
                 tr("What it allowed does not count any more. No list is set aside, and no limit ends by itself. "
                    "Please look over your limits, your pause, and what you agreed on."));
    else if (found.lost)
        setTexts(tr("Something of yours is not in the file any more."),
                 tr("What you took back, limited or paused is kept and counts. Something you agreed to or shared may "
                    "be missing; you can give it again."));
    else if (found.putBack)
        setTexts(tr("Something of yours was taken out of the file. It is back."),
                 tr("What you took back, limited or paused counts as before."));
    else if (found.openWords)
        setTexts(
            tr("What the page Stop shows while you are locked was not as you left it."),
            tr("Bothy puts there what your part has. Writing may have been cut short, or the file was changed. You can "
               "choose at any time what stands there."));
    else
        setTexts(tr("Something the other person had said is not in the file any more."),
                 tr("What you agreed on may look different now. You can talk about it before you go by it."));
    show();
}

void FileNotice::putAway() {
    m_session.edit([](PrivateState& mine) {
        FileFindings& found = mine.findings;
        if (found.olderKeys)
            found.olderKeys = false;
        else if (found.asOf)
            found.asOf.reset();
        else if (found.unknown)
            found.unknown = false;
        else if (found.lost)
            found.lost = found.putBack = false; // the longer words say both
        else if (found.putBack)
            found.putBack = false;
        else if (found.openWords)
            found.openWords = false;
        else
            found.lostOfOther = false;
    });
}

} // namespace bothy
