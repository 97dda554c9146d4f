// Planted faults for the checks that read one file at a time.

#include "tests/architecture/habits.h"

#include <gtest/gtest.h>

namespace bothy::architecture {
namespace {

using namespace Qt::StringLiterals;

TEST(SourceText, CommentsAndLiteralsAreBlankedInPlace) {
    const QString text = u"a(\"x // no\"); // tr(\nb('\"'); /* { */ 1'000; \"\\\"\" c"_s;
    const QString code = codeOnly(text);
    EXPECT_EQ(code.size(), text.size());
    EXPECT_EQ(code.count(u'\n'), text.count(u'\n'));
    EXPECT_FALSE(code.contains(u"tr("_s));
    EXPECT_FALSE(code.contains(u'{'));
    EXPECT_TRUE(code.contains(u"1'000;"_s)) << "a digit separator opens no literal";
    EXPECT_TRUE(code.endsWith(u" c"_s));
    EXPECT_TRUE(withoutComments(text).contains(u"x // no"_s));
}

TEST(SourceText, RawStringsAreOneLiteral) {
    const QString text = u"f(uR\"x(tr(\" { )\" )x\"); g"_s;
    EXPECT_FALSE(codeOnly(text).contains(u"tr("_s));
    EXPECT_TRUE(codeOnly(text).endsWith(u"\"); g"_s));
}

TEST(SourceText, BrokenTextEndsQuietly) {
    for (const QString& text : {u"/* open"_s, u"\"open"_s, u"'"_s, u"R\"("_s, u"R\""_s, u"\"\\"_s, QString()}) {
        EXPECT_EQ(codeOnly(text).size(), text.size());
    }
}

struct Planted {
    const char* name;
    Findings (*check)(const SourceFile&);
    QString path;
    QString text;
    bool found;
};

void PrintTo(const Planted& planted, std::ostream* out) {
    *out << planted.name;
}

class PlantedFault : public testing::TestWithParam<Planted> {};

TEST_P(PlantedFault, IsSeen) {
    const Planted& planted = GetParam();
    const Findings findings = planted.check(SourceFile{planted.path, planted.text});
    EXPECT_EQ(!findings.isEmpty(), planted.found) << qPrintable(findings.join(u'\n'));
}

std::string nameOf(const testing::TestParamInfo<Planted>& info) {
    return info.param.name;
}

const QString core = u"core/documents/a.cpp"_s;
const QString crypto = u"core/crypto/a.cpp"_s;
const QString page = u"ui/home/page.cpp"_s;

INSTANTIATE_TEST_SUITE_P(
    Rooms, PlantedFault,
    testing::Values(
        Planted{"SodiumOutside", checkSodium, u"core/vault/a.cpp"_s, u"#include <sodium.h>\n"_s, true},
        Planted{"SodiumPart", checkSodium, core, u"#include <sodium/crypto_kdf.h>\n"_s, true},
        Planted{"SodiumAtHome", checkSodium, u"core/crypto/keys.cpp"_s, u"#include <sodium.h>\n"_s, false},
        Planted{"BitInBranch", checkBitsAreMasked, crypto, u"if (bit) twice();"_s, true},
        Planted{"BitAsPlace", checkBitsAreMasked, crypto, u"return table[bit];"_s, true},
        Planted{"BitChosen", checkBitsAreMasked, crypto, u"return bit == 1 ? a : b;"_s, true},
        Planted{"BitHandedOn", checkBitsAreMasked, crypto, u"void other(int a, std::uint8_t bit);"_s, true},
        Planted{"BitMasked", checkBitsAreMasked, crypto,
                u"Point sel(std::uint8_t bit, Point a) { return sel(bit, a); } // a bit of a comment"_s, false},
        Planted{"SqlHeader", checkSql, u"core/session/a.cpp"_s, u"#include <QSqlDatabase>\n"_s, true},
        Planted{"SqlModule", checkSql, page, u"#include <QtSql/QSqlQuery>\n"_s, true},
        Planted{"SqlForward", checkSql, page, u"class QSqlQuery;\n"_s, true},
        Planted{"SqlAtHome", checkSql, u"core/vault/database.cpp"_s, u"#include <QSqlQuery>\nQSqlQuery q;"_s, false},
        Planted{"FileOfAnybody", checkFilesAreForTheirOwner, page, u"QSaveFile file(path);"_s, true},
        Planted{"FileOfItsOwner", checkFilesAreForTheirOwner, page, u"writePrivateFile(path, octets);"_s, false},
        Planted{"TrInCore", checkCoreHasNoWords, core, u"auto s = tr(\"Hello\");"_s, true},
        Planted{"ObjectTrInCore", checkCoreHasNoWords, core, u"auto s = QObject::tr (\"Hello\");"_s, true},
        Planted{"TranslateInCore", checkCoreHasNoWords, core, u"QCoreApplication::translate(\"a\", \"b\");"_s, true},
        Planted{"NoopInCore", checkCoreHasNoWords, core, u"const char* s = QT_TR_NOOP(\"b\");"_s, true},
        Planted{"TranslateNoopInCore", checkCoreHasNoWords, core, u"QT_TRANSLATE_NOOP(\"a\", \"b\")"_s, true},
        Planted{"TrInComment", checkCoreHasNoWords, core, u"// no tr( here\nstr(\"x\");"_s, false},
        Planted{"TrInUi", checkCoreHasNoWords, page, u"tr(\"Hello\");"_s, false},
        Planted{"WidgetInCore", checkCoreHasNoWindow, core, u"#include <QWidget>\n"_s, true},
        Planted{"WidgetByModule", checkCoreHasNoWindow, core, u"#include <QtWidgets/QLabel>\n"_s, true},
        Planted{"GuiModule", checkCoreHasNoWindow, core, u"#include <QtGui>\n"_s, true},
        Planted{"ColourInCore", checkCoreHasNoWindow, core, u"#include <QColor>\n"_s, true},
        Planted{"IconInCore", checkCoreHasNoWindow, core, u"#include <QIcon>\n"_s, true},
        Planted{"DialogInCore", checkCoreHasNoWindow, core, u"#include <QMessageBox>\n"_s, true},
        Planted{"EventInCore", checkCoreHasNoWindow, core, u"#include <QKeyEvent>\n"_s, true},
        Planted{"QtCoreIsFine", checkCoreHasNoWindow, core,
                u"#include <QStringView>\n#include <QByteArrayView>\n#include <QtCore/QTimer>\n#include <QFile>\n"_s,
                false},
        Planted{"WidgetInUi", checkCoreHasNoWindow, page, u"#include <QWidget>\n"_s, false}),
    nameOf);

INSTANTIATE_TEST_SUITE_P(
    Looks, PlantedFault,
    testing::Values(Planted{"PlainTick", checkWordsHaveRoom, page, u"auto* box = new QCheckBox(words);"_s, true},
                    Planted{"PlainTurn", checkWordsHaveRoom, page, u"m_row->setDirection(down);"_s, true},
                    Planted{"WrappingTick", checkWordsHaveRoom, page, u"auto* box = new TickBox(words);"_s, false},
                    Planted{"StyleSheet", checkNoLocalStyle, page, u"label->setStyleSheet(s);"_s, true},
                    Planted{"StyleSheetInTheme", checkNoLocalStyle, u"ui/theme/style.cpp"_s,
                            u"app.setStyleSheet (s);"_s, true},
                    Planted{"PixelSize", checkNoLocalStyle, page, u"font.setPixelSize(13);"_s, true},
                    Planted{"PointSize", checkNoLocalStyle, page, u"font.setPointSizeF(size);"_s, false},
                    Planted{"ColourNumbers", checkNoColourLiteral, page, u"QColor(12, 20, 30)"_s, true},
                    Planted{"ColourBraces", checkNoColourLiteral, page, u"const QColor c{0x123456};"_s, true},
                    Planted{"ColourNamed", checkNoColourLiteral, page, u"QColor c(u\"tomato\"_s);"_s, true},
                    Planted{"ColourHash", checkNoColourLiteral, page, u"paint(u\"#a0B1c2\"_s);"_s, true},
                    Planted{"ColourShortHash", checkNoColourLiteral, page, u"paint(\"#fff\");"_s, true},
                    Planted{"ColourQt", checkNoColourLiteral, page, u"p.setPen(Qt::red);"_s, true},
                    Planted{"ColourQtDark", checkNoColourLiteral, page, u"p.setPen(Qt::darkGray);"_s, true},
                    Planted{"ColourRgb", checkNoColourLiteral, page, u"QColor::fromRgb(1, 2, 3)"_s, true},
                    Planted{"ColourQRgb", checkNoColourLiteral, page, u"auto c = qRgb(1, 2, 3);"_s, true},
                    Planted{"ColourCss", checkNoColourLiteral, page, u"html(u\"color: rgb(1, 2, 3)\"_s);"_s, true},
                    Planted{"ColourAtHome", checkNoColourLiteral, u"ui/theme/tokens.cpp"_s,
                            u"QColor(1, 2, 3), \"#ffffff\""_s, false},
                    Planted{"ColourFromTheme", checkNoColourLiteral, page,
                            u"QColor c = theme.ink; QColor(theme.ink); // #fff"_s, false},
                    Planted{"ClearIsNoColour", checkNoColourLiteral, page,
                            u"image.fill(Qt::transparent); tr(\"#1 of #2\");"_s, false}),
    nameOf);

const QString header = u"core/base/a.h"_s;

INSTANTIATE_TEST_SUITE_P(
    Captions, PlantedFault,
    testing::Values(
        Planted{"Bare", checkCaptions, header, u"namespace a {\nclass B {\n};\n}\n"_s, true},
        Planted{"OneLine", checkCaptions, header, u"namespace a {\nstruct B { int x; };\n}\n"_s, true},
        Planted{"Template", checkCaptions, header,
                u"/// B\nclass B {};\n\ntemplate <typename T>\nclass C : D {\n};\n"_s, true},
        Planted{"BehindMacro", checkCaptions, header, u"namespace a {\nQ_NAMESPACE\nstruct B {\n};\n}\n"_s, true},
        Planted{"Aligned", checkCaptions, header, u"\nclass alignas(8) B final : public C {\n};\n"_s, true},
        Planted{"CaptionTooFar", checkCaptions, header, u"/// B\n\nclass B {\n};\n"_s, true},
        Planted{"PlainComment", checkCaptions, header, u"// B\nclass B {\n};\n"_s, true},
        Planted{"Captioned", checkCaptions, header,
                u"#define X {\nnamespace a {\n/// B\nclass B {\npublic:\n    struct In { int x; };\n};\n"
                "/// C\ntemplate <typename T> class [[nodiscard]] C<T> {};\n}\n"_s,
                false},
        Planted{"ForwardOnly", checkCaptions, header, u"class B;\nstruct C;\nusing D = E<struct Tag>;\n"_s, false},
        Planted{"NoType", checkCaptions, header, u"enum class E { A };\nvoid f(struct B b) { }\n"_s, false},
        Planted{"StdSpecialised", checkCaptions, header, u"template <> struct std::hash<B> {\n};\n"_s, false},
        Planted{"Detail", checkCaptions, header, u"namespace a::detail {\nstruct B {\n};\n}\n"_s, false}),
    nameOf);

INSTANTIATE_TEST_SUITE_P(
    Habits, PlantedFault,
    testing::Values(
        Planted{"NoPragma", checkPragmaOnce, header, u"#include <x>\n#pragma once\n"_s, true},
        Planted{"PragmaInComment", checkPragmaOnce, header, u"// #pragma once\n"_s, true},
        Planted{"Pragma", checkPragmaOnce, header, u"// A comment above.\n\n#pragma once\n"_s, false},
        Planted{"Singleton", checkNoSingleton, header, u"static Session& instance();"_s, true},
        Planted{"SingletonUsed", checkNoSingleton, core, u"Session::instance().open();"_s, true},
        Planted{"QtApplication", checkNoSingleton, core, u"QCoreApplication::instance()->quit(); QVariant instance;"_s,
                false},
        Planted{"ThreadSleep", checkNoSleep, u"tests/a_test.cpp"_s, u"std::this_thread::sleep_for(10ms);"_s, true},
        Planted{"QtSleep", checkNoSleep, u"tests/a_test.cpp"_s, u"QTest::qSleep(10);"_s, true},
        Planted{"QtWait", checkNoSleep, u"tests/a_test.cpp"_s, u"QTest::qWait( 500 );"_s, true},
        Planted{"QThreadSleep", checkNoSleep, u"tests/a_test.cpp"_s, u"QThread::msleep(5);"_s, true},
        Planted{"PosixSleep", checkNoSleep, u"tests/a_test.cpp"_s, u"usleep(100);"_s, true},
        Planted{"WaitFor", checkNoSleep, u"tests/a_test.cpp"_s, u"waitFor(done);"_s, false},
        Planted{"QtWaitFor", checkOneLimitForWaits, u"tests/a_test.cpp"_s, u"QTest::qWaitFor(done);"_s, true},
        Planted{"SpyWait", checkOneLimitForWaits, u"tests/a_test.cpp"_s, u"spy.wait();"_s, true},
        Planted{"ProcessWait", checkOneLimitForWaits, u"tests/a_test.cpp"_s, u"process.waitForFinished(1000);"_s, true},
        Planted{"EventsForAWhile", checkOneLimitForWaits, u"tests/a_test.cpp"_s,
                u"QCoreApplication::processEvents(QEventLoop::AllEvents, 50);"_s, true},
        Planted{"Deadline", checkOneLimitForWaits, u"tests/a_test.cpp"_s, u"QDeadlineTimer soon(100);"_s, true},
        Planted{"Patience", checkOneLimitForWaits, u"tests/a_test.cpp"_s,
                u"waitFor(done); process.waitForFinished(Patience); QCoreApplication::processEvents();"_s, false},
        Planted{"Elapsed", checkNoWallTime, u"tests/a_test.cpp"_s, u"QElapsedTimer time;"_s, true},
        Planted{"SteadyClock", checkNoWallTime, u"tests/a_test.cpp"_s,
                u"const auto now = std::chrono::steady_clock::now();"_s, true},
        Planted{"OwnTime", checkNoWallTime, u"tests/a_test.cpp"_s, u"const OwnTime time;"_s, false},
        Planted{"Benchmark", checkNoWallTime, u"tests/bench/a_bench.cpp"_s, u"QElapsedTimer time;"_s, false},
        Planted{"BlockingCall", checkWindowNeverWaits, u"ui/home/a.cpp"_s, u"future.waitForFinished();"_s, true},
        Planted{"BlockingSignal", checkWindowNeverWaits, u"ui/home/a.cpp"_s,
                u"connect(a, b, c, d, Qt::BlockingQueuedConnection);"_s, true},
        Planted{"Then", checkWindowNeverWaits, u"ui/home/a.cpp"_s, u"future.then(this, show);"_s, false}),
    nameOf);

TEST(Size, LongFilesAndWideFilesAreFound) {
    const SizeLimits limits{.headerLines = 3, .sourceLines = 5, .ownIncludes = 1};
    const QString fourLines = u"a\nb\nc\nd\n"_s;
    EXPECT_EQ(checkSize({u"core/base/a.h"_s, fourLines}, limits).size(), 1);
    EXPECT_TRUE(checkSize({u"core/base/a.cpp"_s, fourLines}, limits).isEmpty());
    const QString twoIncludes = u"#include \"core/a.h\"\n#include \"ui/b.h\"\n#include <QString>\n"_s;
    EXPECT_EQ(checkSize({u"core/base/a.h"_s, twoIncludes}, limits).size(), 1);
}

} // namespace
} // namespace bothy::architecture
