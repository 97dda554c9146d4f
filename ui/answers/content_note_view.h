#pragma once

#include "core/itembank/item.h"
#include "ui/widgets/page_frame.h"

class QPushButton;

namespace bothy {

class Card;
class PageHead;
class TextLabel;

/// The short note that stands before a topic with intimate or intense items, once. Its reader goes on or
/// goes back; both are fine and neither is kept, except that the note was read.
class ContentNoteView : public PageFrame {
    Q_OBJECT

public:
    explicit ContentNoteView(QWidget* parent = nullptr);

    void setTopic(const Section& section);
    const SectionId& topic() const { return m_topic; }
    /// Puts the keyboard on the gentler way out.
    void focusStart();

Q_SIGNALS:
    void openRequested(const bothy::SectionId& topic);
    void backRequested();

private:
    SectionId m_topic;
    PageHead* m_head;
    TextLabel* m_note;
    QPushButton* m_notNow;
};

} // namespace bothy
