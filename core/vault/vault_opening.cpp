// How a vault is found, made and unlocked. What it does once open is in vault.cpp.

#include "core/base/log.h"
#include "core/base/private_file.h"
#include "core/vault/files.h"
#include "core/vault/foreign_journal.h"
#include "core/vault/migrations.h"
#include "core/vault/open_vault.h"
#include "core/vault/synced_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t ManySignatures = 300;

enum class Place { Nothing, AFile };

/// What is where the vault should be, before SQLite looks at it.
Result<Place> lookAt(const VaultPlaces& places) {
    const QFileInfo folder(places.directory);
    if (folder.exists() && (!folder.isDir() || !folder.isExecutable()))
        return fail(ErrorKind::FolderNotWritable, u"not a folder, or closed"_s);
    const QFileInfo file(vaultFile(places));
    if (!file.exists()) return Place::Nothing;
    if (!file.isFile()) return fail(ErrorKind::NotAVault, u"not a file"_s);
    // A vault gets its name when it is complete, so an empty one lost its content.
    if (file.size() == 0) return fail(ErrorKind::VaultDamaged, u"empty file"_s);
    return Place::AFile;
}

Result<Database> openExisting(const VaultPlaces& places) {
    const auto place = lookAt(places);
    if (!place) return place.error();
    if (*place == Place::Nothing) return fail(ErrorKind::VaultMissing);
    files::closeToOthers(vaultFile(places));
    auto database = Database::open(vaultFile(places), places.database);
    if (!database) return database.error();
    BOTHY_TRY(migrations::checkHeader(*database));
    // No step so far changes a table, so what cannot be written now is read as it is, and the next write goes first
    // through the steps (Vault::Open::write).
    if (const auto updated = migrations::bringUpToDate(*database); !updated) log::warn("not written", updated.error());
    // Where it cannot be written nothing that was planted does anything, and the next transaction looks again.
    if (const auto cleared = migrations::clearSchema(*database);
        !cleared && cleared.error().kind == ErrorKind::VaultDamaged)
        return cleared.error();
    return database;
}

/// A file under a passing name that goes away again unless it was given its final one.
class PassingFile {
public:
    explicit PassingFile(const QString& directory)
        : m_path(u"%1/~%2.tmp"_s.arg(directory, QString::fromLatin1(makeRandomBytes(4).toHex()))) {}
    ~PassingFile() {
        QFile::remove(m_path);
        QFile::remove(m_path + u"-journal"_s);
    }
    PassingFile(const PassingFile&) = delete;
    PassingFile& operator=(const PassingFile&) = delete;

    const QString& path() const { return m_path; }

private:
    QString m_path;
};

/// Everything a new vault holds, in one transaction.
Result<void> fillNewVault(Database& database, const PersonKeys& keys, std::span<const SealedStatement> statements) {
    auto transaction = Transaction::begin(database);
    if (!transaction) return transaction.error();
    BOTHY_TRY(migrations::apply(*transaction, 0));
    Pocket first;
    first.stamp = makeRandomId<PocketStamp>();
    const auto rows =
        writeNewPerson(database, *transaction, keys, statements, first, StatementLog(keys.owner.couple), 0);
    if (!rows) return rows.error();
    return transaction->commit();
}

/// Builds the vault beside its place and then gives it its name: there is a whole vault or none.
Result<void> writeNewVault(const VaultPlaces& places, const PersonKeys& keys,
                           std::span<const SealedStatement> statements) {
    const PassingFile fresh(places.directory);
    BOTHY_TRY(files::makePrivateFile(fresh.path()));
    {
        auto database = Database::open(fresh.path(), places.database);
        if (!database) return database.error();
        BOTHY_TRY(fillNewVault(*database, keys, statements));
    }
    // The journal of a vault that is gone would be rolled back into the new one.
    BOTHY_TRY(setJournalAside(vaultFile(places)));
    return files::renameToFree(fresh.path(), vaultFile(places));
}

/// What this computer remembers of the people of a vault in this place.
QStringList notesIn(const VaultPlaces& places) {
    QStringList notes;
    if (places.stateDirectory.isEmpty()) return notes;
    const QDir folder(places.stateDirectory);
    for (const QString& name : folder.entryList({u"*.marker"_s, u"*.marker.next"_s}, QDir::Files | QDir::Hidden))
        notes.push_back(folder.filePath(name));
    return notes;
}

} // namespace

