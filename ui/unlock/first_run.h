#pragma once

#include "core/base/result.h"

#include <QWidget>

class QBoxLayout;
class QStackedWidget;

namespace bothy {

class AppearanceKeeper;
class BothHereStep;
class FirstStep;
class HandOverStep;
class JustForYouStep;
class LimitsStep;
class NameStep;
class PassphraseStep;
class Session;
class ShelterPanel;
class Strip;
class WelcomeStep;

/// How two people come in, one after the other: reading, name, passphrase, a page for each alone, handing over, and
/// the same for the second. Also brings the second person in later, while the first is unlocked and their pages are
/// away. Stopping keeps nothing of the person who stops; a half that is made stays. Ends by locking, and when it is
/// locked from elsewhere (Hide), it ends, too: nobody finds it open at a person's step.
class FirstRun : public QWidget {
    Q_OBJECT

public:
    enum class Begin { Welcome, SecondPerson };
    FirstRun(Session& session, AppearanceKeeper& appearance, Begin begin, QWidget* parent = nullptr);

    /// Whoever looks next may be somebody else: what was typed of a passphrase goes.
    void forgetPassphrase();

Q_SIGNALS:
    /// It is over, done or stopped: whoever has a half by now finds it locked. Of whoever stopped nothing is kept.
    void finished();
    void hideRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Who { First, Second };

    void addSteps(AppearanceKeeper& appearance);
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
    void endWhenLocked();
    void forget();
    void showRoom();
    void arrangePanel();
    void fold();

    Session& m_session;
    Begin m_begin;
    Who m_who = Who::First;
    QWidget* m_narrowMark;
    ShelterPanel* m_panel;
    Strip* m_strip;
    QStackedWidget* m_steps;
    WelcomeStep* m_welcome;
    LimitsStep* m_limits;
    NameStep* m_name;
    PassphraseStep* m_passphrase;
    JustForYouStep* m_justForYou;
    HandOverStep* m_handOver;
    BothHereStep* m_bothHere;
};

} // namespace bothy
