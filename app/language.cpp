#include "app/language.h"

#include <QApplication>
#include <QLibraryInfo>

namespace bothy {

using namespace Qt::StringLiterals;

Language::Language(QApplication& qt, const QString& name)
    : m_pseudo(pseudoNamed(name))
    , m_locale(name.isEmpty() ? QLocale::system() : QLocale(name)) {
    QLocale::setDefault(m_locale);
    installFile(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    installFile(u"bothy"_s, u":/i18n"_s);
    if (m_pseudo != Pseudo::None) install(std::make_unique<PseudoTranslator>(m_pseudo));
    qt.setLayoutDirection(m_pseudo == Pseudo::Mirrored ? Qt::RightToLeft : m_locale.textDirection());
}

void Language::installFile(const QString& name, const QString& folder) {
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(m_locale, name, u"_"_s, folder)) install(std::move(translator));
}

void Language::install(std::unique_ptr<QTranslator> translator) {
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

} // namespace bothy
