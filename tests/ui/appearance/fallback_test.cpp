#include "ui/appearance/local_settings.h"
#include "ui/theme/fallback.h"
#include "ui/theme/icons.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace bothy;
using namespace Qt::StringLiterals;

namespace {

/// What Qt was told to say while this lives.
class Said {
public:
    Said() {
        s_lines.clear();
        m_before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext& context, const QString& text) {
            s_lines << QString::fromLatin1(context.category) + u' ' + text;
        });
    }
    ~Said() { qInstallMessageHandler(m_before); }
    const QStringList& lines() const { return s_lines; }

private:
    static inline QStringList s_lines;
    QtMessageHandler m_before;
};

} // namespace

TEST(Fallback, IsSaidOnceForEachThing) {
    const Said said;
    for (int i = 0; i < 3; ++i)
        noteFallback(Fallback::Icon, QLatin1StringView("one of ours"));
    noteFallback(Fallback::Font, QLatin1StringView("one of ours"));
    EXPECT_EQ(said.lines(),
              (QStringList{u"bothy.look.icon-missing one of ours"_s, u"bothy.look.font-missing one of ours"_s}));
}

TEST(Fallback, SettingsNobodyUnderstandsAreReadAsTheUsualOnes) {
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"bothy.ini"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("[appearance]\ntheme=purple\ntextPercent=9000\ndensity=tight\n");
    file.close();
    const Said said;
    LocalSettings settings(file.fileName());
    const Appearance read = settings.appearance();
    EXPECT_EQ(read.theme, ThemeChoice::System);
    EXPECT_LE(read.textPercent, 200);
    (void)settings.appearance();
    EXPECT_EQ(said.lines().size(), 3) << qPrintable(said.lines().join(u'\n'));
    for (const QString& line : said.lines())
        EXPECT_TRUE(line.startsWith(u"bothy.look.setting"_s));
}
