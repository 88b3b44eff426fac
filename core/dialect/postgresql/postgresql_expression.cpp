// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_expression.h"

#include "core/dialect/postgresql/postgresql_expression_reader.h"
#include "core/dialect/postgresql/postgresql_text.h"

namespace joinery::postgresql {

namespace {

/** "1.5e3" → "1500": PostgreSQL keeps numbers without an exponent. */
QString plainNumber(const QString &text)
{
    const qsizetype e = text.indexOf(QLatin1Char('e'));
    bool isWhole = false;
    const int exponent = text.sliced(e + 1).toInt(&isWhole);
    constexpr int longest = 300;
    if (e < 0 || !isWhole || text.startsWith(QLatin1String("0x")) || std::abs(exponent) > longest)
        return text;
    const QString number = text.left(e);
    QString digits = QString(number).remove(QLatin1Char('.'));
    qsizetype point = (number.contains(QLatin1Char('.')) ? number.indexOf(QLatin1Char('.')) : number.size()) + exponent;
    if (point <= 0) {
        digits.prepend(QString(1 - point, QLatin1Char('0')));
        point = 1;
    }
    if (point >= digits.size())
        return digits + QString(point - digits.size(), QLatin1Char('0'));
    return digits.left(point) + QLatin1Char('.') + digits.sliced(point);
}

} // namespace

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
        return plainNumber(token.text(sql).toString().toLower());
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
