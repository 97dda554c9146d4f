#pragma once

#include "core/base/ids.h"
#include "core/documents/agreements/agreement.h"
#include "core/session/private_state.h"

#include <QWidget>

#include <map>

class QPushButton;
class QVBoxLayout;

namespace bothy {

class AgreementCard;
class EmptyState;
class SectionHead;
class Session;

/// "Our agreements": own drafts first, then a card for each agreement of both that is not put away. Cards
/// stay in place while their document changes. While somebody has paused there are only the drafts.
class AgreementList : public QWidget {
    Q_OBJECT

public:
    explicit AgreementList(Session& session, QWidget* parent = nullptr);

    /// More than these are shown on request.
    static constexpr std::size_t CardsAtOnce = 12;

    void refresh();
    /// The card of an agreement, made now where it was not shown yet; null when there is none.
    AgreementCard* reveal(const DocumentId& id);
    /// The card of an agreement; null when it is not shown.
    AgreementCard* card(const DocumentId& id) const;

Q_SIGNALS:
    void suggestRequested();
    void said(const QString& words);
    /// A draft, or other words for an agreement.
    void writeRequested(const bothy::DocumentId& agreement);
    /// Away, or back again.
    void putAwayRequested(const bothy::DocumentId& agreement);
    void limitRequested(const bothy::DocumentId& limit);

private:
    std::vector<const SignedDocument*> shownDocuments() const;
    bool isPutAway(const SignedDocument& document) const;
    void refreshFold();
    void refreshDrafts();
    QWidget* makeDraft(const DocumentId& id, const DocumentDraft& draft);

    Session& m_session;
    SectionHead* m_head;
    QWidget* m_room;
    QPushButton* m_suggest;
    std::map<DocumentId, AgreementCard*> m_cards;
    std::map<DocumentId, DocumentDraft> m_drafts;
    QVBoxLayout* m_draftColumn;
    QVBoxLayout* m_column;
    EmptyState* m_empty;
    QPushButton* m_more;
    std::size_t m_most;                   ///< so many cards are shown
    std::optional<DocumentId> m_revealed; ///< and this one, wherever it stands
    QPushButton* m_fold;                  ///< what was put away, on request
    bool m_foldOpen = false;
};

} // namespace bothy
