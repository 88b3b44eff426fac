// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_equivalence.h"
#include "core/dialect/mariadb/mariadb_expression_words.h"
#include "core/dialect/mariadb/mariadb_function_spelling.h"
#include "core/dialect/mariadb/mariadb_text.h"

#include <QHash>

namespace joinery::mariadb {

namespace {

using Node = ExpressionNode;
using Kind = ExpressionNode::Kind;

/** How tightly an operator between two values binds; 0 for what is none. */
int precedenceOf(const QString &word)
{
    static const QHash<QString, int> ranks{
        {QStringLiteral("or"), 1},      {QStringLiteral("xor"), 2},    {QStringLiteral("and"), 3},
        {QStringLiteral("between"), 5}, {QStringLiteral("="), 6},      {QStringLiteral("<=>"), 6},
        {QStringLiteral(">="), 6},      {QStringLiteral(">"), 6},      {QStringLiteral("<="), 6},
        {QStringLiteral("<"), 6},       {QStringLiteral("<>"), 6},     {QStringLiteral("is"), 6},
        {QStringLiteral("like"), 6},    {QStringLiteral("regexp"), 6}, {QStringLiteral("in"), 6},
        {QStringLiteral("sounds"), 6},  {QStringLiteral("|"), 7},      {QStringLiteral("&"), 8},
        {QStringLiteral("<<"), 9},      {QStringLiteral(">>"), 9},     {QStringLiteral("+"), 10},
        {QStringLiteral("-"), 10},      {QStringLiteral("*"), 11},     {QStringLiteral("/"), 11},
        {QStringLiteral("div"), 11},    {QStringLiteral("mod"), 11},   {QStringLiteral("^"), 12},
    };
    return ranks.value(word, 0);
}

constexpr int rankOfBetween = 5;
constexpr int rankOfComparisons = 6;
constexpr int highestRank = 12;

// What goes deeper is compared word by word: nobody wrote it, and reading it would take the whole stack.
constexpr int deepestNesting = 200;
constexpr int longestChain = 1000;

Node value(const QString &text)
{
    return {.kind = Kind::Value, .text = text};
}

Node test(const QString &text, bool hasContrary)
{
    return {.kind = Kind::Test, .text = text, .hasContrary = hasContrary};
}

/** Reads an expression into the parts that the server looks into. */
class Reader : private ExpressionCursor
{
public:
    explicit Reader(const QString &sql) : ExpressionCursor(expressionWords(sql)) {}

    /** With parentheses around every operator; nothing where it cannot be read to its end. */
    std::optional<QString> read()
    {
        const Node node = expression(0);
        return hasFailed() || !atEnd() ? std::nullopt : std::optional(written(node));
    }

private:
    [[nodiscard]] int rankHere() const
    {
        if (is("not") && (is("in", 1) || is("like", 1) || is("regexp", 1)))
            return rankOfComparisons;
        return is("not") && is("between", 1) ? rankOfBetween : precedenceOf(plainWord());
    }

    Node expression(int rank)
    {
        if (++m_depth > deepestNesting)
            setFailed();
        Node left = hasFailed() ? Node() : term();
        while (!hasFailed() && rankHere() > rank) {
            const int here = rankHere();
            const bool isDenied = take("not");
            const bool isNested = left.kind == Kind::Comparison || left.kind == Kind::Xor;
            if (isNested && ++m_links > longestChain)
                setFailed();
            left = infix(std::move(left), here);
            if (isDenied)
                left = denied(left);
        }
        --m_depth;
        return left;
    }

    QString text(int rank = 0) { return written(expression(rank)); }

    Node infix(Node left, int rank)
    {
        const QString mark = next().text;
        if (mark == QLatin1String("and"))
            return joined(Kind::And, std::move(left), expression(rank));
        if (mark == QLatin1String("or"))
            return joined(Kind::Or, std::move(left), expression(rank));
        if (mark == QLatin1String("xor"))
            return joined(Kind::Xor, std::move(left), expression(rank));
        if (mark == QLatin1String("+") || mark == QLatin1String("-"))
            return value(
                QStringLiteral("(%1 %2 %3)").arg(written(left), mark, take("interval") ? interval() : text(rank)));
        if (rank == rankOfBetween || rank == rankOfComparisons)
            return condition(left, mark);
        return value(QStringLiteral("(%1 %2 %3)").arg(written(left), mark, text(rank)));
    }

