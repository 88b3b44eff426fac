// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace joinery::mariadb {

/** A word of an expression, in one spelling of the many that mean the same. */
struct ExpressionWord
{
    enum class Kind
    {
        /** A keyword, an operator or a bare name, in lower case. */
        Plain,
        /** A name in backticks, without them and in lower case. */
        Name,
        /** A text, quoted. */
        Text,
        Number
    };

    QString text;
    Kind kind = Kind::Plain;
};

/** The words of an expression; texts that stand side by side are one, and what tells their character set is gone. */
[[nodiscard]] QList<ExpressionWord> expressionWords(const QString &sql);

/** Goes through words one by one; asked for more than there are, or for others, it has failed. */
class ExpressionCursor
{
public:
    explicit ExpressionCursor(QList<ExpressionWord> words) : m_words(std::move(words)) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_words.size(); }
    [[nodiscard]] bool hasFailed() const { return m_failed; }
    void setFailed() { m_failed = true; }

    /** Whether what comes `ahead` of the next word is of this kind. */
    [[nodiscard]] bool isKind(ExpressionWord::Kind kind, qsizetype ahead = 0) const;
    /** Whether the word there is this keyword or operator. */
    [[nodiscard]] bool is(const char *word, qsizetype ahead = 0) const;
    /** The next word, if it is a keyword or operator. */
    [[nodiscard]] QString plainWord() const;
    /** Steps over the word if it is the next. */
    bool take(const char *word);
    void expect(const char *word);
    ExpressionWord next();

private:
    QList<ExpressionWord> m_words;
    qsizetype m_at = 0;
    bool m_failed = false;
};

/** The number without what does not count: zeros in front, an exponent that the digits can do without. */
[[nodiscard]] QString plainNumber(const QString &number);

} // namespace joinery::mariadb
