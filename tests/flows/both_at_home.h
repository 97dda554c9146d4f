#pragma once

#include "core/documents/agreements/agreement.h"
#include "tests/flows/window.h"
#include "ui/widgets/tag.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>

namespace bothy {

/// Counts presses on buttons anywhere: what an act costs a person.
class Clicks : public QObject {
public:
    Clicks() { qApp->installEventFilter(this); }
    int taken() { return std::exchange(m_count, 0); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::MouseButtonPress && qobject_cast<QAbstractButton*>(watched)) ++m_count;
        return false;
    }

private:
    int m_count = 0;
};

/// Two windows on one vault, one for each, both unlocked and on the page of boundaries; and what the stories about
/// rules do with them.
class BothAtHome : public testing::Test {
protected:
    static constexpr const char* RobinsPhrase = "robin opens this door";
    static constexpr const char* SamsPhrase = "sam opens that door";

    void SetUp() override {
        couple.moveIn();
        robin = std::make_unique<Window>(couple);
        sam = std::make_unique<Window>(couple);
        robin->unlock(0, RobinsPhrase);
        sam->unlock(1, SamsPhrase);
        showInBoth(QStringLiteral("boundaries"));
    }

    void showInBoth(const QString& page) {
        for (Window* each : {robin.get(), sam.get()})
            each->window().house()->show(page);
    }
    /// Both see a limit of `by` about what `covers` finds in the list.
    void writeLimit(Window& by, const QString& words, const QString& covers, const QString& item) {
        by.window().house()->show(QStringLiteral("boundaries"));
        by.hands.click(QStringLiteral("addLimit"));
        by.hands.click(QStringLiteral("template.hard_no"));
        seen<QPlainTextEdit>(by.hands, QStringLiteral("limitWords")).setPlainText(words);
        by.hands.type(QStringLiteral("itemSearch"), covers);
        by.hands.click(QStringLiteral("found.") + item);
        shareLimit(by);
    }
    /// Both see that `by` leaves these topics out.
    void leaveOut(Window& by, const QStringList& topics) {
        by.window().house()->show(QStringLiteral("boundaries"));
        by.hands.click(QStringLiteral("addLimit"));
        by.hands.click(QStringLiteral("template.topic_pause"));
        for (Tag* tag : seen<QWidget>(by.hands, QStringLiteral("field.topic")).findChildren<Tag*>())
            if (topics.contains(tag->text())) tag->click();
        shareLimit(by);
    }
    void shareLimit(Window& by) {
        const std::size_t before = limitsSeenBy(by);
        seen<QWidget>(by.hands, QStringLiteral("limitSight")).findChildren<QRadioButton*>().at(1)->click();
        by.hands.click(QStringLiteral("saveLimit"));
        ASSERT_TRUE(waitFor([&] { return limitsSeenBy(*robin) == before + 1 && limitsSeenBy(*sam) == before + 1; }));
    }
    static std::size_t limitsSeenBy(Window& window) { return window.session().shared().limits.limits.size(); }
    /// Robin offers an agreement, Sam agrees with a click.
    DocumentId agreeAbout(const std::vector<QString>& items, const QString& text = QStringLiteral("Phones stay out.")) {
        const DocumentId id = Session::newDocumentId();
        const Agreement words{.title = QStringLiteral("Phones"), .words = text, .items = items};
        EXPECT_TRUE(finished(robin->session().offer(id, *wordingOf(words))));
        sam->window().house()->show(QStringLiteral("boundaries"), id.hex());
        agreeIn(*sam);
        EXPECT_TRUE(bothSee(id, SignoffState::AgreedForNow));
        return id;
    }
    static void agreeIn(Window& window) {
        EXPECT_TRUE(waitFor([&] { return window.hands.sees(QStringLiteral("agree")); }));
        window.hands.click(QStringLiteral("agree"));
    }
    /// `by` writes other words for the agreement that is there and offers them.
    static void offerOther(Window& by, const QString& words) {
        writeOther(by, words);
        by.hands.click(QStringLiteral("offerAgreement"));
    }
    static QPlainTextEdit* writeOther(Window& by, const QString& words) {
        by.hands.click(QStringLiteral("otherWords"));
        auto& edit = seen<QPlainTextEdit>(by.hands, QStringLiteral("agreementWordsEdit"));
        edit.setPlainText(words);
        return &edit;
    }

    static SignoffState stateFor(Window& window, const DocumentId& id) {
        const SignedDocument* document = window.session().shared().document(id);
        return document ? document->state : SignoffState::Draft;
    }
    bool bothSee(const DocumentId& id, SignoffState state) {
        return waitFor([&] { return stateFor(*robin, id) == state && stateFor(*sam, id) == state; });
    }

    Couple couple;
    std::unique_ptr<Window> robin, sam;
};

} // namespace bothy
