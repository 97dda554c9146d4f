#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace bothy {

/// Hours of a day: ranges from one time to another, as many as wanted. One that ends before it begins goes on into
/// the next day, and says so. Kept as texts HH:MM-HH:MM.
class HoursEdit : public QWidget {
    Q_OBJECT

public:
    /// More ranges than this in one day are no help to anybody.
    static constexpr std::size_t Most = 6;

    /// `about` is said by a screen reader before each time.
    explicit HoursEdit(const QString& about, QWidget* parent = nullptr);

    /// Silent. What cannot be read is left out.
    void setRanges(const std::vector<QString>& ranges);
    const std::vector<QString>& ranges() const { return m_ranges; }

Q_SIGNALS:
    /// By the person only.
    void rangesChosen(const std::vector<QString>& ranges);

private:
    void showRows();
    QWidget* makeRow(std::size_t position);
    void choose(std::vector<QString> ranges);

    QString m_about;
    std::vector<QString> m_ranges;
    QVBoxLayout* m_rows;
    QPushButton* m_add;
};

} // namespace bothy
