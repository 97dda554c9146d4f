#include "core/vault/padding.h"

#include <algorithm>
#include <cstring>

namespace bothy {

namespace {
constexpr std::uint8_t EndMark = 0x80;
}

SecretBytes padded(ByteView content, qsizetype step, qsizetype minimum) {
    const qsizetype needed = content.size() + 1;
    const qsizetype size = std::max(minimum, (needed + step - 1) / step * step);
    SecretBytes text(static_cast<std::size_t>(size)); // zeroed
    if (!content.isEmpty()) std::memcpy(text.data(), content.data(), static_cast<std::size_t>(content.size()));
    text.data()[content.size()] = EndMark;
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