    Node condition(const Node &left, const QString &mark)
    {
        if (mark == QLatin1String("is"))
            return state(left);
        if (mark == QLatin1String("between")) {
            const QString low = text(rankOfBetween);
            expect("and");
            return test(QStringLiteral("(%1 between %2 and %3)").arg(written(left), low, text(rankOfBetween)), true);
        }
        if (mark == QLatin1String("in"))
            return membership(left);
        if (mark == QLatin1String("sounds")) {
            expect("like");
            return comparison(value(QStringLiteral("soundex(%1)").arg(written(left))), QStringLiteral("="),
                              value(QStringLiteral("soundex(%1)").arg(text(rankOfComparisons))));
        }
        const Node right = expression(rankOfComparisons);
        if (mark == QLatin1String("like")) {
            const QString escape = take("escape") ? QStringLiteral(" escape ") + text(rankOfComparisons) : QString();
            return test(QStringLiteral("(%1 like %2%3)").arg(written(left), written(right), escape), true);
        }
        if (mark == QLatin1String("regexp") || mark == QLatin1String("<=>"))
            return test(QStringLiteral("(%1 %2 %3)").arg(written(left), mark, written(right)), false);
        return comparison(left, mark, right);
    }

    /** Behind IS. */
    Node state(const Node &left)
    {
        const bool isDenied = take("not");
        const QString word = next().text;
        const bool isNull = word == QLatin1String("null") || word == QLatin1String("unknown");
        const Node node =
            test(QStringLiteral("(%1 is %2)").arg(written(left), isNull ? QStringLiteral("null") : word), isNull);
        return isDenied ? denied(node) : node;
    }

    /** Behind IN; one of one is that one. */
    Node membership(const Node &left)
    {
        const QStringList items = arguments();
        if (items.size() == 1)
            return comparison(left, QStringLiteral("="), value(items.first()));
        return test(QStringLiteral("(%1 in (%2))").arg(written(left), items.join(QLatin1Char(','))), true);
    }

    QStringList arguments()
    {
        expect("(");
        QStringList items;
        while (!hasFailed() && !is(")")) {
            items.append(text());
            if (!is(")"))
                expect(",");
        }
        expect(")");
        return items;
    }

    Node term()
    {
        Node node = plainTerm();
        while (take("collate"))
            node = value(written(node) + QStringLiteral(" collate ") + next().text);
        return node;
    }

    Node plainTerm()
    {
        if (take("not"))
            return denied(expression(rankOfBetween - 1));
        if (take("!"))
            return denied(expression(highestRank));
        if (take("-"))
            return negative(text(highestRank));
        if (take("+"))
            return expression(highestRank);
        if (take("("))
            return enclosed();
        if (take("{"))
            return bracedMoment();
        if (take("case"))
            return cases();
        if (take("interval"))
            return movedBy(interval());
        if (take("binary"))
            return value(QStringLiteral("cast(%1 as char charset binary)").arg(text(highestRank)));
        if (precedenceOf(plainWord()) > 0 && !is("mod"))
            setFailed();
        return name();
    }

    static Node negative(const QString &text)
    {
        const bool isNumber = !text.isEmpty() && (text.front().isDigit() || text.startsWith(QLatin1Char('-')));
        const bool isTwice = isNumber && text.size() > 1 && text.startsWith(QLatin1Char('-')) && text.at(1).isDigit();
        return value(isTwice ? text.sliced(1) : QLatin1Char('-') + text);
    }

    /** Behind the word. */
    QString interval()
    {
        const QString amount = text();
        return QStringLiteral("interval %1 %2").arg(amount, next().text);
    }

    /** An interval in front of what it is added to, or by itself as an argument. */
    Node movedBy(const QString &interval)
    {
        return take("+") ? value(QStringLiteral("(%1 + %2)").arg(text(), interval)) : value(interval);
    }

    /** `{d '2000-01-01'}`, the way ODBC writes it. */
    Node bracedMoment()
    {
        static const QHash<QString, QString> types{{QStringLiteral("d"), QStringLiteral("date")},
                                                   {QStringLiteral("t"), QStringLiteral("time")},
                                                   {QStringLiteral("ts"), QStringLiteral("timestamp")}};
        const QString type = next().text;
        const Node node = value(types.value(type, type) + QLatin1Char(' ') + next().text);
        expect("}");
        return node;
    }

    Node enclosed()
    {
        const Node first = expression(0);
        QStringList items{written(first)};
        while (take(","))
            items.append(text());
        expect(")");
        return items.size() == 1 ? first : value(QLatin1Char('(') + items.join(QLatin1Char(',')) + QLatin1Char(')'));
    }

    Node cases()
    {
        QString result = QStringLiteral("case");
        while (!hasFailed() && !is("end")) {
            if (is("when") || is("then") || is("else"))
                result += QLatin1Char(' ') + next().text;
            result += QLatin1Char(' ') + text();
        }
        expect("end");
        return value(result + QStringLiteral(" end"));
    }

