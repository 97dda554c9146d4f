#pragma once

#include "app/pseudo_language.h"

#include <QLocale>

#include <memory>
#include <vector>

class QApplication;

namespace bothy {

/// The language of the window, in use as long as this lives: translations, direction of writing, and how
/// dates and numbers are written. Owns the translations.
class Language {
public:
    /// `name` as in "pt_BR"; empty for the language of the desktop. What is not translated stays English.
    Language(QApplication& qt, const QString& name);

    const QLocale& locale() const { return m_locale; }
    Pseudo pseudo() const { return m_pseudo; }

private:
    void install(std::unique_ptr<QTranslator> translator);
    void installFile(const QString& name, const QString& folder);

    Pseudo m_pseudo;
    QLocale m_locale;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace bothy
