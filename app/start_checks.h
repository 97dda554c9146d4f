#pragma once

#include "app/options.h"
#include "core/base/error.h"

class QApplication;

namespace bothy {

QStringList plainArguments(int argc, char** argv);

/// Prints to stdout, or to stderr when the exit code is not 0, and gives the exit code back.
int print(const Options::Answer& answer);

/// What has to be right before a window can open: cryptography, no core dumps, freed memory wiped, a display. The tour
/// draws off screen where there is no display. Gives back what to print when the program cannot go on.
std::optional<Options::Answer> prepareProcess(const Options& options);

/// Name, version, desktop id and icon: neutral wherever the desktop shows them.
void nameProgram(QApplication& qt);

/// One calm window for the one thing that keeps the main window from opening (broken shipped texts).
int sayCannotStart(const Error& error);

} // namespace bothy