    Node name()
    {
        const ExpressionWord word = next();
        if (word.kind == ExpressionWord::Kind::Text || word.kind == ExpressionWord::Kind::Number)
            return value(word.text);
        const bool isWord = word.kind == ExpressionWord::Kind::Plain;
        const bool isMoment = word.text == QLatin1String("date") || word.text == QLatin1String("time") ||
                              word.text == QLatin1String("timestamp");
        if (isWord && isMoment && isKind(ExpressionWord::Kind::Text))
            return value(word.text + QLatin1Char(' ') + next().text);
        if (isWord && is("("))
            return call(word.text);
        if (isWord && isBareFunction(word.text))
            return functionCall(word.text, {});
        if (isWord && word.text == QLatin1String("null"))
            return value(word.text);
        QString path = word.text;
        bool isCall = false;
        while (take(".")) {
            path += QLatin1Char('.') + next().text;
            isCall = is("(");
        }
        return isCall || is("(") ? value(QStringLiteral("%1(%2)").arg(path, arguments().join(QLatin1Char(','))))
                                 : Node{.kind = Kind::Column, .text = path};
    }

    Node call(const QString &called)
    {
        const QString function = functionName(called);
        if (function == QLatin1String("cast") || function == QLatin1String("convert"))
            return converted();
        if (function == QLatin1String("trim"))
            return trimmed();
        if (function == QLatin1String("extract") || function == QLatin1String("position"))
            return parted(function);
        if (function == QLatin1String("substr"))
            return functionCall(function, slice());
        if (function == QLatin1String("char"))
            return characters();
        return functionCall(function, arguments());
    }

    Node converted()
    {
        expect("(");
        const QString what = text();
        if (take("using")) {
            const QString charset = next().text;
            expect(")");
            return value(QStringLiteral("convert(%1 using %2)").arg(what, charset));
        }
        if (!take("as"))
            expect(",");
        QStringList words;
        QString sizes;
        while (!hasFailed() && !is(")")) {
            if (is("("))
                sizes = QLatin1Char('(') + arguments().join(QLatin1Char(',')) + QLatin1Char(')');
            else
                words.append(next().text);
        }
        expect(")");
        return value(QStringLiteral("cast(%1 as %2)").arg(what, castType(words, sizes)));
    }

    Node trimmed()
    {
        expect("(");
        QString side = QStringLiteral("both");
        if (is("both") || is("leading") || is("trailing"))
            side = next().text;
        QString what = is("from") ? QString() : text();
        const bool hasSource = take("from");
        const QString source = hasSource ? text() : what;
        expect(")");
        if (hasSource && !what.isEmpty())
            return value(QStringLiteral("trim(%1 %2 from %3)").arg(side, what, source));
        const bool isLeft = side == QLatin1String("leading");
        const bool isRight = side == QLatin1String("trailing");
        return functionCall(isLeft    ? QStringLiteral("ltrim")
                            : isRight ? QStringLiteral("rtrim")
                                      : QStringLiteral("trim"),
                            {source});
    }

    /** `EXTRACT(YEAR FROM x)`, `POSITION('a' IN x)`. */
    Node parted(const QString &function)
    {
        expect("(");
        const bool isPosition = function == QLatin1String("position");
        const QString first = isPosition ? text(rankOfComparisons) : next().text;
        expect(isPosition ? "in" : "from");
        const QString second = text();
        expect(")");
        return isPosition ? functionCall(QStringLiteral("locate"), {first, second})
                          : value(QStringLiteral("extract(%1 from %2)").arg(first, second));
    }

    /** `(x, 1, 2)` or `(x FROM 1 FOR 2)`. */
    QStringList slice()
    {
        expect("(");
        QStringList items{text()};
        while (!hasFailed() && !is(")")) {
            if (!take("from") && !take("for"))
                expect(",");
            items.append(text());
        }
        expect(")");
        return items;
    }

    /** `CHAR(65, 66 USING utf8mb4)`. */
    Node characters()
    {
        expect("(");
        QStringList items{text()};
        while (take(","))
            items.append(text());
        const QString charset = take("using") ? QStringLiteral(" using ") + next().text : QString();
        expect(")");
        return value(QStringLiteral("char(%1%2)").arg(items.join(QLatin1Char(',')), charset));
    }

    int m_depth = 0;
    /** Comparisons that stand side by side, each within the next. */
    int m_links = 0;
};

} // namespace

QString canonicalExpression(const QString &sql)
{
    return Reader(sql).read().value_or(comparableWords(sql));
}

bool sameExpression(const QString &a, const QString &b)
{
    return a == b || canonicalExpression(a) == canonicalExpression(b);
}

} // namespace joinery::mariadb
