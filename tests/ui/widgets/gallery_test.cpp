#include "tests/ui/widgets/gallery.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QtTest>
#include <QtWidgets>

#include <gtest/gtest.h>

using namespace bothy;
using namespace Qt::StringLiterals;

namespace {

struct Look {
    const char* name;
    ThemeName theme;
    Qt::LayoutDirection direction;
    double text;
};

/// Draws every sheet in one look and checks what can be measured on it.
class Gallery : public testing::TestWithParam<Look> {
protected:
    void SetUp() override {
        m_systemFont = QApplication::font();
        QApplication::setFont(QFont(u"Noto Sans"_s, 11));
        QApplication::setLayoutDirection(GetParam().direction);
        m_theme = std::make_unique<Theme>();
        m_theme->apply(*qApp, GetParam().theme, GetParam().text);
    }
    void TearDown() override {
        m_theme.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QApplication::setFont(m_systemFont);
    }

    static QString folder() {
        const QString wanted = qEnvironmentVariable("BOTHY_PICTURES");
        const QString path = wanted.isEmpty() ? QCoreApplication::applicationDirPath() + u"/pictures"_s : wanted;
        QDir().mkpath(path);
        return path;
    }

    std::unique_ptr<QWidget> shown(QWidget* made, QSize size) const {
        std::unique_ptr<QWidget> widget(made);
        if (size.height() <= 0) { // as high as the content at this width
            widget->resize(size.width(), 100);
            widget->show();
            QCoreApplication::processEvents();
            size.setHeight(widget->layout()->hasHeightForWidth() ? widget->layout()->totalHeightForWidth(size.width())
                                                                 : widget->sizeHint().height());
        }
        widget->resize(size);
        widget->show();
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        return widget;
    }

    void keep(QWidget& widget, const QString& name) const {
        EXPECT_TRUE(widget.grab().save(u"%1/%2-%3.png"_s.arg(folder(), name, QString::fromLatin1(GetParam().name))));
    }

    QFont m_systemFont;
    std::unique_ptr<Theme> m_theme;
};

std::string describe(const QWidget* widget) {
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    const auto* label = qobject_cast<const QLabel*>(widget);
    const QString text = button ? button->text() : label ? label->text() : widget->accessibleName();
    return (QString::fromLatin1(widget->metaObject()->className()) + u" \""_s + text + u"\""_s).toStdString();
}

bool isInternal(const QWidget* widget) {
    return widget->objectName().startsWith(u"qt_"_s) || qobject_cast<const QScrollBar*>(widget) ||
           widget->inherits("QComboBoxPrivateContainer") || widget->inherits("QFocusFrame") ||
           widget->inherits("QLineEditIconButton") || widget->window()->windowType() == Qt::Popup;
}

void expectNothingClipped(const QWidget& page) {
    for (const QWidget* widget : page.findChildren<QWidget*>()) {
        if (isInternal(widget) || !widget->isVisibleTo(&page)) continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            const int wanted = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
            EXPECT_LE(wanted, label->height()) << describe(label);
            if (!label->wordWrap()) {
                EXPECT_LE(label->sizeHint().width(), label->width()) << describe(label);
            }
        }
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            EXPECT_LE(button->minimumSizeHint().height(), button->height()) << describe(button);
            EXPECT_LE(button->minimumSizeHint().width(), button->width()) << describe(button);
        }
        if (const QWidget* parent = widget->parentWidget();
            parent && !parent->inherits("QAbstractScrollArea") && parent->objectName() != u"qt_scrollarea_viewport"_s) {
            EXPECT_GE(widget->x(), 0) << describe(widget);
            EXPECT_LE(widget->geometry().right(), parent->width()) << describe(widget);
        }
    }
}

void expectGoodTargets(const QWidget& page) {
    for (const QWidget* widget : page.findChildren<QWidget*>()) {
        if (isInternal(widget) || !widget->isVisibleTo(&page) || widget->focusPolicy() == Qt::NoFocus) continue;
        EXPECT_GE(widget->height(), 32) << describe(widget);
        EXPECT_GE(widget->width(), 24) << describe(widget);
    }
}

