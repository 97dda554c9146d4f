#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QPushButton;

namespace bothy {

class TextLabel;

/// The end of a plan that was followed: nothing to fill in, a mark for each of the two, and a way back. Neither mark
/// is needed to leave, and neither is kept.
class GuidedEnding : public QWidget {
    Q_OBJECT

public:
    /// `names`: of those who are in this vault, one or two.
    explicit GuidedEnding(const QStringList& names, QWidget* parent = nullptr);

    /// As they are marked now.
    void setAllRight(const std::vector<bool>& marks);
    void takeKeyboard();

Q_SIGNALS:
    void marked(std::size_t which, bool isAllRight);
    void reopenRequested();
    void finished();
    void daysAfterRequested();

private:
    std::vector<QPushButton*> m_marks;
    TextLabel* m_lead;
    QPushButton* m_finish;
};

} // namespace bothy
