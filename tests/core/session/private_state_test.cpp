#include "core/crypto/random.h"
#include "core/session/private_state.h"
#include "core/statements/canonical.h"

#include <gtest/gtest.h>

using namespace bothy;
using namespace Qt::StringLiterals;

namespace {

PrivateState fullState() {
    PrivateState state;
    const ItemId item = *ItemId::from(ByteView("touch.hug"));
    state.answers.set(
        item, ItemAnswer{.sides = {{RoleSide::Both, Answer::Open}}, .note = u"slowly"_s, .changed = Day{20000}});
    state.heldBack.insert({item, RoleSide::Both});
    state.setAside = SetAside{Day{20001}, true, {{item, RoleSide::Both, Level::Conditional}}};
    state.lookedAt = {makeRandomId<DocumentId>()};
    state.notices = {{makeRandomId<DocumentId>(), RoundNotice::NearlyAll},
                     {makeRandomId<DocumentId>(), RoundNotice::Stopped}};
    state.ownLimits[makeRandomId<DocumentId>()] =
        Limit{.templateId = u"hard_no"_s, .kind = u"hard_limit"_s, .words = u"Not this."_s};
    state.removals[makeRandomId<DocumentId>()] = PendingRemoval{{1773144000, 77, 12345}};
    state.removedLimits[makeRandomId<DocumentId>()] = RemovedLimit{Limit{.words = u"Not this."_s}, true, Day{20005}};
    state.drafts[makeRandomId<DocumentId>()] =
        DocumentDraft{DocumentType::Agreement, makeRandomId<StatementId>(), Cbor::Array{1, u"words"_s}, Day{20002}};
    state.drafts[makeRandomId<DocumentId>()] = DocumentDraft{DocumentType::CarePlan, std::nullopt, Cbor(), Day{20003}};
    state.limitDraft =
        LimitDraft{makeRandomId<DocumentId>(), Limit{.kind = u"own_space"_s, .words = u"Sundays"_s}, true};
    state.putAway = {makeRandomId<DocumentId>(), makeRandomId<DocumentId>()};
    state.stopPlan = {{u"Sit with me."_s, {u"Kim, 555 0100"_s}}, true};
    state.review = Review{Day{20006},
                          true,
                          {makeRandomId<DocumentId>(), makeRandomId<DocumentId>()},
                          1,
                          {{makeRandomId<DocumentId>(), ReviewChoice::LetGo}}};
    state.lastReview = LastReview{Day{20005}, {{makeRandomId<DocumentId>(), Limit{.words = u"Not this."_s}.encode()}}};
    state.talkedAbout = {makeRandomId<DocumentId>()};
    state.floor = 1773144001;
    state.floorDay = Day{20522};
    state.clock = ClockMemory{ClockLeap{2093144001, 2093145001},
                              Day{24000},
                              Day{20006},
                              {makeRandomId<StatementId>(), makeRandomId<StatementId>()},
                              {{makeRandomId<DocumentId>(), Day{20100}}}};
    state.idleLockMinutes = 0;
    state.look = {{u"theme"_s, u"dark"_s}, {u"textPercent"_s, u"150"_s}};
    state.guided = GuidedBookmark{makeRandomId<DocumentId>(), 3, 125};
    state.comeDown = ComeDown{1773144000, {u"now"_s, u"next_day"_s}, {u"now"_s}};
    state.reminders = {true, false, 22 * 60, 8 * 60, {u"c:1773144000:now"_s}, true};
    CareNote note{NoteForm::CheckIn, Day{20004}, {}};
    note.put(u"body"_s, {{u"cb.rest"_s}, {u"a warm back"_s}});
    state.careNotes[makeRandomId<DocumentId>()] = note;
    state.careNotes[makeRandomId<DocumentId>()] = CareNote{NoteForm::Needs, Day{20005}, {}};
    state.lastPage = QStringLiteral("care");
    state.unfinished.hold(u"care"_s, u"kit"_s, {{u"ownThing"_s, u"The blue c"_s}});
    state.unfinished.setLast({u"kit"_s, u"ownThing"_s, 4});
    state.answers.hide(*SectionId::from(ByteView("int")), true);
    state.answers.hide(item, true);
    ItemAnswer brought{.sides = {{RoleSide::First, Answer::Closed}, {RoleSide::Second, Answer::Open}}};
    brought.imported = {RoleSide::Second};
    brought.changed = Day{20000};
    brought.since = {{RoleSide::First, Day{19900}}};
    state.answers.set(*ItemId::from(ByteView("touch.back")), brought);
    state.ownItems[makeRandomId<DocumentId>()] = OwnItem{.prompt = u"A walk by the sea"_s, .ownSection = u"Outside"_s};
    state.ownSections = {u"Outside"_s, u"Later"_s};
    state.acceptedItems = {*ItemId::from(ByteView("own.00112233445566778899aabbccddeeff"))};
    state.readWords[makeRandomId<DocumentId>()] = {makeRandomId<StatementId>(), makeRandomId<StatementId>()};
    state.readWords[makeRandomId<DocumentId>()] = {makeRandomId<StatementId>(), {}};
    state.rowsMet =
        RowsMet{Day{20000}, {{QStringLiteral("touch.hugs"), 0, true}}, {{QStringLiteral("touch.back"), 2, false}}};
    return state;
}

} // namespace

