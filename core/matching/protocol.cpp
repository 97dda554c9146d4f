#include "core/matching/protocol.h"

#include "core/crypto/hash.h"

namespace bothy {

namespace {

Link hashOfMessage(Domain domain, ByteView octets) {
    return deriveId<Link>(domain, {octets});
}

SlotFields fieldsOf(const Slot& slot) {
    return {slot.item.text(), static_cast<std::uint64_t>(slot.direction), static_cast<std::uint64_t>(slot.threshold)};
}

std::vector<SlotFields> fieldsOf(const std::vector<Slot>& list) {
    std::vector<SlotFields> fields;
    fields.reserve(list.size());
    for (const Slot& slot : list)
        fields.push_back(fieldsOf(slot));
    return fields;
}

/// Empty when stopped.
std::optional<std::vector<Point>> slotPointsOf(const std::vector<Slot>& list, const Link& termsHash, Pace& pace) {
    const HashContext context = HashContext::of(termsHash);
    std::vector<Point> points;
    points.reserve(list.size());
    for (const Slot& slot : list) {
        points.push_back(slotPoint(slot, context));
        if (!pace.step()) return std::nullopt;
    }
    return points;
}

bool isOfCouple(const Terms& terms, const MatchContext& context) {
    const auto& [one, other] = context.persons;
    return terms.couple == context.couple && terms.epoch == context.epoch && terms.proposer != terms.responder &&
           (terms.proposer == one || terms.proposer == other) && (terms.responder == one || terms.responder == other);
}

/// The two cheap checks every later message begins with.
template <typename Message>
std::optional<Refusal> checkPlace(const Message& message, const CheckedProposal& proposal, const Link& before) {
    if (message.round != proposal.terms.round) return Refusal{Message::type, Reason::WrongRound, {}};
    if (message.before != before) return Refusal{Message::type, Reason::WrongLink, {}};
    return std::nullopt;
}

/// A verdict without a value, as one about another type.
template <typename To, typename From>
Verdict<To> passOn(const Verdict<From>& verdict) {
    if (verdict.isCancelled()) return Verdict<To>::cancelled();
    return *verdict.refusal();
}

/// The hidden answers, their secrets, and what they were stirred with.
struct Hiding {
    HedgedSecrets secrets;
    std::optional<HiddenAnswers> hidden;
};

Hiding hide(const Link& link, MatchRole role, std::span<const Point> slotPoints, const Maker& maker, Pace& pace) {
    Hiding result{HedgedSecrets(maker.hedgeKey, link, role, maker.random(HedgedSecrets::freshSize), maker.bits),
                  std::nullopt};
    result.hidden = hideAnswers(HashContext::of(link), role, slotPoints, result.secrets, maker.bits, pace);
    return result;
}

} // namespace

std::optional<MadeProposal> makeProposal(Terms terms, const std::vector<Slot>& list, const Maker& maker, Pace& pace) {
    terms.slotCount = list.size();
    terms.slotListHash = slotListHash(list);
    const Link termsHash = hashOfMessage(domain::MatchTerms, encodeTerms(terms));
    pace.begin(2 * list.size());
    const auto slotPoints = slotPointsOf(list, termsHash, pace);
    if (!slotPoints) return std::nullopt;
    const Hiding own = hide(termsHash, MatchRole::Proposer, *slotPoints, maker, pace);
    if (!own.hidden) return std::nullopt;
    Bytes hidden = encodeHidden(toOctets(*own.hidden));
    ProposerSecrets secrets{SecretBytes::copyOf(own.secrets.key().view()), own.secrets.commitmentKey(),
                            SecretBytes::copyOf(hidden)};
    wipe(hidden);
    const Link commitment = commitmentTo(secrets.commitmentKey.view(), secrets.hidden.view());
    return MadeProposal{encode(ProposeMessage{terms, fieldsOf(list), commitment}), std::move(secrets)};
}

std::optional<MadeAcceptance> makeAcceptance(const CheckedProposal& proposal, const Maker& maker, Pace& pace) {
    pace.begin(proposal.slots.size());
    const Hiding own = hide(proposal.hash, MatchRole::Responder, proposal.slotPoints, maker, pace);
    if (!own.hidden) return std::nullopt;
    return MadeAcceptance{encode(AcceptMessage{proposal.terms.round, proposal.hash, toOctets(*own.hidden)}),
                          {SecretBytes::copyOf(own.secrets.key().view())}};
}

std::optional<Bytes> makeOpening(const CheckedProposal& proposal, const CheckedAcceptance& acceptance,
                                 const ProposerSecrets& secrets, Pace& pace, const RandomSource& random) {
    pace.begin(proposal.slots.size());
    const auto key = Scalar::from(secrets.key.view());
    const auto hidden = decodeHidden(secrets.hidden.view(), proposal.slots.size());
    const auto commitmentKey = Link::from(secrets.commitmentKey.view());
    if (!key || !hidden || !commitmentKey) return std::nullopt;
    const auto replies = reply(acceptance.hash, *key, acceptance.hidden.points(), random(32), pace);
    if (!replies) return std::nullopt;
    return encode(OpenMessage{proposal.terms.round, acceptance.hash, *commitmentKey, *hidden, toOctets(*replies)});
}

std::optional<Bytes> makeFinish(const CheckedProposal& proposal, const CheckedOpening& opening,
                                const ResponderSecrets& secrets, Pace& pace, const RandomSource& random) {
    pace.begin(proposal.slots.size());
    const auto key = Scalar::from(secrets.key.view());
    if (!key) return std::nullopt;
    const auto replies = reply(opening.hash, *key, opening.hidden.points(), random(32), pace);
    if (!replies) return std::nullopt;
    return encode(FinishMessage{proposal.terms.round, opening.hash, toOctets(*replies)});
}

Bytes makeResult(const CheckedProposal& proposal, const CheckedFinish& finish) {
    return encode(ResultMessage{proposal.terms.round, finish.hash, fieldsOf(finish.matched)});
}

Verdict<CheckedProposal> inspectProposal(ByteView octets, const MatchContext& context) {
    auto message = decodePropose(octets);
    if (!message) return passOn<CheckedProposal>(message);
    const Terms& terms = message->terms;
    if (!isOfCouple(terms, context)) return Refusal{MatchMessage::Propose, Reason::WrongContext, {}};
    auto list = slotListFrom(message->slots);
    if (!list || terms.slotCount != list->size() || terms.slotListHash != slotListHash(*list))
        return Refusal{MatchMessage::Propose, Reason::BadSlots, {}};
    return CheckedProposal{terms,
                           *std::move(list),
                           message->commitment,
                           hashOfMessage(domain::MatchTerms, encodeTerms(terms)),
                           hashOfMessage(domain::MatchPropose, octets),
                           {}};
}

Verdict<CheckedProposal> checkProposal(ByteView octets, const MatchContext& context, Pace& pace) {
    auto proposal = inspectProposal(octets, context);
    if (!proposal) return proposal;
    pace.begin(proposal->slots.size());
    auto slotPoints = slotPointsOf(proposal->slots, proposal->termsHash, pace);
    if (!slotPoints) return Verdict<CheckedProposal>::cancelled();
    proposal->slotPoints = *std::move(slotPoints);
    return proposal;
}

Verdict<CheckedAcceptance> recallAcceptance(const CheckedProposal& proposal, ByteView octets, Pace& pace) {
    const auto message = decodeAccept(octets, proposal.slots.size());
    if (!message) return passOn<CheckedAcceptance>(message);
    if (const auto refusal = checkPlace(*message, proposal, proposal.hash)) return *refusal;
    auto hidden = readHidden(MatchMessage::Accept, message->hidden, pace);
    if (!hidden) return passOn<CheckedAcceptance>(hidden);
    if (const auto refusal = checkAllDiffer(MatchMessage::Accept, *hidden, {Point::generator()})) return *refusal;
    return CheckedAcceptance{hashOfMessage(domain::MatchAccept, octets), *std::move(hidden)};
}

Verdict<CheckedAcceptance> checkAcceptance(const CheckedProposal& proposal, ByteView octets, Pace& pace) {
    pace.begin(proposal.slots.size());
    auto acceptance = recallAcceptance(proposal, octets, pace);
    if (!acceptance) return acceptance;
    const auto proofs = checkHidden(MatchMessage::Accept, HashContext::of(proposal.hash), MatchRole::Responder,
                                    proposal.slotPoints, acceptance->hidden, pace);
    if (!proofs) return passOn<CheckedAcceptance>(proofs);
    return acceptance;
}

Verdict<CheckedOpening> recallOpening(const CheckedProposal& proposal, const CheckedAcceptance& acceptance,
                                      ByteView octets, Pace& pace) {
    const auto message = decodeOpen(octets, proposal.slots.size());
    if (!message) return passOn<CheckedOpening>(message);
    if (const auto refusal = checkPlace(*message, proposal, acceptance.hash)) return *refusal;
    if (commitmentTo(message->commitmentKey.view(), encodeHidden(message->hidden)) != proposal.commitment)
        return Refusal{MatchMessage::Open, Reason::BadCommitment, {}};
    auto hidden = readHidden(MatchMessage::Open, message->hidden, pace);
    if (!hidden) return passOn<CheckedOpening>(hidden);
    auto replies = readReplies(MatchMessage::Open, message->replies, pace);
    if (!replies) return passOn<CheckedOpening>(replies);
    if (const auto refusal = checkAllDiffer(MatchMessage::Open, *hidden, {Point::generator(), acceptance.hidden.key}))
        return *refusal;
    return CheckedOpening{hashOfMessage(domain::MatchOpen, octets), *std::move(hidden), *std::move(replies)};
}

Verdict<CheckedOpening> checkOpening(const CheckedProposal& proposal, const CheckedAcceptance& acceptance,
                                     ByteView octets, Pace& pace) {
    pace.begin(2 * proposal.slots.size());
    auto opening = recallOpening(proposal, acceptance, octets, pace);
    if (!opening) return opening;
    const auto proofs = checkHidden(MatchMessage::Open, HashContext::of(proposal.termsHash), MatchRole::Proposer,
                                    proposal.slotPoints, opening->hidden, pace);
    if (!proofs) return passOn<CheckedOpening>(proofs);
    const auto replies = checkReplies(MatchMessage::Open, acceptance.hash, opening->hidden.key,
                                      acceptance.hidden.points(), opening->replies, pace);
    if (!replies) return passOn<CheckedOpening>(replies);
    return opening;
}

namespace {

Verdict<Replies> readFinish(const CheckedProposal& proposal, const CheckedOpening& opening, ByteView octets,
                            Pace& pace) {
    const auto message = decodeFinish(octets, proposal.slots.size());
    if (!message) return passOn<Replies>(message);
    if (const auto refusal = checkPlace(*message, proposal, opening.hash)) return *refusal;
    return readReplies(MatchMessage::Finish, message->replies, pace);
}

CheckedFinish finishOf(const CheckedProposal& proposal, const CheckedOpening& opening, ByteView octets,
                       const Replies& replies) {
    return {hashOfMessage(domain::MatchFinish, octets),
            matchedSlots(proposal.slots, opening.replies.points, replies.points)};
}

} // namespace

Verdict<CheckedFinish> recallFinish(const CheckedProposal& proposal, const CheckedOpening& opening, ByteView octets,
                                    Pace& pace) {
    const auto replies = readFinish(proposal, opening, octets, pace);
    if (!replies) return passOn<CheckedFinish>(replies);
    return finishOf(proposal, opening, octets, *replies);
}

Verdict<CheckedFinish> checkFinish(const CheckedProposal& proposal, const CheckedAcceptance& acceptance,
                                   const CheckedOpening& opening, ByteView octets, Pace& pace) {
    pace.begin(proposal.slots.size());
    const auto replies = readFinish(proposal, opening, octets, pace);
    if (!replies) return passOn<CheckedFinish>(replies);
    const auto proof = checkReplies(MatchMessage::Finish, opening.hash, acceptance.hidden.key, opening.hidden.points(),
                                    *replies, pace);
    if (!proof) return passOn<CheckedFinish>(proof);
    return finishOf(proposal, opening, octets, *replies);
}

Verdict<std::vector<Slot>> checkResult(const CheckedProposal& proposal, const CheckedFinish& finish, ByteView octets) {
    const auto message = decodeResult(octets);
    if (!message) return passOn<std::vector<Slot>>(message);
    if (const auto refusal = checkPlace(*message, proposal, finish.hash)) return *refusal;
    if (octets != makeResult(proposal, finish)) return Refusal{MatchMessage::Result, Reason::WrongResult, {}};
    return finish.matched;
}

} // namespace bothy