Result<std::vector<PersonOnTile>> Vault::people(const VaultPlaces& places) {
    const auto place = lookAt(places);
    if (!place) return place.error();
    BOTHY_TRY(checkNotSynced(places));
    if (*place == Place::Nothing && !notesIn(places).isEmpty()) return fail(ErrorKind::VaultMissing);
    if (*place == Place::Nothing) return std::vector<PersonOnTile>{};
    auto database = openExisting(places);
    if (!database) return database.error();
    const auto slots = slot_table::people(*database);
    if (!slots) return slots.error();
    const auto open = slot_table::openWords(*database);
    if (!open) return open.error();
    std::vector<PersonOnTile> people;
    for (const PassphraseSlot& slot : *slots) {
        const auto words = open->find(slot.owner.person);
        people.push_back({slot.owner.person, slot.label, words == open->end() ? OpenWords() : words->second});
    }
    return people;
}

Result<Vault> Vault::create(const VaultPlaces& places, const NewPerson& first, Day today,
                            std::span<const DraftStep> firstWords) {
    const auto place = lookAt(places);
    if (!place) return place.error();
    if (*place == Place::AFile) return fail(ErrorKind::VaultExists);
    if (places.directory.isEmpty() || places.stateDirectory.isEmpty()) return fail(ErrorKind::FolderNotWritable);
    BOTHY_TRY(checkNotSynced(places));
    BOTHY_TRY(files::makePrivateDirectory(places.directory));
    BOTHY_TRY(files::makePrivateDirectory(places.stateDirectory));

    auto keys = PersonKeys::make(makeRandomId<CoupleId>(), CoupleSecret::make(), first);
    if (!keys) return keys.error();
    const auto statements = keys->begin(StatementLog(keys->owner.couple), today, firstWords);
    if (!statements) return statements.error();
    BOTHY_TRY(writeNewVault(places, *keys, *statements));
    // Only now: whoever stops before this, and whose own file comes back, finds everything as it was.
    for (const QString& note : notesIn(places))
        if (const auto aside = files::renameAside(note); !aside) log::warn("instance marker", aside.error());
    keepOnlyTheDayOfFile(vaultFile(places));
    auto database = openExisting(places);
    if (!database) return database.error();
    auto lock = PersonLock::take(places.directory, keys->owner.person);
    if (!lock) return lock.error();
    auto open = Open::make(places, std::move(*database), std::move(*lock), std::move(*keys));
    BOTHY_TRY(open->loadPocketAndRows({}));
    open->writeMarker();
    return Vault(std::move(open));
}

Result<Vault> Vault::unlock(const VaultPlaces& places, const PersonId& person, const Passphrase& passphrase, Day today,
                            const std::optional<Bytes>& note) {
    const auto place = lookAt(places);
    if (!place) return place.error();
    BOTHY_TRY(checkNotSynced(places));
    auto database = openExisting(places);
    if (!database) return database.error();
    const auto slots = slot_table::load(*database, person);
    if (!slots) return slots.error();
    auto keys = PersonKeys::open(*slots, passphrase);
    if (!keys) return keys.error();
    auto lock = PersonLock::take(places.directory, person);
    if (!lock) return lock.error();
    // The slots may have changed in another window until the lock was ours.
    const auto again = slot_table::load(*database, person);
    if (!again) return again.error();
    if (again->passphrase.box != slots->passphrase.box) {
        keys = PersonKeys::open(*again, passphrase);
        if (!keys) return keys.error();
    }
    auto feed = again->feed.open(keys->root);
    if (!feed) return feed.error();
    keys->feed = {std::move(*feed), again->feed.instance};
    keys->slots.feed = again->feed;
    auto open = Open::make(places, std::move(*database), std::move(*lock), std::move(*keys));
    auto vault = finishOpening(std::move(open), today, note);
    if (!vault || slots->passphrase.form == PassphraseForm::Typed) return vault;
    // Once more a derivation, so that from the next time on one is enough. Where it cannot be written the old way
    // stays.
    if (const auto sealed = vault->sealUnder(passphrase, slots->passphrase.cost); !sealed)
        log::warn("a passphrase slot stays in its older form", sealed.error());
    return vault;
}

Result<Vault> Vault::finishOpening(std::unique_ptr<Open> open, Day today, const std::optional<Bytes>& note) {
    const auto known = open->knownHere(note);
    BOTHY_TRY(open->loadPocketAndRows(known));
    const bool hadMemory = open->pocket.memory.has_value();
    BOTHY_TRY(open->settleIncarnation(today, known, /*isOnDisk=*/!note));
    Vault vault(std::move(open));
    if (vault.signaturesChecked() > ManySignatures || !vault.findings().isEmpty() || !hadMemory ||
        !vault.m_open->owed.empty() || vault.isUnwritten()) {
        // What is owed counts already, and the rest saves time at the next start: a full disk is no reason to stay
        // locked.
        const auto noted = vault.m_open->noteFindings();
        if (!noted) log::warn("not written", noted.error());
    }
    return vault;
}

} // namespace bothy
