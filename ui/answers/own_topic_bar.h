#pragma once

#include "core/itembank/item.h"

#include <QWidget>

class QPushButton;

namespace bothy {

class Session;

/// Below the lines of a topic: add one of one's own; rename or delete a topic of one's own.
class OwnTopicBar : public QWidget {
    Q_OBJECT

public:
    explicit OwnTopicBar(Session& session, QWidget* parent = nullptr);

    void setTopic(const SectionId& section);

Q_SIGNALS:
    /// A place of the page (OwnView).
    void placeRequested(const QString& place);

private:
    Session& m_session;
    SectionId m_section;
    QPushButton* m_rename;
    QPushButton* m_delete;
};

} // namespace bothy
