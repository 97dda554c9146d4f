#include "tests/support/wait.h"
#include "ui/theme/theme.h"
#include "ui/widgets/answer_chip.h"
#include "ui/widgets/chip_row.h"
#include "ui/widgets/clickable_card.h"
#include "ui/widgets/diff_text.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/page_list.h"
#include "ui/widgets/row_card.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/sign_off_bar.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/switch_button.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/toast.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QtTest>
#include <QtWidgets>

#include <gtest/gtest.h>

using namespace bothy;
using namespace Qt::StringLiterals;

namespace {

class Widgets : public testing::Test {
protected:
    void SetUp() override { m_theme.apply(*qApp, ThemeName::Light, 1.0); }
    Theme m_theme;
};

std::vector<ChipWord> answers() {
    return {{ChipMeaning::Yes, u"Yes"_s},
            {ChipMeaning::Maybe, u"Maybe"_s},
            {ChipMeaning::No, u"No"_s},
            {ChipMeaning::NotNow, u"Not now"_s}};
}

QAccessibleInterface* interfaceOf(QWidget& widget) {
    return QAccessible::queryAccessibleInterface(&widget);
}

} // namespace

TEST_F(Widgets, SearchIsAsWideWithWordsAsWithout) {
    const std::unique_ptr<QLineEdit> field(makeSearchField(u"Search"_s));
    field->show();
    const QSize empty = field->sizeHint();
    field->setText(u"a walk"_s);
    EXPECT_EQ(field->sizeHint(), empty) << "its cross takes no room from what shares the line";
}

TEST_F(Widgets, ChipKeepsItsWidthWhenChosen) {
    AnswerChip chip(ChipMeaning::Yes, u"Yes, I am open to this"_s);
    const QSize before = chip.sizeHint();
    chip.setChecked(true);
    EXPECT_EQ(chip.sizeHint(), before);
}

TEST_F(Widgets, ChipWrapsWhereRoomIsShort) {
    AnswerChip chip(ChipMeaning::Yes, u"Yes, I am open to this"_s);
    EXPECT_EQ(chip.heightForWidth(chip.sizeHint().width()), m_theme.metrics().controlHeight);
    EXPECT_GT(chip.heightForWidth(chip.minimumSizeHint().width()), m_theme.metrics().controlHeight);
}

TEST_F(Widgets, ChipRowTellsOfChoicesByAPersonOnly) {
    ChipRow row(answers());
    row.show();
    QSignalSpy chosen(&row, &ChipRow::answerChosen);
    row.choose(2);
    EXPECT_EQ(row.chosen(), 2);
    row.clear();
    EXPECT_FALSE(row.chosen().has_value());
    EXPECT_EQ(chosen.count(), 0);
    QTest::mouseClick(row.chip(1), Qt::LeftButton);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.first().first().toInt(), 1);
}

TEST_F(Widgets, ChipRowClearsAndReachesAllChipsAgain) {
    ChipRow row(answers());
    row.show();
    row.choose(0);
    row.clear();
    for (int i = 0; i < row.count(); ++i)
        EXPECT_TRUE(row.chip(i)->focusPolicy() & Qt::TabFocus);
    row.choose(99);
    EXPECT_FALSE(row.chosen().has_value());
}

TEST_F(Widgets, ChipsAreRadioButtonsForAScreenReader) {
    RoleRow row(u"Giving"_s, answers());
    QAccessibleInterface* chip = interfaceOf(*row.chips()->chip(0));
    ASSERT_TRUE(chip);
    EXPECT_EQ(chip->role(), QAccessible::RadioButton);
    EXPECT_EQ(chip->text(QAccessible::Name), u"Yes"_s);
    EXPECT_EQ(chip->text(QAccessible::Description), u"Giving"_s);
    EXPECT_EQ(interfaceOf(*row.chips())->role(), QAccessible::Grouping);
}

TEST_F(Widgets, ArrowKeysMoveAndDigitsAreLeftToThePage) {
    ChipRow row(answers());
    row.show();
    row.activateWindow();
    QCoreApplication::processEvents();
    row.chip(0)->setFocus();
    if (QApplication::focusWidget() != row.chip(0)) GTEST_SKIP() << "the platform gives no focus";
    QTest::keyClick(row.chip(0), Qt::Key_Right);
    EXPECT_EQ(row.focusWidget(), row.chip(1));
    QSignalSpy chosen(&row, &ChipRow::answerChosen);
    QTest::keyClick(row.chip(1), Qt::Key_3);
    EXPECT_EQ(chosen.count(), 0);
}

