#include "core/documents/signoff.h"

#include "core/documents/signoff_rules.h"

#include <algorithm>

namespace bothy {

namespace {

std::optional<PersonId> otherThan(const PersonId& me, const StatementLog& log) {
    const auto& members = log.members();
    const auto other = std::ranges::find_if(members, [&](const PersonId& person) { return person != me; });
    return members.size() == 2 && other != members.end() ? std::optional(*other) : std::nullopt;
}

Revision revisionOf(const HeldRevision& held) {
    const StatementHeader& header = held.statement->header();
    const Wording& wording = *held.wording;
    return {held.statement->id(), header.person, header.day,     wording.predecessor,
            wording.validUntil,   wording.needs, wording.content};
}

std::optional<Revision> revisionOf(const HeldRevision* held) {
    return held ? std::optional(revisionOf(*held)) : std::nullopt;
}

/// Reads the state of one document off its record, for one person.
class DocumentView {
public:
    DocumentView(const StatementLog& log, const DocumentId& id, const DocumentRecord& record, const PersonId& me,
                 const ReadWording* read)
        : m_rules(log, record)
        , m_read(read)
        , m_suspended(record.suspended)
        , m_me(me)
        , m_mine(m_rules.newestLive(me))
        , m_newest(m_rules.newestWordings()) {
        if (const auto other = otherThan(me, log)) m_theirs = m_rules.newestLive(*other);
        m_document.id = id;
    }

    /// Nothing when no words are here yet.
    std::optional<SignedDocument> read(Day floor) {
        if (m_newest.empty()) return std::nullopt;
        if (m_mine && m_theirs && !isAnsweredLate())
            readBothSigned(floor);
        else if (needsNewerVersion())
            readNewer();
        else if (m_mine || m_theirs)
            readOffer(floor);
        else
            readUnsigned();
        return m_document;
    }

private:
    /// Both signed the same words, one of them after the offer had ended: that one is an offer now.
    bool isAnsweredLate() const {
        const StatementId& words = m_mine->said->revision;
        return m_theirs->isOn(words) && !m_rules.bothInTime(words, m_me, m_theirs->statement->author());
    }
    /// The only one that counts, or the later one.
    const HeldSign& offer() const {
        if (!m_mine || !m_theirs) return m_mine ? *m_mine : *m_theirs;
        return m_rules.isNewer(*m_mine, *m_theirs) ? *m_mine : *m_theirs;
    }

    bool needsNewerVersion() const {
        return m_suspended || std::ranges::any_of(m_newest, [](const HeldRevision* words) {
                   return !words->wording || words->wording->type == DocumentType::Newer;
               });
    }

    void readNewer() {
        m_document.state = SignoffState::NewerVersion;
        if (!m_newest.front()->wording) return;
        m_document.type = m_newest.front()->wording->type;
        m_document.current = revisionOf(*m_newest.front());
    }

    void readBothSigned(Day floor) {
        setCurrent(*m_rules.find(m_mine->said->revision));
        if (m_theirs->isOn(m_document.current.id)) {
            const auto& until = m_document.current.validUntil;
            m_document.state = until && floor >= *until ? SignoffState::LookAgain : SignoffState::AgreedForNow;
        } else {
            m_document.state = SignoffState::Conflict;
            m_document.otherWording = revisionOf(m_rules.find(m_theirs->said->revision));
        }
    }

    void readOffer(Day floor) {
        const HeldSign& waits = offer();
        const bool byMe = &waits == m_mine;
        setCurrent(*m_rules.find(waits.said->revision));
        m_document.iSigned = m_document.iSigned && byMe;
        m_document.theySigned = m_document.theySigned && !byMe;
        m_document.offerUntil = waits.said->offerUntil;
        if (floor > waits.said->offerUntil)
            setTakenBack();
        else
            setWaiting(byMe);
    }

