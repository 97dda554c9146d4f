#pragma once

#include <QObject>
#include <QPointer>

class QApplication;
class QFocusFrame;
class QWidget;

namespace bothy {

/// How the ring runs around a widget. Fields show focus with their own edge (None), entries of the
/// page list inside their edge (Inside). A page that takes the keys itself (Page) has a ring when Tab came to it, not
/// when it was opened: then the page is where one looks anyway.
enum class RingShape { Control, Card, Pill, Inside, Page, None };

/// Says how the ring runs around `widget`; the default is Control for buttons, None for the rest.
void setRingShape(QWidget* widget, RingShape shape);
RingShape ringShapeOf(const QWidget* widget);

/// Keeps the 2 px ring around the widget that has the keyboard. The ring lies above all other widgets of
/// its page, so it is never cut off by a tight layout; it is shown for the keyboard only: after a
/// click it waits for the next key.
class FocusRing : public QObject {
    Q_OBJECT

public:
    FocusRing(QApplication& application, QObject* parent);
    ~FocusRing() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void surround(QWidget* widget);
    void showAgain(const QObject* moved);

    QPointer<QFocusFrame> m_frame;
    bool m_keyboard = true;
    bool m_byTab = false; ///< how the keyboard came to where it is
};

} // namespace bothy
