#pragma once

#include "tests/ui/pages/hands.h"

namespace bothy {

/// All that can be read on a page now, in its order.
inline QStringList wordsOn(const QWidget& page) {
    QStringList all;
    for (const auto* label : page.findChildren<TextLabel*>())
        if (label->isVisible()) all << label->text();
    for (const auto* button : page.findChildren<QAbstractButton*>())
        if (button->isVisible()) all << button->text() + button->accessibleName() + button->accessibleDescription();
    return all;
}

/// Looks at a page as it is now: light, dark, at 200 % in the smallest window, and from right to left. In each
/// nothing is cut off and every control has a name. Keeps pictures where $BOTHY_PICTURES is set.
inline void lookAround(QWidget& page, const QString& name) {
    const auto look = [&](const char* which, const QSize& size) {
        page.resize(size);
        for (int turn = 0; turn < 4; ++turn)
            QCoreApplication::processEvents();
        SCOPED_TRACE(which);
        expectNamed(page);
        expectNothingClipped(page);
        picture(page, name + u'-' + QString::fromLatin1(which));
    };
    const QSize usual = page.size();
    look("light", usual);
    {
        const Look dark(ThemeName::Dark);
        look("dark", usual);
    }
    {
        const Look large(ThemeName::Light, 2.0);
        look("200", QSize(800, 440));
    }
    {
        const Look mirrored(ThemeName::Light, 1.0, Qt::RightToLeft);
        look("rtl", usual);
    }
    page.resize(usual);
}

} // namespace bothy
