#include "core/vault/own_memory.h"
#include "tests/core/vault/vault_home.h"

namespace bothy {
namespace {

class OwnMemoryTest : public VaultHome {};

TEST_F(OwnMemoryTest, OneOfAnEarlierVersionIsHeldAgainstTheNumbersAlone) {
    createCouple();
    const Vault a = first();
    const OwnMemory memory = OwnMemory::of(a.log(), m_first);
    Bytes octets = memory.encode();
    ASSERT_EQ(OwnMemory::decode(octets), memory);
    ASSERT_EQ(octets[1], 2) << "its version";
    octets[1] = 1; // whose marks were something else
    const auto earlier = OwnMemory::decode(octets);
    ASSERT_TRUE(earlier);
    EXPECT_NE(*earlier, memory);
    EXPECT_EQ(earlier->missing(a.log(), m_first), 0u);
    EXPECT_EQ(earlier->missingOfOthers(a.log(), m_first), 0u);
    EXPECT_TRUE(earlier->doubtful(a.log(), m_first).empty());
    octets[1] = 3;
    EXPECT_FALSE(OwnMemory::decode(octets));
}

} // namespace
} // namespace bothy
