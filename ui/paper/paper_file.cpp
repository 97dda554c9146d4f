#include "ui/paper/paper_file.h"

#include "core/base/private_file.h"

#include <QFileInfo>

namespace bothy {

using namespace Qt::StringLiterals;

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
    const QFileInfo old(path);
    if (old.exists() && !(old.isFile() && old.isWritable())) return PaperTrouble::NotWritable;
    const QString place = old.exists() ? old.canonicalFilePath() : path; // what a link leads to, not the link
    const auto written = writePrivateFile(place, octets);
    if (written) return {};
    return written.error().kind == ErrorKind::DiskFull ? PaperTrouble::DiskFull
           : QFileInfo(old.absolutePath()).isDir()     ? PaperTrouble::NotWritable
                                                       : PaperTrouble::FolderGone;
}

} // namespace bothy
