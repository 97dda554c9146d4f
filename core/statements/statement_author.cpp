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
    const DraftStep step = stepOf(draft);
    auto one = signAll(log, day, std::span(&step, 1));
    if (!one) return one.error();
    return std::move(one->front());
}

Result<std::vector<SealedStatement>> StatementAuthor::signAll(const StatementLog& log, Day day,
                                                              std::span<const DraftStep> steps) const {
    StatementHeader next;
    next.couple = log.couple();
    next.person = m_person;
    next.feed = feed();
    next.day = day;
    if (const VerifiedStatement* head = log.headOf(next.feed)) {
        next.seq = head->header().seq + 1;
        next.previous = head->id();
        next.day = std::max(day, head->header().day);
    }
    next.seen = log.seenBy(next.feed);

    std::vector<SealedStatement> result;
    std::vector<StatementId> before;
    for (const DraftStep& step : steps) {
        auto statement = signNext(next, step(before));
        if (!statement) return statement.error();
        before.push_back(*next.previous);
        result.push_back(std::move(*statement));
    }
    return result;
}

/// Fills in what is said, signs, and moves `next` on to the number after it.
Result<SealedStatement> StatementAuthor::signNext(StatementHeader& next, const StatementDraft& draft) const {
    const Bytes payload = makeRandomBytes(payloadSaltOctets) + encode(draft.message);
    if (payload.size() > maxPayloadOctets) return fail(ErrorKind::TextTooLong);
    next.kind = draft.kind;
    next.subject = draft.subject;
    next.payloadLength = static_cast<std::uint32_t>(payload.size());
    next.payloadHash = deriveId<decltype(next.payloadHash)>(domain::StatementPayload, {payload});

    SealedStatement statement;
    statement.header = encodeHeader(next);
    statement.signature = m_key.sign(domain::StatementSignature, statement.header);
    statement.payload = payload;
    next.seq += 1;
    next.previous = statementIdOf(statement.header);
    return statement;
}

} // namespace bothy
