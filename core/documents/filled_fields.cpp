#include "core/documents/filled_fields.h"

#include <algorithm>

namespace bothy {

const Choices* FilledFields::find(const QString& fieldId) const {
    const auto found = std::ranges::find(m_fields, fieldId, &FilledField::fieldId);
    return found == m_fields.end() ? nullptr : &found->value;
}

void FilledFields::put(const QString& fieldId, Choices value) {
    const auto found = std::ranges::find(m_fields, fieldId, &FilledField::fieldId);
    if (value.isEmpty()) {
        if (found != m_fields.end()) m_fields.erase(found);
    } else if (found != m_fields.end()) {
        found->value = std::move(value);
    } else {
        m_fields.push_back({fieldId, std::move(value)});
    }
}

FilledFields FilledFields::only(const std::vector<QString>& fieldIds) const {
    FilledFields part;
    for (const FilledField& field : m_fields)
        if (std::ranges::find(fieldIds, field.fieldId) != fieldIds.end()) part.m_fields.push_back(field);
    return part;
}

Cbor FilledFields::encode() const {
    Cbor::Array list;
    for (const FilledField& field : m_fields)
        list.push_back(Cbor::Array{field.fieldId, choicesToCbor(field.value)});
    return list;
}

FilledFields FilledFields::read(FieldReader& reader) {
    FilledFields filled;
    for (const Cbor& entry : reader.list(Most)) {
        FieldReader inner(entry, 2);
        FilledField field{inner.text(limits::idLength), inner.choices()};
        reader.include(inner);
        filled.m_fields.push_back(std::move(field));
    }
    return filled;
}

} // namespace bothy
