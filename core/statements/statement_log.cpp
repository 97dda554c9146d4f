#include "core/statements/statement_log.h"

#include "core/crypto/hash.h"
#include "core/statements/canonical.h"
#include "core/statements/feed_certificate.h"

#include <algorithm>
#include <limits>
#include <set>

namespace bothy {

namespace {

constexpr std::uint64_t Never = std::numeric_limits<std::uint64_t>::max();

Error forged(const char* what) {
    return fail(ErrorKind::StatementForged, QString::fromLatin1(what));
}

/// A feed is a public key, so a statement can be checked against its own feed id.
bool hasGoodSignature(const StatementHeader& header, const SealedStatement& statement) {
    return isSignedBy(*PublicKey::from(header.feed.view()), domain::StatementSignature, statement.header,
                      statement.signature);
}

DocumentId subjectOf(const FeedId& feed) {
    return *DocumentId::from(feed.view().first(DocumentId::size));
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
            m_analysed = false;
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
    m_feeds[header.feed].person = header.person;
    insert(std::move(header), std::move(statement));
    retryWaiting();
    return Admission::Inserted;
}

void StatementLog::insert(StatementHeader header, SealedStatement statement) {
    const StatementId id = statementIdOf(statement.header);
    const Index index = m_statements.size();
    m_feeds[header.feed].bySeq[header.seq].push_back(index);
    m_byId.emplace(id, index);
    m_statements.push_back(VerifiedStatement(id, std::move(header), std::move(statement)));
    m_analysed = false;
}

void StatementLog::retryWaiting() {
    auto waiting = std::exchange(m_waiting, {});
    // Certificates first: they are what the others wait for. Signatures were checked on arrival.
    std::stable_partition(waiting.begin(), waiting.end(),
                          [](const auto& entry) { return entry.first.kind == StatementKind::FeedCertificate; });
    for (auto& [header, statement] : waiting) {
        const auto again = admit(std::move(statement), Trust::CheckedBefore);
        Q_ASSERT(again.has_value());
        Q_UNUSED(again)
    }
}

const VerifiedStatement* StatementLog::find(const StatementId& id) const {
    const auto held = m_byId.find(id);
    return held == m_byId.end() ? nullptr : &m_statements[held->second];
}

StatementLog::Index StatementLog::indexOf(const VerifiedStatement& statement) const {
    return static_cast<Index>(&statement - m_statements.data());
}

// ---- what follows from how they hang together --------------------------------------------------

void StatementLog::analyse() const {
    if (m_analysed) return;
    m_analysed = true;
    m_standing.assign(m_statements.size(), {});
    m_feedOrder.clear();
    m_forks.clear();
    m_revocations.clear();
    for (const auto& [id, feed] : m_feeds) {
        m_feedOrder.emplace(id, m_feedOrder.size());
        for (const auto& [seq, indices] : feed.bySeq) {
            if (indices.size() < 2) continue;
            m_forks.emplace(id, seq); // the first fork; emplace keeps it
        }
    }
    for (Index i = 0; i < m_statements.size(); ++i) {
        analyseOne(i);
        if (m_statements[i].kind() == StatementKind::FeedRevoke) m_revocations.push_back(i);
    }
}

/// The statements this one points at: the one before it and the heads it has seen. Nothing when one is
/// not held or does not fit.
std::optional<std::vector<StatementLog::Index>> StatementLog::directPast(Index index) const {
    const StatementHeader& header = m_statements[index].header();
    std::vector<Index> result;
    if (header.previous) {
        const auto held = m_byId.find(*header.previous);
        if (held == m_byId.end()) return std::nullopt;
        const StatementHeader& before = m_statements[held->second].header();
        if (before.feed != header.feed || before.seq + 1 != header.seq || before.day > header.day) return std::nullopt;
        result.push_back(held->second);
    }
    for (const SeenHead& seen : header.seen) {
        const auto feed =
            std::find_if(m_feeds.begin(), m_feeds.end(), [&](const auto& entry) { return seen.names(entry.first); });
        if (feed == m_feeds.end()) return std::nullopt;
        const auto numbered = feed->second.bySeq.find(seen.seq);
        if (numbered == feed->second.bySeq.end()) return std::nullopt;
        const auto match = std::find_if(numbered->second.begin(), numbered->second.end(),
                                        [&](Index i) { return seen.isHead(m_statements[i].id()); });
        if (match == numbered->second.end()) return std::nullopt;
        result.push_back(*match);
    }
    return result;
}

/// Fills in the standing of one statement and of all it builds on. Walks with a stack of its own: a feed
/// can be ten thousand statements long.
void StatementLog::analyseOne(Index index) const {
    std::vector<Index> stack{index};
    while (!stack.empty()) {
        const Index current = stack.back();
        Standing& standing = m_standing[current];
        if (!standing.clock.empty()) {
            stack.pop_back();
            continue;
        }
        const auto past = directPast(current);
        bool ready = true;
        for (const Index before : past.value_or(std::vector<Index>{})) {
            if (!m_standing[before].clock.empty()) continue;
            stack.push_back(before);
            ready = false;
        }
        if (!ready) continue;
        standing.clock.assign(m_feedOrder.size(), 0);
        standing.closed = past.has_value();
        for (const Index before : past.value_or(std::vector<Index>{})) {
            const Standing& known = m_standing[before];
            standing.closed = standing.closed && known.closed;
            for (std::size_t f = 0; f < standing.clock.size(); ++f)
                standing.clock[f] = std::max(standing.clock[f], known.clock[f]);
            const StatementHeader& header = m_statements[before].header();
            std::uint64_t& own = standing.clock[m_feedOrder.at(header.feed)];
            own = std::max(own, header.seq);
        }
        stack.pop_back();
    }
}

std::uint64_t StatementLog::forkOf(const FeedId& feed) const {
    const auto fork = m_forks.find(feed);
    return fork == m_forks.end() ? Never : fork->second;
}

bool StatementLog::isForked(const FeedId& feed) const {
    analyse();
    return forkOf(feed) != Never;
}

/// A revocation names the last number that still counts; without its payload nothing of the feed does.
bool StatementLog::isRevoked(const StatementHeader& header) const {
    return std::any_of(m_revocations.begin(), m_revocations.end(), [&](Index index) {
        const VerifiedStatement& revocation = m_statements[index];
        if (revocation.author() != header.person || revocation.subject() != subjectOf(header.feed)) return false;
        const auto message = revocation.message();
        const auto value = message ? decode(*message) : Result<Cbor>(fail(ErrorKind::BadEncoding));
        const Cbor::Array* fields = value ? value->record(2) : nullptr;
        return header.seq > (fields ? (*fields)[1].number().value_or(0) : 0);
    });
}

bool StatementLog::isComplete(const VerifiedStatement& statement) const {
    analyse();
    const StatementHeader& header = statement.header();
    return m_standing[indexOf(statement)].closed && statement.sealed().payload && header.seq < forkOf(header.feed) &&
           !isRevoked(header);
}

bool StatementLog::isInPast(const VerifiedStatement& earlier, const VerifiedStatement& later) const {
    analyse();
    const StatementHeader& header = earlier.header();
    if (header.seq >= forkOf(header.feed)) return false;
    return m_standing[indexOf(later)].clock[m_feedOrder.at(header.feed)] >= header.seq;
}

const VerifiedStatement* StatementLog::headOf(const FeedId& feed) const {
    analyse();
    const auto held = m_feeds.find(feed);
    if (held == m_feeds.end()) return nullptr;
    for (auto entry = held->second.bySeq.rbegin(); entry != held->second.bySeq.rend(); ++entry)
        for (const Index index : entry->second)
            if (m_standing[index].closed) return &m_statements[index];
    return nullptr;
}

std::vector<SeenHead> StatementLog::seenBy(const FeedId& feed) const {
    std::vector<SeenHead> result;
    for (const auto& [id, held] : m_feeds) {
        if (id == feed) continue;
        if (const VerifiedStatement* head = headOf(id))
            result.push_back(SeenHead::of(id, head->header().seq, head->id()));
    }
    std::sort(result.begin(), result.end());
    return result;
}

} // namespace bothy
