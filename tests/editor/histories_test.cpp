// The promises to one person, over random histories of two people and of what the other one does to the file between.

#include "core/documents/pauses.h"
#include "core/documents/profiles.h"
#include "core/documents/shared_rows.h"
#include "core/session/shared_state.h"
#include "tests/editor/editor.h"
#include "tests/support/law.h"

#include <set>

namespace bothy::test {
namespace {

enum class Move {
    // both, with their own program
    Offer,
    Agree,
    Withdraw,
    Tighten,
    Relax,
    Pause,
    Resume,
    ShowRow,
    TakeBackRow,
    Name,
    Save,
    Look,
    // the second, with an editor
    DeleteRow,
    DeleteKind,
    SwapRows,
    DoubleRow,
    EmptyRow,
    SpoilRow,
    ForgeYes,
    Trigger,
    HugeNumber,
    OldPocket,
    OldSlots,
    OldFile,
    OldMarker,
    NoMarker,
};

struct Step {
    Move move = Move::Look;
    bool first = true; ///< whose program it is
    std::uint32_t about = 0;
    bool isHeld = false; ///< the file, by the second, while the first takes something away

    bool takesAway() const {
        return move == Move::Withdraw || move == Move::Tighten || move == Move::Pause || move == Move::TakeBackRow;
    }
};

std::ostream& operator<<(std::ostream& out, const Step& step) {
    return out << (step.first ? "A " : "B ") << int(step.move) << " about " << step.about
               << (step.isHeld ? " held" : "");
}

DocumentId named(char name, std::uint32_t about) {
    return *DocumentId::from(Bytes(16, static_cast<char>(name + static_cast<char>(about % 2))));
}

/// A vault of two on the quickest disk there is, and what its first person knows they did.
class Life {
public:
    Life()
        : m_root(QDir(u"/dev/shm"_s).exists() ? u"/dev/shm/bothy-XXXXXX"_s : QDir::tempPath() + u"/bothy-XXXXXX"_s) {
        Vault a = std::move(Vault::create(places(), newPerson(u"Ash"_s, u"first words"_s), someDay)).value();
        m_first = a.me();
        m_second = *a.addPartner(newPerson(u"Bo"_s, u"second words"_s), someDay);
        noteVisit(a);
    }

    void play(const Step& step) {
        if (step.move < Move::DeleteRow)
            act(step);
        else
            tamper(step);
        if (++m_steps % 3 == 0)
            m_files.push_back({read(file()), read(marker()), editor().pocketOf(m_first), editor().slots()});
    }

    /// After everything that was done, both can say what they want, and are understood.
    void liveOn() {
        m_planName = 'x'; // one that nobody has written other words for
        for (const Move move : {Move::Resume, Move::Offer})
            act({move, true, 0});
        act({Move::Agree, false, 0});
        const Vault a = first();
        const SharedState now = meaning(a);
        RC_ASSERT(!now.pauses.mine);
        const SignedDocument* plan = now.document(named(m_planName, 0));
        RC_ASSERT((plan && plan->state == SignoffState::AgreedForNow));
    }

private:
    struct Snapshot {
        Bytes file, marker;
        Editor::Pocket pocket;
        std::vector<Editor::Slot> slots;
    };

    VaultPlaces places() const {
        return {m_root.filePath(u"data"_s), m_root.filePath(u"state"_s), {.busyMilliseconds = 0}};
    }
    QString file() const { return places().directory + u"/vault.db"_s; }
    QString marker() const { return places().stateDirectory + u'/' + m_first.hex() + u".marker"_s; }
    static Bytes read(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : Bytes();
    }
    static void write(const QString& path, const Bytes& octets) {
        QFile file(path);
        RC_ASSERT(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(octets) == octets.size());
    }

    Vault open(const PersonId& person, const QString& words) {
        auto vault = Vault::unlock(places(), person, phrase(words), someDay);
        RC_ASSERT(vault.has_value());
        return std::move(vault).value();
    }
    Vault first() { return open(m_first, u"first words"_s); }
    Vault second() { return open(m_second, u"second words"_s); }
    /// Made once: their keys stay what they are.
    const Editor& editor() {
        if (m_editor) return *m_editor;
        auto database = Database::open(file(), {});
        const auto slots = slot_table::load(*database, m_second);
        return m_editor.emplace(file(), std::move(PersonKeys::open(*slots, phrase(u"second words"_s))).value());
    }
    static SharedState meaning(const Vault& vault) {
        return foldShared(vault.log(), vault.me(), vault.partner(), someDay);
    }

