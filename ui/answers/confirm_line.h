#pragma once

#include <QWidget>

class QPushButton;

namespace bothy {

class TextLabel;

/// One sentence about an answer, with the one thing to do about it beside it.
class ConfirmLine : public QWidget {
    Q_OBJECT

public:
    ConfirmLine(const QString& words, const QString& button, QWidget* parent = nullptr);
    QPushButton* button() const { return m_button; }
    void setWords(const QString& words);

Q_SIGNALS:
    void confirmed();

private:
    TextLabel* m_words;
    QPushButton* m_button;
};

} // namespace bothy
