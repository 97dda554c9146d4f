#pragma once

#include "ui/widgets/answer_chip.h"

namespace bothy {

/// The shape of an answer in its colour, in front of a row that repeats it. It decorates: the title above the
/// rows says the same in words.
class AnswerMark : public QWidget {
    Q_OBJECT

public:
    explicit AnswerMark(ChipMeaning meaning, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ChipMeaning m_meaning;
};

} // namespace bothy
