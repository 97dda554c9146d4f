#include "core/vault/database.h"

#include "core/vault/foreign_journal.h"
#include "core/vault/sqlite_code.h"

#include <QDeadlineTimer>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QThread>
#include <QUrl>

#include <atomic>
#include <sys/stat.h>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds BetweenTries{10}; ///< for a file that another program holds

/// Keeps the number, not SQLite's text: the text can quote a path.
Error errorFrom(const QSqlError& error) {
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    if (!isNumber) return fail(ErrorKind::InputOutput, u"SQLite without a code"_s);
    return fail(kindOfSqliteCode(code), u"SQLite code %1"_s.arg(code));
}

/// By another connection: that may be over soon, unlike what else keeps a step back.
bool isHeld(const QSqlError& error) {
    constexpr int Busy = 5; // SQLITE_BUSY; an extended code has more above the low octet
    return (error.nativeErrorCode().toInt() & 0xff) == Busy;
}

quint64 nextNumber() {
    static std::atomic<quint64> last{0};
    return ++last;
}

} // namespace

std::optional<FileIdentity> FileIdentity::of(const QString& path) {
    struct stat found {};
    if (::stat(path.toLocal8Bit().constData(), &found) != 0 || !S_ISREG(found.st_mode)) return std::nullopt;
    return FileIdentity{found.st_dev, found.st_ino};
}

struct Database::Connection {
    QString path;
    DatabaseOptions options;
    FileIdentity file;
    int patience = 0; ///< in milliseconds, for a file that is held
    QString name;
    quint64 number = 0;
    const QThread* thread = nullptr;
    QSqlDatabase sql;
    bool wasReadOnly = false; ///< SQLite opens for reading what it may not write, and stays at that

    ~Connection() { close(); }

    void close() {
        if (name.isEmpty()) return;
        sql = {};
        QSqlDatabase::removeDatabase(name);
        name.clear();
    }

    /// Open as it has to be, or closed.
    Result<void> open() {
        close();
        const auto opened = openAnew();
        if (!opened) close();
        return opened;
    }

    bool isOpenHere() const { return !name.isEmpty() && thread == QThread::currentThread(); }

    Result<void> openAnew() {
        if (!options.readOnly) BOTHY_TRY(setForeignJournalAside(path, patience));
        thread = QThread::currentThread();
        number = nextNumber();
        name = u"vault-%1"_s.arg(number);
        sql = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        const QString mode = options.readOnly ? u"?mode=ro"_s : u"?mode=rw"_s; // rw never creates a file
        sql.setDatabaseName(QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()) + mode);
        sql.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=0"_s); // run() waits, and can be called off
        if (!sql.open()) return errorFrom(sql.lastError());
        return setPragmas();
    }

    Result<void> setPragmas() {
        for (const char* pragma :
             {"PRAGMA trusted_schema=OFF", "PRAGMA temp_store=MEMORY", "PRAGMA mmap_size=0", "PRAGMA secure_delete=ON",
              "PRAGMA cell_size_check=ON", "PRAGMA synchronous=EXTRA", "PRAGMA cache_spill=OFF"})
            BOTHY_TRY(run(QString::fromLatin1(pragma), {}, {}));
        QString journal;
        BOTHY_TRY(run(u"PRAGMA journal_mode=DELETE"_s, {}, [&](const Row& row) { journal = row.front().toString(); }));
        // Another program holds it in another mode, with a file beside it that nobody copies along.
        if (journal != u"delete") return fail(ErrorKind::VaultBusy, u"journal mode"_s);
        if (options.maxPages > 0) BOTHY_TRY(run(u"PRAGMA max_page_count=%1"_s.arg(options.maxPages), {}, {}));
        return {};
    }

    /// A lock is needed before the first row or with COMMIT, which can be repeated: nothing is done twice.
    Result<void> run(const QString& statement, const std::vector<QVariant>& values,
                     const std::function<void(const Row&)>& take) {
        const QDeadlineTimer waiting(patience);
        QSqlError error = tryOnce(statement, values, take);
        while (isHeld(error) && !waiting.hasExpired()) {
            if (isInAHurry()) return fail(ErrorKind::GaveWay);
            QThread::msleep(BetweenTries.count());
            error = tryOnce(statement, values, take);
        }
        if (error.isValid()) return errorFrom(error);
        return {};
    }

    bool isInAHurry() const { return options.inAHurry && *options.inAHurry > 0; }

    QSqlError tryOnce(const QString& statement, const std::vector<QVariant>& values,
                      const std::function<void(const Row&)>& take) {
        QSqlQuery query(sql);
        query.setForwardOnly(true);
        if (!query.prepare(statement)) return query.lastError();
        for (const QVariant& value : values)
            query.addBindValue(value);
        if (!query.exec()) return query.lastError();
        const int columns = query.record().count();
        Row row(static_cast<std::size_t>(columns));
        while (query.next()) {
            for (int column = 0; column < columns; ++column)
                row[static_cast<std::size_t>(column)] = query.value(column);
            if (take) take(row);
        }
        // next() ends the same way after the last row and after an error.
        return query.lastError();
    }
};

