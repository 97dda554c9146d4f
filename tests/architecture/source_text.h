#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace bothy::architecture {

/// One source file of the house. `path` is written from the project root with forward slashes,
/// like an include: "core/base/ids.h".
struct SourceFile {
    QString path;
    QString text;

    bool isHeader() const { return path.endsWith(QStringLiteral(".h")); }
};

/// An #include line. `line` counts from 1.
struct Include {
    QString target;
    int line = 0;
    bool quoted = false; ///< written as "..." rather than <...>
};

/// What a checker found wrong, each as "path:line: what to do about it". Empty means all is well.
using Findings = QStringList;

/// The text with comments blanked out. Lengths and line breaks stay, so offsets still fit.
QString withoutComments(const QString& text);

/// The text with comments and the insides of string and character literals blanked out.
QString codeOnly(const QString& text);

/// The #include lines, in order; those inside comments do not count.
QList<Include> includesOf(const SourceFile& file);

/// Line number (from 1) of an offset.
int lineAt(const QString& text, qsizetype offset);

/// One finding for every place in `view` (a text of the same length as the file's) where `pattern` matches.
Findings findPattern(const SourceFile& file, const QString& view, const QRegularExpression& pattern,
                     const QString& message);

/// All *.h, *.cpp and *.cc below the given folders of the project, ordered by path. A folder that
/// does not exist yet counts as empty.
QList<SourceFile> readSources(const QString& projectRoot, const QStringList& folders);

} // namespace bothy::architecture
