#include "core/vault/slot_table.h"

namespace bothy::slot_table {

using namespace Qt::StringLiterals;

namespace {

/// A row of the table that could be read.
struct StoredSlot {
    qint64 id = 0;
    KeySlot slot;
};

struct StoredOpenWords {
    qint64 id = 0;
    OpenWordsSlot slot;
};

/// A slot of the other person that does not read must not keep this one out, so those are counted,
/// not reported one by one.
struct AllSlots {
    std::vector<StoredSlot> read;
    std::vector<StoredOpenWords> open;
    std::optional<Error> unread; ///< the last reason
};

Result<AllSlots> loadAll(Database& database) {
    AllSlots all;
    BOTHY_TRY(database.forEachRow("SELECT id, blob FROM slots ORDER BY id", {}, [&all](const Database::Row& row) {
        const Bytes octets = row[1].toByteArray();
        if (auto open = decodeOpenWords(octets)) {
            all.open.push_back({row[0].toLongLong(), std::move(*open)});
            return;
        }
        auto slot = decodeSlot(octets);
        if (slot) {
            all.read.push_back({row[0].toLongLong(), std::move(*slot)});
        } else {
            all.unread = slot.error();
        }
    }));
    return all;
}

template <typename Slot>
std::optional<Slot> find(const AllSlots& all, const PersonId& person) {
    for (const StoredSlot& stored : all.read)
        if (const auto* slot = std::get_if<Slot>(&stored.slot); slot && slot->owner.person == person) return *slot;
    return std::nullopt;
}

/// Where the one of the same person and kind was.
Result<void> put(const AllSlots& all, Transaction& transaction, const KeySlot& slot) {
    const Bytes octets = encodeSlot(slot);
    bool isThere = false;
    for (const StoredSlot& stored : all.read) {
        if (stored.slot.index() != slot.index() || ownerOf(stored.slot).person != ownerOf(slot).person) continue;
        if (isThere)
            BOTHY_TRY(transaction.run("DELETE FROM slots WHERE id=?", {stored.id}));
        else if (encodeSlot(stored.slot) != octets)
            BOTHY_TRY(transaction.run("UPDATE slots SET blob=? WHERE id=?", {octets, stored.id}));
        isThere = true;
    }
    return isThere ? Result<void>() : transaction.run("INSERT INTO slots(blob) VALUES(?)", {octets});
}

Result<void> putOpenWords(const AllSlots& all, Transaction& transaction, const OpenWordsSlot& slot) {
    const auto octets = encodeOpenWords(slot);
    if (!octets) return octets.error();
    std::vector<StoredOpenWords> before = all.open;
    std::erase_if(before, [&](const StoredOpenWords& each) { return each.slot.owner.person != slot.owner.person; });
    const bool isAsBefore = before.size() == 1 && before.front().slot.owner == slot.owner &&
                            before.front().slot.words == slot.words && !slot.words.isEmpty();
    if (isAsBefore) return {};
    for (const StoredOpenWords& stored : before)
        BOTHY_TRY(transaction.run("DELETE FROM slots WHERE id=?", {stored.id}));
    if (slot.words.isEmpty()) return {};
    return transaction.run("INSERT INTO slots(blob) VALUES(?)", {*octets});
}

} // namespace

Result<std::vector<PassphraseSlot>> people(Database& database) {
    auto all = loadAll(database);
    if (!all) return all.error();
    std::vector<PassphraseSlot> people;
    for (const StoredSlot& stored : all->read)
        if (const auto* slot = std::get_if<PassphraseSlot>(&stored.slot)) people.push_back(*slot);
    if (people.empty()) return all->unread.value_or(fail(ErrorKind::VaultDamaged, u"no slots"_s));
    return people;
}

Result<PersonSlots> load(Database& database, const PersonId& person) {
    auto all = loadAll(database);
    if (!all) return all.error();
    auto passphrase = find<PassphraseSlot>(*all, person);
    auto identity = find<IdentitySlot>(*all, person);
    auto couple = find<CoupleSlot>(*all, person);
    auto feed = find<FeedSlot>(*all, person);
    if (!passphrase && !identity && !couple && !feed && !all->unread) return fail(ErrorKind::NotPossibleNow);
    if (!passphrase || !identity || !couple || !feed)
        return all->unread.value_or(fail(ErrorKind::VaultDamaged, u"a slot is not there"_s));
    return PersonSlots{std::move(*passphrase), std::move(*identity), std::move(*couple), std::move(*feed)};
}

Result<std::map<PersonId, OpenWords>> openWords(Database& database) {
    auto all = loadAll(database);
    if (!all) return all.error();
    std::map<PersonId, OpenWords> words;
    for (const StoredOpenWords& stored : all->open)
        words[stored.slot.owner.person] = stored.slot.words;
    return words;
}

Result<void> settle(Database& database, Transaction& transaction, const PersonSlots& slots,
                    const std::optional<OpenWords>& open) {
    const auto all = loadAll(database);
    if (!all) return all.error();
    for (const KeySlot& slot :
         {KeySlot(slots.passphrase), KeySlot(slots.identity), KeySlot(slots.couple), KeySlot(slots.feed)})
        BOTHY_TRY(put(*all, transaction, slot));
    return open ? putOpenWords(*all, transaction, {slots.passphrase.owner, *open}) : Result<void>();
}

} // namespace bothy::slot_table
