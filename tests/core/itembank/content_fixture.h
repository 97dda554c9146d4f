#pragma once

#include "core/base/bytes.h"
#include "core/itembank/content_problem.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace bothy::test {

inline Bytes shippedFile(const QString& name) {
    QFile file(QStringLiteral(":/content/en/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : Bytes();
}

inline QJsonObject shippedObject(const QString& name) {
    return QJsonDocument::fromJson(shippedFile(name)).object();
}

inline Bytes written(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// The shipped file with one entry of one list changed by `change`.
inline QJsonObject withEntry(QJsonObject file, const QString& list, qsizetype position,
                             const std::function<void(QJsonObject&)>& change) {
    QJsonArray entries = file.value(list).toArray();
    QJsonObject entry = entries.at(position).toObject();
    change(entry);
    entries.replace(position, entry);
    file.insert(list, entries);
    return file;
}

inline bool mentions(const ContentProblems& problems, const char* what) {
    return std::any_of(problems.begin(), problems.end(),
                       [&](const ContentProblem& p) { return p.what.contains(QLatin1StringView(what)); });
}

inline std::string listed(const ContentProblems& problems) {
    std::string all;
    for (const ContentProblem& p : problems)
        all += p.where.toStdString() + " | " + p.what.toStdString() + "\n";
    return all;
}

} // namespace bothy::test
