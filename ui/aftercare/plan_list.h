#pragma once

#include "ui/aftercare/plan_book.h"
#include "ui/agreement/agreement_words.h"
#include "ui/theme/button_kind.h"
#include "ui/widgets/page_frame.h"

namespace bothy {

/// The first view of Care plans: every plan as a card, or the quiet invitation to begin; plans that were put away
/// folded at the end. While somebody has paused, only drafts, below the words of the pause.
class PlanList : public PageFrame {
    Q_OBJECT

public:
    explicit PlanList(const PlanBook& book, QWidget* parent = nullptr);

    /// Builds the list again when something in it changed.
    void refresh();

Q_SIGNALS:
    void planChosen(const bothy::DocumentId& plan);
    void startRequested();
    void quietRequested();
    void ownCareRequested(const QString& place);
    void said(const QString& words);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void addHead();
    void addEmpty();
    void addDraftsHead();
    void refreshPaused();
    class QPushButton* makeStart(ButtonKind kind);
    void addCards(const std::vector<PlanEntry>& plans);
    void addPutAway(const std::vector<PlanEntry>& plans);
    void addOwnCare();
    void addSafety();
    QWidget* makeCard(const PlanEntry& plan);
    SignoffWords wordsOf(const PlanEntry& plan) const;
    QString lineOf(const PlanEntry& plan) const;
    /// All that stands on these cards.
    QString written(const std::vector<PlanEntry>& plans) const;

    const PlanBook& m_book;
    class PausedNote* m_paused;
    QWidget* m_body = nullptr;
    class QVBoxLayout* m_column = nullptr;
    QString m_shown; ///< what the list was built from, to leave it alone while nothing changed
    bool m_putAwayOpen = false;
};

} // namespace bothy
