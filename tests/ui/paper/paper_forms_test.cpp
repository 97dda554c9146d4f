// A printed page as HTML, as plain text and as PDF: pure functions of what is said, with hard words in them.

#include "tests/support/wait.h"
#include "tests/ui/paper/sample_pages.h"
#include "ui/paper/paper_html.h"
#include "ui/paper/paper_sheets.h"
#include "ui/paper/paper_text.h"
#include "ui/paper/paper_words.h"

#include <QFile>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;
using Kind = PrintedBlock::Kind;

QString html(const PrintedPage& page, const PaperLook& look = paperLook()) {
    return QString::fromUtf8(paperHtml(page, look));
}
QString text(const PrintedPage& page) {
    return QString::fromUtf8(paperText(page));
}

PrintedPage saying(const QString& words) {
    PrintedPage page;
    page.title = words;
    for (const Kind kind : {Kind::Section, Kind::Item, Kind::Text, Kind::Row, Kind::Fact})
        page.blocks.push_back({kind, words, words, words});
    return page;
}

/// Every part of a page that has words.
QStringList wordsOf(const PrintedPage& page) {
    QStringList words{overline(page), page.title, page.state, page.lead, page.everySheet, footWords()};
    for (const PrintedBlock& block : page.blocks)
        words << block.words << block.state << block.detail;
    words.removeAll(QString());
    return words;
}

// ---- HTML ---------------------------------------------------------------------------------------

TEST(PaperHtml, SaysEverythingWithHeadingsAndLists) {
    const QString page = html(samplePage());
    for (const QString& words : wordsOf(samplePage()))
        EXPECT_TRUE(page.contains(u'>' + words.toHtmlEscaped() + u'<')) << qPrintable(words);
    EXPECT_EQ(page.count(u"<h1"_s), 1);
    EXPECT_EQ(page.count(u"<h2"_s), 2);
    EXPECT_EQ(page.count(u"<h3"_s), 1);
    EXPECT_EQ(page.count(u"<ul"_s), 1);
    EXPECT_EQ(page.count(u"<li>"_s), 2);
    EXPECT_EQ(page.count(u"<dt"_s), 2);
    EXPECT_TRUE(page.contains(u"<title>A page from Bothy</title>"_s)) << "a browser's history tells nothing";
}

TEST(PaperHtml, EveryElementIsClosedInOrder) {
    QString page = html(samplePage());
    page.remove(QRegularExpression(u"<!DOCTYPE html>|<meta[^>]*>"_s));
    QXmlStreamReader reader(page);
    while (!reader.atEnd())
        reader.readNext();
    EXPECT_FALSE(reader.hasError()) << qPrintable(reader.errorString());
}

TEST(PaperHtml, WhatPeopleWriteIsNeverMarkup) {
    const QString evil = u"<script>alert(\"1\")</script><img src='http://x.example/a'>&lt;"_s;
    const QString page = html(saying(evil));
    EXPECT_FALSE(page.contains(u"<script"_s));
    EXPECT_FALSE(page.contains(u"<img"_s));
    EXPECT_EQ(page.count(u"&lt;script&gt;alert(&quot;1&quot;)"_s), 10) << "each as words";
    EXPECT_TRUE(page.contains(u"&amp;lt;"_s)) << "what looks escaped is escaped again";
}

TEST(PaperHtml, NeedsNothingFromElsewhere) {
    const QString page = html(samplePage());
    EXPECT_TRUE(page.contains(u"default-src 'none'"_s));
    for (const char* reach : {"http:", "https:", "src=", "href=", "url(", "@import"})
        EXPECT_FALSE(page.contains(QLatin1StringView(reach))) << reach;
}

TEST(PaperHtml, NamesLanguageAndDirection) {
    PaperLook look = paperLook();
    look.locale = QLocale(QLocale::Arabic);
    look.direction = Qt::RightToLeft;
    EXPECT_TRUE(html(samplePage(), look).contains(u"<html lang=\"ar\" dir=\"rtl\">"_s));
    look.locale = QLocale(QLocale::German, QLocale::Austria);
    look.direction = Qt::LeftToRight;
    EXPECT_TRUE(html(samplePage(), look).contains(u"<html lang=\"de-AT\" dir=\"ltr\">"_s));
    EXPECT_TRUE(html(saying(u"مرحبا"_s)).contains(u"<h1 dir=\"auto\">مرحبا</h1>"_s));
}

// ---- plain text ---------------------------------------------------------------------------------

TEST(PaperText, SaysEverythingInTheOrderOfThePage) {
    QString page = text(samplePage()).simplified();
    qsizetype from = 0;
    for (const char* words :
         {"Care plan · Both of you", "Quiet landing", "Agreed for now", "Steps", "- Lower the light", "Both · 5 min",
          "Under a limit", "Phones stay outside", "Except: A call from the family", "A yes means you may ask.",
          "A note between two people."}) {
        const qsizetype at = page.indexOf(QString::fromUtf8(words), from);
        EXPECT_GE(at, from) << words;
        from = at;
    }
}

