#include "core/care/needs_sheet.h"

#include <algorithm>
#include <array>

namespace bothy {

namespace {

// The more careful one comes later and stays.
constexpr std::array Wishes{CareWish::Want, CareWish::Depends, CareWish::DoNotWant};
constexpr std::array<std::pair<CareRole, const char*>, 3> Roles{
    {{CareRole::Any, "any"}, {CareRole::Leading, "leading"}, {CareRole::Following, "following"}}};

const QString& anySituation() {
    static const QString any = QStringLiteral("any");
    return any;
}

QString firstId(const CareNote& note, const char* field) {
    const Choices* value = note.field(QString::fromLatin1(field));
    return value && !value->ids.empty() ? value->ids.front() : QString();
}

} // namespace

CareNote NeedsSheet::toNote(Day day) const {
    CareNote note{NoteForm::Needs, day, {}};
    const auto named = std::ranges::find(Roles, role, &std::pair<CareRole, const char*>::first);
    note.put(QString::fromLatin1(NeedsRoleField), {{QString::fromLatin1(named->second)}, {}});
    if (!situation.isEmpty()) note.put(QString::fromLatin1(NeedsSituationField), {{situation}, {}});
    for (const CareWish wish : Wishes) {
        Choices said;
        for (const auto& [item, each] : wishes)
            if (each == wish) said.ids.push_back(item.text());
        if (const auto own = ownWords.find(wish); own != ownWords.end()) said.ownWords = own->second;
        note.put(fieldOf(wish), std::move(said));
    }
    return note;
}

NeedsSheet NeedsSheet::from(const CareNote& note) {
    NeedsSheet sheet;
    const QString role = firstId(note, NeedsRoleField);
    for (const auto& [each, name] : Roles)
        if (role == QLatin1StringView(name)) sheet.role = each;
    sheet.situation = firstId(note, NeedsSituationField);
    for (const CareWish wish : Wishes) {
        const Choices* said = note.field(fieldOf(wish));
        if (!said) continue;
        for (const QString& id : said->ids)
            if (const auto item = ItemId::from(id)) sheet.wishes[*item] = wish;
        if (!said->ownWords.empty()) sheet.ownWords[wish] = said->ownWords;
    }
    return sheet;
}

const NeedsSheet* bestFor(const std::vector<NeedsSheet>& sheets, const std::vector<QString>& situations) {
    const auto rank = [&](const NeedsSheet& sheet) {
        const bool fits = std::ranges::find(situations, sheet.situation) != situations.end();
        const bool isAny = sheet.situation.isEmpty() || sheet.situation == anySituation();
        const int place = fits && !isAny ? 2 : isAny ? 1 : 0;
        return std::pair(sheet.isEmpty() ? 0 : place, sheet.role == CareRole::Any);
    };
    const auto best = std::ranges::max_element(sheets, {}, rank);
    return best == sheets.end() || rank(*best).first == 0 ? nullptr : &*best;
}

void putSheet(CarePlan& plan, const PersonId& person, const NeedsSheet& sheet) {
    putNeeds(plan, {person, sheet.wishes});
    for (const CareWish wish : Wishes) {
        Choices said = fieldIn(plan, fieldOf(wish), person);
        const auto own = sheet.ownWords.find(wish);
        said.ownWords = own == sheet.ownWords.end() ? std::vector<QString>() : own->second;
        putField(plan, fieldOf(wish), person, std::move(said));
    }
}

} // namespace bothy
