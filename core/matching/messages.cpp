#include "core/matching/messages.h"

#include "core/statements/shape_reader.h"

#include <QCborStreamWriter>

namespace bothy {

namespace {

constexpr std::uint64_t Version = 1;
constexpr qsizetype MaxOctets = 1024 * 1024;

/// What stands in front of every message. Kept as it was read, so that another version is told from damage.
struct Head {
    std::uint64_t version = Version;
    std::uint64_t type = 0;
};
template <typename Message>
constexpr Head headOf{Version, static_cast<std::uint64_t>(Message::type)};

// --- writing ------------------------------------------------------------------------------------

void put(QCborStreamWriter& out, const Head& head, quint64 fields) {
    out.startArray(fields);
    out.append(static_cast<quint64>(head.version));
    out.append(static_cast<quint64>(head.type));
}

template <std::size_t N, typename Tag>
void put(QCborStreamWriter& out, const FixedBytes<N, Tag>& id) {
    out.append(id.bytes());
}

void put(QCborStreamWriter& out, const std::vector<SlotFields>& list) {
    out.startArray(list.size());
    for (const SlotFields& slot : list) {
        out.startArray(3);
        out.append(QStringView(slot.item));
        out.append(static_cast<quint64>(slot.direction));
        out.append(static_cast<quint64>(slot.threshold));
        out.endArray();
    }
    out.endArray();
}

/// Octets that stand as a list of strings of equal size.
void putInPieces(QCborStreamWriter& out, const Bytes& octets, qsizetype size) {
    out.startArray(static_cast<quint64>(octets.size() / size));
    for (qsizetype at = 0; at < octets.size(); at += size)
        out.appendByteString(octets.constData() + at, size);
    out.endArray();
}

void put(QCborStreamWriter& out, const Terms& terms) {
    out.startArray(11);
    out.append(static_cast<quint64>(terms.version));
    put(out, terms.couple);
    out.append(static_cast<quint64>(terms.epoch));
    put(out, terms.round);
    put(out, terms.proposer);
    put(out, terms.responder);
    put(out, terms.proposerFeed);
    out.append(static_cast<quint64>(terms.day));
    out.append(terms.sooner);
    out.append(static_cast<quint64>(terms.slotCount));
    put(out, terms.slotListHash);
    out.endArray();
}

void put(QCborStreamWriter& out, const HiddenOctets& hidden) {
    out.startArray(2);
    out.append(hidden.key);
    putInPieces(out, hidden.records, HiddenOctets::recordSize);
    out.endArray();
}

void put(QCborStreamWriter& out, const ReplyOctets& replies) {
    out.startArray(2);
    putInPieces(out, replies.replies, Point::size);
    out.append(replies.proof);
    out.endArray();
}

template <typename... Fields>
Bytes write(const Head& head, const Fields&... fields) {
    Bytes octets;
    QCborStreamWriter out(&octets);
    put(out, head, 2 + sizeof...(fields));
    (put(out, fields), ...);
    out.endArray();
    return octets;
}

template <typename Value>
Bytes writeAlone(const Value& value) {
    Bytes octets;
    QCborStreamWriter out(&octets);
    put(out, value);
    return octets;
}

Bytes write(const Head& head, const ProposeMessage& message) {
    return write(head, message.terms, message.slots, message.commitment);
}
Bytes write(const Head& head, const AcceptMessage& message) {
    return write(head, message.round, message.before, message.hidden);
}
Bytes write(const Head& head, const OpenMessage& message) {
    return write(head, message.round, message.before, message.commitmentKey, message.hidden, message.replies);
}
Bytes write(const Head& head, const FinishMessage& message) {
    return write(head, message.round, message.before, message.replies);
}
Bytes write(const Head& head, const ResultMessage& message) {
    return write(head, message.round, message.before, message.matched);
}

// --- reading ------------------------------------------------------------------------------------

Terms readTerms(ShapeReader& in) {
    Terms terms;
    in.enter(11);
    terms.version = in.number();
    terms.couple = in.id<CoupleId>();
    terms.epoch = in.number();
    terms.round = in.id<DocumentId>();
    terms.proposer = in.id<PersonId>();
    terms.responder = in.id<PersonId>();
    terms.proposerFeed = in.id<FeedId>();
    terms.day = in.number();
    terms.sooner = in.flag();
    terms.slotCount = in.number();
    terms.slotListHash = in.id<Link>();
    in.leave();
    return terms;
}

std::vector<SlotFields> readSlots(ShapeReader& in) {
    std::vector<SlotFields> list;
    const std::size_t count = in.enterList();
    for (std::size_t i = 0; i < count && in.isSound(); ++i) {
        in.enter(3);
        SlotFields slot;
        slot.item = in.text();
        slot.direction = in.number();
        slot.threshold = in.number();
        in.leave();
        list.push_back(std::move(slot));
    }
    in.leave();
    return list;
}

Bytes readPieces(ShapeReader& in, std::size_t count, qsizetype size) {
    Bytes octets;
    in.enter(count);
    if (in.isSound()) octets.reserve(static_cast<qsizetype>(count) * size);
    for (std::size_t i = 0; i < count && in.isSound(); ++i)
        octets += in.octets(size);
    in.leave();
    return octets;
}

HiddenOctets readHiddenOctets(ShapeReader& in, std::size_t count) {
    HiddenOctets hidden;
    in.enter(2);
    hidden.key = in.octets(Point::size);
    hidden.records = readPieces(in, count, HiddenOctets::recordSize);
    in.leave();
    return hidden;
}

ReplyOctets readReplyOctets(ShapeReader& in, std::size_t count) {
    ReplyOctets replies;
    in.enter(2);
    replies.replies = readPieces(in, count, Point::size);
    replies.proof = in.octets(2 * Scalar::size);
    in.leave();
    return replies;
}

void read(ShapeReader& in, ProposeMessage& message, std::size_t) {
    message.terms = readTerms(in);
    message.slots = readSlots(in);
    message.commitment = in.id<Link>();
}
void read(ShapeReader& in, AcceptMessage& message, std::size_t count) {
    message.round = in.id<DocumentId>();
    message.before = in.id<Link>();
    message.hidden = readHiddenOctets(in, count);
}
void read(ShapeReader& in, OpenMessage& message, std::size_t count) {
    message.round = in.id<DocumentId>();
    message.before = in.id<Link>();
    message.commitmentKey = in.id<Link>();
    message.hidden = readHiddenOctets(in, count);
    message.replies = readReplyOctets(in, count);
}
void read(ShapeReader& in, FinishMessage& message, std::size_t count) {
    message.round = in.id<DocumentId>();
    message.before = in.id<Link>();
    message.replies = readReplyOctets(in, count);
}
void read(ShapeReader& in, ResultMessage& message, std::size_t) {
    message.round = in.id<DocumentId>();
    message.before = in.id<Link>();
    message.matched = readSlots(in);
}

template <typename Message>
Verdict<Message> decodeAs(ByteView octets, std::size_t fields, std::size_t count, std::optional<qsizetype> size) {
    const Refusal damaged{Message::type, Reason::BadEncoding, {}};
    if (octets.size() > MaxOctets || (size && octets.size() != *size)) return damaged;
    ShapeReader in(octets);
    Head head;
    Message message;
    in.enter(fields);
    head.version = in.number();
    head.type = in.number();
    read(in, message, count);
    in.leave();
    if (!in.isDone() || write(head, message) != octets) return damaged;
    if (head.version != Version || head.type != static_cast<std::uint64_t>(Message::type))
        return Refusal{Message::type, Reason::WrongType, {}};
    return message;
}

qsizetype headSize(std::size_t count) {
    return count < 24 ? 1 : count < 256 ? 2 : 3;
}
qsizetype hiddenSize(std::size_t slotCount) {
    return 35 + headSize(slotCount) + (HiddenOctets::recordSize + 2) * static_cast<qsizetype>(slotCount);
}
qsizetype repliesSize(std::size_t slotCount) {
    return 67 + headSize(slotCount) + (Point::size + 2) * static_cast<qsizetype>(slotCount);
}

} // namespace

Bytes encodeTerms(const Terms& terms) {
    return writeAlone(terms);
}
Bytes encodeHidden(const HiddenOctets& hidden) {
    return writeAlone(hidden);
}
std::optional<HiddenOctets> decodeHidden(ByteView octets, std::size_t slotCount) {
    if (octets.size() != hiddenSize(slotCount)) return std::nullopt;
    ShapeReader in(octets);
    HiddenOctets hidden = readHiddenOctets(in, slotCount);
    if (!in.isDone() || encodeHidden(hidden) != octets) return std::nullopt;
    return hidden;
}

Bytes encode(const ProposeMessage& message) {
    return write(headOf<ProposeMessage>, message);
}
Bytes encode(const AcceptMessage& message) {
    return write(headOf<AcceptMessage>, message);
}
Bytes encode(const OpenMessage& message) {
    return write(headOf<OpenMessage>, message);
}
Bytes encode(const FinishMessage& message) {
    return write(headOf<FinishMessage>, message);
}
Bytes encode(const ResultMessage& message) {
    return write(headOf<ResultMessage>, message);
}

Verdict<ProposeMessage> decodePropose(ByteView octets) {
    auto message = decodeAs<ProposeMessage>(octets, 5, 0, std::nullopt);
    if (message && message->terms.version != Version) return Refusal{MatchMessage::Propose, Reason::WrongType, {}};
    return message;
}
Verdict<AcceptMessage> decodeAccept(ByteView octets, std::size_t slotCount) {
    return decodeAs<AcceptMessage>(octets, 5, slotCount, acceptSize(slotCount));
}
Verdict<OpenMessage> decodeOpen(ByteView octets, std::size_t slotCount) {
    return decodeAs<OpenMessage>(octets, 7, slotCount, openSize(slotCount));
}
Verdict<FinishMessage> decodeFinish(ByteView octets, std::size_t slotCount) {
    return decodeAs<FinishMessage>(octets, 5, slotCount, finishSize(slotCount));
}
Verdict<ResultMessage> decodeResult(ByteView octets) {
    return decodeAs<ResultMessage>(octets, 5, 0, std::nullopt);
}

qsizetype acceptSize(std::size_t slotCount) {
    return 54 + hiddenSize(slotCount);
}
qsizetype openSize(std::size_t slotCount) {
    return 88 + hiddenSize(slotCount) + repliesSize(slotCount);
}
qsizetype finishSize(std::size_t slotCount) {
    return 54 + repliesSize(slotCount);
}

} // namespace bothy
