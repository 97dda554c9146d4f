#pragma once

#include "core/session/list_import.h"

#include <QFuture>

#include <memory>

namespace bothy {

/// A list of another program, read and held against one's own. Has a catalogue of its own to point into, since the
/// one of the window may change meanwhile.
struct ReadList {
    std::shared_ptr<const Catalogue> catalogue;
    std::shared_ptr<const ListImport> list;
};

/// Reads a file away from the window's thread. InputOutput when it does not open, else as readListFile().
QFuture<Result<ReadList>> readList(const QString& path, const Catalogue& catalogue);

} // namespace bothy
