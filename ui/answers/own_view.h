#pragma once

#include "core/base/ids.h"
#include "core/itembank/item.h"

#include <QStackedWidget>

namespace bothy {

class ListActs;
class OwnForm;
class OwnImport;
class OwnLines;
class OwnPreview;
class OwnTopicForm;

/// Everything around lines of one's own that takes a view for itself: writing one, offering it, naming a topic,
/// bringing a list. Understands the places that begin with "own:".
class OwnView : public QStackedWidget {
    Q_OBJECT

public:
    OwnView(OwnLines& lines, ListActs& acts, QWidget* parent = nullptr);

    /// "own:new[:<topic>]", "own:edit:<line>", "own:offer:<line>", "own:takeBack:<line>", "own:delete:<line>",
    /// "own:topic", "own:rename:<topic>", "own:deleteTopic:<topic>", "own:import[:<path of a file>]". True when there
    /// is a view to show; the others are done at once.
    bool open(const QString& place);
    /// The place of the view that is shown.
    QString place() const { return m_place; }
    /// Something changed elsewhere.
    void refresh();

Q_SIGNALS:
    void left();
    void topicRequested(const bothy::SectionId& section);
    void lineRequested(const bothy::ItemId& item);
    /// A line of this topic is to be looked at and offered, in one of the places above.
    void offerRequested(const bothy::SectionId& section, const bothy::ItemId& line, const QString& place);
    void said(const QString& words);
    void scrolledChanged(bool scrolled);

private:
    bool openLine(const QString& what, const DocumentId& id);
    bool openPlace(const QString& place);
    bool openTopic(const QString& what, const SectionId& section);
    void takeBack(const DocumentId& id);

    OwnLines& m_lines;
    ListActs& m_acts;
    QString m_place;
    OwnForm* m_form;
    OwnPreview* m_preview;
    OwnTopicForm* m_topic;
    OwnImport* m_import;
};

} // namespace bothy
