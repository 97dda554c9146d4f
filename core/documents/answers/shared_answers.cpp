#include "core/documents/answers/shared_answers.h"

#include "core/crypto/hash.h"
#include "core/documents/fields.h"
#include "core/documents/shared_rows.h"

#include <algorithm>
#include <set>

namespace bothy {

namespace {

constexpr std::uint64_t Version = 1;
constexpr std::size_t MaxConditions = 64;

/// A share as it was read; `content` is empty for one that this version cannot read.
struct Share {
    const VerifiedStatement* statement = nullptr;
    std::optional<AnswerPlace> place;
    SharedContent content;
};

Share read(const VerifiedStatement& statement) {
    Share share{&statement, {}, {}};
    const auto octets = statement.message();
    const auto message = octets ? decode(*octets) : Result<Cbor>(fail(ErrorKind::BadEncoding));
    if (!message) return share;
    FieldReader fields(*message, 5, Version);
    const auto item = ItemId::from(QStringView(fields.text(limits::idLength)));
    const auto side = fields.number(static_cast<std::uint64_t>(RoleSide::Second));
    const auto answer = fields.optionalNumber(static_cast<std::uint64_t>(Answer::Paused));
    bool sound = item && answer != 0u;
    for (const QString& text : fields.texts(limits::idLength, MaxConditions)) {
        const auto condition = ConditionId::from(QStringView(text));
        sound = sound && condition;
        if (sound) share.content.conditions.push_back(*condition);
    }
    if (fields.problem() || !sound) return {&statement, {}, {}};
    if (answer) share.content.answer = static_cast<Answer>(*answer);
    share.place = AnswerPlace(*item, static_cast<RoleSide>(side));
    const bool fits = subjectOfAnswer(*share.place) == statement.subject();
    return fits ? share : Share{&statement, {}, {}};
}

/// The number of a row's direction, as its author stands in it (documents/shared_rows.h).
int directionOf(RoleSide side, bool authorIsFirst) {
    if (side == RoleSide::Both) return 0;
    return (side == RoleSide::First) == authorIsFirst ? 1 : 2;
}

/// Everything that can hide a share, by subject.
class TakenBack {
public:
    explicit TakenBack(const StatementLog& log)
        : m_log(log) {
        std::set<DocumentId> rounds;
        for (const VerifiedStatement& each : log.all())
            if (each.kind() == StatementKind::MatchResult) rounds.insert(each.subject());
        for (const VerifiedStatement& each : log.all()) {
            if (each.kind() == StatementKind::MatchWithdraw && rounds.contains(each.subject()))
                m_rounds.push_back(&each);
            else if (isRestrictive(each.kind()))
                m_bySubject.emplace(each.subject(), &each);
        }
    }

    bool hides(const Share& share) const {
        const VerifiedStatement& said = *share.statement;
        if (hidesAt(said.subject(), said, [&](const VerifiedStatement& each) {
                return each.kind() == StatementKind::AnswerTakeBack && each.author() == said.author();
            }))
            return true;
        return share.place && !share.content.answer && hidesConditions(*share.place, said);
    }

private:
    /// Conditions stand on a row of both: when either takes back that row, or a whole round, they go too.
    bool hidesConditions(const AnswerPlace& place, const VerifiedStatement& said) const {
        const auto isUnknownTo = [&](const VerifiedStatement* each) { return !m_log.isInPast(*each, said); };
        if (std::ranges::any_of(m_rounds, isUnknownTo)) return true;
        const auto& members = m_log.members();
        const bool isFirst =
            std::ranges::all_of(members, [&](const PersonId& each) { return !(each < said.author()); });
        return hidesAt(rowIdOf(place.first.text(), directionOf(place.second, isFirst)), said,
                       [](const VerifiedStatement& each) { return each.kind() == StatementKind::MatchWithdraw; });
    }

