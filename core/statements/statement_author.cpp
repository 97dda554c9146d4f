#include "core/statements/statement_author.h"

#include "core/crypto/hash.h"
#include "core/crypto/random.h"

#include <algorithm>

namespace bothy {

StatementAuthor::StatementAuthor(PersonId person, SigningKey feedKey)
    : m_person(person)
    , m_key(std::move(feedKey)) {}

FeedId StatementAuthor::feed() const {
    return *FeedId::from(m_key.publicKey().view());
}

Result<SealedStatement> StatementAuthor::sign(const StatementLog& log, Day day, const StatementDraft& draft) const {
    const Bytes payload = makeRandomBytes(payloadSaltOctets) + encode(draft.message);
    if (payload.size() > maxPayloadOctets) return fail(ErrorKind::TextTooLong);

    StatementHeader header;
    header.couple = log.couple();
    header.person = m_person;
    header.feed = feed();
    header.day = day;
    if (const VerifiedStatement* head = log.headOf(header.feed)) {
        header.seq = head->header().seq + 1;
        header.previous = head->id();
        header.day = std::max(day, head->header().day);
    }
    header.seen = log.seenBy(header.feed);
    header.kind = draft.kind;
    header.subject = draft.subject;
    header.payloadLength = static_cast<std::uint32_t>(payload.size());
    header.payloadHash = deriveId<decltype(header.payloadHash)>(domain::StatementPayload, {payload});

    SealedStatement statement;
    statement.header = encodeHeader(header);
    statement.signature = m_key.sign(domain::StatementSignature, statement.header);
    statement.payload = payload;
    return statement;
}

} // namespace bothy
