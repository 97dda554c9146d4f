#pragma once

#include <QWidget>

class QCheckBox;

namespace bothy {

class TextLabel;

/// One row of a card: a tick, and a quieter line below its words, not below its box. Brings the padding of a row.
class TickRow : public QWidget {
    Q_OBJECT

public:
    explicit TickRow(const QString& words, const QString& below = {}, QWidget* parent = nullptr);

    QCheckBox* tick() const { return m_tick; }
    /// The quieter line; empty hides it. A screen reader says it after the words.
    void setBelow(const QString& words);

private:
    QCheckBox* m_tick;
    TextLabel* m_below;
};

} // namespace bothy
