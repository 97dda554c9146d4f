#pragma once

#include "ui/theme/icons.h"

#include <QPushButton>

namespace bothy {

class TextLabel;

/// A limit as one row: drawing, words, and a quiet line below. As a control (own limits) the whole row opens
/// the limit; as text (the other person's) it only reads. Brings its own padding, for a RowCard.
class LimitRow : public QPushButton {
    Q_OBJECT

public:
    enum class Use { Opens, Reads };
    LimitRow(IconName drawing, const QString& words, const QString& line, Use use, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// The row with a button below its words.
QWidget* withButton(LimitRow* row, QPushButton* button);

} // namespace bothy
