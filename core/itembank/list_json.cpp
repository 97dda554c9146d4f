#include "core/itembank/list_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace bothy::list_file {

namespace {

constexpr int Deepest = 8;

bool isWord(const QJsonValue& value) {
    return value.isString() || value.isDouble() || value.isBool() || value.isNull();
}

QString wordOf(const QJsonValue& value) {
    if (value.isBool()) return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    return value.isDouble() ? QString::number(value.toDouble()) : value.toString();
}

bool holds(const QJsonObject& object, auto wanted) {
    return std::any_of(object.begin(), object.end(), wanted);
}

/// Walks a value and adds the lines in it. Gives up (false) when there are too many.
class JsonWalk {
public:
    explicit JsonWalk(ListFile& file)
        : m_file(file) {}

    bool walk(const QJsonValue& value, const QString& category, int depth = 0) {
        if (depth > Deepest) return true;
        if (value.isString()) return addLine(m_file, {value.toString(), category, {}, {}});
        if (value.isObject()) return object(value.toObject(), category, depth);
        const QJsonArray array = value.toArray();
        return std::all_of(array.begin(), array.end(),
                           [&](const QJsonValue& each) { return walk(each, category, depth + 1); });
    }

private:
    bool object(const QJsonObject& object, const QString& category, int depth) {
        const auto isGroup = [](const auto& value) { return value.isArray() || value.isObject(); };
        const QString name = textIn(object);
        const bool children = holds(object, [](const auto& value) { return value.isArray(); });
        if (!name.isEmpty() && !children) return line(object, name, category);
        if (isBySide(object)) return true; // sides without a question
        if (!holds(object, isGroup)) return answersByName(object, category);
        return groups(object, name.isEmpty() ? category : name, depth);
    }

    static QString textIn(const QJsonObject& object) {
        for (auto field = object.begin(); field != object.end(); ++field)
            if (partOf(field.key()) == Part::Text && field.value().isString()) return field.value().toString();
        return {};
    }

    static bool isBySide(const QJsonObject& object) {
        return !object.isEmpty() && [&] {
            const QStringList keys = object.keys();
            return std::all_of(keys.begin(), keys.end(), [](const QString& key) { return sideOf(key).has_value(); });
        }();
    }

    /// { item: …, category: …, role: …, answer: … }, also with an answer for each side.
    bool line(const QJsonObject& object, const QString& text, const QString& category) {
        ListLine line{text, category, {}, {}};
        std::vector<ListLine> bySide;
        for (auto field = object.begin(); field != object.end(); ++field) {
            const Part part = partOf(field.key());
            if (part == Part::Category && isWord(*field)) line.category = wordOf(*field);
            if (part == Part::Role && isWord(*field)) line.side = sideOf(wordOf(*field));
            if (part == Part::Answer && isWord(*field)) line.answer = wordOf(*field);
            if (isWord(*field))
                addSide(bySide, field.key(), *field);
            else
                addSides(bySide, field->toObject());
        }
        if (bySide.empty()) return addLine(m_file, line);
        return sides(bySide, text, line.category);
    }

    bool sides(const std::vector<ListLine>& bySide, const QString& text, const QString& category) {
        return std::all_of(bySide.begin(), bySide.end(), [&](const ListLine& side) {
            return addLine(m_file, {text, category, side.side, side.answer});
        });
    }

    static void addSide(std::vector<ListLine>& into, const QString& key, const QJsonValue& value) {
        if (const auto side = sideOf(key); side && isWord(value)) into.push_back({{}, {}, side, wordOf(value)});
    }
    static void addSides(std::vector<ListLine>& into, const QJsonObject& object) {
        for (auto field = object.begin(); field != object.end(); ++field)
            addSide(into, field.key(), *field);
    }

    /// { question: answer, … }
    bool answersByName(const QJsonObject& object, const QString& category) {
        for (auto field = object.begin(); field != object.end(); ++field)
            if (!addLine(m_file, {field.key(), category, {}, wordOf(*field)})) return false;
        return true;
    }

    /// { topic: lines, … }; single words beside groups are about the file and not lines of it.
    bool groups(const QJsonObject& object, const QString& category, int depth) {
        for (auto field = object.begin(); field != object.end(); ++field) {
            if (isWord(*field)) continue;
            if (isBySide(field->toObject())) {
                std::vector<ListLine> bySide;
                addSides(bySide, field->toObject());
                if (!sides(bySide, field.key(), category)) return false;
                continue;
            }
            const QString below = partOf(field.key()) == Part::Unknown ? field.key() : category;
            if (!walk(*field, below, depth + 1)) return false;
        }
        return true;
    }

    ListFile& m_file;
};

} // namespace

Result<ListFile> readJson(const QString& text) {
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &problem);
    if (problem.error != QJsonParseError::NoError) return fail(ErrorKind::BadEncoding, QStringLiteral("list as JSON"));
    ListFile file;
    const QJsonValue whole = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    if (!JsonWalk(file).walk(whole, {})) return fail(ErrorKind::TextTooLong, QStringLiteral("list lines"));
    return file;
}

} // namespace bothy::list_file
