#pragma once

#include "ui/paper/paper_words.h"

#include <QByteArray>

#include <optional>

namespace bothy {

/// What a page can be saved as; a calendar file is made by a page itself.
enum class PaperFormat { Pdf, Html, Text, Calendar };

/// "pdf", "html", "txt", "ics".
QString endingOf(PaperFormat format);

/// Writes a copy where the person said and nowhere else: whole or not at all, and readable by the account that runs
/// Bothy alone, also where an older file let others in. Nothing when it went well. Until it is whole, its octets are in
/// a file of a passing name in that same folder.
std::optional<PaperTrouble> writeCopy(const QString& path, const QByteArray& octets);

} // namespace bothy
