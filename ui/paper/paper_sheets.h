#pragma once

#include "ui/paper/paper_document.h"
#include "ui/widgets/printed_page.h"

#include <QBuffer>
#include <QImage>
#include <QPdfWriter>
#include <QTextDocument>

namespace bothy {

/// A printed page laid out on sheets of paper: margins of 20 mm, a foot on each with what it is and "Page 2 of 7".
/// Made, used and destroyed on one thread, which need not be the window's.
///
/// A PDF made by Qt has no tags: a screen reader gets its words, but no headings and no lists. That is why the
/// same page is always offered as HTML and as plain text beside it.
class PaperSheets {
public:
    PaperSheets(const PrintedPage& page, const PaperLook& look);

    /// Lays everything out; false when told to stop. Before that there is no sheet.
    bool layOut(const Progress& goOn = {});
    int count() const { return static_cast<int>(m_starts.size()); }
    QSizeF sheetSize() const { return m_sheet; } ///< in units of the layout
    void paint(QPainter& painter, int sheet) const;

private:
    void paintHead(QPainter& painter) const;
    void paintFoot(QPainter& painter, int sheet) const;
    double millimetres(double count) const;
    QRectF footRect(double width) const;
    QString footText() const;

    PrintedPage m_page;
    PaperLook m_look;
    QBuffer m_nowhere;
    QPdfWriter m_device; ///< only measures; nothing is ever written to it
    QTextDocument m_document;
    QSizeF m_sheet;
    QRectF m_text;                ///< where the words of a sheet stand
    std::vector<double> m_starts; ///< where each sheet begins in the document
};

/// The whole page as PDF; empty when told to stop.
QByteArray paperPdf(const PrintedPage& page, const PaperLook& look, const Progress& goOn = {});

/// The first sheet as it will be printed.
struct FirstSheet {
    QImage picture; ///< null when told to stop
    int count = 0;  ///< of all sheets
};
FirstSheet firstSheet(const PrintedPage& page, const PaperLook& look, int widthInPixels, const Progress& goOn = {});

} // namespace bothy
