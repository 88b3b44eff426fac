// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace joinery {

/** What differs between the SQL of databases as far as cutting it into words goes. The defaults are SQLite's rules. */
struct SqlLexOptions
{
    /** [name] is an identifier; else brackets are punctuation. */
    bool bracketIdentifiers = true;
    /** Right behind a value (a[1]), a type (text[]) and the word ARRAY a bracket is punctuation all the same. */
    bool subscripts = true;
    /** `name` is an identifier. */
    bool backtickIdentifiers = true;
    /** "text" is a string, not an identifier. */
    bool doubleQuotedStrings = false;
    /** A backslash escapes the next character of a string. */
    bool backslashEscapes = false;
    /** E'…' is a string with backslash escapes. */
    bool escapeStrings = false;
    /** $$…$$ and $tag$…$tag$ are strings. */
    bool dollarQuotes = false;
    /** # starts a comment. */
    bool hashComments = false;
    /** -- starts a comment only where white space follows: 5--3 is 8. */
    bool spacedDashComments = false;
    /** What stands in a comment that begins with an exclamation mark is run. */
    bool executableComments = false;
    /** A comment in a comment must be closed too. */
    bool nestedComments = false;
    /** :name, @name and $name are parameters. */
    bool namedParameters = true;
    /** A trigger has its statements in itself, each with a semicolon, up to END. */
    bool triggerBodies = true;
    /** BEGIN ATOMIC … END of a routine and the parentheses of a rule hold statements, each with a semicolon. */
    bool atomicBodies = false;
    /**
     * BEGIN … END holds the statements of a routine, trigger or event, each with a semicolon, and DELIMITER at the
     * beginning of a line says what ends a statement instead.
     */
    bool compoundBodies = false;

    [[nodiscard]] static SqlLexOptions sqlite();
    [[nodiscard]] static SqlLexOptions postgresql();
    [[nodiscard]] static SqlLexOptions mariadb();

    friend bool operator==(const SqlLexOptions &, const SqlLexOptions &) = default;
};

/** One word of SQL text: a place in it and what stands there. */
struct SqlToken
{
    enum class Kind
    {
        Space,
        Comment,
        /** A bare name or keyword. */
        Identifier,
        QuotedIdentifier,
        String,
        Number,
        Blob,
        Parameter,
        /** Operators and punctuation, one token for `||`, `<=`, `->>`… */
        Operator,
    };

    Kind kind = Kind::Space;
    /** False for a string, quoted name or comment that the text ends in the middle of. */
    bool terminated = true;
    qsizetype start = 0;
    qsizetype length = 0;

    /** The characters as they stand in the text that was cut up. */
    [[nodiscard]] QStringView text(QStringView sql) const { return sql.sliced(start, length); }
    /** What it stands for: a name or string without its quotes and with doubled quotes made one, else the text. */
    [[nodiscard]] QString value(QStringView sql) const;
    [[nodiscard]] qsizetype end() const { return start + length; }
    [[nodiscard]] bool isName() const { return kind == Kind::Identifier || kind == Kind::QuotedIdentifier; }
    /** Neither space nor comment. */
    [[nodiscard]] bool isSignificant() const { return kind != Kind::Space && kind != Kind::Comment; }
    /** A bare word equal to `word`, whatever the case of its ASCII letters. */
    [[nodiscard]] bool isWord(QStringView sql, QLatin1String word) const;
    /** An operator or punctuation mark equal to `mark`. */
    [[nodiscard]] bool isMark(QStringView sql, QLatin1String mark) const;
    /** A name, quoted or bare, equal to `name` as SQLite compares names: ASCII letters in any case. */
    [[nodiscard]] bool isNamed(QStringView sql, QStringView name) const;

    friend bool operator==(const SqlToken &, const SqlToken &) = default;
};

/**
 * Cuts SQL text into tokens. The tokens follow each other without gap and cover the whole text, whatever it holds;
 * what is broken (an unclosed quote) becomes one token up to the end. Linear.
 */
[[nodiscard]] QList<SqlToken> lexSql(QStringView sql, const SqlLexOptions &options = {});

/** Equal as SQLite compares names: the case of ASCII letters does not count, that of others does. */
[[nodiscard]] bool sameSqlName(QStringView a, QStringView b);

/** A name in the form in which sameSqlName() is plain equality: ASCII letters in lower case. */
[[nodiscard]] QString foldedSqlName(QStringView name);

} // namespace joinery
