#pragma once

#include "core/documents/fields.h"
#include "core/itembank/form_field.h"

#include <QWidget>

class QPushButton;

namespace bothy {

class FlowLayout;
class OwnWordsEdit;
class Tag;

/// Words to pick, all in sight and none chosen before, and words of one's own beside them. As many as the field takes:
/// with one, a second choice replaces the first; with a maximum, what is not chosen rests once it is reached.
class WordChoice : public QWidget {
    Q_OBJECT

public:
    /// `about` is said by a screen reader before the words.
    WordChoice(const QString& about, const std::vector<Phrase>& words, const FormField& field,
               QWidget* parent = nullptr);

    /// Silent. Ids that are not offered here are kept.
    void setValue(const Choices& value);
    const Choices& value() const { return m_value; }

Q_SIGNALS:
    /// By the person only; what was chosen before, to go back to.
    void valueChanged(const bothy::Choices& before);

private:
    void addOwn();
    void showOwnWords();
    void toggle(const QString& id, bool chosen);
    void takeOwnWords(const QString& words, bool byReturn);
    void change(Choices next);
    void refresh();

    int m_most; ///< 0 for no limit
    bool m_several;
    Choices m_value;
    FlowLayout* m_line;
    std::vector<std::pair<QString, Tag*>> m_tags;
    std::vector<Tag*> m_own;
    OwnWordsEdit* m_edit = nullptr;
    QPushButton* m_add = nullptr;
};

} // namespace bothy
