#pragma once

#include "core/base/bytes.h"

#include <QCborStreamReader>
#include <QString>

namespace bothy {

/// Reads canonical octets by the shape a message is known to have, field by field, for messages that are too large
/// or too strict to be read as a tree. After the first field that is not as expected it stays failed and gives empty
/// values. It does not see numbers in a longer form than needed: write what was read again and compare the octets.
class ShapeReader {
public:
    /// `octets` has to outlive the reader.
    explicit ShapeReader(ByteView octets);

    /// Steps into an array of exactly, or of any number of fields.
    void enter(std::size_t fields);
    std::size_t enterList();
    void leave();

    std::uint64_t number(); ///< below 2^53
    bool flag();
    QString text();
    Bytes octets(qsizetype size); ///< a byte string of exactly this size, which is looked at before reading
    template <typename Id>
    Id id() {
        return Id::from(octets(Id::size)).value_or(Id());
    }

    bool isSound() const { return m_isSound; }
    /// Everything was as expected, and nothing is left.
    bool isDone();

private:
    bool expects(QCborStreamReader::Type type);
    bool chunkHas(qsizetype least, qsizetype most);
    void require(bool condition) { m_isSound = m_isSound && condition; }

    QCborStreamReader m_stream;
    qsizetype m_total = 0;
    bool m_isSound = true;
};

} // namespace bothy
