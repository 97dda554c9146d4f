#pragma once

#include <QLocale>
#include <QTime>

namespace bothy {

/// A time of day as the language writes it, without seconds.
inline QString timeInWords(const QTime& time) {
    const QLocale locale;
    QString format = locale.timeFormat(QLocale::ShortFormat);
    format.remove(QStringLiteral(":ss"));
    return locale.toString(time, format);
}

} // namespace bothy
