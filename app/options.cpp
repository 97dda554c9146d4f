#include "app/options.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QLocale>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

// Plain English like every command line; the window speaks the person's language.
const auto HelpText = u"Usage: bothy [options]\n"
                      u"A private place for two people: a shared list, care plans and boundaries.\n\n"
                      u"  --data-dir DIR  keep the vault in DIR\n"
                      u"  --lang LANG     language of the window, such as en or pt_BR; for tests en_XA or en_XB\n"
                      u"  --tour DIR      play a demo couple through the main pages and save pictures in DIR\n"
                      u"  --every-look    with --tour: each picture in all colours, text sizes and directions\n"
                      u"  --version       show the version and end\n"
                      u"  --help          show this and end\n"_s;

Options::Answer usageError(const QString& what) {
    return {what + u"\nTry: bothy --help\n"_s, 2};
}

} // namespace

Options Options::parse(const QStringList& arguments) {
    QCommandLineParser parser;
    const QCommandLineOption dataDir(u"data-dir"_s, {}, u"DIR"_s), language(u"lang"_s, {}, u"LANG"_s),
        tour(u"tour"_s, {}, u"DIR"_s), everyLook(u"every-look"_s);
    const QCommandLineOption version(QStringList{u"v"_s, u"version"_s}), help(QStringList{u"h"_s, u"help"_s});
    parser.addOptions({dataDir, language, tour, everyLook, version, help});

    Options options;
    if (!parser.parse(arguments)) {
        options.answer = usageError(parser.errorText());
    } else if (!parser.positionalArguments().isEmpty()) {
        options.answer = usageError(u"Bothy opens no files from the command line."_s);
    } else if (parser.isSet(help)) {
        options.answer = {HelpText, 0};
    } else if (parser.isSet(version)) {
        options.answer = {u"bothy "_s + QLatin1StringView(BOTHY_VERSION) + u"\n"_s, 0};
    } else if (parser.isSet(dataDir) && parser.value(dataDir).trimmed().isEmpty()) {
        options.answer = usageError(u"--data-dir needs a folder."_s);
    } else if (parser.isSet(language) && QLocale(parser.value(language)).language() == QLocale::C) {
        options.answer = usageError(u"--lang needs a language such as en or pt_BR."_s);
    } else if (parser.isSet(tour) && QFileInfo(parser.value(tour)).isFile()) {
        options.answer = usageError(u"--tour needs a folder; that is a file."_s);
    } else if (parser.isSet(everyLook) && !parser.isSet(tour)) {
        options.answer = usageError(u"--every-look belongs to --tour."_s);
    }
    options.dataDir = parser.value(dataDir);
    options.language = parser.value(language);
    options.tourDir = parser.value(tour);
    options.tourPictures = parser.isSet(everyLook) ? Pictures::EveryLook : Pictures::OnceEach;
    return options;
}

} // namespace bothy
