// An allocator of somebody else's, to be put before that of the C library (LD_PRELOAD): every block lies behind a line
// of its own, so the C library cannot take one back. It is as simple as it can be, and is for tests alone.

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>

extern "C" {
void* __libc_memalign(std::size_t alignment, std::size_t size);
void __libc_free(void* block);
}

namespace {

constexpr std::uint64_t Mark = 0x626f74687920; // of its own blocks
struct alignas(std::max_align_t) Line {
    void* whole;
    std::size_t size;
    std::uint64_t mark, spare;
};
static_assert(sizeof(Line) == 32);

Line* lineOf(void* block) {
    Line* line = static_cast<Line*>(block) - 1;
    if (line->mark != Mark) std::abort(); // a block of another allocator
    return line;
}

void* make(std::size_t alignment, std::size_t size) {
    const std::size_t step = std::max(alignment, sizeof(Line)); // a power of two, as every alignment is
    void* whole = __libc_memalign(step, step + size);
    if (!whole) return nullptr;
    void* block = static_cast<char*>(whole) + step;
    *(static_cast<Line*>(block) - 1) = {whole, size, Mark, 0};
    return block;
}

} // namespace

extern "C" {

void* malloc(std::size_t size) noexcept {
    return make(alignof(std::max_align_t), size);
}

void free(void* block) noexcept {
    if (!block) return;
    Line* line = lineOf(block);
    line->mark = 0;
    __libc_free(line->whole);
}

std::size_t malloc_usable_size(void* block) noexcept {
    return block ? lineOf(block)->size : 0;
}

void* calloc(std::size_t count, std::size_t size) noexcept {
    std::size_t all = 0;
    void* block = __builtin_mul_overflow(count, size, &all) ? nullptr : malloc(all);
    if (block) std::memset(block, 0, all);
    return block;
}

void* realloc(void* block, std::size_t size) noexcept {
    if (!block) return malloc(size);
    void* moved = malloc(size);
    if (!moved) return nullptr;
    std::memcpy(moved, block, std::min(size, lineOf(block)->size));
    free(block);
    return moved;
}

void* memalign(std::size_t alignment, std::size_t size) noexcept {
    return make(alignment, size);
}

void* aligned_alloc(std::size_t alignment, std::size_t size) noexcept {
    return make(alignment, size);
}

int posix_memalign(void** block, std::size_t alignment, std::size_t size) noexcept {
    *block = make(alignment, size);
    return *block ? 0 : ENOMEM;
}
}
