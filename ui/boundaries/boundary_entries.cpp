#include "core/documents/agreements/agreement.h"
#include "core/session/session.h"
#include "ui/agreement/agreement_words.h"
#include "ui/boundaries/boundaries_page.h"
#include "ui/boundaries/limit_words.h"

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

SearchEntry entryOf(const QString& place, const Agreement& agreement, const QString& titleIfEmpty,
                    const QString& line = {}) {
    QString fields;
    for (const FilledField& field : agreement.fields)
        for (const QString& word : field.value.ownWords)
            fields += u' ' + word;
    return {.place = place,
            .title = agreement.title.isEmpty() ? titleIfEmpty : agreement.title,
            .line = line,
            .text = agreement.words + u' ' + agreement.exceptions + fields};
}

} // namespace

std::vector<SearchEntry> BoundariesPage::entries(const Session& session) {
    const PrivateState& mine = session.mine();
    const SharedState& shared = session.shared();
    const QString onlyMine = tr("Only you can see it."), untitled = tr("An agreement");
    std::vector<SearchEntry> all;
    for (const auto& [id, limit] : mine.ownLimits)
        all.push_back({.place = u"limit:"_s + id.hex(), .title = wordsOf({{}, {}, limit}), .line = onlyMine});
    if (mine.limitDraft && !mine.limitDraft->limit.words.isEmpty())
        all.push_back({.place = u"limit-draft"_s, .title = mine.limitDraft->limit.words, .line = onlyMine});
    for (const auto& [id, draft] : mine.drafts)
        if (const auto words = Agreement::decode(draft.content); words && draft.type == DocumentType::Agreement)
            all.push_back(entryOf(u"draft:"_s + id.hex(), *words, untitled, onlyMine));
    if (shared.isPaused()) return all;
    for (const LimitInEffect& limit : shared.limits.limits)
        all.push_back(
            {.place = u"limit:"_s + limit.id.hex(),
             .title = wordsOf(limit),
             .line = limit.owner == session.me() ? tr("My limit") : tr("%1’s limits").arg(partnerInWords(session))});
    for (const SharedAgreement& each : agreements(shared.documents))
        if (!mine.putAway.contains(each.document.id) || !hasEnded(each.document.state))
            all.push_back(entryOf(each.document.id.hex(), each.agreement, untitled));
    return all;
}

} // namespace bothy
