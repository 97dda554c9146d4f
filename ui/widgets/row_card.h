#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace bothy {

/// Plain, chosen (accent tint) or caution (caution tint): the ground of one whole row.
enum class RowTone { Plain, Chosen, Caution };

/// A card made of rows with 1 px lines between them and no gaps. A row is any widget; its ground and
/// the lines are painted by the card, so rows stay transparent.
class RowCard : public QWidget {
    Q_OBJECT

public:
    explicit RowCard(QWidget* parent = nullptr);

    /// Adds a widget as a row (index -1: at the end). The card owns it; it brings its own padding.
    void addRow(QWidget* row, int index = -1);
    /// Adds an empty row with the usual padding and height and returns the layout to fill.
    QHBoxLayout* addRow();
    /// Removes and deletes a row, or all of them.
    void removeRow(QWidget* row);
    void clear();

    int count() const;
    QWidget* row(int index) const;
    void setRowTone(QWidget* row, RowTone tone);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_rows;
};

} // namespace bothy
