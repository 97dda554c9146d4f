#pragma once

#include "core/documents/filled_fields.h"
#include "core/itembank/form_field.h"
#include "core/statements/statement_author.h"
#include "core/statements/statement_log.h"

namespace bothy {

/// Which form a note fills in. The numbers are written to disk and never change.
enum class NoteForm : std::uint8_t {
    Newer = 0,      ///< never written; one this version does not know
    CheckIn = 1,    ///< words for body, feelings and needs
    Reflection = 2, ///< looking back
    CareCard = 3,   ///< signs of mine, what helps then, words I like to hear
    Needs = 4,      ///< what helps afterwards, for one role and situation (core/care/needs_sheet.h)
    Kit = 5,        ///< things to have at hand
};

/// What somebody wrote in a form, by day and never by time. Plain value: the same for a private note and for the part
/// of it that its author shows.
struct CareNote {
    NoteForm form = NoteForm::CheckIn;
    Day day;
    FilledFields fields;

    const Choices* field(const QString& fieldId) const { return fields.find(fieldId); }
    /// An empty value takes the field out.
    void put(const QString& fieldId, Choices value) { fields.put(fieldId, std::move(value)); }
    /// Only these fields: what was ticked.
    CareNote only(const std::vector<QString>& fieldIds) const { return {form, day, fields.only(fieldIds)}; }

    Cbor encode() const;
    /// TextTooLong over a limit; BadEncoding for anything else that is not a note.
    static Result<CareNote> decode(const Cbor& content);

    bool operator==(const CareNote&) const = default;
};

/// A note, or a part of one, that its author shows, with what the other person answered.
struct SharedCareNote {
    DocumentId id;
    PersonId author;
    CareNote note;
    std::optional<QString> reply; ///< id of one of the replies; never owed

    bool operator==(const SharedCareNote&) const = default;
};

/// What each shows, newest day first. A later share of the same note replaces the earlier one; a take-back counts as
/// soon as it is held and hides whatever did not know it, with the reply. Only the author takes a note back.
std::vector<SharedCareNote> foldCareNotes(const StatementLog& log);

/// `form`: the fields of the form. NotPossibleNow when nothing is in it, or when a field is there that always stays
/// private; TextTooLong over a limit.
Result<StatementDraft> shareNoteDraft(const DocumentId& id, const CareNote& ticked, const std::vector<FormField>& form);
StatementDraft takeBackNoteDraft(const DocumentId& id);
/// Answers a note of the other person; an empty one takes the answer back.
StatementDraft replyDraft(const DocumentId& id, const QString& replyId);

} // namespace bothy
