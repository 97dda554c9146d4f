// One language for the whole window: words, direction, days and digits. Never a mirrored English, never German days in
// English sentences.

#include "app/language.h"

#include <QApplication>
#include <QFile>
#include <QMessageBox>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

class LanguageOfTheWindow : public testing::Test {
protected:
    ~LanguageOfTheWindow() override {
        QLocale::setDefault(m_before);
        qApp->setLayoutDirection(Qt::LeftToRight);
    }
    static QString day() { return QLocale().toString(QDate(2026, 3, 1), u"dddd d MMMM yyyy"_s); }

    QLocale m_before;
};

TEST_F(LanguageOfTheWindow, WithoutATranslationAllOfItIsEnglish) {
    for (const char* name : {"ar_EG", "he_IL", "fa_IR", "de_DE", "ja_JP", "hi_IN", "ur_PK", "C", "xx_YY"}) {
        SCOPED_TRACE(name);
        const Language language(*qApp, Tongues::named(QString::fromLatin1(name)));
        EXPECT_EQ(language.locale().language(), QLocale::English);
        EXPECT_EQ(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        EXPECT_EQ(day(), u"Sunday 1 March 2026"_s);
        EXPECT_EQ(QLocale().toString(123), u"123"_s);
        EXPECT_EQ(QMessageBox::tr("Show Details..."), u"Show Details..."_s) << "Qt's own words as well";
        EXPECT_FALSE(QLocale().timeFormat(QLocale::ShortFormat).isEmpty());
    }
}

TEST_F(LanguageOfTheWindow, TheCountryKeepsItsOrderOfDaysAndHours) {
    const auto formatsOf = [](const char* country) {
        const Language language(*qApp, Tongues{{u"en-US"_s, u"en"_s}, QLocale(QString::fromLatin1(country))});
        return QLocale().timeFormat(QLocale::ShortFormat) + u' ' + QLocale().dateFormat(QLocale::ShortFormat);
    };
    EXPECT_EQ(formatsOf("en_US"), u"h:mm AP M/d/yy"_s);
    EXPECT_EQ(formatsOf("de_DE"), u"HH:mm dd/MM/yyyy"_s) << "English words with LC_TIME of Germany";
    EXPECT_EQ(formatsOf("fa_IR"), u"HH:mm dd/MM/yyyy"_s) << "no country of English";
    EXPECT_EQ(day(), u"Sunday 1 March 2026"_s);
}

/// A language of which there are words is shown with its own direction, days and digits; the second one of the person
/// is better than none.
TEST_F(LanguageOfTheWindow, ALanguageWithWordsIsShownWhole) {
    QTemporaryDir folder;
    for (const char* name : {"ar", "pt_BR"})
        ASSERT_TRUE(
            QFile::copy(u":/i18n/bothy_en.qm"_s, folder.filePath(u"bothy_%1.qm"_s.arg(QString::fromLatin1(name)))));
    {
        const Language language(*qApp, Tongues{QLocale(u"ar_EG"_s).uiLanguages(), QLocale(u"ar_EG"_s), folder.path()});
        EXPECT_EQ(language.locale().language(), QLocale::Arabic);
        EXPECT_EQ(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        EXPECT_EQ(QLocale().toString(1), u"١"_s);
    }
    {
        const Language language(*qApp, Tongues{{u"he"_s, u"pt-BR"_s, u"en"_s}, QLocale(u"he_IL"_s), folder.path()});
        EXPECT_EQ(language.locale().language(), QLocale::Portuguese);
        EXPECT_EQ(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        EXPECT_TRUE(day().contains(u"março"_s));
    }
    {
        const Language language(*qApp, Tongues{{u"en"_s, u"ar"_s}, QLocale(u"ar_EG"_s), folder.path()});
        EXPECT_EQ(language.locale().language(), QLocale::English) << "English stands before it";
    }
}

TEST_F(LanguageOfTheWindow, TheDesktopsOwnVariablesAreRead) {
    const auto before = qgetenv("LC_ALL");
    qputenv("LC_ALL", "fa_IR.UTF-8");
    EXPECT_EQ(Tongues::ofSystem().formats, QLocale(u"fa_IR"_s));
    qunsetenv("LC_ALL");
    qputenv("LC_TIME", "de_DE.UTF-8@euro");
    EXPECT_EQ(Tongues::ofSystem().formats, QLocale(u"de_DE"_s));
    qunsetenv("LC_TIME");
    qputenv("LC_ALL", before);
}

} // namespace
} // namespace bothy
