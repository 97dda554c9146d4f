#pragma once

#include "core/matching/paired_rows.h"

#include <QCheckBox>

class QPushButton;
class QVBoxLayout;

namespace bothy {

class Catalogue;
class TextLabel;

/// One answer that can be shown as it is: a tick that is never set beforehand, the item, and the exact words of the
/// answer. What is shown says so and can be taken back at one click.
class LookOverPlainRow : public QWidget {
    Q_OBJECT

public:
    LookOverPlainRow(const PlainRow& row, const Item& item, const Catalogue& catalogue, QWidget* parent = nullptr);

    const PlainRow& row() const { return m_row; }
    /// Takes over what changed, without a tick.
    void setRow(const PlainRow& row);
    bool canTick() const;
    bool isTicked() const { return canTick() && m_tick->isChecked(); }
    QCheckBox* tick() const { return m_tick; }
    /// What a tick stands for: other words than those that were ticked begin without one.
    QString says() const;
    void takeKeyboard();

Q_SIGNALS:
    void takeBackRequested();

private:
    QWidget* makeWords();
    void refresh();
    void sayContent();
    QString stateInWords() const;

    PlainRow m_row;
    const Item& m_item;
    const Catalogue& m_catalogue;
    QCheckBox* m_tick;
    TextLabel* m_title;
    QPushButton* m_takeBack;
    TextLabel* m_answer = nullptr;
    TextLabel* m_conditions = nullptr;
    TextLabel* m_state = nullptr;
};

} // namespace bothy