    // ---- what both do with their own program ----------------------------------------------------

    void act(const Step& step) {
        Vault vault = step.first ? first() : second();
        if (step.first) checkPromises(vault);
        const std::size_t before = vault.log().all().size();
        std::optional<RawDatabase> holder;
        if (step.isHeld && step.first && step.takesAway()) {
            RC_ASSERT(holder.emplace(file()).run(u"BEGIN EXCLUSIVE"_s));
            RC_ASSERT(vault.takeAway(someDay, stepsOf(step, vault)).has_value());
        } else if (step.move == Move::Save) {
            RC_ASSERT(vault.commit(someDay, {}, Bytes("p")).has_value());
        } else if (const auto steps = stepsOf(step, vault); !steps.empty()) {
            RC_ASSERT(vault.commit(someDay, steps, std::nullopt).has_value());
        }
        if (!step.first) return;
        for (const VerifiedStatement& said : vault.log().all().subspan(before)) {
            m_said.insert(said.id());
            remember(step, said);
        }
        RC_ASSERT(vault.leave(someDay, {}).written.has_value() != holder.has_value());
        noteVisit(vault);
        m_onlyInMarker = holder.has_value();
    }

    std::vector<DraftStep> stepsOf(const Step& step, const Vault& vault) {
        const DocumentId plan = named(m_planName, step.about), limit = named('l', step.about), round = named('r', 0);
        Limit words;
        words.items = {u"int.slow"_s};
        switch (step.move) {
        case Move::Offer:
            return {stepOf(reviseDraft(plan, Wording{DocumentType::Agreement, {}, {}, {}, Cbor(++m_words)})),
                    [plan](std::span<const StatementId> said) {
                        return signDraft(plan, {said.back(), someDay.plus(7)});
                    }};
        case Move::Agree: {
            const SharedState shared = meaning(vault);
            const SignedDocument* held = shared.document(plan);
            if (!held || held->state == SignoffState::NewerVersion) return {};
            return {stepOf(signDraft(plan, {held->current.id, someDay.plus(7)}))};
        }
        case Move::Withdraw:
            return {stepOf(withdrawDraft(plan))};
        case Move::Tighten:
            return {stepOf(*tightenDraft(limit, words))};
        case Move::Relax:
            words.level = LimitLevel::Yes;
            return {stepOf(*relaxDraft(limit, words))};
        case Move::Pause:
            return {stepOf(pauseDraft(vault.me()))};
        case Move::Resume:
            return {stepOf(resumeDraft(vault.me()))};
        case Move::ShowRow:
            return {stepOf(resultDraft(round, {{u"int.slow"_s, 0, 1}}))};
        case Move::TakeBackRow:
            return {stepOf(takeBackRowDraft(u"int.slow"_s, 0))};
        case Move::Name:
            return {stepOf(*nameDraft(QString::number(++m_words)))};
        default:
            return {};
        }
    }

    // ---- what the first person knows ------------------------------------------------------------

    /// Their last word about each subject, as they would tell it.
    void remember(const Step& step, const VerifiedStatement& said) {
        if (said.kind() == StatementKind::DocumentSign) m_agreedTo[said.subject()] = signOffOf(said)->revision;
        if (said.kind() == StatementKind::DocumentWithdraw) m_agreedTo.erase(said.subject());
        if (step.move == Move::Tighten) m_limited.insert(said.subject());
        if (step.move == Move::Relax) m_limited.erase(said.subject());
        if (step.move == Move::Pause) m_paused = true;
        if (step.move == Move::Resume) m_paused = false;
        if (step.move == Move::TakeBackRow) m_rowTakenBack = true;
        if (step.move == Move::ShowRow) m_rowTakenBack = false;
    }

