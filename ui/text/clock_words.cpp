#include "ui/text/clock_words.h"

#include "core/session/session.h"

#include <QCoreApplication>
#include <QLocale>

namespace bothy {

namespace {

/// Gives the sentences below one place in the translations.
struct ClockText {
    Q_DECLARE_TR_FUNCTIONS(ClockText)
};

QString inWords(Day day) {
    return QLocale().toString(day.date(), QLocale::LongFormat);
}

} // namespace

ClockNews clockNews(const Session& session) {
    if (session.stage() != Session::Stage::Open) return ClockNews::Nothing;
    if (session.clock().leap()) return ClockNews::LeaptAhead;
    if (session.clock().isAheadOfClock()) return ClockNews::AheadOfClock;
    return session.mine().clock.cameBackFrom ? ClockNews::CameBack : ClockNews::Nothing;
}

ClockWords clockWords(const Session& session, ClockNews news) {
    const QString today = inWords(session.today());
    switch (news) {
    case ClockNews::Nothing:
        return {ClockText::tr("Today is %1.").arg(today), ClockText::tr("Bothy goes by the clock of this computer.")};
    case ClockNews::LeaptAhead:
        return {ClockText::tr("The clock of this computer says %1.").arg(today),
                ClockText::tr("That is more than a month after your last time here. No limit ends by it until you "
                              "are here on a later day, too. If it is wrong, set the clock right, and Bothy follows.")};
    case ClockNews::AheadOfClock:
        return {ClockText::tr("For Bothy it is %1.").arg(today),
                ClockText::tr("The clock of this computer says %1. If that is right, Bothy can go by it. What has "
                              "ended stays ended.")
                    .arg(inWords(session.clock().dayOfClock()))};
    case ClockNews::CameBack:
        return {ClockText::tr("Bothy goes by %1 again.").arg(today),
                ClockText::tr("The clock of this computer was at %1 for a while. Agreements that ended by it wait to "
                              "be looked at again.")
                    .arg(inWords(session.mine().clock.cameBackFrom.value_or(session.today())))};
    }
    return {};
}

} // namespace bothy
