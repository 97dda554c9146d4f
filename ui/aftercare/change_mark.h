#pragma once

#include <QWidget>

namespace bothy {

/// A small pill that says what became of a step ("New", "Left out"). Not a control, and as low as the pill of a state.
class ChangeMark : public QWidget {
    Q_OBJECT

public:
    explicit ChangeMark(const QString& word, QWidget* parent = nullptr);

    QString text() const { return m_word; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_word;
};

} // namespace bothy
