#pragma once

#include "app/tour/stage.h"

#include <QMap>
#include <QString>

namespace bothy {

/// What a walk through the whole program found to be wrong. Keeps each finding once, with the first state it
/// was seen in and how often it was seen.
class Findings {
public:
    /// Later findings belong to this state.
    void enterState(const QString& state) { m_state = state; }
    void add(const QString& what);
    bool isEmpty() const { return m_all.isEmpty(); }
    /// One line a finding, the most frequent first; at most fifty.
    std::string report() const;

private:
    struct Seen {
        QString firstState;
        int times = 0;
    };
    QString m_state;
    QMap<QString, Seen> m_all;
};

/// How a finding calls a widget: its class, its name in the code, and the words it shows.
QString called(const QWidget& widget);

/// The words a widget shows; empty for one that only holds others.
QString shownWords(const QWidget& widget);

/// The visible widgets inside `top`, those in scrolled-away parts too. Without Qt's own parts of widgets.
QList<QWidget*> visibleWidgets(const QWidget& top);

} // namespace bothy
