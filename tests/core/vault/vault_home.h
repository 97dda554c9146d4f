#pragma once

#include "core/crypto/secret_bytes.h"
#include "core/statements/canonical.h"
#include "core/vault/person_keys.h"
#include "core/vault/pocket_store.h"
#include "core/vault/slot_table.h"
#include "core/vault/vault.h"
#include "tests/support/raw_database.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace bothy {

using namespace Qt::StringLiterals;

inline constexpr PassphraseCost cheapCost{1, 8};
inline constexpr Day someDay{20'000};

inline Passphrase phrase(const QString& text) {
    return std::move(Passphrase::from(text)).value();
}

inline NewPerson newPerson(const QString& label, const QString& passphrase) {
    return {label, phrase(passphrase), cheapCost};
}

/// Of a kind that only gives something, and whose words can be let go of.
inline DraftStep words(const QString& text, StatementKind kind = StatementKind::MatchResult) {
    StatementDraft draft;
    draft.kind = kind;
    draft.message = Cbor::Array{1, text};
    return stepOf(std::move(draft));
}

/// A vault in a folder of its own, with what tests do to it.
class VaultHome : public testing::Test {
protected:
    static void SetUpTestSuite() { ASSERT_TRUE(startCrypto()); }

    VaultPlaces places(int busyMilliseconds = 50) const {
        return {m_root.filePath(u"data/bothy"_s),
                m_root.filePath(u"state/bothy"_s),
                {.busyMilliseconds = busyMilliseconds}};
    }
    QString file() const { return places().directory + u"/vault.db"_s; }

    Vault create() {
        auto vault = Vault::create(places(), newPerson(u"Ash"_s, u"first words"_s), someDay);
        EXPECT_TRUE(vault) << (vault ? "" : qPrintable(vault.error().detail));
        m_first = vault->me();
        return std::move(vault).value();
    }
    /// Two people, both locked.
    void createCouple() {
        Vault vault = create();
        const auto second = vault.addPartner(newPerson(u"Bo"_s, u"second words"_s), someDay);
        ASSERT_TRUE(second);
        m_second = *second;
    }
    Result<Vault> tryFirst() { return Vault::unlock(places(), m_first, phrase(u"first words"_s), someDay); }
    Result<Vault> trySecond() { return Vault::unlock(places(), m_second, phrase(u"second words"_s), someDay); }
    Vault first() { return opened(tryFirst()); }
    Vault second() { return opened(trySecond()); }

    static Vault opened(Result<Vault> vault) {
        EXPECT_TRUE(vault) << (vault ? "" : qPrintable(vault.error().detail));
        return std::move(vault).value();
    }
    static void say(Vault& vault, const QString& text, const std::optional<Bytes>& pocket = {}) {
        const std::array steps{words(text)};
        const auto done = vault.commit(someDay, steps, pocket);
        ASSERT_TRUE(done) << qPrintable(done.error().detail);
    }
    static void save(Vault& vault, const Bytes& pocket) { ASSERT_TRUE(vault.commit(someDay, {}, pocket)); }

    /// Where a person's newest private state lies; nothing outside of it tells.
    PocketPlace newestPocket(const PersonId& person, const QString& passphrase) const {
        auto database = Database::open(file(), {});
        const auto slots = slot_table::load(*database, person);
        const auto keys = PersonKeys::open(*slots, phrase(passphrase));
        return PocketStore(keys->owner, keys->root).load(*database)->place;
    }
    static Bytes read(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : Bytes();
    }
    static void write(const QString& path, const Bytes& content) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        ASSERT_EQ(file.write(content), content.size());
    }
    static void copyFolder(const QString& from, const QString& to) {
        ASSERT_TRUE(QDir().mkpath(to));
        for (const QString& name : QDir(from).entryList(QDir::Files | QDir::Hidden)) {
            QFile::remove(to + u'/' + name);
            ASSERT_TRUE(QFile::copy(from + u'/' + name, to + u'/' + name));
        }
    }
    static std::size_t feedsOf(const StatementLog& log, const PersonId& person) {
        return static_cast<std::size_t>(std::count_if(log.all().begin(), log.all().end(), [&](const auto& statement) {
            return statement.author() == person && statement.kind() == StatementKind::FeedCertificate;
        }));
    }

    QTemporaryDir m_root;
    PersonId m_first;
    PersonId m_second;
};

} // namespace bothy
