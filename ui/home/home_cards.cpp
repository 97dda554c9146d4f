#include "ui/home/home_cards.h"

#include "core/documents/aftercare/care_plan.h"
#include "core/documents/agreements/agreement.h"
#include "core/session/agreeing.h"
#include "core/session/look_again_days.h"
#include "core/session/session.h"
#include "ui/text/isolated.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t MostCards = 3;

/// Where a page stands in the page list.
std::ptrdiff_t placeInList(const QString& page) {
    static const std::array pages{u"answers"_s, u"matches"_s, u"care"_s, u"boundaries"_s, u"settings"_s};
    return std::find(pages.begin(), pages.end(), page) - pages.begin();
}

QString tr(const char* text) {
    return QCoreApplication::translate("bothy", text);
}

bool waitsForMe(const SignedDocument& document) {
    return document.state == SignoffState::OfferedToMe || document.state == SignoffState::ChangedByOther;
}

/// A line for both lists that its reader hid or left for another time.
bool isLeft(const Session& session, const SignedDocument& document) {
    return document.type == DocumentType::OwnItem &&
           (session.mine().putAway.contains(document.id) || session.mine().leftForLater.contains(document.id));
}

QString titleOf(const SignedDocument& document) {
    if (document.type == DocumentType::CarePlan) {
        const auto plan = CarePlan::decode(document.current.content);
        return plan && !plan->title.isEmpty() ? plan->title : tr("A care plan");
    }
    const auto agreement = Agreement::decode(document.current.content);
    return agreement && !agreement->title.isEmpty() ? agreement->title : tr("An agreement");
}

HomeCard offeredCard(const Session& session, const SignedDocument& document) {
    // Its words stay on the page: a line may belong to a part of the list that is not open.
    if (document.type == DocumentType::OwnItem)
        return {u"answers"_s, {}, IconName::List, tr("My list"), tr("A line for both lists waits there, if you like.")};
    const bool plan = document.type == DocumentType::CarePlan;
    const bool isLimited = !limitsOn(session, document.type, document.current).empty();
    //: %1 is the title of a care plan or an agreement.
    const QString line = isLimited ? tr("%1: read it through, or suggest other words.")
                                   //: %1 is the title of a care plan or an agreement.
                                   : tr("%1: read it through, then agree or suggest a change.");
    return {plan ? u"care"_s : u"boundaries"_s, document.id.hex(), plan ? IconName::Care : IconName::Boundaries,
            plan ? tr("Care plans") : tr("Boundaries"), line.arg(isolated(titleOf(document)))};
}

/// The reminders whose time it is, of what one card speaks of. What a person sees does not ask what they chose.
std::set<QString> remindersNow(const Session& session, const std::optional<ComeDown>& comeDown,
                               const std::vector<LookAgainDay>& days) {
    const ReminderChoice all{.comeDown = true, .lookAgain = true, .quietFrom = 0, .quietUntil = 0};
    const QDateTime now = session.services().clock.now();
    return dueNow(remindersOf(session.services().care.comeDown, comeDown, days, all, now), all, now);
}

/// What comes up for another look: words that hold no more, until their own day is long ago, and limits on their day.
/// Neither which limit it is nor what it says is for this page.
std::vector<HomeCard> lookAgainCards(const Session& session) {
    const Day today = session.today();
    const auto isLongAgo = [today](Day day) { return day.plus(LookAgainMatters) <= today; };
    const QString line = tr("There is something to look at again, when you like.");
    std::vector<HomeCard> cards;
    const auto add = [&](HomeCard card, const std::optional<LookAgainDay>& day) {
        if (day && isLongAgo(day->day)) return;
        if (day) card.reminders = remindersNow(session, {}, {*day});
        cards.push_back(std::move(card));
    };
    for (const SignedDocument& document : session.shared().documents) {
        if (document.state != SignoffState::LookAgain) continue;
        const auto day = lookAgainDay(document);
        if (document.type == DocumentType::CarePlan)
            add({u"care"_s, document.id.hex(), IconName::Care, tr("Care plans"), line}, day);
        else if (document.type == DocumentType::Agreement)
            add({u"boundaries"_s, document.id.hex(), IconName::Boundaries, tr("Boundaries"), line}, day);
    }
    for (const LookAgainDay& each : ownLookAgainDays(session.shared(), session.mine(), session.me()))
        if (each.day <= today) add({u"boundaries"_s, {}, IconName::Boundaries, tr("Boundaries"), line}, each);
    return cards;
}

