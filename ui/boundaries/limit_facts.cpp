#include "ui/boundaries/limit_facts.h"

#include "core/itembank/care_content.h"
#include "core/session/session.h"
#include "ui/agreement/agreement_words.h"
#include "ui/boundaries/limit_words.h"
#include "ui/forms/field_words.h"
#include "ui/text/isolated.h"

#include <QCoreApplication>

#include <algorithm>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("bothy::LimitFacts", text);
}

const BoundaryTemplate* templateOf(const CareContent& care, const Limit& limit) {
    if (const auto id = CareId::from(QStringView(limit.templateId)); id && !limit.templateId.isEmpty())
        return care.boundaryTemplate(*id);
    const auto isOfKind = [&](const BoundaryTemplate& each) { return each.kind.text() == limit.kind; };
    const auto& all = care.boundaryTemplates;
    const auto first = std::ranges::find_if(all, isOfKind);
    return std::ranges::count_if(all, isOfKind) == 1 ? &*first : nullptr;
}

/// The list itself is chosen under "What it covers"; the day to look again has a choice of its own.
bool hasPlaceOfItsOwn(const FormField& field) {
    const QString id = field.id.text();
    return id == u"items" || id == u"review_on" || id == u"look_again";
}

std::vector<FormField> shown(const std::vector<FormField>& fields) {
    std::vector<FormField> result;
    std::ranges::copy_if(fields, std::back_inserter(result),
                         [](const auto& field) { return !hasPlaceOfItsOwn(field); });
    return result;
}

Choices asText(const std::optional<Day>& day) {
    return day ? Choices{{}, {day->date().toString(Qt::ISODate)}} : Choices();
}

std::optional<Day> dayIn(const FilledFields& filled, const QString& field) {
    const Choices* value = filled.find(field);
    const QDate day =
        value && !value->ownWords.empty() ? QDate::fromString(value->ownWords.front(), Qt::ISODate) : QDate();
    return day.isValid() ? std::optional(Day::of(day)) : std::nullopt;
}

QString valueOf(const Session& session, const FormField& field, const Choices& value) {
    if (field.source != u"catalog")
        return valueInWords(field, value, session.services().care, session.catalogue()).join(u", "_s);
    QStringList names;
    for (const QString& item : value.ids)
        names << itemInWords(session, item);
    names << QStringList(value.ownWords.begin(), value.ownWords.end());
    return isolatedList(names);
}

QString missingIn(const LimitFormText& form, const FilledFields& filled) {
    for (const FormField& field : form.fields)
        //: %1 is the name of a field, such as "Hours".
        if (field.required && !filled.find(field.id.text())) return tr("Still to choose: %1.").arg(field.label);
    return {};
}

/// Its words have a field of their own.
bool lacksOwnWords(const LimitFormText& form, const FilledFields& filled) {
    return std::ranges::any_of(form.fields, [&](const FormField& field) {
        const Choices* value = filled.find(field.id.text());
        return value && std::ranges::find(value->ids, u"own_words"_s) != value->ids.end() &&
               !filled.find(field.id.text() + u"_text"_s);
    });
}

} // namespace

LimitFormText formOf(const CareContent& care, const Limit& limit) {
    const BoundaryTemplate* from = templateOf(care, limit);
    LimitFormText form;
    if (from) form.fields = shown(from->fields);
    form.common = shown(care.boundaryCommonFields);
    const QString id = from && !limit.templateId.isEmpty() ? from->id.text() : QString();
    const bool saysItself = id == u"contact_hours" || id == u"wait_after_breach" || id == u"topic_pause" ||
                            (id.isEmpty() && limit.kind == u"topic_avoid");
    const bool isFixed = from && !id.isEmpty() && from->fields.empty();
    form.namesItems = !saysItself && !isFixed;
    form.hasLevels = form.namesItems;
    if (isFixed) std::erase_if(form.common, [](const FormField& field) { return field.id.text() == u"exceptions"; });
    return form;
}

