#pragma once

#include "core/itembank/item.h"

#include <QWidget>

class QPushButton;

namespace bothy {

class Session;
class TextLabel;

/// Under the title of a line that is not shipped: whose it is now, and what its reader can do with it. Whoever shows
/// the card passes the wishes on; the name of the wish is a place of the page (OwnView).
class OwnLineBar : public QWidget {
    Q_OBJECT

public:
    OwnLineBar(const ItemId& item, Session& session, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void placeRequested(const QString& place);

private:
    void ask(const QString& what);

    ItemId m_item;
    Session& m_session;
    TextLabel* m_state;
    QPushButton* m_edit;
    QPushButton* m_offer;
    QPushButton* m_takeBack;
    QPushButton* m_delete;
};

} // namespace bothy
