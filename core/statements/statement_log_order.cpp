// The second half of StatementLog: what follows from how the statements hang together.
#include "core/statements/canonical.h"
#include "core/statements/statement_log.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <ranges>
#include <set>

namespace bothy {

namespace {

constexpr std::uint64_t Never = std::numeric_limits<std::uint64_t>::max();

/// Without its payload nothing of the feed counts.
FeedRevocation revocationIn(const VerifiedStatement& statement) {
    const auto message = statement.message();
    const auto value = message ? decode(*message) : Result<Cbor>(fail(ErrorKind::BadEncoding));
    const auto revocation = value ? FeedRevocation::fromCbor(*value) : Result<FeedRevocation>(value.error());
    return revocation ? *revocation : FeedRevocation();
}

} // namespace

void StatementLog::analyse() const {
    if (m_analysed) return;
    m_analysed = true;
    m_standing.clear();
    m_forks.clear();
    m_revocations.clear();
    m_named.clear();
    m_open = 0;
    m_standing.resize(m_statements.size());
    for (Index i = 0; i < m_statements.size(); ++i)
        noteRevocation(i);
    for (Index i = 0; i < m_statements.size(); ++i)
        place(i);
}

/// Finds out everything about one statement, given that all others are held already.
void StatementLog::place(Index index) const {
    if (m_standing.size() <= index) m_standing.resize(index + 1);
    noteRevocation(index);
    analyseOne(index);
    if (!m_standing[index].closed) ++m_open;
    const StatementHeader& header = m_statements[index].header();
    if (m_feeds.at(header.feed).bySeq.at(header.seq).size() < 2) return;
    const auto fork = m_forks.emplace(header.feed, header.seq).first;
    fork->second = std::min(fork->second, header.seq);
}

void StatementLog::noteRevocation(Index index) const {
    if (m_statements[index].kind() != StatementKind::FeedRevoke || m_revocations.contains(index)) return;
    const FeedRevocation& revocation = m_revocations[index] = revocationIn(m_statements[index]);
    m_named.insert(revocation.known.begin(), revocation.known.end());
}

/// What its author says with a revocation to know as well; held, and their own.
std::vector<StatementLog::Index> StatementLog::namedByRevocation(Index index) const {
    std::vector<Index> named;
    const auto revocation = m_revocations.find(index);
    if (revocation == m_revocations.end()) return named;
    for (const StatementId& id : revocation->second.known)
        if (const auto held = m_byId.find(id);
            held != m_byId.end() && m_statements[held->second].author() == m_statements[index].author())
            named.push_back(held->second);
    return named;
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
        const std::vector<Index> named = namedByRevocation(current);
        const std::size_t depth = stack.size();
        for (const Index before : past.value_or(std::vector<Index>{}))
            if (!m_standing[before].analysed) stack.push_back(before);
        for (const Index before : named)
            if (!m_standing[current].analysed && !m_standing[before].analysed) stack.push_back(before);
        // Also where something else of its past is not held: a revocation asks what it knew.
        if (const auto& previous = m_statements[current].header().previous; previous && !past)
            if (const auto held = m_byId.find(*previous); held != m_byId.end())
                if (!m_standing[current].analysed && !m_standing[held->second].analysed) stack.push_back(held->second);
        if (stack.size() > depth) continue;
        stack.pop_back();
        Standing& standing = m_standing[current];
        if (standing.analysed) continue;
        standing.analysed = true;
        standing.closed = past.has_value();
        for (const Index before : past.value_or(std::vector<Index>{}))
            takeOver(before, standing);
        for (const Index before : named)
            takeOwnClock(before, standing);
    }
}

/// What one of its direct past knew, `standing` knows too.
void StatementLog::takeOver(Index before, Standing& standing) const {
    standing.closed = standing.closed && m_standing[before].closed;
    takeClock(before, standing);
}

void StatementLog::takeClock(Index before, Standing& standing) const {
    const Standing& known = m_standing[before];
    const StatementHeader& header = m_statements[before].header();
    const std::size_t own = m_feeds.at(header.feed).order;
    standing.clock.resize(std::max({standing.clock.size(), known.clock.size(), own + 1}), 0);
    for (std::size_t f = 0; f < known.clock.size(); ++f)
        standing.clock[f] = std::max(standing.clock[f], known.clock[f]);
    standing.clock[own] = std::max(standing.clock[own], header.seq);
}

