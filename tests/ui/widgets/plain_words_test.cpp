// Words are plain: on buttons, in labels, tool tips and menus, and for a screen reader. Long ones have room.

#include "tests/support/wait.h"
#include "ui/theme/plain_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/paint_help.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/text_label.h"

#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QHelpEvent>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

class PlainWords : public testing::Test {
protected:
    void SetUp() override {
        m_theme.apply(*qApp, ThemeName::Light);
        correctAccessibility();
    }

    static QString nameOf(QWidget& widget) {
        return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Name);
    }
    static QImage pictureOf(QWidget& widget) {
        widget.resize(220, 40);
        return widget.grab().toImage();
    }

    Theme m_theme;
};

TEST_F(PlainWords, AnAmpersandIsNoShortcutAndIsToBeReadAndHeard) {
    QWidget window;
    QVBoxLayout column(&window);
    QPushButton button(u"R&B"_s), other(u"RB"_s);
    Tag tag(TagKind::Removable, u"R&B"_s);
    column.addWidget(&button), column.addWidget(&other), column.addWidget(&tag);
    window.show();
    window.activateWindow();
    QApplication::setActiveWindow(&window);
    QSignalSpy pressed(&button, &QPushButton::clicked), removed(&tag, &Tag::removeRequested);
    QTest::keyClick(&window, Qt::Key_B, Qt::AltModifier);
    EXPECT_EQ(pressed.size() + removed.size(), 0);
    EXPECT_TRUE(button.shortcut().isEmpty());
    EXPECT_NE(pictureOf(button), pictureOf(other)) << "the sign is left out";
    EXPECT_GT(button.sizeHint().width(), other.sizeHint().width());
    EXPECT_EQ(nameOf(button), u"R&B"_s);
    EXPECT_TRUE(nameOf(tag).contains(u"R&B"_s));
}

TEST_F(PlainWords, AScreenReaderCanStillPressAButton) {
    QPushButton button(u"R&B"_s);
    button.show();
    QSignalSpy pressed(&button, &QPushButton::clicked);
    auto* face = QAccessible::queryAccessibleInterface(&button)->actionInterface();
    ASSERT_TRUE(face->actionNames().contains(QAccessibleActionInterface::pressAction()));
    face->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_TRUE(waitFor([&] { return pressed.size() == 1; }));
}

TEST_F(PlainWords, AToolTipReadsNoMarkup) {
    QWidget widget;
    widget.setToolTip(u"<b>R&amp;B</b><img src=file:///x.png>"_s);
    widget.show();
    QHelpEvent rest(QEvent::ToolTip, {1, 1}, widget.mapToGlobal(QPoint(1, 1)));
    QApplication::sendEvent(&widget, &rest);
    const QLabel* tip = nullptr;
    for (QWidget* top : QApplication::topLevelWidgets())
        if (top->inherits("QTipLabel")) tip = qobject_cast<QLabel*>(top);
    ASSERT_TRUE(tip);
    EXPECT_EQ(tip->textFormat(), Qt::PlainText);
    EXPECT_EQ(tip->text(), widget.toolTip());
    QToolTip::hideText();
}

TEST_F(PlainWords, ALabelOfQtReadsNoMarkupEither) {
    QMessageBox box(QMessageBox::Question, {}, u"<b>list</b>.pdf"_s, QMessageBox::Ok);
    box.ensurePolished();
    for (QLabel* label : box.findChildren<QLabel*>()) {
        label->ensurePolished();
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
    }
}

TEST_F(PlainWords, TheDialogsOfQtShowNoMarksOfTheirOwn) {
    QDialog dialog;
    QPushButton inDialog(u"&Save"_s, &dialog);
    EXPECT_EQ(wordsOn(inDialog.text(), &inDialog), u"Save"_s);
    EXPECT_EQ(withoutMnemonic(u"R&&B &"_s), u"R&B "_s);
}

TEST_F(PlainWords, AMenuShowsWordsAsTheyAre) {
    QMenu menu;
    QAction* entry = menu.addAction(onMenu(u"R&B\tCtrl+B"_s));
    EXPECT_EQ(withoutMnemonic(entry->text()), u"R&B Ctrl+B"_s);
    menu.popup({0, 0});
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&menu)->child(0)->text(QAccessible::Name), u"R&B Ctrl+B"_s);
}

TEST_F(PlainWords, AWordWithoutAnEndGoesOnInTheNextLine) {
    const QString word = QString(120, u'W');
    TextLabel label(TextRole::Body, u"See "_s + word);
    TextLabel line(TextRole::Body, u"See"_s);
    const QFont font = label.font();
    const int width = label.minimumSizeHint().width();
    EXPECT_LT(width, widthOf(font, word) / 2);
    EXPECT_GT(label.heightForWidth(width), 2 * line.heightForWidth(width));
    EXPECT_EQ(label.text(), u"See "_s + word) << "for a screen reader, and to copy";
    EXPECT_EQ(foldable(u"See the long meadow"_s, font, width), u"See the long meadow"_s);
    EXPECT_EQ(foldable(word, font, 100000), word);
    const QString family = u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s; // one letter to its reader
    EXPECT_TRUE(foldable(family.repeated(9), font, 40).contains(family));
}

} // namespace
} // namespace bothy
