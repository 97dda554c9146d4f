#pragma once

#include "tests/architecture/source_text.h"

namespace bothy::architecture {

/// libsodium is spoken to in core/crypto only, so that there is one place to review.
Findings checkSodium(const SourceFile& file);
/// In core/crypto an answer is a number called `bit`, and only the masks of sel() look at it: no branch, no
/// comparison, no place in memory and no other function may depend on one.
Findings checkBitsAreMasked(const SourceFile& file);
/// SQL is spoken in core/vault only.
Findings checkSql(const SourceFile& file);
/// A file is written with writePrivateFile(), for its owner alone: Qt's own leave it to the account who else may read.
Findings checkFilesAreForTheirOwner(const SourceFile& file);
/// core has meanings, not sentences: no translation call of any kind.
Findings checkCoreHasNoWords(const SourceFile& file);
/// core knows no window: no header of QtGui, QtWidgets or another module that draws.
Findings checkCoreHasNoWindow(const SourceFile& file);

/// Looks come from ui/theme: nobody sets a style sheet or a size in pixels for a font.
Findings checkNoLocalStyle(const SourceFile& file);
/// Qt's ticks and radio buttons cut their words off, and a row that is turned loses its room.
Findings checkWordsHaveRoom(const SourceFile& file);
/// Colours are named in ui/theme and nowhere else.
Findings checkNoColourLiteral(const SourceFile& file);

/// Each class and struct defined in a header, outside other classes and `detail` namespaces, has a
/// `///` caption. Forward declarations and specialisations of std templates need none.
Findings checkCaptions(const SourceFile& header);
/// Headers begin with #pragma once.
Findings checkPragmaOnce(const SourceFile& header);
/// Nothing is reached through a global `instance()`; Qt's own application object is the one exception.
Findings checkNoSingleton(const SourceFile& file);
/// Tests wait for a condition, never for a while.
Findings checkNoSleep(const SourceFile& test);
/// Tests have one limit for all waits, which is that of tests/support/wait.h: a short one of their own is too short on
/// a busy machine.
Findings checkOneLimitForWaits(const SourceFile& test);
/// Tests that look at how long something takes count the time of their own thread: that of the wall belongs to
/// everything else on the machine as well. Benchmarks are no tests.
Findings checkNoWallTime(const SourceFile& test);
/// Nothing in the window's thread waits for another thread or program: the heartbeat counts work, not waiting.
Findings checkWindowNeverWaits(const SourceFile& file);

/// Guidance for how much one file asks of its reader: lines, and how many own files it includes.
struct SizeLimits {
    int headerLines = 160;
    int sourceLines = 400;
    int ownIncludes = 16;
};
Findings checkSize(const SourceFile& file, const SizeLimits& limits);

} // namespace bothy::architecture
