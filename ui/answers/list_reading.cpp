#include "ui/answers/list_reading.h"

#include "ui/paper/background.h"

#include <QFile>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

Result<Bytes> octetsOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return fail(ErrorKind::InputOutput, u"list file"_s);
    // One octet more than fits, so that a longer one is known without reading all of it.
    return file.read(ListFile::maxOctets + 1);
}

} // namespace

QFuture<Result<ReadList>> readList(const QString& path, const Catalogue& catalogue) {
    const auto copy = std::make_shared<const Catalogue>(catalogue);
    return inBackground([path, copy](const Progress&) -> Result<ReadList> {
        const auto octets = octetsOf(path);
        if (!octets) return octets.error();
        const auto file = readListFile(*octets);
        if (!file) return file.error();
        return ReadList{copy, std::make_shared<const ListImport>(*file, *copy)};
    });
}

} // namespace bothy
