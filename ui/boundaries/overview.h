#pragma once

#include "core/base/ids.h"
#include "ui/theme/icons.h"
#include "ui/widgets/page_frame.h"

class QBoxLayout;
class QPushButton;

namespace bothy {

class AgreementList;
class LimitList;
class PageHead;
class PausedNote;
class Session;

/// The first view of Boundaries: limits and agreements side by side, limits first; one column where room is
/// short. While somebody has paused, the limits stay in place under the words of the pause, and drafts under them.
/// Follows the session while it is visible.
class BoundariesOverview : public PageFrame {
    Q_OBJECT

public:
    explicit BoundariesOverview(Session& session, QWidget* parent = nullptr);

    LimitList* limits() const { return m_limits; }
    AgreementList* agreements() const { return m_agreements; }
    /// Brings an agreement or a limit into view, if it is there.
    void reveal(const DocumentId& document);
    using PageFrame::reveal;
    /// The same, to an agreement or an own limit, with the keyboard.
    void giveKeyboardTo(const DocumentId& document);

Q_SIGNALS:
    void printRequested();
    void said(const QString& words);
    void placeRequested(const QString& place); ///< "signals", "stop-plan", "review"

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    QPushButton* addDoor(const QString& words, const QString& place, IconName drawing);
    void arrange();

    Session& m_session;
    QPushButton* m_print = nullptr;
    QPushButton* m_review = nullptr;
    QPushButton* m_signals = nullptr;
    QPushButton* m_cards = nullptr;
    PageHead* m_head;
    PausedNote* m_paused;
    QWidget* m_doors; ///< to what belongs to the page as a whole
    QBoxLayout* m_columns;
    LimitList* m_limits;
    AgreementList* m_agreements;
};

} // namespace bothy