TEST_F(Widgets, SwitchSaysItsStateAndKeepsItsWidth) {
    SwitchButton button(u"May be shown"_s, u"Held back"_s);
    const QSize before = button.sizeHint();
    EXPECT_EQ(interfaceOf(button)->text(QAccessible::Name), u"Held back"_s);
    button.setChecked(true);
    EXPECT_EQ(button.sizeHint(), before);
    EXPECT_EQ(interfaceOf(button)->text(QAccessible::Name), u"May be shown"_s);
}

TEST_F(Widgets, SignOffAsksOnceAndHidesItsButtonWhenAgreed) {
    SignOffBar bar;
    bar.setAgreeText(u"I agree for now"_s);
    bar.setHalves({u"You"_s, {}, false}, {u"Sam"_s, u"Offered"_s, false});
    bar.show();
    QSignalSpy asked(bar.agreeButton(), &QPushButton::clicked);
    bar.agreeButton()->click();
    EXPECT_EQ(asked.count(), 1);
    EXPECT_TRUE(bar.agreeButton()->isVisible());
    bar.setHalves({u"You"_s, u"Agrees for now"_s, true}, {u"Sam"_s, u"Offered"_s, false});
    EXPECT_FALSE(bar.agreeButton()->isVisible());
}

TEST_F(Widgets, DiffTextEndsItsLinesWhereTheWordsDo) {
    DiffText one, two;
    one.setTexts(u"We eat together."_s, u"We eat together. Not on Sundays."_s);
    two.setTexts(u"We eat together."_s, u"We eat together.\nNot on Sundays."_s);
    EXPECT_GE(two.heightForWidth(1000), 2 * one.heightForWidth(1000) - 4);
}

TEST_F(Widgets, DiffTextSaysBothTexts) {
    DiffText diff;
    diff.setTexts(u"after 22:00"_s, u"after 21:00"_s);
    const QString said = interfaceOf(diff)->text(QAccessible::Description);
    EXPECT_TRUE(said.contains(u"22:00"_s) && said.contains(u"21:00"_s));
    EXPECT_GT(diff.heightForWidth(60), diff.heightForWidth(600));
}

TEST_F(Widgets, SecretFieldHidesShowsAndPastes) {
    SecretField field(u"Passphrase"_s);
    field.show();
    EXPECT_EQ(field.edit()->echoMode(), QLineEdit::Password);
    QGuiApplication::clipboard()->setText(u"four ordinary words"_s);
    field.edit()->paste();
    EXPECT_EQ(field.text(), u"four ordinary words"_s);
    field.showButton()->click();
    EXPECT_EQ(field.edit()->echoMode(), QLineEdit::Normal);
    field.clear();
    EXPECT_TRUE(field.text().isEmpty());
    EXPECT_EQ(field.edit()->echoMode(), QLineEdit::Password);
    EXPECT_EQ(interfaceOf(*field.edit())->text(QAccessible::Name), u"Passphrase"_s);
}

/// What a dead key, Compose or an input method sends: first what is being composed, then the letter.
void compose(QWidget& field, const QString& preedit, const QString& letters) {
    QInputMethodEvent composing(preedit, {});
    QCoreApplication::sendEvent(&field, &composing);
    QInputMethodEvent done;
    done.setCommitString(letters);
    QCoreApplication::sendEvent(&field, &done);
}

TEST_F(Widgets, HiddenLettersCanBeComposed) {
    SecretField field(u"Passphrase"_s);
    field.show();
    field.edit()->setFocus();
    const auto asks = [&](Qt::InputMethodQuery query) {
        QInputMethodQueryEvent question(query);
        QCoreApplication::sendEvent(field.edit(), &question);
        return question.value(query);
    };
    for (const bool shown : {false, true}) {
        field.showButton()->setChecked(shown);
        EXPECT_TRUE(asks(Qt::ImEnabled).toBool());
        const auto hints = Qt::InputMethodHints(asks(Qt::ImHints).toInt());
        EXPECT_FALSE(hints & Qt::ImhHiddenText) << "with it Qt gives the field no input method";
        EXPECT_TRUE(hints & Qt::ImhSensitiveData && hints & Qt::ImhNoPredictiveText);
    }
    field.showButton()->setChecked(false);
    compose(*field.edit(), u"´"_s, u"é"_s);
    compose(*field.edit(), u"아"_s, u"안"_s);
    EXPECT_EQ(field.text(), u"é안"_s);
    EXPECT_EQ(field.edit()->echoMode(), QLineEdit::Password);
    EXPECT_TRUE(asks(Qt::ImSurroundingText).toString().isEmpty()) << "an input method is not told what stands there";
}

