#pragma once

#include <QRectF>
#include <QWidget>

class QPainter;

namespace bothy {

struct Tokens;

/// How one half of the mark looks: body ink, neutral grey, accent, pale, or only dashed ("theirs, later").
enum class HalfLook { Ink, Neutral, Accent, Pale, Dashed };

/// The two halves of one shelter. The left half never changes places with the right one, also not in
/// right-to-left layouts: it is a sign, not a direction.
void paintMark(QPainter& painter, const QRectF& rect, HalfLook left, HalfLook right, const Tokens& tokens);

/// Width of the mark for a height.
double markWidthFor(double height);

/// The mark as a picture of a height in bodies (4 at the top of unlock, 1.5 in the page list).
class Mark : public QWidget {
    Q_OBJECT

public:
    Mark(double heightInBodies, HalfLook left, HalfLook right, QWidget* parent = nullptr);

    void setHalves(HalfLook left, HalfLook right);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_height;
    HalfLook m_left;
    HalfLook m_right;
};

} // namespace bothy
