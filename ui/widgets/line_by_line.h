#pragma once

#include "ui/widgets/footed_page.h"

#include <QStringList>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace bothy {

class TextLabel;

/// A few lines to take in slowly, one at a time in large words. Space and the arrow to the next go on, the other arrow
/// goes back, Escape leaves. Nothing is counted and nothing is kept.
class LineByLine : public FootedPage {
    Q_OBJECT

public:
    /// `ending` stands below the last line.
    explicit LineByLine(const QString& ending, QWidget* parent = nullptr);

    /// These under a quiet title: from the first one on, or from the line that stands there if it is among them.
    void setLines(const QString& title, const QStringList& lines);
    bool isLast() const { return m_at + 1 >= m_lines.size(); }
    void next();
    void previous();

    /// Widgets below the line.
    QVBoxLayout* below() const { return m_below; }
    /// Widgets above the title.
    QVBoxLayout* above() const { return m_above; }

Q_SIGNALS:
    void left();
    /// Another line stands there now.
    void lineShown();

private:
    void makeBar();
    void addKey(Qt::Key key, const std::function<void()>& act);
    void showLine();

    QString m_ending;
    QStringList m_lines;
    qsizetype m_at = 0;
    QVBoxLayout* m_above;
    TextLabel* m_title;
    TextLabel* m_line;
    TextLabel* m_end;
    QVBoxLayout* m_below;
    QPushButton* m_previous = nullptr;
    QPushButton* m_next = nullptr;
};

} // namespace bothy
