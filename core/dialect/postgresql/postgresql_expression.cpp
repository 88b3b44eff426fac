// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_expression.h"

#include "core/dialect/postgresql/postgresql_expression_reader.h"
#include "core/dialect/postgresql/postgresql_text.h"

namespace joinery::postgresql {

QString canonicalWord(const SqlToken &token, const QString &sql)
{
    switch (token.kind) {
    case SqlToken::Kind::Identifier:
        return token.text(sql).toString().toLower();
    case SqlToken::Kind::QuotedIdentifier:
        return plainWord(token.value(sql));
    case SqlToken::Kind::String:
        return quotedText(token.value(sql));
    case SqlToken::Kind::Number:
        return token.text(sql).toString().toLower();
    default:
        return token.text(sql).toString();
    }
}

QString called(const QString &name, const QStringList &operands)
{
    return QLatin1Char('(') + name + QLatin1Char(' ') + operands.join(QLatin1Char(' ')) + QLatin1Char(')');
}

QString comparableWords(const QString &sql)
{
    QStringList words;
    for (const SqlToken &token : lexSql(sql, SqlLexOptions::postgresql())) {
        if (token.isSignificant())
            words.append(canonicalWord(token, sql));
    }
    while (!words.isEmpty() && words.last() == QLatin1String(";"))
        words.removeLast();
    return words.join(QLatin1Char(' '));
}

bool sameWords(const QString &a, const QString &b)
{
    return a == b || comparableWords(a) == comparableWords(b);
}

QString canonicalExpression(const QString &sql)
{
    const auto read = ExpressionReader(sql).read();
    return read ? *read : comparableWords(sql);
}

bool sameExpression(const QString &a, const QString &b)
{
    return a == b || canonicalExpression(a) == canonicalExpression(b);
}

} // namespace joinery::postgresql
