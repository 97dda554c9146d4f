#pragma once

#include "ui/paper/paper_file.h"

#include <QStringList>

#include <functional>

class QWidget;

namespace bothy {

/// The ways by which a page leaves the program. Tests put their own in; without them it is the file dialog and the
/// print system of this computer. Each answers later, on the window's thread, and never once its owner is gone.
struct PaperDoors {
    /// Asks where to save, and whether to replace what is there. Does not answer when the person decides not to.
    std::function<void(QWidget* owner, PaperFormat format, std::function<void(const QString& path)> chosen)> askWhere;
    /// The names of the printers; empty when there is none.
    std::function<void(QObject* owner, std::function<void(const QStringList& names)> found)> findPrinters;
    /// Gives a PDF to a printer; says whether it was taken.
    std::function<void(QObject* owner, const QString& printer, const QByteArray& pdf, std::function<void(bool)> sent)>
        sendToPrinter;
};

/// The doors of this computer.
PaperDoors systemDoors();

} // namespace bothy
