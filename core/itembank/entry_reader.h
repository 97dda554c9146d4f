#pragma once

#include "core/base/result.h"
#include "core/itembank/content_id.h"
#include "core/itembank/content_problem.h"

#include <QJsonArray>
#include <QJsonObject>

#include <set>
#include <utility>

namespace bothy {

/// Longest texts, in UTF-16 units. English is held to tighter lengths by the tests of the content.
namespace content_length {
inline constexpr qsizetype text = 400;
inline constexpr qsizetype prompt = 120;
} // namespace content_length

/// The largest content file that is read at all, in octets: thirty times what is shipped.
inline constexpr qsizetype contentFileLimit = 4 * 1024 * 1024;

/// Reads one object of a content file and notes everything that is wrong with it. The getters always
/// give back something (empty, zero, the first enumerator); whether it can be used says `isWhole()`.
/// Internal to this room. Does not own the list of problems, which has to outlive it.
class EntryReader {
public:
    /// `where` is empty for the file itself.
    EntryReader(QJsonObject object, QString where, ContentProblems& problems)
        : m_object(std::move(object))
        , m_where(std::move(where))
        , m_problems(&problems) {}

    /// False as soon as something the entry cannot do without was wrong.
    bool isWhole() const { return m_whole; }
    bool has(QLatin1StringView key) const { return m_object.contains(key); }

    /// A text that has to be there: plain, one line, without markup, not blank.
    QString text(QLatin1StringView key, qsizetype limit = content_length::text);
    /// Empty when the key is absent; a present text is checked like any other.
    QString optionalText(QLatin1StringView key, qsizetype limit = content_length::text);
    /// The language of the file, such as `pt_BR`.
    QString locale();
    int number(QLatin1StringView key, int least, int most);
    bool flag(QLatin1StringView key);
    EntryReader object(QLatin1StringView key);
    QJsonArray array(QLatin1StringView key);

    template <typename Id>
    Id id(QLatin1StringView key) {
        const auto id = Id::from(QStringView(m_object.value(key).toString()));
        if (!id) spoil(key, "not an id");
        return id.value_or(Id());
    }

    /// A list of one or more texts.
    std::vector<QString> texts(QLatin1StringView key);
    /// The objects of a list that have no id of their own.
    std::vector<EntryReader> entries(QLatin1StringView key);
    bool isNull(QLatin1StringView key) const { return m_object.value(key).isNull(); }
    bool isEmptyText(QLatin1StringView key) const { return m_object.value(key) == QJsonValue(QString()); }

    /// A list of different ids; an absent list is empty. One wrong entry spoils the whole entry.
    template <typename Id>
    std::vector<Id> ids(QLatin1StringView key) {
        std::vector<Id> result;
        if (!has(key)) return result;
        for (const QJsonValue value : array(key)) {
            const auto id = Id::from(QStringView(value.toString()));
            if (!id) {
                spoil(key, "holds something that is not an id");
            } else if (std::find(result.begin(), result.end(), *id) != result.end()) {
                spoil(key, "names one id twice");
            } else {
                result.push_back(*id);
            }
        }
        return result;
    }

    /// One of the words of `table`, an array of {word, enumerator}.
    template <typename Table>
    auto oneOf(QLatin1StringView key, const Table& table) {
        const QString word = m_object.value(key).toString();
        for (const auto& [name, value] : table)
            if (word == name) return value;
        spoil(key, "unknown word");
        return std::begin(table)->second;
    }

    /// A list of entries, each made by `read(EntryReader&) -> T`. Entries that are not whole, and second
    /// entries of one id, are left out and do not spoil this one; a missing list does.
    template <typename T, typename Read>
    std::vector<T> list(QLatin1StringView key, Read&& read);

    /// Notes a problem and keeps the entry.
    void note(QLatin1StringView key, const char* what);
    /// Notes a problem that makes the entry unusable.
    void spoil(QLatin1StringView key, const char* what);
    /// Takes over that a part of this entry, read by `part`, was unusable.
    void include(const EntryReader& part) { m_whole = m_whole && part.m_whole; }

    const QString& where() const { return m_where; }

private:
    QJsonObject m_object;
    QString m_where;
    ContentProblems* m_problems;
    bool m_whole = true;
};

/// The file as an object. ContentBroken when it is over the size limit, not JSON, or not the file of
/// this kind and format.
Result<QJsonObject> readContentFile(const Bytes& json, QLatin1StringView kind);

template <typename T, typename Read>
std::vector<T> EntryReader::list(QLatin1StringView key, Read&& read) {
    std::vector<T> result;
    std::set<decltype(T::id)> seen;
    const QString path = m_where.isEmpty() ? QString(key) : m_where + u'.' + key;
    qsizetype position = 0;
    for (const QJsonValue value : array(key)) {
        const QJsonObject object = value.toObject();
        const QString id = object.value(QLatin1StringView("id")).toString().left(CareId::maxSize);
        EntryReader entry(object, QLatin1StringView("%1[%2] %3").arg(path).arg(position++).arg(id), *m_problems);
        T one = read(entry);
        if (entry.isWhole() && !seen.insert(one.id).second) entry.spoil(QLatin1StringView("id"), "is there twice");
        if (entry.isWhole()) result.push_back(std::move(one));
    }
    return result;
}

} // namespace bothy
