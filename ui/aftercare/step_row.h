#pragma once

#include <QAbstractButton>

class QBoxLayout;
class QToolButton;

namespace bothy {

class TextLabel;

/// The words of one step in a row.
struct StepLine {
    QString text;
    QString who;
    QString minutes;
    QString note;       ///< a muted line below, such as what a limit does; may be empty
    bool muted = false; ///< left out for now
    int number = 1;     ///< its place, said by a screen reader
    int count = 1;

    bool operator==(const StepLine&) const = default;
};

/// One step of a plan that is being written: a drag handle, its words, and two buttons that move it while it is
/// chosen. The whole row is one button that opens the step; it also listens to
/// Alt+Up and Alt+Down (move), Up and Down (go on), Delete (take out).
class StepRow : public QAbstractButton {
    Q_OBJECT

public:
    explicit StepRow(QWidget* parent = nullptr);

    void setLine(const StepLine& line);
    void setChosen(bool chosen);
    bool isChosen() const { return m_chosen; }
    QToolButton* upButton() const { return m_up; }
    QToolButton* downButton() const { return m_down; }

Q_SIGNALS:
    void chosen();
    void moveRequested(int by); ///< -1 up, 1 down
    void goRequested(int by);
    void removeRequested();
    void dragRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolButton* addMove(const QString& name, int by);
    void refresh();
    void arrange();

    StepLine m_line;
    bool m_chosen = false;
    QPoint m_pressedAt;
    QWidget* m_handle;
    TextLabel* m_text;
    TextLabel* m_note;
    TextLabel* m_who;
    TextLabel* m_minutes;
    QToolButton* m_up;
    QToolButton* m_down;
    QBoxLayout* m_row;
    QBoxLayout* m_details;
};

} // namespace bothy
