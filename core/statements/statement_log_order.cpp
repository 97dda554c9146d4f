// The second half of StatementLog: what follows from how the statements hang together.
#include "core/statements/canonical.h"
#include "core/statements/statement_log.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <set>

namespace bothy {

namespace {

constexpr std::uint64_t Never = std::numeric_limits<std::uint64_t>::max();

DocumentId subjectOf(const FeedId& feed) {
    return *DocumentId::from(feed.view().first(DocumentId::size));
}

} // namespace

void StatementLog::analyse() const {
    if (m_analysed) return;
    m_analysed = true;
    m_standing.clear();
    m_forks.clear();
    m_revocations.clear();
    m_open = 0;
    m_standing.resize(m_statements.size());
    for (Index i = 0; i < m_statements.size(); ++i)
        place(i);
}

/// Finds out everything about one statement, given that all others are held already.
void StatementLog::place(Index index) const {
    if (m_standing.size() <= index) m_standing.resize(index + 1);
    analyseOne(index);
    if (!m_standing[index].closed) ++m_open;
    const StatementHeader& header = m_statements[index].header();
    if (header.kind == StatementKind::FeedRevoke) m_revocations.push_back(index);
    if (m_feeds.at(header.feed).bySeq.at(header.seq).size() < 2) return;
    const auto fork = m_forks.emplace(header.feed, header.seq).first;
    fork->second = std::min(fork->second, header.seq);
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
        const auto past = m_standing[current].analysed ? std::nullopt : directPast(current);
        const std::size_t depth = stack.size();
        for (const Index before : past.value_or(std::vector<Index>{}))
            if (!m_standing[before].analysed) stack.push_back(before);
        if (stack.size() > depth) continue;
        stack.pop_back();
        Standing& standing = m_standing[current];
        if (standing.analysed) continue;
        standing.analysed = true;
        standing.closed = past.has_value();
        for (const Index before : past.value_or(std::vector<Index>{}))
            takeOver(before, standing);
    }
}

/// What one of its direct past knew, `standing` knows too.
void StatementLog::takeOver(Index before, Standing& standing) const {
    const Standing& known = m_standing[before];
    const StatementHeader& header = m_statements[before].header();
    const std::size_t own = m_feeds.at(header.feed).order;
    standing.closed = standing.closed && known.closed;
    standing.clock.resize(std::max({standing.clock.size(), known.clock.size(), own + 1}), 0);
    for (std::size_t f = 0; f < known.clock.size(); ++f)
        standing.clock[f] = std::max(standing.clock[f], known.clock[f]);
    standing.clock[own] = std::max(standing.clock[own], header.seq);
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
    // From a fork on a number is not enough to tell the branches apart; the hashes are.
    if (header.seq >= forkOf(header.feed)) return reaches(indexOf(later), indexOf(earlier));
    const std::vector<std::uint64_t>& clock = m_standing[indexOf(later)].clock;
    const std::size_t order = m_feeds.at(header.feed).order;
    return order < clock.size() && clock[order] >= header.seq;
}

/// Follows the hashes back. Slow, and only needed for statements of a forked feed.
bool StatementLog::reaches(Index later, Index earlier) const {
    std::set<Index> known;
    std::vector<Index> stack{later};
    while (!stack.empty()) {
        const auto past = directPast(stack.back());
        stack.pop_back();
        for (const Index before : past.value_or(std::vector<Index>{})) {
            if (before == earlier) return true;
            if (known.insert(before).second) stack.push_back(before);
        }
    }
    return false;
}

std::uint64_t StatementLog::causalDepth(const VerifiedStatement& statement) const {
    analyse();
    const std::vector<std::uint64_t>& clock = m_standing[indexOf(statement)].clock;
    return std::accumulate(clock.begin(), clock.end(), std::uint64_t{0});
}

/// The closed statements of a feed that no closed one of the same feed follows; highest number first, then
/// smallest id. More than one only after a fork.
std::vector<StatementLog::Index> StatementLog::tipsOf(const FeedId& id, const Feed& feed) const {
    const std::uint64_t fork = forkOf(id);
    std::vector<Index> tips;
    std::set<StatementId> followed;
    for (auto entry = feed.bySeq.rbegin(); entry != feed.bySeq.rend(); ++entry) {
        const std::size_t before = tips.size();
        for (const Index index : entry->second) {
            if (!m_standing[index].closed) continue;
            if (!followed.contains(m_statements[index].id())) tips.push_back(index);
            if (const auto& previous = m_statements[index].header().previous) followed.insert(*previous);
        }
        std::sort(tips.begin() + static_cast<std::ptrdiff_t>(before), tips.end(),
                  [this](Index a, Index b) { return m_statements[a].id() < m_statements[b].id(); });
        if (!tips.empty() && entry->first < fork) break; // below a fork there is one branch
    }
    return tips;
}

const VerifiedStatement* StatementLog::headOf(const FeedId& feed) const {
    analyse();
    const auto held = m_feeds.find(feed);
    if (held == m_feeds.end()) return nullptr;
    const std::vector<Index> tips = tipsOf(feed, held->second);
    return tips.empty() ? nullptr : &m_statements[tips.front()];
}

std::vector<SeenHead> StatementLog::seenBy(const FeedId& feed) const {
    analyse();
    std::vector<SeenHead> result;
    for (const auto& [id, held] : m_feeds) {
        if (id == feed) continue;
        for (const Index tip : tipsOf(id, held))
            result.push_back(SeenHead::of(id, m_statements[tip].header().seq, m_statements[tip].id()));
    }
    std::sort(result.begin(), result.end());
    if (result.size() > maxSeenHeads) result.resize(maxSeenHeads);
    return result;
}

} // namespace bothy