TEST(PrivateState, ComesBackTheSameInTheSameOctets) {
    const PrivateState state = fullState();
    const Bytes octets = encodePrivate(state);
    const auto again = decodePrivate(octets);
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, state);
    EXPECT_EQ(encodePrivate(*again), octets);
    EXPECT_EQ(*decodePrivate(encodePrivate({})), PrivateState());
    EXPECT_EQ(*decodePrivate({}), PrivateState()) << "a new person";
}

TEST(PrivateState, TheSecretsOfARoundComeBackApart) {
    ASSERT_TRUE(startCrypto());
    const SecretBytes x = SecretBytes::copyOf("a scalar"), m1 = SecretBytes::copyOf("hidden answers");
    const auto round = [&] {
        return std::optional(OwnRound{.round = makeRandomId<DocumentId>(),
                                      .isProposer = true,
                                      .since = Day{20004},
                                      .feed = makeRandomId<FeedId>(),
                                      .isTakenBack = true,
                                      .closed = {*ItemId::from(ByteView("int.slow"))},
                                      .bits = SecretBytes::copyOf("0110"),
                                      .x = x.clone(),
                                      .opener = SecretBytes::copyOf("r"),
                                      .m1 = m1.clone()});
    };
    const auto own = round();
    const MatchHedgeKey hedge = MatchHedgeKey::make();
    const Bytes octets = encodePrivate(fullState(), sealedRound(own, hedge));
    for (const SecretBytes* secret : {&x, &m1})
        EXPECT_FALSE(octets.contains(secret->view().toByteArray())) << "the pocket is put together in ordinary memory";
    EXPECT_TRUE(decodePrivate(octets));
    const auto again = decodeOwnRound(octets, hedge);
    ASSERT_TRUE(again && *again);
    EXPECT_EQ((*again)->round, own->round);
    EXPECT_TRUE((*again)->isProposer);
    EXPECT_EQ((*again)->since, own->since);
    EXPECT_EQ((*again)->closed, own->closed);
    EXPECT_TRUE((*again)->bits.equals(own->bits) && (*again)->opener.equals(own->opener));
    EXPECT_TRUE((*again)->x.equals(x) && (*again)->m1.equals(m1));
    EXPECT_FALSE((*again)->hasLeft());
    EXPECT_EQ(decodeOwnRound(octets, MatchHedgeKey::make()).error().kind, ErrorKind::VaultDamaged) << "another person";
    EXPECT_FALSE(*decodeOwnRound(encodePrivate(fullState()), hedge)) << "nobody compares";
    for (qsizetype size = 1; size < octets.size(); ++size)
        EXPECT_FALSE(decodeOwnRound(octets.first(size), hedge)) << "cut at " << size;
}

