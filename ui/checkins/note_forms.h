#pragma once

#include "core/documents/checkins/care_note.h"
#include "core/itembank/care_content.h"
#include "core/itembank/catalogue.h"

#include <QStringList>

namespace bothy {

/// A form as its page shows it.
struct NoteFormText {
    QString title;
    QString intro;
    std::vector<FormField> fields;
    std::vector<Phrase> replies;     ///< what the other person can answer to what is shown
    std::vector<SafetyText> safety;  ///< stands below the form
    std::vector<SafetyText> support; ///< stands there once one of `supportFields` says so
    std::vector<CareId> supportFields;
    std::vector<QString> supportAnswers;

    const FormField* field(const QString& id) const;
    /// Is an answer in it that opens the support of its owner?
    bool opensSupport(const CareNote& note) const;
};

NoteFormText textOf(NoteForm form, const CareContent& care);

/// One field of a note as it reads.
struct NoteLine {
    const FormField* field = nullptr;
    QString label;
    QStringList words;
};

/// The fields of a note with something in them, in the order of the form. Fields of another version are left out.
std::vector<NoteLine> linesOf(const CareNote& note, const NoteFormText& form, const CareContent& care,
                              const Catalogue& catalogue);

} // namespace bothy