    void noteVisit(const Vault& vault) {
        m_known.clear();
        for (const VerifiedStatement& statement : vault.log().all())
            m_known.insert(statement.id());
        m_rolledBack = m_markerTouched = m_markerPutBack = false;
    }

    void checkPromises(const Vault& vault) {
        // Older together, or the computer knows nothing.
        const bool nobodyCanTell = (m_rolledBack || m_onlyInMarker) && m_markerTouched;
        if (nobodyCanTell) {
            RC_ASSERT(vault.findings().isOlder); // so nothing goes out, and its owner looks
            return lookOver(vault);
        }
        const SharedState now = meaning(vault);
        for (const SignedDocument& document : now.documents) {
            if (document.state != SignoffState::AgreedForNow) continue;
            const auto agreed = m_agreedTo.find(document.id);
            RC_ASSERT((agreed != m_agreedTo.end() && agreed->second == document.current.id));
        }
        for (const DocumentId& limit : m_limited) {
            const LimitInEffect* held = now.limits.find(limit, m_first);
            RC_ASSERT((held && held->limit.closesItems()));
        }
        RC_ASSERT(!m_paused || now.pauses.mine);
        RC_ASSERT(!m_rowTakenBack || now.rows.empty());
        for (const VerifiedStatement& statement : vault.log().all()) {
            const bool byTheProgram =
                statement.kind() == StatementKind::FeedCertificate || statement.kind() == StatementKind::FeedRevoke;
            RC_ASSERT(statement.author() != m_first || byTheProgram || m_said.contains(statement.id()));
        }
        const bool isAllHere =
            std::ranges::all_of(m_known, [&](const StatementId& id) { return vault.log().find(id) != nullptr; });
        RC_ASSERT(isAllHere || vault.findings() != TableFindings());
    }

    /// What stands there now is what they go by.
    void lookOver(const Vault& vault) {
        const SharedState now = meaning(vault);
        m_agreedTo.clear();
        m_limited.clear();
        for (const SignedDocument& document : now.documents)
            if (document.state == SignoffState::AgreedForNow) m_agreedTo[document.id] = document.current.id;
        for (const LimitInEffect& limit : now.limits.limits)
            if (limit.owner == m_first) m_limited.insert(limit.id);
        m_paused = now.pauses.mine;
        m_rowTakenBack = m_rowTakenBack && now.rows.empty();
    }

    // ---- what the second one does to the file ---------------------------------------------------

    void tamper(const Step& step) {
        const Editor& tool = editor();
        const auto rows = tool.rows();
        if (rows.empty()) return;
        const auto& row = rows[step.about % rows.size()];
        const auto& other = rows[(step.about / 7) % rows.size()];
        switch (step.move) {
        case Move::DeleteRow:
            return tool.remove(row);
        case Move::DeleteKind:
            for (const Editor::Row& each : tool.rowsOf(row.header.person, row.header.kind))
                tool.remove(each);
            return;
        case Move::SwapRows:
            if (row.id != other.id) tool.swap(row, other);
            return;
        case Move::DoubleRow:
            return tool.plant(rows.back().id + 1, row.statement);
        case Move::EmptyRow: {
            SealedStatement emptied = row.statement;
            emptied.payload.reset();
            return tool.overwrite(row, emptied);
        }
        case Move::SpoilRow:
            return tool.run(u"UPDATE rec SET box=zeroblob(300) WHERE id=?"_s, {row.id});
        case Move::ForgeYes:
            return tool.overwrite(row, forgedYes(rows, step.about));
        case Move::Trigger:
            return tool.run(u"CREATE TRIGGER IF NOT EXISTS t AFTER INSERT ON rec "
                            "BEGIN DELETE FROM rec WHERE id=NEW.id; END"_s);
        case Move::HugeNumber:
            return tool.run(u"INSERT OR IGNORE INTO rec(id, box) VALUES(?, zeroblob(9))"_s,
                            {std::numeric_limits<qint64>::max() - step.about});
        default:
            return putBack(step, tool);
        }
    }

