#include "app/language.h"

#include <QApplication>
#include <QLibraryInfo>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

/// The language of these as that country writes it; where the pair is unknown, as the language itself does. English is
/// then as Europe writes it: the day before the month and hours to 24, as most countries have them.
QLocale inCountryOf(const QLocale& formats, const QLocale& language) {
    for (const QLocale::Territory territory : {formats.territory(), language.territory()}) {
        const QLocale both(language.language(), language.script(), territory);
        if (both.language() == language.language() && both.territory() == territory) return both;
    }
    return language;
}

struct Words {
    QLocale language{QLocale::English, QLocale::Europe};
    std::unique_ptr<QTranslator> translator = std::make_unique<QTranslator>();
};

/// English needs no file but has one, for its plural forms.
Words bestOf(const Tongues& tongues) {
    Words words;
    for (const QString& wanted : tongues.wanted) {
        const QLocale language(wanted);
        if (language.language() == QLocale::English) break;
        if (language.language() == QLocale::C) continue;
        if (words.translator->load(u"bothy_"_s + language.name(), tongues.words)) {
            words.language = language;
            return words;
        }
    }
    if (!words.translator->load(u"bothy_en"_s, tongues.words)) words.translator.reset();
    return words;
}

} // namespace

Tongues Tongues::ofSystem() {
    QString formats;
    for (const char* name : {"LC_ALL", "LC_TIME", "LANG"})
        if (formats.isEmpty()) formats = qEnvironmentVariable(name);
    return {QLocale::system().uiLanguages(), QLocale(formats.section(u'.', 0, 0))};
}

Tongues Tongues::named(const QString& name) {
    return {QLocale(name).uiLanguages(), QLocale(name)};
}

Language::Language(QApplication& qt, const QString& name)
    : Language(qt, name.isEmpty() ? Tongues::ofSystem() : Tongues::named(name), pseudoNamed(name)) {}

Language::Language(QApplication& qt, const Tongues& tongues, Pseudo pseudo)
    : m_pseudo(pseudo) {
    Words words = bestOf(tongues);
    m_locale = inCountryOf(tongues.formats, words.language);
    QLocale::setDefault(m_locale);
    installOfQt();
    if (words.translator) install(std::move(words.translator));
    if (m_pseudo != Pseudo::None) install(std::make_unique<PseudoTranslator>(m_pseudo));
    qt.setLayoutDirection(m_pseudo == Pseudo::Mirrored ? Qt::RightToLeft : m_locale.textDirection());
}

/// The few words that Qt brings itself, such as those of the menu of a text field, in the same language.
void Language::installOfQt() {
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(m_locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        install(std::move(translator));
}

void Language::install(std::unique_ptr<QTranslator> translator) {
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

} // namespace bothy
