#pragma once

#include "core/itembank/item.h"
#include "ui/widgets/footed_page.h"

class QPushButton;

namespace bothy {

class HeldWords;
class OwnLines;
class PageHead;
class TextField;

/// The name of a topic of one's own.
class OwnTopicForm : public FootedPage {
    Q_OBJECT

public:
    explicit OwnTopicForm(OwnLines& lines, QWidget* parent = nullptr);

    /// Another name for this topic; a new one when it is empty.
    void begin(const QString& title);

Q_SIGNALS:
    void left();
    void kept(const bothy::SectionId& section);

private:
    QString title() const;
    void refresh();
    void keep();
    void leave();

    OwnLines& m_lines;
    QString m_before;
    PageHead* m_head;
    TextField* m_title;
    HeldWords* m_held;
    QPushButton* m_keep;
};

} // namespace bothy
