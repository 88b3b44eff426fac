// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_text.h"

#include "core/base/sql_lexer.h"
#include "core/base/text.h"

#include <QRegularExpression>

namespace joinery::postgresql {

namespace {

bool isPlain(const QString &word)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z_][a-z0-9_]*\\z"));
    return form.match(word).hasMatch();
}

QList<SqlToken> significantTokens(const QString &sql)
{
    QList<SqlToken> tokens = lexSql(sql, SqlLexOptions::postgresql());
    tokens.removeIf([](const SqlToken &token) { return !token.isSignificant(); });
    return tokens;
}

/** Whether the tokens from `first` on are one pair of parentheses with something in it. */
bool isOnePair(const QString &sql, const QList<SqlToken> &tokens, qsizetype first)
{
    int depth = 0;
    for (qsizetype i = first; i < tokens.size(); ++i) {
        if (tokens.at(i).isMark(sql, QLatin1String("(")))
            ++depth;
        else if (tokens.at(i).isMark(sql, QLatin1String(")")) && --depth == 0)
            return i + 1 == tokens.size();
        if (depth == 0)
            return false;
    }
    return false;
}

} // namespace

QString quotedName(const QString &name)
{
    return quoted(name, QLatin1Char('"'));
}

QString quotedNames(const QStringList &names)
{
    QStringList result;
    for (const QString &name : names)
        result.append(quotedName(name));
    return result.join(QStringLiteral(", "));
}

QString qualified(const QString &nameSpace, const QString &name)
{
    return nameSpace.isEmpty() ? quotedName(name) : quotedName(nameSpace) + QLatin1Char('.') + quotedName(name);
}

QString columnNames(const Table &table, const QList<ObjectId> &columns)
{
    return quotedNames(table.columnNames(columns));
}

QString quotedText(const QString &text)
{
    if (!text.contains(QLatin1Char('\\')))
        return quoted(text, QLatin1Char('\''));
    return QLatin1Char('E') +
           quoted(QString(text).replace(QLatin1Char('\\'), QStringLiteral("\\\\")), QLatin1Char('\''));
}

QString quotedTexts(const QStringList &texts)
{
    QStringList result;
    for (const QString &text : texts)
        result.append(quotedText(text));
    return result.join(QStringLiteral(", "));
}

QString dollarQuoted(const QString &text)
{
    QString tag = QStringLiteral("$$");
    for (int i = 1; text.contains(tag); ++i)
        tag = QStringLiteral("$q%1$").arg(i);
    return tag + text + tag;
}

QString parenthesized(const QString &expression)
{
    const QString text = expression.trimmed();
    const QList<SqlToken> tokens = lexSql(text, SqlLexOptions::postgresql());
    const bool endsInComment = !tokens.isEmpty() && tokens.last().kind == SqlToken::Kind::Comment;
    return QLatin1Char('(') + text + (endsInComment ? QStringLiteral("\n)") : QStringLiteral(")"));
}

QString enclosed(const QString &expression)
{
    const QString text = expression.trimmed();
    const QList<SqlToken> tokens = significantTokens(text);
    const bool hasComment = tokens.isEmpty() || tokens.last().end() != text.size() || tokens.first().start != 0;
    if (!hasComment && tokens.size() == 1)
        return text;
    if (!hasComment && (isOnePair(text, tokens, 0) || (tokens.first().isName() && isOnePair(text, tokens, 1))))
        return text;
    return parenthesized(text);
}

QString parameterName(const QString &word)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z_][a-z0-9_.]*\\z"));
    return form.match(word).hasMatch() ? word : quotedName(word);
}

QString parameterList(const QMap<QString, QString> &parameters)
{
    static const QRegularExpression plainValue(QStringLiteral("\\A[a-z0-9_.]+\\z"));
    QStringList result;
    for (auto entry = parameters.cbegin(); entry != parameters.cend(); ++entry) {
        const bool isPlainValue = plainValue.match(entry.value()).hasMatch();
        result.append(QStringLiteral("%1 = %2").arg(parameterName(entry.key()),
                                                    isPlainValue ? entry.value() : quotedText(entry.value())));
    }
    return result.join(QStringLiteral(", "));
}

bool names(const QString &sql, const QString &name)
{
    // A quote inside a name is doubled in the text.
    if (!name.contains(QLatin1Char('"')) && !sql.contains(name, Qt::CaseInsensitive))
        return false;
    const QList<SqlToken> tokens = lexSql(sql, SqlLexOptions::postgresql());
    return std::any_of(tokens.begin(), tokens.end(), [&](const SqlToken &token) { return token.isNamed(sql, name); });
}

bool hasStar(const QString &sql)
{
    if (!sql.contains(QLatin1Char('*')) && !sql.contains(QLatin1String("natural"), Qt::CaseInsensitive))
        return false;
    const QList<SqlToken> tokens = significantTokens(sql);
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (tokens.at(i).isWord(sql, QLatin1String("natural")))
            return true;
        if (i == 0 || !tokens.at(i).isMark(sql, QLatin1String("*")))
            continue;
        const SqlToken &before = tokens.at(i - 1);
        // A product stands behind a value: a name that is no keyword, a number, a closing bracket.
        if (before.isMark(sql, QLatin1String(".")) || before.isMark(sql, QLatin1String(",")) ||
            before.isWord(sql, QLatin1String("select")) || before.isWord(sql, QLatin1String("distinct")) ||
            before.isWord(sql, QLatin1String("all")))
            return true;
    }
    return false;
}

QString plainWord(const QString &word)
{
    return isPlain(word) ? word : quotedName(word);
}

QString collationName(const QString &collation)
{
    return collation.contains(QLatin1Char('"')) ? collation : quotedName(collation);
}

QString deferralText(Deferral deferral)
{
    switch (deferral) {
    case Deferral::NotDeferrable:
        return {};
    case Deferral::DeferrableInitiallyImmediate:
        return QStringLiteral(" DEFERRABLE");
    case Deferral::DeferrableInitiallyDeferred:
        return QStringLiteral(" DEFERRABLE INITIALLY DEFERRED");
    }
    return {};
}

} // namespace joinery::postgresql
