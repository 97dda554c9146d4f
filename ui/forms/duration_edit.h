#pragma once

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace bothy {

/// A length of time: a number and minutes, hours, days, weeks or months; or none. Kept as a text "<number> <unit>" with
/// the unit min, hour, day, week or month.
class DurationEdit : public QWidget {
    Q_OBJECT

public:
    /// `about` is said by a screen reader before both controls.
    explicit DurationEdit(const QString& about, QWidget* parent = nullptr);

    /// Silent. What cannot be read is none.
    void setDuration(const QString& duration);
    QString duration() const; ///< empty for none

Q_SIGNALS:
    /// By the person only.
    void durationChosen();

private:
    QSpinBox* m_number; ///< 0 reads as "None"
    QComboBox* m_unit;
};

/// "3 weeks"; a text that is no duration comes back unchanged.
QString durationInWords(const QString& written);

} // namespace bothy
