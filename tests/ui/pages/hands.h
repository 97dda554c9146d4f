#pragma once

#include "tests/support/couple.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace bothy {

/// What a person does with a page: look for something, click it, type, read.
template <typename Widget>
Widget* find(const QWidget& page, const char* name) {
    const auto all = page.findChildren<Widget*>(QString::fromLatin1(name));
    for (Widget* widget : all) {
        if (widget->isVisible()) return widget;
    }
    return nullptr;
}

inline void click(const QWidget& page, const char* name) {
    QAbstractButton* button = nullptr;
    const auto isReady = [&] { return (button = find<QAbstractButton>(page, name)) && button->isEnabled(); };
    ASSERT_TRUE(waitFor(isReady)) << name << (button ? " is not available" : " is not to be seen");
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

/// Replaces what is in a field, as pasting does.
inline void type(const QWidget& page, const char* name, const QString& text) {
    auto* field = find<QLineEdit>(page, name);
    ASSERT_NE(field, nullptr) << name << " is not to be seen";
    ASSERT_TRUE(field->isEnabled()) << name << " is not available";
    field->selectAll();
    field->insert(text);
}

inline QString typed(const QWidget& page, const char* name) {
    const auto* field = find<QLineEdit>(page, name);
    return field ? field->text() : QStringLiteral("(no field)");
}

/// Is this text to be read somewhere on the page?
inline bool reads(const QWidget& page, const QString& text) {
    for (const auto* label : page.findChildren<TextLabel*>()) {
        if (label->isVisible() && label->text().contains(text)) return true;
    }
    for (const auto* button : page.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && (button->text() + button->accessibleName()).contains(text)) return true;
    }
    return false;
}

/// Shows a page as the window would.
inline void showAt(QWidget& page, const QSize& size = {1180, 780}) {
    page.resize(size);
    page.show();
    page.activateWindow();
    QApplication::setActiveWindow(&page);
    QCoreApplication::processEvents();
}

/// Saves what is to be seen into $BOTHY_PICTURES, where that is set.
inline void picture(QWidget& page, const QString& name) {
    const QString folder = qEnvironmentVariable("BOTHY_PICTURES");
    if (folder.isEmpty()) return;
    QDir().mkpath(folder);
    QCoreApplication::processEvents();
    page.grab().save(folder + u'/' + name + QStringLiteral(".png"));
}

/// Every control has a name that a screen reader can say, and is large enough to hit.
inline void expectNamed(const QWidget& page) {
    for (QWidget* widget : page.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus) continue;
        auto* face = QAccessible::queryAccessibleInterface(widget);
        ASSERT_NE(face, nullptr);
        EXPECT_FALSE(face->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className() << " " << qPrintable(widget->objectName());
        EXPECT_GE(widget->height(), 24) << qPrintable(face->text(QAccessible::Name));
    }
}

/// No words are cut off, and nothing stands outside of the page at the side.
inline void expectNothingClipped(const QWidget& page) {
    QCoreApplication::processEvents();
    for (const auto* label : page.findChildren<TextLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty()) continue;
        EXPECT_GE(label->height(), label->heightForWidth(label->width())) << qPrintable(label->text());
        const QPoint right = label->mapTo(&page, QPoint(label->width(), 0));
        EXPECT_LE(right.x(), page.width()) << qPrintable(label->text());
    }
    for (const auto* button : page.findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || button->text().isEmpty()) continue;
        EXPECT_GE(button->width(), button->minimumSizeHint().width()) << qPrintable(button->text());
        const QPoint right = button->mapTo(&page, QPoint(button->width(), 0));
        EXPECT_LE(right.x(), page.width()) << qPrintable(button->text());
    }
}

/// A window whose keys take long enough (some 50 ms) that the sign of work can be seen.
inline std::unique_ptr<Session> slowWindow(Couple& couple) {
    Services services = couple.services();
    services.newCost = [] { return PassphraseCost{1, 64 * 1024}; };
    return std::make_unique<Session>(services);
}

/// Another look for one test; light at 100 % again afterwards.
class Look {
public:
    explicit Look(ThemeName name, double textFactor = 1.0, Qt::LayoutDirection direction = Qt::LeftToRight) {
        themeOf(nullptr).apply(*qApp, name, textFactor);
        QApplication::setLayoutDirection(direction);
    }
    ~Look() {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        themeOf(nullptr).apply(*qApp, ThemeName::Light, 1.0);
    }
    Look(const Look&) = delete;
    Look& operator=(const Look&) = delete;
};

} // namespace bothy
