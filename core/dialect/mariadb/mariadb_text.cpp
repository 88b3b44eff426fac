// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_text.h"

#include "core/base/sql_words.h"
#include "core/base/text.h"

namespace joinery::mariadb {

namespace {

QString word(const QString &sql, const SqlToken &token, const Renames &renames)
{
    switch (token.kind) {
    case SqlToken::Kind::Identifier:
    case SqlToken::Kind::QuotedIdentifier: {
        const QString folded = token.value(sql).toCaseFolded();
        return renames.value(folded, folded);
    }
    case SqlToken::Kind::String:
        return quotedText(stringValue(sql, token));
    case SqlToken::Kind::Number:
    case SqlToken::Kind::Blob:
        return token.text(sql).toString().toLower();
    default:
        return token.text(sql).toString();
    }
}

/** What a backslash and this character stand for, see https://mariadb.com/kb/en/string-literals/. */
QString escaped(QChar character)
{
    switch (character.unicode()) {
    case u'0':
        return QString(QChar(0));
    case u'b':
        return QStringLiteral("\b");
    case u'n':
        return QStringLiteral("\n");
    case u'r':
        return QStringLiteral("\r");
    case u't':
        return QStringLiteral("\t");
    case u'Z':
        return QString(QChar(0x1a));
    case u'%':
    case u'_':
        return QLatin1Char('\\') + character;
    default:
        return character;
    }
}

} // namespace

QString quotedName(const QString &name)
{
    return quoted(name, QLatin1Char('`'));
}

QString quotedNames(const QStringList &names)
{
    QStringList result;
    for (const QString &name : names)
        result.append(quotedName(name));
    return result.join(QStringLiteral(", "));
}

QString quotedText(const QString &text)
{
    return quoted(QString(text).replace(QLatin1Char('\\'), QStringLiteral("\\\\")), QLatin1Char('\''));
}

QString stringValue(const QString &sql, const SqlToken &token)
{
    const QStringView text = token.text(sql);
    const QChar quote = text.front();
    const qsizetype end = token.terminated ? text.size() - 1 : text.size();
    QString result;
    for (qsizetype i = 1; i < end; ++i) {
        const QChar here = text.at(i);
        if (here == QLatin1Char('\\') && i + 1 < end)
            result += escaped(text.at(++i));
        else if (here == quote && i + 1 < end)
            result += text.at(++i);
        else
            result += here;
    }
    return result;
}

QString quotedTexts(const QStringList &texts)
{
    QStringList result;
    for (const QString &text : texts)
        result.append(quotedText(text));
    return result.join(QStringLiteral(", "));
}

QString parenthesized(const QString &expression)
{
    const QString text = expression.trimmed();
    const QList<SqlToken> tokens = lexSql(text, SqlLexOptions::mariadb());
    const bool endsInComment = !tokens.isEmpty() && tokens.last().kind == SqlToken::Kind::Comment;
    const QList<SqlToken> words = sqlWords(text, SqlLexOptions::mariadb());
    if (!words.isEmpty() && !endsInComment && words.first().start == 0 && isEnclosed(text, words, 0, words.size() - 1))
        return text;
    return QLatin1Char('(') + text + (endsInComment ? QStringLiteral("\n)") : QStringLiteral(")"));
}

QString nameOf(const Table &table)
{
    return quotedName(table.name);
}

bool names(const QString &sql, const QString &name)
{
    if (name.isEmpty() || (!name.contains(QLatin1Char('`')) && !sql.contains(name, Qt::CaseInsensitive)))
        return false;
    const QList<SqlToken> tokens = lexSql(sql, SqlLexOptions::mariadb());
    return std::any_of(tokens.begin(), tokens.end(), [&](const SqlToken &token) { return token.isNamed(sql, name); });
}

bool hasStar(const QString &sql)
{
    const QList<SqlToken> tokens = sqlWords(sql, SqlLexOptions::mariadb());
    for (qsizetype i = 1; i < tokens.size(); ++i) {
        const SqlToken &before = tokens.at(i - 1);
        const auto isAfterWord = [&](const char *text) { return before.isWord(sql, QLatin1String(text)); };
        const auto isAfterMark = [&](const char *text) { return before.isMark(sql, QLatin1String(text)); };
        if (tokens.at(i).isMark(sql, QLatin1String("*")) &&
            (isAfterWord("select") || isAfterWord("distinct") || isAfterWord("all") || isAfterMark(",") ||
             isAfterMark(".")))
            return true;
    }
    return false;
}

QStringList calledFunctions(const QString &sql)
{
    QStringList result;
    const QList<SqlToken> tokens = sqlWords(sql, SqlLexOptions::mariadb());
    for (qsizetype i = 0; i + 1 < tokens.size(); ++i) {
        if (tokens.at(i).isName() && tokens.at(i + 1).isMark(sql, QLatin1String("(")))
            result.append(tokens.at(i).value(sql).toLower());
    }
    return result;
}

bool joinsByBars(const QString &sql)
{
    if (!sql.contains(QLatin1String("||")))
        return false;
    const QList<SqlToken> tokens = lexSql(sql, SqlLexOptions::mariadb());
    return std::any_of(tokens.begin(), tokens.end(),
                       [&](const SqlToken &token) { return token.isMark(sql, QLatin1String("||")); });
}

QString withBackticks(const QString &sql, const std::function<bool(const QString &)> &isName)
{
    if (!sql.contains(QLatin1Char('"')))
        return sql;
    QString result;
    for (const SqlToken &token : lexSql(sql, SqlLexOptions::mariadb())) {
        const QStringView text = token.text(sql);
        const bool isDoubleQuoted = token.kind == SqlToken::Kind::String && text.startsWith(QLatin1Char('"'));
        const QString value = isDoubleQuoted ? stringValue(sql, token) : QString();
        if (isDoubleQuoted && isName(value))
            result += quotedName(value);
        else
            result += text;
    }
    return result;
}

QString withoutQualifier(const QString &sql, const QString &table)
{
    if (!names(sql, table))
        return sql;
    QString result;
    const QList<SqlToken> tokens = lexSql(sql, SqlLexOptions::mariadb());
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const bool isBeforePoint =
            i + 2 < tokens.size() && tokens.at(i + 1).isMark(sql, QLatin1String(".")) && tokens.at(i + 2).isName();
        if (isBeforePoint && tokens.at(i).isNamed(sql, table))
            ++i;
        else
            result += tokens.at(i).text(sql);
    }
    return result;
}

QString comparableWords(const QString &sql, const Renames &renames)
{
    const QList<SqlToken> tokens = sqlWords(sql, SqlLexOptions::mariadb());
    qsizetype first = 0;
    qsizetype last = tokens.size() - 1;
    while (last >= first && tokens.at(last).isMark(sql, QLatin1String(";")))
        --last;
    while (isEnclosed(sql, tokens, first, last)) {
        ++first;
        --last;
    }
    QStringList words;
    for (qsizetype i = first; i <= last; ++i)
        words.append(word(sql, tokens.at(i), renames));
    return words.join(QLatin1Char(' '));
}

bool sameWords(const QString &a, const QString &b)
{
    return a == b || comparableWords(a) == comparableWords(b);
}

} // namespace joinery::mariadb
