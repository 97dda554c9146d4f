#include "tests/vectors/damage.h"

#include <bit>

namespace bothy::vectors {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Record = HiddenOctets::recordSize;

/// A broken transcript on its way: the messages, and what may be needed to break them.
struct Breaking {
    Transcript& transcript;
    const Recipe& recipe;
    SeededOctets& random;
    std::size_t slot; ///< where it is broken, when it is at a slot

    std::size_t count() const { return recipe.slots.size(); }
    Scalar scalar() { return Scalar::reduced(std::bit_cast<std::array<std::uint8_t, 64>>(wide())); }
    Point point() { return Multiplier().timesGenerator(scalar()); }

    void expect(int message, const char* reason, std::optional<std::size_t> at = {}) {
        static constexpr std::array names{"propose", "accept", "open", "finish", "result"};
        transcript.expected = {
            false, QString::fromLatin1(names[static_cast<std::size_t>(message)]), QString::fromLatin1(reason), at, {},
            {}};
        for (std::size_t i = static_cast<std::size_t>(message) + 1; i < transcript.messages.size(); ++i)
            transcript.messages[i].reset();
    }
    Bytes& octets(int message) { return *transcript.messages[static_cast<std::size_t>(message)]; }
    AcceptMessage accept() { return *decodeAccept(octets(1), count()); }
    OpenMessage open() { return *decodeOpen(octets(2), count()); }
    FinishMessage finish() { return *decodeFinish(octets(3), count()); }

private:
    std::array<std::uint8_t, 64> wide() {
        std::array<std::uint8_t, 64> result;
        const Bytes taken = random.take(64);
        std::copy(taken.begin(), taken.end(), result.begin());
        return result;
    }
};

void put(Bytes& octets, qsizetype at, ByteView part) {
    octets.replace(at, part.size(), part.toByteArray());
}

/// Changes a field of 32 octets of the broken slot's record in the acceptance.
void inAcceptRecord(Breaking& b, int field, ByteView part) {
    AcceptMessage message = b.accept();
    put(message.hidden.records, static_cast<qsizetype>(b.slot) * Record + field * 32, part);
    b.octets(1) = encode(message);
}

Bytes recordField(Breaking& b, int field) {
    return b.accept().hidden.records.mid(static_cast<qsizetype>(b.slot) * Record + field * 32, 32);
}

Bytes withTopBit(Bytes octets) {
    octets.back() = static_cast<char>(octets.back() ^ '\x80');
    return octets;
}

HedgedSecrets secretsOf(const Party& party, const Link& link, MatchRole role) {
    return HedgedSecrets(party.key(), link, role, SecretBytes::copyOf(party.freshHidden), party.secretBits());
}

CheckedProposal proposalOf(Breaking& b) {
    Pace pace;
    return *checkProposal(b.octets(0), b.transcript.context, pace);
}

/// A proposer who commits to other hidden answers than honest ones and opens just these; everything else is honest.
void openAfterCommittingTo(Breaking& b, const HiddenOctets& hidden) {
    Pace pace;
    const HedgedSecrets a = secretsOf(b.recipe.a, proposalOf(b).termsHash, MatchRole::Proposer);
    const ProposerSecrets secrets{SecretBytes::copyOf(a.key().view()), a.commitmentKey(),
                                  SecretBytes::copyOf(encodeHidden(hidden))};
    ProposeMessage message = *decodePropose(b.octets(0));
    message.commitment = commitmentTo(secrets.commitmentKey.view(), secrets.hidden.view());
    b.octets(0) = encode(message);
    const CheckedProposal proposal = proposalOf(b);
    const auto source = [&](std::size_t count) {
        return SecretBytes::copyOf(b.random.take(static_cast<qsizetype>(count)));
    };
    const auto keyB = b.recipe.b.key();
    const auto bitsB = b.recipe.b.secretBits();
    b.octets(1) = makeAcceptance(proposal, {keyB, bitsB, source}, pace)->octets;
    const auto acceptance = checkAcceptance(proposal, b.octets(1), pace);
    b.octets(2) = *makeOpening(proposal, *acceptance, secrets, pace, source);
}

using Kind = std::pair<const char*, void (*)(Breaking&)>;

constexpr std::array Kinds{
    Kind{"propose_other_epoch",
         [](Breaking& b) {
             ++b.transcript.context.epoch;
             b.expect(0, "wrong_context");
         }},
    Kind{"propose_stranger",
         [](Breaking& b) {
             b.transcript.context.persons[1] = *PersonId::from(b.random.take(16));
             b.expect(0, "wrong_context");
         }},
    Kind{"propose_order",
         [](Breaking& b) {
             ProposeMessage message = *decodePropose(b.octets(0));
             std::swap(message.slots[0], message.slots[1]);
             b.octets(0) = encode(message);
             b.expect(0, "bad_slots");
         }},
    Kind{"propose_list_hash",
         [](Breaking& b) {
             ProposeMessage message = *decodePropose(b.octets(0));
             message.terms.slotListHash = *Link::from(b.random.take(32));
             b.octets(0) = encode(message);
             b.expect(0, "bad_slots");
         }},
    Kind{"propose_threshold",
         [](Breaking& b) {
             ProposeMessage message = *decodePropose(b.octets(0));
             message.slots[b.slot].threshold = 3;
             b.octets(0) = encode(message);
             b.expect(0, "bad_slots");
         }},
    Kind{"propose_terms_version",
         [](Breaking& b) {
             ProposeMessage message = *decodePropose(b.octets(0));
             message.terms.version = 2;
             b.octets(0) = encode(message);
             b.expect(0, "wrong_type");
         }},
    Kind{"propose_number_too_large",
         [](Breaking& b) {
             ProposeMessage message = *decodePropose(b.octets(0));
             message.terms.day = std::uint64_t{1} << 53;
             b.octets(0) = encode(message);
             b.expect(0, "bad_encoding");
         }},
    Kind{"accept_type",
         [](Breaking& b) {
             b.octets(1)[2] = 4;
             b.expect(1, "wrong_type");
         }},
    Kind{"accept_cut",
         [](Breaking& b) {
             b.octets(1).chop(1);
             b.expect(1, "bad_encoding");
         }},
    Kind{"accept_more",
         [](Breaking& b) {
             b.octets(1).append('\0');
             b.expect(1, "bad_encoding");
         }},
    Kind{"accept_other_round",
         [](Breaking& b) {
             AcceptMessage message = b.accept();
             message.round = *DocumentId::from(b.random.take(16));
             b.octets(1) = encode(message);
             b.expect(1, "wrong_round");
         }},
    Kind{"accept_other_link",
         [](Breaking& b) {
             AcceptMessage message = b.accept();
             message.before = *Link::from(b.random.take(32));
             b.octets(1) = encode(message);
             b.expect(1, "wrong_link");
         }},
    Kind{"accept_key_zero",
         [](Breaking& b) {
             AcceptMessage message = b.accept();
             message.hidden.key = Bytes(32, '\0');
             b.octets(1) = encode(message);
             b.expect(1, "bad_point");
         }},
    Kind{"accept_w_top_bit",
         [](Breaking& b) {
             inAcceptRecord(b, 0, withTopBit(recordField(b, 0)));
             b.expect(1, "bad_point", b.slot);
         }},
    Kind{"accept_scalar_plus_order",
         [](Breaking& b) {
             const int field = 1 + static_cast<int>(b.random.below(4));
             inAcceptRecord(b, field, plusOrder(*Scalar::from(recordField(b, field))));
             b.expect(1, "bad_scalar", b.slot);
         }},
    Kind{"accept_scalar_zero",
         [](Breaking& b) {
             inAcceptRecord(b, 1 + static_cast<int>(b.random.below(4)), Bytes(32, '\0'));
             b.expect(1, "bad_scalar", b.slot);
         }},
    Kind{"accept_repeated_w",
         [](Breaking& b) {
             const Bytes w = recordField(b, 0);
             b.slot = (b.slot + 1) % b.count();
             inAcceptRecord(b, 0, w);
             b.expect(1, "repeated_point");
         }},
    Kind{"accept_w_is_generator",
         [](Breaking& b) {
             inAcceptRecord(b, 0, Point::generator().view());
             b.expect(1, "repeated_point");
         }},
    Kind{"accept_proof",
         [](Breaking& b) {
             inAcceptRecord(b, 1 + static_cast<int>(b.random.below(4)), b.scalar().view());
             b.expect(1, "or_proof", b.slot);
         }},
    Kind{"accept_bits_swapped",
         [](Breaking& b) {
             AcceptMessage message = b.accept();
             const Bytes first = message.hidden.records.first(Record);
             put(message.hidden.records, 0, message.hidden.records.mid(Record, Record));
             put(message.hidden.records, Record, first);
             b.octets(1) = encode(message);
             b.expect(1, "or_proof", 0);
         }},
    Kind{"silent_yes",
         [](Breaking& b) {
             const CheckedProposal proposal = proposalOf(b);
             const Scalar key = secretsOf(b.recipe.b, proposal.hash, MatchRole::Responder).key();
             const SilentYes attacker =
                 silentYes(proposal.hash, MatchRole::Responder, proposal.slotPoints, key, b.random);
             b.octets(1) = encode(AcceptMessage{proposal.terms.round, proposal.hash, toOctets(attacker.hidden)});
             b.expect(1, "or_proof", 0);
         }},
    Kind{"silent_yes_of_the_proposer",
         [](Breaking& b) {
             const CheckedProposal proposal = proposalOf(b);
             const Scalar key = secretsOf(b.recipe.a, proposal.termsHash, MatchRole::Proposer).key();
             openAfterCommittingTo(
                 b, toOctets(
                        silentYes(proposal.termsHash, MatchRole::Proposer, proposal.slotPoints, key, b.random).hidden));
             b.expect(2, "or_proof", 0);
         }},
    Kind{"open_proof",
         [](Breaking& b) {
             HiddenOctets hidden = b.open().hidden;
             put(hidden.records, static_cast<qsizetype>(b.slot) * Record + 96, b.scalar().view());
             openAfterCommittingTo(b, hidden);
             b.expect(2, "or_proof", b.slot);
         }},
    Kind{"open_scalar_zero",
         [](Breaking& b) {
             HiddenOctets hidden = b.open().hidden;
             put(hidden.records, static_cast<qsizetype>(b.slot) * Record + 64, Bytes(32, '\0'));
             openAfterCommittingTo(b, hidden);
             b.expect(2, "bad_scalar", b.slot);
         }},
    Kind{"open_repeated_w",
         [](Breaking& b) {
             HiddenOctets hidden = b.open().hidden;
             put(hidden.records, 0, hidden.records.mid(Record, 32));
             openAfterCommittingTo(b, hidden);
             b.expect(2, "repeated_point");
         }},
    Kind{"propose_long_number",
         [](Breaking& b) {
             b.octets(0).replace(1, 1, "\x18\x01");
             b.expect(0, "bad_encoding");
         }},
    Kind{"result_more",
         [](Breaking& b) {
             b.octets(4).append('\0');
             b.expect(4, "bad_encoding");
         }},
    Kind{"accept_missing",
         [](Breaking& b) {
             b.expect(1, "missing");
             b.transcript.messages[1].reset();
         }},
    Kind{"open_commitment_key",
         [](Breaking& b) {
             OpenMessage message = b.open();
             message.commitmentKey = *Link::from(b.random.take(32));
             b.octets(2) = encode(message);
             b.expect(2, "bad_commitment");
         }},
    Kind{"open_answers_changed",
         [](Breaking& b) {
             OpenMessage message = b.open();
             put(message.hidden.records, static_cast<qsizetype>(b.slot) * Record, b.point().view());
             b.octets(2) = encode(message);
             b.expect(2, "bad_commitment");
         }},
    Kind{"open_reply_changed",
         [](Breaking& b) {
             OpenMessage message = b.open();
             put(message.replies.replies, static_cast<qsizetype>(b.slot) * 32, b.point().view());
             b.octets(2) = encode(message);
             b.expect(2, "dleq");
         }},
    Kind{"open_reply_top_bit",
         [](Breaking& b) {
             OpenMessage message = b.open();
             const auto at = static_cast<qsizetype>(b.slot) * 32;
             put(message.replies.replies, at, withTopBit(message.replies.replies.mid(at, 32)));
             b.octets(2) = encode(message);
             b.expect(2, "bad_point", b.slot);
         }},
    Kind{"open_replies_swapped",
         [](Breaking& b) {
             OpenMessage message = b.open();
             const Bytes first = message.replies.replies.first(32);
             put(message.replies.replies, 0, message.replies.replies.mid(32, 32));
             put(message.replies.replies, 32, first);
             b.octets(2) = encode(message);
             b.expect(2, "dleq");
         }},
    Kind{"finish_proof_zero",
         [](Breaking& b) {
             FinishMessage message = b.finish();
             put(message.replies.proof, 32 * static_cast<qsizetype>(b.random.below(2)), Bytes(32, '\0'));
             b.octets(3) = encode(message);
             b.expect(3, "bad_scalar");
         }},
    Kind{"finish_proof",
         [](Breaking& b) {
             FinishMessage message = b.finish();
             put(message.replies.proof, 32 * static_cast<qsizetype>(b.random.below(2)), b.scalar().view());
             b.octets(3) = encode(message);
             b.expect(3, "dleq");
         }},
    Kind{"finish_top_bit",
         [](Breaking& b) {
             Pace pace;
             const CheckedProposal proposal = proposalOf(b);
             const auto acceptance = recallAcceptance(proposal, b.octets(1), pace);
             const auto opening = recallOpening(proposal, *acceptance, b.octets(2), pace);
             const HedgedSecrets secrets = secretsOf(b.recipe.b, proposal.hash, MatchRole::Responder);
             b.octets(3) = finishWithTopBit(proposal, *opening, secrets.key(), b.slot, b.random.take(32));
             b.expect(3, "bad_point", b.slot);
         }},
    Kind{"finish_is_open",
         [](Breaking& b) {
             b.octets(3) = b.octets(2);
             b.expect(3, "bad_encoding");
         }},
    Kind{"result_other",
         [](Breaking& b) {
             ResultMessage message = *decodeResult(b.octets(4));
             const Slot& slot = b.recipe.slots.front();
             if (message.matched.empty())
                 message.matched.push_back({slot.item.text(), static_cast<std::uint64_t>(slot.direction),
                                            static_cast<std::uint64_t>(slot.threshold)});
             else
                 message.matched.pop_back();
             b.octets(4) = encode(message);
             b.expect(4, "wrong_result");
         }},
    Kind{"result_missing",
         [](Breaking& b) {
             b.expect(4, "missing");
             b.transcript.messages[4].reset();
         }},
};

} // namespace

