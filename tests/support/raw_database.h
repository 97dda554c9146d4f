#pragma once

#include "tests/support/wait.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <gtest/gtest.h>

namespace bothy {

/// A plain connection that knows nothing of Bothy: what somebody with a database editor has.
class RawDatabase {
public:
    explicit RawDatabase(const QString& path) {
        static int last = 0;
        m_name = QStringLiteral("raw-%1").arg(++last);
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        m_database.setDatabaseName(path);
        m_database.setConnectOptions(
            QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(Patience)); // a window may be writing
        EXPECT_TRUE(m_database.open());
    }
    ~RawDatabase() {
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
    }
    RawDatabase(const RawDatabase&) = delete;
    RawDatabase& operator=(const RawDatabase&) = delete;

    bool run(const QString& sql, const QVariantList& values = {}) {
        QSqlQuery query(m_database);
        if (!query.prepare(sql)) return false;
        for (const QVariant& value : values)
            query.addBindValue(value);
        return query.exec();
    }
    QVariant value(const QString& sql, const QVariantList& values = {}) {
        QSqlQuery query(m_database);
        query.prepare(sql);
        for (const QVariant& bound : values)
            query.addBindValue(bound);
        return query.exec() && query.next() ? query.value(0) : QVariant();
    }

private:
    QString m_name;
    QSqlDatabase m_database;
};

} // namespace bothy
