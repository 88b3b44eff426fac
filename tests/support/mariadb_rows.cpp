// SPDX-License-Identifier: MIT
#include "tests/support/mariadb_server.h"

#include <QMap>
#include <QSqlQuery>
#include <QVariant>

namespace joinery {

namespace {

constexpr int rowsPerTable = 3;

QString quotedName(const QString &name)
{
    return QLatin1Char('`') + QString(name).replace(QLatin1Char('`'), QStringLiteral("``")) + QLatin1Char('`');
}

/** One of the texts of an enum or set, in turn. */
QString choice(const QString &columnType, int row)
{
    const QString list = columnType.section(QLatin1Char('('), 1).chopped(1);
    const QStringList texts = list.split(QStringLiteral("','"));
    QString text = texts.at(row % texts.size());
    if (text.startsWith(QLatin1Char('\'')))
        text = text.sliced(1);
    if (text.endsWith(QLatin1Char('\'')))
        text.chop(1);
    return QLatin1Char('\'') + text + QLatin1Char('\'');
}

/** A literal that depends on the type and the row only. */
QString literal(const QString &type, const QString &columnType, int row)
{
    const QString number = QString::number(row);
    const auto text = [](const QString &value) { return QLatin1Char('\'') + value + QLatin1Char('\''); };
    if (type == QLatin1String("enum") || type == QLatin1String("set"))
        return choice(columnType, row);
    if (columnType == QLatin1String("tinyint(1)") || type == QLatin1String("bit"))
        return QString::number(row % 2);
    static const QMap<QString, QString> patterns{
        {QStringLiteral("date"), QStringLiteral("2024-01-0%1")},
        {QStringLiteral("time"), QStringLiteral("12:30:0%1")},
        {QStringLiteral("datetime"), QStringLiteral("2024-01-0%1 00:00:00")},
        {QStringLiteral("timestamp"), QStringLiteral("2024-01-0%1 00:00:00")},
        {QStringLiteral("year"), QStringLiteral("200%1")},
        {QStringLiteral("uuid"), QStringLiteral("123e4567-e89b-12d3-a456-42665544000%1")},
        {QStringLiteral("inet4"), QStringLiteral("10.0.0.%1")},
        {QStringLiteral("inet6"), QStringLiteral("fe80::%1")},
    };
    if (const QString pattern = patterns.value(type); !pattern.isEmpty())
        return text(pattern.arg(number));
    const bool isShape = type == QLatin1String("point") || type == QLatin1String("geometry");
    return isShape ? QStringLiteral("POINT(%1, %1)").arg(number) : text(number);
}

} // namespace

QStringList MariadbDatabase::fill() const
{
    QStringList taken{QStringLiteral("SET foreign_key_checks = 0")};
    const QString catalogue = QStringLiteral(
        "SELECT TABLE_NAME, COLUMN_NAME, DATA_TYPE, COLUMN_TYPE FROM information_schema.COLUMNS JOIN "
        "information_schema.TABLES USING (TABLE_SCHEMA, TABLE_NAME) WHERE TABLE_SCHEMA = DATABASE() AND TABLE_TYPE IN "
        "('BASE TABLE', 'SYSTEM VERSIONED') AND IFNULL(GENERATION_EXPRESSION, '') = '' AND EXTRA NOT LIKE "
        "'%INVISIBLE%'");
    QMap<QString, QList<QStringList>> tables;
    QSqlQuery query(m_database);
    query.exec(catalogue);
    while (query.next())
        tables[query.value(0).toString()].append(
            {query.value(1).toString(), query.value(2).toString(), query.value(3).toString()});
    (void)run(QStringLiteral("SET foreign_key_checks = 0"));
    for (auto table = tables.cbegin(); table != tables.cend(); ++table) {
        for (int row = 1; row <= rowsPerTable; ++row) {
            QStringList names;
            QStringList values;
            for (const QStringList &column : table.value()) {
                names.append(quotedName(column.at(0)));
                values.append(literal(column.at(1), column.at(2), row));
            }
            const QString statement =
                QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                    .arg(quotedName(table.key()), names.join(QStringLiteral(", ")), values.join(QStringLiteral(", ")));
            if (run(statement).isEmpty())
                taken.append(statement);
        }
    }
    dropOrphans();
    (void)run(QStringLiteral("SET foreign_key_checks = 1"));
    return taken << QStringLiteral("SET foreign_key_checks = 1");
}

void MariadbDatabase::empty() const
{
    (void)run(QStringLiteral("SET foreign_key_checks = 0"));
    for (const QString &table : tables()) {
        const QString name = quotedName(table);
        if (run(QStringLiteral("TRUNCATE TABLE ") + name).isEmpty())
            continue;
        // One with system versioning is not truncated.
        (void)run(QStringLiteral("DELETE FROM ") + name);
        (void)run(QStringLiteral("DELETE HISTORY FROM ") + name);
    }
    (void)run(QStringLiteral("SET foreign_key_checks = 1"));
}

/** Rows whose other end was refused. */
void MariadbDatabase::dropOrphans() const
{
    const QString keys = QStringLiteral(
        "SELECT TABLE_NAME, CONSTRAINT_NAME, REFERENCED_TABLE_NAME, GROUP_CONCAT(CONCAT('p.`', "
        "REFERENCED_COLUMN_NAME, '` = c.`', COLUMN_NAME, '`') SEPARATOR ' AND ') FROM "
        "information_schema.KEY_COLUMN_USAGE WHERE TABLE_SCHEMA = DATABASE() AND REFERENCED_TABLE_NAME IS NOT NULL "
        "GROUP BY TABLE_NAME, CONSTRAINT_NAME, REFERENCED_TABLE_NAME");
    QStringList deletions;
    QSqlQuery query(m_database);
    query.exec(keys);
    while (query.next())
        deletions.append(
            QStringLiteral("DELETE c FROM %1 AS c LEFT JOIN %2 AS p ON %3 WHERE p.%4 IS NULL")
                .arg(quotedName(query.value(0).toString()), quotedName(query.value(2).toString()),
                     query.value(3).toString(),
                     query.value(3).toString().section(QLatin1Char('`'), 1, 1).prepend(u'`').append(u'`')));
    for (qsizetype round = 0; round < deletions.size(); ++round) {
        for (const QString &deletion : std::as_const(deletions))
            (void)run(deletion);
    }
}

} // namespace joinery
