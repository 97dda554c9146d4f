#pragma once

#include "core/session/review.h"
#include "ui/widgets/footed_page.h"
#include "ui/widgets/printed_page.h"
#include "ui/widgets/way_back.h"

class QPushButton;

namespace bothy {

class AgreementMarks;
class InlineMessage;
class PageHead;
class Session;

/// A calm look over the boundaries, one on each page: what changed since the last look with both wordings side by side,
/// and keep, change or let go. Can be left on any page and gone on with; ends in a short summary. Together it shows
/// only what both see; alone, everything of its owner too. What somebody chooses here is their own act: the other one
/// does theirs when they are unlocked. No numbers, no bar: nothing has to be finished.
class ReviewView : public FootedPage {
    Q_OBJECT

public:
    explicit ReviewView(Session& session, QWidget* parent = nullptr);

    /// Goes on where it was left, or asks with whom.
    void begin();
    bool isTogether() const;
    /// The summary, when it is there.
    std::optional<PrintedPage> printedPage() const;

Q_SIGNALS:
    void left();
    void roomChanged();
    void printRequested();
    /// To write other words for this boundary.
    void changeRequested(const bothy::DocumentId& boundary);
    /// To see a limit that stands in the way of an agreement.
    void limitRequested(const bothy::DocumentId& limit);
    void said(const QString& words, const bothy::WayBack& undo);

private:
    void start(bool together);
    void move(int by);
    void end();
    void refresh();
    void takeKeyboard();
    void showPage();
    void showDoors();
    void showBoundary(const DocumentId& id);
    void addWords(const DocumentId& id, SinceReview since);
    void showSummary();
    void addActions(const DocumentId& id, bool isMine, bool withButtons);
    void note(const DocumentId& id, ReviewChoice choice);
    void choose(const DocumentId& id, ReviewChoice choice);
    void clear();
    QPushButton* addButton(QWidget* row, const QString& words, const QString& name);
    QString titleOf(const DocumentId& id) const;

    Session& m_session;
    std::map<DocumentId, Cbor> m_words; ///< what is shown, to see when it changes
    std::optional<DocumentId> m_at;
    AgreementMarks* m_marks = nullptr; ///< of an agreement that is shown
    bool m_twoWordings = false;        ///< it was shown with two
    PageHead* m_head;
    QWidget* m_body = nullptr;
    InlineMessage* m_message;
    QPushButton* m_previous;
    QPushButton* m_leave;
    QPushButton* m_next;
};

} // namespace bothy
