#include "core/crypto/hash.h"
#include "tests/vectors/damage.h"
#include "tests/vectors/transcript.h"

#include <algorithm>

namespace bothy::vectors {

using namespace Qt::StringLiterals;

namespace {

/// The numbers around which lengths change their form, and ordinary ones.
std::size_t someSlotCount(SeededOctets& random) {
    constexpr std::array<std::size_t, 12> edges{1, 2, 3, 4, 6, 8, 23, 24, 25, 40, 255, 256};
    return edges[random.below(random.below(8) == 0 ? edges.size() : 8)];
}

std::vector<Slot> someSlots(SeededOctets& random, std::size_t count) {
    std::vector<Slot> list;
    for (int item = 0; list.size() < count; ++item) {
        const auto id = *ItemId::from(ByteView("item." + Bytes::number(1000 + item) + (item % 3 ? "" : "_long.er")));
        const bool isMutual = random.below(2) == 0;
        for (int direction = isMutual ? 0 : 1; direction <= (isMutual ? 0 : 2); ++direction)
            for (int threshold = 1 + (random.below(5) == 0 ? 1 : 0); threshold <= 2; ++threshold)
                list.push_back({id, static_cast<Direction>(direction), threshold});
    }
    list.resize(count);
    std::sort(list.begin(), list.end());
    return list;
}

Bytes someBits(SeededOctets& random, std::size_t count) {
    const std::size_t leaning = random.below(5); // from all no to all yes
    Bytes bits;
    for (std::size_t i = 0; i < count; ++i)
        bits.append(random.below(4) < leaning ? '\1' : '\0');
    return bits;
}

Party someParty(SeededOctets& random, std::size_t count) {
    Party party;
    party.hedgeKey = random.take(32);
    party.freshHidden = random.take(64);
    party.freshReply = random.take(32);
    party.bits = someBits(random, count);
    return party;
}

/// What an honest round has to end with, from the bits alone.
Ending honestEnding(const Recipe& recipe) {
    Ending ending{true, {}, {}, {}, {}, {}};
    std::map<Row, Level> levels;
    for (std::size_t i = 0; i < recipe.slots.size(); ++i) {
        const auto at = static_cast<qsizetype>(i);
        if (!recipe.a.bits[at] || !recipe.b.bits[at]) continue;
        ending.matched.push_back(i);
        const Slot& slot = recipe.slots[i];
        Level& level = levels[{slot.item, slot.direction}];
        level = std::max(level, slot.threshold == 2 ? Level::Open : Level::Conditional);
    }
    for (const auto& [row, level] : levels)
        ending.rows.push_back({row, level});
    return ending;
}

Transcript honest(SeededOctets& random, std::size_t number) {
    const Recipe recipe = someRecipe(random, someSlotCount(random));
    Transcript transcript{u"honest_%1"_s.arg(number), contextOf(recipe.terms), recipe, {}, made(recipe),
                          honestEnding(recipe)};
    if (recipe.slots.size() <= 40) transcript.derived = derivedFrom(recipe, transcript.messages);
    if (number % 5 == 3) { // a round of which only the messages are known
        transcript.recipe.reset();
        transcript.derived = {};
    }
    return transcript;
}

Transcript damaged(SeededOctets& random, std::size_t number) {
    const std::size_t kind = (number / 2) % damageKinds();
    Recipe recipe = someRecipe(random, 2 + random.below(7));
    Transcript transcript{{}, contextOf(recipe.terms), std::nullopt, {}, made(recipe), {}};
    transcript.name = u"%1_%2"_s.arg(damage(transcript, recipe, kind, random)).arg(number);
    return transcript;
}

} // namespace

Bytes SeededOctets::take(qsizetype count) {
    Bytes result;
    while (result.size() < count)
        result += hashOf(Domain{"bothy-vectors"}, {m_seed, Bytes::number(static_cast<qulonglong>(m_count++))}, 64);
    result.truncate(count);
    return result;
}

std::size_t SeededOctets::below(std::size_t limit) {
    std::size_t number = 0;
    for (const char octet : take(4))
        number = (number << 8) | static_cast<unsigned char>(octet);
    return number % limit;
}

MatchContext contextOf(const Terms& terms) {
    const auto [first, second] = std::minmax(terms.proposer, terms.responder);
    return {terms.couple, terms.epoch, {first, second}};
}

Recipe someRecipe(SeededOctets& random, std::size_t slotCount) {
    Recipe recipe;
    recipe.terms.couple = *CoupleId::from(random.take(16));
    recipe.terms.epoch = 1 + random.below(300);
    recipe.terms.round = *DocumentId::from(random.take(16));
    recipe.terms.proposer = *PersonId::from(random.take(16));
    recipe.terms.responder = *PersonId::from(random.take(16));
    recipe.terms.proposerFeed = *FeedId::from(random.take(32));
    recipe.terms.day = 20000 + random.below(2000);
    recipe.terms.sooner = random.below(2) == 1;
    recipe.slots = someSlots(random, slotCount);
    recipe.a = someParty(random, slotCount);
    recipe.b = someParty(random, slotCount);
    return recipe;
}

std::vector<Transcript> someTranscripts(std::size_t count, std::uint64_t seed) {
    SeededOctets random("seed " + Bytes::number(static_cast<qulonglong>(seed)));
    std::vector<Transcript> transcripts;
    for (std::size_t i = 0; i < count; ++i)
        transcripts.push_back(i % 2 == 0 ? honest(random, i) : damaged(random, i));
    return transcripts;
}

} // namespace bothy::vectors
