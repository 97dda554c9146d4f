#include "ui/shell/file_notice.h"

#include "core/session/session.h"

#include <QLocale>

#include <utility>

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

/// A part that was never saved by its owner has no day; a day ahead is that of a clock that was wrong.
QString FileNotice::asOfWords(Day day) const {
    if (day == Day() || day > m_session.today()) return tr("Your part may be of an earlier time.");
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

/// What concerns the file of now first, then the most private.
FileNotice::Says FileNotice::next() const {
    const FileFindings& found = m_session.mine().findings;
    if (m_session.shared().isUnread()) return Says::Unread;
    if (m_session.shared().isStuck) return Says::Stuck;
    if (found.olderKeys) return Says::OlderKeys;
    if (found.asOf) return Says::AsOf;
    if (found.unknown) return Says::Unknown;
    if (found.lost) return Says::Lost;
    if (found.putBack) return Says::PutBack;
    if (found.openWords) return Says::OpenWords;
    return found.lostOfOther ? Says::LostOfOther : Says::Nothing;
}

void FileNotice::refresh() {
    if (m_session.stage() != Session::Stage::Open) return;
    if (m_says == next()) return sayIt();
    m_says = next();
    if (m_says == Says::Nothing) return hide();
    setDismissible(m_says != Says::Unread && m_says != Says::Stuck); // these go by themselves
    sayIt();
    comeUp();
}

void FileNotice::sayIt() {
    switch (m_says) {
    case Says::Nothing:
        return;
    case Says::Unread:
        return setTexts(tr("The file cannot be read at the moment."),
                        tr("You see what was there before. Nothing counts as agreed until Bothy can read it again; it "
                           "keeps trying."));
    case Says::Stuck:
        return setTexts(tr("Something you took back or paused is not in the file yet."),
                        tr("It counts here. Bothy tries again and again to write it; the other window does not know of "
                           "it until then."));
    case Says::OlderKeys:
        return setTexts(tr("What opens your part was put back to an earlier day."),
                        tr("Whoever knows a passphrase you had then could read what you write from now on. Please "
                           "choose a new passphrase in Settings."));
    case Says::AsOf:
        return setTexts(asOfWords(*m_session.mine().findings.asOf), lookOverWords());
    case Says::Unknown:
        return setTexts(
            tr("Something stands in your name that your part does not know."),
            tr("What it allowed does not count any more. No list is set aside, and no limit ends by itself. "
               "Please look over your limits, your pause, and what you agreed on."));
    case Says::Lost:
        return setTexts(
            tr("Something of yours is not in the file any more."),
            tr("What you took back, limited or paused is kept and counts. Something you agreed to or shared "
               "may be missing; you can give it again."));
    case Says::PutBack:
        return setTexts(tr("Something of yours was taken out of the file. It is back."),
                        tr("What you took back, limited or paused counts as before."));
    case Says::OpenWords:
        return setTexts(tr("What the page Stop shows while you are locked was not as you left it."),
                        tr("Bothy puts there what your part has. Writing may have been cut short, or the file was "
                           "changed. You can choose at any time what stands there."));
    case Says::LostOfOther:
        return setTexts(tr("Something the other person had said is not in the file any more."),
                        tr("What you agreed on may look different now. You can talk about it before you go by it."));
    }
}

/// What was read, and nothing that came up meanwhile.
void FileNotice::putAway() {
    m_session.edit([says = std::exchange(m_says, Says::Nothing)](PrivateState& mine) {
        FileFindings& found = mine.findings;
        switch (says) {
        case Says::Nothing:
        case Says::Unread:
        case Says::Stuck:
            return;
        case Says::OlderKeys:
            found.olderKeys = false;
            return;
        case Says::AsOf:
            return found.asOf.reset();
        case Says::Unknown:
            found.unknown = false;
            return;
        case Says::Lost: // the longer words say both
            found.lost = found.putBack = false;
            return;
        case Says::PutBack:
            found.putBack = false;
            return;
        case Says::OpenWords:
            found.openWords = false;
            return;
        case Says::LostOfOther:
            found.lostOfOther = false;
            return;
        }
    });
}

} // namespace bothy
