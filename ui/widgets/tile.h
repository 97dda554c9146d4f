#pragma once

#include "ui/widgets/mark.h"

#include <QRadioButton>

namespace bothy {

/// One of two equal tiles that ask "who is here": half a mark and a name. None is chosen at first.
class Tile : public QRadioButton {
    Q_OBJECT

public:
    enum class Half { Left, Right };
    Tile(Half half, const QString& name, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& point) const override;

private:
    Half m_half;
};

} // namespace bothy
