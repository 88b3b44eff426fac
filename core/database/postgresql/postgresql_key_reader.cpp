// SPDX-License-Identifier: MIT
// Constraints and indexes of TableReader.
#include "core/base/translate.h"
#include "core/database/postgresql/postgresql_table_reader.h"
#include "core/database/postgresql/postgresql_values.h"
#include "core/dialect/postgresql/postgresql_index_statistics.h"
#include "core/dialect/postgresql/postgresql_names.h"
#include "core/dialect/postgresql/postgresql_partition_parts.h"

#include <QRegularExpression>

namespace joinery::postgresql {

void TableReader::addConstraint(const ConstraintRow &row)
{
    if (row.isOfPartition || (row.isInherited && !row.isLocal))
        return;
    Draft *draft = find(row.table);
    if (!draft) {
        const auto relation = m_relations.constFind(row.table);
        if (relation == m_relations.cend() || !relation->isPartition() || row.isInherited)
            return;
        if (Partition *partition = partitionOf(row.table))
            partition->parameters.insert(constraintParameter(row.name), row.definition);
        if (!row.comment.isEmpty())
            m_notes.notKept(Message::tr("the comment of constraint %1").arg(row.name), relation->id);
        const bool hasIndex = row.type != QLatin1String("f") && row.type != QLatin1String("c");
        if (hasIndex)
            m_keys.insert(row.index, {row.type, {}, {}});
        return;
    }
    if (row.type == QLatin1String("f"))
        addForeignKey(*draft, row);
    else if (row.type == QLatin1String("c"))
        addCheck(draft->table, row);
    else
        addKey(*draft, row);
}

/** A key that has an index, which comes later and tells the rest. */
void TableReader::addKey(Draft &draft, const ConstraintRow &row)
{
    Table &table = draft.table;
    const KeyDetails details{.deferral = row.deferral, .comment = row.comment};
    const QList<ObjectId> columns = columnIds(draft, row.columns);
    ObjectId id;
    if (row.type == QLatin1String("p")) {
        table.primaryKey = PrimaryKey{.name = row.name, .columns = columns, .details = details};
    } else if (row.type == QLatin1String("u")) {
        id = partId(table, QStringLiteral("unique"), row.name);
        table.uniqueConstraints.insert({.id = id, .name = row.name, .columns = columns, .details = details});
    } else {
        id = partId(table, QStringLiteral("exclusion"), row.name);
        table.exclusions.insert({.id = id, .name = row.name, .details = details});
    }
    m_keys.insert(row.index, {row.type, id, row.operators});
}

void TableReader::addCheck(Table &table, const ConstraintRow &row)
{
    table.checks.insert({.id = partId(table, QStringLiteral("check"), row.name),
                         .name = row.name,
                         .expression = withoutParentheses(row.expression),
                         .enforcement = row.isValid ? Enforcement::Enforced : Enforcement::NotValid,
                         .noInherit = row.isNoInherit,
                         .comment = row.comment});
}

/** The names stay as text where the table is not among those that were read. */
void TableReader::addForeignKey(Draft &draft, const ConstraintRow &row)
{
    ForeignKey key{.id = partId(draft.table, QStringLiteral("foreign_key"), row.name),
                   .name = row.name,
                   .columns = columnIds(draft, row.columns),
                   .onDelete = row.onDelete,
                   .onUpdate = row.onUpdate,
                   .match = row.match,
                   .deferral = row.deferral,
                   .enforcement = row.isValid ? Enforcement::Enforced : Enforcement::NotValid,
                   .setColumns = columnIds(draft, row.setColumns),
                   .comment = row.comment};
    if (const Draft *target = find(row.target)) {
        key.referencedTable = target->table.id;
        key.referencedColumns = columnIds(*target, row.targetColumns);
    } else {
        key.unresolvedTable = row.targetName;
        key.unresolvedColumns = row.targetColumnNames;
    }
    draft.table.foreignKeys.insert(key);
}

/** An index that comes with one of the table: its name follows from that, and it has no comment. */
void TableReader::noteIndexOfPartition(const IndexRow &row)
{
    const auto relation = m_relations.constFind(row.table);
    if (relation == m_relations.cend())
        return;
    const QString label = row.keyType == QLatin1String("p")   ? QStringLiteral("pkey")
                          : row.keyType == QLatin1String("u") ? QStringLiteral("key")
                                                              : QStringLiteral("idx");
    const QString titles = row.keyType == QLatin1String("p") ? QString() : row.titles;
    static const QRegularExpression number(QStringLiteral("\\d*$"));
    Partition *partition = partitionOf(row.table);
    if (partition && QString(row.name).remove(number) != impliedName(relation->name, titles, label))
        partition->parameters.insert(indexParameter(row.whole), row.name);
    if (!row.comment.isEmpty())
        m_notes.notKept(Message::tr("the comment of index %1").arg(row.name), relation->id);
}

void TableReader::addIndex(const IndexRow &row)
{
    if (row.isOfPartition) {
        noteIndexOfPartition(row);
        return;
    }
    Draft *draft = find(row.table);
    if (!draft) {
        const auto relation = m_relations.constFind(row.table);
        if (relation != m_relations.cend() && !m_keys.contains(row.oid))
            noteIndex(row, *relation);
        return;
    }
    Index index = indexFrom(*draft, row);
    QMap<QString, QString> &parameters = draft->table.options.parameters;
    if (row.isReplicaIdentity)
        parameters.insert(QStringLiteral("replica_identity"), row.name);
    if (row.isClustered)
        parameters.insert(QStringLiteral("cluster_on"), row.name);
    if (!row.isValid)
        m_notes.notKept(draft->relation->kind == QLatin1String("r")
                            ? Message::tr("that index %1 is not valid").arg(row.name)
                            : Message::tr("that index %1 is not on all partitions").arg(row.name),
                        draft->table.id, index.id);
    if (const auto key = m_keys.constFind(row.oid); key != m_keys.cend()) {
        fillKey(draft->table, *key, index);
        if (!row.comment.isEmpty())
            m_notes.notKept(Message::tr("the comment of index %1").arg(row.name), draft->table.id);
        noteStatistics(row, *draft->relation);
        return;
    }
    if (!row.statistics.isEmpty())
        index.details.edit().options.insert(statisticsOption(), row.statistics);
    draft->table.indexes.insert(index);
}

/** An index of a materialized view or of one partition is an object, whose text does not tell everything. */
void TableReader::noteIndex(const IndexRow &row, const Relation &relation)
{
    if (relation.kind != QLatin1String("m") && !relation.isPartition()) {
        m_notes.notKept(partOf(Message::tr("index %1").arg(row.name), relation), relation.id);
        return;
    }
    if (!row.tablespace.isEmpty())
        m_notes.notKept(Message::tr("the tablespace of index %1").arg(row.name), relation.id);
    if (!row.isValid)
        m_notes.notKept(Message::tr("that index %1 is not valid").arg(row.name), relation.id);
    noteStatistics(row, relation);
}

void TableReader::noteStatistics(const IndexRow &row, const Relation &relation)
{
    if (!row.statistics.isEmpty())
        m_notes.notKept(Message::tr("the targets of statistics of index %1").arg(row.name), relation.id);
}

Index TableReader::indexFrom(const Draft &draft, const IndexRow &row)
{
    Index index{.id = partId(draft.table, QStringLiteral("index"), row.name),
                .name = row.name,
                .unique = row.isUnique,
                .where = withoutParentheses(row.where),
                .method = row.method == QLatin1String("btree") ? QString() : row.method};
    for (int i = 0; i < row.keyParts; ++i) {
        IndexPart part{.column = draft.columns.value(row.columns.at(i)),
                       .expression = withoutParentheses(row.expressions.value(i)),
                       .descending = row.isDescending(i),
                       .operatorClass = row.classes.value(i)};
        if (const QString collation = row.collations.value(i); !collation.isEmpty())
            part.collation = plainCollation(collation);
        if (row.hasNullsFirst(i) != part.descending)
            part.nulls = row.hasNullsFirst(i) ? NullsOrder::First : NullsOrder::Last;
        index.parts.append(part);
    }
    IndexDetails details{.include = columnIds(draft, row.columns.sliced(row.keyParts)),
                         .nullsNotDistinct = row.nullsNotDistinct,
                         .comment = row.comment,
                         .options = parametersFrom(row.parameters)};
    if (!row.tablespace.isEmpty())
        details.options.insert(QStringLiteral("tablespace"), row.tablespace);
    index.details = details;
    return index;
}

void TableReader::fillKey(Table &table, const Key &key, const Index &index)
{
    const auto fill = [&index](Rare<KeyDetails> &details) {
        if (index.details->include.isEmpty() && index.details->options.isEmpty())
            return;
        details.edit().include = index.details->include;
        details.edit().options = index.details->options;
    };
    if (key.type == QLatin1String("p")) {
        fill(table.primaryKey->details);
    } else if (key.type == QLatin1String("u")) {
        UniqueConstraint &unique = *table.uniqueConstraints.edit(key.id);
        unique.nullsNotDistinct = index.details->nullsNotDistinct;
        fill(unique.details);
    } else {
        ExclusionConstraint &exclusion = *table.exclusions.edit(key.id);
        exclusion.method = index.method;
        exclusion.where = index.where;
        for (qsizetype i = 0; i < index.parts.size(); ++i)
            exclusion.parts.append({index.parts.at(i), key.operators.value(i)});
        fill(exclusion.details);
    }
}

} // namespace joinery::postgresql
