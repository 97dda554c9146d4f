#pragma once

#include "ui/theme/icons.h"
#include "ui/widgets/text_label.h"

#include <QWidget>

namespace bothy {

/// One of our drawings as a picture that is not a control: beside a title, in a row, above an empty
/// page. It decorates, unless it is given an accessible name.
class Drawing : public QWidget {
    Q_OBJECT

public:
    /// `bodies` is its edge, 1.2 beside words.
    explicit Drawing(IconName name, Ink ink = Ink::Muted, double bodies = 1.2, QWidget* parent = nullptr);

    void setDrawing(IconName name);
    void setInk(Ink ink);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    IconName m_name;
    Ink m_ink;
    double m_bodies;
};

} // namespace bothy
