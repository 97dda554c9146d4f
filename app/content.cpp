#include "app/content.h"

#include "core/base/log.h"
#include "core/itembank/care_content_reader.h"
#include "core/itembank/catalogue_reader.h"

#include <QFile>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

Bytes shipped(const QString& language, const QString& file) {
    QFile resource(u":/content/%1/%2"_s.arg(language, file));
    return resource.open(QIODevice::ReadOnly) ? resource.readAll() : Bytes();
}

} // namespace

Result<Content> Content::load(const QLocale& locale, Pseudo pseudo) {
    auto catalogue = readCatalogue(pseudoContent(shipped(u"en"_s, u"catalog.json"_s), pseudo));
    if (!catalogue) return catalogue.error();
    auto care = readCareContent(pseudoContent(shipped(u"en"_s, u"care.json"_s), pseudo));
    if (!care) return care.error();
    Content content{std::move(catalogue).value(), std::move(care).value()};

    const QString language = QLocale::languageToCode(locale.language());
    if (const Bytes translated = shipped(language, u"catalog.json"_s); language != u"en"_s && !translated.isEmpty())
        if (const auto words = readCatalogue(translated)) content.catalogue = withTexts(content.catalogue, *words);
    if (const qsizetype problems =
            static_cast<qsizetype>(content.catalogue.problems().size() + content.care.problems.size()))
        log::info("entries left out of the shipped texts", problems);
    return content;
}

} // namespace bothy
