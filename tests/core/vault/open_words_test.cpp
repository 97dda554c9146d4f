// What somebody leaves readable without a passphrase: only theirs, only while they want it.

#include "core/vault/open_words.h"
#include "tests/core/vault/vault_home.h"

namespace bothy {

class OpenWordsTest : public VaultHome {
protected:
    OpenWords of(std::size_t person) {
        const auto people = Vault::people(places());
        EXPECT_TRUE(people);
        return people && person < people->size() ? (*people)[person].open : OpenWords();
    }
    static Result<void> leaveOpen(Vault& vault, const OpenWords& words) {
        return vault.commit(someDay, {}, PrivatePart(vault.pocketContent(), words));
    }
};

TEST_F(OpenWordsTest, AreReadWithoutAPassphraseAndReplacedAndTakenAway) {
    createCouple();
    const OpenWords words{u"Sit with me."_s, {u"Kim, 555 0100"_s}};
    {
        Vault vault = first();
        ASSERT_TRUE(leaveOpen(vault, words));
        EXPECT_EQ(of(0), words);
        EXPECT_TRUE(of(1).isEmpty());
        const OpenWords others{u"Water."_s, {}};
        ASSERT_TRUE(leaveOpen(vault, others));
        EXPECT_EQ(of(0), others);
    }
    Vault partner = second();
    ASSERT_TRUE(leaveOpen(partner, words));
    EXPECT_EQ(of(0).helps, u"Water."_s) << "each has their own";
    ASSERT_TRUE(leaveOpen(partner, {}));
    EXPECT_TRUE(of(1).isEmpty());
    EXPECT_FALSE(read(file()).contains("Sit with me")) << "nothing of them is left in the file";
}

TEST_F(OpenWordsTest, TooLongOnesAreNotWritten) {
    Vault vault = create();
    EXPECT_EQ(leaveOpen(vault, {QString(301, u'x'), {}}).error().kind, ErrorKind::TextTooLong);
    EXPECT_EQ(leaveOpen(vault, {{}, std::vector(5, u"Kim"_s)}).error().kind, ErrorKind::TextTooLong);
    EXPECT_EQ(leaveOpen(vault, {{}, {QString(81, u'x')}}).error().kind, ErrorKind::TextTooLong);
    EXPECT_TRUE(of(0).isEmpty());
    EXPECT_TRUE(leaveOpen(vault, {QString(300, u'字'), std::vector(4, QString(80, u'字'))}));
}

TEST_F(OpenWordsTest, ADamagedRowKeepsNobodyOut) {
    {
        Vault vault = create();
        ASSERT_TRUE(leaveOpen(vault, {u"Sit with me."_s, {}}));
    }
    RawDatabase raw(file());
    ASSERT_TRUE(
        raw.run(u"UPDATE slots SET blob=substr(blob, 1, length(blob)-1) WHERE id=(SELECT max(id) FROM slots)"_s));
    EXPECT_TRUE(of(0).isEmpty());
    EXPECT_TRUE(tryFirst());
}

} // namespace bothy
