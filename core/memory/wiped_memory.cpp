#include "core/memory/wiped_memory.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <malloc.h>

namespace {

/// Read by every thread at any time, also before main() and after it.
constinit std::atomic<bool> isWiping{false};

} // namespace

namespace bothy {

void wipeFreedMemory() {
    isWiping.store(true, std::memory_order_relaxed);
}

} // namespace bothy

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)

// The allocator of the C library under the names by which it knows itself
// (https://www.gnu.org/software/libc/manual/html_node/Replacing-malloc.html).
extern "C" {
void __libc_free(void* block);
void* __libc_realloc(void* block, std::size_t size);

void free(void* block) noexcept {
    const int before = errno; // free() keeps it
    if (block && isWiping.load(std::memory_order_relaxed)) explicit_bzero(block, malloc_usable_size(block));
    __libc_free(block);
    errno = before;
}

/// The library would move a block without wiping where it was, and leave what a shorter one held beyond its new end.
void* realloc(void* block, std::size_t size) noexcept {
    if (!block || !isWiping.load(std::memory_order_relaxed)) return __libc_realloc(block, size);
    if (size == 0) {
        std::free(block); // as the library does
        return nullptr;
    }
    const std::size_t room = malloc_usable_size(block);
    if (size <= room && size >= room / 2) {
        explicit_bzero(static_cast<char*>(block) + size, room - size);
        return block;
    }
    void* moved = std::malloc(size);
    if (!moved) return nullptr;
    std::memcpy(moved, block, std::min(size, room));
    std::free(block);
    return moved;
}
}

#endif
