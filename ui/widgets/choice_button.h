#pragma once

#include <QCheckBox>
#include <QRadioButton>

namespace bothy {

/// A check box or radio button whose words wrap where room is short, as at large text or in a language with long
/// words; Qt's own would cut them off. The mark stands beside the first line, and the words can be pressed too.
/// `Button` is QCheckBox or QRadioButton; behaviour, role and keys are theirs.
template <typename Button>
class ChoiceButton : public Button {
public:
    explicit ChoiceButton(const QString& words, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; ///< the mark and the longest word
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& place) const override;
};

using TickBox = ChoiceButton<QCheckBox>;
using RadioChoice = ChoiceButton<QRadioButton>;

extern template class ChoiceButton<QCheckBox>;
extern template class ChoiceButton<QRadioButton>;

} // namespace bothy
