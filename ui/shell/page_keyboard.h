#pragma once

#include <QObject>
#include <QPoint>
#include <QPointer>
#include <QWidget>

#include <vector>

class QStackedWidget;

namespace bothy {

/// Keeps the keyboard on the page when the control that has it goes. Qt gives it to the next one of the window, such as
/// the menu, or to nothing at all. From one that is hidden or deleted it goes to what stands nearest in the same part
/// of the page, else in the page; from one that is only switched off to the page itself, where a key too many does
/// nothing. From a word about what was done it goes back to where it was on the page before.
class PageKeyboard : public QObject {
    Q_OBJECT

public:
    /// Borrows both; lives as long as the pages.
    PageKeyboard(QStackedWidget& pages, const QWidget& toast);

private:
    /// One thing around a control, and where in it the control stood.
    struct Around {
        QPointer<QWidget> part;
        QPoint place;
    };
    void follow(QWidget* now);
    void remember(QWidget& control);
    void bringBack(const QWidget* had);
    QWidget* nearest(QWidget& page) const;

    QStackedWidget& m_pages;
    const QWidget& m_toast;
    QPointer<QWidget> m_had; ///< had the keyboard last, anywhere
    bool m_isOnPage = false; ///< where it stands
    bool m_isOnToast = false;
    bool m_isAdrift = false;     ///< nobody has said where it goes
    std::vector<Around> m_place; ///< of the last control on a page: itself, and what it stood in up to the page
};

} // namespace bothy