    /// Nobody's sign-off counts: the words were taken back, were made apart, or were never offered.
    void readUnsigned() {
        std::vector<const HeldRevision*> waiting;
        std::ranges::copy_if(m_newest, std::back_inserter(waiting),
                             [&](const HeldRevision* words) { return !m_rules.isTakenBack(*words); });
        if (waiting.empty()) {
            setCurrent(*m_newest.front());
            setTakenBack();
        } else if (waiting.size() == 1) {
            setCurrent(*waiting.front());
            setWaiting(m_document.current.author == m_me);
        } else {
            std::ranges::stable_partition(waiting, [&](const HeldRevision* words) { return isMine(*words); });
            setCurrent(*waiting.front());
            m_document.state = SignoffState::Conflict;
            m_document.otherWording = revisionOf(*waiting.back());
        }
    }

    bool isMine(const HeldRevision& words) const { return words.statement->author() == m_me; }

    void setTakenBack() {
        m_document.state = m_rules.lastAgreed() ? SignoffState::NoLongerAgreed : SignoffState::TakenBack;
    }

    /// Words that wait for somebody: "changed" when other words were the last ones agreed on.
    void setWaiting(bool byMe) {
        const HeldRevision* agreed = m_rules.lastAgreed();
        const bool changed = agreed && agreed->statement->id() != m_document.current.id;
        m_document.state = changed ? (byMe ? SignoffState::ChangedByMe : SignoffState::ChangedByOther)
                                   : (byMe ? SignoffState::OfferedByMe : SignoffState::OfferedToMe);
    }

    void setCurrent(const HeldRevision& words) {
        m_document.type = words.wording->type;
        m_document.current = revisionOf(words);
        m_document.agreedBefore = revisionOf(m_rules.lastAgreed(m_document.current.id));
        m_document.before = isMine(words) ? answeredByMe() : revisionOf(knownBefore());
        m_document.iSigned = m_mine && m_mine->isOn(m_document.current.id);
        m_document.theySigned = m_theirs && m_theirs->isOn(m_document.current.id);
    }

    /// Of my own words: the other one's words that they answer, else the last that both agreed on.
    std::optional<Revision> answeredByMe() const {
        const auto& from = m_document.current.predecessor;
        const HeldRevision* answered = from ? m_rules.find(*from) : nullptr;
        return answered && !isMine(*answered) ? revisionOf(*answered) : m_document.agreedBefore;
    }

    /// Of the other one's words: the newest others that I wrote, signed or read.
    const HeldRevision* knownBefore() const {
        const StatementId& now = m_document.current.id;
        std::optional<StatementId> read;
        if (m_read) read = m_read->now == now ? m_read->before : std::optional(m_read->now);
        return m_rules.newestWhere([&](const HeldRevision& words) {
            const StatementId& id = words.statement->id();
            return id != now && (isMine(words) || read == id || m_rules.hasSigned(m_me, id));
        });
    }

    SignoffRules m_rules;
    const ReadWording* m_read; ///< null when nothing was read yet
    bool m_suspended;
    PersonId m_me;
    const HeldSign* m_mine;
    const HeldSign* m_theirs = nullptr;
    std::vector<const HeldRevision*> m_newest; ///< the latest in causal order first
    SignedDocument m_document;
};

} // namespace

std::vector<SignedDocument> foldDocuments(const StatementLog& log, const PersonId& me, Day floor,
                                          const ReadWords& read) {
    std::vector<SignedDocument> documents;
    for (const auto& [id, record] : documentRecords(log)) {
        const auto known = read.find(id);
        DocumentView view(log, id, record, me, known == read.end() ? nullptr : &known->second);
        if (auto document = view.read(floor)) documents.push_back(std::move(*document));
    }
    return documents;
}

std::vector<DocumentId> offersToLapse(const StatementLog& log, const PersonId& me, Day floor) {
    std::vector<DocumentId> result;
    for (const auto& [id, record] : documentRecords(log)) {
        const SignoffRules rules(log, record);
        const auto isAnswered = [&](const HeldSign& offer) {
            return std::ranges::any_of(record.signs, [&](const HeldSign& answer) {
                return answer.statement->author() != me && answer.isOn(offer.said->revision) && rules.stands(answer) &&
                       answer.statement->header().day <= offer.said->offerUntil;
            });
        };
        const bool lapses = std::ranges::any_of(record.signs, [&](const HeldSign& offer) {
            return offer.statement->author() == me && offer.said && floor > offer.said->offerUntil &&
                   rules.stands(offer) && !isAnswered(offer);
        });
        if (lapses) result.push_back(id);
    }
    return result;
}

} // namespace bothy
