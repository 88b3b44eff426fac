// SPDX-License-Identifier: MIT
#include "core/schema/enum_value_finder.h"

#include "core/base/text.h"
#include "core/schema/array_text.h"
#include "core/schema/enum_value_words.h"

#include <algorithm>
#include <optional>

namespace joinery {

namespace {

/** Parentheses and casts around one thing; text that goes deeper is left alone. */
constexpr int deepestOperand = 32;

/** Words from one place up to and with another. */
struct Extent
{
    qsizetype first = 0;
    qsizetype last = 0;
};

/** Decides of each string whether it is a value of the enum, or an array of them. */
class ValueFinder
{
public:
    ValueFinder(const EnumValueWords &words, const EnumMention &mention) : m_words(words), m_mention(mention) {}

    [[nodiscard]] bool isValue(qsizetype place) const
    {
        if (m_words.isName(place - 1) && isTypeEndingAt(place - 1))
            return true;
        if (isDefault({place, place}))
            return true;
        if (isSaidToBeOfType({place, place}))
            return true;
        const Extent whole = withCasts({place, place});
        if (whole.last != place && !reachesText())
            return false;
        return isCompared(whole);
    }

    /** A string like '{ok,sad}', or ARRAY['ok', 'sad']. */
    [[nodiscard]] bool isArray(Extent array) const
    {
        for (int depth = 0; depth < deepestOperand; ++depth) {
            if (isDefault(array) || isSaidToBeOfType(array))
                return true;
            const Extent whole = withCasts(array);
            if (whole.last != array.last && !reachesText())
                return false;
            array = whole;
            const bool isWrapped = m_words.isMark(array.first - 1, "(") && m_words.isMark(array.last + 1, ")");
            if (isWrapped && m_words.isAnyWord(array.first - 2, {"any", "some", "all"}))
                return m_words.isComparison(array.first - 3) && isOperandEndingAt(array.first - 4);
            if (!isWrapped)
                break;
            array = {array.first - 1, array.last + 1};
        }
        if (const qsizetype length = comparisonEndingAt(array.first - 1); length > 0)
            return isOperandEndingAt(array.first - 1 - length);
        for (const qsizetype length : {2, 1}) {
            if (comparisonEndingAt(array.last + length) == length)
                return isOperandStartingAt(array.last + length + 1);
        }
        return false;
    }

private:
    [[nodiscard]] bool reachesText() const { return m_mention.reach == ValueReach::Meaning; }

    /** How many words make the comparison of arrays that ends here: `=`, `@>`, `&&`. */
    [[nodiscard]] qsizetype comparisonEndingAt(qsizetype place) const
    {
        for (const auto &[first, second] : {std::pair("@", ">"), std::pair("<", "@"), std::pair("&", "&")}) {
            if (m_words.isMark(place - 1, first) && m_words.isMark(place, second))
                return 2;
        }
        return m_words.isComparison(place) || m_words.isMark(place, "&&") ? 1 : 0;
    }

    // Types

    /** The last word of the name of a type that starts here. */
    [[nodiscard]] qsizetype endOfTypeName(qsizetype place) const
    {
        while (m_words.isName(place) && m_words.isMark(place + 1, ".") && m_words.isName(place + 2))
            place += 2;
        return m_words.isAnyWord(place + 1, {"varying", "precision"}) ? place + 1 : place;
    }

    /** The last word of a type that starts here, with its length and brackets. */
    [[nodiscard]] qsizetype endOfType(qsizetype place) const
    {
        qsizetype last = endOfTypeName(place);
        if (m_words.isMark(last + 1, "(") && m_words.isNumber(last + 2) && m_words.isMark(last + 3, ")"))
            last += 3;
        while (m_words.isMark(last + 1, "["))
            last += m_words.isNumber(last + 2) ? 3 : 2;
        return last;
    }

    [[nodiscard]] bool isTypeEndingAt(qsizetype place) const
    {
        while (m_words.isMark(place, "]"))
            place -= m_words.isNumber(place - 1) ? 3 : 2;
        return m_words.isName(place) &&
               std::any_of(m_mention.types.begin(), m_mention.types.end(),
                           [&](const QString &type) { return sameSqlName(m_words.value(place), type); });
    }

    [[nodiscard]] bool isType(qsizetype place) const { return isTypeEndingAt(endOfTypeName(place)); }

    /** Where the `::` is whose type ends here; -1 for none. */
    [[nodiscard]] qsizetype castEndingAt(qsizetype last) const
    {
        constexpr qsizetype longestType = 12;
        for (qsizetype place = last - 1; place >= std::max<qsizetype>(0, last - longestType); --place) {
            if (m_words.isMark(place, "::"))
                return endOfType(place + 1) == last ? place : -1;
        }
        return -1;
    }

    /** Where the AS is of a CAST(… AS type) that ends here; -1 for none. */
    [[nodiscard]] qsizetype asIn(Extent cast) const
    {
        if (!m_words.isWord(cast.first, "cast") || !m_words.isMark(cast.last, ")"))
            return -1;
        for (qsizetype place = cast.last - 2; place > cast.first; --place) {
            if (m_words.isWord(place, "as"))
                return endOfType(place + 1) == cast.last - 1 ? place : -1;
        }
        return -1;
    }

