#include "core/statements/canonical.h"
#include "core/vault/key_slot.h"
#include "core/vault/padding.h"
#include "core/vault/statement_store.h"

#include <gtest/gtest.h>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

class KeySlots : public testing::Test {
protected:
    static void SetUpTestSuite() { ASSERT_TRUE(startCrypto()); }

    const SlotOwner m_owner{makeRandomId<CoupleId>(), makeRandomId<PersonId>()};
    const RootKey m_root = RootKey::make();
    const PassphraseKey m_key = PassphraseKey::make();

    std::vector<KeySlot> all() const {
        return {PassphraseSlot::seal(m_owner, u"Ash"_s, makeRandomId<Salt>(), {3, 65536}, m_key, m_root),
                IdentitySlot::seal(m_owner, SigningKey::make(), m_root),
                CoupleSlot::seal(m_owner, 1, CoupleSecret::make(), m_root),
                FeedSlot::seal(m_owner, makeRandomId<InstanceId>(), SigningKey::make(), m_root)};
    }
    bool opens(const KeySlot& slot) const {
        if (const auto* held = std::get_if<PassphraseSlot>(&slot)) return held->open(m_key).has_value();
        if (const auto* held = std::get_if<IdentitySlot>(&slot)) return held->open(m_root).has_value();
        if (const auto* held = std::get_if<CoupleSlot>(&slot)) return held->open(m_root).has_value();
        return std::get<FeedSlot>(slot).open(m_root).has_value();
    }
};

TEST_F(KeySlots, ComeBackAsTheyWere) {
    for (const KeySlot& slot : all()) {
        const Bytes octets = encodeSlot(slot);
        const auto again = decodeSlot(octets);
        ASSERT_TRUE(again) << slot.index();
        EXPECT_EQ(again->index(), slot.index());
        EXPECT_EQ(encodeSlot(*again), octets);
        EXPECT_EQ(ownerOf(*again), m_owner);
        EXPECT_TRUE(opens(*again));
        EXPECT_LT(octets.size(), maxSlotOctets);
    }
}

TEST_F(KeySlots, AnyChangedOctetKeepsThemClosed) {
    for (const KeySlot& slot : all()) {
        const Bytes octets = encodeSlot(slot);
        for (qsizetype at = 0; at < octets.size(); ++at) {
            for (const int change : {0x01, 0x80, 0xff}) {
                Bytes changed = octets;
                changed[at] = static_cast<char>(changed[at] ^ change);
                const auto again = decodeSlot(changed);
                EXPECT_FALSE(again && opens(*again)) << slot.index() << " octet " << at;
            }
        }
        for (qsizetype size = 0; size < octets.size(); ++size)
            EXPECT_FALSE(decodeSlot(octets.first(size)));
        EXPECT_FALSE(decodeSlot(octets + '\0'));
    }
}

TEST_F(KeySlots, OneKindNeverOpensAsAnother) {
    const auto secret = CoupleSecret::make();
    const auto couple = CoupleSlot::seal(m_owner, 1, secret, m_root);
    IdentitySlot identity{m_owner, SigningKey::make().publicKey(), couple.box};
    EXPECT_FALSE(identity.open(m_root));
    CoupleSlot otherEpoch = couple;
    otherEpoch.epoch = 2;
    EXPECT_FALSE(otherEpoch.open(m_root));
    EXPECT_FALSE(couple.open(RootKey::make()));
    EXPECT_TRUE(couple.open(m_root)->secret().equals(secret.secret()));
}

TEST_F(KeySlots, LongLabelsAndLaterKindsAreTurnedAway) {
    const auto slot = PassphraseSlot::seal(m_owner, QString(65, u'a'), makeRandomId<Salt>(), {}, m_key, m_root);
    EXPECT_EQ(decodeSlot(encodeSlot(slot)).error().kind, ErrorKind::VaultDamaged);
    const Cbor::Array later{1, m_owner.couple.bytes(), m_owner.person.bytes(), 9, Bytes(10, 'x')};
    EXPECT_EQ(decodeSlot(encode(later)).error().kind, ErrorKind::VaultNewer);
    EXPECT_EQ(decodeSlot(Bytes(5000, '\0')).error().kind, ErrorKind::VaultDamaged);
}

TEST_F(KeySlots, PaddingHidesLengthsAndGivesTheContentBack) {
    for (const qsizetype size : {0, 1, 254, 255, 256, 257, 511, 512}) {
        for (const char fill : {'x', '\0', '\x80'}) {
            const Bytes content(size, fill);
            const Bytes text = padded(content, 256, 256);
            EXPECT_EQ(text.size() % 256, 0);
            EXPECT_EQ(text.size(), (size / 256 + 1) * 256);
            ASSERT_TRUE(unpadded(text));
            EXPECT_EQ(*unpadded(text), content);
        }
    }
    EXPECT_FALSE(unpadded({}));
    EXPECT_FALSE(unpadded(Bytes(256, '\0')));
    EXPECT_FALSE(unpadded("no mark"));
}

TEST_F(KeySlots, ARowOpensAtItsOwnPlaceOnlyAndSealsRepeatably) {
    const auto secret = CoupleSecret::make();
    const StatementStore store(m_owner.couple, 1, secret);
    const SealedStatement statement{"header", {}, Bytes("payload")};
    const StoredRow row = store.seal(7, statement);
    EXPECT_EQ(store.seal(7, statement).box, row.box);
    EXPECT_EQ(*store.open(row), statement);
    EXPECT_FALSE(store.open({8, row.box}));
    EXPECT_FALSE(store.open({-7, row.box}));
    EXPECT_FALSE(StatementStore(makeRandomId<CoupleId>(), 1, secret).open(row));
    EXPECT_FALSE(StatementStore(m_owner.couple, 2, secret).open(row));
    EXPECT_FALSE(StatementStore(m_owner.couple, 1, CoupleSecret::make()).open(row));
}

} // namespace
} // namespace bothy
