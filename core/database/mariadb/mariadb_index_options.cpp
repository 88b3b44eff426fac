// SPDX-License-Identifier: MIT
#include "core/database/mariadb/mariadb_index_options.h"

#include "core/base/sql_cursor.h"

#include <QRegularExpression>

namespace joinery {

namespace {

/** The name of the index that a line is about, moving behind its columns; empty for other lines. */
QString takeIndex(SqlCursor &cursor)
{
    if (cursor.take({"primary", "key"})) {
        cursor.skipParentheses();
        return QStringLiteral("PRIMARY");
    }
    for (const char *kind : {"unique", "fulltext", "spatial"})
        cursor.take(kind);
    if (!cursor.take("key"))
        return {};
    const QString name = cursor.takeName();
    cursor.skipParentheses();
    return name;
}

QMap<QString, QString> takeOptions(SqlCursor &cursor, const QString &line)
{
    QMap<QString, QString> result;
    for (; !cursor.atEnd(); cursor.skip()) {
        if (cursor.isWord("key_block_size") && cursor.isMark('=', 1))
            result.insert(QStringLiteral("key_block_size"), cursor.value(2));
        else if (cursor.isWord("using"))
            result.insert(QStringLiteral("using"), cursor.value(1).toLower());
    }
    static const QRegularExpression parser(QStringLiteral("/\\*!\\d+ WITH PARSER `([^`]+)` \\*/,?\\z"));
    if (const QRegularExpressionMatch found = parser.match(line); found.hasMatch())
        result.insert(QStringLiteral("with parser"), found.captured(1));
    return result;
}

} // namespace

QHash<QString, QMap<QString, QString>> indexOptions(const QString &statement)
{
    QHash<QString, QMap<QString, QString>> result;
    // The server writes one part of a table a line, with no line break within.
    for (const QString &each : statement.split(QLatin1Char('\n'))) {
        const QString line = each.trimmed();
        SqlCursor cursor(line, SqlLexOptions::mariadb());
        const QString name = takeIndex(cursor);
        const QMap<QString, QString> options = name.isEmpty() ? QMap<QString, QString>() : takeOptions(cursor, line);
        if (!options.isEmpty())
            result.insert(name, options);
    }
    return result;
}

} // namespace joinery
