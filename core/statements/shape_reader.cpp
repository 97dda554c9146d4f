#include "core/statements/shape_reader.h"

namespace bothy {

namespace {
constexpr std::uint64_t NumberLimit = std::uint64_t{1} << 53; // what every language can hold exactly
}

ShapeReader::ShapeReader(ByteView octets)
    : m_stream(octets.data(), octets.size())
    , m_total(octets.size())
    , m_isSound(!octets.isEmpty()) {}

bool ShapeReader::expects(QCborStreamReader::Type type) {
    require(m_stream.lastError() == QCborError::NoError && m_stream.type() == type);
    return m_isSound;
}

void ShapeReader::enter(std::size_t fields) {
    require(enterList() == fields);
}

std::size_t ShapeReader::enterList() {
    if (!expects(QCborStreamReader::Array)) return 0;
    require(m_stream.isLengthKnown());
    if (!m_isSound) return 0;
    const quint64 count = m_stream.length();
    require(count <= static_cast<quint64>(m_total - m_stream.currentOffset()) && m_stream.enterContainer());
    return m_isSound ? static_cast<std::size_t>(count) : 0;
}

void ShapeReader::leave() {
    require(m_isSound && !m_stream.hasNext() && m_stream.leaveContainer());
}

std::uint64_t ShapeReader::number() {
    if (!expects(QCborStreamReader::UnsignedInteger)) return 0;
    const std::uint64_t number = m_stream.toUnsignedInteger();
    require(number < NumberLimit && m_stream.next());
    return m_isSound ? number : 0;
}

bool ShapeReader::flag() {
    if (!expects(QCborStreamReader::SimpleType)) return false;
    const QCborSimpleType type = m_stream.toSimpleType();
    require((type == QCborSimpleType::False || type == QCborSimpleType::True) && m_stream.next());
    return m_isSound && type == QCborSimpleType::True;
}

bool ShapeReader::chunkHas(qsizetype least, qsizetype most) {
    require(m_stream.isLengthKnown());
    if (!m_isSound) return false;
    const qsizetype size = m_stream.currentStringChunkSize();
    require(size >= least && size <= most && size <= m_total - m_stream.currentOffset());
    return m_isSound;
}

QString ShapeReader::text() {
    if (!expects(QCborStreamReader::String) || !chunkHas(0, m_total)) return {};
    const auto chunk = m_stream.readString();
    require(chunk.status == QCborStreamReader::Ok);
    require(m_isSound && m_stream.readString().status == QCborStreamReader::EndOfString);
    return m_isSound ? chunk.data : QString();
}

Bytes ShapeReader::octets(qsizetype size) {
    if (!expects(QCborStreamReader::ByteArray) || !chunkHas(size, size)) return {};
    const auto chunk = m_stream.readByteArray();
    require(chunk.status == QCborStreamReader::Ok);
    require(m_isSound && m_stream.readByteArray().status == QCborStreamReader::EndOfString);
    return m_isSound ? chunk.data : Bytes();
}

bool ShapeReader::isDone() {
    return m_isSound && m_stream.lastError() == QCborError::NoError && m_stream.currentOffset() == m_total;
}

} // namespace bothy
