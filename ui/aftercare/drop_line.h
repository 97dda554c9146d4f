#pragma once

#include <QWidget>

namespace bothy {

/// The line that shows where a dragged row would go.
class DropLine : public QWidget {
    Q_OBJECT

public:
    explicit DropLine(QWidget* parent);
    void showAt(int y);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace bothy
