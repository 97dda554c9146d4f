// Every cause has words, and the words are calm.

#include "ui/text/error_words.h"

#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

std::vector<ErrorKind> everyKind() {
    std::vector<ErrorKind> kinds;
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::ProgrammingError); ++kind)
        kinds.push_back(static_cast<ErrorKind>(kind));
    return kinds;
}

TEST(ErrorWords, EveryCauseHasWhatHappenedAndWhatToDo) {
    for (const ErrorKind kind : everyKind()) {
        const ErrorWords words = errorWords({kind, {}});
        SCOPED_TRACE(qPrintable(words.title));
        EXPECT_TRUE(words.title.endsWith(u'.')) << static_cast<int>(kind);
        EXPECT_TRUE(words.advice.endsWith(u'.')) << static_cast<int>(kind);
    }
}

TEST(ErrorWords, NoTwoCausesReadTheSame) {
    QSet<QString> titles;
    for (const ErrorKind kind : everyKind())
        titles.insert(errorWords({kind, {}}).title);
    EXPECT_EQ(static_cast<std::size_t>(titles.size()), everyKind().size());
}

TEST(ErrorWords, SentencesAreShortAndBlameNobody) {
    static const QRegularExpression blame(u"\\b(you (did|have|forgot|should)|wrong|invalid|illegal|error|fault)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    for (const ErrorKind kind : everyKind()) {
        const ErrorWords words = errorWords({kind, {}});
        for (const QString& part : {words.title, words.advice}) {
            for (const QString& sentence : part.split(u". "_s))
                EXPECT_LE(sentence.split(u' ').size(), 20) << qPrintable(sentence);
            EXPECT_FALSE(part.contains(blame)) << qPrintable(part);
        }
    }
}

TEST(ErrorWords, NothingIsOfferedAgainThatCannotGoBetter) {
    EXPECT_FALSE(tryingAgainHelps(ErrorKind::VaultNewer));
    EXPECT_TRUE(tryingAgainHelps(ErrorKind::VaultMissing));
    for (const ErrorKind kind : everyKind()) {
        const QString advice = errorWords({kind, {}}).advice;
        EXPECT_TRUE(tryingAgainHelps(kind) || !advice.contains(u"try again"_s)) << qPrintable(advice);
    }
}

TEST(ErrorWords, BothyIsCalledByItsNameAndApostrophesAreRound) {
    for (const ErrorKind kind : everyKind()) {
        const ErrorWords words = errorWords({kind, {}});
        for (const QString& part : {words.title, words.advice}) {
            EXPECT_FALSE(part.contains(u'\'')) << qPrintable(part);
            EXPECT_FALSE(part.contains(u"this program"_s, Qt::CaseInsensitive)) << qPrintable(part);
        }
    }
}

TEST(ErrorWords, TechnicalDetailIsNeverShown) {
    const ErrorWords words = errorWords({ErrorKind::InputOutput, u"disk I/O at page 7"_s});
    EXPECT_FALSE((words.title + words.advice).contains(u"page 7"_s));
}

} // namespace
} // namespace bothy
