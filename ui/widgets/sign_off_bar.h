#pragma once

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace bothy {

class Drawing;
class TextLabel;

/// One person's half of the bar: the name, the words of the state, and whether the mark is set.
struct SignOffHalf {
    QString name;
    QString state;
    bool agreed = false;
};

/// Two halves, one per person: name and state; the own half has the button that sets the mark. The
/// halves stand one above the other where room is short. Knows nothing about what is agreed to: whoever does listens to
/// its button.
class SignOffBar : public QWidget {
    Q_OBJECT

public:
    explicit SignOffBar(QWidget* parent = nullptr);

    void setHalves(const SignOffHalf& own, const SignOffHalf& other);
    /// Words of the button ("I agree for now"); empty hides it. Also hidden once the own half agreed.
    void setAgreeText(const QString& text);
    QPushButton* agreeButton() const { return m_agree; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct HalfWidgets {
        QWidget* box = nullptr;
        Drawing* drawing = nullptr;
        TextLabel* name = nullptr;
        TextLabel* state = nullptr;
        bool agreed = false;
    };
    HalfWidgets makeHalf();
    static void fill(HalfWidgets& widgets, const SignOffHalf& half);
    void arrange();

    QBoxLayout* m_box;
    HalfWidgets m_own;
    HalfWidgets m_other;
    QPushButton* m_agree;
};

} // namespace bothy
