// SPDX-License-Identifier: MIT
#include "core/base/sql_cursor.h"
#include "core/base/translate.h"
#include "core/dialect/postgresql/postgresql_columns.h"
#include "core/dialect/postgresql/postgresql_tables.h"
#include "core/dialect/postgresql/postgresql_text.h"
#include "core/dialect/postgresql/postgresql_types.h"
#include "core/dialect/postgresql/postgresql_validation.h"
#include "core/dialect/sql/bracketed_lists.h"

#include <QRegularExpression>

namespace joinery::postgresql {

namespace {

/** How rows are spread: the word, and what stands in brackets behind it. */
struct Spread
{
    enum class Kind
    {
        Range,
        List,
        Hash
    };
    Kind kind;
    QStringList keys;
};

std::optional<Spread> spreadOf(const QString &partitionBy)
{
    SqlCursor cursor(partitionBy, SqlLexOptions::postgresql());
    const QList<QStringList> lists = bracketedLists(partitionBy, SqlLexOptions::postgresql());
    if (lists.size() != 1)
        return std::nullopt;
    if (cursor.take("range"))
        return Spread{Spread::Kind::Range, lists.first()};
    if (cursor.take("list"))
        return Spread{Spread::Kind::List, lists.first()};
    return cursor.take("hash") ? std::optional(Spread{Spread::Kind::Hash, lists.first()}) : std::nullopt;
}

/** What a partition takes. */
struct Bound
{
    enum class Kind
    {
        Range,
        List,
        Hash,
        Rest
    };
    Kind kind;
    /** The lower bound, or the values of a list. */
    QStringList values;
    QStringList end;
    qint64 modulus = 0;
    qint64 remainder = 0;
};

std::optional<Bound> boundOf(const QString &bound)
{
    const QString text = boundText(bound);
    SqlCursor cursor(text, SqlLexOptions::postgresql());
    if (cursor.take("default"))
        return Bound{.kind = Bound::Kind::Rest, .values = {}, .end = {}};
    const QList<QStringList> lists = bracketedLists(text, SqlLexOptions::postgresql());
    if (!cursor.take({"for", "values"}))
        return std::nullopt;
    if (cursor.isWord("from") && lists.size() == 2)
        return Bound{.kind = Bound::Kind::Range, .values = lists.first(), .end = lists.last()};
    if (cursor.isWord("in") && lists.size() == 1)
        return Bound{.kind = Bound::Kind::List, .values = lists.first(), .end = {}};
    static const QRegularExpression hash(QStringLiteral("MODULUS\\s+(\\d+)\\s*,\\s*REMAINDER\\s+(\\d+)"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch found = hash.match(text);
    if (!cursor.isWord("with") || !found.hasMatch())
        return std::nullopt;
    return Bound{.kind = Bound::Kind::Hash,
                 .values = {},
                 .end = {},
                 .modulus = found.captured(1).toLongLong(),
                 .remainder = found.captured(2).toLongLong()};
}

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

class PartitionRules
{
public:
    explicit PartitionRules(const Table &table)
        : m_table(loweredTable(table)), m_title(qualifiedName(table.nameSpace, table.name))
    {
    }

    QList<Finding> result()
    {
        if (m_table.options.partitionBy.isEmpty())
            return {};
        level({}, m_table.options.partitionBy);
        for (const Partition *partition : sortedByName(m_table.partitions)) {
            if (!partition->partitionBy.isEmpty())
                level(partition->id, partition->partitionBy);
        }
        return m_findings;
    }

private:
    void add(const char *code, ObjectId part, const QString &text)
    {
        m_findings.append(
            {QStringLiteral("postgresql.") + QLatin1String(code), Finding::Severity::Error, m_table.id, part, text});
    }

    /** What is spread by one text, and the partitions that are parts of it. */
    void level(ObjectId parent, const QString &by)
    {
        const auto spread = spreadOf(by);
        if (!spread)
            return;
        keyColumns(parent, by, *spread);
        keysHold(by, *spread);
        QList<TypeFamily> families;
        for (const QString &key : spread->keys) {
            const auto found = std::find_if(m_table.columns.begin(), m_table.columns.end(), [&](const Column &column) {
                return sameSqlName(column.name, key) || quotedName(column.name) == key;
            });
            families.append(found == m_table.columns.end() ? TypeFamily::Other : typeFamily(typeName(found->type)));
        }
        QList<std::pair<const Partition *, Bound>> siblings;
        for (const Partition *partition : sortedByName(m_table.partitions)) {
            const auto bound = partition->parent == parent ? boundOf(partition->bound) : std::nullopt;
            if (!bound || !isOfKind(*partition, *bound, *spread, families))
                continue;
            for (const auto &[other, otherBound] : std::as_const(siblings)) {
                if (!canBeSiblings(otherBound, *bound)) {
                    add("partition_bound", partition->id,
                        Message::tr(
                            "Partitions %1 and %2 of table %3 have moduli of which none divides the other (%4). "
                            "Change one of them.")
                            .arg(other->name, partition->name, m_title, partition->bound));
                    break;
                }
                if (!meet(otherBound, *bound, families))
                    continue;
                add("partition_bound", partition->id,
                    Message::tr("Partitions %1 and %2 of table %3 take the same rows (%4). Change one of them.")
                        .arg(other->name, partition->name, m_title, partition->bound));
                break;
            }
            siblings.append({partition, *bound});
        }
    }

    void keyColumns(ObjectId part, const QString &by, const Spread &spread)
    {
        if (spread.kind == Spread::Kind::List && spread.keys.size() > 1)
            add("partition_by", part,
                Message::tr("Table %1 is partitioned by \"%2\"; PostgreSQL takes one column for a list. Name one.")
                    .arg(m_title, by));
        for (const Column &column : m_table.columns) {
            if (column.generated && names(by, column.name))
                add("partition_by", part,
                    Message::tr("Table %1 is partitioned by %2, which is computed; PostgreSQL refuses that. Spread it "
                                "by the expression.")
                        .arg(m_title, column.name));
        }
    }

    /** A key is checked in each partition, so it must hold what rows are spread by, as columns. */
    void keysHold(const QString &by, const Spread &spread)
    {
        const bool isOfExpressions = std::any_of(spread.keys.begin(), spread.keys.end(),
                                                 [](const QString &key) { return key.contains(QLatin1Char('(')); });
        const auto check = [&](const QList<ObjectId> &columns, ObjectId part) {
            if (isOfExpressions)
                add("partition_key", part,
                    Message::tr("Table %1 is partitioned by \"%2\", an expression, so PostgreSQL lets it have no key "
                                "or unique index. Spread it by columns.")
                        .arg(m_title, by));
            for (const Column &column : m_table.columns) {
                if (!isOfExpressions && names(by, column.name) && !columns.contains(column.id))
                    add("partition_key", part,
                        Message::tr("A key of table %1 must hold %2, by which its rows are spread over partitions.")
                            .arg(m_title, column.name));
            }
        };
        if (m_table.primaryKey)
            check(m_table.primaryKey->columns, {});
        for (const UniqueConstraint *unique : sortedByName(m_table.uniqueConstraints))
            check(unique->columns, unique->id);
        for (const Index *index : sortedByName(m_table.indexes)) {
            QList<ObjectId> columns;
            for (const IndexPart &part : index->parts)
                columns.append(part.column);
            if (index->unique)
                check(columns, index->id);
        }
    }

    /** Whether the bound is one of what it is a part of; says where it is not, or takes no rows at all. */
    bool isOfKind(const Partition &partition, const Bound &bound, const Spread &spread,
                  const QList<TypeFamily> &families)
    {
        using Kind = Bound::Kind;
        const auto refuse = [&](const QString &why) {
            add("partition_bound", partition.id,
                Message::tr("Partition %1 of table %2 has the bound %3. %4")
                    .arg(partition.name, m_title, partition.bound, why));
            return false;
        };
        if (bound.kind == Kind::Rest && spread.kind == Spread::Kind::Hash)
            return refuse(Message::tr("What is spread by a hash has no partition for other rows. Remove it."));
        if (bound.kind == Kind::Rest)
            return true;
        if (spread.kind == Spread::Kind::Range && bound.kind != Kind::Range)
            return refuse(Message::tr("What is spread by ranges wants FROM (…) TO (…)."));
        if (spread.kind == Spread::Kind::List && bound.kind != Kind::List)
            return refuse(Message::tr("What is spread by a list wants IN (…)."));
        if (spread.kind == Spread::Kind::Hash && bound.kind != Kind::Hash)
            return refuse(Message::tr("What is spread by a hash wants WITH (MODULUS …, REMAINDER …)."));
        const qsizetype keys = spread.keys.size();
        if (bound.kind == Kind::Range && (bound.values.size() != keys || bound.end.size() != keys))
            return refuse(Message::tr("It wants a value for each column that rows are spread by."));
        const auto from = valuesOf(bound.values, families);
        const auto to = valuesOf(bound.end, families);
        if (bound.kind == Kind::Range && (bound.values == bound.end || (from && to && !isBefore(*from, *to))))
            return refuse(Message::tr("It ends where it begins, or before. Give it a later end."));
        if (bound.kind == Kind::Hash && (bound.modulus < 1 || bound.remainder >= bound.modulus))
            return refuse(Message::tr("The remainder must be less than the modulus."));
        return true;
    }

    static bool canBeSiblings(const Bound &a, const Bound &b)
    {
        const bool areHashes = a.kind == Bound::Kind::Hash && b.kind == Bound::Kind::Hash;
        return !areHashes || std::max(a.modulus, b.modulus) % std::min(a.modulus, b.modulus) == 0;
    }

    /** Whether it is sure that both would take the same row. */
    static bool meet(const Bound &a, const Bound &b, const QList<TypeFamily> &families)
    {
        if (a.kind == Bound::Kind::Rest || b.kind == Bound::Kind::Rest)
            return a.kind == b.kind;
        if (a.kind == Bound::Kind::Hash)
            return meet(a, b);
        if (a.kind == Bound::Kind::List)
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

    /** The same remainder by the smaller modulus. */
    static bool meet(const Bound &a, const Bound &b)
    {
        const Bound &coarse = a.modulus <= b.modulus ? a : b;
        const Bound &fine = a.modulus <= b.modulus ? b : a;
        return fine.modulus % coarse.modulus == 0 && fine.remainder % coarse.modulus == coarse.remainder;
    }

    static bool isSame(const QString &a, const QString &b, TypeFamily family)
    {
        const auto value = valueOf(a, family);
        return a == b || (isWord(a, "null") && isWord(b, "null")) || (value && value == valueOf(b, family));
    }

    Table m_table;
    QString m_title;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> validatePartitions(const Table &table)
{
    return PartitionRules(table).result();
}

} // namespace joinery::postgresql