FilledFields filledIn(const Limit& limit) {
    FilledFields filled = limit.fields;
    filled.put(QString::fromLatin1(StartsField), asText(limit.startsOn));
    filled.put(QString::fromLatin1(EndsField), asText(limit.endsOn));
    return filled;
}

void fillIn(Limit& limit, FilledFields filled) {
    limit.startsOn = dayIn(filled, QString::fromLatin1(StartsField));
    limit.endsOn = dayIn(filled, QString::fromLatin1(EndsField));
    filled.put(QString::fromLatin1(StartsField), {});
    filled.put(QString::fromLatin1(EndsField), {});
    limit.fields = std::move(filled);
}

std::vector<LimitFact> factsOf(const Session& session, const Limit& limit) {
    std::vector<LimitFact> facts;
    const FilledFields filled = filledIn(limit);
    if (filled.isEmpty()) return facts;
    const LimitFormText form = formOf(session.services().care, limit);
    for (const auto* fields : {&form.fields, &form.common})
        for (const FormField& field : *fields)
            if (const Choices* value = filled.find(field.id.text()))
                facts.push_back({field.label, valueOf(session, field, *value)});
    return facts;
}

QStringList factLines(const Session& session, const Limit& limit) {
    QStringList lines;
    for (const LimitFact& fact : factsOf(session, limit))
        //: %1 is what it is about, such as "Hours"; %2 what was chosen.
        lines << tr("%1: %2").arg(fact.name, fact.words);
    return lines;
}

QString firstWords(const BoundaryTemplate& from, const FilledFields& filled) {
    QString words = from.text;
    for (const FormField& field : from.fields) {
        if (field.type != FieldType::Date) continue;
        const auto day = dayIn(filled, field.id.text());
        //: In the place of a day, in the middle of a sentence.
        words.replace(u'{' + field.id.text() + u'}', day ? dayOnPaper(*day) : tr("a day I choose"));
    }
    return words;
}

QString beginningInWords(const Session& session, const Limit& limit) {
    const Day today = session.today();
    //: %1 is a day. Of a limit that begins later.
    if (limit.startsOn && *limit.startsOn > today)
        return tr("In effect from %1").arg(dayInWords(*limit.startsOn, today));
    //: %1 is a day. Of a limit that ends after it.
    if (limit.endsOn) return tr("In effect until %1").arg(dayInWords(*limit.endsOn, today));
    return tr("In effect");
}

bool isDueToLookAt(const Limit& limit, Day today) {
    const auto hasCome = [&](const std::optional<Day>& day) { return day && *day <= today; };
    return hasCome(limit.lookAgain) || (reachOf(limit).touch && hasCome(dayIn(limit.fields, u"until"_s)));
}

bool keepLimit(Session& session, const DocumentId& limit) {
    const bool isEnding = session.mine().removals.contains(limit);
    session.keepLimit(limit);
    return isEnding;
}

QString problemIn(const Session& session, const Limit& limit, const std::optional<Limit>& before) {
    const LimitFormText form = formOf(session.services().care, limit);
    const FilledFields filled = filledIn(limit);
    if (limit.words.trimmed().isEmpty()) return tr("It needs a few words first.");
    if (const QString missing = missingIn(form, filled); !missing.isEmpty()) return missing;
    // One that is in effect can become tighter, whatever it lacks.
    if (!before && lacksOwnWords(form, filled)) return tr("Write your own words, or choose another answer.");
    const Day today = session.today();
    const auto isPast = [&](const std::optional<Day>& day) { return day && *day < today; };
    const bool sameEnd = before && before->endsOn == limit.endsOn;
    if (isPast(limit.endsOn) && !sameEnd)
        return tr("“Until” has passed already. Choose today or a later day, or none.");
    if (limit.startsOn && limit.endsOn && *limit.endsOn < *limit.startsOn) return tr("It would end before it begins.");
    if (reachOf(limit).touch && isPast(dayIn(filled, u"until"_s)) && !before)
        return tr("The waiting time has passed already. Choose a later day.");
    if (before && !isAsTight(limit, *before))
        return tr("This would make it looser. To loosen it, let it go: it ends after 24 hours.");
    return {};
}

} // namespace bothy