TEST_F(Widgets, AnInputMethodMayShowHiddenLettersAndTheFieldSaysSo) {
    SecretField field(u"Passphrase"_s);
    field.show();
    const auto warns = [&] {
        const auto labels = field.findChildren<TextLabel*>();
        return std::ranges::any_of(labels, [](const TextLabel* each) {
            return each->isVisible() && each->text().contains(u"input method may show"_s);
        });
    };
    QTest::keyClicks(field.edit(), u"plain"_s);
    compose(*field.edit(), u"´"_s, u"é"_s);
    EXPECT_FALSE(warns()) << "keys and dead keys show nothing";
    compose(*field.edit(), u"아"_s, u"안"_s);
    EXPECT_TRUE(warns());
    field.clear();
    EXPECT_FALSE(warns());
    field.showButton()->setChecked(true);
    compose(*field.edit(), u"아"_s, u"안"_s);
    EXPECT_FALSE(warns()) << "the letters are to be seen anyway";
}

TEST_F(Widgets, WhatIsBeingComposedIsHiddenToo) {
    SecretField field(u"Passphrase"_s);
    field.resize(400, field.sizeHint().height());
    field.show();
    const auto lookWith = [&](const QString& preedit) {
        QInputMethodEvent composing(preedit, {});
        QCoreApplication::sendEvent(field.edit(), &composing);
        return field.grab().toImage();
    };
    EXPECT_EQ(lookWith(u"M"_s), lookWith(u"i"_s)) << "one letter looks like any other";
    field.showButton()->setChecked(true);
    EXPECT_NE(lookWith(u"M"_s), lookWith(u"i"_s));
}

TEST_F(Widgets, InHighContrastTheHalfOfATileIsTheFilledOne) {
    m_theme.apply(*qApp, ThemeName::HighContrastLight, 1.0);
    for (const bool chosen : {false, true})
        for (const Tile::Half half : {Tile::Half::Left, Tile::Half::Right}) {
            Tile tile(half, QString());
            tile.setChecked(chosen);
            tile.resize(tile.sizeHint());
            const QImage image = tile.grab().toImage();
            int dark[2] = {0, 0};
            for (int y = image.height() / 8; y < image.height() * 7 / 8; ++y)
                for (int x = image.width() / 8; x < image.width() * 7 / 8; ++x)
                    dark[x * 2 / image.width()] += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
            const bool isLeft = half == Tile::Half::Left;
            EXPECT_GT(dark[isLeft ? 0 : 1], dark[isLeft ? 1 : 0]) << "left " << isLeft << ", chosen " << chosen;
        }
}

TEST_F(Widgets, ToastStaysLongEnoughAndOffersUndo) {
    QWidget host;
    host.resize(800, 600);
    Toast toast(&host);
    toast.setStaySeconds(2);
    EXPECT_EQ(toast.staySeconds(), Toast::ShortestStaySeconds);
    host.show();
    QSignalSpy undo(&toast, &Toast::undoRequested), gone(&toast, &Toast::dismissed);
    toast.say(u"Taken back. Nothing was shown."_s, Toast::Offer::Undo);
    EXPECT_TRUE(toast.isVisible());
    EXPECT_EQ(interfaceOf(toast)->role(), QAccessible::Notification);
    toast.findChild<QPushButton*>()->click();
    EXPECT_EQ(undo.count(), 1);
    EXPECT_EQ(gone.count(), 1);
    EXPECT_FALSE(toast.isVisible());
}

TEST_F(Widgets, MessageCanBeDismissed) {
    InlineMessage message(MessageKind::Neutral, u"Kept."_s);
    message.setDismissible(true);
    message.show();
    QSignalSpy gone(&message, &InlineMessage::dismissed);
    message.findChild<QToolButton*>()->click();
    EXPECT_EQ(gone.count(), 1);
    EXPECT_FALSE(message.isVisible());
}

TEST_F(Widgets, PageListNamesItsPagesAndFolds) {
    PageList list(u"Bothy"_s);
    list.addPage(u"home"_s, IconName::Home, u"Home"_s);
    list.addPage(u"help"_s, IconName::Help, u"Help"_s, PageList::Place::Foot);
    list.show();
    auto* help = list.findChild<QPushButton*>(u"page.help"_s);
    ASSERT_TRUE(help);
    QSignalSpy chosen(&list, &PageList::pageChosen);
    help->click();
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.first().first().toString(), u"help"_s);
    EXPECT_FALSE(help->isChecked()); // the shell decides
    list.setCurrent(u"help"_s);
    EXPECT_TRUE(help->isChecked());
    const int fold = m_theme.metrics().foldWidth;
    EXPECT_TRUE(PageList::foldsAt(fold - 1, m_theme));
    EXPECT_FALSE(PageList::foldsAt(fold, m_theme));
    list.setFolded(true);
    EXPECT_FALSE(list.isVisible());
}

