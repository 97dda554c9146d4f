#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QStackedWidget;

namespace bothy {

class PageFrame;
class QuietGround;
class Session;
class Strip;
class TextLabel;
class TroubleView;
class UnlockCard;

/// Who is here, and their passphrase. Two equal tiles, none chosen at first and none remembered. While a list waits for
/// the other one's, its owner is shown as here and only the other one has a tile. Where the vault cannot be used it
/// says why and what can be done (trouble_view.h).
/// Borrows the session, which tells the rest of the window when somebody is in (stageChanged).
class UnlockPage : public QWidget {
    Q_OBJECT

public:
    explicit UnlockPage(Session& session, QWidget* parent = nullptr);

    /// Nobody chosen, nothing typed, the tiles as the session has them now.
    void reset();
    /// Looks for the vault again and shows the tiles or what is in the way.
    void look();
    void showTrouble(const Error& error);

Q_SIGNALS:
    void hideRequested();
    void stopRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeWhoIsHere();
    void fillTiles();
    void addTile(std::size_t index, const QString& label);
    void placeInRow(QWidget* place);
    void choose(const PersonId& person, const QString& label);
    void setBusy(bool busy);
    void stopWaiting();
    void open(const QString& passphrase);
    void placeGround();

    Session& m_session;
    Strip* m_strip;
    QStackedWidget* m_views;
    PageFrame* m_who;
    QWidget* m_column;
    QWidget* m_brand;
    QWidget* m_tileRow;
    std::vector<QWidget*> m_places; ///< one for each person: a tile, or that they are here
    TextLabel* m_together;
    UnlockCard* m_card;
    QPushButton* m_stopWaiting;
    TroubleView* m_trouble;
    QuietGround* m_ground;
    PersonId m_person;
    bool m_busy = false;
    int m_turn = 0; ///< counts how often nobody was chosen: an answer from before is not shown any more
};

} // namespace bothy
