#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <chrono>

namespace bothy {

/// One breath: four seconds in, six seconds out, a little longer out than in. Slow enough for everybody to leave out.
struct Breath {
    static constexpr std::chrono::milliseconds in{4000};
    static constexpr std::chrono::milliseconds out{6000};

    bool isIn = true;
    double fullness = 0; ///< 0 empty, 1 full, slowing down towards both ends

    /// Where a breath is this long after the first one began.
    static Breath at(std::chrono::milliseconds sinceStart);
};

/// A circle that grows while breathing in and shrinks while breathing out, with the word in it. With reduced motion it
/// stands still and only its word changes. Says nothing by itself to a screen reader; asked, it gives its word.
class BreathingCircle : public QWidget {
    Q_OBJECT

public:
    explicit BreathingCircle(QWidget* parent = nullptr);

    /// Shows the breath at this time, as it does by itself while it is to be seen.
    void showAt(std::chrono::milliseconds sinceStart);
    QString word() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    Breath m_breath;
    QElapsedTimer m_since;
    QTimer m_look;
};

} // namespace bothy
