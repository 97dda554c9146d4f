#include "core/vault/migrations.h"

#include <array>

namespace bothy::migrations {

namespace {

/// What one step runs, in order. Every step ends by writing its own number.
using Step = std::vector<const char*>;

/// Step n leads from version n to version n + 1.
const std::array<Step, 1>& steps() {
    static const std::array<Step, 1> all{
        Step{
            "PRAGMA application_id=1114925177",
            "CREATE TABLE slots(id INTEGER PRIMARY KEY, blob BLOB NOT NULL)",
            "CREATE TABLE rec(id INTEGER PRIMARY KEY, box BLOB NOT NULL)",
            "CREATE TABLE pocket(id INTEGER PRIMARY KEY, person BLOB NOT NULL, gen INTEGER NOT NULL, "
            "box BLOB NOT NULL)",
            "PRAGMA user_version=1",
        },
    };
    return all;
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
    BOTHY_TRY(checkHeader(database));
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

} // namespace bothy::migrations
