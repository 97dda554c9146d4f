// The program itself sees to it that nothing is left in what it gives back, before anybody types a word.

#include "app/start_checks.h"
#include "tests/memory/memory_scan.h"

#include <cstdlib>
#include <gtest/gtest.h>
#include <sys/prctl.h>

namespace bothy {
namespace {

TEST(StartOfTheProgram, WipesWhatIsGivenBack) {
    ASSERT_FALSE(prepareProcess(Options()));
    prctl(PR_SET_DUMPABLE, 1); // it is forbidden by then to look into this memory, also for this test
    constexpr std::size_t Size = 200, Start = 64;
    const PlantedWord word;
    char* volatile block = static_cast<char*>(std::malloc(Size)); // so that nothing of it is left out
    for (std::size_t at = 0; at < PlantedWord::length; ++at)
        block[Start + at] = word.letter(at).toLatin1();
    ASSERT_FALSE(word.places().isEmpty());
    std::free(block);
    EXPECT_TRUE(word.places().isEmpty());
}

} // namespace
} // namespace bothy
