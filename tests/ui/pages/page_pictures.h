#pragma once

#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QLayout>
#include <QWidget>

namespace bothy {

/// Saves one picture of a page for the eye to judge, into the folder that BOTHY_PICTURES names; nothing without it.
inline void savePicture(QWidget& page, const QString& name, QSize size) {
    const QString folder = qEnvironmentVariable("BOTHY_PICTURES");
    if (folder.isEmpty()) return;
    page.resize(size);
    for (int round = 0; round < 4; ++round)
        QCoreApplication::processEvents();
    QPixmap picture(page.size());
    picture.fill(themeOf(&page).tokens().bg);
    page.render(&picture, {}, {}, QWidget::DrawChildren);
    QDir().mkpath(folder);
    picture.save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

/// Light, dark, at 200 % in the smallest window, and from right to left; the page is left as it was.
inline void savePictures(QWidget& page, const QString& name) {
    if (qEnvironmentVariableIsEmpty("BOTHY_PICTURES")) return;
    const QSize usual = page.size();
    Theme& theme = themeOf(&page);
    savePicture(page, name + QStringLiteral("-light"), usual);
    theme.apply(*qApp, ThemeName::Dark, 1.0);
    savePicture(page, name + QStringLiteral("-dark"), usual);
    theme.apply(*qApp, ThemeName::Light, 2.0);
    savePicture(page, name + QStringLiteral("-200"), QSize(800, 440));
    theme.apply(*qApp, ThemeName::Light, 1.0);
    qApp->setLayoutDirection(Qt::RightToLeft);
    savePicture(page, name + QStringLiteral("-rtl"), usual);
    qApp->setLayoutDirection(Qt::LeftToRight);
    page.resize(usual);
}

} // namespace bothy
