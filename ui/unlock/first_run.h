#pragma once

#include "core/base/result.h"

#include <QWidget>

class QBoxLayout;
class QStackedWidget;

namespace bothy {

class BothHereStep;
class FirstStep;
class HandOverStep;
class LimitsStep;
class NameStep;
class PassphraseStep;
class Session;
class ShelterPanel;
class Strip;
class WelcomeStep;

/// How two people come in, one after the other: reading, name, passphrase, handing over, and the same for the
/// second. Also brings the second person in later, while the first is unlocked and their pages are away.
/// Stopping keeps nothing of the person who stops; a half that is made stays. Ends by locking.
class FirstRun : public QWidget {
    Q_OBJECT

public:
    enum class Begin { Welcome, SecondPerson };
    FirstRun(Session& session, Begin begin, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Everything that was wanted is made and locked.
    void finished();
    /// Someone stopped. Of the first person nothing is on disk; after the second person's stop it is locked.
    void cancelled();
    void hideRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    enum class Who { First, Second };

    void addSteps();
    void connectReading();
    void connectPerson();
    void show(FirstStep* step);
    void begin(Who who);
    void askPassphrase();
    void makePart();
    void partMade(const Result<void>& result);
    void goBackFromName();
    void stop();
    void finish();
    void forget();
    void arrangePanel();
    void fold();

    Session& m_session;
    Begin m_begin;
    Who m_who = Who::First;
    QWidget* m_side;
    QWidget* m_narrowMark;
    ShelterPanel* m_panel;
    Strip* m_strip;
    QStackedWidget* m_steps;
    WelcomeStep* m_welcome;
    LimitsStep* m_limits;
    NameStep* m_name;
    PassphraseStep* m_passphrase;
    HandOverStep* m_handOver;
    BothHereStep* m_bothHere;
};

} // namespace bothy
