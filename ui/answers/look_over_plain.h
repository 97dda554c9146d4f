#pragma once

#include "core/base/error.h"
#include "core/session/sharing.h"

#include <QWidget>

#include <array>

class QPushButton;

namespace bothy {

class ListActs;
class LookOverPlainRow;
class RowCard;
class TextLabel;

/// "Shared as they are": answers that are never compared, by kind, each to be ticked by its owner before it is
/// shown, and taken back at one click.
class LookOverPlain : public QWidget {
    Q_OBJECT

public:
    LookOverPlain(Session& session, ListActs& acts, QWidget* parent = nullptr);

    bool isEmpty() const { return m_rows.empty(); }
    /// Reads the rows anew. Rows that stay keep their place and their tick. `fresh` forgets every tick.
    void refresh(bool fresh);
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
    TextLabel* m_why = nullptr;
    QPushButton* m_show = nullptr;
};

} // namespace bothy
