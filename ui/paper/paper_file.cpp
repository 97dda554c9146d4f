#include "ui/paper/paper_file.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

PaperTrouble whatWentWrong(const QString& path, qint64 size) {
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo(folder).isDir()) return PaperTrouble::FolderGone;
    const QStorageInfo disk(folder);
    const bool full = disk.bytesTotal() > 0 && disk.bytesAvailable() < size;
    return full && !disk.isReadOnly() ? PaperTrouble::DiskFull : PaperTrouble::NotWritable;
}

} // namespace

QString endingOf(PaperFormat format) {
    switch (format) {
    case PaperFormat::Pdf:
        return u"pdf"_s;
    case PaperFormat::Html:
        return u"html"_s;
    case PaperFormat::Text:
        return u"txt"_s;
    case PaperFormat::Calendar:
        return u"ics"_s;
    }
    return {};
}

std::optional<PaperTrouble> writeCopy(const QString& path, const QByteArray& octets) {
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size() && file.commit();
    if (written) return {};
    const PaperTrouble trouble = whatWentWrong(path, octets.size());
    file.cancelWriting();
    return trouble;
}

} // namespace bothy
