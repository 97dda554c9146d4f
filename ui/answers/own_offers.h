#pragma once

#include "core/documents/ownitems/own_item.h"

#include <QFuture>
#include <QWidget>

class QVBoxLayout;

namespace bothy {

class InlineMessage;
class OwnLines;
class TextLabel;

/// What the other person offers for both lists, one calm card each with its exact words. A line of a part that is not
/// open shows its words only when its reader asks. Nothing here tells the other person that it was read, left or
/// hidden.
class OwnOffers : public QWidget {
    Q_OBJECT

public:
    explicit OwnOffers(OwnLines& lines, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void said(const QString& words);

private:
    QWidget* makeCard(const SharedOwnItem& offer);
    QWidget* makeWords(const SharedOwnItem& offer, QWidget* card);
    void accept(const SharedOwnItem& offer);

    OwnLines& m_lines;
    QVBoxLayout* m_column;
    InlineMessage* m_trouble;
    std::vector<SharedOwnItem> m_shown;
    std::vector<QWidget*> m_cards;
};

} // namespace bothy
