#include "ui/answers/list_acts.h"

#include "core/session/list_back.h"
#include "core/session/session.h"
#include "ui/widgets/when_done.h"

#include <algorithm>

namespace bothy {

namespace {

/// What stands in only one of the two goes back to where it stood before.
template <typename Set>
void putBack(Set& now, const Set& before, const Set& after) {
    for (const auto& each : before)
        if (!after.contains(each)) now.insert(each);
    for (const auto& each : after)
        if (!before.contains(each)) now.erase(each);
}

template <typename Key, typename Value>
void putBack(std::map<Key, Value>& now, const std::map<Key, Value>& before, const std::map<Key, Value>& after) {
    for (const auto& [key, value] : after)
        if (!before.contains(key)) now.erase(key);
    for (const auto& [key, value] : before)
        if (const auto held = after.find(key); held == after.end() || !(held->second == value))
            now.insert_or_assign(key, value);
}

void putBack(ItemAnswer& now, const ItemAnswer& before, const ItemAnswer& after) {
    const auto part = [&](auto ItemAnswer::*member) {
        if (before.*member != after.*member) now.*member = before.*member;
    };
    part(&ItemAnswer::sides);
    part(&ItemAnswer::conditions);
    part(&ItemAnswer::note);
    part(&ItemAnswer::keepPrivate);
    part(&ItemAnswer::skipped);
    part(&ItemAnswer::imported);
    part(&ItemAnswer::changed);
    part(&ItemAnswer::since);
}

/// Of answers to items that this catalogue does not hold as well: clearing the whole list clears them.
std::set<ItemId> answeredIn(const AnswerSheet& before, const AnswerSheet& after) {
    std::set<ItemId> all;
    for (const AnswerSheet* sheet : {&before, &after})
        for (const auto& [id, answer] : sheet->items())
            all.insert(id);
    return all;
}

template <typename Id>
void putHiddenBack(AnswerSheet& now, const std::set<Id>& before, const std::set<Id>& after) {
    for (const Id& id : before)
        if (!after.contains(id)) now.hide(id, true);
    for (const Id& id : after)
        if (!before.contains(id)) now.hide(id, false);
}

void putBack(AnswerSheet& now, const AnswerSheet& before, const AnswerSheet& after, const Catalogue& catalogue) {
    if (now == after) {
        now = before;
        return;
    }
    for (const ItemId& item : answeredIn(before, after)) {
        if (before.of(item) == after.of(item)) continue;
        ItemAnswer answer = now.of(item);
        putBack(answer, before.of(item), after.of(item));
        now.set(item, std::move(answer));
    }
    for (const Section& section : catalogue.sections()) {
        if (before.isSwitchedOn(section) != after.isSwitchedOn(section))
            now.switchTopic(section.id, before.isSwitchedOn(section));
        for (const Tier tier : {Tier::Intimate, Tier::Intense})
            if (before.isTierChosen(section.id, tier) != after.isTierChosen(section.id, tier))
                now.openTier(section.id, tier, before.isTierChosen(section.id, tier));
    }
    putHiddenBack(now, before.hiddenTopics(), after.hiddenTopics());
    putHiddenBack(now, before.hiddenItems(), after.hiddenItems());
}

ListAct actOf(ListBack how) {
    switch (how) {
    case ListBack::Loose:
        return ListAct::ListTakenBack;
    case ListBack::OnItsWay:
        return ListAct::ListOnItsWay;
    case ListBack::Stopped:
        return ListAct::RoundStopped;
    case ListBack::NotStopped:
        return ListAct::RoundNotStopped;
    }
    return ListAct::ListTakenBack;
}

} // namespace

ListActs::ListActs(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session) {}

ListActs::Before ListActs::now() const {
    return {m_session.mine(), outgoingRows(m_session.mine().answers, m_session.outgoingRules()),
            m_session.shared().lastRound};
}

void ListActs::perform(ListAct act, const std::function<void(PrivateState&)>& edit) {
    Before before = now();
    PrivateState next = before.mine;
    edit(next);
    if (next == before.mine) return;
    if (before.mine.setAside) {
        m_session.takeBackList();
        act = ListAct::ListTakenBack;
    }
    m_session.edit(edit);
    end(act, std::move(before));
}

void ListActs::takeListBack() {
    Before before = now();
    const ListTakenBack taken = bothy::takeListBack(m_session);
    taken.how == ListBack::Stopped ? tellWhenStopped(taken) : end(actOf(taken.how), std::move(before));
}

/// Not sooner: what is said before the change it speaks of would go with it, and it may not come about.
void ListActs::tellWhenStopped(const ListTakenBack& taken) {
    whenDone(taken.done, this,
             [this](const Result<void>& done) { tell(actOf(done ? ListBack::Stopped : ListBack::NotStopped), {}); });
}

void ListActs::end(ListAct act, Before before) {
    if (m_session.stage() != Session::Stage::Open || m_session.mine() == before.mine) return;
    tell(act, [this, before = std::move(before), after = m_session.mine()] { return undo(before, after); });
}

/// It wrote a line that both know of by now: that is taken back where it stands.
bool ListActs::isOfBoth(const PrivateState& before, const PrivateState& after) const {
    return std::ranges::any_of(after.ownItems, [&](const auto& line) {
        const SignedDocument* document = m_session.shared().document(line.first);
        return !before.ownItems.contains(line.first) && document && document->iSigned;
    });
}

bool ListActs::undo(const Before& before, const PrivateState& after) {
    if (m_session.stage() != Session::Stage::Open || isOfBoth(before.mine, after)) return false;
    if (!before.mine.setAside && after.setAside) return undoSettingAside(before);
    const bool wasSetAside = m_session.mine().setAside.has_value();
    if (wasSetAside) m_session.takeBackList();
    bool isBack = putAllBack(before, after) || wasSetAside;
    if (before.mine.setAside && !after.setAside) {
        const Before restored = now();
        if (restored.outgoing == before.outgoing && restored.lastRound == before.lastRound) {
            m_session.edit([&](PrivateState& mine) { mine.setAside = before.mine.setAside; });
            isBack = true;
        } else if (isBack) {
            tell(ListAct::BackButLoose, {});
        }
    }
    Q_EMIT undone();
    return isBack;
}

/// Also when it has begun to be compared by now; once that is over, it can only be said.
bool ListActs::undoSettingAside(const Before& before) {
    const bool isThere = m_session.isSetAside();
    if (isThere) {
        const ListTakenBack taken = bothy::takeListBack(m_session);
        if (taken.how == ListBack::Stopped) tellWhenStopped(taken);
        if (taken.how == ListBack::OnItsWay) tell(actOf(taken.how), {});
    } else if (m_session.shared().lastRound != before.lastRound) {
        tell(ListAct::ComparedMeanwhile, {});
    }
    Q_EMIT undone();
    return isThere;
}

/// False when all of it stands so already.
bool ListActs::putAllBack(const Before& before, const PrivateState& after) {
    const auto parts = [](const PrivateState& mine) {
        return std::tuple(mine.answers, mine.heldBack, mine.ownItems, mine.ownSections, mine.drafts, mine.putAway,
                          mine.leftForLater);
    };
    const auto found = parts(m_session.mine());
    m_session.edit([&](PrivateState& mine) {
        putBack(mine.answers, before.mine.answers, after.answers, m_session.catalogue());
        putBack(mine.heldBack, before.mine.heldBack, after.heldBack);
        putBack(mine.ownItems, before.mine.ownItems, after.ownItems);
        if (mine.ownSections == after.ownSections) mine.ownSections = before.mine.ownSections;
        putBack(mine.drafts, before.mine.drafts, after.drafts);
        putBack(mine.putAway, before.mine.putAway, after.putAway);
        putBack(mine.leftForLater, before.mine.leftForLater, after.leftForLater);
    });
    return parts(m_session.mine()) != found;
}

} // namespace bothy
