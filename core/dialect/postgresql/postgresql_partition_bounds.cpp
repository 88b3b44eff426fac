// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_partition_bounds.h"

#include "core/base/sql_cursor.h"
#include "core/dialect/postgresql/postgresql_tables.h"
#include "core/dialect/postgresql/postgresql_text.h"
#include "core/dialect/sql/bracketed_lists.h"

#include <QRegularExpression>

namespace joinery::postgresql {

namespace {

/** A value of a bound that can be told from others: below all of them, one of them, or above. */
struct Value
{
    int place = 0;
    double number = 0;
    QString moment;

    friend auto operator<=>(const Value &a, const Value &b)
    {
        return std::tie(a.place, a.number, a.moment) <=> std::tie(b.place, b.number, b.moment);
    }
    friend bool operator==(const Value &, const Value &) = default;
};

bool isWord(const QString &text, const char *word)
{
    return text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
}

QString unquoted(const QString &text)
{
    const bool isQuoted = text.size() > 1 && text.startsWith(u'\'') && text.endsWith(u'\'');
    return isQuoted ? text.sliced(1, text.size() - 2).trimmed() : text;
}

/** Nothing where only the server can compare it: texts with a collation, expressions, numbers of very many digits. */
std::optional<Value> valueOf(const QString &text, TypeFamily family)
{
    if (isWord(text, "minvalue"))
        return Value{.place = -1, .moment = {}};
    if (isWord(text, "maxvalue"))
        return Value{.place = 1, .moment = {}};
    // Texts go by their letters, whatever is written without quotes.
    if (family == TypeFamily::Text || family == TypeFamily::Character)
        return std::nullopt;
    constexpr qsizetype exactDigits = 15;
    const bool isNumber = family == TypeFamily::Integer || family == TypeFamily::Numeric || family == TypeFamily::Float;
    bool isRead = false;
    const QString bare = isNumber ? unquoted(text) : text;
    const double number = bare.toDouble(&isRead);
    if (isRead && bare.size() <= exactDigits)
        return Value{.number = number, .moment = {}};
    static const QRegularExpression day(QStringLiteral("^\\d{4}-\\d\\d-\\d\\d$"));
    static const QRegularExpression moment(QStringLiteral("^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d$"));
    const bool isMoment = family == TypeFamily::Timestamp || family == TypeFamily::TimestampTz;
    const QString inside = unquoted(text);
    if (inside != text && (isMoment || family == TypeFamily::Date) && day.match(inside).hasMatch())
        return Value{.moment = inside + (isMoment ? QStringLiteral(" 00:00:00") : QString())};
    if (inside != text && isMoment && moment.match(inside).hasMatch())
        return Value{.moment = inside};
    return std::nullopt;
}

/** The values of one bound in the order of the keys; nothing where one of them cannot be compared. */
std::optional<QList<Value>> valuesOf(const QStringList &texts, const QList<TypeFamily> &families)
{
    QList<Value> result;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const auto value = valueOf(texts.at(i), families.value(i, TypeFamily::Other));
        if (!value)
            return std::nullopt;
        result.append(*value);
        // Behind an open end nothing counts.
        if (value->place != 0)
            break;
    }
    return result;
}

bool isBefore(const QList<Value> &a, const QList<Value> &b)
{
    return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end());
}

/** Whether it is sure that the one end is no higher than the other. */
bool isAtMost(const QStringList &a, const QStringList &b, const QList<TypeFamily> &families)
{
    const auto first = valuesOf(a, families);
    const auto second = valuesOf(b, families);
    const bool isOutermost = isWord(a.value(0), "minvalue") || isWord(b.value(0), "maxvalue");
    return a == b || isOutermost || (first && second && !isBefore(*second, *first));
}

/** The same remainder by the smaller modulus. */
bool haveSameRemainder(const PartitionBound &a, const PartitionBound &b)
{
    const PartitionBound &coarse = a.modulus <= b.modulus ? a : b;
    const PartitionBound &fine = a.modulus <= b.modulus ? b : a;
    return fine.remainder % coarse.modulus == coarse.remainder;
}

bool areOfOneKind(const PartitionBound &a, const PartitionBound &b)
{
    const bool areHashes = a.kind == PartitionBound::Kind::Hash && b.kind == a.kind;
    const bool haveModuli = a.modulus > 0 && b.modulus > 0;
    return a.kind == b.kind && a.kind != PartitionBound::Kind::Rest &&
           (!areHashes || (haveModuli && std::max(a.modulus, b.modulus) % std::min(a.modulus, b.modulus) == 0));
}

bool isSame(const QString &a, const QString &b, TypeFamily family)
{
    const auto value = valueOf(a, family);
    return a == b || (isWord(a, "null") && isWord(b, "null")) || (value && value == valueOf(b, family));
}

/** Whether it is sure that they are two values; NULL is none that others are. */
bool differ(const QString &a, const QString &b, TypeFamily family)
{
    if (isWord(a, "null") || isWord(b, "null"))
        return !isSame(a, b, family);
    if (family == TypeFamily::Text)
        return unquoted(a) != a && unquoted(b) != b && unquoted(a) != unquoted(b);
    const auto value = valueOf(a, family);
    const auto other = valueOf(b, family);
    return value && other && value != other;
}

} // namespace