std::size_t damageKinds() {
    return Kinds.size();
}

QString damage(Transcript& transcript, const Recipe& recipe, std::size_t kind, SeededOctets& random) {
    Breaking breaking{transcript, recipe, random, random.below(recipe.slots.size())};
    const auto& [name, apply] = Kinds[kind];
    apply(breaking);
    return QString::fromLatin1(name);
}

SilentYes silentYes(const Link& link, MatchRole role, std::span<const Point> slotPoints, const Scalar& key,
                    SeededOctets& random) {
    const HedgedSecrets made(MatchHedgeKey(SecretBytes::copyOf(random.take(32))), link, role,
                             SecretBytes::copyOf(random.take(64)), {});
    SilentYes attacker{key, made.key(), {Multiplier().timesGenerator(key), {}}};
    const HashContext context = HashContext::of(link);
    for (std::size_t i = 0; i < slotPoints.size(); ++i)
        attacker.hidden.bits.push_back(*hideBit(
            {context, role, i}, attacker.hidden.key, slotPoints[i], 1,
            {attacker.another, made.blind(i), made.nonce(i), made.madeUpChallenge(i), made.madeUpResponse(i)}));
    return attacker;
}

Bytes finishWithTopBit(const CheckedProposal& proposal, const CheckedOpening& opening, const Scalar& key,
                       std::size_t slot, const Bytes& fresh) {
    Multiplier multiply;
    const HashContext context = HashContext::of(opening.hash);
    DleqBatch batch(context, multiply.timesGenerator(key));
    Replies replies;
    for (std::size_t i = 0; i < opening.hidden.bits.size(); ++i) {
        const Point& w = opening.hidden.bits[i].w;
        auto octets = std::bit_cast<std::array<std::uint8_t, 32>>(multiply.times(key, w));
        if (i == slot) octets[31] |= 0x80;
        // Around the door, as only an attacker would: Point::from() does not make this one.
        replies.points.push_back(std::bit_cast<Point>(octets));
        batch.addOwn(w, replies.points.back());
    }
    replies.proof = *batch.prove(key, replyNonce(key, opening.hash, SecretBytes::copyOf(fresh)));
    return encode(FinishMessage{proposal.terms.round, opening.hash, toOctets(replies)});
}

Bytes plusOrder(const Scalar& scalar) {
    static const Bytes order = Bytes::fromHex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
    Bytes sum;
    int carry = 0;
    for (qsizetype i = 0; i < order.size(); ++i) {
        carry += static_cast<unsigned char>(order[i]) + static_cast<unsigned char>(scalar.view()[i]);
        sum.append(static_cast<char>(carry & 0xff));
        carry >>= 8;
    }
    return sum;
}

} // namespace bothy::vectors
