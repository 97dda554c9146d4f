#pragma once

#include "core/base/ids.h"
#include "core/itembank/item.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace bothy {

class Session;
class TextLabel;

/// Says on a card that a limit covers its item. A limit of one's own is one click away; whose limit it is otherwise
/// stays unsaid.
class LimitLine : public QWidget {
    Q_OBJECT

public:
    explicit LimitLine(QWidget* parent = nullptr);

    void setItem(const Session& session, const ItemId& item);

Q_SIGNALS:
    void limitRequested(const bothy::DocumentId& limit);

private:
    QPushButton* m_own;
    TextLabel* m_words;
    std::optional<DocumentId> m_limit;
};

} // namespace bothy
