#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace bothy {

/// A part of a form that stays folded until somebody wants it. Closed at first.
class Fold : public QWidget {
    Q_OBJECT

public:
    explicit Fold(const QString& title, QWidget* parent = nullptr);

    QVBoxLayout* body() const { return m_fields; }
    QPushButton* button() const { return m_button; }
    bool isOpen() const { return !m_body->isHidden(); }
    void setOpen(bool open);

private:
    QPushButton* m_button;
    QWidget* m_body;
    QVBoxLayout* m_fields;
};

} // namespace bothy
