#include "core/vault/row_intake.h"

namespace bothy {

namespace {

using Opened = std::vector<Result<SealedStatement>>;

Opened openAll(const StatementStore& store, std::span<const StoredRow> rows) {
    Opened opened;
    opened.reserve(rows.size());
    for (const StoredRow& row : rows)
        opened.push_back(store.open(row));
    return opened;
}

/// How many of these are exactly those that were checked before: all of them or none.
std::size_t vouchedFor(const Opened& rows, const CheckedRows& known) {
    if (known.count == 0 || known.count > rows.size()) return 0;
    CheckedRows found;
    for (const auto& row : std::span(rows).first(static_cast<std::size_t>(known.count))) {
        if (!row) return 0;
        found.add(*row);
    }
    return found == known ? static_cast<std::size_t>(known.count) : 0;
}

} // namespace

bool RowIntake::takeIn(const StatementStore& store, std::span<const StoredRow> rows, const CheckedRows& known) {
    Opened opened = openAll(store, rows);
    const std::size_t trusted = vouchedFor(opened, known);
    bool something = false;
    for (std::size_t i = 0; i < opened.size(); ++i)
        something |= takeOne(std::move(opened[i]), i < trusted ? Trust::CheckedBefore : Trust::CheckSignature);
    if (!rows.empty()) m_readUpTo = rows.back().id;
    m_rowsRead += static_cast<qint64>(rows.size());
    return something;
}

bool RowIntake::certifiesForAnother(const SealedStatement& statement) const {
    const auto header = decodeHeader(statement.header);
    if (!header || header->kind != StatementKind::FeedCertificate) return false;
    const auto owner = m_owners.find(header->feed);
    return owner != m_owners.end() && owner->second != header->person;
}

bool RowIntake::takeOne(Result<SealedStatement> statement, Trust trust) {
    if (statement && certifiesForAnother(*statement))
        statement = fail(ErrorKind::StatementForged, QStringLiteral("feed"));
    if (statement && trust == Trust::CheckSignature) ++m_signaturesChecked;
    CheckedRows checked = m_checked;
    if (statement && m_unbroken) checked.add(*statement);
    const auto admitted =
        statement ? m_log.admit(std::move(statement).value(), trust) : Result<Admission>(statement.error());
    if (!admitted) {
        ++m_damaged;
        m_unbroken = false;
        return false;
    }
    m_checked = checked;
    return *admitted == Admission::Inserted;
}

bool RowIntake::takeBack(const SealedStatement& own) {
    return m_log.admit(own, Trust::CheckedBefore).has_value() && m_log.find(statementIdOf(own.header));
}

/// Rows the other window stored in between are not known yet; the run then goes on after reading them.
bool RowIntake::followsDirectly(std::span<const StoredRow> own) const {
    return own.empty() || own.front().id == m_readUpTo + 1;
}

CheckedRows RowIntake::checkedWith(std::span<const SealedStatement> statements, std::span<const StoredRow> rows) const {
    CheckedRows checked = m_checked;
    if (!m_unbroken || !followsDirectly(rows)) return checked;
    for (const SealedStatement& statement : statements)
        checked.add(statement);
    return checked;
}

void RowIntake::takeOwn(std::vector<SealedStatement> statements, std::span<const StoredRow> rows) {
    m_checked = checkedWith(statements, rows);
    if (!rows.empty() && followsDirectly(rows)) {
        m_readUpTo = rows.back().id;
        m_rowsRead += static_cast<qint64>(rows.size());
    }
    for (SealedStatement& statement : statements) {
        const auto admitted = m_log.admit(std::move(statement), Trust::CheckedBefore);
        Q_ASSERT(admitted.has_value());
        Q_UNUSED(admitted)
    }
}

} // namespace bothy
