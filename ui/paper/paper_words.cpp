#include "ui/paper/paper_words.h"

#include "ui/widgets/printed_page.h"

#include <QCoreApplication>

namespace bothy {

namespace {

/// Gives the sentences below one place in the translations.
struct PaperText {
    Q_DECLARE_TR_FUNCTIONS(PaperText)
};

} // namespace

PaperTroubleWords paperTroubleWords(PaperTrouble trouble) {
    switch (trouble) {
    case PaperTrouble::FolderGone:
        return {PaperText::tr("This folder is not there any more."),
                PaperText::tr("Nothing was saved. You can choose another folder.")};
    case PaperTrouble::NotWritable:
        return {PaperText::tr("Bothy cannot write in this place."),
                PaperText::tr("Nothing was saved. You can choose another folder or name.")};
    case PaperTrouble::DiskFull:
        return {PaperText::tr("There is no room left on this disk."),
                PaperText::tr("Nothing was saved. You can make room, or choose another place.")};
    case PaperTrouble::PrinterSilent:
        return {PaperText::tr("The printer did not take the page."),
                PaperText::tr("You can try again, or save it as PDF and print that.")};
    }
    return {};
}

QString footWords() {
    return PaperText::tr("A note between two people. It is not a contract and not proof of consent.", "not_a_contract");
}

QString overline(const PrintedPage& page) {
    //: At the top of a printed page: what it is (%1) and whose it is (%2).
    return page.room.isEmpty() ? page.kind : PaperText::tr("%1 · %2").arg(page.kind, page.room);
}

QString pageOf(int page, int count, const QLocale& locale) {
    //: At the foot of a printed page.
    return PaperText::tr("Page %1 of %2").arg(locale.toString(page), locale.toString(count));
}

QString factInWords(const QString& name, const QString& words) {
    //: In a list of facts as plain text: the name of a fact (%1) and what it says (%2).
    return PaperText::tr("%1: %2").arg(name, words);
}

QString neutralTitle() {
    return PaperText::tr("A page from Bothy");
}

} // namespace bothy
