#pragma once

#include <QLocale>
#include <QString>

namespace bothy {

struct PrintedPage;

/// Why a copy could not be written.
enum class PaperTrouble { FolderGone, NotWritable, DiskFull, PrinterSilent };

/// One clear sentence for each, and what can be done.
struct PaperTroubleWords {
    QString title;
    QString advice;
};
PaperTroubleWords paperTroubleWords(PaperTrouble trouble);

/// What stands at the foot of every sheet: what this is, and what it is not.
QString footWords();

/// "Care plan · Both of you"
QString overline(const PrintedPage& page);

/// "Page 2 of 7"
QString pageOf(int page, int count, const QLocale& locale);

/// "Look again: 3 December 2026": a name and what it says, in one line.
QString factInWords(const QString& name, const QString& words);

/// The title of a saved copy, as programs show it in their windows and lists: it says nothing about what is in it.
QString neutralTitle();

} // namespace bothy
