#pragma once

#include <QObject>

namespace bothy {

/// Says whenever somebody uses this program, by whatever means: keys (also those that are shortcuts), an input method,
/// mouse, pen, touch, a drag. Assistive technology presses and writes without any device; that is noticed by what the
/// controls themselves say then. A control that nobody sees, and words that cannot be changed, say nothing.
class Activity : public QObject {
    Q_OBJECT

public:
    explicit Activity(QObject* parent = nullptr);

Q_SIGNALS:
    void used();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void listenTo(QWidget* control);
    void onWords();
};

} // namespace bothy
