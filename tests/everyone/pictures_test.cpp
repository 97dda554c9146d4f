// What `./dev run` does without a display: it draws the pages, once each, and lays all of them on one sheet.

#include "app/options.h"
#include "app/tour/camera.h"
#include "app/tour_start.h"
#include "core/crypto/secret_bytes.h"
#include "tests/support/own_time.h"

#include <QApplication>
#include <QImage>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace bothy;
using namespace Qt::StringLiterals;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr double LongestWork = 300'000; // milliseconds; the checks woven in make everything some times slower
#else
constexpr double LongestWork = 30'000; // milliseconds
#endif

/// Looks through a camera and keeps the names of what it saw.
class Photographer final : public TourEye {
public:
    explicit Photographer(const QString& folder)
        : m_camera(folder, Pictures::OnceEach, [this](int pictures, const QString&) { m_counts << pictures; }) {}

    bool look(const TourStage& stage, const QString& state) override {
        m_states << state;
        const bool written = m_camera.look(stage, state);
        noteWork();
        return written;
    }
    /// What was worked since the last time, as it would be where nothing is slower. How slow everything is changes with
    /// what else is running, so it is looked at again with each picture.
    void noteWork() {
        const double worked = m_sinceNoted.milliseconds();
        m_work += worked / slowness();
        m_sinceNoted.restart();
    }
    double work() const { return m_work; } ///< in milliseconds
    const Camera& camera() const { return m_camera; }
    const QStringList& states() const { return m_states; }
    const QList<int>& counts() const { return m_counts; }

private:
    Camera m_camera;
    QStringList m_states;
    QList<int> m_counts;
    OwnTime m_sinceNoted;
    double m_work = 0;
};

} // namespace

TEST(Pictures, EachPageAndStateIsDrawnOnceWithinHalfAMinuteAndAllStandOnOneSheet) {
    ASSERT_TRUE(startCrypto());
    const QTemporaryDir folder;
    Photographer eye(folder.path());
    Options options;
    options.language = u"en"_s;
    EXPECT_EQ(tourWith(eye, *qApp, options), QString());
    EXPECT_EQ(eye.camera().developSheets(), QStringList{folder.filePath(u"sheet.png"_s)});
    eye.noteWork();
    EXPECT_LT(eye.work(), LongestWork);

    QStringList wanted{u"sheet.png"_s, u"03-home-1-new-hc-dark.png"_s, u"05-my-list-1-items-200.png"_s,
                       u"08-care-plan-03-draft-rtl.png"_s, u"10-boundaries-08-changed-dark.png"_s};
    for (const QString& state : eye.states())
        wanted << state + u".png"_s;
    wanted.sort();
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files, QDir::Name).join(u'\n').toStdString(),
              wanted.join(u'\n').toStdString());
    ASSERT_GT(eye.states().size(), 60);
    ASSERT_EQ(eye.counts().size(), wanted.size() - 1) << "whoever waits hears of every picture";
    EXPECT_EQ(eye.counts().back(), wanted.size() - 1);
    const QImage sheet(folder.filePath(u"sheet.png"_s));
    EXPECT_GT(sheet.width(), 2000);
    EXPECT_GT(sheet.height(), 2000);
}

TEST(Pictures, EveryLookIsEachThemeAtBothSizesOfTextInBothDirections) {
    const auto looks = looksFor(u"03-home-1-new"_s, Pictures::EveryLook);
    EXPECT_EQ(looks.size(), 16u);
    EXPECT_TRUE(looks.front().suffix.isEmpty()) << "the ordinary one stands first";
    EXPECT_EQ(looksFor(u"any other state"_s, Pictures::OnceEach).size(), 1u);
}
