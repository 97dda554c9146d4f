#include "core/matching/round_record.h"

#include <algorithm>
#include <map>

namespace bothy {

namespace {

using Held = std::vector<const VerifiedStatement*>;

/// The statements of one round, by kind, oldest first.
struct Pieces {
    std::map<StatementKind, Held> byKind;

    const Held& of(StatementKind kind) const {
        static const Held none;
        const auto found = byKind.find(kind);
        return found == byKind.end() ? none : found->second;
    }
};

bool isRoundKind(StatementKind kind) {
    return kind == StatementKind::MatchPropose || kind == StatementKind::MatchAccept ||
           kind == StatementKind::MatchOpen || kind == StatementKind::MatchFinish ||
           kind == StatementKind::MatchResult || kind == StatementKind::MatchWithdraw;
}

std::map<DocumentId, Pieces> piecesBySubject(const StatementLog& log) {
    std::map<DocumentId, Pieces> rounds;
    for (const VerifiedStatement& statement : log.all())
        if (isRoundKind(statement.kind())) rounds[statement.subject()].byKind[statement.kind()].push_back(&statement);
    for (auto& [id, pieces] : rounds)
        for (auto& [kind, held] : pieces.byKind)
            std::ranges::sort(held, {},
                              [&](const VerifiedStatement* s) { return std::pair(log.causalDepth(*s), s->id()); });
    return rounds;
}

/// A round has one proposal. Should somebody else use the id of mine, mine counts.
const VerifiedStatement* proposalOf(const Pieces& round, const PersonId& me) {
    const Held& all = round.of(StatementKind::MatchPropose);
    const auto mine = std::ranges::find_if(all, [&](const auto* proposal) { return proposal->author() == me; });
    if (mine != all.end()) return *mine;
    return all.empty() ? nullptr : all.front();
}

Bytes messageOf(const VerifiedStatement& statement) {
    return statement.message()->toByteArray();
}

/// Reads one round. The proposal decides whose part is whose.
class Reading {
public:
    Reading(const StatementLog& log, const PersonId& me, const Pieces& pieces, const VerifiedStatement& proposal)
        : m_log(log)
        , m_me(me)
        , m_pieces(pieces)
        , m_proposal(proposal) {
        m_record.id = proposal.subject();
        m_record.isMine = proposal.author() == me;
        m_record.day = proposal.header().day;
        m_record.proposerFeed = proposal.header().feed;
    }

    RoundRecord read() {
        const VerifiedStatement* open = fromProposer(StatementKind::MatchOpen);
        const VerifiedStatement* accept = acceptBefore(open);
        const VerifiedStatement* finish = accept ? finishAfter(*accept) : nullptr;
        m_record.propose = message(&m_proposal);
        m_record.accept = message(accept);
        m_record.open = message(open);
        m_record.finish = message(finish);
        m_record.iAnswered = isHeldFrom(StatementKind::MatchAccept, m_me);
        readMyPart();
        readResults();
        for (const VerifiedStatement* withdraw : m_pieces.of(StatementKind::MatchWithdraw))
            (withdraw->author() == m_me ? m_record.withdrawnByMe : m_record.withdrawnByThem) = true;
        readWhatCanBeForgotten();
        return std::move(m_record);
    }

private:
    std::optional<Bytes> message(const VerifiedStatement* statement) const {
        if (!statement || !m_log.isComplete(*statement)) return {};
        return messageOf(*statement);
    }

    bool isHeldFrom(StatementKind kind, const PersonId& person) const {
        return std::ranges::any_of(m_pieces.of(kind), [&](const auto* s) { return s->author() == person; });
    }

    const VerifiedStatement* fromProposer(StatementKind kind) const {
        for (const VerifiedStatement* statement : m_pieces.of(kind))
            if (statement->header().feed == m_record.proposerFeed) return statement;
        return nullptr;
    }

    /// The one that was opened when there is an open, else the first that is complete.
    const VerifiedStatement* acceptBefore(const VerifiedStatement* open) const {
        const VerifiedStatement* first = nullptr;
        for (const VerifiedStatement* accept : m_pieces.of(StatementKind::MatchAccept)) {
            if (accept->author() == m_proposal.author()) continue;
            if (m_log.isComplete(*accept) && (!open || m_log.isInPast(*accept, *open))) return accept;
            if (!first) first = accept;
        }
        return first;
    }

    const VerifiedStatement* finishAfter(const VerifiedStatement& accept) const {
        for (const VerifiedStatement* finish : m_pieces.of(StatementKind::MatchFinish))
            if (finish->header().feed == accept.header().feed) return finish;
        return nullptr;
    }

    /// Whatever role somebody claims for me: what left, left.
    void readMyPart() {
        for (const StatementKind kind : {StatementKind::MatchOpen, StatementKind::MatchFinish})
            for (const VerifiedStatement* part : m_pieces.of(kind))
                if (part->author() == m_me)
                    m_record.myPart = std::max(m_record.myPart, std::optional(part->header().day));
    }

    void readResults() {
        for (const VerifiedStatement* result : m_pieces.of(StatementKind::MatchResult)) {
            auto& mine = result->author() == m_me ? m_record.myResult : m_record.theirResult;
            (result->author() == m_me ? m_record.iRecorded : m_record.theyRecorded) = true;
            if (!mine) mine = message(result);
            if (result->message()) m_record.results.push_back(result->id());
        }
    }

    void readWhatCanBeForgotten() {
        for (const StatementKind kind : {StatementKind::MatchPropose, StatementKind::MatchAccept,
                                         StatementKind::MatchOpen, StatementKind::MatchFinish})
            for (const VerifiedStatement* statement : m_pieces.of(kind))
                if (statement->message()) m_record.toForget.push_back(statement->id());
    }

    const StatementLog& m_log;
    const PersonId& m_me;
    const Pieces& m_pieces;
    const VerifiedStatement& m_proposal;
    RoundRecord m_record;
};

} // namespace

std::vector<RoundRecord> foldRounds(const StatementLog& log, const PersonId& me) {
    const auto pieces = piecesBySubject(log);
    Held proposals;
    for (const auto& [id, round] : pieces)
        if (const VerifiedStatement* proposal = proposalOf(round, me)) proposals.push_back(proposal);
    std::ranges::sort(proposals, {},
                      [&](const VerifiedStatement* s) { return std::pair(log.causalDepth(*s), s->id()); });

    std::vector<RoundRecord> rounds;
    for (const VerifiedStatement* proposal : proposals) {
        RoundRecord record = Reading(log, me, pieces.at(proposal->subject()), *proposal).read();
        for (const VerifiedStatement* other : proposals)
            if (other != proposal && log.isInPast(*other, *proposal)) record.knew.push_back(other->subject());
        rounds.push_back(std::move(record));
    }
    return rounds;
}

std::optional<Day> lastRoundDay(const std::vector<RoundRecord>& rounds) {
    std::optional<Day> last;
    for (const RoundRecord& round : rounds)
        last = std::max(last, round.myPart);
    return last;
}

const RoundRecord* findRound(const std::vector<RoundRecord>& rounds, const DocumentId& id) {
    const auto found = std::ranges::find(rounds, id, &RoundRecord::id);
    return found == rounds.end() ? nullptr : &*found;
}

} // namespace bothy
