#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace bothy {

/// Octets that are not secret: sealed boxes, canonical encodings, headers. Secrets live in
/// crypto/secret_bytes.h, whose memory is locked and wiped.
using Bytes = QByteArray;
using ByteView = QByteArrayView;

} // namespace bothy
