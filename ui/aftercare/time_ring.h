#pragma once

#include <QWidget>

#include <chrono>

namespace bothy {

/// How much of a step's time is left, in plain figures inside a ring that empties; with reduced motion a bar under the
/// figures instead. Says its time to a screen reader when it is asked, never by itself.
class TimeRing : public QWidget {
    Q_OBJECT

public:
    explicit TimeRing(QWidget* parent = nullptr);

    /// `shareLeft` from 1 to 0.
    void setTime(std::chrono::seconds left, double shareLeft);
    QString figures() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int edge() const;
    void paintRing(class QPainter& painter, const QRectF& place) const;
    void paintBar(class QPainter& painter, const QRectF& place) const;

    std::chrono::seconds m_left{0};
    double m_share = 0;
};

} // namespace bothy
