#include "core/documents/limits/limit.h"

#include <algorithm>
#include <array>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

// Templates and fields of the care texts that do more than say something.
const auto ContactHours = u"contact_hours"_s;
const auto WaitingTime = u"wait_after_breach"_s;
const auto HoursField = u"hours"_s;
const auto DaysField = u"days"_s;
const auto TopicField = u"topic"_s;
const auto StillFineField = u"still_fine"_s;

std::vector<QString> idsIn(const Limit& limit, const QString& field) {
    const Choices* chosen = limit.fields.find(field);
    return chosen ? chosen->ids : std::vector<QString>();
}

std::vector<QString> wordsIn(const Limit& limit, const QString& field) {
    const Choices* chosen = limit.fields.find(field);
    return chosen ? chosen->ownWords : std::vector<QString>();
}

bool holdsAll(const std::vector<QString>& wide, const std::vector<QString>& narrow) {
    return std::ranges::all_of(narrow, [&](const QString& one) { return std::ranges::find(wide, one) != wide.end(); });
}

constexpr std::array TouchTopics{"touch", "kiss", "sens", "int", "pow"};
/// Touch in topics that are about other things too. The list of questions has no tag for it.
constexpr std::array TouchItems{"daily.greet_hug",    "daily.hold_hands", "daily.hands_public",
                                "daily.hello_kiss",   "time.start_touch", "conf.touch_soon",
                                "conf.intimacy_soon", "place.shared_bed", "soc.affection_family"};

template <std::size_t Size>
bool isOneOf(const std::array<const char*, Size>& ids, QStringView id) {
    return std::ranges::any_of(ids, [&](const char* each) { return id == QLatin1StringView(each); });
}

/// `int.slow` is of the topic `int`.
QStringView topicOf(QStringView itemId) {
    return itemId.left(itemId.indexOf(u'.'));
}

bool isAsFar(const LimitReach& later, const LimitReach& earlier) {
    if (!holdsAll(later.topics, earlier.topics)) return false;
    if (earlier.touch && !(later.touch && holdsAll(earlier.stillFine, later.stillFine))) return false;
    return !earlier.contact || (later.contact && later.contact->isWithin(*earlier.contact));
}

bool isAsLong(const Limit& later, const Limit& earlier) {
    const bool begins = !later.startsOn || (earlier.startsOn && *later.startsOn <= *earlier.startsOn);
    const bool ends = !later.endsOn || (earlier.endsOn && *later.endsOn >= *earlier.endsOn);
    return begins && ends;
}

} // namespace

bool isTouchTopic(QStringView sectionId) {
    return isOneOf(TouchTopics, sectionId);
}

bool LimitReach::closes(QStringView itemId) const {
    const auto has = [](const std::vector<QString>& list, QStringView id) {
        return std::ranges::find(list, id) != list.end();
    };
    if (has(topics, topicOf(itemId))) return true;
    return touch && (isTouchTopic(topicOf(itemId)) || isOneOf(TouchItems, itemId)) && !has(stillFine, itemId);
}

bool LimitReach::closes(const Need& need) const {
    const auto isFine = [&](const QString& item) { return std::ranges::find(stillFine, item) != stillFine.end(); };
    return std::ranges::any_of(need.items, [&](const QString& item) { return closes(QStringView(item)); }) ||
           (touch && need.touch && std::ranges::none_of(need.items, isFine));
}

LimitReach reachOf(const Limit& limit) {
    LimitReach reach;
    if (!limit.closesItems()) return reach;
    reach.topics = idsIn(limit, TopicField);
    reach.touch = limit.templateId == WaitingTime;
    if (reach.touch) reach.stillFine = idsIn(limit, StillFineField);
    if (limit.templateId == ContactHours)
        reach.contact = WeekHours::from(wordsIn(limit, HoursField), idsIn(limit, DaysField));
    return reach;
}

bool isAsTight(const Limit& later, const Limit& earlier) {
    return later.level <= earlier.level && holdsAll(later.items, earlier.items) && isAsLong(later, earlier) &&
           isAsFar(reachOf(later), reachOf(earlier));
}

} // namespace bothy