bool hasLimits(const Session& session) {
    const auto& shared = session.shared().limits.limits;
    return !session.mine().ownLimits.empty() ||
           std::any_of(shared.begin(), shared.end(),
                       [&](const LimitInEffect& one) { return one.owner == session.me(); });
}

bool hasPlans(const Session& session) {
    const auto isPlan = [](const auto& one) { return one.type == DocumentType::CarePlan; };
    const auto& documents = session.shared().documents;
    const auto& drafts = session.mine().drafts;
    return std::any_of(documents.begin(), documents.end(), isPlan) ||
           std::any_of(drafts.begin(), drafts.end(), [&](const auto& one) { return isPlan(one.second); });
}

/// What its reader asked to be asked, while it is there.
const ComeDownPoint* pointToday(const Session& session) {
    const auto& comeDown = session.mine().comeDown;
    return comeDown ? pointNow(session.services().care.comeDown, *comeDown, session.services().clock.now()) : nullptr;
}

/// Everything that could be suggested, the most meaningful first.
std::vector<HomeCard> candidates(const Session& session) {
    std::vector<HomeCard> cards;
    if (const ComeDownPoint* point = pointToday(session))
        cards.push_back({u"care"_s, u"come-down"_s, IconName::Clock, point->title,
                         tr("A moment to check in, if you want one."),
                         remindersNow(session, session.mine().comeDown, {})});
    for (const SignedDocument& document : session.shared().documents)
        if (waitsForMe(document) && document.type != DocumentType::Newer && !isLeft(session, document))
            cards.push_back(offeredCard(session, document));
    if (!session.shared().rows.empty())
        cards.push_back({u"matches"_s, {}, IconName::Common, tr("In common"), tr("You can both look when you like.")});
    std::ranges::move(lookAgainCards(session), std::back_inserter(cards));
    if (session.mine().answers.items().empty())
        cards.push_back({u"answers"_s,
                         {},
                         IconName::List,
                         tr("My list"),
                         tr("Choose a topic to begin, or leave this for another day.")});
    if (!hasLimits(session))
        cards.push_back({u"boundaries"_s,
                         {},
                         IconName::Boundaries,
                         tr("Boundaries"),
                         tr("Your limits live here. They need no one’s approval.")});
    if (!session.shared().partner)
        cards.push_back({u"settings"_s, u"other-person"_s, IconName::Together, tr("Invite the other person"),
                         tr("They can join when you like.")});
    if (!hasPlans(session))
        cards.push_back({u"care"_s, {}, IconName::Care, tr("Care plans"), tr("Begin with a quiet one-step plan?")});
    return cards;
}

} // namespace

bool hasBegun(const Session& session) {
    const PrivateState& mine = session.mine();
    const SharedState& shared = session.shared();
    const bool isMine = !mine.answers.items().empty() || !mine.drafts.empty() || mine.limitDraft ||
                        hasLimits(session) || !mine.ownItems.empty() || !mine.careNotes.empty() || mine.comeDown;
    const bool isShared =
        !shared.documents.empty() || !shared.limits.limits.empty() || !shared.rows.empty() || !shared.careNotes.empty();
    return isMine || isShared;
}

std::vector<HomeCard> everyHomeCard(const Session& session) {
    std::vector<HomeCard> all;
    for (HomeCard& card : candidates(session)) {
        const auto first = std::ranges::find(all, card.page, &HomeCard::page);
        if (first == all.end())
            all.push_back(std::move(card));
        else if (first->line == card.line)
            first->reminders.merge(card.reminders);
    }
    return all;
}

std::vector<HomeCard> homeCards(const Session& session) {
    std::vector<HomeCard> chosen = everyHomeCard(session);
    if (chosen.size() > MostCards) chosen.resize(MostCards);
    std::stable_sort(chosen.begin(), chosen.end(),
                     [](const HomeCard& a, const HomeCard& b) { return placeInList(a.page) < placeInList(b.page); });
    return chosen;
}

std::set<QString> remindersOnHome(const Session& session) {
    std::set<QString> all;
    for (HomeCard& card : homeCards(session))
        all.merge(card.reminders);
    return all;
}

} // namespace bothy
