#include "core/statements/statement_log.h"

#include "core/crypto/hash.h"
#include "core/statements/canonical.h"
#include "core/statements/feed_certificate.h"

#include <algorithm>
#include <set>

namespace bothy {

namespace {

Error forged(const char* what) {
    return fail(ErrorKind::StatementForged, QString::fromLatin1(what));
}

/// A feed is a public key, so a statement can be checked against its own feed id.
bool hasGoodSignature(const StatementHeader& header, const SealedStatement& statement) {
    return isSignedBy(*PublicKey::from(header.feed.view()), domain::StatementSignature, statement.header,
                      statement.signature);
}

} // namespace

void StatementLog::addMember(const PersonId& person) {
    if (isMember(person)) return;
    m_members.push_back(person);
    std::sort(m_members.begin(), m_members.end());
    retryWaiting();
}

bool StatementLog::isMember(const PersonId& person) const {
    return std::find(m_members.begin(), m_members.end(), person) != m_members.end();
}

std::vector<PersonId> StatementLog::strangers() const {
    std::set<PersonId> people;
    for (const auto& [header, statement] : m_waiting)
        if (header.kind == StatementKind::FeedCertificate && !isMember(header.person)) people.insert(header.person);
    return {people.begin(), people.end()};
}

Result<Admission> StatementLog::admit(SealedStatement statement, Trust trust) {
    const auto header = decodeHeader(statement.header);
    if (!header) return header.error();
    BOTHY_TRY(checkBody(*header, statement));
    if (const auto held = m_byId.find(statementIdOf(statement.header)); held != m_byId.end()) {
        SealedStatement& old = m_statements[held->second].m_sealed;
        if (!old.payload && statement.payload) {
            old.payload = std::move(statement.payload);
            if (!isOfAComparison(header->kind)) ++m_feeds[header->feed].extent.spoken;
            m_analysed = m_analysed && header->kind != StatementKind::FeedRevoke;
            return Admission::Inserted;
        }
        return Admission::AlreadyHeld;
    }
    if (trust == Trust::CheckSignature && !hasGoodSignature(*header, statement))
        return forged("signature does not fit");
    if (header->kind == StatementKind::FeedCertificate) return admitCertificate(*header, std::move(statement), trust);
    if (!isCertified(*header)) {
        m_waiting.emplace_back(*header, std::move(statement));
        return Admission::Waiting;
    }
    insert(*header, std::move(statement));
    return Admission::Inserted;
}

Result<void> StatementLog::checkBody(const StatementHeader& header, const SealedStatement& statement) const {
    if (header.couple != m_couple) return forged("statement of another couple");
    if (header.epoch != 1) return forged("statement of an unknown epoch");
    if (!statement.payload) return {};
    const ByteView payload(*statement.payload);
    if (payload.size() < payloadSaltOctets || payload.size() != qsizetype(header.payloadLength))
        return forged("payload length");
    if (deriveId<decltype(header.payloadHash)>(domain::StatementPayload, {payload}) != header.payloadHash)
        return forged("payload");
    return {};
}

bool StatementLog::isCertified(const StatementHeader& header) const {
    const auto feed = m_feeds.find(header.feed);
    return feed != m_feeds.end() && feed->second.person == header.person;
}

Result<Admission> StatementLog::admitCertificate(StatementHeader header, SealedStatement statement, Trust trust) {
    if (!statement.payload || header.seq != 1) return forged("certificate out of place");
    const auto message = decode(ByteView(*statement.payload).sliced(payloadSaltOctets));
    if (!message) return message.error();
    const auto certificate = FeedCertificate::fromCbor(*message);
    if (!certificate) return certificate.error();
    if (trust == Trust::CheckSignature && !certificate->certifies(m_couple, header.person, header.feed))
        return forged("certificate does not fit");
    if (!isMember(header.person)) {
        m_waiting.emplace_back(std::move(header), std::move(statement));
        return Admission::Waiting;
    }
    const auto [feed, isNew] = m_feeds.try_emplace(header.feed, Feed{header.person, m_feeds.size(), {}, {}});
    if (isNew) m_personByOrder.push_back(header.person);
    if (feed->second.person != header.person) return forged("feed of somebody else");
    insert(std::move(header), std::move(statement));
    retryWaiting();
    return Admission::Inserted;
}

void StatementLog::insert(StatementHeader header, SealedStatement statement) {
    const StatementId id = statementIdOf(statement.header);
    const Index index = m_statements.size();
    Feed& feed = m_feeds[header.feed];
    feed.bySeq[header.seq].push_back(index);
    m_byId.emplace(id, index);
    m_statements.push_back(VerifiedStatement(id, std::move(header), std::move(statement)));
    const VerifiedStatement& added = m_statements.back();
    feed.isExtentNew = feed.isExtentNew && added.header().seq > feed.extent.seq;
    if (feed.isExtentNew) feed.extent.add(added.header(), id, added.sealed().payload.has_value());
    // While nothing waits for a missing piece, a newcomer changes nobody's standing but its own, unless a revocation
    // that came before names it.
    m_analysed = m_analysed && m_open == 0 && !m_named.contains(id);
    if (m_analysed) place(index);
}

void StatementLog::retryWaiting() {
    auto waiting = std::exchange(m_waiting, {});
    // Certificates first: they are what the others wait for. Signatures were checked on arrival.
    std::stable_partition(waiting.begin(), waiting.end(),
                          [](const auto& entry) { return entry.first.kind == StatementKind::FeedCertificate; });
    for (auto& [header, statement] : waiting) // a feed may have become somebody else's meanwhile
        static_cast<void>(admit(std::move(statement), Trust::CheckedBefore).has_value());
}

const VerifiedStatement* StatementLog::find(const StatementId& id) const {
    const auto held = m_byId.find(id);
    return held == m_byId.end() ? nullptr : &m_statements[held->second];
}

void StatementLog::dropPayload(const StatementId& id) {
    const auto held = m_byId.find(id);
    if (held == m_byId.end()) return;
    VerifiedStatement& statement = m_statements[held->second];
    if (statement.m_sealed.payload && !isOfAComparison(statement.kind()))
        --m_feeds[statement.header().feed].extent.spoken;
    statement.m_sealed.payload.reset();
    m_analysed = m_analysed && statement.kind() != StatementKind::FeedRevoke;
}

std::map<FeedId, FeedExtent> StatementLog::extents() const {
    std::map<FeedId, FeedExtent> extents;
    for (const auto& [id, feed] : m_feeds)
        extents[id] = extentOf(feed);
    return extents;
}

FeedExtent StatementLog::extentUpTo(const FeedId& id, std::uint64_t seq) const {
    const auto feed = m_feeds.find(id);
    if (feed == m_feeds.end()) return {};
    const FeedExtent& whole = extentOf(feed->second);
    return whole.seq <= seq ? whole : extentUpTo(feed->second, seq);
}

const FeedExtent& StatementLog::extentOf(const Feed& feed) const {
    if (!std::exchange(feed.isExtentNew, true)) feed.extent = extentUpTo(feed, noEnd);
    return feed.extent;
}

FeedExtent StatementLog::extentUpTo(const Feed& feed, std::uint64_t seq) const {
    FeedExtent extent;
    for (const auto& [number, statements] : feed.bySeq) {
        if (number > seq) break;
        std::vector<Index> ordered = statements;
        std::ranges::sort(ordered, {}, [&](Index index) { return m_statements[index].id(); });
        for (const Index index : ordered) {
            const VerifiedStatement& each = m_statements[index];
            extent.add(each.header(), each.id(), each.sealed().payload.has_value());
        }
    }
    return extent;
}

StatementLog::Index StatementLog::indexOf(const VerifiedStatement& statement) const {
    return static_cast<Index>(&statement - m_statements.data());
}

} // namespace bothy
