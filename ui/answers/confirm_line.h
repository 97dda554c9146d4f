#pragma once

#include <QWidget>

class QPushButton;

namespace bothy {

class TextLabel;

/// Says that answers came with another list, and lets their owner confirm them in one click.
class ConfirmLine : public QWidget {
    Q_OBJECT

public:
    ConfirmLine(const QString& words, const QString& button, QWidget* parent = nullptr);
    QPushButton* button() const { return m_button; }

Q_SIGNALS:
    void confirmed();

private:
    QPushButton* m_button;
};

} // namespace bothy