TEST(PaperText, LinesFitAndNothingIsLost) {
    const QString words = u"one two-three four/five "_s.repeated(60).trimmed();
    const QString lines = wrapped(words, 78, 2);
    for (const QString& line : lines.split(u'\n'))
        EXPECT_LE(line.size(), 78) << qPrintable(line);
    EXPECT_EQ(lines.simplified().remove(u' '), QString(words).remove(u' '));
    EXPECT_TRUE(lines.contains(u"\n  "_s)) << "later lines stand below the words";
}

TEST(PaperText, LongPieceBreaksBetweenWholeCharacters) {
    const QString family = u"👩‍👩‍👧‍👦"_s; // one character of seven code points
    const QString lines = wrapped(family.repeated(100), 78);
    EXPECT_EQ(lines.count(family), 100);
    EXPECT_EQ(lines.count(u'\n'), 100 / 39) << "each is two columns wide";
    EXPECT_EQ(wrapped(u"測"_s.repeated(40), 78).count(u'\n'), 1);
}

TEST(PaperText, OwnLinesStayLines) {
    EXPECT_EQ(wrapped(u"first\nsecond\n\nthird"_s, 78), u"first\nsecond\n\nthird"_s);
    EXPECT_EQ(wrapped({}, 78), QString());
}

// ---- PDF ----------------------------------------------------------------------------------------

/// The words of a PDF; nothing where pdftotext (of poppler) is not installed, which reads them.
std::optional<QString> wordsOfPdf(const QByteArray& pdf) {
    const QString program = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (program.isEmpty()) return {};
    QProcess process;
    process.start(program, {u"-layout"_s, u"-"_s, u"-"_s});
    process.write(pdf);
    process.closeWriteChannel();
    if (!process.waitForFinished(Patience)) return {};
    return QString::fromUtf8(process.readAllStandardOutput()).simplified();
}

TEST(PaperPdf, HoldsTheWordsOnOneSheet) {
    const QByteArray pdf = paperPdf(samplePage(), paperLook());
    ASSERT_TRUE(pdf.startsWith("%PDF"));
    EXPECT_FALSE(pdf.contains("Quiet")) << "its title says nothing";
    const auto words = wordsOfPdf(pdf);
    ASSERT_TRUE(words) << "pdftotext is not installed";
    for (const char* part : {"Quiet landing", "Lower the light", "Under a limit", "A call from the family",
                             "A yes means you may ask.", "It is not a contract", "Page 1 of 1"})
        EXPECT_TRUE(words->contains(QString::fromUtf8(part))) << part << "\n" << qPrintable(*words);
}

TEST(PaperPdf, LongPagesKeepEveryRowAndTheirFoot) {
    PrintedPage page = longPage(500);
    page.everySheet = u"A yes means you may ask."_s;
    PaperSheets sheets(page, paperLook());
    ASSERT_TRUE(sheets.layOut());
    EXPECT_GT(sheets.count(), 10);
    const auto words = wordsOfPdf(paperPdf(page, paperLook()));
    ASSERT_TRUE(words) << "pdftotext is not installed";
    for (int i = 0; i < 500; ++i)
        EXPECT_TRUE(words->contains(u"Row number %1 has"_s.arg(i))) << i;
    EXPECT_EQ(words->count(u"A yes means you may ask."_s), sheets.count());
    EXPECT_TRUE(words->contains(pageOf(sheets.count(), sheets.count(), QLocale())));
}

/// The words on one sheet, as they are seen.
QString wordsOnSheet(const QByteArray& pdf, int sheet) {
    QProcess process;
    const QString number = QString::number(sheet);
    process.start(u"pdftotext"_s, {u"-f"_s, number, u"-l"_s, number, u"-"_s, u"-"_s});
    process.write(pdf);
    process.closeWriteChannel();
    process.waitForFinished(Patience);
    return QString::fromUtf8(process.readAllStandardOutput()).simplified();
}

TEST(PaperPdf, RowsAndTitlesStayTogether) {
    ASSERT_FALSE(QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty());
    PrintedPage page = longPage(0);
    for (int i = 0; i < 60; ++i) {
        page.blocks.push_back({Kind::Section, u"Title %1."_s.arg(i)});
        page.blocks.push_back({Kind::Row, u"Row %1."_s.arg(i), {}, u"Detail %1."_s.arg(i)});
    }
    const QByteArray pdf = paperPdf(page, paperLook());
    PaperSheets sheets(page, paperLook());
    ASSERT_TRUE(sheets.layOut());
    ASSERT_GT(sheets.count(), 2);
    int found = 0;
    for (int sheet = 1; sheet <= sheets.count(); ++sheet) {
        const QString words = wordsOnSheet(pdf, sheet);
        for (int i = 0; i < 60; ++i) {
            const bool title = words.contains(u"Title %1."_s.arg(i));
            found += title;
            EXPECT_EQ(title, words.contains(u"Row %1."_s.arg(i))) << "sheet " << sheet << " title " << i;
            EXPECT_EQ(title, words.contains(u"Detail %1."_s.arg(i))) << "sheet " << sheet << " title " << i;
        }
    }
    EXPECT_EQ(found, 60);
}

