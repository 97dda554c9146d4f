#pragma once

#include "core/documents/fields.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace bothy {

class FlowLayout;
class OwnWordsEdit;

/// One entry that can be added by its id.
struct TagOffer {
    QString id;
    QString words;
    QString group; ///< title of the sub-menu; empty for none
};

/// Chosen entries as removable tags, and "Add": a menu with what is not chosen yet, and one's own words. Where several
/// stand on one page, each has an object name.
class TagChoice : public QWidget {
    Q_OBJECT

public:
    /// `about` is said before "Add" by a screen reader ("Have ready").
    TagChoice(const QString& about, std::vector<TagOffer> offers, bool ownWords, QWidget* parent = nullptr);

    /// Silent.
    void setValue(const Choices& value);
    const Choices& value() const { return m_value; }
    QPushButton* addButton() const { return m_add; }

Q_SIGNALS:
    /// By the person only; what was chosen before, to go back to.
    void valueChanged(const bothy::Choices& before);

private:
    void fillMenu();
    void rebuild();
    void addTag(const QString& words, const std::function<void()>& remove);
    void takeOwnWords(const QString& words, bool byReturn);
    void change(const std::function<void(Choices&)>& change);
    QString wordsOf(const QString& id) const;

    QString m_about;
    std::vector<TagOffer> m_offers;
    bool m_ownWords;
    Choices m_value;
    FlowLayout* m_line;
    QMenu* m_menu;
    QPushButton* m_add;
    OwnWordsEdit* m_own;
};

} // namespace bothy
