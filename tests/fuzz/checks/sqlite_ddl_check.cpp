// SPDX-License-Identifier: MIT
#include "core/database/sqlite/sqlite_ddl.h"
#include "core/database/sqlite/sqlite_default.h"
#include "tests/fuzz/checks/check.h"

namespace joinery {

namespace {

QByteArray checkDefault(const QString &sql)
{
    const DefaultValue value = sqliteDefaultFromText(sql.trimmed());
    if (value.kind == DefaultValue::Kind::Number && !isSqlNumber(value.text))
        return "a number that is none: " + value.text.toUtf8();
    const DefaultValue typed = DefaultValue::fromUserText(sql);
    if (DefaultValue::fromUserText(typed.userText()) != typed)
        return "typed again, a default is another one: " + typed.userText().toUtf8();
    if (DefaultValue::fromUserText(value.userText()) != value)
        return "a default that cannot be typed: " + value.userText().toUtf8();
    return {};
}

template <typename T>
QByteArray checkRefusal(const Result<T> &result)
{
    if (result || (result.error().code == QLatin1String("sqlite.syntax") && !result.error().message.isEmpty()))
        return {};
    return "refused without a reason: " + result.error().text().toUtf8();
}

/** What is written with a column or key comes from the statement; nothing is made up. */
QByteArray checkTable(const QString &sql, const SqliteTable &table)
{
    for (const SqliteColumn &column : table.columns) {
        QStringList pieces{column.collation};
        pieces += column.defaultText.value_or(QString());
        pieces += column.generatedAs.value_or(QString());
        for (const QString &piece : std::as_const(pieces)) {
            // A name in quotes with a quote inside is the one thing that is not kept as written.
            if (!sql.contains(piece) && piece != column.collation)
                return "not a piece of the statement: " + piece.toUtf8();
        }
    }
    for (const SqliteConstraint &constraint : table.constraints) {
        if (!sql.contains(constraint.expression))
            return "not a piece of the statement: " + constraint.expression.toUtf8();
    }
    return {};
}

} // namespace

QByteArray checkSqliteDdl(const QByteArray &text)
{
    const QString sql = QString::fromUtf8(text);
    const Result<SqliteTable> table = parseSqliteTable(sql);
    const Result<SqliteIndex> index = parseSqliteIndex(sql);
    const Result<QString> definition = parseSqliteDefinition(sql);
    for (const QByteArray &wrong : {checkRefusal(table), checkRefusal(index), checkRefusal(definition),
                                    checkDefault(sql), table ? checkTable(sql, *table) : QByteArray()}) {
        if (!wrong.isEmpty())
            return wrong;
    }
    if (definition && !sql.contains(*definition))
        return "not a piece of the statement: " + definition->toUtf8();
    return {};
}

} // namespace joinery
