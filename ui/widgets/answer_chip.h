#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QColor>
#include <QRadioButton>

namespace bothy {

/// What an answer means. Each has a shape, a word and a colour; no meaning rests on colour alone.
enum class ChipMeaning { Yes, Maybe, No, NotNow };

/// Shape and colours of a meaning, also for rows that repeat an answer.
IconName iconFor(ChipMeaning meaning);
QColor inkFor(ChipMeaning meaning, const Tokens& tokens);
QColor tintFor(ChipMeaning meaning, const Tokens& tokens);

/// One answer to choose, painted as a pill. It is as wide as its word in bold, chosen or not, so that
/// nothing moves; chosen means tint, 2 px outline, bold and its own shape. Wraps its word
/// where even one pill is wider than the room.
class AnswerChip : public QRadioButton {
    Q_OBJECT

public:
    AnswerChip(ChipMeaning meaning, const QString& word, QWidget* parent = nullptr);

    ChipMeaning meaning() const { return m_meaning; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& point) const override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    ChipMeaning m_meaning;
};

} // namespace bothy
