// What is left of a word in a block of memory that was given back, as a whole or in part.

#include "core/memory/wiped_memory.h"
#include "tests/memory/memory_scan.h"

#include <cstdlib>
#include <gtest/gtest.h>

namespace bothy {
namespace {

class WipedMemory : public testing::Test {
protected:
    void SetUp() override {
        wipeFreedMemory();
        m_block = static_cast<char*>(std::malloc(Size));
    }
    void writeAt(std::size_t start) {
        for (std::size_t at = 0; at < PlantedWord::length; ++at)
            m_block[start + at] = m_word.letter(at).toLatin1();
        ASSERT_FALSE(m_word.places().isEmpty());
    }
    bool isGone() const { return m_word.places().isEmpty(); }

    static constexpr std::size_t Size = 200;
    char* m_block = nullptr;
    PlantedWord m_word;
};

TEST_F(WipedMemory, AWordGoesWithItsBlock) {
    writeAt(64);
    std::free(m_block);
    EXPECT_TRUE(isGone());
}

TEST_F(WipedMemory, AWordGoesWithABlockOfNoSize) {
    writeAt(64);
    EXPECT_EQ(std::realloc(m_block, 0), nullptr);
    EXPECT_TRUE(isGone());
}

TEST_F(WipedMemory, AWordGoesWithTheEndOfABlock) {
    writeAt(Size - PlantedWord::length);
    void* shorter = std::realloc(m_block, Size - PlantedWord::length);
    EXPECT_TRUE(isGone());
    std::free(shorter);
}

TEST_F(WipedMemory, AWordIsNotLeftWhereABlockWas) {
    writeAt(64);
    void* between = std::malloc(Size); // so that it cannot grow where it is
    void* moved = std::realloc(m_block, 100 * Size);
    EXPECT_FALSE(isGone()) << "it has moved along";
    std::free(moved);
    EXPECT_TRUE(isGone());
    std::free(between);
}

} // namespace
} // namespace bothy
