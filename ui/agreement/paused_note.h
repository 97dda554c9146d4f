#pragma once

#include "core/session/session.h"

#include <QWidget>

class QPushButton;

namespace bothy {

class InlineMessage;
class RowCard;

/// What a page of both says while somebody has paused: the same words at the same place on each of them. Who paused
/// can continue here. A pause never stands in the way of taking something back; until somebody asks for that, it
/// keeps even the titles away.
class PausedNote : public QWidget {
    Q_OBJECT

public:
    /// One shared thing that its reader could take back.
    struct Title {
        DocumentId id;
        QString words;
        bool operator==(const Title&) const = default;
    };

    /// How wide the page is meanwhile, so that the words stand where they stand on Home.
    static constexpr double WidestInBodies = 44;

    explicit PausedNote(Session& session, QWidget* parent = nullptr);

    void refresh(const std::vector<Title>& takeBacks);
    /// The words begin lower on a page of this height, where there is room.
    void placeIn(int pageHeight);

Q_SIGNALS:
    /// Something was taken back; the words say how it stands now.
    void said(const QString& words);

private:
    QWidget* makeButtons();
    void fillRows();
    void setBusy(bool busy);
    void focusFirstButton();
    void await(const Session::Done& done, const QString& words);

    Session& m_session;
    std::vector<Title> m_takeBacks;
    QPushButton* m_continue = nullptr;
    QPushButton* m_open = nullptr;
    RowCard* m_rows;
    InlineMessage* m_message;
};

} // namespace bothy
