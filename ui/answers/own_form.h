#pragma once

#include "core/base/ids.h"
#include "core/documents/ownitems/own_item.h"
#include "ui/widgets/footed_page.h"

class QComboBox;
class QPushButton;

namespace bothy {

class Field;
class InlineMessage;
class ListActs;
class OwnLines;
class PageHead;
class TextArea;
class TextField;

/// One line of one's own, to write. What is typed is kept as a private draft at once, so that locking loses no word;
/// "Keep it" makes it a line of one's own list. Nothing of it is seen by the other person.
class OwnForm : public FootedPage {
    Q_OBJECT

public:
    OwnForm(OwnLines& lines, ListActs& acts, QWidget* parent = nullptr);

    /// A new line, in this topic if it is given; the draft of one that was begun comes first.
    void beginNew(const SectionId& section);
    /// Other words for a line that is there. False when it is not.
    bool open(const DocumentId& id);

Q_SIGNALS:
    void left();
    /// The line is kept; it stands in this topic.
    void kept(const bothy::SectionId& section);
    /// The same of other words for a line of both: they are meant to be offered.
    void suggested(const bothy::SectionId& section, const bothy::DocumentId& line);
    /// The list has this line already.
    void lineRequested(const bothy::ItemId& item);

private:
    void build();
    void makeChoices();
    void begin(const DocumentId& id, const OwnItem& item, const QString& title);
    void fill(const OwnItem& item);
    void fillTopics(const OwnItem& item);
    void fillTiers(Tier wanted);
    OwnItem item() const;
    void onChanged();
    void keepDraft();
    void refresh();
    void sayLengths();
    const Item* sameLine(const OwnItem& item) const;
    void keep();
    void deleteDraft();

    OwnLines& m_lines;
    ListActs& m_acts;
    DocumentId m_id;
    OwnItem m_before; ///< as it was shown: looking alone makes no draft
    bool m_filling = false;
    std::optional<ItemId> m_same;
    PageHead* m_head;
    TextField* m_prompt;
    TextArea* m_explanation;
    QComboBox* m_topic;
    TextField* m_newTopic;
    QComboBox* m_roles;
    TextField* m_first;
    TextField* m_second;
    QComboBox* m_kind;
    Field* m_kindField;
    QComboBox* m_tier;
    InlineMessage* m_message;
    QPushButton* m_showSame = nullptr;
    QPushButton* m_keep = nullptr;
    QPushButton* m_delete = nullptr;
};

} // namespace bothy
