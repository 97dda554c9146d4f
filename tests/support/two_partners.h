#pragma once

#include "core/crypto/random.h"
#include "core/crypto/secret_bytes.h"
#include "core/statements/feed_certificate.h"
#include "core/statements/statement_author.h"
#include "core/statements/statement_log.h"

#include <array>
#include <memory>

namespace bothy::test {

/// A device of one of the two: person A has two, person B has one.
enum class Seat : std::size_t { A1, A2, B1 };
inline constexpr std::array seats{Seat::A1, Seat::A2, Seat::B1};

/// Real keys of two people and their three devices. Made once per program, since they play no part in what
/// the tests compare.
struct PartnerKeys {
    CoupleId couple = makeRandomId<CoupleId>();
    std::array<PersonId, 3> people; ///< by seat
    std::array<std::shared_ptr<const StatementAuthor>, 3> authors;
    std::array<FeedCertificate, 3> certificates;

    static const PartnerKeys& shared() {
        static const PartnerKeys keys;
        return keys;
    }

private:
    PartnerKeys() {
        startCrypto();
        const SigningKey a = SigningKey::make();
        const SigningKey b = SigningKey::make();
        for (const Seat seat : seats) {
            const SigningKey& identity = seat == Seat::B1 ? b : a;
            const auto at = static_cast<std::size_t>(seat);
            people[at] = personIdOf(identity.publicKey());
            authors[at] = std::make_shared<StatementAuthor>(people[at], SigningKey::make());
            certificates[at] = FeedCertificate::make(identity, couple, authors[at]->feed());
        }
    }
};

/// Two people with three devices, each with a log of its own. All devices know each other's certificates;
/// everything else travels by give(). A plain value: copy it to try another future.
class TwoPartners {
public:
    /// CheckedBefore skips looking at signatures again when they travel; they are made all the same.
    explicit TwoPartners(Trust trust = Trust::CheckSignature)
        : m_trust(trust)
        , m_logs{emptyLog(), emptyLog(), emptyLog()} {
        for (const Seat seat : seats) {
            const auto at = static_cast<std::size_t>(seat);
            say(seat,
                {StatementKind::FeedCertificate, subjectOf(author(seat).feed()), m_keys->certificates[at].toCbor()});
        }
        shareAll();
    }

    const PersonId& person(Seat seat) const { return m_keys->people[static_cast<std::size_t>(seat)]; }
    const PersonId& a() const { return person(Seat::A1); }
    const PersonId& b() const { return person(Seat::B1); }
    const StatementAuthor& author(Seat seat) const { return *m_keys->authors[static_cast<std::size_t>(seat)]; }
    StatementLog& log(Seat seat) { return m_logs[static_cast<std::size_t>(seat)]; }
    const StatementLog& log(Seat seat) const { return m_logs[static_cast<std::size_t>(seat)]; }

    /// A log that knows the two people and holds nothing.
    StatementLog emptyLog() const {
        StatementLog log(m_keys->couple);
        log.addMember(a());
        log.addMember(b());
        return log;
    }

    /// Signs on this device and keeps the statement there only.
    SealedStatement say(Seat seat, const StatementDraft& draft, Day day = Day{20000}) {
        const auto statement = author(seat).sign(log(seat), day, draft);
        if (!statement || !log(seat).admit(*statement, Trust::CheckedBefore)) qFatal("an own statement has to fit");
        return *statement;
    }

    /// Hands over what the other device lacks, oldest arrival first, at most `count`. How many there were.
    std::size_t give(Seat from, Seat to, std::size_t count = ~std::size_t{0}) {
        std::size_t given = 0;
        for (const VerifiedStatement& statement : log(from).all()) {
            if (given == count) break;
            if (log(to).find(statement.id())) continue;
            if (!log(to).admit(statement.sealed(), m_trust)) qFatal("a held statement has to travel");
            ++given;
        }
        return given;
    }

    /// Everybody knows everything.
    void shareAll() {
        for (int round = 0; round < 2; ++round)
            for (const Seat from : seats)
                for (const Seat to : seats)
                    if (from != to) give(from, to);
    }

    static DocumentId subjectOf(const FeedId& feed) { return *DocumentId::from(feed.view().first(DocumentId::size)); }

private:
    const PartnerKeys* m_keys = &PartnerKeys::shared();
    Trust m_trust;
    std::array<StatementLog, 3> m_logs;
};

/// What a log holds, to hand it to another one.
inline std::vector<SealedStatement> sealedOf(const StatementLog& log) {
    std::vector<SealedStatement> result;
    for (const VerifiedStatement& statement : log.all())
        result.push_back(statement.sealed());
    return result;
}

} // namespace bothy::test
