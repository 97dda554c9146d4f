#pragma once

#include <QObject>
#include <QSize>

class QWidget;

namespace bothy {

/// Keeps a window within the room its screen has beside panels, its own frame counted in: at the start, on another
/// screen, and when screens change. Its smallest size is 800 x 560, or that room where there is less.
class ScreenFit : public QObject {
    Q_OBJECT

public:
    explicit ScreenFit(QWidget& window);

    static constexpr QSize smallest{800, 560};

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    void fit();

    QWidget& m_window;
    QMetaObject::Connection m_room; ///< of the screen the window is on
};

} // namespace bothy
