// Questions of one's own: their octets, what is turned away, and how they stand in the list.

#include "core/documents/ownitems/own_item.h"
#include "core/itembank/own_ids.h"
#include "core/itembank/plain_line.h"
#include "tests/support/two_partners.h"

#include <gtest/gtest.h>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;
using test::Seat;
using test::TwoPartners;

OwnItem sample() {
    return {.prompt = u"Dancing in the kitchen"_s,
            .firstPrompt = u"I lead when we dance"_s,
            .secondPrompt = u"I follow when we dance"_s,
            .explanation = u"With music or without."_s,
            .roles = RolePair::LeadFollow,
            .polarity = Polarity::Need,
            .tier = Tier::Intimate,
            .ownSection = u"Evenings"_s};
}

TEST(OwnItems, ComeBackTheSame) {
    const auto again = OwnItem::decode(sample().encode());
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, sample());
    OwnItem shipped = sample();
    shipped.ownSection.clear();
    shipped.section = *SectionId::from(ByteView("touch"));
    EXPECT_EQ(*OwnItem::decode(shipped.encode()), shipped);
}

TEST(OwnItems, WithMissingOrWrongFieldsAreTurnedAway) {
    const Cbor::Array whole = *sample().encode().array();
    for (std::size_t i = 0; i < whole.size(); ++i) {
        Cbor::Array cut(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(i));
        EXPECT_FALSE(OwnItem::decode(cut)) << "cut at " << i;
        Cbor::Array wrong = whole;
        wrong[i] = i == 8 ? Cbor(u"own.x"_s) : Cbor(true); // an own topic is named by its title alone
        EXPECT_FALSE(OwnItem::decode(wrong)) << "wrong at " << i;
    }
    for (const std::size_t choice : {5, 6, 7}) {
        Cbor::Array later = whole;
        later[choice] = 9;
        EXPECT_FALSE(OwnItem::decode(later)) << "a number of a newer version";
    }
}

TEST(OwnItems, ThatDoNotLookLikeWhatTheyAreAreTurnedAway) {
    const auto with = [](const QString& prompt) {
        OwnItem item = sample();
        item.prompt = prompt;
        return OwnItem::decode(item.encode());
    };
    EXPECT_FALSE(with({}));
    EXPECT_FALSE(with(u"two\nlines"_s));
    EXPECT_FALSE(with(u"turned \u202E round"_s));
    EXPECT_FALSE(with(u"bell\u0007"_s));
    EXPECT_EQ(with(QString(61, u'a')).error().kind, ErrorKind::TextTooLong);
    EXPECT_TRUE(with(QString(60, u'a')));
    EXPECT_TRUE(with(u"می\u200Cخواهم"_s)) << "a joiner that the script needs";
    OwnItem both = sample();
    both.section = *SectionId::from(ByteView("touch"));
    EXPECT_FALSE(OwnItem::decode(both.encode())) << "two topics";
    OwnItem none = sample();
    none.ownSection.clear();
    EXPECT_FALSE(OwnItem::decode(none.encode())) << "no topic";
    OwnItem mutual = sample();
    mutual.roles = RolePair::Mutual;
    EXPECT_FALSE(OwnItem::decode(mutual.encode())) << "lines of sides without sides";
}

TEST(OwnItems, HaveIdsOfTheirWords) {
    const auto revision =
        *StatementId::from(ByteView(QByteArray::fromHex("00112233445566778899aabbccddeeff") + QByteArray(16, 'x')));
    EXPECT_EQ(acceptedItemId(revision).text(), u"own.00112233445566778899aabbccddeeff"_s);
    const DocumentId document = makeRandomId<DocumentId>();
    EXPECT_TRUE(isPrivateItem(privateItemId(document)));
    EXPECT_FALSE(isPrivateItem(acceptedItemId(revision)));
    EXPECT_EQ(ownSectionId(u"Café"_s), ownSectionId(u"  CAFE "_s)) << "named alike";
    EXPECT_FALSE(ownSectionId(u"Café"_s) == ownSectionId(u"Cafés"_s));
}

TEST(OwnItems, AreAcceptedOnlyWhileBothAgreeToTheWords) {
    TwoPartners two;
    const DocumentId id = makeRandomId<DocumentId>();
    const auto stands = [&](const PersonId& who) {
        const auto all = ownItems(foldDocuments(two.log(Seat::A1), who, Day{20000}));
        return all.size() == 1 ? std::optional(all.front().document.state) : std::nullopt;
    };
    const auto offer = [&](Seat seat, const OwnItem& item) {
        const auto said = two.say(seat, reviseDraft(id, *wordingOf(item)));
        two.say(seat, signDraft(id, {statementIdOf(said.header), Day{20007}}));
        two.shareAll();
        return statementIdOf(said.header);
    };
    const StatementId first = offer(Seat::A1, sample());
    EXPECT_EQ(stands(two.a()), SignoffState::OfferedByMe);
    EXPECT_EQ(stands(two.b()), SignoffState::OfferedToMe);
    two.say(Seat::B1, signDraft(id, {first, Day{20007}}));
    two.shareAll();
    EXPECT_EQ(stands(two.a()), SignoffState::AgreedForNow);
    OwnItem other = sample();
    other.prompt = u"Dancing anywhere"_s;
    offer(Seat::A1, other);
    EXPECT_EQ(stands(two.b()), SignoffState::ChangedByOther) << "new words need both anew";
    two.say(Seat::A1, withdrawDraft(id));
    two.shareAll();
    EXPECT_EQ(stands(two.b()), SignoffState::NoLongerAgreed);
}

TEST(OwnItems, ThatCannotBeReadAreNewer) {
    TwoPartners two;
    two.say(Seat::A1, reviseDraft(makeRandomId<DocumentId>(), {DocumentType::OwnItem, {}, {}, {}, Cbor(u"?"_s)}));
    const auto all = ownItems(foldDocuments(two.log(Seat::A1), two.a(), Day{20000}));
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(all.front().document.state, SignoffState::NewerVersion);
    EXPECT_FALSE(all.front().isAccepted());
}

} // namespace
} // namespace bothy