    template <typename Counts>
    bool hidesAt(const DocumentId& subject, const VerifiedStatement& said, Counts counts) const {
        const auto [first, last] = m_bySubject.equal_range(subject);
        return std::any_of(first, last, [&](const auto& entry) {
            const VerifiedStatement& each = *entry.second;
            if (!isKnown(each.kind())) return true; // a newer version knows what it means; until then, nothing
            return counts(each) && !m_log.isInPast(each, said);
        });
    }

    const StatementLog& m_log;
    std::multimap<DocumentId, const VerifiedStatement*> m_bySubject;
    std::vector<const VerifiedStatement*> m_rounds;
};

void keepSorted(std::vector<SharedContent>& contents) {
    std::ranges::sort(contents);
    contents.erase(std::unique(contents.begin(), contents.end()), contents.end());
}

/// What is left of one person's shares about one subject. One that cannot be read still replaces an earlier
/// one: its author does not say that any more.
void place(const StatementLog& log, const TakenBack& takenBack, const std::vector<Share>& shares, ShownAnswers& into) {
    const auto isReplaced = [&](const Share& share) {
        return std::ranges::any_of(shares, [&](const Share& later) {
            return later.statement != share.statement && log.isComplete(*later.statement) &&
                   log.isInPast(*share.statement, *later.statement);
        });
    };
    std::optional<AnswerPlace> at;
    ShownAnswer shown;
    for (const Share& share : shares) {
        if (!share.place || takenBack.hides(share) || isReplaced(share)) continue;
        at = share.place;
        (log.isComplete(*share.statement) ? shown.standing : shown.uncertain).push_back(share.content);
    }
    if (shown.standing.empty()) return;
    keepSorted(shown.standing);
    keepSorted(shown.uncertain);
    into.emplace(*at, std::move(shown));
}

} // namespace

SharedAnswers foldSharedAnswers(const StatementLog& log) {
    std::map<std::pair<PersonId, DocumentId>, std::vector<Share>> bySubject;
    for (const VerifiedStatement& statement : log.all())
        if (statement.kind() == StatementKind::AnswerShare)
            bySubject[{statement.author(), statement.subject()}].push_back(read(statement));
    const TakenBack takenBack(log);
    SharedAnswers all;
    for (const auto& [key, shares] : bySubject) {
        ShownAnswers shown;
        place(log, takenBack, shares, shown);
        if (!shown.empty()) all[key.first].merge(shown);
    }
    return all;
}

DocumentId subjectOfAnswer(const AnswerPlace& place) {
    return deriveId<DocumentId>(domain::SharedAnswer,
                                {encode(Cbor::Array{place.first.text(), static_cast<std::uint32_t>(place.second)})});
}

Result<StatementDraft> shareAnswerDraft(const Item& item, RoleSide side, const SharedContent& content) {
    const bool mayLeave = (item.polarity == Polarity::Permission) != content.answer.has_value();
    const bool hasSide = item.isMutual() == (side == RoleSide::Both);
    if (!mayLeave || !hasSide) return fail(ErrorKind::NotPossibleNow, QStringLiteral("answer stays private"));
    if (content.conditions.size() > MaxConditions) return fail(ErrorKind::TextTooLong, QStringLiteral("conditions"));
    Cbor::Array conditions;
    for (const ConditionId& condition : content.conditions)
        conditions.push_back(condition.text());
    Cbor answer = content.answer ? Cbor(static_cast<std::uint32_t>(*content.answer)) : Cbor();
    return StatementDraft{StatementKind::AnswerShare, subjectOfAnswer({item.id, side}),
                          Cbor::Array{Version, item.id.text(), static_cast<std::uint32_t>(side), std::move(answer),
                                      std::move(conditions)}};
}

StatementDraft takeBackAnswerDraft(const AnswerPlace& place) {
    return {StatementKind::AnswerTakeBack, subjectOfAnswer(place), Cbor::Array{Version}};
}

} // namespace bothy
