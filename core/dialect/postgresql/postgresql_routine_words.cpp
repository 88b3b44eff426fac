// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_routine_words.h"

#include "core/base/sql_cursor.h"
#include "core/dialect/postgresql/postgresql_expression.h"
#include "core/dialect/postgresql/postgresql_objects.h"
#include "core/dialect/postgresql/postgresql_types.h"

namespace joinery::postgresql {

namespace {

bool beginsClause(const SqlCursor &cursor)
{
    static const QStringList words{QStringLiteral("returns"),   QStringLiteral("language"),  QStringLiteral("as"),
                                   QStringLiteral("immutable"), QStringLiteral("stable"),    QStringLiteral("volatile"),
                                   QStringLiteral("strict"),    QStringLiteral("called"),    QStringLiteral("security"),
                                   QStringLiteral("external"),  QStringLiteral("leakproof"), QStringLiteral("parallel"),
                                   QStringLiteral("cost"),      QStringLiteral("rows"),      QStringLiteral("set"),
                                   QStringLiteral("window"),    QStringLiteral("support"),   QStringLiteral("return"),
                                   QStringLiteral("begin"),     QStringLiteral("transform")};
    return cursor.token().kind == SqlToken::Kind::Identifier && words.contains(cursor.value().toLower());
}

/** A clause in the words of the catalogue; empty for what is usual. */
QString usualClause(const QString &clause)
{
    static const QHash<QString, QString> words{{"volatile", QString()},
                                               {"called on null input", QString()},
                                               {"security invoker", QString()},
                                               {"external security invoker", QString()},
                                               {"external security definer", QStringLiteral("security definer")},
                                               {"parallel unsafe", QString()},
                                               {"not leakproof", QString()},
                                               {"cost 100", QString()},
                                               {"rows 1000", QString()},
                                               {"returns null on null input", QStringLiteral("strict")}};
    QString text = words.value(clause, clause);
    if (text.startsWith(QLatin1String("set ")))
        text.replace(QStringLiteral(" = "), QStringLiteral(" to "));
    return text;
}

/** `n integer DEFAULT 2` with the type as the catalogue calls it. */
QString argumentWords(const QString &argument)
{
    SqlCursor cursor(argument, SqlLexOptions::postgresql());
    (void)cursor.take("in");
    QString result;
    QString type;
    while (!cursor.atEnd() && !cursor.isWord("default") && !cursor.isMark('=')) {
        const qsizetype from = cursor.position();
        cursor.skip();
        const QString word = cursor.textBetween(from, cursor.position());
        type += (type.isEmpty() ? QString() : QStringLiteral(" ")) + canonicalType(word);
    }
    result = comparableWords(type);
    if (cursor.atEnd())
        return result;
    cursor.skip();
    return result + QStringLiteral(" default ") + canonicalExpression(cursor.rest());
}

QString takeClause(SqlCursor &cursor)
{
    if (cursor.take("as")) {
        QString body = QStringLiteral("as");
        while (!cursor.atEnd() && !beginsClause(cursor)) {
            body += QLatin1Char(' ') + cursor.value();
            cursor.skip();
        }
        return body;
    }
    if (cursor.isWord("return") || cursor.isWord("begin")) {
        const QString rest = comparableWords(cursor.rest());
        while (!cursor.atEnd())
            cursor.skip();
        return rest;
    }
    const bool isReturns = cursor.isWord("returns") && !cursor.isWord("null", 1);
    const qsizetype from = cursor.position();
    cursor.skip();
    while (!cursor.atEnd() && !beginsClause(cursor)) {
        if (cursor.isMark('('))
            cursor.skipParentheses();
        else
            cursor.skip();
    }
    if (isReturns)
        return QStringLiteral("returns ") + canonicalType(cursor.textBetween(from + 1, cursor.position()));
    return usualClause(comparableWords(cursor.textBetween(from, cursor.position())));
}

} // namespace

QStringList routineWords(const QString &definition)
{
    SqlCursor cursor(definition, SqlLexOptions::postgresql());
    QStringList arguments;
    if (cursor.isMark('(')) {
        for (const QString &argument : splitAtCommas(cursor.takeParentheses()))
            arguments.append(argumentWords(argument));
    }
    QStringList clauses;
    while (!cursor.atEnd()) {
        if (const QString clause = takeClause(cursor); !clause.isEmpty())
            clauses.append(clause);
    }
    clauses.sort();
    return clauses << arguments.join(QStringLiteral(", "));
}

} // namespace joinery::postgresql
