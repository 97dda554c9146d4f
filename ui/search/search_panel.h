#pragma once

#include "ui/search/search_index.h"
#include "ui/widgets/page.h"

class QKeyEvent;
class QLineEdit;
class QVBoxLayout;

namespace bothy {

class PageFrame;
class PageHead;
class Tag;
class TextLabel;

/// Search over everything its reader may see. Stands in the place of the page while it is open: finds as one types,
/// grouped by page, a few rows of each. Up, Down, Enter and Escape from anywhere inside. What could be found lives in
/// this widget alone and goes with it; so does what was typed, unless a lock comes in between (WordKeeper).
class SearchPanel : public Page {
    Q_OBJECT

public:
    /// `back` names the page it was opened from.
    explicit SearchPanel(const QString& back, QWidget* parent = nullptr);

    /// Everything that can be found; what was typed is searched again. `note` always stands below the field. `room` is
    /// that of the page it was opened from, when two people look at it.
    void setGroups(std::vector<SearchGroup> groups, const QString& note = {}, Room room = Room::OnlyYou);

    Room room() const override { return m_room; }
    bool focusSearch() override;

Q_SIGNALS:
    /// The reader goes back without choosing.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void search();
    void showFound(const Found& found);
    void addNeverFound();
    void addGroup(const FoundGroup& group);
    QWidget* makeHead(const SearchGroup& group) const;
    void addRow(class RowCard& card, const QString& page, const SearchEntry& entry);
    void addMore(const SearchGroup& group);
    void narrow(const SearchGroup* group);
    bool onKey(QWidget* at, QKeyEvent& event);
    void step(const QWidget* from, int by);

    SearchIndex m_index;
    Room m_room = Room::OnlyYou;
    QString m_onlyPage; ///< empty: every page
    QStringList m_words;
    PageFrame* m_frame;
    QLineEdit* m_field;
    Tag* m_only;
    TextLabel* m_note;
    QWidget* m_body = nullptr; ///< made anew for each search
    QVBoxLayout* m_column = nullptr;
    std::vector<QWidget*> m_rows; ///< what Up and Down go through
};

} // namespace bothy