    [[nodiscard]] bool isSaidToBeOfType(Extent text) const
    {
        if (m_words.isMark(text.last + 1, "::"))
            return isType(text.last + 2);
        return m_words.isMark(text.first - 1, "(") && m_words.isWord(text.first - 2, "cast") &&
               m_words.isWord(text.last + 1, "as") && isType(text.last + 2);
    }

    /** With the casts it goes through. */
    [[nodiscard]] Extent withCasts(Extent text) const
    {
        while (m_words.isMark(text.last + 1, "::"))
            text.last = endOfType(text.last + 2);
        const bool isCast = m_words.isMark(text.first - 1, "(") && m_words.isWord(text.first - 2, "cast") &&
                            m_words.isWord(text.last + 1, "as");
        if (!isCast)
            return text;
        const qsizetype last = endOfType(text.last + 2) + 1;
        return m_words.isMark(last, ")") ? withCasts({text.first - 2, last}) : text;
    }

    [[nodiscard]] bool isDefault(Extent text) const
    {
        return m_words.isWord(text.first - 1, "default") && (m_mention.isDomain || isTypeEndingAt(text.first - 2));
    }

    // What is compared

    [[nodiscard]] bool isCompared(Extent text) const
    {
        while (m_words.isMark(text.first - 1, "(") && m_words.isMark(text.last + 1, ")") &&
               !m_words.isName(text.first - 2))
            text = withCasts({text.first - 1, text.last + 1});
        const qsizetype before = text.first - 1;
        if (m_words.isComparison(before))
            return isOperandEndingAt(before - 1);
        if (m_words.isComparison(text.last + 1))
            return isOperandStartingAt(text.last + 2);
        if (m_words.isWord(before, "from") && m_words.isWord(before - 1, "distinct"))
            return isOperandEndingAt(skipping(skipping(before - 2, "not"), "is"));
        if (m_words.isWord(before, "between"))
            return isOperandEndingAt(skipping(before - 1, "not"));
        if (m_words.isWord(before, "and")) {
            const qsizetype lower = startOf(before - 1);
            if (m_words.isString(lower) && m_words.isWord(lower - 1, "between"))
                return isOperandEndingAt(skipping(lower - 2, "not"));
        }
        if (m_words.isWord(before, "when"))
            return isOneOfItsCases(before);
        return isListed(text);
    }

    /** One place further back where the word stands here. */
    [[nodiscard]] qsizetype skipping(qsizetype place, const char *word) const
    {
        return m_words.isWord(place, word) ? place - 1 : place;
    }

    /** column IN ('a', 'b'), NOT IN as well; ARRAY['a', 'b']. */
    [[nodiscard]] bool isListed(Extent text) const
    {
        qsizetype at = text.first - 1;
        while (m_words.isMark(at, ",") && m_words.isIn(at - 1))
            at = startOf(at - 1) - 1;
        if (m_words.isMark(at, "(") && m_words.isWord(at - 1, "in"))
            return isOperandEndingAt(skipping(at - 2, "not"));
        const qsizetype end = m_words.isMark(at, "[") && m_words.isWord(at - 1, "array") ? m_words.closingOf(at) : -1;
        return end >= 0 && isArray({at - 1, end});
    }

    /** CASE column WHEN 'a' THEN … WHEN 'b' …: the CASE this WHEN belongs to is about such a column. */
    [[nodiscard]] bool isOneOfItsCases(qsizetype when) const
    {
        int depth = 0;
        for (qsizetype at = when - 1; at >= 0; --at) {
            if (m_words.isWord(at, "end"))
                ++depth;
            else if (m_words.isWord(at, "case") && depth-- == 0)
                return isOperandStartingAt(at + 1);
        }
        return false;
    }

    // Operands

    [[nodiscard]] bool isOperandEndingAt(qsizetype last) const
    {
        if (!m_words.isIn(last))
            return false;
        const qsizetype first = startOf(last);
        return !m_words.isArithmetic(first - 1) && isMeant({first, last});
    }

    [[nodiscard]] bool isOperandStartingAt(qsizetype first) const
    {
        if (!m_words.isIn(first))
            return false;
        const qsizetype last = endOf(first);
        return last >= 0 && !m_words.isArithmetic(last + 1) && startOf(last) == first && isMeant({first, last});
    }

    [[nodiscard]] qsizetype startOfName(qsizetype last) const
    {
        while (m_words.isMark(last - 1, ".") && m_words.isName(last - 2))
            last -= 2;
        return last;
    }