TEST(PaperPdf, WhatIsLongerThanASheetLosesNoLine) {
    PrintedPage page;
    QString words;
    for (int i = 0; i < 3000; ++i)
        words += u"word%1 "_s.arg(i);
    page.blocks = {{Kind::Text, words}};
    const auto read = wordsOfPdf(paperPdf(page, paperLook()));
    ASSERT_TRUE(read) << "pdftotext is not installed";
    for (int i = 0; i < 3000; ++i)
        EXPECT_TRUE(read->contains(u"word%1 "_s.arg(i))) << i;
}

TEST(PaperPdf, HardWordsAreLaidOut) {
    PrintedPage page = saying(u"مرحبا بك \u2068Sam\u2069 👩‍👩‍👧‍👦 測試 <b>&amp;"_s);
    page.blocks.push_back({Kind::Text, u"word "_s.repeated(20'000)});
    page.blocks.push_back({Kind::Row, QString(100'000, u'x'), u"In effect"_s});
    PaperLook look = paperLook();
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        look.direction = direction;
        EXPECT_TRUE(paperPdf(page, look).startsWith("%PDF"));
    }
    EXPECT_GT(paperHtml(page, look).size(), 200'000);
    EXPECT_GT(paperText(page).size(), 200'000);
}

TEST(PaperPdf, EmptyPageIsOneSheet) {
    PaperSheets sheets({}, paperLook());
    ASSERT_TRUE(sheets.layOut());
    EXPECT_EQ(sheets.count(), 1);
}

TEST(PaperPdf, StopsWhenTold) {
    const Progress no = [](int) { return false; };
    EXPECT_TRUE(paperPdf(longPage(100), paperLook(), no).isEmpty());
    EXPECT_TRUE(paperHtml(longPage(100), paperLook(), no).isEmpty());
    EXPECT_TRUE(paperText(longPage(100), no).isEmpty());
    EXPECT_TRUE(firstSheet(longPage(100), paperLook(), 400, no).picture.isNull());
}

TEST(PaperPdf, FirstSheetLooksLikePaper) {
    const FirstSheet first = firstSheet(samplePage(), paperLook(), 400);
    EXPECT_EQ(first.picture.width(), 400);
    EXPECT_EQ(first.count, 1);
    EXPECT_EQ(first.picture.pixelColor(1, 1), paperLook().tokens.surface);
    int inked = 0;
    for (int y = 0; y < first.picture.height(); ++y)
        for (int x = 0; x < first.picture.width(); ++x)
            inked += first.picture.pixelColor(x, y).lightness() < 128;
    EXPECT_GT(inked, 200) << "there are words on it";
}

TEST(PaperLook, SheetIsTheUsualOne) {
    EXPECT_EQ(usualSheet(QLocale(QLocale::English, QLocale::UnitedStates)).id(), QPageSize::Letter);
    EXPECT_EQ(usualSheet(QLocale(QLocale::English, QLocale::UnitedKingdom)).id(), QPageSize::A4);
    EXPECT_EQ(usualSheet(QLocale(QLocale::Turkish)).id(), QPageSize::A4);
}

/// Leaves the copies in $BOTHY_PICTURES, to be looked at.
TEST(PaperLook, CopiesCanBeLookedAt) {
    const QString folder = qEnvironmentVariable("BOTHY_PICTURES");
    if (folder.isEmpty()) GTEST_SKIP() << "only where BOTHY_PICTURES names a folder";
    const auto keep = [&](const QString& name, const QByteArray& octets) {
        QFile file(folder + u'/' + name);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size());
    };
    PrintedPage page = samplePage();
    keep(u"page.pdf"_s, paperPdf(page, paperLook()));
    keep(u"page.html"_s, paperHtml(page, paperLook()));
    keep(u"page.txt"_s, paperText(page));
    keep(u"long.pdf"_s, paperPdf(longPage(60), paperLook()));
    PaperLook rtl = paperLook();
    rtl.direction = Qt::RightToLeft;
    page.title = u"هبوط هادئ"_s;
    page.blocks[1].words = u"خفّضا الضوء مع \u2068Sam\u2069"_s;
    page.blocks[1].state = u"تحت حدّ"_s;
    page.blocks[5].words = u"عندما يطلب أحدنا ذلك، يبقى الهاتفان في الممر حتى الصباح."_s;
    keep(u"rtl.pdf"_s, paperPdf(page, rtl));
}

} // namespace
} // namespace bothy
