#pragma once

#include <QComboBox>
#include <QTime>

namespace bothy {

/// A time of day to choose from every half hour: one control for the keyboard and for a screen reader. A time in
/// between that was kept before is offered as well.
class TimeChoice : public QComboBox {
    Q_OBJECT

public:
    explicit TimeChoice(const QString& name, QWidget* parent = nullptr);

    /// Silent.
    void setTime(const QTime& time);
    QTime time() const;

Q_SIGNALS:
    /// By the person only.
    void timeChosen(const QTime& time);
};

} // namespace bothy
