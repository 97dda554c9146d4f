#include <QApplication>

#include <gtest/gtest.h>

namespace {

/// An ASSERT that fails ends the whole test, also in a helper of it: what comes next needs what is missing.
class EndsTheTest : public testing::EmptyTestEventListener {
    void OnTestPartResult(const testing::TestPartResult& result) override {
        if (result.type() == testing::TestPartResult::kFatalFailure) throw testing::AssertionException(result);
    }
};

} // namespace

/// One QApplication for all tests of a program, on the offscreen platform unless told otherwise. Qt's own offscreen
/// screen is smaller than the window; screens.json has a usual one, and small ones beside it.
int main(int argc, char** argv) {
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    if (platform.isEmpty() || platform == "offscreen")
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" BOTHY_TEST_SCREENS);
    testing::InitGoogleTest(&argc, argv);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("bothy"));
    testing::UnitTest::GetInstance()->listeners().Append(new EndsTheTest); // the last one: it is heard before it throws
    return RUN_ALL_TESTS();
}
