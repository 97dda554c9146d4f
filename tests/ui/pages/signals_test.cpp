// The words and signs for stop, slow and all right: one text, both agree, and "stop" stays "stop".

#include "core/documents/agreements/agreement.h"
#include "tests/support/couple.h"
#include "tests/ui/pages/page_looks.h"
#include "ui/boundaries/boundaries_page.h"
#include "ui/boundaries/signals_form.h"
#include "ui/forms/field_edit.h"
#include "ui/stop/stop_words.h"
#include "ui/text/isolated.h"
#include "ui/widgets/tag.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

FilledFields words(const QString& stop, const QString& slow, const QString& ok) {
    FilledFields filled;
    const auto put = [&](const QString& id, const QString& word) {
        if (!word.isEmpty()) filled.put(id, {{}, {word}});
    };
    put(u"stop_word"_s, stop);
    put(u"slow_word"_s, slow);
    put(u"ok_word"_s, ok);
    return filled;
}

} // namespace

TEST(Signals, PlainStopAndNoCannotBeRenamedAway) {
    EXPECT_TRUE(signalsProblem(words(u"Koala"_s, u"Amber"_s, u"Sunny"_s)).isEmpty());
    EXPECT_TRUE(signalsProblem(words(u"Stop"_s, u"Amber"_s, {})).isEmpty()) << "stop may be the stop word";
    for (const QString& taken : {u"stop"_s, u"No"_s, u" STOP "_s, u"no problem"_s, u"Non-stop"_s}) {
        EXPECT_FALSE(signalsProblem(words({}, taken, {})).isEmpty()) << qPrintable(taken);
        EXPECT_FALSE(signalsProblem(words({}, {}, taken)).isEmpty()) << qPrintable(taken);
    }
    EXPECT_TRUE(signalsProblem(words({}, u"Nova"_s, u"Stopwatch"_s)).isEmpty()) << "a part of another word";
    EXPECT_FALSE(signalsProblem(words(u"Koala"_s, u"koala"_s, {})).isEmpty()) << "one word, two meanings";
}

TEST(SignalsPage, BothAgreeAndTheyStandOnThePageStop) {
    Couple couple;
    couple.moveIn();
    const auto robin = couple.window(), sam = couple.window();
    Couple::open(*robin, Couple::robin());
    Couple::open(*sam, Couple::sam());
    BoundariesPage page(*robin);
    page.resize(1100, 780);
    page.show();
    page.goTo(u"signals"_s);
    const auto field = [&](const QString& id) { return page.findChild<FieldEdit*>(u"field."_s + id); };
    field(u"stop_word"_s)->findChild<QPlainTextEdit*>()->setPlainText(u"Koala"_s);
    field(u"slow_word"_s)->findChild<QPlainTextEdit*>()->setPlainText(u"No rush"_s);
    auto* offer = page.findChild<QPushButton*>(u"offerAgreement"_s);
    EXPECT_FALSE(offer->isEnabled()) << "no is no word for slow";
    field(u"slow_word"_s)->findChild<QPlainTextEdit*>()->setPlainText(u"Amber"_s);
    field(u"nonverbal_signs"_s)->findChildren<Tag*>().front()->click();
    lookAround(page, u"signals"_s);
    ASSERT_TRUE(offer->isEnabled());
    offer->click();
    ASSERT_TRUE(waitFor([&] { return sam->shared().document(signalsDocument()) != nullptr; }));
    EXPECT_TRUE(stopWords(*sam).signs.isEmpty()) << "not before both agree";
    ASSERT_TRUE(finished(sam->agree(signalsDocument(), sam->shared().document(signalsDocument())->current.id)));
    ASSERT_TRUE(waitFor([&] { return stopWords(*robin).signs.size() == 3; }));
    EXPECT_TRUE(stopWords(*robin).signs.front().endsWith(isolated(u"Koala"_s)));
    ASSERT_TRUE(finished(robin->withdraw(signalsDocument())));
    EXPECT_TRUE(stopWords(*robin).signs.isEmpty());
}

TEST(SignalsPage, TwoWhoBeginApartMeetInOneDocument) {
    Couple couple;
    couple.moveIn();
    const auto robin = couple.window(), sam = couple.window();
    Couple::open(*robin, Couple::robin());
    Couple::open(*sam, Couple::sam());
    const auto offer = [](Session& session, const QString& stop) {
        return session.offer(signalsDocument(), *wordingOf({.title = u"Signals"_s, .fields = words(stop, {}, {})}));
    };
    const auto one = offer(*robin, u"Koala"_s), two = offer(*sam, u"Lemon"_s);
    EXPECT_TRUE(finished(one));
    EXPECT_TRUE(finished(two));
    ASSERT_TRUE(waitFor([&] {
        const auto* document = robin->shared().document(signalsDocument());
        return document && (document->state == SignoffState::Conflict || document->state == SignoffState::OfferedToMe ||
                            document->state == SignoffState::ChangedByOther);
    }));
    EXPECT_FALSE(robin->shared().document(signalsDocument())->allowsAnything());
}

} // namespace bothy
