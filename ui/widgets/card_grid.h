#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace bothy {

/// Cards in two columns whose rows are as high as the higher of the two; one column where room is short. Keyboard
/// order is the order in which they were added.
class CardGrid : public QWidget {
    Q_OBJECT

public:
    explicit CardGrid(QWidget* parent = nullptr);

    /// The grid owns the card.
    void addCard(QWidget* card);
    /// Deletes all cards at once.
    void clear();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QGridLayout* m_grid;
    std::vector<QWidget*> m_cards;
    int m_columns = 1;
};

} // namespace bothy
