#pragma once

#include "core/matching/outgoing.h"

#include <QObject>

namespace bothy {

class Session;

/// What looking the list over is about: exactly the rows that could be shown, and the switch of each. Knows no
/// widget and no sentence.
class LookOver : public QObject {
    Q_OBJECT

public:
    explicit LookOver(Session& session, QObject* parent = nullptr);

    /// The rows as core/matching would let them out now.
    std::vector<PreviewRow> rows() const;
    /// Switching a row on takes the hold away and confirms an old answer as of today; the other side of the same
    /// item stays as it was. A list that was set aside is taken back, because it is not the same list any more.
    void setShown(const PreviewRow& row, bool shown);

    bool isSetAside() const;
    /// Are there at least eight different items among the rows that go out?
    bool hasEnough() const;

Q_SIGNALS:
    void listTakenBack();

private:
    Session& m_session;
};

} // namespace bothy
