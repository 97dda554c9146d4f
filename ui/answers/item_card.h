#pragma once

#include "core/base/ids.h"
#include "core/documents/answers/answer.h"
#include "core/itembank/item.h"
#include "ui/widgets/card.h"

#include <vector>

class QBoxLayout;
class QPushButton;

namespace bothy {

class AnswerEditor;
class CardLines;
class ChipRow;
class Drawing;
class ItemDetails;
class OwnLineBar;
class Session;
class TextLabel;

/// One question of the list: title, Skip or Clear, More or Less, what has to be known first, and its answers. Open,
/// it also shows its explanation and the private parts (ItemDetails, made when first opened). Refers to an item of
/// the catalogue, which lives longer.
class ItemCard : public Card {
    Q_OBJECT

public:
    ItemCard(const Item& item, Session& session, AnswerEditor& editor, QWidget* parent = nullptr);

    const Item& item() const { return m_item; }
    /// Shows what the session holds now.
    void refresh();
    void setOpened(bool opened);

    /// Offers "Still right" while the answer is an old one.
    void setLookingAgain(bool on);

    /// For the number keys: answers the side with the keyboard, else the first without an answer, else the first.
    /// The keyboard goes to the other side where that comes next; true when every side has had its turn.
    bool answerNext(Answer answer);
    void skip();
    /// An old answer becomes one of today. False when there is none.
    bool confirm();
    /// Puts the keyboard on the given answer, or on the first one that can be given.
    void focusAnswers();
    bool isMasked() const { return m_masked; }

Q_SIGNALS:
    void openRequested(bool open);
    /// Leads to a limit of one's own that covers the item.
    void limitRequested(const bothy::DocumentId& limit);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Side {
        RoleSide side;
        ChipRow* chips;
        QWidget* kept; ///< says what was answered before a limit closed the item
        TextLabel* keptWords;
    };
    QWidget* makeHead();
    void addAnswers();
    void addSide(RoleSide side);
    void addKnowFirst();
    void addExplanation();
    void openDetails();
    void showAnswer(const Side& side);
    void showLimit();
    void addOwnParts();
    void arrangeHead();
    static void focusSide(const Side& side);
    void skipOrClear();

    const Item& m_item;
    Session& m_session;
    AnswerEditor& m_editor;
    std::vector<Side> m_sides;
    QBoxLayout* m_head = nullptr;
    TextLabel* m_title = nullptr;
    QWidget* m_actions = nullptr;
    QWidget* m_skipped = nullptr;
    QPushButton* m_stillRight = nullptr; ///< made when first offered
    QPushButton* m_skipOrClear = nullptr;
    QPushButton* m_more = nullptr;
    CardLines* m_lines = nullptr;
    TextLabel* m_explanation = nullptr; ///< made when first opened
    OwnLineBar* m_own = nullptr;        ///< only for lines that are not shipped
    ItemDetails* m_details = nullptr;
    bool m_masked = false;
    bool m_lookingAgain = false;
};

} // namespace bothy
