#pragma once

#include "ui/theme/theme.h"

#include <QLocale>
#include <QPageSize>

namespace bothy {

/// How a page looks on paper: type of the body size a person chose, the colours of the light theme (paper is
/// white, whatever the window looks like), the sheet that is usual where they live. A plain value, so that a page
/// can be laid out away from the window's thread.
struct PaperLook {
    Metrics metrics;
    Tokens tokens = tokensFor(ThemeName::Light);
    QPageSize sheet = QPageSize(QPageSize::A4);
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QLocale locale;
    double dotsPerPoint = 96 / 72.0; ///< in which Qt measures the margins inside a document
};

/// The look for the present language, direction and text size. Call it on the window's thread.
PaperLook paperLook();

/// A4, or Letter where that is what printers hold.
QPageSize usualSheet(const QLocale& locale);

} // namespace bothy
