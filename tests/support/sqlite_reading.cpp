// SPDX-License-Identifier: MIT
#include "tests/support/sqlite_reading.h"

#include "core/base/sql_splitter.h"
#include "core/database/sqlite/sqlite_introspector.h"

#include <QSqlError>
#include <QSqlQuery>

namespace joinery {

SqliteReading::SqliteReading()
{
    m_database = QSqlDatabase::addDatabase("QSQLITE", "introspection");
    m_database.setDatabaseName(":memory:");
    m_database.open();
}

SqliteReading::~SqliteReading()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase("introspection");
}

QString SqliteReading::run(const QString &script) const
{
    for (const SqlStatement &statement : splitSql(script)) {
        QSqlQuery query(m_database);
        if (!query.exec(statement.text))
            return statement.text + QStringLiteral(": ") + query.lastError().text();
    }
    return {};
}

Introspection SqliteReading::read(const IntrospectionOptions &options) const
{
    const auto result = introspectSqlite(m_database, options);
    return result ? *result : Introspection{};
}

Introspection introspected(const QString &script, const IntrospectionOptions &options)
{
    const SqliteReading database;
    const QString complaint = database.run(script);
    if (!complaint.isEmpty()) {
        qWarning("%s", qPrintable(complaint));
        return {};
    }
    return database.read(options);
}

QString described(const Column &column)
{
    QString text = column.name + QLatin1Char('|') + column.type.text();
    if (!column.nullable)
        text += QStringLiteral(" not null");
    if (column.defaultValue)
        text += QStringLiteral(" default ") + column.defaultValue->userText();
    if (column.generated)
        text += QStringLiteral(" as ") + column.generated->expression +
                (column.generated->stored ? QStringLiteral(" stored") : QString());
    if (column.autoIncrement)
        text += QStringLiteral(" auto");
    if (!column.collation.isEmpty())
        text += QStringLiteral(" collate ") + column.collation;
    return text;
}

QStringList described(const QList<Column> &columns)
{
    QStringList texts;
    for (const Column &column : columns)
        texts.append(described(column));
    return texts;
}

const Table &tableIn(const Introspection &introspection, const QString &name)
{
    static const Table none;
    const Table *found = introspection.schema.tableNamed(name);
    return found ? *found : none;
}

QStringList codesOf(const Introspection &introspection)
{
    QStringList result;
    for (const Finding &finding : introspection.notModelled)
        result.append(finding.code);
    result.sort();
    return result;
}

} // namespace joinery
