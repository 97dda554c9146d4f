#pragma once

#include <QPushButton>

namespace bothy {

/// One line of a list of contents: accent words alone, which wrap where those of a button would be cut.
class JumpLine final : public QPushButton {
    Q_OBJECT

public:
    explicit JumpLine(const QString& words, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace bothy
