#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/itembank/item.h"

#include <optional>
#include <vector>

namespace bothy {

/// One line of a list that another program wrote: a question, and what was answered there in that program's words.
struct ListLine {
    QString text;
    QString category;
    std::optional<RoleSide> side; ///< First or Second where the file says who gives and who receives
    QString answer;               ///< a word, a number, a colour; may be empty

    bool operator==(const ListLine&) const = default;
};

/// Lines of a file, in its order. All texts are plain lines (plain_line.h).
struct ListFile {
    std::vector<ListLine> lines;

    static constexpr qsizetype maxOctets = 2 * 1024 * 1024;
    static constexpr std::size_t maxLines = 5000;

    bool operator==(const ListFile&) const = default;
};

/// Reads the shapes that lists are commonly saved in: CSV (comma, semicolon or tab; with or without names of columns)
/// and JSON (lines as objects, or questions as names, in groups or not), as UTF-8, UTF-16 with its mark, or Latin-1.
/// TextTooLong over a limit, NotPossibleNow when there is no line in it, BadEncoding for anything else.
Result<ListFile> readListFile(const Bytes& octets);

namespace list_file {

/// Internal to this room: what a name of a column or field stands for.
enum class Part { Text, Category, Role, Answer, First, Second, Group, Unknown };
Part partOf(const QString& name);
/// "giving" and its like are the first side.
std::optional<RoleSide> sideOf(const QString& word);
/// Adds a line unless it has no text. False when there are too many.
bool addLine(ListFile& file, const ListLine& line);

Result<ListFile> readCsv(const QString& text);
Result<ListFile> readJson(const QString& text);

} // namespace list_file
} // namespace bothy
