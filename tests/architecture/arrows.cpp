#include "tests/architecture/arrows.h"

#include <algorithm>

namespace bothy::architecture {

using namespace Qt::StringLiterals;

namespace {

bool isOwn(const Include& include) {
    static const QRegularExpression ownFolder(u"^(core|ui|app|tests)/"_s);
    return include.quoted || ownFolder.match(include.target).hasMatch();
}

/// Output of moc, included at the end of a source that declares a QObject of its own.
bool isMoc(const Include& include) {
    return include.target.endsWith(u".moc"_s) || include.target.startsWith(u"moc_"_s);
}

QString finding(const SourceFile& file, const Include& include, const QString& message) {
    return u"%1:%2: %3"_s.arg(file.path).arg(include.line).arg(message);
}

bool isAbove(const QString& path) {
    return path.startsWith(u"ui/"_s) || path == u"app"_s || path.startsWith(u"app/"_s);
}

QString checkInclude(const SourceFile& file, const Include& include, const Graph& rooms) {
    const QString from = roomOf(file.path, rooms);
    const QString to = roomOf(include.target, rooms);
    if (to.isEmpty()) return finding(file, include, u"write \"%1\" from the project root"_s.arg(include.target));
    if (to == from || rooms.value(from).contains(to)) return {};
    return finding(file, include, u"%1 does not see %2 (\"%3\")"_s.arg(from, to, include.target));
}

/// Depth-first walk that stops at the first way round.
class CycleFinder {
public:
    explicit CycleFinder(const Graph& graph)
        : m_graph(graph) {}

    QStringList find() {
        for (const QString& name : m_graph.keys()) {
            if (visit(name)) return m_trail.mid(m_trail.indexOf(m_trail.last()));
        }
        return {};
    }

private:
    /// True when `name` led back to something on the trail, which then ends with it.
    bool visit(const QString& name) {
        const bool closesCircle = m_trail.contains(name);
        if (!closesCircle && m_done.contains(name)) return false;
        m_trail.append(name);
        if (closesCircle) return true;
        QStringList next = m_graph.value(name).values();
        next.sort();
        for (const QString& other : next) {
            if (visit(other)) return true;
        }
        m_trail.removeLast();
        m_done.insert(name);
        return false;
    }

    const Graph& m_graph;
    QStringList m_trail;
    QSet<QString> m_done;
};

} // namespace

Graph parseRooms(const QString& text) {
    Graph rooms;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList seen = line.section(u':', 1).split(u' ', Qt::SkipEmptyParts);
        rooms.insert(line.section(u':', 0, 0).trimmed(), QSet<QString>(seen.begin(), seen.end()));
    }
    return rooms;
}

QString roomOf(const QString& path, const Graph& rooms) {
    QString folder = path.section(u'/', 0, -2);
    while (!folder.isEmpty() && !rooms.contains(folder))
        folder = folder.section(u'/', 0, -2);
    return folder;
}

Findings checkArrows(const QList<SourceFile>& files, const Graph& rooms) {
    Findings findings;
    for (const SourceFile& file : files) {
        if (roomOf(file.path, rooms).isEmpty()) {
            findings.append(u"%1:1: this folder is no room; add a bothy_room line"_s.arg(file.path));
            continue;
        }
        for (const Include& include : includesOf(file)) {
            if (isOwn(include) && !isMoc(include)) findings.append(checkInclude(file, include, rooms));
        }
    }
    findings.removeAll(QString());
    return findings;
}

Findings checkCoreLooksDown(const QList<SourceFile>& files, const Graph& rooms) {
    Findings findings;
    for (const auto& [room, seen] : rooms.asKeyValueRange()) {
        if (room.startsWith(u"core/"_s) && std::ranges::any_of(seen, isAbove)) {
            findings.append(u"%1: a core room lists a room above it"_s.arg(room));
        }
    }
    for (const SourceFile& file : files) {
        if (!file.path.startsWith(u"core/"_s)) continue;
        for (const Include& include : includesOf(file)) {
            if (isAbove(include.target))
                findings.append(finding(file, include, u"core looks up at %1"_s.arg(include.target)));
        }
    }
    return findings;
}

Graph roomGraph(const QList<SourceFile>& files, const Graph& rooms) {
    Graph graph;
    for (const SourceFile& file : files) {
        const QString from = roomOf(file.path, rooms);
        for (const Include& include : includesOf(file)) {
            const QString to = roomOf(include.target, rooms);
            if (!to.isEmpty() && to != from) graph[from].insert(to);
        }
    }
    return graph;
}

Graph fileGraph(const QList<SourceFile>& files) {
    Graph graph;
    for (const SourceFile& file : files) {
        for (const Include& include : includesOf(file)) {
            if (isOwn(include) && !isMoc(include)) graph[file.path].insert(include.target);
        }
    }
    return graph;
}

Findings checkNoCycle(const Graph& graph) {
    const QStringList circle = CycleFinder(graph).find();
    return circle.isEmpty() ? Findings{} : Findings{u"a circle: "_s + circle.join(u" -> "_s)};
}

} // namespace bothy::architecture
