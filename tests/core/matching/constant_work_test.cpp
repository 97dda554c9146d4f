// Hiding answers is the same work whatever they are: every call into libsodium is written down, and the list is the
// same for every string of bits. The linker puts these functions in front of the library's (see tests/CMakeLists.txt).
#include "tests/vectors/transcript.h"

#include <gtest/gtest.h>
#include <numeric>

namespace {

std::vector<std::pair<const char*, unsigned long long>> calls;

} // namespace

#define WRITTEN_DOWN(name, size, parameters, arguments)                                                                \
    extern "C" int __real_##name parameters;                                                                           \
    extern "C" int __wrap_##name parameters;                                                                           \
    extern "C" int __wrap_##name parameters {                                                                          \
        calls.emplace_back(#name, size);                                                                               \
        return __real_##name arguments;                                                                                \
    }
using Out = unsigned char*;
using In = const unsigned char*;
using Size = unsigned long long;

WRITTEN_DOWN(crypto_scalarmult_ristretto255, 0, (Out q, In n, In p), (q, n, p))
WRITTEN_DOWN(crypto_scalarmult_ristretto255_base, 0, (Out q, In n), (q, n))
WRITTEN_DOWN(crypto_core_ristretto255_add, 0, (Out r, In p, In q), (r, p, q))
WRITTEN_DOWN(crypto_core_ristretto255_from_hash, 0, (Out p, In r), (p, r))
WRITTEN_DOWN(crypto_core_ristretto255_is_valid_point, 0, (In p), (p))
WRITTEN_DOWN(crypto_core_ristretto255_scalar_add, 0, (Out z, In x, In y), (z, x, y))
WRITTEN_DOWN(crypto_core_ristretto255_scalar_sub, 0, (Out z, In x, In y), (z, x, y))
WRITTEN_DOWN(crypto_core_ristretto255_scalar_mul, 0, (Out z, In x, In y), (z, x, y))
WRITTEN_DOWN(crypto_core_ristretto255_scalar_reduce, 0, (Out r, In s), (r, s))
WRITTEN_DOWN(crypto_generichash_init, keySize, (void* s, In key, std::size_t keySize, std::size_t size),
             (s, key, keySize, size))
WRITTEN_DOWN(crypto_generichash_update, size, (void* s, In in, Size size), (s, in, size))
WRITTEN_DOWN(crypto_generichash_final, size, (void* s, Out out, std::size_t size), (s, out, size))
WRITTEN_DOWN(crypto_hash_sha512_init, 0, (void* s), (s))
WRITTEN_DOWN(crypto_hash_sha512_update, size, (void* s, In in, Size size), (s, in, size))
WRITTEN_DOWN(crypto_hash_sha512_final, 0, (void* s, Out out), (s, out))

using namespace bothy;
using namespace bothy::vectors;

namespace {

std::vector<Bytes> someBitStrings() {
    return {Bytes(6, '\0'), Bytes(6, '\1'), Bytes("\1\0\0\1\1\0", 6), Bytes("\0\1\0\0\0\0", 6),
            Bytes("\0\0\0\0\0\1", 6)};
}

template <typename Work>
void expectTheSameCalls(Work work) {
    Point::generator(); // computed at its first use, whatever is hidden then
    std::vector<std::vector<std::pair<std::string, unsigned long long>>> all;
    for (const Bytes& bits : someBitStrings()) {
        calls.clear();
        work(SecretBytes::copyOf(bits));
        all.emplace_back(calls.begin(), calls.end());
    }
    EXPECT_GT(all.front().size(), 6u * 20) << "the calls were not seen";
    for (const auto& one : all)
        EXPECT_EQ(one, all.front());
}

} // namespace

TEST(ConstantWork, EveryAnswerCostsTheSameCalls) {
    ASSERT_TRUE(startCrypto());
    SeededOctets random("constant work");
    const Recipe recipe = someRecipe(random, 6);
    const MatchHedgeKey key = recipe.a.key();
    Pace pace;
    expectTheSameCalls([&](const SecretBytes& bits) {
        ASSERT_TRUE(makeProposal(recipe.terms, recipe.slots, {key, bits}, pace));
    });
    const auto proposal = checkProposal(*made(recipe)[0], contextOf(recipe.terms), pace);
    ASSERT_TRUE(proposal);
    expectTheSameCalls([&](const SecretBytes& bits) { ASSERT_TRUE(makeAcceptance(*proposal, {key, bits}, pace)); });
}

TEST(ConstantWork, SoDoTheStepsAfterIt) {
    ASSERT_TRUE(startCrypto());
    SeededOctets random("constant work");
    Recipe recipe = someRecipe(random, 6);
    Pace pace;
    std::vector<std::vector<std::pair<std::string, unsigned long long>>> all;
    for (const Bytes& bits : someBitStrings()) {
        recipe.a.bits = recipe.b.bits = bits;
        const Messages messages = made(recipe);
        calls.clear();
        const auto proposal = checkProposal(*messages[0], contextOf(recipe.terms), pace);
        const auto acceptance = checkAcceptance(*proposal, *messages[1], pace);
        const auto opening = checkOpening(*proposal, *acceptance, *messages[2], pace);
        ASSERT_TRUE(checkFinish(*proposal, *acceptance, *opening, *messages[3], pace));
        all.emplace_back(calls.begin(), calls.end());
        EXPECT_EQ(all.back(), all.front());
    }
}
