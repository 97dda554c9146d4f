#include "ui/answers/own_lines.h"

#include "core/itembank/own_ids.h"
#include "core/itembank/plain_line.h"
#include "core/session/session.h"
#include "ui/answers/list_acts.h"
#include "ui/answers/own_words.h"

namespace bothy {

namespace {

std::vector<SharedOwnItem> sharedIn(const Session& session) {
    return ownItems(session.shared().documents);
}

bool waitsForOther(SignoffState state) {
    return state == SignoffState::OfferedByMe || state == SignoffState::ChangedByMe;
}

bool waitsForMe(SignoffState state) {
    return state == SignoffState::OfferedToMe || state == SignoffState::ChangedByOther ||
           state == SignoffState::Conflict;
}

bool hasTitle(const std::vector<QString>& titles, const QString& title) {
    return std::any_of(titles.begin(), titles.end(),
                       [&](const QString& each) { return foldedLine(each) == foldedLine(title); });
}

void addTopic(PrivateState& mine, const QString& title) {
    if (!title.isEmpty() && !hasTitle(mine.ownSections, title)) mine.ownSections.push_back(title);
}

/// An own topic holds own lines only: whoever wrote or accepted one has read it, so nothing stands before it.
void openPart(PrivateState& mine, const OwnItem& item) {
    if (item.section.isEmpty() && item.tier != Tier::Everyday) mine.answers.openTier(item.sectionId(), item.tier, true);
}

} // namespace

bool OwnLine::waits() const {
    return !isAccepted && offered && waitsForOther(offered->document.state) && offered->item == item;
}

bool OwnLine::canTakeBack() const {
    return isAccepted || (offered && waitsForOther(offered->document.state));
}

OwnLines::OwnLines(Session& session, ListActs& acts, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_acts(acts) {}

std::optional<OwnLine> OwnLines::lineOf(const Session& session, const ItemId& item) {
    if (!isOwnItem(item)) return {};
    if (const auto document = documentOf(item)) return lineOf(session, *document);
    for (const SharedOwnItem& each : sharedIn(session))
        if (each.isAccepted() && acceptedItemId(each.document.current.id) == item)
            return OwnLine{each.document.id, each.item, each, true};
    return {};
}

std::optional<OwnLine> OwnLines::lineOf(const Session& session, const DocumentId& id) {
    const SignedDocument* document = session.shared().document(id);
    const auto read = document ? ownItems({*document}) : std::vector<SharedOwnItem>();
    const auto known = read.empty() ? std::nullopt : std::optional(read.front());
    const auto own = session.mine().ownItems.find(id);
    if (own == session.mine().ownItems.end())
        return known ? std::optional(OwnLine{id, known->item, known, known->isAccepted()}) : std::nullopt;
    const bool accepted = known && known->isAccepted() && known->item == own->second;
    return OwnLine{id, own->second, known, accepted};
}

const Revision& OwnLines::offeredRevision(const SignedDocument& document) {
    const bool theirs = document.state == SignoffState::Conflict && document.otherWording;
    return theirs ? *document.otherWording : document.current;
}

std::vector<SharedOwnItem> OwnLines::offersToMe(bool left) const {
    std::vector<SharedOwnItem> offers;
    if (m_session.shared().isPaused()) return offers;
    const PrivateState& mine = m_session.mine();
    for (SharedOwnItem& each : sharedIn(m_session)) {
        const SignedDocument& document = each.document;
        const bool aside = mine.leftForLater.contains(document.id);
        if (!waitsForMe(document.state) || mine.putAway.contains(document.id) || aside != left) continue;
        if (const auto item = OwnItem::decode(offeredRevision(document).content)) {
            each.item = *item;
            offers.push_back(std::move(each));
        }
    }
    return offers;
}

std::vector<SharedOwnItem> OwnLines::offers() const {
    return offersToMe(/*left=*/false);
}

std::vector<SharedOwnItem> OwnLines::offersLeft() const {
    return offersToMe(/*left=*/true);
}

std::vector<SharedOwnItem> OwnLines::waiting() const {
    auto all = sharedIn(m_session);
    std::erase_if(all, [](const SharedOwnItem& each) { return !waitsForOther(each.document.state); });
    return all;
}

std::vector<SharedOwnItem> OwnLines::accepted() const {
    auto all = sharedIn(m_session);
    std::erase_if(all, [](const SharedOwnItem& each) { return !each.isAccepted(); });
    return all;
}

bool OwnLines::isOpenForMe(const OwnItem& item) const {
    const Section* known = m_session.catalogue().section(item.sectionId());
    Section section;
    section.id = item.sectionId();
    return m_session.mine().answers.isOpen(known ? *known : section, item.tier);
}

bool OwnLines::canOffer() const {
    return m_session.shared().partner && !m_session.shared().isPaused();
}

void OwnLines::keep(const DocumentId& id, const OwnItem& item) {
    m_acts.perform(ListAct::LineKept, [&](PrivateState& mine) {
        mine.ownItems.insert_or_assign(id, item);
        addTopic(mine, item.ownSection);
        openPart(mine, item);
    });
}

void OwnLines::remove(const DocumentId& id) {
    m_acts.perform(ListAct::LineDeleted, [&](PrivateState& mine) {
        mine.ownItems.erase(id);
        mine.answers.set(privateItemId(id), {});
    });
}

void OwnLines::leave(const DocumentId& id) {
    m_acts.perform(ListAct::OfferLeft, [&](PrivateState& mine) { mine.leftForLater.insert(id); });
}

void OwnLines::lookAgain(const DocumentId& id) {
    m_session.edit([&](PrivateState& mine) { mine.leftForLater.erase(id); });
}

void OwnLines::hide(const DocumentId& id) {
    m_acts.perform(ListAct::OfferHidden, [&](PrivateState& mine) { mine.putAway.insert(id); });
}

QFuture<Result<void>> OwnLines::offer(const DocumentId& id, const OwnItem& item) {
    const SignedDocument* known = m_session.shared().document(id);
    const auto words = wordingOf(item, known ? std::optional(known->current.id) : std::nullopt);
    if (!words) return QtFuture::makeReadyFuture(Result<void>(words.error()));
    return m_session.offer(id, *words);
}

QFuture<Result<void>> OwnLines::accept(const SharedOwnItem& offer) {
    m_session.edit([&](PrivateState& mine) {
        openPart(mine, offer.item);
        mine.leftForLater.erase(offer.document.id);
    });
    return m_session.agree(offer.document.id, offeredRevision(offer.document).id);
}

QFuture<Result<void>> OwnLines::takeBack(const DocumentId& id) {
    return m_session.withdraw(id);
}

std::optional<QString> OwnLines::topicTitle(const Session& session, const SectionId& section) {
    for (const QString& title : session.mine().ownSections)
        if (ownSectionId(title) == section) return title;
    return {};
}

void OwnLines::makeTopic(const QString& title) {
    m_acts.perform(ListAct::TopicMade, [&](PrivateState& mine) { addTopic(mine, title); });
}

namespace {

/// Lines of one own topic stand in another one from now on; their parts stay open.
void moveLines(PrivateState& mine, const QString& from, const QString& to) {
    for (auto& [id, item] : mine.ownItems) {
        if (foldedLine(item.ownSection) != foldedLine(from)) continue;
        item.ownSection = to;
        openPart(mine, item);
    }
}

} // namespace

void OwnLines::renameTopic(const QString& from, const QString& to) {
    m_acts.perform(ListAct::TopicRenamed, [&](PrivateState& mine) {
        moveLines(mine, from, to);
        std::replace(mine.ownSections.begin(), mine.ownSections.end(), from, to);
    });
}

void OwnLines::deleteTopic(const QString& title) {
    const QString other = otherTopic();
    m_acts.perform(ListAct::TopicDeleted, [&](PrivateState& mine) {
        const bool holdsLines = std::any_of(mine.ownItems.begin(), mine.ownItems.end(), [&](const auto& each) {
            return foldedLine(each.second.ownSection) == foldedLine(title);
        });
        moveLines(mine, title, other);
        std::erase(mine.ownSections, title);
        if (holdsLines) addTopic(mine, other);
    });
}

bool OwnLines::canDeleteTopic(const Session& session, const QString& title) {
    const auto isIn = [&](const OwnItem& item) { return foldedLine(item.ownSection) == foldedLine(title); };
    const auto& own = session.mine().ownItems;
    const bool holdsLines = std::any_of(own.begin(), own.end(), [&](const auto& each) { return isIn(each.second); });
    if (holdsLines && foldedLine(title) == foldedLine(otherTopic())) return false;
    const auto both = sharedIn(session);
    return std::none_of(both.begin(), both.end(),
                        [&](const SharedOwnItem& each) { return each.isAccepted() && isIn(each.item); });
}

} // namespace bothy
