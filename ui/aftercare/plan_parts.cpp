#include "ui/aftercare/plan_parts.h"

#include "ui/forms/field_words.h"
#include "ui/text/isolated.h"

#include <QCoreApplication>

#include <algorithm>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("bothy::PlanParts", text);
}

/// Whose version of a field is shown after whose.
std::vector<PersonId> peopleIn(const PlanBook& book) {
    std::vector<PersonId> people{book.session().me()};
    if (const auto& partner = book.session().shared().partner) people.push_back(*partner);
    std::ranges::sort(people); // the same order for both readers
    return people;
}

QStringList valueOf(const PlanBook& book, const CarePlan& plan, const FormField& field,
                    const std::optional<PersonId>& person) {
    const Session& session = book.session();
    return valueInWords(field, fieldIn(plan, field.id.text(), person), session.services().care, session.catalogue());
}

QString wishHeading(CareWish wish) {
    switch (wish) {
    case CareWish::Want:
        return tr("Would help: %1");
    case CareWish::Depends:
        return tr("Depends on the day: %1");
    case CareWish::DoNotWant:
        return tr("Rather not: %1");
    }
    return {};
}

PlanPart saidBy(const PlanBook& book, const CarePlan& plan, const PersonId& person) {
    //: %1 is a name.
    PlanPart part{tr("What %1 said").arg(isolated(nameOf(book, person))), {}};
    for (const CareWish wish : {CareWish::Want, CareWish::Depends, CareWish::DoNotWant}) {
        const auto& fields = book.session().services().care.planFields;
        const auto field =
            std::ranges::find_if(fields, [&](const FormField& each) { return each.id.text() == fieldOf(wish); });
        if (field == fields.end()) continue;
        for (const QString& words : valueOf(book, plan, *field, person))
            part.lines << wishHeading(wish).arg(words);
    }
    return part;
}

} // namespace

QString nameOf(const PlanBook& book, const PersonId& person) {
    const SharedState& shared = book.session().shared();
    const QString name = person == book.session().me() ? shared.myName
                         : person == shared.partner    ? shared.partnerName
                                                       : QString();
    return name.isEmpty() ? tr("The other person") : name;
}

bool isFurtherField(const FormField& field) {
    static const QStringList withPlace{u"title"_s, u"situation"_s, u"want"_s,      u"do_not_want"_s, u"depends"_s,
                                       u"ready"_s, u"avoid"_s,     u"follow_up"_s, u"look_again"_s};
    // What always stays private has no place in words that two people read.
    return !field.alwaysPrivate && !withPlace.contains(field.id.text());
}

QString wayInWords(ClashWay way) {
    return way == ClashWay::InTurn ? tr("Both in turn") : tr("Parallel care");
}

QString clashInWords(const PlanBook& book, const CareClash& clash) {
    const CareContent& care = book.session().services().care;
    const auto named = std::ranges::find_if(
        care.needClashes, [&](const NeedClash& each) { return clash.named && each.id == *clash.named; });
    if (named != care.needClashes.end()) return named->text;
    const Item* item = book.session().catalogue().item(clash.one);
    //: %1 is a kind of care, such as "Being held".
    return item ? tr("One of you would like this, one would rather not: %1.").arg(isolated(item->prompt))
                : tr("One of you would like something that the other would rather not.");
}

QString fieldRowInWords(const PlanBook& book, const CarePlan& plan, const PlanRow& row) {
    if (row.fieldId == waysField())
        for (const CareClash& clash : book.merged(plan).clashes)
            for (const ClashWay way : {ClashWay::InTurn, ClashWay::Parallel})
                if (clash.entry(way) == row.id) return tr("%1 %2").arg(clashInWords(book, clash), wayInWords(way));
    const Session& session = book.session();
    Choices entry;
    row.id.isEmpty() ? entry.ownWords.push_back(row.ownWords) : entry.ids.push_back(row.id);
    for (const FormField& field : session.services().care.planFields)
        if (field.id.text() == row.fieldId)
            return valueInWords(field, entry, session.services().care, session.catalogue()).join(u", "_s);
    return row.ownWords.isEmpty() ? tr("Words from another version") : row.ownWords;
}

QString fieldRowHeading(const PlanBook& book, const PlanRow& row) {
    if (row.fieldId == waysField()) return tr("Where you two differ");
    for (const FormField& field : book.session().services().care.planFields) {
        if (field.id.text() != row.fieldId) continue;
        return row.person ? tr("%1 · %2").arg(field.label, nameOf(book, *row.person)) : field.label;
    }
    return {};
}

std::vector<PlanPart> saidParts(const PlanBook& book, const CarePlan& plan) {
    std::vector<PlanPart> parts;
    for (const PersonId& person : peopleIn(book))
        if (PlanPart part = saidBy(book, plan, person); !part.lines.isEmpty()) parts.push_back(std::move(part));
    return parts;
}

PlanPart differPart(const PlanBook& book, const CarePlan& plan) {
    PlanPart part{tr("Where you two differ"), {}};
    for (const CareClash& clash : book.merged(plan).clashes) {
        const auto way = wayIn(plan, clash);
        const QString chosen = way ? tr("Chosen: %1.").arg(wayInWords(*way)) : tr("To decide later.");
        //: Two sentences: where two people differ, and what was chosen about it.
        part.lines << tr("%1 %2").arg(clashInWords(book, clash), chosen);
    }
    return part;
}

std::vector<PlanPart> furtherParts(const PlanBook& book, const CarePlan& plan) {
    std::vector<PlanPart> parts;
    for (const FormField& field : book.session().services().care.planFields) {
        if (!isFurtherField(field)) continue;
        if (field.owner == FieldOwner::Both) {
            if (const QStringList lines = valueOf(book, plan, field, {}); !lines.isEmpty())
                parts.push_back({field.label, lines});
            continue;
        }
        for (const PersonId& person : peopleIn(book)) {
            const QStringList lines = valueOf(book, plan, field, person);
            //: A part of a plan and whose words they are: "Words I like to hear · Sam".
            if (!lines.isEmpty())
                parts.push_back({tr("%1 · %2").arg(field.label, isolated(nameOf(book, person))), lines});
        }
    }
    return parts;
}

} // namespace bothy
