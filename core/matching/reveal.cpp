#include "core/matching/reveal.h"

namespace bothy {

std::optional<Replies> reply(const Link& link, const Scalar& key, std::span<const Point> hidden,
                             const SecretBytes& fresh, Pace& pace) {
    Multiplier multiply;
    const HashContext context = HashContext::of(link);
    DleqBatch batch(context, multiply.timesGenerator(key));
    Replies replies;
    replies.points.reserve(hidden.size());
    for (const Point& point : hidden) {
        replies.points.push_back(multiply.times(key, point));
        batch.addOwn(point, replies.points.back());
        if (!pace.step()) return std::nullopt;
    }
    const auto proof = batch.prove(key, replyNonce(key, link, fresh));
    if (!multiply.isSound() || !proof) return std::nullopt;
    replies.proof = *proof;
    return replies;
}

ReplyOctets toOctets(const Replies& replies) {
    ReplyOctets octets;
    octets.replies.reserve(Point::size * static_cast<qsizetype>(replies.points.size()));
    for (const Point& point : replies.points)
        octets.replies.append(point.view());
    octets.proof = replies.proof.c.view().toByteArray() + replies.proof.s.view().toByteArray();
    return octets;
}

Verdict<Replies> readReplies(MatchMessage message, const ReplyOctets& octets, Pace& pace) {
    Replies replies;
    const ByteView all(octets.replies);
    for (qsizetype at = 0; at < all.size(); at += Point::size) {
        if (!pace.goesOn()) return Verdict<Replies>::cancelled();
        const auto point = Point::from(all.sliced(at, Point::size));
        if (!point) return Refusal{message, Reason::BadPoint, replies.points.size()};
        replies.points.push_back(*point);
    }
    const auto c = Scalar::from(ByteView(octets.proof).first(Scalar::size));
    const auto s = Scalar::from(ByteView(octets.proof).sliced(Scalar::size));
    if (!c || !s) return Refusal{message, Reason::BadScalar, {}};
    replies.proof = {*c, *s};
    return replies;
}

Verdict<bool> checkReplies(MatchMessage message, const Link& link, const Point& key, std::span<const Point> hidden,
                           const Replies& replies, Pace& pace) {
    const HashContext context = HashContext::of(link);
    DleqBatch batch(context, key);
    for (std::size_t i = 0; i < hidden.size(); ++i) {
        batch.add(hidden[i], replies.points[i]);
        if (!pace.step()) return Verdict<bool>::cancelled();
    }
    if (!batch.check(replies.proof)) return Refusal{message, Reason::Dleq, {}};
    return true;
}

std::vector<Slot> matchedSlots(std::span<const Slot> list, std::span<const Point> mine, std::span<const Point> theirs) {
    std::vector<Slot> matched;
    for (std::size_t i = 0; i < list.size(); ++i)
        if (mine[i] == theirs[i]) matched.push_back(list[i]);
    return matched;
}

} // namespace bothy