void expectNamesAndRoles(const QWidget& page) {
    for (QWidget* widget : page.findChildren<QWidget*>()) {
        if (isInternal(widget) || !widget->isVisibleTo(&page) || widget->focusPolicy() == Qt::NoFocus) continue;
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        ASSERT_TRUE(interface) << describe(widget);
        EXPECT_FALSE(interface->text(QAccessible::Name).isEmpty()) << describe(widget);
        EXPECT_NE(interface->role(), QAccessible::Client) << describe(widget);
        EXPECT_NE(interface->role(), QAccessible::NoRole) << describe(widget);
    }
}

/// The text's colour is really found among the pixels of each label.
void expectInkPainted(QWidget& page) {
    const QImage picture = page.grab().toImage();
    int sampled = 0;
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        if (!label->isVisibleTo(&page) || label->text().isEmpty() || sampled >= 20) continue;
        const QColor ink =
            label->palette().color(label->isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText);
        const QRect place = QRect(label->mapTo(&page, QPoint()), label->size()) & picture.rect();
        int closest = 1000;
        for (int y = place.top(); y <= place.bottom(); ++y)
            for (int x = place.left(); x <= place.right(); ++x) {
                const QColor pixel = picture.pixelColor(x, y);
                closest = std::min(closest, std::abs(pixel.red() - ink.red()) + std::abs(pixel.green() - ink.green()) +
                                                std::abs(pixel.blue() - ink.blue()));
            }
        if (!place.isEmpty()) {
            EXPECT_LE(closest, 60) << describe(label);
        }
        ++sampled;
    }
}

} // namespace

TEST_P(Gallery, EveryWidgetIsWholeNamedAndLargeEnough) {
    const bool large = GetParam().text > 1.5;
    const auto page = shown(makeGallery(large ? 1 : 3), {large ? 1000 : 1480, 0});
    keep(*page, u"widgets"_s);
    expectNothingClipped(*page);
    expectGoodTargets(*page);
    expectNamesAndRoles(*page);
    expectInkPainted(*page);
}

TEST_P(Gallery, PagesMadeOfThemAreWhole) {
    const bool large = GetParam().text > 1.5;
    const QSize size = large ? QSize(800, 900) : QSize(1180, 780);
    const std::pair<QString, QWidget* (*)()> pages[] = {{u"items"_s, makeItemsPage},
                                                        {u"home"_s, makeHomePage},
                                                        {u"opening"_s, makeOpeningPage},
                                                        {u"boundaries"_s, makeBoundariesPage}};
    for (const auto& [name, make] : pages) {
        SCOPED_TRACE(name.toStdString());
        const auto page = shown(make(), size);
        keep(*page, name);
        EXPECT_EQ(page->width(), size.width()) << "minimum width " << page->minimumSizeHint().width();
        expectNothingClipped(*page);
        expectGoodTargets(*page);
        expectNamesAndRoles(*page);
    }
    if (large) return;
    const auto page = shown(makeFirstStepsPage(), size);
    keep(*page, u"first-steps"_s);
    expectNothingClipped(*page);
}

INSTANTIATE_TEST_SUITE_P(Looks, Gallery,
                         testing::Values(Look{"light", ThemeName::Light, Qt::LeftToRight, 1.0},
                                         Look{"dark", ThemeName::Dark, Qt::LeftToRight, 1.0},
                                         Look{"light-rtl", ThemeName::Light, Qt::RightToLeft, 1.0},
                                         Look{"dark-rtl", ThemeName::Dark, Qt::RightToLeft, 1.0},
                                         Look{"light-200", ThemeName::Light, Qt::LeftToRight, 2.0},
                                         Look{"dark-rtl-200", ThemeName::Dark, Qt::RightToLeft, 2.0},
                                         Look{"light-80", ThemeName::Light, Qt::LeftToRight, 0.8},
                                         Look{"contrast-light", ThemeName::HighContrastLight, Qt::LeftToRight, 1.0},
                                         Look{"contrast-dark", ThemeName::HighContrastDark, Qt::LeftToRight, 1.0}),
                         [](const auto& look) {
                             std::string name = look.param.name;
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });
