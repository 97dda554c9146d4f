#include "core/memory/wiped_memory.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
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

namespace {

/// A function of the allocator that is there without this one: of the C library, or of one that somebody has put before
/// it (LD_PRELOAD). Looked up when it is first needed, which may be before main().
template <typename Function>
class Beneath {
public:
    constexpr explicit Beneath(const char* name)
        : m_name(name) {}

    /// Null only while it is being looked up, by the thread that does that.
    Function* find() {
        Function* known = m_function.load(std::memory_order_acquire);
        if (known || isLooking) return known;
        isLooking = true;
        known = reinterpret_cast<Function*>(dlsym(RTLD_NEXT, m_name));
        isLooking = false;
        m_function.store(known, std::memory_order_release);
        return known;
    }

private:
    static constinit thread_local bool isLooking;
    const char* m_name;
    std::atomic<Function*> m_function{nullptr};
};
template <typename Function>
constinit thread_local bool Beneath<Function>::isLooking = false;

constinit Beneath<void(void*)> freeBeneath{"free"};
constinit Beneath<void*(void*, std::size_t)> reallocBeneath{"realloc"};

} // namespace

extern "C" {
void free(void* block) noexcept {
    const int before = errno; // free() keeps it
    if (block && isWiping.load(std::memory_order_relaxed)) explicit_bzero(block, malloc_usable_size(block));
    if (auto* giveBack = freeBeneath.find()) giveBack(block); // else it stays: a few octets of the loader's, once
    errno = before;
}

/// The library would move a block without wiping where it was, and leave what a shorter one held beyond its new end.
void* realloc(void* block, std::size_t size) noexcept {
    if (!block) return std::malloc(size);
    if (!isWiping.load(std::memory_order_relaxed)) {
        auto* resize = reallocBeneath.find();
        return resize ? resize(block, size) : nullptr;
    }
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