std::optional<PartitionSpread> spreadOf(const QString &partitionBy)
{
    using Kind = PartitionSpread::Kind;
    SqlCursor cursor(partitionBy, SqlLexOptions::postgresql());
    const QList<QStringList> lists = bracketedLists(partitionBy, SqlLexOptions::postgresql());
    if (lists.size() != 1)
        return std::nullopt;
    if (cursor.take("range"))
        return PartitionSpread{Kind::Range, lists.first()};
    if (cursor.take("list"))
        return PartitionSpread{Kind::List, lists.first()};
    return cursor.take("hash") ? std::optional(PartitionSpread{Kind::Hash, lists.first()}) : std::nullopt;
}

std::optional<PartitionBound> boundOf(const QString &bound)
{
    using Kind = PartitionBound::Kind;
    const QString text = boundText(bound);
    SqlCursor cursor(text, SqlLexOptions::postgresql());
    if (cursor.take("default"))
        return PartitionBound{.kind = Kind::Rest, .values = {}, .end = {}};
    const QList<QStringList> lists = bracketedLists(text, SqlLexOptions::postgresql());
    if (!cursor.take({"for", "values"}))
        return std::nullopt;
    if (cursor.isWord("from") && lists.size() == 2)
        return PartitionBound{.kind = Kind::Range, .values = lists.first(), .end = lists.last()};
    if (cursor.isWord("in") && lists.size() == 1)
        return PartitionBound{.kind = Kind::List, .values = lists.first(), .end = {}};
    static const QRegularExpression hash(QStringLiteral("MODULUS\\s+(\\d+)\\s*,\\s*REMAINDER\\s+(\\d+)"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch found = hash.match(text);
    if (!cursor.isWord("with") || !found.hasMatch())
        return std::nullopt;
    return PartitionBound{.kind = Kind::Hash,
                          .values = {},
                          .end = {},
                          .modulus = found.captured(1).toLongLong(),
                          .remainder = found.captured(2).toLongLong()};
}

bool isRest(const Partition &partition)
{
    return isWord(partition.bound.trimmed(), "default");
}

bool isOpenEnd(const QString &value)
{
    return isWord(value, "minvalue") || isWord(value, "maxvalue");
}

QList<TypeFamily> familiesOf(const PartitionSpread &spread, const Table &table)
{
    QList<TypeFamily> families;
    for (const QString &key : spread.keys) {
        const auto found = std::find_if(table.columns.begin(), table.columns.end(), [&](const Column &column) {
            return sameSqlName(column.name, key) || quotedName(column.name) == key;
        });
        // A collation may take for one what others tell apart.
        const bool isPlain = found != table.columns.end() && found->collation.isEmpty();
        families.append(isPlain ? typeFamily(typeName(found->type)) : TypeFamily::Other);
    }
    return families;
}

bool meet(const PartitionBound &a, const PartitionBound &b, const QList<TypeFamily> &families)
{
    using Kind = PartitionBound::Kind;
    if (a.kind == Kind::Rest || b.kind == Kind::Rest)
        return a.kind == b.kind;
    if (!areOfOneKind(a, b))
        return false;
    if (a.kind == Kind::Hash)
        return haveSameRemainder(a, b);
    if (a.kind == Kind::List)
        return std::any_of(a.values.begin(), a.values.end(), [&](const QString &value) {
            return std::any_of(b.values.begin(), b.values.end(), [&](const QString &other) {
                return isSame(value, other, families.value(0, TypeFamily::Other));
            });
        });
    if (a.values == b.values || a.end == b.end)
        return true;
    const auto from = valuesOf(a.values, families);
    const auto to = valuesOf(a.end, families);
    const auto otherFrom = valuesOf(b.values, families);
    const auto otherTo = valuesOf(b.end, families);
    return from && to && otherFrom && otherTo && isBefore(*from, *otherTo) && isBefore(*otherFrom, *to);
}

bool areApart(const PartitionBound &a, const PartitionBound &b, const QList<TypeFamily> &families)
{
    using Kind = PartitionBound::Kind;
    if (!areOfOneKind(a, b))
        return false;
    if (a.kind == Kind::Hash)
        return !haveSameRemainder(a, b);
    if (a.kind == Kind::Range)
        return isAtMost(a.end, b.values, families) || isAtMost(b.end, a.values, families);
    return std::all_of(a.values.begin(), a.values.end(), [&](const QString &value) {
        return std::all_of(b.values.begin(), b.values.end(), [&](const QString &other) {
            return differ(value, other, families.value(0, TypeFamily::Other));
        });
    });
}

bool takesAllOf(const PartitionBound &outer, const PartitionBound &inner, const QList<TypeFamily> &families)
{
    using Kind = PartitionBound::Kind;
    if (!areOfOneKind(outer, inner))
        return false;
    if (outer.kind == Kind::Hash)
        return outer.modulus <= inner.modulus && haveSameRemainder(outer, inner);
    if (outer.kind == Kind::Range)
        return isAtMost(outer.values, inner.values, families) && isAtMost(inner.end, outer.end, families);
    return std::all_of(inner.values.begin(), inner.values.end(), [&](const QString &value) {
        return std::any_of(outer.values.begin(), outer.values.end(), [&](const QString &other) {
            return isSame(value, other, families.value(0, TypeFamily::Other));
        });
    });
}

bool isEmptyRange(const PartitionBound &bound, const QList<TypeFamily> &families)
{
    return bound.kind == PartitionBound::Kind::Range && isAtMost(bound.end, bound.values, families);
}

} // namespace joinery::postgresql
