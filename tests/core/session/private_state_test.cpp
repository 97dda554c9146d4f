#include "core/crypto/random.h"
#include "core/session/private_state.h"

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
    state.setAside = SetAside{Day{20001}, true};
    state.openRound = OpenRound{
        Offer{makeRandomId<PersonId>(), makeRandomId<DocumentId>(), true, true, {{item, RoleSide::Both, Level::Open}}}};
    state.ownLimits[makeRandomId<DocumentId>()] =
        Limit{.templateId = u"hard_no"_s, .kind = u"hard_limit"_s, .words = u"Not this."_s};
    state.removals[makeRandomId<DocumentId>()] = PendingRemoval{1773144000};
    state.drafts[makeRandomId<DocumentId>()] =
        DocumentDraft{DocumentType::Agreement, makeRandomId<StatementId>(), Cbor::Array{1, u"words"_s}, Day{20002}};
    state.drafts[makeRandomId<DocumentId>()] = DocumentDraft{DocumentType::CarePlan, std::nullopt, Cbor(), Day{20003}};
    state.limitDraft =
        LimitDraft{makeRandomId<DocumentId>(), Limit{.kind = u"own_space"_s, .words = u"Sundays"_s}, true};
    state.putAway = {makeRandomId<DocumentId>(), makeRandomId<DocumentId>()};
    state.talkedAbout = {makeRandomId<DocumentId>()};
    state.floor = 1773144001;
    state.idleLockMinutes = 0;
    state.lastPage = QStringLiteral("care");
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
