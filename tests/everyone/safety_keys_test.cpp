// The keys for the worst moment, over everything that the program can open. What opens something is found by using
// whatever can be used in every state of the tour; each key is then pressed in a copy of the process.

#include "app/options.h"
#include "app/tour/looks.h"
#include "app/tour_start.h"
#include "core/crypto/secret_bytes.h"
#include "core/session/session.h"
#include "tests/everyone/findings.h"
#include "tests/everyone/opened_parts.h"
#include "tests/everyone/own_process.h"
#include "tests/support/shift_taps.h"
#include "tests/support/wait.h"
#include "ui/shell/house.h"
#include "ui/shell/window_keys.h"
#include "ui/stop/stop_page.h"

#include <QApplication>
#include <QSet>
#include <QTest>
#include <QTimer>
#include <QWindow>

#include <gtest/gtest.h>

using namespace bothy;
using namespace Qt::StringLiterals;

namespace {

const auto NothingOpened = u"nothing opened"_s;
constexpr int TurnsToOpen = 8; // of the event loop, after whatever was used has come back

/// One of the keys, and what it does.
struct SafetyKey {
    QString id;
    std::optional<QKeyCombination> keys; ///< none: Shift three times
};

std::vector<SafetyKey> safetyKeys() {
    std::vector<SafetyKey> all;
    for (const WindowKey& key : windowKeys()) {
        if (!QStringList{u"stop"_s, u"lock"_s, u"hide"_s}.contains(key.line.id)) continue;
        for (const QKeySequence& keys : key.line.keys)
            all.push_back({key.line.id, keys[0]});
        if (!key.line.gesture.isEmpty()) all.push_back({key.line.id, {}});
    }
    return all;
}

/// A hand presses one key after the other. What the first of them closes hears no more of the rest; QTest::keyClick
/// asks only once whether it is still there, before the key is let go and not before its modifiers are.
void press(const SafetyKey& key, QWidget& at) {
    const QPointer<QWindow> window = at.window()->windowHandle();
    const auto move = [&](bool down, int code, Qt::KeyboardModifiers held) {
        if (window) QTest::simulateEvent(window, down, code, held, {}, /*repeat=*/false);
    };
    const auto tap = [&](int code, Qt::KeyboardModifiers held) {
        move(true, code, held);
        move(false, code, held);
    };
    if (!key.keys) return tapShiftThreeTimes(window);
    using Modifier = std::pair<Qt::KeyboardModifier, Qt::Key>;
    std::vector<Modifier> held{
        {Qt::ShiftModifier, Qt::Key_Shift}, {Qt::ControlModifier, Qt::Key_Control}, {Qt::AltModifier, Qt::Key_Alt}};
    std::erase_if(held, [&](const Modifier& each) { return !(key.keys->keyboardModifiers() & each.first); });
    Qt::KeyboardModifiers now;
    for (const auto& [modifier, code] : held) {
        move(true, code, now);
        now |= modifier;
    }
    tap(key.keys->key(), now);
    for (const auto& [modifier, code] : held)
        move(false, code, now);
}

/// Opens something, presses a key over it, and waits for what the key is for. Lives in a copy of the process.
class Moment {
public:
    Moment(const TourStage& stage, const Opener& opener, const SafetyKey& key)
        : m_stage(stage)
        , m_opener(opener)
        , m_key(key)
        , m_stopWasOpen(isStopOpen()) {}

    QString play() {
        QTimer::singleShot(0, &m_turn, [this] {
            m_opener.open();
            m_isBack = true;
        });
        m_turn.callOnTimeout([this] { turn(); });
        m_turn.start(0);
        // What was opened may wait inside a call: then the turns go on within it.
        if (!waitFor([this] { return m_said.has_value(); })) return u"does nothing"_s;
        m_turn.stop();
        letSettle();
        return *m_said;
    }

private:
    void turn() {
        if (m_said) return;
        if (!m_isPressed) {
            QWidget* open = openOver(*m_stage.window);
            if (!open) {
                if (m_isBack && ++m_turns > TurnsToOpen) m_said = NothingOpened;
                return;
            }
            m_isPressed = true;
            press(m_key, *open);
        } else if (hasComeAbout()) {
            m_said = QString();
        }
    }
    bool isStopOpen() const {
        const auto pages = m_stage.window->findChildren<StopPage*>();
        return std::any_of(pages.begin(), pages.end(), [](const StopPage* page) { return page->isVisible(); });
    }
    bool isLocked() const {
        return m_stage.session->stage() != Session::Stage::Open && !m_stage.window->findChild<House*>();
    }
    bool hasComeAbout() const {
        if (openOver(*m_stage.window)) return false;
        if (m_key.id == u"stop"_s) return isStopOpen() != m_stopWasOpen;
        return isLocked() && (m_key.id == u"lock"_s || m_stage.window->isMinimized());
    }

    TourStage m_stage;
    Opener m_opener;
    SafetyKey m_key;
    QTimer m_turn;
    std::optional<QString> m_said;
    int m_turns = 0;
    bool m_isBack = false, m_isPressed = false, m_stopWasOpen;
};

/// Uses everything in every state once, and presses every key over whatever that opens.
class Presser final : public TourEye {
public:
    bool look(const TourStage& stage, const QString& state) override {
        m_findings.enterState(state);
        for (const Opener& opener : openersIn(*stage.window)) {
            if (m_seen.contains(opener.called)) continue;
            m_seen.insert(opener.called);
            pressOver(stage, opener);
        }
        return true;
    }
    const Findings& findings() const { return m_findings; }
    const QStringList& opened() const { return m_opened; }

private:
    void pressOver(const TourStage& stage, const Opener& opener) {
        for (const SafetyKey& key : safetyKeys()) {
            const QString said = inACopy([&] { return Moment(stage, opener, key).play(); });
            if (said == NothingOpened) return;
            if (m_opened.isEmpty() || m_opened.back() != opener.called) m_opened << opener.called;
            const QString pressed = key.keys ? QKeySequence(*key.keys).toString() : u"Shift three times"_s;
            if (!said.isEmpty()) m_findings.add(u"%1 over what opens with %2: %3"_s.arg(pressed, opener.called, said));
        }
    }

    Findings m_findings;
    QSet<QString> m_seen;
    QStringList m_opened;
};

} // namespace

TEST(SafetyKeysEverywhere, EachKeyWorksOverWhateverTheProgramOpens) {
    ASSERT_TRUE(startCrypto());
    Presser presser;
    Options options;
    options.language = u"en"_s;
    const QString problem = tourWith(presser, *qApp, options);
    EXPECT_TRUE(problem.isEmpty()) << qPrintable(problem);
    EXPECT_GT(presser.opened().size(), 20) << qPrintable(presser.opened().join(u'\n'));
    EXPECT_TRUE(presser.findings().isEmpty()) << presser.findings().report();
}
