#pragma once

#include "core/statements/statement_log.h"

#include <map>
#include <set>

namespace bothy::test {

/// The past of statements, found a second time and in the plainest way: by following hashes through a set of
/// headers. Slow and obvious on purpose, to hold StatementLog against it.
class CausalOracle {
public:
    explicit CausalOracle(const StatementLog& log) {
        for (const VerifiedStatement& statement : log.all())
            m_held.emplace(statement.id(), &statement);
    }

    /// All statements that `id` builds on. Nothing when a part of them is not held.
    std::optional<std::set<StatementId>> past(const StatementId& id) const {
        std::set<StatementId> result;
        std::vector<StatementId> stack{id};
        while (!stack.empty()) {
            const StatementHeader header = m_held.at(stack.back())->header();
            stack.pop_back();
            std::vector<std::optional<StatementId>> before;
            if (header.previous) before.push_back(isHeld(*header.previous) ? header.previous : std::nullopt);
            for (const SeenHead& seen : header.seen)
                before.push_back(find(seen));
            for (const auto& one : before) {
                if (!one) return std::nullopt;
                if (result.insert(*one).second) stack.push_back(*one);
            }
        }
        return result;
    }

    bool isForkedUpTo(const StatementHeader& header) const {
        std::map<std::uint64_t, int> count;
        for (const auto& [id, statement] : m_held)
            if (statement->header().feed == header.feed && statement->header().seq <= header.seq)
                ++count[statement->header().seq];
        return std::any_of(count.begin(), count.end(), [](const auto& entry) { return entry.second > 1; });
    }

    /// As vault texts define it, without revocations (which these histories do not hold).
    bool isComplete(const VerifiedStatement& statement) const {
        return past(statement.id()) && statement.sealed().payload && !isForkedUpTo(statement.header());
    }

    /// Held statements whose whole past is held too: what somebody could have known at some moment.
    std::vector<SealedStatement> closedPart() const {
        std::vector<SealedStatement> result;
        for (const auto& [id, statement] : m_held)
            if (past(id)) result.push_back(statement->sealed());
        return result;
    }

private:
    bool isHeld(const StatementId& id) const { return m_held.contains(id); }
    std::optional<StatementId> find(const SeenHead& seen) const {
        for (const auto& [id, statement] : m_held)
            if (seen.names(statement->header().feed) && seen.seq == statement->header().seq && seen.isHead(id))
                return id;
        return std::nullopt;
    }

    std::map<StatementId, const VerifiedStatement*> m_held;
};

} // namespace bothy::test
