#pragma once

#include <QPointer>
#include <QPushButton>
#include <QTimer>
#include <QWidget>

class QToolButton;

namespace bothy {

class TextLabel;

/// A short word after something was done, with an optional Undo. It takes the keyboard only when somebody brings it
/// with Tab, and gives it back when it goes. It stays at least 10 seconds, longer while the pointer or the keyboard is
/// on it, and can be dismissed.
class Toast : public QWidget {
    Q_OBJECT

public:
    static constexpr int ShortestStaySeconds = 10;

    explicit Toast(QWidget* parent = nullptr);
    ~Toast() override;

    enum class Offer {
        Nothing,
        Undo,
        Outcome, ///< nothing; the words say how an Undo went
    };
    /// Shows the words, in place of earlier ones.
    void say(const QString& words, Offer offer = Offer::Nothing);
    /// 0 stays until dismissed; other values below 10 are read as 10.
    void setStaySeconds(int seconds);
    void dismiss();
    bool offersUndo() const { return !isHidden() && !m_undo->isHidden(); }
    /// Its words stay true whatever changes.
    bool staysTrue() const { return offersUndo() || m_isOutcome; }
    int staySeconds() const { return m_staySeconds; }

Q_SIGNALS:
    void undoRequested();
    /// By the person or after the time; the words are gone.
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool isInUse() const;
    void goAway();

    TextLabel* m_words;
    QPushButton* m_undo;
    QToolButton* m_dismiss;
    QTimer m_timer;
    int m_staySeconds = 20;
    bool m_isOutcome = false;
    QPointer<QWidget> m_before; ///< where the keyboard was
};

} // namespace bothy
