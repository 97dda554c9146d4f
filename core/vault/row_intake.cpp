#include "core/vault/row_intake.h"

#include <algorithm>

namespace bothy {

namespace {

/// How many of these rows are exactly those that were checked before: all of them or none.
std::size_t vouchedFor(std::span<const StoredRow> rows, const CheckedRows& known) {
    if (known.count == 0 || known.count > rows.size()) return 0;
    CheckedRows found;
    for (const StoredRow& row : rows.first(static_cast<std::size_t>(known.count)))
        found.add(row.box);
    return found == known ? static_cast<std::size_t>(known.count) : 0;
}

} // namespace

bool RowIntake::takeIn(const StatementStore& store, std::span<const StoredRow> rows, const CheckedRows& known) {
    const std::size_t trusted = vouchedFor(rows, known);
    bool something = false;
    for (std::size_t i = 0; i < rows.size(); ++i)
        something |= takeOne(store, rows[i], i < trusted ? Trust::CheckedBefore : Trust::CheckSignature);
    return something;
}

bool RowIntake::takeOne(const StatementStore& store, const StoredRow& row, Trust trust) {
    m_readUpTo = row.id;
    auto statement = store.open(row);
    if (statement && trust == Trust::CheckSignature) ++m_signaturesChecked;
    const auto admitted = statement ? m_log.admit(std::move(*statement), trust) : Result<Admission>(statement.error());
    if (!admitted) {
        ++m_damaged;
        m_unbroken = false;
        return false;
    }
    if (m_unbroken) m_checked.add(row.box);
    return *admitted == Admission::Inserted;
}

/// Rows the other window stored in between are not known yet; the run then goes on after reading them.
bool RowIntake::followsDirectly(std::span<const StoredRow> own) const {
    return own.empty() || own.front().id == m_readUpTo + 1;
}

CheckedRows RowIntake::checkedWith(std::span<const StoredRow> own) const {
    CheckedRows checked = m_checked;
    if (!m_unbroken || !followsDirectly(own)) return checked;
    for (const StoredRow& row : own)
        checked.add(row.box);
    return checked;
}

CheckedRows RowIntake::recounted(std::span<const StoredRow> all) const {
    CheckedRows result;
    for (const StoredRow& row : all.first(std::min(all.size(), static_cast<std::size_t>(m_checked.count))))
        result.add(row.box);
    return result;
}

void RowIntake::takeOwn(std::vector<SealedStatement> statements, std::span<const StoredRow> rows) {
    m_checked = checkedWith(rows);
    if (!rows.empty() && followsDirectly(rows)) m_readUpTo = rows.back().id;
    for (SealedStatement& statement : statements) {
        const auto admitted = m_log.admit(std::move(statement), Trust::CheckedBefore);
        Q_ASSERT(admitted.has_value());
        Q_UNUSED(admitted)
    }
}

} // namespace bothy
