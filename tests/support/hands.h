#pragma once

#include "tests/support/wait.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollArea>
#include <QTest>
#include <QWindow>

#include <gtest/gtest.h>

namespace bothy {

/// Uses a window as a person does: finds what is visible by name or by its words, clicks it with the mouse,
/// types with keys, reads. Every action waits until its target is there, and fails the test when it does not
/// come.
class Hands {
public:
    explicit Hands(QWidget& root)
        : m_root(&root) {}

    /// The same hands inside one visible part of the window.
    Hands within(const QString& name) {
        EXPECT_TRUE(waitFor([&] { return usable<QWidget>(name) != nullptr; })) << "not there: " << qPrintable(name);
        QWidget* part = usable<QWidget>(name);
        return Hands(part ? *part : *m_root);
    }

    template <typename Widget>
    Widget* visible(const QString& name) const {
        for (Widget* widget : m_root->findChildren<Widget*>(name))
            if (widget->isVisible()) return widget;
        return nullptr;
    }
    bool sees(const QString& name) const { return visible<QWidget>(name) != nullptr; }

    /// All words that are visible here, for `reads`.
    QString words() const {
        QStringList all;
        for (const QWidget* widget : m_root->findChildren<QWidget*>()) {
            if (!widget->isVisible()) continue;
            if (const auto* label = qobject_cast<const QLabel*>(widget)) all << label->text();
            if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) all << button->text();
            all << widget->accessibleName() << widget->accessibleDescription();
        }
        return all.join(u'\n');
    }
    bool reads(const QString& text) const { return words().contains(text); }
    void waitToRead(const QString& text) {
        EXPECT_TRUE(waitFor([&] { return reads(text); })) << "not to be read: " << qPrintable(text) << "\nbut:\n"
                                                          << qPrintable(words());
    }

    void click(const QString& name) {
        press([&] { return usable<QAbstractButton>(name); }, name);
    }
    void clickWords(const QString& text) {
        press([&] { return button(text); }, text);
    }
    QAbstractButton* button(const QString& text) const {
        for (QAbstractButton* candidate : m_root->findChildren<QAbstractButton*>())
            if (candidate->isVisible() && candidate->isEnabled() && candidate->text() == text) return candidate;
        return nullptr;
    }
    bool holds(const QWidget* widget) const { return m_root->isAncestorOf(widget); }
    void press(QAbstractButton* button) {
        const QPointer<QAbstractButton> there(button);
        press([&] { return there.data(); }, button->objectName());
    }
    void type(const QString& name, const QString& text) {
        QWidget* field = inSight<QWidget>([&] { return usable<QWidget>(name); }, name);
        if (!field) return;
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
    }
    /// In the window that is used at the moment: with two of them the other one would get the keys. It comes in where
    /// keys come in, so that it goes to whatever has the keyboard there.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        m_root->window()->activateWindow();
        EXPECT_TRUE(waitFor([&] { return m_root->window()->isActiveWindow(); }));
        QTest::keyClick(m_root->window()->windowHandle(), key, modifiers);
    }

private:
    template <typename Widget>
    Widget* usable(const QString& name) const {
        auto* found = visible<Widget>(name);
        return found && found->isEnabled() ? found : nullptr;
    }
    /// Scrolled to, and still what `find` gives after all that this and the moment stirred up: a save that ends just
    /// then may have a page build itself anew. Nothing happens between that look and what the caller does with it.
    template <typename Widget>
    Widget* inSight(const std::function<Widget*()>& find, const QString& name) {
        Widget* found = nullptr;
        EXPECT_TRUE(waitFor([&] {
            found = find();
            if (!found) return false;
            show(*found);
            return find() == found;
        })) << "not there: "
            << qPrintable(name) << "\nbut:\n"
            << qPrintable(words());
        return found;
    }
    static void show(QWidget& widget) {
        for (QWidget* parent = widget.parentWidget(); parent; parent = parent->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(parent)) area->ensureWidgetVisible(&widget);
        QCoreApplication::processEvents();
    }
    void press(const std::function<QAbstractButton*()>& find, const QString& name) {
        if (QAbstractButton* button = inSight<QAbstractButton>(find, name)) QTest::mouseClick(button, Qt::LeftButton);
    }

    QWidget* m_root;
};

} // namespace bothy
