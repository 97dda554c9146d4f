#pragma once

#include <QPushButton>

namespace bothy {

/// One thing that was found: its title, and a quieter line below it. Painted whole, so that a list of them can be
/// made anew with every keystroke.
class ResultRow : public QPushButton {
    Q_OBJECT

public:
    ResultRow(const QString& title, const QString& line, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_title;
    QString m_line;
};

} // namespace bothy
