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

/// Controls that have no name a screen reader can say, or are not large enough to hit.
inline QStringList unnamedOn(const QWidget& page) {
    QStringList found;
    for (QWidget* widget : page.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus) continue;
        auto* face = QAccessible::queryAccessibleInterface(widget);
        const QString name = face ? face->text(QAccessible::Name) : QString();
        if (name.isEmpty() || widget->height() < 24)
            found << QStringLiteral("%1 %2 \"%3\" is %4 high")
                         .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(), name)
                         .arg(widget->height());
    }
    return found;
}

/// Words that are cut off, or that stand outside of the page at the side.
inline QStringList clippedOn(const QWidget& page) {
    QStringList found;
    const auto note = [&](const QWidget& part, const QString& words, bool fits) {
        if (!fits || part.mapTo(&page, QPoint(part.width(), 0)).x() > page.width()) found << words;
    };
    for (const auto* label : page.findChildren<TextLabel*>())
        if (label->isVisible() && !label->text().isEmpty())
            note(*label, label->text(), label->height() >= label->heightForWidth(label->width()));
    for (const auto* button : page.findChildren<QAbstractButton*>())
        if (button->isVisible() && !button->text().isEmpty())
            note(*button, button->text(), button->width() >= button->minimumSizeHint().width());
    return found;
}

/// What was just shown is laid out in a few turns of the event loop, each part after the one around it, so these wait
/// until it is as it should be.
inline void expectNamed(const QWidget& page) {
    EXPECT_TRUE(waitFor([&] { return unnamedOn(page).isEmpty(); })) << qPrintable(unnamedOn(page).join(u'\n'));
}
inline void expectNothingClipped(const QWidget& page) {
    EXPECT_TRUE(waitFor([&] { return clippedOn(page).isEmpty(); })) << qPrintable(clippedOn(page).join(u'\n'));
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
