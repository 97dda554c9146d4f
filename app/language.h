#pragma once

#include "app/pseudo_language.h"

#include <QLocale>

#include <memory>
#include <vector>

class QApplication;

namespace bothy {

/// What is known about the languages of the person and the words that are there.
struct Tongues {
    QStringList wanted;                       ///< the person's languages, best first: "pt-BR", "pt"
    QLocale formats;                          ///< whose country says how days, hours and numbers are written
    QString words = QStringLiteral(":/i18n"); ///< where bothy_<language>.qm are

    /// As the desktop says. The formats are those of LC_TIME, which may belong to another language.
    static Tongues ofSystem();
    /// As asked for on the command line.
    static Tongues named(const QString& name);
};

/// The language of the window, in use as long as this lives: translations, direction of writing, and how dates and
/// numbers are written. One language for all of it: the best of the person's that Bothy has words in, else English.
/// Of the country only the order of days and hours is kept, never its words, digits or direction. Owns the
/// translations.
class Language {
public:
    /// `name` as in "pt_BR"; empty for the language of the desktop. What is not translated stays English.
    Language(QApplication& qt, const QString& name);
    Language(QApplication& qt, const Tongues& tongues, Pseudo pseudo = Pseudo::None);

    const QLocale& locale() const { return m_locale; }
    Pseudo pseudo() const { return m_pseudo; }

private:
    void install(std::unique_ptr<QTranslator> translator);
    void installOfQt();

    Pseudo m_pseudo;
    QLocale m_locale;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace bothy
