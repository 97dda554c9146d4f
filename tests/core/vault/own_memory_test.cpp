#include "core/vault/own_memory.h"
#include "tests/core/vault/vault_home.h"
#include "tests/support/two_partners.h"

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

/// It holds what is in force, and not how often its owner changed their mind. Every pocket and marker has all of it.
TEST_F(OwnMemoryTest, DoesNotGrowWithTime) {
    test::TwoPartners partners(Trust::CheckedBefore);
    const StatementLog& log = partners.log(test::Seat::A1);
    OwnMemory memory = OwnMemory::of(log, partners.a());
    const auto goThroughItAll = [&] {
        for (const StatementKind kind :
             {StatementKind::Pause, StatementKind::Resume, StatementKind::DocumentRevise, StatementKind::DocumentSign,
              StatementKind::DocumentWithdraw, StatementKind::AnswerShare, StatementKind::AnswerTakeBack})
            memory.add(partners.say(test::Seat::A1, StatementDraft{kind, {}, Cbor(1)}));
    };
    goThroughItAll();
    const std::size_t once = memory.kept().size();
    for (int i = 0; i < 1000; ++i)
        goThroughItAll();
    EXPECT_EQ(memory.kept().size(), once);
    EXPECT_EQ(OwnMemory::of(log, partners.a()).kept().size(), once) << "also where it is made from the table";
}

} // namespace
} // namespace bothy
