#include "ui/checkins/note_forms.h"

#include "core/care/needs_sheet.h"
#include "ui/forms/field_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("bothy::NoteForms", text);
}

CareId idOf(const char* text) {
    return *CareId::from(ByteView(text));
}

std::vector<SafetyText> sentences(const CareContent& care, const std::vector<CareId>& ids) {
    std::vector<SafetyText> all;
    for (const CareId& id : ids)
        if (const SafetyText* text = care.safetyText(id)) all.push_back(*text);
    return all;
}

FormField words(const char* id, const QString& label, const QString& source) {
    return {.id = idOf(id), .label = label, .type = FieldType::Items, .multiple = true, .source = source};
}

NoteFormText checkIn(const CareContent& care) {
    const FormField own{.id = idOf("free"), .label = care.checkIn.freeLine, .type = FieldType::Text};
    return {.title = care.checkIn.title,
            .intro = care.checkIn.intro,
            .fields = {words("body", tr("Body"), u"check_body"_s), words("feelings", tr("Feelings"), u"feelings"_s),
                       words("needs", tr("What would be good"), u"check_needs"_s), own},
            .replies = care.checkIn.replies,
            .safety = sentences(care, care.checkIn.safety)};
}

NoteFormText reflection(const CareContent& care) {
    const ReflectionForm& form = care.reflection;
    return {.title = form.title,
            .intro = form.intro,
            .fields = form.fields,
            .support = sentences(care, form.supportSafety),
            .supportFields = form.supportFields,
            .supportAnswers = form.supportAnswers};
}

/// The fields of a plan that somebody may want to show on their own.
std::vector<FormField> planFields(const CareContent& care, std::initializer_list<const char*> ids) {
    std::vector<FormField> fields;
    for (const char* id : ids) {
        const auto found = std::ranges::find(care.planFields, idOf(id), &FormField::id);
        if (found != care.planFields.end()) fields.push_back(*found);
    }
    return fields;
}

NoteFormText careCard(const CareContent& care) {
    return {.title = tr("My signs and words"),
            .intro = tr("What helps the other person to notice how you are. Choose what fits you."),
            .fields = planFields(care, {"signs", "what_helps", "words_help", "words_avoid"})};
}

NoteFormText needs(const CareContent& care) {
    NoteFormText form{.title = tr("What I need afterwards"),
                      .intro = tr("What would help you, what you would rather leave out, and what depends on the day."),
                      .fields = planFields(care, {"want", "depends", "do_not_want"})};
    const std::vector<Phrase> roles{{idOf("any"), tr("In any role")},
                                    {idOf("leading"), tr("When you lead")},
                                    {idOf("following"), tr("When you follow")}};
    form.fields.push_back(
        {.id = idOf(NeedsRoleField), .label = tr("Role"), .type = FieldType::Choice, .choices = roles});
    form.fields.push_back({.id = idOf(NeedsSituationField),
                           .label = tr("For which situation"),
                           .type = FieldType::Choice,
                           .source = u"situations"_s});
    return form;
}

} // namespace

const FormField* NoteFormText::field(const QString& id) const {
    const auto found = std::ranges::find_if(fields, [&](const FormField& each) { return each.id.text() == id; });
    return found == fields.end() ? nullptr : &*found;
}

bool NoteFormText::opensSupport(const CareNote& note) const {
    return std::ranges::any_of(supportFields, [&](const CareId& id) {
        const Choices* said = note.field(id.text());
        return said && std::ranges::any_of(said->ids, [&](const QString& answer) {
                   return std::ranges::find(supportAnswers, answer) != supportAnswers.end();
               });
    });
}

NoteFormText textOf(NoteForm form, const CareContent& care) {
    switch (form) {
    case NoteForm::CheckIn:
        return checkIn(care);
    case NoteForm::Reflection:
        return reflection(care);
    case NoteForm::CareCard:
        return careCard(care);
    case NoteForm::Needs:
        return needs(care);
    case NoteForm::Kit: // has a view of its own, and is not shown
    case NoteForm::Newer:
        break;
    }
    return {};
}

std::vector<NoteLine> linesOf(const CareNote& note, const NoteFormText& form, const CareContent& care,
                              const Catalogue& catalogue) {
    std::vector<NoteLine> lines;
    for (const FormField& field : form.fields) {
        const Choices* value = note.field(field.id.text());
        if (value && !value->isEmpty())
            lines.push_back({&field, field.label, valueInWords(field, *value, care, catalogue)});
    }
    return lines;
}

} // namespace bothy
