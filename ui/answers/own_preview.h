#pragma once

#include "core/base/ids.h"
#include "core/documents/ownitems/own_item.h"
#include "ui/widgets/footed_page.h"

class QPushButton;

namespace bothy {

class InlineMessage;
class OwnLines;
class OwnText;
class PageHead;
class TextLabel;

/// Before a line is offered: exactly what the other person is going to see, and what changes by it.
class OwnPreview : public FootedPage {
    Q_OBJECT

public:
    explicit OwnPreview(OwnLines& lines, QWidget* parent = nullptr);

    /// False when the line is not there or cannot be offered now.
    bool open(const DocumentId& id);
    void refresh();

Q_SIGNALS:
    void left();
    void offered();

private:
    void build();
    void offer();
    bool isStillSo() const; ///< what is shown may have been changed elsewhere, or taken back by Undo

    OwnLines& m_lines;
    DocumentId m_id;
    OwnItem m_item;
    bool m_busy = false;
    PageHead* m_head;
    OwnText* m_words;
    TextLabel* m_who;
    TextLabel* m_meanwhile = nullptr; ///< for other words of a line that both have
    InlineMessage* m_message;
    QPushButton* m_offer = nullptr;
};

} // namespace bothy
