#pragma once

#include "tests/architecture/source_text.h"

#include <QMap>
#include <QSet>

namespace bothy::architecture {

/// From a name (room or file) to the names it points at. Ordered, so that findings read the same every time.
using Graph = QMap<QString, QSet<QString>>;

/// Reads the list of rooms the build writes: one line per room, "core/crypto: core/base".
Graph parseRooms(const QString& text);

/// The room a path lives in: the longest room name that is a folder above it, so that
/// core/documents/limits/limit.h belongs to core/documents/limits. Empty when it lives nowhere.
QString roomOf(const QString& path, const Graph& rooms);

/// Every own include leads to the same room or to a room named in its line, is written from the
/// project root, and every source has a room.
Findings checkArrows(const QList<SourceFile>& files, const Graph& rooms);

/// Nothing in core points at ui or app, neither in the list of rooms nor in an include.
Findings checkCoreLooksDown(const QList<SourceFile>& files, const Graph& rooms);

/// Which room really includes which, read from the sources.
Graph roomGraph(const QList<SourceFile>& files, const Graph& rooms);

/// Which file includes which own file.
Graph fileGraph(const QList<SourceFile>& files);

/// One way round, "a -> b -> a", or empty when every path through the graph ends.
Findings checkNoCycle(const Graph& graph);

} // namespace bothy::architecture
