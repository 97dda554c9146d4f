#pragma once

#include "core/documents/aftercare/plan_rows.h"
#include "ui/aftercare/plan_book.h"

namespace bothy {

/// One part of a plan to read: a heading and its lines. Parts of one person say whose they are.
struct PlanPart {
    QString title;
    QStringList lines;

    bool operator==(const PlanPart&) const = default;
};

/// What each said about their needs.
std::vector<PlanPart> saidParts(const PlanBook& book, const CarePlan& plan);
/// Where the two differ, and which way out was chosen; no lines when they do not.
PlanPart differPart(const PlanBook& book, const CarePlan& plan);
/// The further fields with something in them, in the order of the care texts.
std::vector<PlanPart> furtherParts(const PlanBook& book, const CarePlan& plan);

/// One entry of a field in words, and the heading it stands under: what it is and whose.
QString fieldRowInWords(const PlanBook& book, const CarePlan& plan, const PlanRow& row);
QString fieldRowHeading(const PlanBook& book, const PlanRow& row);

/// The fields of a plan that have no place of their own in the editor.
bool isFurtherField(const FormField& field);

/// A difference of needs in neutral words that name nobody.
QString clashInWords(const PlanBook& book, const CareClash& clash);
QString wayInWords(ClashWay way);
/// The name of one of the two; "You" is never used, because both read the same plan.
QString nameOf(const PlanBook& book, const PersonId& person);

} // namespace bothy