TEST_F(Widgets, StripAsksForPauseContinueAndHide) {
    Strip strip;
    strip.show();
    QSignalSpy pause(&strip, &Strip::pauseRequested), resume(&strip, &Strip::continueRequested),
        hide(&strip, &Strip::hideRequested);
    strip.pauseButton()->click();
    strip.setPaused(true);
    strip.pauseButton()->click();
    strip.hideButton()->click();
    EXPECT_EQ(pause.count(), 1);
    EXPECT_EQ(resume.count(), 1);
    EXPECT_EQ(hide.count(), 1);
}

TEST_F(Widgets, TagsAskToBeTakenAway) {
    Tag removable(TagKind::Removable, u"Ask me each time"_s), plain(TagKind::Plain, u"Water"_s);
    removable.show();
    QSignalSpy removed(&removable, &Tag::removeRequested);
    QTest::keyClick(&removable, Qt::Key_Space);
    EXPECT_EQ(removed.count(), 1);
    EXPECT_EQ(plain.focusPolicy(), Qt::NoFocus);
    EXPECT_EQ(interfaceOf(plain)->role(), QAccessible::StaticText);
}

TEST_F(Widgets, RowCardAddsRemovesAndClears) {
    RowCard card;
    card.addRow();
    auto* row = new TextLabel(TextRole::Body, u"Long hugs"_s);
    card.addRow(row, 0);
    EXPECT_EQ(card.count(), 2);
    EXPECT_EQ(card.row(0), row);
    card.removeRow(row);
    EXPECT_EQ(card.count(), 1);
    card.clear();
    EXPECT_EQ(card.count(), 0);
    EXPECT_EQ(card.row(5), nullptr);
}

TEST_F(Widgets, FrameScrollsTheFocusIntoView) {
    PageFrame frame;
    QPushButton* last = nullptr;
    for (int i = 0; i < 40; ++i) {
        last = new QPushButton(u"Row %1"_s.arg(i));
        frame.content()->addWidget(last);
    }
    frame.resize(500, 300);
    frame.show();
    frame.activateWindow();
    QSignalSpy scrolled(&frame, &PageFrame::scrolledChanged);
    last->setFocus();
    QCoreApplication::processEvents();
    if (QApplication::focusWidget() != last) GTEST_SKIP() << "the platform gives no focus";
    const QRect place(last->mapTo(frame.viewport(), QPoint()), last->size());
    EXPECT_TRUE(frame.viewport()->rect().contains(place));
    EXPECT_EQ(scrolled.count(), 1);
}

TEST_F(Widgets, CardsAndEmptyPagesAreNamed) {
    ClickableCard card(u"Communication"_s, u"Knowing how each of you likes to talk."_s);
    EXPECT_EQ(interfaceOf(card)->role(), QAccessible::Button);
    EXPECT_EQ(interfaceOf(card)->text(QAccessible::Name), u"Communication"_s);
    EmptyState empty(IconName::Care, u"No plans yet"_s, u"Begin with a quiet plan?"_s);
    EXPECT_EQ(empty.objectName(), u"emptyState"_s);
}

TEST_F(Widgets, TextSizeReachesLabelsThatAreOpen) {
    TextLabel label(TextRole::Page, u"My list"_s);
    const QSize before = label.sizeHint();
    m_theme.apply(*qApp, ThemeName::Dark, 2.0);
    EXPECT_GT(label.sizeHint().height(), before.height() * 3 / 2);
    EXPECT_EQ(label.palette().color(QPalette::WindowText), tokensFor(ThemeName::Dark).text);
}

TEST_F(Widgets, RingIsThereWhenThePageScrollsToItsControl) {
    PageFrame page;
    QList<QPushButton*> buttons;
    for (int i = 0; i < 40; ++i) {
        buttons.append(new QPushButton(u"Button %1"_s.arg(i)));
        page.content()->addWidget(buttons.last());
    }
    page.resize(500, 300);
    page.show();
    QApplication::setActiveWindow(&page);
    buttons[29]->setFocus();
    QTest::keyClick(buttons[29], Qt::Key_Tab);
    QPushButton* now = buttons[30];
    ASSERT_TRUE(waitFor([&] { return now->hasFocus() && page.verticalScrollBar()->value() > 0; }));
    const auto* ring = page.findChild<QFocusFrame*>();
    ASSERT_NE(ring, nullptr);
    EXPECT_TRUE(ring->isVisible());
    EXPECT_EQ(ring->mapToGlobal(ring->rect().center()), now->mapToGlobal(now->rect().center()));
}
