#include "core/itembank/list_file.h"

#include "core/itembank/plain_line.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace bothy {

namespace list_file {

namespace {

struct Name {
    QLatin1StringView name;
    Part part;
};

/// Names that files give to their columns and fields, folded.
constexpr std::array names{
    Name{QLatin1StringView("item"), Part::Text},        Name{QLatin1StringView("text"), Part::Text},
    Name{QLatin1StringView("name"), Part::Text},        Name{QLatin1StringView("title"), Part::Text},
    Name{QLatin1StringView("activity"), Part::Text},    Name{QLatin1StringView("question"), Part::Text},
    Name{QLatin1StringView("prompt"), Part::Text},      Name{QLatin1StringView("label"), Part::Text},
    Name{QLatin1StringView("kink"), Part::Text},        Name{QLatin1StringView("category"), Part::Category},
    Name{QLatin1StringView("section"), Part::Category}, Name{QLatin1StringView("group"), Part::Category},
    Name{QLatin1StringView("topic"), Part::Category},   Name{QLatin1StringView("role"), Part::Role},
    Name{QLatin1StringView("direction"), Part::Role},   Name{QLatin1StringView("side"), Part::Role},
    Name{QLatin1StringView("position"), Part::Role},    Name{QLatin1StringView("answer"), Part::Answer},
    Name{QLatin1StringView("rating"), Part::Answer},    Name{QLatin1StringView("choice"), Part::Answer},
    Name{QLatin1StringView("value"), Part::Answer},     Name{QLatin1StringView("response"), Part::Answer},
    Name{QLatin1StringView("status"), Part::Answer},    Name{QLatin1StringView("score"), Part::Answer},
    Name{QLatin1StringView("level"), Part::Answer},     Name{QLatin1StringView("color"), Part::Answer},
    Name{QLatin1StringView("colour"), Part::Answer},    Name{QLatin1StringView("interest"), Part::Answer},
    Name{QLatin1StringView("giving"), Part::First},     Name{QLatin1StringView("give"), Part::First},
    Name{QLatin1StringView("giver"), Part::First},      Name{QLatin1StringView("doing"), Part::First},
    Name{QLatin1StringView("leading"), Part::First},    Name{QLatin1StringView("receiving"), Part::Second},
    Name{QLatin1StringView("receive"), Part::Second},   Name{QLatin1StringView("receiver"), Part::Second},
    Name{QLatin1StringView("following"), Part::Second}, Name{QLatin1StringView("items"), Part::Group},
    Name{QLatin1StringView("lines"), Part::Group},      Name{QLatin1StringView("list"), Part::Group},
    Name{QLatin1StringView("data"), Part::Group},       Name{QLatin1StringView("entries"), Part::Group},
    Name{QLatin1StringView("answers"), Part::Group},    Name{QLatin1StringView("ratings"), Part::Group},
    Name{QLatin1StringView("responses"), Part::Group},  Name{QLatin1StringView("questions"), Part::Group},
    Name{QLatin1StringView("activities"), Part::Group}, Name{QLatin1StringView("categories"), Part::Group},
    Name{QLatin1StringView("sections"), Part::Group},   Name{QLatin1StringView("kinks"), Part::Group},
};

} // namespace

Part partOf(const QString& name) {
    const QString folded = foldedLine(name);
    const auto found = std::find_if(names.begin(), names.end(), [&](const Name& each) { return each.name == folded; });
    return found == names.end() ? Part::Unknown : found->part;
}

std::optional<RoleSide> sideOf(const QString& word) {
    const Part part = partOf(word);
    if (part == Part::First) return RoleSide::First;
    return part == Part::Second ? std::optional(RoleSide::Second) : std::nullopt;
}

bool addLine(ListFile& file, const ListLine& line) {
    const ListLine plain{plainLine(line.text), plainLine(line.category), line.side, plainLine(line.answer)};
    if (plain.text.isEmpty()) return true;
    if (file.lines.size() == ListFile::maxLines) return false;
    file.lines.push_back(plain);
    return true;
}

} // namespace list_file

namespace {

/// Nothing when the octets are no text in one of the encodings that lists are saved in.
std::optional<QString> textOf(const Bytes& octets) {
    const auto mark = QStringConverter::encodingForData(octets); // by a byte order mark; also guesses JSON
    const bool marked = octets.startsWith("\xff\xfe") || octets.startsWith("\xfe\xff");
    QStringDecoder decoder(marked && mark ? *mark : QStringConverter::Utf8);
    QString text = decoder(octets);
    if (decoder.hasError()) {
        if (marked) return std::nullopt;
        text = QString::fromLatin1(octets);
    }
    const bool binary = std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control && c != u'\n' && c != u'\r' && c != u'\t';
    });
    return binary ? std::nullopt : std::optional(text);
}

} // namespace

Result<ListFile> readListFile(const Bytes& octets) {
    if (octets.size() > ListFile::maxOctets) return fail(ErrorKind::TextTooLong, QStringLiteral("list file"));
    const auto text = textOf(octets);
    if (!text) return fail(ErrorKind::BadEncoding, QStringLiteral("list file is no text"));
    const QString trimmed = text->trimmed();
    const bool json = trimmed.startsWith(u'{') || trimmed.startsWith(u'[');
    auto file = json ? list_file::readJson(trimmed) : list_file::readCsv(trimmed);
    if (file && file->lines.empty()) return fail(ErrorKind::NotPossibleNow, QStringLiteral("no line in the list"));
    return file;
}

} // namespace bothy
