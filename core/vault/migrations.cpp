#include "core/vault/migrations.h"

#include <algorithm>
#include <array>
#include <set>

namespace bothy::migrations {

namespace {

/// What one step runs, in order. Every step ends by writing its own number.
using Step = std::vector<const char*>;

/// Step n leads from version n to version n + 1.
const std::array<Step, 3>& steps() {
    static const std::array<Step, 3> all{
        Step{
            "PRAGMA application_id=1114925177",
            "CREATE TABLE slots(id INTEGER PRIMARY KEY, blob BLOB NOT NULL)",
            "CREATE TABLE rec(id INTEGER PRIMARY KEY, box BLOB NOT NULL)",
            "CREATE TABLE pocket(id INTEGER PRIMARY KEY, person BLOB NOT NULL, gen INTEGER NOT NULL, "
            "box BLOB NOT NULL)",
            "PRAGMA user_version=1",
        },
        // The same tables; private parts are written in a way that earlier versions cannot read.
        Step{"PRAGMA user_version=2"}, Step{"PRAGMA user_version=3"}, // the same again
    };
    return all;
}

/// A table, or an index or a trigger on it, as the file names them.
struct Thing {
    QString type, name, table, sql;
};

Result<std::vector<Thing>> thingsIn(Database& database) {
    std::vector<Thing> things;
    BOTHY_TRY(database.forEachRow(
        "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema", {}, [&things](const Database::Row& row) {
            things.push_back({row[0].toString(), row[1].toString(), row[2].toString(), row[3].toString()});
        }));
    return things;
}

/// What the steps made, by the words they made it with.
std::set<QString> madeBySteps() {
    std::set<QString> made;
    for (const Step& step : steps())
        for (const char* sql : step)
            if (QLatin1StringView(sql).startsWith(QLatin1StringView("CREATE "))) made.insert(QLatin1StringView(sql));
    return made;
}

bool isOnATableOfOurs(const Thing& thing) {
    return std::ranges::any_of(std::array{"slots", "rec", "pocket"}, [&](const char* table) {
        return thing.table.compare(QLatin1StringView(table), Qt::CaseInsensitive) == 0;
    });
}

Result<void> takeOut(Database& database, const Thing& thing) {
    QString name = thing.name;
    name.replace(u'"', QLatin1StringView("\"\""));
    const QString kind = thing.type == u"trigger" ? QStringLiteral("TRIGGER") : QStringLiteral("INDEX");
    return database.run(QStringLiteral("DROP %1 IF EXISTS \"%2\"").arg(kind, name).toUtf8().constData());
}

} // namespace

static_assert(applicationId == 1114925177, "the first step writes it in decimal");
const qint64 newestVersion = static_cast<qint64>(steps().size());

Result<void> checkHeader(Database& database) {
    const auto application = database.number("PRAGMA application_id");
    if (!application) return application.error();
    if (*application != applicationId) return fail(ErrorKind::NotAVault);
    const auto version = database.number("PRAGMA user_version");
    if (!version) return version.error();
    if (*version > newestVersion) return fail(ErrorKind::VaultNewer);
    if (*version < 1) return fail(ErrorKind::VaultDamaged, QStringLiteral("no version in the header"));
    return {};
}

Result<void> apply(Transaction& transaction, qint64 fromVersion) {
    for (auto step = static_cast<std::size_t>(fromVersion); step < steps().size(); ++step)
        for (const char* sql : steps()[step])
            BOTHY_TRY(transaction.run(sql));
    return {};
}

Result<void> bringUpToDate(Database& database) {
    auto version = database.number("PRAGMA user_version");
    if (!version) return version.error();
    if (*version == newestVersion) return {};
    auto transaction = Transaction::begin(database);
    if (!transaction) return transaction.error();
    // The other window may have been quicker: ask again now that nobody else can write.
    version = database.number("PRAGMA user_version");
    if (!version) return version.error();
    BOTHY_TRY(apply(*transaction, *version));
    return transaction->commit();
}

Result<void> clearSchema(Database& database) {
    const auto things = thingsIn(database);
    if (!things) return things.error();
    std::set<QString> missing = madeBySteps();
    for (const Thing& thing : *things) {
        if (missing.erase(thing.sql) > 0 || !isOnATableOfOurs(thing)) continue;
        if (thing.type == u"table") break; // of this name, and another one
        BOTHY_TRY(takeOut(database, thing));
    }
    if (!missing.empty()) return fail(ErrorKind::VaultDamaged, QStringLiteral("a table is another one"));
    return {};
}

} // namespace bothy::migrations
