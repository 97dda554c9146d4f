#pragma once

#include <QWidget>

#include <set>
#include <vector>

class QLineEdit;

namespace bothy {

class FlowLayout;
class RowCard;
class Session;
class TextLabel;

/// Chooses items of the list by searching: what is chosen stands as tags, what fits the search as rows below.
/// Only items of topics that are open for the person are found. Knows nothing about what they are chosen for.
class ItemPicker : public QWidget {
    Q_OBJECT

public:
    /// At most so many rows are shown; a longer word finds fewer.
    static constexpr int MostRows = 6;

    explicit ItemPicker(const Session& session, const QString& label, QWidget* parent = nullptr);

    /// Silent. `fixed` items stay: their tags cannot be taken away.
    void setItems(const std::vector<QString>& items, const std::vector<QString>& fixed = {});
    const std::vector<QString>& items() const { return m_items; }
    QLineEdit* search() const { return m_search; }

Q_SIGNALS:
    /// By the person only.
    void itemsChanged();
    /// After that: what was chosen before, to go back to.
    void itemsChosen(const std::vector<QString>& before);

private:
    void showTags();
    void showFound();
    void choose(std::vector<QString> items);
    bool fits(const QString& prompt) const;

    const Session& m_session;
    std::vector<QString> m_items;
    std::set<QString> m_fixed;
    QWidget* m_tags;
    FlowLayout* m_tagLine;
    QLineEdit* m_search;
    RowCard* m_found;
    TextLabel* m_nothing;
};

} // namespace bothy
