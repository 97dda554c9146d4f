#include "core/documents/agreements/agreement.h"
#include "core/session/session.h"
#include "ui/agreement/agreement_words.h"
#include "ui/boundaries/boundaries_page.h"
#include "ui/boundaries/limit_facts.h"
#include "ui/boundaries/limit_words.h"
#include "ui/boundaries/template_list.h"

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

QString ownWordsIn(const FilledFields& fields) {
    QStringList words;
    for (const FilledField& field : fields)
        words << QStringList(field.value.ownWords.begin(), field.value.ownWords.end());
    return words.join(u' ');
}

SearchEntry entryOf(const QString& place, const Agreement& agreement, const QString& titleIfEmpty) {
    return {.place = place,
            .title = agreement.title.isEmpty() ? titleIfEmpty : agreement.title,
            .text = agreement.words + u' ' + agreement.exceptions + u' ' + ownWordsIn(agreement.fields)};
}

SearchEntry entryOf(const Session& session, const QString& place, const QString& title, const Limit& limit) {
    return {.place = place, .title = title, .text = factLines(session, limit).join(u' ')};
}

} // namespace

std::vector<SearchEntry> BoundariesPage::entries(const Session& session) {
    const PrivateState& mine = session.mine();
    const SharedState& shared = session.shared();
    std::vector<SearchEntry> all;
    const QString untitled = tr("An agreement");
    const auto addPrivate = [&all](SearchEntry entry) {
        entry.line = tr("Only you can see it.");
        entry.isPrivate = true;
        all.push_back(std::move(entry));
    };
    for (const auto& [id, limit] : mine.ownLimits)
        addPrivate(entryOf(session, u"limit:"_s + id.hex(), wordsOf({{}, {}, limit}), limit));
    if (mine.limitDraft && !mine.limitDraft->limit.words.isEmpty())
        addPrivate(entryOf(session, u"limit-draft"_s, mine.limitDraft->limit.words, mine.limitDraft->limit));
    for (const auto& [id, draft] : mine.drafts)
        if (const auto words = Agreement::decode(draft.content); words && draft.type == DocumentType::Agreement)
            addPrivate(entryOf(u"draft:"_s + id.hex(), *words, untitled));
    const QStringList stopWords(mine.stopPlan.words.people.begin(), mine.stopPlan.words.people.end());
    addPrivate({.place = u"stop-plan"_s,
                .title = tr("On the page Stop"),
                .text = mine.stopPlan.words.helps + u' ' + stopWords.join(u' ')});
    all.push_back({.place = u"new-limit"_s, .title = TemplateList::tr("Add a limit")});
    all.push_back({.place = u"review"_s, .title = session.services().care.review.title, .text = tr("Review")});
    if (shared.isPaused()) return all;
    all.push_back({.place = u"cards"_s, .title = tr("Conversation cards")});
    if (!shared.document(signalsDocument()))
        all.push_back({.place = u"signals"_s, .title = session.services().care.signs.title});
    for (const LimitInEffect& limit : shared.limits.limits) {
        all.push_back(entryOf(session, u"limit:"_s + limit.id.hex(), wordsOf(limit), limit.limit));
        all.back().line = limit.owner == session.me() ? tr("My limit") : tr("%1’s limits").arg(partnerInWords(session));
    }
    for (const SharedAgreement& each : agreements(shared.documents))
        if (!mine.putAway.contains(each.document.id) || !hasEnded(each.document.state))
            all.push_back(entryOf(each.document.id.hex(), each.agreement, untitled));
    return all;
}

} // namespace bothy
