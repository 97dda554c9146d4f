#pragma once

#include "core/documents/answers/shared_answers.h"
#include "core/session/shared_state.h"
#include "tests/editor/editor.h"

namespace bothy::test {

/// Two people and one vault. The second has an editor for databases, and uses it while the first is away.
class AgainstEditor : public VaultHome {
protected:
    void SetUp() override { createCouple(); }

    Editor editor() {
        auto database = Database::open(file(), {});
        const auto slots = slot_table::load(*database, m_second);
        return Editor(file(), std::move(PersonKeys::open(*slots, phrase(u"second words"_s))).value());
    }

    static void sign(Vault& vault, const StatementDraft& draft) {
        const std::array steps{stepOf(draft)};
        const auto done = vault.commit(someDay, steps, std::nullopt);
        ASSERT_TRUE(done) << qPrintable(done.error().detail);
    }
    void firstSays(const StatementDraft& draft) {
        Vault a = first();
        sign(a, draft);
    }
    void secondSays(const StatementDraft& draft) {
        Vault b = second();
        sign(b, draft);
    }
    static SharedState meaning(const Vault& vault) {
        return foldShared(vault.log(), vault.me(), vault.partner(), someDay);
    }
    static std::optional<SignoffState> stateOf(const Vault& vault, const DocumentId& document) {
        const SharedState shared = meaning(vault);
        const SignedDocument* found = shared.document(document);
        return found ? std::optional(found->state) : std::nullopt;
    }

    /// A plan of both, offered by the first and agreed to by the second.
    DocumentId agreedPlan(const std::vector<QString>& needs = {}) {
        const DocumentId plan = makeRandomId<DocumentId>();
        offer(plan, u"tea and a blanket"_s, needs);
        agree(plan);
        return plan;
    }
    void offer(const DocumentId& plan, const QString& words, const std::vector<QString>& needs = {}) {
        Vault a = first();
        const std::array steps{stepOf(reviseDraft(plan, Wording{DocumentType::Agreement, {}, {}, needs, Cbor(words)})),
                               DraftStep([plan](std::span<const StatementId> before) {
                                   return signDraft(plan, {before.back(), someDay.plus(7)});
                               })};
        ASSERT_TRUE(a.commit(someDay, steps, std::nullopt));
    }
    void agree(const DocumentId& plan) {
        Vault b = second();
        const SharedState shared = meaning(b);
        sign(b, signDraft(plan, {shared.document(plan)->current.id, someDay.plus(7)}));
    }
};

} // namespace bothy::test
