#pragma once

#include "core/itembank/catalogue.h"

#include <QWidget>

class QCheckBox;
class QMenu;
class QPlainTextEdit;
class QPushButton;

namespace bothy {

class AnswerEditor;
class FlowLayout;
class TextLabel;

/// The private part of an open item: conditions as tags, a note that saves while it is typed, "keep this one to
/// myself", and "don't show this one". A condition in own words stands in the note, and is there once the note has
/// words.
class ItemDetails : public QWidget {
    Q_OBJECT

public:
    ItemDetails(const Item& item, const Catalogue& catalogue, AnswerEditor& editor, QWidget* parent = nullptr);

    /// Shows what the editor holds now. Leaves the note alone while somebody types in it.
    void refresh();
    QPlainTextEdit* note() const { return m_note; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeConditions();
    QWidget* makeNote();
    QWidget* makeHide();
    void showConditions();
    void fillMenu();
    void addTo(QMenu& menu, const ConditionId& id);
    void addOwnWords(const ConditionId& id);
    void showOwnWords();
    void onNoteTyped();
    void fitNote();

    const Item& m_item;
    const Catalogue& m_catalogue;
    AnswerEditor& m_editor;
    FlowLayout* m_tagLine = nullptr;
    QWidget* m_tagBox = nullptr;
    QPushButton* m_add = nullptr;
    QMenu* m_menu = nullptr;
    QPlainTextEdit* m_note = nullptr;
    TextLabel* m_noteHint = nullptr;
    TextLabel* m_ownWords = nullptr;     ///< asks for the words of the condition that has none
    std::optional<ConditionId> m_wanted; ///< the same, chosen and not there yet
    QCheckBox* m_keep = nullptr;
    std::vector<ConditionId> m_shown;
};

} // namespace bothy
