#include "core/vault/padding.h"

#include "core/crypto/secret_bytes.h"

#include <algorithm>

namespace bothy {

namespace {
constexpr std::uint8_t EndMark = 0x80;
}

Bytes padded(Bytes content, qsizetype step, qsizetype minimum) {
    const qsizetype needed = content.size() + 1;
    Bytes text(std::max(minimum, (needed + step - 1) / step * step), '\0');
    std::copy(content.cbegin(), content.cend(), text.begin());
    text[content.size()] = static_cast<char>(EndMark);
    wipe(content);
    return text;
}

std::optional<ByteView> unpadded(ByteView text) {
    qsizetype end = text.size();
    while (end > 0 && text[end - 1] == '\0')
        --end;
    if (end == 0 || static_cast<std::uint8_t>(text[end - 1]) != EndMark) return std::nullopt;
    return text.first(end - 1);
}

} // namespace bothy
