#pragma once

#include <QElapsedTimer>
#include <QObject>

namespace bothy {

/// Shift pressed three times within a second and a half, with nothing in between: hide everything. Works
/// wherever the keyboard is. (Escape is left alone: desktops and assistive tools use it.)
class QuickHide : public QObject {
    Q_OBJECT

public:
    explicit QuickHide(QObject* parent);

Q_SIGNALS:
    void requested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QElapsedTimer m_first;
    int m_presses = 0;
};

} // namespace bothy
