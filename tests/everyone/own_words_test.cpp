// What people write, in every field of the tour: markup, ampersands, marks of direction, and words without an end.
#include "app/options.h"
#include "app/tour/looks.h"
#include "app/tour_start.h"
#include "core/crypto/secret_bytes.h"
#include "tests/everyone/own_words_checks.h"
#include "tests/everyone/shape_checks.h"

#include <QApplication>
#include <QKeySequence>

#include <gtest/gtest.h>

using namespace bothy;
using namespace Qt::StringLiterals;

namespace {

/// Walks the tour with a pen, and looks at each state.
class Writer final : public TourEye {
public:
    using Pen = std::function<QString(const QString& words)>;
    using Check = std::function<void(QWidget& window, const QSet<QString>& written, Findings& findings)>;

    Writer(Pen pen, Check check)
        : m_pen(std::move(pen))
        , m_check(std::move(check)) {}

    bool look(const TourStage& stage, const QString& state) override {
        wear(stage, lookOf(ThemeName::Light));
        m_findings.enterState(state);
        m_check(*stage.window, m_written, m_findings);
        return true;
    }
    QString asWritten(const QString& words) const override {
        const QString written = m_pen(words);
        m_written.insert(written);
        return written;
    }

    const Findings& findings() const { return m_findings; }
    qsizetype written() const { return m_written.size(); }

private:
    Pen m_pen;
    Check m_check;
    Findings m_findings;
    mutable QSet<QString> m_written;
};

void expectWell(Writer::Pen pen, Writer::Check check) {
    ASSERT_TRUE(startCrypto());
    Writer writer(std::move(pen), std::move(check));
    Options options;
    options.language = u"en"_s;
    const QString problem = tourWith(writer, *qApp, options);
    EXPECT_TRUE(problem.isEmpty()) << qPrintable(problem);
    EXPECT_GT(writer.written(), 20);
    EXPECT_TRUE(writer.findings().isEmpty()) << writer.findings().report();
}

/// A line of one's own has no more letters than this.
constexpr qsizetype Longest = 60;

/// The end of the words, and what is hard about them.
QString ending(const QString& words, const QString& hard) {
    return words.right(Longest - hard.size()) + hard;
}

} // namespace

TEST(OwnWords, AreNeverMarkupAndNeverAShortcut) {
    expectWell([](const QString& words) { return ending(words, u"<b>R&B</b>&amp;<img src=file:///tmp/x.png>"_s); },
               [](QWidget& window, const QSet<QString>&, Findings& findings) {
                   checkWordsArePlain(window, findings);
                   checkPaperIsPlain(window, findings);
               });
    EXPECT_TRUE(QKeySequence::mnemonic(u"R&B"_s).isEmpty());
}

TEST(OwnWords, TurnNothingRoundThatStandsAroundThem) {
    expectWell([](const QString& words) { return ending(words, u"\u2069\u202Etfel\u2067"_s); },
               [](QWidget& window, const QSet<QString>& written, Findings& findings) {
                   checkDirectionsStayInside(window, written, findings);
               });
}

TEST(OwnWords, WithoutAnEndHaveRoomOrAreShortened) {
    expectWell(
        [](const QString& words) {
            const QString start = words.left(1) + QString::number(words.size());
            return start + QString(Longest - start.size(), u'W');
        },
        [](QWidget& window, const QSet<QString>& written, Findings& findings) {
            checkOnlyTheseAreCutOff(window, written, findings);
        });
}
