#pragma once

#include "core/session/waiting_seat.h"
#include "core/vault/person_keys.h"
#include "core/vault/pocket_store.h"
#include "tests/core/session/round_couple.h"
#include "tests/support/couple.h"

#include <QDir>

namespace bothy::test {

using namespace Qt::StringLiterals;

/// Two people who compare through one real vault file, each unlocking for one step at a time, as if the program
/// started anew before every step. Folders can be copied and put back, which is what a crash, a backup and another
/// computer come to.
class RoundOnDisk {
public:
    RoundOnDisk()
        : m_catalogue(roundCatalogue()) {
        if (!startCrypto()) qFatal("no cryptography");
        Vault vault = value(Vault::create(places(), person(u"Ash"_s), day()));
        m_people[0] = vault.me();
        m_people[1] = value(vault.addPartner(person(u"Bo"_s), day()));
    }

    static constexpr std::size_t A = 0, B = 1;
    const PersonId& id(std::size_t who) const { return m_people[who]; }
    VaultPlaces places() const {
        return {m_root.filePath(u"data"_s), m_root.filePath(u"state"_s), {.busyMilliseconds = Patience}};
    }
    FakeClock& clock() { return m_clock; }
    Day day() const { return m_clock.today(); }
    const Catalogue& catalogue() const { return m_catalogue; }

    /// As the program does: what an unlock changes in the private part is saved soon after.
    Vault open(std::size_t who) const {
        Vault vault = unlock(who);
        if (!vault.findings().isEmpty()) save(vault, value(privateAtUnlock(vault)));
        return vault;
    }
    /// Before the program has saved anything.
    Vault unlock(std::size_t who) const {
        return value(Vault::unlock(places(), m_people[who], phrase(who == A ? u"Ash"_s : u"Bo"_s), day()));
    }
    SharedState shared(std::size_t who) const {
        const Vault vault = open(who);
        return foldShared(vault.log(), vault.me(), vault.partner(), day());
    }

    /// Everything open but these items, looked over and set aside.
    void setAside(std::size_t who, const std::vector<const char*>& closed) {
        Vault vault = open(who);
        PrivateState mine = value(decodePrivate(vault.pocketContent()));
        for (const Item& item : m_catalogue.items()) {
            const bool isClosed =
                std::ranges::any_of(closed, [&](const char* each) { return item.id == *ItemId::from(ByteView(each)); });
            const Answer answer = isClosed ? Answer::Closed : Answer::Open;
            ItemAnswer given;
            if (item.isMutual())
                given.sides = {{RoleSide::Both, answer}};
            else
                given.sides = {{RoleSide::First, answer}, {RoleSide::Second, answer}};
            given.changed = day();
            mine.answers.set(item.id, given);
        }
        const OutgoingRules rules{m_catalogue, mine.heldBack, [](const ItemId&) { return false; }, day()};
        mine.findings = {}; // they have put the notes away
        mine.setAside = SetAside{day(), true, outgoingRows(mine.answers, rules)};
        save(vault, mine);
    }

    Services services() const {
        return {.places = places(), .clock = m_clock, .catalogue = m_catalogue, .care = shippedCare()};
    }

    /// The program starts, this person unlocks, and what is next is done. False when there was nothing to do.
    bool step(std::size_t who) {
        Vault vault = open(who);
        WaitingSeat seat = value(WaitingSeat::of(std::move(vault), m_clock));
        return value(seat.takeStep(services(), {}));
    }
    /// Both in turn until nobody has anything to do.
    int settle() {
        int steps = 0;
        for (bool moved = true; moved && steps < 60;) {
            moved = false;
            for (const std::size_t who : {A, B})
                while (steps < 60 && step(who))
                    moved = true, ++steps;
        }
        return steps;
    }

    /// The files as they are now; what was kept before under this name goes.
    void keep(const QString& name) {
        copy(places().directory, m_root.filePath(name + u"/data"_s));
        copy(places().stateDirectory, m_root.filePath(name + u"/state"_s));
    }
    void putBackVault(const QString& name) { copy(m_root.filePath(name + u"/data"_s), places().directory); }
    void putBackState(const QString& name) { copy(m_root.filePath(name + u"/state"_s), places().stateDirectory); }
    void loseState() { QDir(places().stateDirectory).removeRecursively(); }

    /// The row of somebody's newest private state; nothing outside of it tells.
    qint64 newestPocketRow(std::size_t who) const {
        auto database = Database::open(places().directory + u"/vault.db"_s, {});
        const auto slots = slot_table::load(*database, m_people[who]);
        const auto keys = PersonKeys::open(*slots, phrase(who == A ? u"Ash"_s : u"Bo"_s));
        return PocketStore(keys->owner, keys->root).load(*database)->place.row;
    }

    std::vector<Bytes> files() const {
        std::vector<Bytes> all;
        for (const QString& folder : {places().directory, places().stateDirectory})
            for (const QString& name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
                QFile file(folder + u'/' + name);
                if (file.open(QIODevice::ReadOnly)) all.push_back(file.readAll());
            }
        return all;
    }

private:
    void save(Vault& vault, const PrivateState& mine) const {
        const auto own = value(ownRoundIn(vault));
        if (!vault.commit(day(), {}, encodePrivate(mine, sealedRound(own, vault.matchHedgeKey())))) qFatal("not saved");
    }
    template <typename T>
    static T value(Result<T> result) {
        if (!result) qFatal("%s", qPrintable(result.error().detail));
        return std::move(result).value();
    }
    static Passphrase phrase(const QString& text) { return value(Passphrase::from(text + u" opens this door"_s)); }
    static NewPerson person(const QString& name) { return {name, phrase(name), PassphraseCost{1, 8}}; }
    static void copy(const QString& from, const QString& to) {
        QDir(to).removeRecursively();
        QDir().mkpath(to);
        for (const QString& name : QDir(from).entryList(QDir::Files | QDir::Hidden))
            if (!QFile::copy(from + u'/' + name, to + u'/' + name)) qFatal("not copied");
    }

    QTemporaryDir m_root;
    FakeClock m_clock;
    Catalogue m_catalogue;
    std::array<PersonId, 2> m_people;
};

} // namespace bothy::test
