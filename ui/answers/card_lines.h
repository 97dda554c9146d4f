#pragma once

#include "core/base/ids.h"
#include "core/itembank/item.h"

#include <QWidget>

class QVBoxLayout;

namespace bothy {

class AnswerEditor;
class ConfirmLine;
class LimitLine;
class Session;

/// What has to be said about the answers of one item before they are read, each in one line with the one thing to do
/// about it: a limit covers the item, the answers came with another list, both still see what was said before. Takes
/// no room while there is nothing to say. Lines are made when first needed.
class CardLines : public QWidget {
    Q_OBJECT

public:
    CardLines(const Item& item, Session& session, AnswerEditor& editor, QWidget* parent);

    void refresh();

Q_SIGNALS:
    void limitRequested(const bothy::DocumentId& limit);

private:
    void showLimit(bool wanted);
    void showConfirm(bool wanted);
    void showStill(bool wanted);
    void takeBackStill();

    const Item& m_item;
    Session& m_session;
    AnswerEditor& m_editor;
    QVBoxLayout* m_column;
    LimitLine* m_limit = nullptr;
    ConfirmLine* m_confirm = nullptr;
    ConfirmLine* m_still = nullptr;
};

} // namespace bothy
