#pragma once

#include "core/crypto/hash_to_group.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace bothy {

/// A file of tests/vectors.
inline QJsonObject vectorFile(const char* fileName) {
    QFile file(QStringLiteral(BOTHY_SOURCE_DIR) + QStringLiteral("/tests/vectors/") + QLatin1StringView(fileName));
    if (!file.open(QIODevice::ReadOnly)) qFatal("no vectors");
    return QJsonDocument::fromJson(file.readAll()).object();
}

inline Bytes unhex(const QJsonValue& value) {
    return Bytes::fromHex(value.toString().toLatin1());
}
inline Point pointIn(const QJsonValue& value) {
    return Point::from(unhex(value)).value_or(Point());
}
inline Scalar scalarIn(const QJsonValue& value) {
    return Scalar::from(unhex(value)).value_or(Scalar());
}
inline Bytes hexOf(ByteView octets) {
    return octets.toByteArray().toHex();
}
inline Bytes textOf(const QJsonValue& value) {
    return value.toString().toLatin1();
}

} // namespace bothy
