// More feeds than a statement has room to name: what was said before is known to it all the same.

#include "core/documents/pauses.h"
#include "tests/editor/against_editor.h"

namespace bothy::test {
namespace {

class ManyFeeds : public AgainstEditor {
protected:
    /// As on a computer that does not know their part: they go on with a feed of their own.
    void loseMarkerOf(const PersonId& person) {
        ASSERT_TRUE(QFile::remove(places().stateDirectory + u'/' + person.hex() + u".marker"_s));
    }
    Vault firstOnAFreshFeed() {
        loseMarkerOf(m_first);
        Vault a = first();
        EXPECT_TRUE(a.beganFreshFeed());
        return a;
    }
    /// Until the feed of the second comes late among all there are.
    FeedId lateFeedOfSecond() {
        constexpr std::uint8_t Late = 0xc0;
        FeedId feed;
        while (feed.data()[0] < Late) {
            loseMarkerOf(m_second);
            feed = second().feed();
        }
        return feed;
    }
    std::size_t feedsOfFirstBefore(const FeedId& feed, const Vault& vault) const {
        const auto extents = vault.log().extents();
        return static_cast<std::size_t>(std::ranges::count_if(
            extents, [&](const auto& each) { return each.second.person == m_first && each.first < feed; }));
    }
    /// By a changed program of the second: feeds that know of nothing, and come before this one.
    void plantFeedsBefore(const FeedId& feed, std::size_t count) {
        PersonKeys theirs = [this] {
            auto database = Database::open(file(), {});
            return std::move(PersonKeys::open(*slot_table::load(*database, m_second), phrase(u"second words"_s)))
                .value();
        }();
        const Editor tool(file(), theirs);
        qint64 last = tool.rows().back().id;
        while (count > 0) {
            OwnFeed own = OwnFeed::make();
            if (own.id() > feed) continue;
            theirs.signOn(std::move(own));
            const auto begun = theirs.begin(StatementLog(theirs.owner.couple), someDay);
            ASSERT_TRUE(begun);
            tool.plant(++last, begun->front());
            --count;
        }
    }
};

/// A statement names the first 64 feeds of those it has seen. Where there are more, none that another one knows.
TEST_F(ManyFeeds, OfOnesOwnKeepNobodyFromKnowingWhatWasSaid) {
    const DocumentId plan = agreedPlan();
    firstSays(pauseDraft(m_first));
    const FeedId theirs = lateFeedOfSecond();
    for (std::size_t before = 0; before <= maxSeenHeads;)
        before = feedsOfFirstBefore(theirs, firstOnAFreshFeed());
    {
        Vault a = firstOnAFreshFeed();
        ASSERT_TRUE(meaning(a).pauses.mine) << "of the very first feed";
        sign(a, resumeDraft(m_first));
        EXPECT_FALSE(meaning(a).pauses.mine);
    }
    EXPECT_FALSE(meaning(second()).pauses.theirs);

    secondSays(withdrawDraft(plan));
    loseMarkerOf(m_first);
    offer(plan, u"tea, and nobody talks"_s);
    agree(plan);
    EXPECT_EQ(stateOf(first(), plan), SignoffState::AgreedForNow) << "offered by somebody who knew of the withdrawal";
    EXPECT_EQ(stateOf(second(), plan), SignoffState::AgreedForNow);
}

/// So many that no room is left to see the own feed before: whoever ends a feed names its newest statement apart.
TEST_F(ManyFeeds, OfTheOtherOneKeepNobodyFromEndingTheirPause) {
    firstSays(pauseDraft(m_first));
    const FeedId before = first().feed();
    plantFeedsBefore(before, 2 * maxSeenHeads + 2); // for the certificate, and for what is said after it
    Vault a = firstOnAFreshFeed();
    ASSERT_TRUE(meaning(a).pauses.mine);
    sign(a, resumeDraft(m_first));
    EXPECT_FALSE(meaning(a).pauses.mine);
    EXPECT_FALSE(foldPauses(a.log(), m_second).theirs) << "who reads the same statements";
}

} // namespace
} // namespace bothy::test
