// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_partition_conditions.h"

#include "core/base/sql_lexer.h"
#include "core/dialect/postgresql/postgresql_partition_bounds.h"
#include "core/dialect/postgresql/postgresql_tables.h"
#include "core/dialect/postgresql/postgresql_text.h"

namespace joinery::postgresql {

namespace {

const QString always = QStringLiteral("TRUE");

/** Whether a key is compared as its type is: it may have a collation, but no operators of its own. */
bool isComparable(const QString &key)
{
    const QList<SqlToken> tokens = lexSql(key, SqlLexOptions::postgresql());
    const auto collate = std::find_if(tokens.begin(), tokens.end(), [&](const SqlToken &token) {
        return token.kind == SqlToken::Kind::Identifier && token.isNamed(key, QStringLiteral("collate"));
    });
    const auto behind = std::distance(collate, tokens.end());
    const bool isWhole = tokens.size() == 1 || key.endsWith(QLatin1Char(')'));
    return collate == tokens.end() ? isWhole : behind == 2 || behind == 4;
}

/** `value`, or `(a, b)`. */
QString row(const QStringList &values)
{
    return values.size() == 1 ? values.first()
                              : QLatin1Char('(') + values.join(QStringLiteral(", ")) + QLatin1Char(')');
}

/** The values before the first open end, which says the rest: behind MINVALUE and MAXVALUE nothing counts. */
qsizetype closedValues(const QStringList &values)
{
    return std::distance(values.begin(), std::find_if(values.begin(), values.end(), isOpenEnd));
}

bool isHighest(const QString &value)
{
    return value.compare(QLatin1String("maxvalue"), Qt::CaseInsensitive) == 0;
}

QString joined(const QStringList &conditions, const QString &word)
{
    if (conditions.size() < 2)
        return conditions.isEmpty() ? always : conditions.first();
    QStringList parts;
    for (const QString &condition : conditions)
        parts.append(QLatin1Char('(') + condition + QLatin1Char(')'));
    return parts.join(word);
}

} // namespace

PartitionConditions::PartitionConditions(const Table &table, const std::optional<QSet<ObjectId>> &there)
    : m_table(table), m_there(there)
{
}

std::optional<QString> PartitionConditions::of(const Partition &partition, const QSet<ObjectId> &given) const
{
    QStringList conditions;
    for (const Partition *each = &partition; each; each = m_table.partitions.find(each->parent)) {
        if (given.contains(each->id))
            continue;
        const auto condition = own(*each);
        if (!condition)
            return std::nullopt;
        if (*condition != always)
            conditions.prepend(*condition);
    }
    return joined(conditions, QStringLiteral(" AND "));
}

QString PartitionConditions::spreadText(const Partition &partition) const
{
    const Partition *parent = m_table.partitions.find(partition.parent);
    return parent ? parent->partitionBy : m_table.options.partitionBy;
}

QStringList PartitionConditions::keysOf(const Partition &partition) const
{
    const auto spread = spreadOf(spreadText(partition));
    return spread ? spread->keys : QStringList();
}

std::optional<QString> PartitionConditions::own(const Partition &partition) const
{
    using Kind = PartitionSpread::Kind;
    if (isRest(partition))
        return rest(partition);
    const auto spread = spreadOf(spreadText(partition));
    const auto bound = boundOf(partition.bound);
    if (!spread || !bound || !std::all_of(spread->keys.begin(), spread->keys.end(), isComparable))
        return std::nullopt;
    if (spread->kind == Kind::List && spread->keys.size() == 1 && bound->kind == PartitionBound::Kind::List)
        return list(spread->keys.first(), bound->values);
    if (spread->kind == Kind::Range && bound->kind == PartitionBound::Kind::Range &&
        bound->values.size() == spread->keys.size() && bound->end.size() == spread->keys.size())
        return range(spread->keys, bound->values, bound->end);
    const bool isThere = partition.parent.isNull() || !m_there || m_there->contains(partition.parent);
    if (spread->kind != Kind::Hash || bound->kind != PartitionBound::Kind::Hash || !isThere)
        return std::nullopt;
    return QStringLiteral("satisfies_hash_partition(%1::regclass, %2, %3, %4)")
        .arg(quotedText(parentOf(m_table, partition)), QString::number(bound->modulus),
             QString::number(bound->remainder), spread->keys.join(QStringLiteral(", ")));
}

/** What none of the others beside it takes. */
std::optional<QString> PartitionConditions::rest(const Partition &partition) const
{
    QStringList others;
    for (const Partition *other : partitionsInOrder(m_table)) {
        if (other->parent != partition.parent || other->id == partition.id || isRest(*other))
            continue;
        const auto condition = own(*other);
        if (!condition)
            return std::nullopt;
        others.append(*condition);
    }
    return others.isEmpty() ? always : QStringLiteral("NOT (%1)").arg(joined(others, QStringLiteral(" OR ")));
}

/** Nothing to say of a column that refuses NULL. */
QString PartitionConditions::notNull(const QString &key) const
{
    const auto isIt = [&](const Column &column) {
        return sameSqlName(column.name, key) || quotedName(column.name) == key;
    };
    const auto column = std::find_if(m_table.columns.begin(), m_table.columns.end(), isIt);
    const bool refuses =
        column != m_table.columns.end() && (!column->nullable || m_table.isPrimaryKeyColumn(column->id));
    return refuses ? QString() : key + QStringLiteral(" IS NOT NULL");
}

QString PartitionConditions::list(const QString &key, QStringList values) const
{
    const bool takesNull = values.removeIf([](const QString &value) {
        return value.compare(QLatin1String("null"), Qt::CaseInsensitive) == 0;
    }) > 0;
    const QString isNull = key + QStringLiteral(" IS NULL");
    if (values.isEmpty())
        return isNull;
    const QString isOne = QStringLiteral("%1 IN (%2)").arg(key, values.join(QStringLiteral(", ")));
    const QString isGiven = notNull(key);
    if (takesNull)
        return isNull + QStringLiteral(" OR ") + isOne;
    return isGiven.isEmpty() ? isOne : isGiven + QStringLiteral(" AND ") + isOne;
}

QString PartitionConditions::range(const QStringList &keys, const QStringList &from, const QStringList &to) const
{
    QStringList conditions;
    for (const QString &key : keys)
        conditions.append(notNull(key));
    const qsizetype lower = closedValues(from);
    const qsizetype upper = closedValues(to);
    if (lower > 0) {
        const bool isAbove = lower < from.size() && isHighest(from.at(lower));
        conditions.append(row(keys.first(lower)) + (isAbove ? QStringLiteral(" > ") : QStringLiteral(" >= ")) +
                          row(from.first(lower)));
    }
    if (upper > 0) {
        const bool isUpTo = upper < to.size() && isHighest(to.at(upper));
        conditions.append(row(keys.first(upper)) + (isUpTo ? QStringLiteral(" <= ") : QStringLiteral(" < ")) +
                          row(to.first(upper)));
    }
    conditions.removeAll(QString());
    return conditions.isEmpty() ? always : conditions.join(QStringLiteral(" AND "));
}

} // namespace joinery::postgresql
