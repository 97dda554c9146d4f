#include "core/crypto/secret_bytes.h"

#include "core/base/log.h"

#include <cstring>
#include <mutex>
#include <new>
#include <sodium.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <utility>

namespace bothy {

namespace {

/// Most systems allow a program some megabytes; beyond that the system may move secrets to the disk while it is short
/// of memory. Once is enough for the log.
void noteUnlockedMemory() {
    static std::once_flag said;
    std::call_once(said, [] { log::warn("memory could not be locked"); });
}

} // namespace

SecretBytes::SecretBytes(std::size_t size)
    : m_size(size) {
    if (size == 0) return;
    m_data = static_cast<std::uint8_t*>(sodium_malloc(size));
    if (m_data == nullptr) throw std::bad_alloc();
    if (::mlock(m_data, size) != 0) noteUnlockedMemory(); // libsodium has tried, and goes on without a word
    sodium_memzero(m_data, size);
}

SecretBytes SecretBytes::copyOf(ByteView view) {
    SecretBytes result(static_cast<std::size_t>(view.size()));
    if (!view.isEmpty()) std::memcpy(result.m_data, view.data(), result.m_size);
    return result;
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0)) {}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept {
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

SecretBytes::~SecretBytes() {
    sodium_free(m_data); // wipes first; accepts null
}

bool SecretBytes::equals(const SecretBytes& other) const {
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(m_data, other.m_data, m_size) == 0);
}

void wipe(QByteArray& bytes) {
    if (!bytes.isEmpty()) sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

bool startCrypto() {
    return sodium_init() >= 0;
}

void forbidCoreDumps() {
    const rlimit noCore{0, 0};
    setrlimit(RLIMIT_CORE, &noCore);
    prctl(PR_SET_DUMPABLE, 0);
}

} // namespace bothy
