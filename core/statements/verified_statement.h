#pragma once

#include "core/statements/statement.h"

namespace bothy {

/// A statement whose feed is certified for its author, whose signature fits, and whose payload, if it
/// is here, is the one that was signed. Only StatementLog makes these, so a function that takes one
/// never has to ask whether somebody looked.
class VerifiedStatement {
public:
    const StatementId& id() const { return m_id; }
    const StatementHeader& header() const { return m_header; }
    const SealedStatement& sealed() const { return m_sealed; }
    const PersonId& author() const { return m_header.person; }
    StatementKind kind() const { return m_header.kind; }
    const DocumentId& subject() const { return m_header.subject; }

    /// What was said, without the random octets before it. Absent when the payload was dropped.
    std::optional<ByteView> message() const {
        if (!m_sealed.payload) return std::nullopt;
        return ByteView(*m_sealed.payload).sliced(payloadSaltOctets);
    }

private:
    friend class StatementLog;
    VerifiedStatement(StatementId id, StatementHeader header, SealedStatement sealed)
        : m_id(id)
        , m_header(std::move(header))
        , m_sealed(std::move(sealed)) {}

    StatementId m_id;
    StatementHeader m_header;
    SealedStatement m_sealed;
};

} // namespace bothy
