#pragma once

#include "core/itembank/content_id.h"

#include <vector>

namespace bothy {

/// An id with its words: a choice, a group title, a row of a list.
struct Phrase {
    CareId id;
    QString text;

    bool operator==(const Phrase&) const = default;
};

/// What a field of a form takes: own words, a day, ranges of hours in a day, weekdays, entries of a
/// list (plus own words), a length of time, or one of a few choices.
enum class FieldType { Text, Date, Hours, Days, Items, Duration, Choice };

/// Whose words a field holds: private until shared, one version each, or one text that both agree on.
enum class FieldOwner { Mine, Each, Both };

/// One field of a form. `required` marks the heart of a form; a draft can always be kept without it.
struct FormField {
    CareId id;
    QString label;
    QString help; ///< may be empty
    FieldType type = FieldType::Text;
    FieldOwner owner = FieldOwner::Mine;
    bool required = false;
    bool alwaysPrivate = false; ///< never part of sharing all or of joint prints
    bool multiple = false;      ///< more than one choice or entry
    int maximum = 0;            ///< most entries, 0 for no limit
    QString source;             ///< the list an Items or Choice field draws from: `catalog`, `kit`, ...
    std::vector<Phrase> choices;

    bool operator==(const FormField&) const = default;
};

/// A kind of limit, with one line of help.
struct BoundaryKind {
    CareId id;
    QString title;
    QString help;

    bool operator==(const BoundaryKind&) const = default;
};

/// A limit to start from. It belongs to one person and needs nobody's approval. Some have no fields
/// and no softer version.
struct BoundaryTemplate {
    CareId id;
    CareId kind;
    QString title;
    QString text;
    std::vector<FormField> fields;

    bool operator==(const BoundaryTemplate&) const = default;
};

} // namespace bothy
