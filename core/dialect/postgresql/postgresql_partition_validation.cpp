// SPDX-License-Identifier: MIT
#include "core/base/translate.h"
#include "core/dialect/postgresql/postgresql_columns.h"
#include "core/dialect/postgresql/postgresql_partition_bounds.h"
#include "core/dialect/postgresql/postgresql_text.h"
#include "core/dialect/postgresql/postgresql_validation.h"

namespace joinery::postgresql {

namespace {

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
        const QList<TypeFamily> families = familiesOf(*spread, m_table);
        QList<std::pair<const Partition *, PartitionBound>> siblings;
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

    void keyColumns(ObjectId part, const QString &by, const PartitionSpread &spread)
    {
        if (spread.kind == PartitionSpread::Kind::List && spread.keys.size() > 1)
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
    void keysHold(const QString &by, const PartitionSpread &spread)
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
    bool isOfKind(const Partition &partition, const PartitionBound &bound, const PartitionSpread &spread,
                  const QList<TypeFamily> &families)
    {
        using Kind = PartitionBound::Kind;
        const auto refuse = [&](const QString &why) {
            add("partition_bound", partition.id,
                Message::tr("Partition %1 of table %2 has the bound %3. %4")
                    .arg(partition.name, m_title, partition.bound, why));
            return false;
        };
        if (bound.kind == Kind::Rest && spread.kind == PartitionSpread::Kind::Hash)
            return refuse(Message::tr("What is spread by a hash has no partition for other rows. Remove it."));
        if (bound.kind == Kind::Rest)
            return true;
        if (spread.kind == PartitionSpread::Kind::Range && bound.kind != Kind::Range)
            return refuse(Message::tr("What is spread by ranges wants FROM (…) TO (…)."));
        if (spread.kind == PartitionSpread::Kind::List && bound.kind != Kind::List)
            return refuse(Message::tr("What is spread by a list wants IN (…)."));
        if (spread.kind == PartitionSpread::Kind::Hash && bound.kind != Kind::Hash)
            return refuse(Message::tr("What is spread by a hash wants WITH (MODULUS …, REMAINDER …)."));
        const qsizetype keys = spread.keys.size();
        if (bound.kind == Kind::Range && (bound.values.size() != keys || bound.end.size() != keys))
            return refuse(Message::tr("It wants a value for each column that rows are spread by."));
        if (isEmptyRange(bound, families))
            return refuse(Message::tr("It ends where it begins, or before. Give it a later end."));
        if (bound.kind == Kind::Hash && (bound.modulus < 1 || bound.remainder >= bound.modulus))
            return refuse(Message::tr("The remainder must be less than the modulus."));
        return true;
    }

    static bool canBeSiblings(const PartitionBound &a, const PartitionBound &b)
    {
        const bool areHashes = a.kind == PartitionBound::Kind::Hash && b.kind == PartitionBound::Kind::Hash;
        return !areHashes || std::max(a.modulus, b.modulus) % std::min(a.modulus, b.modulus) == 0;
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
