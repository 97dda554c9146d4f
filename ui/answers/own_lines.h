#pragma once

#include "core/documents/ownitems/own_item.h"

#include <QFuture>
#include <QObject>

namespace bothy {

class ListActs;
class Session;

/// One line of the list that is not shipped, as its reader may act on it.
struct OwnLine {
    DocumentId id;
    OwnItem item;                         ///< the words of this line
    std::optional<SharedOwnItem> offered; ///< what both know of it: other words, or the same
    bool isAccepted = false;              ///< this line is the one on both lists

    /// These very words wait for the other person.
    bool waits() const;
    /// These words are their owner's alone so far.
    bool isUnoffered() const { return !isAccepted && !waits(); }
    /// Both accepted others, and these are not offered yet.
    bool suggestsOtherWords() const { return isUnoffered() && offered && offered->isAccepted(); }
    /// Something of it is known to the other person, who can be told that it is taken back.
    bool canTakeBack() const;
};

/// Lines and topics of one's own: what there is, and what a person can want with them. Private changes are acts of
/// the list, with their Undo; what both see is not undone but taken back. Knows no widget and no sentence.
class OwnLines : public QObject {
    Q_OBJECT

public:
    OwnLines(Session& session, ListActs& acts, QObject* parent = nullptr);

    Session& session() const { return m_session; }
    /// The line behind an item of the list; nothing for shipped ones.
    static std::optional<OwnLine> lineOf(const Session& session, const ItemId& item);
    static std::optional<OwnLine> lineOf(const Session& session, const DocumentId& id);
    /// Lines that the other person offers, not hidden; those left for another time are the second list.
    std::vector<SharedOwnItem> offers() const;
    std::vector<SharedOwnItem> offersLeft() const;
    /// What waits for the other person, and what both accepted.
    std::vector<SharedOwnItem> waiting() const;
    std::vector<SharedOwnItem> accepted() const;
    /// May the words be shown at once, or do they belong to a part of the list that is not open?
    bool isOpenForMe(const OwnItem& item) const;
    /// Nothing while somebody has paused, or alone.
    bool canOffer() const;

    /// The words an answerer of an offer agrees to: of a Conflict, those of the other person.
    static const Revision& offeredRevision(const SignedDocument& document);

    void keep(const DocumentId& id, const OwnItem& item);
    void remove(const DocumentId& id);
    void leave(const DocumentId& id);
    void lookAgain(const DocumentId& id); ///< one that was left comes up again
    void hide(const DocumentId& id);
    QFuture<Result<void>> offer(const DocumentId& id, const OwnItem& item);
    QFuture<Result<void>> accept(const SharedOwnItem& offer);
    QFuture<Result<void>> takeBack(const DocumentId& id);

    /// The title of an own topic; nothing for any other.
    static std::optional<QString> topicTitle(const Session& session, const SectionId& section);
    void makeTopic(const QString& title);
    void renameTopic(const QString& from, const QString& to);
    /// Its lines move to otherTopic().
    void deleteTopic(const QString& title);
    /// Lines that both accepted keep their topic, and those without another have to stand somewhere.
    static bool canDeleteTopic(const Session& session, const QString& title);

private:
    std::vector<SharedOwnItem> offersToMe(bool left) const;

    Session& m_session;
    ListActs& m_acts;
};

} // namespace bothy
