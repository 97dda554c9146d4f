#pragma once

#include "core/documents/fields.h"

namespace bothy {

/// One field of a form with something in it: entries of its list by id, and own words. A day is kept as own words in
/// the form YYYY-MM-DD, hours of a day as HH:MM-HH:MM, weekdays as the ids mon ... sun, a length of time as
/// "<number> <unit>" with the unit min, hour, day, week or month (ui/forms reads and shows them).
struct FilledField {
    QString fieldId;
    Choices value;

    bool operator==(const FilledField&) const = default;
};

/// What somebody filled in, in the order of filling; only fields with something in them.
class FilledFields {
public:
    static constexpr std::size_t Most = 64;

    FilledFields() = default;
    FilledFields(std::initializer_list<FilledField> fields)
        : m_fields(fields) {}

    const Choices* find(const QString& fieldId) const; ///< null when nothing is in it
    /// An empty value takes the field out.
    void put(const QString& fieldId, Choices value);
    /// Only these fields.
    FilledFields only(const std::vector<QString>& fieldIds) const;

    bool isEmpty() const { return m_fields.empty(); }
    auto begin() const { return m_fields.begin(); }
    auto end() const { return m_fields.end(); }
    std::size_t size() const { return m_fields.size(); }

    /// [[field id, choices]...]
    Cbor encode() const;
    /// Reads the next field of `reader`, which keeps the problem.
    static FilledFields read(FieldReader& reader);

    bool operator==(const FilledFields&) const = default;

private:
    std::vector<FilledField> m_fields;
};

} // namespace bothy
