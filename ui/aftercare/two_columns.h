#pragma once

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace bothy {

/// A wide leading and a narrow trailing column (2 : 1), one below the other where room is short.
class TwoColumns : public QWidget {
    Q_OBJECT

public:
    explicit TwoColumns(QWidget* parent = nullptr);

    QVBoxLayout* leading() const { return m_leading; }
    QVBoxLayout* trailing() const { return m_trailing; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QBoxLayout* m_row;
    QVBoxLayout* m_leading;
    QVBoxLayout* m_trailing;
};

} // namespace bothy
