// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_query_words.h"

#include "core/base/sql_words.h"
#include "core/dialect/postgresql/postgresql_expression_reader.h"
#include "core/dialect/postgresql/postgresql_text.h"

namespace joinery::postgresql {

namespace {

/** Words of one meaning → the one PostgreSQL gives back. */
QString usualWord(const QString &word)
{
    static const QHash<QString, QString> words{
        {"!=", "<>"},         {"~~", "like"},       {"!~~", "notlike"}, {"procedure", "function"},
        {"inner", QString()}, {"outer", QString()}, {"asc", QString()}};
    return words.value(word, word);
}

/** Position behind the type of a cast that begins here: `character varying(20)[]`, `public.mood`. */
qsizetype behindType(const QString &sql, const QList<SqlToken> &tokens, qsizetype at)
{
    const auto isMark = [&](const char *mark) {
        return at < tokens.size() && tokens.at(at).isMark(sql, QLatin1String(mark));
    };
    const auto isWord = [&](const char *word) {
        return at < tokens.size() && tokens.at(at).isWord(sql, QLatin1String(word));
    };
    const bool isDouble = isWord("double") || isWord("character") || isWord("bit");
    ++at;
    if (isMark("."))
        at += 2;
    if (isDouble && (isWord("precision") || isWord("varying")))
        ++at;
    const auto skipBrackets = [&](const char *open, const char *close) {
        while (isMark(open)) {
            while (at < tokens.size() && !isMark(close))
                ++at;
            ++at;
        }
    };
    skipBrackets("(", ")");
    if ((isWord("without") || isWord("with")) && at + 1 < tokens.size() &&
        tokens.at(at + 1).isWord(sql, QLatin1String("time"))) {
        constexpr int words = 3;
        at += words;
    }
    skipBrackets("[", "]");
    return at;
}

/** `x AS x` says no more than `x`. */
void leaveOutAliases(QStringList &words)
{
    for (qsizetype i = words.size() - 2; i > 0; --i) {
        if (words.at(i) != QLatin1String("as"))
            continue;
        const bool isSame = words.at(i - 1) == words.at(i + 1);
        words.remove(i, isSame ? 2 : 1);
    }
}

} // namespace

QStringList queryWords(const QString &sql)
{
    const QList<SqlToken> tokens = sqlWords(sql, SqlLexOptions::postgresql());
    QStringList words;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const SqlToken &token = tokens.at(i);
        const bool isDot = i + 1 < tokens.size() && tokens.at(i + 1).isMark(sql, QLatin1String("."));
        if (token.isName() && isDot) {
            ++i;
            continue;
        }
        if (token.isMark(sql, QLatin1String("::"))) {
            i = behindType(sql, tokens, i + 1) - 1;
            continue;
        }
        const bool isBracket = token.isMark(sql, QLatin1String("(")) || token.isMark(sql, QLatin1String(")")) ||
                               token.isMark(sql, QLatin1String(";"));
        if (const QString word = usualWord(canonicalWord(token, sql)); !isBracket && !word.isEmpty())
            words.append(word);
    }
    leaveOutAliases(words);
    return words;
}

bool sameQuery(const QString &a, const QString &b)
{
    QStringList one = queryWords(a);
    QStringList other = queryWords(b);
    if (hasStar(a) || hasStar(b)) {
        const auto fromSource = [](const QStringList &words) {
            return words.sliced(std::max<qsizetype>(words.indexOf(QStringLiteral("from")), 0));
        };
        one = fromSource(one);
        other = fromSource(other);
    }
    return one == other;
}

} // namespace joinery::postgresql
