#include "ui/agreement/agreement_words.h"

#include "core/session/agreeing.h"

#include <QCoreApplication>
#include <QLocale>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("bothy", text);
}

QString agreedLead(const std::optional<Day>& lookAgain, const Day& today) {
    if (!lookAgain) return {};
    const QDate date = lookAgain->date();
    const QLocale locale;
    const bool thisYear = date.year() == today.date().year();
    const QString month = locale.standaloneMonthName(date.month());
    //: A month (%1) of another year (%2).
    const QString when = thisYear ? month : tr("%1 %2").arg(month, locale.toString(date, u"yyyy"_s));
    //: %1 is a month, with its year unless that is this year.
    return tr("Look again in %1.").arg(when);
}

} // namespace

SignoffWords signoffWords(SignoffState state, const std::optional<Day>& lookAgain, const Day& today) {
    switch (state) {
    case SignoffState::Draft:
        return {PillKind::Draft, tr("Draft"), tr("Only you can see this draft.")};
    case SignoffState::OfferedByMe:
        return {PillKind::Offered, tr("Offered"), tr("There is no rush. You can take it back at any time.")};
    case SignoffState::OfferedToMe:
        return {PillKind::Offered, tr("Offered"), tr("Read it through, then agree or suggest a change.")};
    case SignoffState::AgreedForNow:
        return {PillKind::AgreedForNow, tr("Agreed for now"), agreedLead(lookAgain, today)};
    case SignoffState::LookAgain:
        return {PillKind::LookAgain, tr("Look again"), tr("It is time to look again. It allows nothing until then.")};
    case SignoffState::ChangedByMe:
        return {PillKind::ChangedNeedsBoth, tr("Changed, needs both"),
                tr("Your new words are offered. There is no rush.")};
    case SignoffState::ChangedByOther:
        return {PillKind::ChangedNeedsBoth, tr("Changed, needs both"),
                tr("These words changed. Both marks are open again.")};
    case SignoffState::NoLongerAgreed:
        return {PillKind::NoLongerAgreed, tr("No longer agreed"), tr("No reason is needed.")};
    case SignoffState::TakenBack:
        return {PillKind::NoLongerAgreed, tr("Taken back"), tr("This offer has ended. No reason is needed.")};
    case SignoffState::Conflict:
        return {PillKind::ChangedNeedsBoth, tr("Two wordings"),
                tr("Two wordings are open. Choose one of the two, or write others.")};
    case SignoffState::Blocked:
        return {PillKind::Paused, tr("Under a limit"), tr("A limit covers a part of this. It is left out for now.")};
    case SignoffState::NewerVersion:
        return {PillKind::LookAgain, tr("Newer version"), tr("This was made with a newer version of Bothy.")};
    }
    return {};
}

SignoffWords signoffWords(const Session& session, const SignedDocument& document, const std::optional<Day>& lookAgain) {
    SignoffWords words = signoffWords(document.state, lookAgain, session.today());
    // Limits are only asked where somebody could agree: this is reckoned for every card and every plan of a list.
    if (document.state != SignoffState::OfferedToMe && document.state != SignoffState::Conflict) return words;
    const auto isLimited = [&](const Revision& each) { return !limitsOn(session, document.type, each).empty(); };
    if (!isLimited(document.current) || (document.otherWording && !isLimited(*document.otherWording))) return words;
    words.lead = document.state == SignoffState::OfferedToMe
                     ? tr("Read it through, or suggest other words. Agreeing can wait for another day.")
                     : tr("Two wordings are open. You can write others. Agreeing can wait for another day.");
    return words;
}

QString stepWords(SignoffState state) {
    switch (state) {
    case SignoffState::OfferedByMe:
    case SignoffState::ChangedByMe:
        return tr("Offered. There is no rush.");
    case SignoffState::AgreedForNow:
    case SignoffState::LookAgain:
        return tr("Agreed for now. You can take it back at any time.");
    case SignoffState::NoLongerAgreed:
    case SignoffState::TakenBack:
        return tr("Taken back. No reason is needed.");
    case SignoffState::Conflict:
        return tr("Your choice is kept.");
    default:
        return signoffWords(state).lead;
    }
}

bool isSettled(SignoffState state) {
    return state == SignoffState::AgreedForNow || state == SignoffState::Blocked || state == SignoffState::LookAgain;
}

bool hasEnded(SignoffState state) {
    return state == SignoffState::NoLongerAgreed || state == SignoffState::TakenBack;
}

bool canTakeBack(SignoffState state) {
    return state != SignoffState::Draft && state != SignoffState::OfferedToMe && !hasEnded(state);
}

QString dayInWords(const Day& day, const Day& today) {
    const bool thisYear = day.date().year() == today.date().year();
    return QLocale().toString(day.date(), thisYear ? u"d MMMM"_s : u"d MMMM yyyy"_s);
}

QString dayOnPaper(const Day& day) {
    return QLocale().toString(day.date(), u"d MMMM yyyy"_s);
}

} // namespace bothy
