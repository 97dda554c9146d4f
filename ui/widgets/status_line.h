#pragma once

#include <QWidget>

namespace bothy {

class TextLabel;

/// One quiet line near its cause: what happened in bold, what to do beside it. Spoken as a notification each
/// time it says something. Hidden while it has nothing to say.
class StatusLine : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void say(const QString& title, const QString& advice = {});
    void clear();
    /// Keeps its place while empty, so that nothing moves when it speaks.
    void keepRoom();
    QString title() const;

private:
    TextLabel* m_title;
    TextLabel* m_advice;
};

} // namespace bothy
