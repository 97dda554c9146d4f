#pragma once

#include "core/base/error.h"
#include "core/session/sharing.h"

#include <QWidget>

#include <array>

class QPushButton;

namespace bothy {

class HeldTicks;
class InlineMessage;
class ListActs;
class LookOverPlainRow;
class RowCard;
class TextLabel;

/// "Shared as they are": answers that are never compared, by kind, each to be ticked by its owner before it is
/// shown, and taken back at one click. What is ticked stays so until it is shown (HeldTicks).
class LookOverPlain : public QWidget {
    Q_OBJECT

public:
    LookOverPlain(Session& session, ListActs& acts, QWidget* parent = nullptr);

    bool isEmpty() const { return m_rows.empty(); }
    /// Is anything ticked that is not shown yet?
    bool hasTicks() const;
    /// Reads the rows anew. Rows that stay keep their place; a tick stays while the words are those that were ticked.
    void refresh();
    /// Says that what is ticked is not shown yet, until nothing is.
    void sayNotShown();
    /// The first row that can be ticked gets the keyboard.
    void takeKeyboard();

Q_SIGNALS:
    void troubled(const bothy::Error& error);

private:
    struct Group {
        Polarity polarity = Polarity::Protection;
        QWidget* box = nullptr;
        RowCard* card = nullptr;
    };
    void makeHead(class QVBoxLayout& column);
    void makeGroup(Group& group);
    void makeFoot(class QVBoxLayout& column);
    void showRows(const std::vector<PlainRow>& rows);
    void rebuild(const std::vector<PlainRow>& rows);
    void addRow(const PlainRow& row);
    void refreshFoot();
    void show();
    void takeBack(const AnswerPlace& place);

    Session& m_session;
    ListActs& m_acts;
    Sharing m_sharing;
    std::array<Group, 4> m_groups;
    std::vector<LookOverPlainRow*> m_rows; ///< the cards own them
    HeldTicks* m_held;
    InlineMessage* m_notShown;
    TextLabel* m_why = nullptr;
    QPushButton* m_show = nullptr;
};

} // namespace bothy
