#pragma once

#include "core/documents/limits/limit.h"
#include "core/itembank/form_field.h"

namespace bothy {

struct CareContent;
class Session;

/// What one kind of limit asks for beside its words. A limit from a template asks for what the template does; one in
/// own words for the fields of the only template of its kind, if there is just one.
struct LimitFormText {
    std::vector<FormField> fields; ///< of the template, in order; without what all limits have
    std::vector<FormField> common; ///< exceptions, days, what happens if it is crossed
    bool namesItems = true;        ///< it can cover items of the list; else its fields say what it closes
    bool hasLevels = true;         ///< there is a softer version of it
};
LimitFormText formOf(const CareContent& care, const Limit& limit);

// The fields of the form that are days of the limit itself.
inline constexpr const char* StartsField = "starts_on";
inline constexpr const char* EndsField = "ends_on";

/// Everything that is filled in, with the days; and back.
FilledFields filledIn(const Limit& limit);
void fillIn(Limit& limit, FilledFields filled);

/// One filled field in words.
struct LimitFact {
    QString name;
    QString words;

    bool operator==(const LimitFact&) const = default;
};
/// In the order of the form: what somebody has to know to keep to this limit.
std::vector<LimitFact> factsOf(const Session& session, const Limit& limit);
/// The same as one quiet line for each.
QStringList factLines(const Session& session, const Limit& limit);

/// The words a limit begins with. Where its template has the id of a day of its form in braces, that day is named.
QString firstWords(const BoundaryTemplate& from, const FilledFields& filled);

/// "In effect", with the day it begins or ends.
QString beginningInWords(const Session& session, const Limit& limit);
/// Its day to look again has come, or a waiting time is over.
bool isDueToLookAt(const Limit& limit, Day today);

/// Takes back that it ends after 24 hours. False when it has ended by now, or stays anyway.
bool keepLimit(Session& session, const DocumentId& limit);

/// What keeps this limit from being put in effect, in one sentence; empty when nothing does. `before`: as it is in
/// effect already; it may become tighter, not looser.
QString problemIn(const Session& session, const Limit& limit, const std::optional<Limit>& before);

} // namespace bothy