/// Of the author's own feeds only: what a loose piece saw of the other one need not all have been there. All that is
/// held before the piece, too, and what an earlier revocation among that named: a hole can come to lie before one that
/// was whole when it was named.
void StatementLog::takeOwnClock(Index named, Standing& standing) const {
    const PersonId& author = m_statements[named].author();
    std::vector<Index> left{named};
    std::set<Index> taken;
    while (!left.empty()) {
        const Index index = left.back();
        left.pop_back();
        if (!taken.insert(index).second) continue;
        Standing own = standing;
        takeClock(index, own);
        standing.clock.resize(own.clock.size(), 0);
        for (std::size_t f = 0; f < own.clock.size(); ++f)
            if (m_personByOrder[f] == author) standing.clock[f] = own.clock[f];
        if (m_standing[index].closed) continue; // its clock says all of it
        if (const auto& previous = m_statements[index].header().previous)
            if (const auto held = m_byId.find(*previous); held != m_byId.end()) left.push_back(held->second);
        for (const Index before : namedByRevocation(index))
            left.push_back(before);
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

bool StatementLog::isRevoked(const StatementHeader& header) const {
    return header.seq > endOf(header.feed);
}

std::uint64_t StatementLog::endOf(const FeedId& feed) const {
    analyse();
    std::uint64_t end = noEnd;
    const auto held = m_feeds.find(feed);
    if (held == m_feeds.end()) return end;
    for (const auto& [index, revocation] : m_revocations)
        if (m_statements[index].author() == held->second.person &&
            m_statements[index].subject() == revocationSubject(feed))
            end = std::min(end, revocation.last);
    return end;
}

std::vector<StatementId> StatementLog::loosePieces(const FeedId& feed) const {
    analyse();
    const auto held = m_feeds.find(feed);
    if (held == m_feeds.end()) return {};
    std::set<StatementId> known;
    for (const auto& [index, revocation] : m_revocations)
        if (m_statements[index].author() == held->second.person)
            known.insert(revocation.known.begin(), revocation.known.end());
    std::vector<StatementId> pieces;
    std::set<StatementId> followed;
    for (const auto& [seq, statements] : held->second.bySeq | std::views::reverse)
        for (const Index index : statements) {
            const VerifiedStatement& statement = m_statements[index];
            if (m_standing[index].closed) continue;
            if (!followed.contains(statement.id()) && !known.contains(statement.id())) pieces.push_back(statement.id());
            if (const auto& previous = statement.header().previous) followed.insert(*previous);
        }
    return pieces;
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
        std::vector<Index> all = namedByRevocation(stack.back());
        stack.pop_back();
        if (past) all.insert(all.end(), past->begin(), past->end());
        for (const Index before : all) {
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
    std::vector<Index> tips;
    for (const auto& [id, held] : m_feeds)
        if (id != feed) std::ranges::copy(tipsOf(id, held), std::back_inserter(tips));
    std::vector<SeenHead> result;
    for (const Index tip : tips)
        if (tips.size() <= maxSeenHeads || !isKnownOtherwise(tip, feed, tips))
            result.push_back(
                SeenHead::of(m_statements[tip].header().feed, m_statements[tip].header().seq, m_statements[tip].id()));
    std::sort(result.begin(), result.end());
    if (result.size() > maxSeenHeads) result.resize(maxSeenHeads);
    return result;
}

/// In the past of the newest statement of the feed itself, or of another one that is named.
bool StatementLog::isKnownOtherwise(Index tip, const FeedId& feed, const std::vector<Index>& tips) const {
    const auto knows = [&](const VerifiedStatement& later) { return isInPast(m_statements[tip], later); };
    const VerifiedStatement* head = headOf(feed);
    return (head && knows(*head)) ||
           std::ranges::any_of(tips, [&](Index other) { return other != tip && knows(m_statements[other]); });
}

std::uint64_t StatementLog::chainEnd(const FeedId& feed) const {
    const auto held = m_feeds.find(feed);
    if (held == m_feeds.end()) return 0;
    std::uint64_t end = 0;
    std::optional<StatementId> before;
    for (const auto& [seq, statements] : held->second.bySeq) {
        const VerifiedStatement& next = m_statements[statements.front()];
        if (seq != end + 1 || statements.size() > 1 || next.header().previous != before) return end;
        before = next.id();
        end = seq;
    }
    return end;
}

bool StatementLog::isEnded(const FeedId& feed) const {
    return endOf(feed) != noEnd;
}

} // namespace bothy