TEST(PrivateState, ASealedRoundBelongsToItsOwnRound) {
    ASSERT_TRUE(startCrypto());
    const MatchHedgeKey hedge = MatchHedgeKey::make();
    const OwnRound own{.round = makeRandomId<DocumentId>(),
                       .since = Day{20004},
                       .feed = makeRandomId<FeedId>(),
                       .bits = SecretBytes(9),
                       .x = SecretBytes(32)};
    Cbor::Array record = *own.toCbor(hedge).array();
    ASSERT_TRUE(OwnRound::fromCbor(record, hedge));
    record[0] = makeRandomId<DocumentId>().bytes();
    EXPECT_EQ(OwnRound::fromCbor(record, hedge).error().kind, ErrorKind::VaultDamaged);
}

TEST(PrivateState, SecretsThatAnEarlierVersionWroteAreLetGo) {
    ASSERT_TRUE(startCrypto());
    const Cbor parts = Cbor::Array{Cbor::Array{16U, Cbor::Array{}}, Cbor::Array{19U, Cbor::Array{}}};
    const Bytes octets = encode(Cbor::Array{1U, parts});
    EXPECT_EQ(*decodePrivate(octets), PrivateState());
    EXPECT_FALSE(*decodeOwnRound(octets, MatchHedgeKey::make()));
}

TEST(PrivateState, WithoutAnythingHiddenOlderProgramsReadIt) {
    const auto partsOf = [](const PrivateState& state) {
        std::set<std::uint64_t> numbers;
        const Cbor whole = *decode(encodePrivate(state), CanonicalLimits{.depth = 16});
        const Cbor::Array& parts = *(*whole.array())[1].array();
        for (const Cbor& part : parts)
            numbers.insert(*(*part.array())[0].number());
        return numbers;
    };
    PrivateState state = fullState();
    EXPECT_TRUE(partsOf(state).contains(20)) << "a number that they do not know: VaultNewer there";
    state.answers.hide(*state.answers.hiddenTopics().begin(), false);
    EXPECT_TRUE(partsOf(state).contains(20));
    state.answers.hide(*state.answers.hiddenItems().begin(), false);
    EXPECT_FALSE(partsOf(state).contains(20));
}

TEST(PrivateState, CutAnywhereItIsTurnedAwayWhole) {
    const Bytes octets = encodePrivate(fullState());
    for (qsizetype size = 1; size < octets.size(); ++size)
        EXPECT_FALSE(decodePrivate(octets.first(size))) << "cut at " << size;
}

TEST(PrivateState, ANewerVersionIsNamedAndLeftAlone) {
    EXPECT_EQ(decodePrivate(encode(Cbor::Array{2, Cbor::Array{}})).error().kind, ErrorKind::VaultNewer);
    EXPECT_EQ(decodePrivate(encode(Cbor::Array{1, Cbor::Array{Cbor::Array{99, Cbor()}}})).error().kind,
              ErrorKind::VaultNewer);
}

TEST(PrivateState, PartsWithoutOwnItemsAreAsTheyWereBefore) {
    PrivateState plain = fullState();
    plain.ownItems.clear();
    plain.ownSections.clear();
    plain.acceptedItems.clear();
    ItemAnswer back = plain.answers.of(*ItemId::from(ByteView("touch.back")));
    back.imported.clear();
    plain.answers.set(*ItemId::from(ByteView("touch.back")), back);
    const auto value = decode(encodePrivate(plain), {.totalOctets = 1 << 20, .depth = 16});
    ASSERT_TRUE(value);
    for (const Cbor& part : *(*value->array())[1].array())
        EXPECT_TRUE(*(*part.array())[0].number() < 25u || *(*part.array())[0].number() > 28u)
            << "an older program opens what holds nothing new";
}
