// SPDX-License-Identifier: MIT
#include "core/dialect/sqlite/sqlite_text.h"

#include "core/base/sql_words.h"
#include "core/base/text.h"

namespace joinery {

namespace {

QString comparableName(const QString &sql, const QList<SqlToken> &tokens, qsizetype index, const SqlRenames &renames)
{
    const QString name = foldedSqlName(tokens.at(index).value(sql));
    const bool hasNext = index + 1 < tokens.size();
    if (hasNext && tokens.at(index + 1).isMark(sql, QLatin1String("(")))
        return name;
    const bool qualifies = hasNext && tokens.at(index + 1).isMark(sql, QLatin1String("."));
    const QHash<QString, QString> &names = qualifies ? renames.tables : renames.columns;
    const auto found = names.constFind(name);
    return found == names.constEnd() ? name : foldedSqlName(*found);
}

} // namespace

QString sqliteName(const QString &name)
{
    return quoted(name, QLatin1Char('"'));
}

QString sqliteNames(const QStringList &names)
{
    QStringList result;
    for (const QString &name : names)
        result.append(sqliteName(name));
    return result.join(QStringLiteral(", "));
}

QString sqliteString(const QString &text)
{
    return quoted(text, QLatin1Char('\''));
}

QString sqliteDefault(const DefaultValue &value)
{
    switch (value.kind) {
    case DefaultValue::Kind::Null:
        return QStringLiteral("NULL");
    case DefaultValue::Kind::Text:
        return sqliteString(value.text);
    case DefaultValue::Kind::Number:
        return value.text;
    case DefaultValue::Kind::True:
        return QStringLiteral("TRUE");
    case DefaultValue::Kind::False:
        return QStringLiteral("FALSE");
    case DefaultValue::Kind::Expression:
        return sqliteParenthesized(value.text);
    case DefaultValue::Kind::CurrentTimestamp:
        return QStringLiteral("CURRENT_TIMESTAMP");
    case DefaultValue::Kind::CurrentDate:
        return QStringLiteral("CURRENT_DATE");
    case DefaultValue::Kind::CurrentTime:
        return QStringLiteral("CURRENT_TIME");
    case DefaultValue::Kind::Uuid:
        return QStringLiteral("(lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || "
                              "substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (abs(random()) % 4), 1) || "
                              "substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))))");
    }
    return {};
}

QString sqliteParenthesized(const QString &expression)
{
    const QString text = expression.trimmed();
    const QList<SqlToken> tokens = lexSql(text, SqlLexOptions::sqlite());
    const bool endsInComment = !tokens.isEmpty() && tokens.last().kind == SqlToken::Kind::Comment;
    return QLatin1Char('(') + text + (endsInComment ? QStringLiteral("\n)") : QStringLiteral(")"));
}

QString comparableSql(const QString &sql, const SqlRenames &renames)
{
    QList<SqlToken> tokens = sqlWords(sql, SqlLexOptions::sqlite());
    while (!tokens.isEmpty() && tokens.last().isMark(sql, QLatin1String(";")))
        tokens.removeLast();
    while (isEnclosed(sql, tokens, 0, tokens.size() - 1)) {
        tokens.removeFirst();
        tokens.removeLast();
    }
    QString result;
    result.reserve(sql.size() + tokens.size());
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const SqlToken &token = tokens.at(i);
        if (token.isName())
            result += comparableName(sql, tokens, i, renames);
        else if (token.kind == SqlToken::Kind::Number || token.kind == SqlToken::Kind::Blob)
            result += token.text(sql).toString().toLower();
        else
            result += token.text(sql);
        result += QChar(0x1f);
    }
    return result;
}

bool sameSql(const QString &a, const QString &b)
{
    return a == b || comparableSql(a) == comparableSql(b);
}

} // namespace joinery
