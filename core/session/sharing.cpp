#include "core/session/sharing.h"

#include <algorithm>

namespace bothy {

namespace {

Session::Done notNow() {
    return QtFuture::makeReadyFuture(Result<void>(fail(ErrorKind::NotPossibleNow)));
}

} // namespace

const ShownAnswers& Sharing::mine() const {
    return m_session.shared().shownBy(m_session.me());
}

const ShownAnswers& Sharing::theirs() const {
    static const ShownAnswers nobody;
    const auto& partner = m_session.shared().partner;
    return partner ? m_session.shared().shownBy(*partner) : nobody;
}

bool Sharing::canShow() const {
    return m_session.stage() == Session::Stage::Open && m_session.shared().partner && !m_session.shared().isPaused();
}

std::vector<PlainRow> Sharing::rows() const {
    return plainRows(m_session.mine().answers, m_session.outgoingRules(), mine());
}

Session::Done Sharing::show(const std::vector<PlainRow>& looked) {
    if (!canShow() || looked.empty()) return notNow();
    const std::vector<PlainRow> now = rows();
    std::vector<DraftStep> steps;
    for (const PlainRow& row : looked) {
        const Item* item = m_session.catalogue().item(row.place.first);
        if (!item || !row.now || std::ranges::find(now, row) == now.end()) return notNow();
        auto draft = shareAnswerDraft(*item, row.place.second, *row.now);
        if (!draft) return QtFuture::makeReadyFuture(Result<void>(draft.error()));
        steps.push_back(stepOf(std::move(draft).value()));
    }
    m_session.edit([&](PrivateState& mine) {
        for (const PlainRow& row : looked) {
            if (!row.isOld) continue;
            ItemAnswer confirmed = mine.answers.of(row.place.first);
            confirmed.confirm(row.place.second, m_session.today());
            mine.answers.set(row.place.first, std::move(confirmed));
        }
    });
    return m_session.publish(std::move(steps));
}

Session::Done Sharing::takeBack(const AnswerPlace& place) {
    return m_session.takeAway({stepOf(takeBackAnswerDraft(place))});
}

bool Sharing::listSaysLess(const SharedRow& row) const {
    const auto id = ItemId::from(QStringView(row.itemId));
    if (!id) return false;
    const RoleSide side = sideFor(static_cast<Direction>(row.direction), m_session.shared().iHaveSmallerId());
    const ItemAnswer& answer = m_session.mine().answers.of(*id);
    const Level needed = row.bothYes ? Level::Open : Level::Conditional;
    return levelOf(answer.at(side), !answer.conditions.empty()) < needed;
}

std::vector<StatementDraft> Sharing::stillShown(const ItemId& item) const {
    std::vector<StatementDraft> takeBacks;
    for (const SharedRow& row : m_session.shared().rows)
        if (row.itemId == item.text() && listSaysLess(row))
            takeBacks.push_back(takeBackRowDraft(row.itemId, row.direction));
    const auto isOfItem = [&](const auto& shown) { return shown.first.first == item; };
    if (std::ranges::none_of(mine(), isOfItem)) return takeBacks;
    for (const PlainRow& row : rows())
        if (row.place.first == item && row.isStale()) takeBacks.push_back(takeBackAnswerDraft(row.place));
    return takeBacks;
}

Session::Done Sharing::takeBackStill(const ItemId& item) {
    std::vector<DraftStep> steps;
    for (const StatementDraft& takeBack : stillShown(item))
        steps.push_back(stepOf(takeBack));
    return m_session.takeAway(std::move(steps));
}

std::vector<ConditionId> Sharing::myConditions(const Item& item, RoleSide mySide) const {
    return conditionsToShow(m_session.mine().answers, m_session.outgoingRules(), item, mySide);
}

std::optional<std::vector<ConditionId>> Sharing::conditionsShown(const Item& item, RoleSide mySide) const {
    if (item.polarity != Polarity::Permission) return std::nullopt;
    const auto shown = contentShown(item, mySide, mine());
    return shown ? std::optional(shown->conditions) : std::nullopt;
}

std::optional<BothConditions> Sharing::conditionsOfBoth(const Item& item, RoleSide mySide) const {
    return bothy::conditionsOfBoth(item, mySide, mine(), theirs());
}

Session::Done Sharing::showConditions(const Item& item, RoleSide mySide, const std::vector<ConditionId>& looked) {
    if (!canShow() || looked.empty() || looked != myConditions(item, mySide)) return notNow();
    auto draft = shareAnswerDraft(item, mySide, {std::nullopt, looked});
    if (!draft) return QtFuture::makeReadyFuture(Result<void>(draft.error()));
    return m_session.publish({stepOf(std::move(draft).value())});
}

std::vector<PairedRow> Sharing::common() const {
    std::vector<PairedRow> rows = pairedRows(m_session.catalogue(), mine(), theirs());
    std::erase_if(rows, [&](const PairedRow& row) { return m_session.isClosed(row.item); });
    return rows;
}

} // namespace bothy
