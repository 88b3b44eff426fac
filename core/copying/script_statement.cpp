// SPDX-License-Identifier: MIT
#include "core/copying/script_statement.h"

#include "core/base/sql_cursor.h"
#include "core/copying/psql_lines.h"
#include "core/dialect/dialect.h"

#include <QRegularExpression>

namespace joinery {

namespace {

using Kind = ScriptStatement;

/** A table by its name, and behind it the word that says what it is made of. */
Kind tableKind(SqlCursor &cursor)
{
    cursor.take({"if", "not", "exists"});
    if (!cursor.isNameLike())
        return Kind::Other;
    cursor.skip();
    while (cursor.takeMark('.'))
        cursor.skip();
    if (!cursor.isMark('('))
        return Kind::Other;
    cursor.skipParentheses();
    // What follows a list of columns may still be a query that fills the table.
    for (; !cursor.atEnd(); cursor.skip()) {
        if (cursor.isMark('('))
            continue;
        if (cursor.isWord("select") || cursor.isWord("execute"))
            return Kind::Other;
    }
    return Kind::Table;
}

void skipModifiers(SqlCursor &cursor)
{
    // CREATE [OR REPLACE] [ALGORITHM = x] [DEFINER = `a`@`b`] [SQL SECURITY x] VIEW
    while (!cursor.atEnd()) {
        if (cursor.take({"or", "replace"}) || cursor.take("temporary") || cursor.take("temp") ||
            cursor.take("unlogged") || cursor.take("recursive") || cursor.take("unique") || cursor.take("fulltext") ||
            cursor.take("spatial") || cursor.take("constraint"))
            continue;
        if (cursor.take({"sql", "security"}) || cursor.take("algorithm") || cursor.take("definer")) {
            while (!cursor.atEnd() && !cursor.isWord("view") && !cursor.isWord("trigger") && !cursor.isWord("sql") &&
                   !cursor.isWord("definer"))
                cursor.skip();
            continue;
        }
        return;
    }
}

Kind createdKind(SqlCursor &cursor)
{
    skipModifiers(cursor);
    if (cursor.take("table"))
        return tableKind(cursor);
    if (cursor.isWord("index"))
        return Kind::Index;
    if (cursor.isWord("view"))
        return Kind::View;
    if (cursor.isWord("trigger"))
        return Kind::Trigger;
    if (cursor.isWord("type") || cursor.isWord("domain"))
        return Kind::Type;
    if (cursor.take("schema")) {
        // It may hold the definitions of what is in it.
        while (!cursor.atEnd() && !cursor.isWord("create"))
            cursor.skip();
        return cursor.atEnd() ? Kind::Settings : Kind::Other;
    }
    const bool isPassedOver = cursor.isWord("sequence") || cursor.isWord("database") || cursor.isWord("extension") ||
                              cursor.isWord("role") || cursor.isWord("user");
    return isPassedOver ? Kind::Settings : Kind::Other;
}

bool isOneOf(const SqlCursor &cursor, const std::initializer_list<const char *> &words)
{
    return std::any_of(words.begin(), words.end(), [&cursor](const char *word) { return cursor.isWord(word); });
}

int count(const QString &script, const char *pattern)
{
    const QRegularExpression expression(QString::fromLatin1(pattern), QRegularExpression::CaseInsensitiveOption);
    // The beginning tells: a dump repeats itself.
    constexpr qsizetype enough = 200000;
    auto matches = expression.globalMatch(script.left(enough));
    int found = 0;
    for (; matches.hasNext(); matches.next())
        ++found;
    return found;
}

/** The text with what stands in comments that are run instead of these; as many lines as before. */
QString withoutExecutableComments(const QString &script)
{
    static const QRegularExpression mark(QStringLiteral("\\A/\\*M?!\\d*"));
    SqlLexOptions options = SqlLexOptions::mariadb();
    options.executableComments = false;
    QString result;
    for (const SqlToken &token : lexSql(script, options)) {
        const QString text = token.text(script).toString();
        const QRegularExpressionMatch begin =
            token.kind == SqlToken::Kind::Comment ? mark.match(text) : QRegularExpressionMatch();
        if (begin.hasMatch() && token.terminated)
            result += QLatin1Char(' ') + text.mid(begin.capturedLength()).chopped(2) + QLatin1Char(' ');
        else
            result += text;
    }
    return result;
}

} // namespace

ScriptStatement scriptStatement(const QString &sql, const SqlLexOptions &options)
{
    SqlCursor cursor(sql, options);
    if (cursor.take("create"))
        return createdKind(cursor);
    if (cursor.take({"alter", "table"}))
        return Kind::TableChange;
    if (cursor.take({"comment", "on"}))
        return Kind::Comment;
    if (isOneOf(cursor, {"insert", "update", "delete", "copy", "replace", "truncate", "load"}))
        return Kind::Rows;
    if (cursor.isWord("drop"))
        return Kind::Drop;
    // SELECT sets things in dumps of PostgreSQL.
    if (isOneOf(cursor, {"set", "begin", "start", "commit", "end", "lock", "unlock", "use", "pragma", "select", "grant",
                         "revoke", "alter", "analyze"}))
        return Kind::Settings;
    return Kind::Other;
}

std::optional<QString> dialectOfScript(const QString &script)
{
    const int mariadb = 2 * count(script, "`") +
                        10 * count(script, "\\bengine\\s*=|\\bauto_increment\\b|\\bunsigned\\b") +
                        5 * count(script, "\\b(tinyint|mediumtext|longtext)\\b|\\benum\\s*\\(|/\\*!");
    const int postgresql =
        10 * count(script, "::|\\b(big|small)?serial\\b|\\bcharacter varying\\b|\\btimestamptz\\b|\\bjsonb\\b|"
                           "\\balter table only\\b|\\bas identity\\b|\\bbytea\\b") +
        10 * count(script,
                   "\\bcreate type\\b|\\bcreate domain\\b|\\bcomment on\\b|\\bwith(out)? time zone\\b|\\[\\]|\\$\\$");
    const int sqlite = 10 * count(script, "\\bautoincrement\\b|\\bwithout rowid\\b|\\)\\s*strict\\b|\\bpragma\\b|"
                                          "\\bon conflict\\b");
    const int most = std::max({mariadb, postgresql, sqlite});
    if (most == 0)
        return std::nullopt;
    return most == sqlite    ? QStringLiteral("sqlite")
           : most == mariadb ? QStringLiteral("mariadb")
                             : QStringLiteral("postgresql");
}

QList<SqlStatement> scriptStatements(const QString &script, const QString &dialect)
{
    const Dialect *found = findDialect(dialect);
    const SqlLexOptions options = found ? found->lexOptions() : SqlLexOptions();
    if (dialect == QLatin1String("postgresql"))
        return splitSql(withoutPsql(script), options);
    if (dialect == QLatin1String("mariadb"))
        return splitSql(withoutExecutableComments(script), options);
    return splitSql(script, options);
}

} // namespace joinery
