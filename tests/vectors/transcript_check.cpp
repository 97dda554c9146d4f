#include "core/crypto/hash.h"
#include "tests/vectors/transcript.h"

#include <QJsonArray>

namespace bothy::vectors {

using namespace Qt::StringLiterals;

namespace {

QString hex(ByteView octets) {
    return QString::fromLatin1(octets.toByteArray().toHex());
}

template <typename T>
Ending endingOf(const Verdict<T>& verdict) {
    const Refusal refusal = *verdict.refusal();
    return {
        false, QString::fromLatin1(name(refusal.message)), QString::fromLatin1(name(refusal.reason)), refusal.slot, {},
        {}};
}

Ending missing(MatchMessage message) {
    return {false, QString::fromLatin1(name(message)), u"missing"_s, {}, {}, {}};
}

/// A source that gives the same octets every time.
RandomSource fixed(const Bytes& octets) {
    return [octets](std::size_t count) {
        Q_ASSERT(static_cast<std::size_t>(octets.size()) == count);
        return SecretBytes::copyOf(octets);
    };
}

Link messageHash(Domain domain, const std::optional<Bytes>& message) {
    return deriveId<Link>(domain, {message.value_or(Bytes())});
}

/// The hidden numbers of one slot, and what its proof leads back to.
QJsonObject slotJson(const HedgedSecrets& secrets, const OrPlace& place, const Point& y, const Point& h,
                     const HiddenBit& hidden) {
    const auto trace = retrace(place, y, h, hidden);
    if (!trace) return {};
    return {{u"w"_s, hex(secrets.blind(place.slot).view())},
            {u"n"_s, hex(secrets.nonce(place.slot).view())},
            {u"sim_c"_s, hex(secrets.madeUpChallenge(place.slot).view())},
            {u"sim_s"_s, hex(secrets.madeUpResponse(place.slot).view())},
            {u"t0"_s, hex(trace->t0.view())},
            {u"t1"_s, hex(trace->t1.view())},
            {u"t2"_s, hex(trace->t2.view())},
            {u"c"_s, hex(trace->challenge.view())}};
}

struct PartyView {
    const Party& party;
    MatchRole role;
    Link hiddenLink, replyLink;
    const HiddenAnswers& hidden;
    std::span<const Point> replies;
};

QJsonObject partyJson(const PartyView& view, std::span<const Point> slotPoints) {
    const HedgedSecrets secrets(view.party.key(), view.hiddenLink, view.role,
                                SecretBytes::copyOf(view.party.freshHidden), view.party.secretBits());
    const HashContext context = HashContext::of(view.hiddenLink);
    QJsonArray entries, replies;
    for (std::size_t i = 0; i < slotPoints.size(); ++i)
        entries.append(slotJson(secrets, {context, view.role, i}, view.hidden.key, slotPoints[i], view.hidden.bits[i]));
    for (const Point& point : view.replies)
        replies.append(hex(point.view()));
    const Scalar nonce = replyNonce(secrets.key(), view.replyLink, SecretBytes::copyOf(view.party.freshReply));
    QJsonObject object{{u"rk"_s, hex(secrets.stirred().view())},
                       {u"x"_s, hex(secrets.key().view())},
                       {u"y"_s, hex(view.hidden.key.view())},
                       {u"slots"_s, entries},
                       {u"t"_s, replies},
                       {u"dleq_nonce"_s, hex(nonce.view())}};
    if (view.role == MatchRole::Proposer) object[u"commit_r"_s] = hex(secrets.commitmentKey().view());
    return object;
}

/// Where `given` says something else than `known`, as a path; empty when it says a part of the same.
QString difference(const QJsonValue& given, const QJsonValue& known, const QString& path) {
    if (given.isObject()) {
        const QJsonObject object = given.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            if (const QString where = difference(it.value(), known[it.key()], path + u'.' + it.key()); !where.isEmpty())
                return where;
        return {};
    }
    if (given.isArray() && known.isArray() && given.toArray().size() == known.toArray().size()) {
        for (qsizetype i = 0; i < given.toArray().size(); ++i)
            if (const QString where = difference(given[i], known[i], path + u'.' + QString::number(i));
                !where.isEmpty())
                return where;
        return {};
    }
    return given == known ? QString() : path;
}

} // namespace

Ending follow(const MatchContext& context, const Messages& messages) {
    Pace pace;
    if (!messages[0]) return missing(MatchMessage::Propose);
    const auto proposal = checkProposal(*messages[0], context, pace);
    if (!proposal) return endingOf(proposal);
    if (!messages[1]) return missing(MatchMessage::Accept);
    const auto acceptance = checkAcceptance(*proposal, *messages[1], pace);
    if (!acceptance) return endingOf(acceptance);
    if (!messages[2]) return missing(MatchMessage::Open);
    const auto opening = checkOpening(*proposal, *acceptance, *messages[2], pace);
    if (!opening) return endingOf(opening);
    if (!messages[3]) return missing(MatchMessage::Finish);
    const auto finish = checkFinish(*proposal, *acceptance, *opening, *messages[3], pace);
    if (!finish) return endingOf(finish);
    if (!messages[4]) return missing(MatchMessage::Result);
    const auto result = checkResult(*proposal, *finish, *messages[4]);
    if (!result) return endingOf(result);
    Ending ending{true, {}, {}, {}, {}, rowsOf(*result)};
    for (const Slot& slot : *result)
        ending.matched.push_back(static_cast<std::size_t>(
            std::lower_bound(proposal->slots.begin(), proposal->slots.end(), slot) - proposal->slots.begin()));
    return ending;
}

Messages made(const Recipe& recipe) {
    Pace pace;
    const auto keyA = recipe.a.key(), keyB = recipe.b.key();
    const auto bitsA = recipe.a.secretBits(), bitsB = recipe.b.secretBits();
    const MatchContext context = contextOf(recipe.terms);
    if (bitsA.size() != recipe.slots.size() || bitsB.size() != recipe.slots.size()) return {};
    const auto proposed = makeProposal(recipe.terms, recipe.slots, {keyA, bitsA, fixed(recipe.a.freshHidden)}, pace);
    if (!proposed) return {};
    const auto proposal = checkProposal(proposed->octets, context, pace);
    if (!proposal) return {proposed->octets};
    const auto accepted = makeAcceptance(*proposal, {keyB, bitsB, fixed(recipe.b.freshHidden)}, pace);
    const auto acceptance = recallAcceptance(*proposal, accepted->octets, pace);
    const auto opened = makeOpening(*proposal, *acceptance, proposed->secrets, pace, fixed(recipe.a.freshReply));
    const auto opening = recallOpening(*proposal, *acceptance, *opened, pace);
    const auto finished = makeFinish(*proposal, *opening, accepted->secrets, pace, fixed(recipe.b.freshReply));
    const auto finish = checkFinish(*proposal, *acceptance, *opening, *finished, pace);
    if (!finish) return {proposed->octets, accepted->octets, *opened, *finished};
    return {proposed->octets, accepted->octets, *opened, *finished, makeResult(*proposal, *finish)};
}

QJsonObject derivedFrom(const Recipe& recipe, const Messages& messages) {
    Pace pace;
    const auto proposal = checkProposal(*messages[0], contextOf(recipe.terms), pace);
    if (!proposal) return {};
    const auto acceptance = recallAcceptance(*proposal, *messages[1], pace);
    if (!acceptance) return {};
    const auto opening = recallOpening(*proposal, *acceptance, *messages[2], pace);
    const auto finish = decodeFinish(*messages[3], recipe.slots.size());
    if (!opening || !finish) return {};
    const auto replies = readReplies(MatchMessage::Finish, finish->replies, pace);
    if (!replies) return {};
    QJsonArray points;
    for (const Point& point : proposal->slotPoints)
        points.append(hex(point.view()));
    const PartyView a{recipe.a,         MatchRole::Proposer, proposal->termsHash,
                      acceptance->hash, opening->hidden,     opening->replies.points};
    const PartyView b{recipe.b,      MatchRole::Responder, proposal->hash,
                      opening->hash, acceptance->hidden,   replies->points};
    return {{u"slot_list_hash"_s, proposal->terms.slotListHash.hex()},
            {u"terms"_s, hex(encodeTerms(proposal->terms))},
            {u"terms_hash"_s, proposal->termsHash.hex()},
            {u"commitment"_s, proposal->commitment.hex()},
            {u"propose_hash"_s, proposal->hash.hex()},
            {u"accept_hash"_s, acceptance->hash.hex()},
            {u"open_hash"_s, opening->hash.hex()},
            {u"finish_hash"_s, messageHash(domain::MatchFinish, messages[3]).hex()},
            {u"h"_s, points},
            {u"a"_s, partyJson(a, proposal->slotPoints)},
            {u"b"_s, partyJson(b, proposal->slotPoints)}};
}

QString problemOf(const Transcript& transcript) {
    const Ending ending = follow(transcript.context, transcript.messages);
    if (!ending.agreesWith(transcript.expected))
        return u"expected %1, found %2"_s.arg(transcript.expected.text(), ending.text());
    if (!transcript.recipe) return {};
    const Messages again = made(*transcript.recipe);
    for (std::size_t i = 0; i < again.size(); ++i)
        if (transcript.messages[i] && transcript.messages[i] != again[i])
            return u"message %1 is another one when made again from its secrets"_s.arg(i + 1);
    if (!again.back()) return u"cannot be made from its secrets"_s;
    const QString where = difference(transcript.derived, derivedFrom(*transcript.recipe, again), u"derived"_s);
    return where.isEmpty() ? QString() : u"another value at %1"_s.arg(where);
}

} // namespace bothy::vectors