Database::Database(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection)) {}
Database::Database(Database&& other) noexcept = default;
Database& Database::operator=(Database&& other) noexcept = default;
Database::~Database() = default;

Result<Database> Database::open(const QString& path, const DatabaseOptions& options) {
    const auto file = FileIdentity::of(path);
    if (!file) return fail(ErrorKind::VaultMissing);
    auto connection = std::make_unique<Connection>();
    connection->path = path;
    connection->options = options;
    connection->patience = options.busyMilliseconds;
    connection->file = *file;
    BOTHY_TRY(connection->open());
    return Database(std::move(connection));
}

Result<void> Database::useInThisThread() {
    if (m_connection->isOpenHere()) return {};
    BOTHY_TRY(checkStillThere());
    return m_connection->open();
}

Result<void> Database::run(const char* sql, const std::vector<QVariant>& values) {
    return forEachRow(sql, values, {});
}

Result<void> Database::forEachRow(const char* sql, const std::vector<QVariant>& values,
                                  const std::function<void(const Row&)>& take) {
    BOTHY_TRY(useInThisThread());
    const auto done = m_connection->run(QString::fromUtf8(sql), values, take);
    if (!done && done.error().kind == ErrorKind::VaultReadOnly) m_connection->wasReadOnly = true;
    return done;
}

Result<qint64> Database::number(const char* sql, const std::vector<QVariant>& values) {
    std::optional<qint64> found;
    BOTHY_TRY(forEachRow(sql, values, [&found](const Row& row) {
        if (!found && !row.empty()) found = row.front().toLongLong();
    }));
    if (!found) return fail(ErrorKind::VaultDamaged, u"a number is not there"_s);
    return *found;
}

Result<void> Database::checkStillThere() const {
    if (FileIdentity::of(m_connection->path) == m_connection->file) return {};
    return fail(ErrorKind::VaultMissing, u"the file was deleted or replaced while open"_s);
}

Result<Database::Version> Database::version() {
    const auto data = number("PRAGMA data_version");
    if (!data) return data.error();
    return Version{m_connection->number, *data};
}

Database::NoBusyWait::NoBusyWait(Database& database)
    : m_database(database) {
    m_before = std::exchange(m_database.m_connection->patience, 0);
}

Database::NoBusyWait::~NoBusyWait() {
    m_database.m_connection->patience = m_before;
}

Result<Transaction> Transaction::begin(Database& database) {
    Database::Connection& connection = *database.m_connection;
    if (connection.wasReadOnly) { // by now it may be written
        BOTHY_TRY(database.checkStillThere());
        BOTHY_TRY(connection.open());
        connection.wasReadOnly = false;
    }
    BOTHY_TRY(database.run("BEGIN IMMEDIATE"));
    Transaction transaction(database);
    if (const auto there = database.checkStillThere(); !there) return there.error();
    return transaction;
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_failed(std::move(other.m_failed)) {}

Transaction::~Transaction() {
    // Not an error when there is nothing to take back: SQLite may have done so already.
    if (m_database) static_cast<void>(m_database->run("ROLLBACK").has_value());
}

Result<void> Transaction::run(const char* sql, const std::vector<QVariant>& values) {
    const Database::NoBusyWait inHand(*m_database); // the right to write is: a step that waited would not be of it
    return runOnce(sql, values);
}

Result<void> Transaction::runOnce(const char* sql, const std::vector<QVariant>& values) {
    if (m_failed) return *m_failed;
    if (const auto done = m_database->run(sql, values); !done) m_failed = done.error();
    if (m_failed) return *m_failed;
    return {};
}

/// Waits for whoever reads at the moment.
Result<void> Transaction::commit() {
    BOTHY_TRY(runOnce("COMMIT", {}));
    m_database = nullptr;
    return {};
}

} // namespace bothy
