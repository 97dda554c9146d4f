#pragma once

#include "app/tour/looks.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace bothy {

/// What the command line asks for.
struct Options {
    QString dataDir;  ///< empty: the XDG places
    QString language; ///< empty: that of the system; otherwise like `en` or `pt_BR`
    QString tourDir;  ///< not empty: play the tour and save its pictures there
    Pictures tourPictures = Pictures::OnceEach;

    /// What to print, and the exit code, instead of starting.
    struct Answer {
        QString text;
        int exitCode = 0;
    };
    std::optional<Answer> answer;

    /// Needs no QApplication, so `--help` and `--version` work without a display.
    static Options parse(const QStringList& arguments);
};

} // namespace bothy