    /** Where what ends here begins: a name, a literal, a call, something in parentheses, each with its casts. */
    [[nodiscard]] qsizetype startOf(qsizetype last) const
    {
        for (int depth = 0; depth < deepestOperand; ++depth) {
            if (const qsizetype cast = castEndingAt(last); cast > 0) {
                last = cast - 1;
                continue;
            }
            const bool isSubscript = m_words.isMark(last, "]");
            if (!isSubscript && !m_words.isMark(last, ")"))
                break;
            const qsizetype opening = m_words.openingOf(last);
            if (opening < 0)
                return last;
            if (!isSubscript && !isCalled(opening - 1))
                return opening;
            if (isSubscript && opening == 0)
                return opening;
            last = opening - 1;
            if (!isSubscript || !m_words.isMark(last, ")"))
                break;
        }
        return m_words.isName(last) ? startOfName(last) : last;
    }

    /** The last word of what begins here; -1 where it is nothing. */
    [[nodiscard]] qsizetype endOf(qsizetype first) const
    {
        qsizetype last = first;
        if (m_words.isName(first)) {
            while (m_words.isMark(last + 1, ".") && m_words.isName(last + 2))
                last += 2;
            if (m_words.isMark(last + 1, "(") && isCalled(last))
                last = m_words.closingOf(last + 1);
        } else if (m_words.isMark(first, "(")) {
            last = m_words.closingOf(first);
        } else {
            return -1;
        }
        while (last >= 0 && (m_words.isMark(last + 1, "::") || m_words.isMark(last + 1, "[")))
            last = m_words.isMark(last + 1, "[") ? m_words.closingOf(last + 1) : endOfType(last + 2);
        return last;
    }

    /** Whether a parenthesis behind this word holds the arguments of a call. */
    [[nodiscard]] bool isCalled(qsizetype place) const
    {
        return m_words.isName(place) &&
               !m_words.isAnyWord(place, {"in", "and", "or", "not", "when", "then", "else", "case", "where", "on",
                                          "having", "select", "from", "using", "check", "by", "between", "is", "as"});
    }

    /** Whether it is a column of the type, or as far as it matters here, such a column as something else. */
    [[nodiscard]] bool isMeant(Extent operand, int depth = 0) const
    {
        if (depth > deepestOperand || operand.first > operand.last)
            return false;
        const auto isInnerMeant = [&](qsizetype first, qsizetype last) {
            return first <= last && startOf(last) == first && isMeant({first, last}, depth + 1);
        };
        if (const qsizetype cast = castEndingAt(operand.last); cast > operand.first)
            return isType(cast + 1) || (reachesText() && isMeant({operand.first, cast - 1}, depth + 1));
        if (const qsizetype as = asIn(operand); as > 0)
            return isType(as + 1) || (reachesText() && isInnerMeant(operand.first + 2, as - 1));
        if (m_words.isMark(operand.first, "("))
            return isInnerMeant(operand.first + 1, operand.last - 1);
        if (m_words.isMark(operand.last, "]"))
            return isMeant({operand.first, m_words.openingOf(operand.last) - 1}, depth + 1);
        if (m_words.isMark(operand.last, ")"))
            return isCallMeant(operand);
        return m_words.isName(operand.last) && m_mention.isColumn(foldedSqlName(m_words.value(operand.last)));
    }

    /** A call for a column: PostgreSQL knows the type of what comes out of some. */
    [[nodiscard]] bool isCallMeant(Extent call) const
    {
        const qsizetype opening = m_words.openingOf(call.last);
        const bool keepsType =
            m_words.isAnyWord(opening - 1, {"max", "min", "lag", "lead", "first_value", "last_value", "unnest"});
        const bool isOfColumn = m_words.isName(call.last - 1) && startOf(call.last - 1) == opening + 1;
        return opening > call.first && (keepsType || reachesText()) && isOfColumn &&
               m_mention.isColumn(foldedSqlName(m_words.value(call.last - 1)));
    }

    const EnumValueWords &m_words;
    const EnumMention &m_mention;
};

/** What the string here becomes; nothing where it is none of the enum's. */
std::optional<QString> renamedString(const EnumValueWords &words, const ValueFinder &finder, qsizetype place,
                                     const QString &from, const QString &to)
{
    const QString text = words.value(place);
    if (text == from)
        return finder.isValue(place) ? std::optional(to) : std::nullopt;
    if (!text.startsWith(u'{') || !text.contains(from))
        return std::nullopt;
    const QString renamed = withElementRenamed(text, from, to);
    return renamed != text && finder.isArray({place, place}) ? std::optional(renamed) : std::nullopt;
}

} // namespace

QString renameValueInSql(const QString &sql, const EnumMention &mention, const QString &from, const QString &to)
{
    if (!sql.contains(quoted(from, u'\'')) && !sql.contains(QLatin1String("'{")))
        return sql;
    const EnumValueWords words(sql, mention.reach == ValueReach::Meaning);
    const ValueFinder finder(words, mention);
    QString result;
    qsizetype taken = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto renamed = words.isString(i) ? renamedString(words, finder, i, from, to) : std::nullopt;
        if (!renamed)
            continue;
        result += QStringView(sql).sliced(taken, words.at(i).start - taken);
        result += quoted(*renamed, u'\'');
        taken = words.at(i).end();
    }
    return result + sql.mid(taken);
}

} // namespace joinery
