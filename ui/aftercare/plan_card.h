#pragma once

#include "ui/widgets/state_pill.h"

#include <QAbstractButton>

namespace bothy {

/// One plan in the list: title, one line where there is more to say, and a pill for its state. The whole card is one
/// button.
class PlanCard : public QAbstractButton {
    Q_OBJECT

public:
    PlanCard(const QString& title, const QString& line, PillKind pill, const QString& state, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    class QBoxLayout* m_row;
};

} // namespace bothy
