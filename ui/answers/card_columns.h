#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace bothy {

/// Cards side by side in two equal columns, all of one height; one below the other where the room is narrow
/// or the text large. Owns its cards.
class CardColumns : public QWidget {
    Q_OBJECT

public:
    explicit CardColumns(QWidget* parent = nullptr);

    void addCard(QWidget* card);
    /// Deletes all cards at once.
    void clear();
    int columns() const { return m_columns; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QGridLayout* m_grid;
    std::vector<QWidget*> m_cards;
    int m_columns = 0;
};

} // namespace bothy
