#pragma once

#include "ui/answers/topics.h"
#include "ui/widgets/page_frame.h"

#include <optional>

namespace bothy {

class AnswerEditor;
class PageHead;
class RowCard;
class TextLabel;

/// The quiet place of what its owner does not want to meet: hidden topics, or the hidden items of one topic, by name
/// alone, each with a way back to the list. It is always there, so that its door says nothing.
class HiddenView : public PageFrame {
    Q_OBJECT

public:
    HiddenView(Session& session, AnswerEditor& editor, QWidget* parent = nullptr);

    void showTopics();
    void showItemsOf(const Section& topic);
    /// Null while topics are shown.
    const Section* topic() const { return m_topic; }
    void refresh();

Q_SIGNALS:
    void backRequested();

private:
    void addRow(const QString& id, const QString& title, const std::function<void()>& bringBack);

    AnswerEditor& m_editor;
    Topics m_topics;
    const Section* m_topic = nullptr;
    PageHead* m_head;
    TextLabel* m_nothing;
    RowCard* m_rows;
};

} // namespace bothy