    SealedStatement forgedYes(const std::vector<Editor::Row>& rows, std::uint32_t about) const {
        StatementHeader header;
        for (const Editor::Row& each : rows)
            if (each.header.person == m_first && each.header.seq >= header.seq) header = each.header;
        SealedStatement forged;
        header.kind = StatementKind::DocumentSign;
        header.subject = named('p', about);
        header.seq += 1;
        if (!header.previous) header.previous = StatementId();
        forged.header = encodeHeader(header);
        return forged;
    }

    /// File or private part, and marker, put back together are what no file can show, so not both in one absence.
    void putBack(const Step& step, const Editor& tool) {
        if (m_files.empty()) return;
        const Snapshot& then = m_files[step.about % m_files.size()];
        const bool isMarker = step.move == Move::OldMarker;
        if ((isMarker && (m_rolledBack || m_onlyInMarker)) ||
            (!isMarker && step.move != Move::NoMarker && m_markerPutBack))
            return;
        if (step.move == Move::OldPocket) tool.putBack(m_first, then.pocket);
        if (step.move == Move::OldSlots) return tool.putBack(then.slots);
        if (step.move == Move::OldFile) write(file(), then.file);
        if (step.move == Move::OldMarker) write(marker(), then.marker);
        if (step.move == Move::NoMarker) QFile::remove(marker());
        m_rolledBack = m_rolledBack || step.move == Move::OldPocket || step.move == Move::OldFile;
        m_markerPutBack = isMarker;
        m_markerTouched = m_markerTouched || isMarker || step.move == Move::NoMarker;
    }

    QTemporaryDir m_root;
    PersonId m_first, m_second;
    std::optional<Editor> m_editor;
    std::vector<Snapshot> m_files;
    int m_steps = 0;
    int m_words = 0;
    char m_planName = 'p';

    std::map<DocumentId, StatementId> m_agreedTo;
    std::set<DocumentId> m_limited;
    std::set<StatementId> m_said, m_known;
    bool m_paused = false, m_rowTakenBack = false;
    bool m_rolledBack = false, m_markerTouched = false, m_markerPutBack = false; ///< since the last visit
    bool m_onlyInMarker = false;                                                 ///< what was taken away then
};

rc::Gen<std::vector<Step>> anyLife() {
    using rc::gen::weightedElement;
    const auto move =
        weightedElement<Move>({{4, Move::Offer},       {6, Move::Agree},      {3, Move::Withdraw}, {2, Move::Tighten},
                               {1, Move::Relax},       {2, Move::Pause},      {1, Move::Resume},   {1, Move::ShowRow},
                               {2, Move::TakeBackRow}, {1, Move::Name},       {1, Move::Save},     {2, Move::Look},
                               {6, Move::DeleteRow},   {2, Move::DeleteKind}, {2, Move::SwapRows}, {1, Move::DoubleRow},
                               {3, Move::EmptyRow},    {1, Move::SpoilRow},   {2, Move::ForgeYes}, {1, Move::Trigger},
                               {1, Move::HugeNumber},  {2, Move::OldPocket},  {1, Move::OldSlots}, {2, Move::OldFile},
                               {1, Move::OldMarker},   {1, Move::NoMarker}});
    const auto first = weightedElement<bool>({{3, true}, {1, false}});
    const auto step = rc::gen::construct<Step>(move, first, rc::gen::inRange<std::uint32_t>(0, 500),
                                               weightedElement<bool>({{4, false}, {1, true}}));
    return rc::gen::scale(0.15, rc::gen::container<std::vector<Step>>(step));
}

/// Never agreed or open after the first person's own withdrawal, limit, pause or take-back; no statement of theirs that
/// they did not make; every loss said; and no trap in which somebody could never say anything again.
class Histories : public testing::TestWithParam<int> {};

TEST_P(Histories, KeepTheirPromisesToTheFirstWhateverTheSecondDoesToTheFile) {
    ASSERT_TRUE(startCrypto());
    holds(500, [] {
        const auto steps = *anyLife();
        Life life;
        for (const Step& step : steps)
            life.play(step);
        life.play({Move::Look, true, 0});
        life.liveOn();
    });
}

/// Two thousand in all, in parts that can be played side by side.
INSTANTIATE_TEST_SUITE_P(Parts, Histories, testing::Range(0, 4));

} // namespace
} // namespace bothy::test
