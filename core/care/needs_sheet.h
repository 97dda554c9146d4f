#pragma once

#include "core/documents/aftercare/care_needs.h"
#include "core/documents/checkins/care_note.h"

namespace bothy {

/// In which role the needs of a sheet hold. Most people have one sheet, for any.
enum class CareRole : std::uint8_t { Any = 0, Leading = 1, Following = 2 };

/// What one person would like afterwards, would rather leave out, and what depends on the day: for one role and one
/// situation. A note like any other: private until its owner shows it, in the part they tick.
struct NeedsSheet {
    CareRole role = CareRole::Any;
    QString situation; ///< id of a situation of the care texts, such as `any`
    std::map<ItemId, CareWish> wishes;
    std::map<CareWish, std::vector<QString>> ownWords;

    bool isEmpty() const { return wishes.empty() && ownWords.empty(); }
    CareNote toNote(Day day) const;
    /// An item said twice counts as the more careful of the two. Unknown roles read as any.
    static NeedsSheet from(const CareNote& note);

    bool operator==(const NeedsSheet&) const = default;
};

/// The fields of such a note; all of them may be shown. `role` and `situation` go with every other.
inline constexpr const char* NeedsRoleField = "role";
inline constexpr const char* NeedsSituationField = "situation";

/// Which of somebody's sheets fits a plan for these situations best: one for such a situation, else one for any
/// closeness, else none. Of two that fit alike, the one for any role. Null for none.
const NeedsSheet* bestFor(const std::vector<NeedsSheet>& sheets, const std::vector<QString>& situations);

/// Puts what a sheet says into a plan, as what this person said; with it their own words.
void putSheet(CarePlan& plan, const PersonId& person, const NeedsSheet& sheet);

} // namespace bothy
