#include "core/statements/canonical.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>

#include <limits>

namespace bothy {

namespace {

Error bad(const char* what) {
    return fail(ErrorKind::BadEncoding, QString::fromLatin1(what));
}

void write(QCborStreamWriter& writer, const Cbor& value) {
    if (const auto flag = value.boolean()) {
        writer.append(*flag);
    } else if (const auto number = value.number()) {
        writer.append(static_cast<quint64>(*number));
    } else if (const auto octets = value.bytes()) {
        writer.append(*octets);
    } else if (const auto text = value.text()) {
        writer.append(QStringView(*text));
    } else if (const Cbor::Array* items = value.array()) {
        writer.startArray(static_cast<quint64>(items->size()));
        for (const Cbor& item : *items)
            write(writer, item);
        writer.endArray();
    } else {
        writer.append(nullptr);
    }
}

/// Reads by recursive descent. Lengths are checked against the octets that are left before anything
/// is allocated.
class Reader {
public:
    Reader(ByteView octets, CanonicalLimits limits)
        : m_stream(octets.data(), octets.size())
        , m_total(octets.size())
        , m_limits(limits) {}

    Result<Cbor> readAll() {
        Result<Cbor> value = readValue(0);
        if (!value) return value;
        if (m_stream.lastError() != QCborError::NoError || m_stream.currentOffset() != m_total)
            return bad("octets after the value");
        return value;
    }

private:
    Result<Cbor> readValue(int depth) {
        if (m_stream.lastError() != QCborError::NoError) return bad("ends too early");
        switch (m_stream.type()) {
        case QCborStreamReader::UnsignedInteger:
            return readNumber();
        case QCborStreamReader::ByteString:
            return readBytes();
        case QCborStreamReader::TextString:
            return readText();
        case QCborStreamReader::Array:
            return readArray(depth);
        case QCborStreamReader::SimpleType:
            return readSimple();
        case QCborStreamReader::NegativeInteger:
        case QCborStreamReader::Map:
        case QCborStreamReader::Tag:
        case QCborStreamReader::Float16:
        case QCborStreamReader::Float:
        case QCborStreamReader::Double:
        case QCborStreamReader::Invalid:
            break;
        }
        return bad("a type that is never written");
    }

    Result<Cbor> readNumber() {
        const std::uint64_t number = m_stream.toUnsignedInteger();
        if (!m_stream.next()) return bad("number");
        return Cbor(number);
    }

    bool chunkFits() {
        if (!m_stream.isLengthKnown()) return false;
        const qsizetype size = m_stream.currentStringChunkSize();
        return size >= 0 && size <= m_total - m_stream.currentOffset();
    }

    Result<Cbor> readBytes() {
        if (!chunkFits()) return bad("byte string length");
        const auto chunk = m_stream.readByteArray();
        if (chunk.status != QCborStreamReader::Ok) return bad("byte string");
        if (m_stream.readByteArray().status != QCborStreamReader::EndOfString) return bad("byte string in pieces");
        return Cbor(Bytes(chunk.data));
    }

    Result<Cbor> readText() {
        if (!chunkFits()) return bad("text length");
        const auto chunk = m_stream.readString();
        if (chunk.status != QCborStreamReader::Ok) return bad("text");
        if (m_stream.readString().status != QCborStreamReader::EndOfString) return bad("text in pieces");
        return Cbor(chunk.data);
    }

    Result<Cbor> readArray(int depth) {
        if (depth >= m_limits.depth) return bad("nested too deeply");
        if (!m_stream.isLengthKnown()) return bad("array of unknown length");
        const quint64 count = m_stream.length();
        if (count > static_cast<quint64>(m_total - m_stream.currentOffset())) return bad("array length");
        if (!m_stream.enterContainer()) return bad("array");
        Cbor::Array items;
        items.reserve(static_cast<std::size_t>(count));
        while (m_stream.hasNext()) {
            Result<Cbor> item = readValue(depth + 1);
            if (!item) return item;
            items.push_back(std::move(item).value());
        }
        if (items.size() != count || !m_stream.leaveContainer()) return bad("array");
        return Cbor(std::move(items));
    }

    Result<Cbor> readSimple() {
        const auto type = m_stream.toSimpleType();
        if (!m_stream.next()) return bad("simple value");
        if (type == QCborSimpleType::False) return Cbor(false);
        if (type == QCborSimpleType::True) return Cbor(true);
        if (type == QCborSimpleType::Null) return Cbor();
        return bad("a simple value that is never written");
    }

    QCborStreamReader m_stream;
    qsizetype m_total;
    CanonicalLimits m_limits;
};

} // namespace

std::optional<std::uint32_t> Cbor::number32() const {
    const auto held = number();
    if (!held || *held > std::numeric_limits<std::uint32_t>::max()) return std::nullopt;
    return static_cast<std::uint32_t>(*held);
}

const Cbor::Array* Cbor::record(std::size_t fields) const {
    const Array* items = array();
    return items && items->size() == fields ? items : nullptr;
}

Bytes encode(const Cbor& value) {
    Bytes result;
    QCborStreamWriter writer(&result);
    write(writer, value);
    return result;
}

Result<Cbor> decode(ByteView octets, CanonicalLimits limits) {
    if (octets.size() > limits.totalOctets) return bad("too long");
    if (octets.isEmpty()) return bad("empty");
    Result<Cbor> value = Reader(octets, limits).readAll();
    if (value && encode(*value) != octets) return bad("not the shortest form");
    return value;
}

} // namespace bothy
