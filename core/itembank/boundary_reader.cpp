#include "core/itembank/care_sections.h"

#include <array>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<QLatin1StringView, FieldType>, 7> fieldTypes{
    {{QLatin1StringView("text"), FieldType::Text},
     {QLatin1StringView("date"), FieldType::Date},
     {QLatin1StringView("hours"), FieldType::Hours},
     {QLatin1StringView("days"), FieldType::Days},
     {QLatin1StringView("items"), FieldType::Items},
     {QLatin1StringView("duration"), FieldType::Duration},
     {QLatin1StringView("choice"), FieldType::Choice}}};

constexpr std::array<std::pair<QLatin1StringView, FieldOwner>, 3> owners{
    {{QLatin1StringView("mine"), FieldOwner::Mine},
     {QLatin1StringView("each"), FieldOwner::Each},
     {QLatin1StringView("both"), FieldOwner::Both}}};

/// A field that offers something needs something to offer; the others take none.
void checkOffers(EntryReader& entry, const FormField& field) {
    const bool picks = field.type == FieldType::Items || field.type == FieldType::Choice;
    const bool offers = !field.source.isEmpty() || !field.choices.empty();
    if (picks && !offers) entry.spoil("source"_L1, "nothing to choose from");
    if (!picks && offers) entry.spoil("type"_L1, "a field of this type takes no choices");
    if (field.type == FieldType::Items && field.source.isEmpty()) entry.spoil("source"_L1, "list is missing");
}

FormField readField(EntryReader& entry) {
    FormField field{.id = entry.id<CareId>("id"_L1),
                    .label = entry.text("label"_L1),
                    .help = entry.optionalText("help"_L1),
                    .type = entry.oneOf("type"_L1, fieldTypes),
                    .owner = entry.has("who"_L1) ? entry.oneOf("who"_L1, owners) : FieldOwner::Mine,
                    .required = !entry.flag("optional"_L1),
                    .alwaysPrivate = entry.has("private"_L1) && entry.flag("private"_L1),
                    .multiple = entry.has("multiple"_L1) && entry.flag("multiple"_L1),
                    .maximum = entry.has("maximum"_L1) ? entry.number("maximum"_L1, 1, 20) : 0,
                    .source = entry.has("source"_L1) ? entry.id<CareId>("source"_L1).text() : QString(),
                    .choices = {}};
    if (entry.has("choices"_L1)) field.choices = readPhrases(entry, "choices"_L1, "label"_L1);
    checkOffers(entry, field);
    return field;
}

ReviewTexts readReview(EntryReader entry) {
    ReviewTexts texts{entry.text("title"_L1), entry.text("intro"_L1), {}, {}};
    struct Part {
        CareId id;
        std::vector<Phrase> prompts;
    };
    const auto parts = entry.list<Part>("steps"_L1, [](EntryReader& step) {
        return Part{step.id<CareId>("id"_L1), readPhrases(step, "prompts"_L1, "text"_L1)};
    });
    for (const Part& part : parts) {
        if (part.id.text() == u"look_back") texts.lookBack = part.prompts;
        if (part.id.text() == u"closing") texts.closing = part.prompts;
    }
    return texts;
}

} // namespace

std::vector<FormField> readFields(EntryReader& entry, QLatin1StringView key) {
    return entry.list<FormField>(key, readField);
}

void readBoundaries(EntryReader& file, CareContent& care) {
    care.review = readReview(file.object("review_agenda"_L1));
    care.boundaryKinds = file.list<BoundaryKind>("boundary_kinds"_L1, [](EntryReader& entry) {
        return BoundaryKind{entry.id<CareId>("id"_L1), entry.text("title"_L1), entry.text("help"_L1)};
    });
    care.boundaryCommonFields = readFields(file, "boundary_common_fields"_L1);
    care.boundaryTemplates = file.list<BoundaryTemplate>("boundary_templates"_L1, [&](EntryReader& entry) {
        BoundaryTemplate boundary{entry.id<CareId>("id"_L1), entry.id<CareId>("kind"_L1), entry.text("title"_L1),
                                  entry.text("text"_L1), readFields(entry, "fields"_L1)};
        demandKnown(boundary.kind, care.boundaryKinds, entry, "kind"_L1);
        return boundary;
    });
}

} // namespace bothy
