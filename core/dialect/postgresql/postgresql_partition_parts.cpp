// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_partition_parts.h"

#include "core/base/sql_cursor.h"
#include "core/dialect/postgresql/postgresql_columns.h"
#include "core/dialect/postgresql/postgresql_expression.h"
#include "core/dialect/postgresql/postgresql_names.h"
#include "core/dialect/postgresql/postgresql_tables.h"
#include "core/schema/partition_parameters.h"

namespace joinery::postgresql {

namespace {

const QString indexWord = indexOfPartitionWord();
const QString constraintWord = constraintOfPartitionWord();
const QString defaultWord = defaultOfPartitionWord();
const QString notNullWord = notNullOfPartitionWord();
const QString commentWord = commentOfPartitionWord();

/** Those that begin with the word, without it. */
QMap<QString, QString> partsOfKind(const QMap<QString, QString> &parameters, const QString &word)
{
    QMap<QString, QString> result;
    for (auto entry = parameters.cbegin(); entry != parameters.cend(); ++entry) {
        if (entry.key().startsWith(word))
            result.insert(entry.key().sliced(word.size()), *entry);
    }
    return result;
}

/** What PostgreSQL calls a partition's part of an index or key of the table; empty where the table has none so named.
 */
QString usualIndexName(const Table &table, const Partition &partition, const QString &tablesIndex)
{
    const QHash<ObjectId, QString> names = constraintNames(table);
    if (table.primaryKey && names.value({}) == tablesIndex)
        return impliedName(partition.name, {}, QStringLiteral("pkey"));
    for (const UniqueConstraint &unique : table.uniqueConstraints) {
        if (names.value(unique.id) == tablesIndex)
            return impliedName(partition.name, table.columnNames(unique.columns).join(u'_'), QStringLiteral("key"));
    }
    for (const Index &index : table.indexes) {
        if (index.name == tablesIndex)
            return indexNameOfPartition(table, index, partition.name, {});
    }
    return {};
}

/** The partition's parts of the table's indexes and what each is to be called. */
QMap<QString, QString> indexNames(const Table &table, const Partition &partition, const Partition *before)
{
    QMap<QString, QString> result = partsOfKind(partition.parameters, indexWord);
    const QMap<QString, QString> former =
        before ? partsOfKind(before->parameters, indexWord) : QMap<QString, QString>();
    for (auto entry = former.cbegin(); entry != former.cend(); ++entry) {
        const QString usual = result.contains(entry.key()) ? QString() : usualIndexName(table, partition, entry.key());
        if (!usual.isEmpty())
            result.insert(entry.key(), usual);
    }
    const QStringList known = relationNames(table);
    for (auto entry = result.begin(); entry != result.end();)
        entry = known.contains(entry.key()) ? std::next(entry) : result.erase(entry);
    return result;
}

/** One statement for all of a table: PostgreSQL alone knows what it has called them. */
void nameIndexes(PlanRun &run, const Table &table, const Table *before)
{
    QStringList wanted;
    for (const Partition *partition : partitionsInOrder(table)) {
        const QMap<QString, QString> names =
            indexNames(table, *partition, before ? before->partitions.find(partition->id) : nullptr);
        for (auto name = names.cbegin(); name != names.cend(); ++name)
            wanted.append(QStringLiteral("(%1, %2, %3)")
                              .arg(quotedText(partitionName(table, *partition)),
                                   quotedText(qualified(table.nameSpace, name.key())), quotedText(*name)));
    }
    if (wanted.isEmpty())
        return;
    const QString body =
        QStringLiteral(
            "DECLARE\n    own record;\nBEGIN\n"
            "    FOR own IN SELECT i.indexrelid::regclass AS index, wanted.name\n"
            "        FROM (VALUES %1) wanted(part, whole, name)\n"
            "        JOIN pg_index i ON i.indrelid = wanted.part::regclass\n"
            "        JOIN pg_class c ON c.oid = i.indexrelid AND c.relname <> wanted.name\n"
            "        WHERE i.indexrelid IN (SELECT relid FROM pg_partition_tree(wanted.whole::regclass)) LOOP\n"
            "        EXECUTE format('ALTER INDEX %s RENAME TO %I', own.index, own.name);\n"
            "    END LOOP;\nEND")
            .arg(wanted.join(QStringLiteral(",\n            ")));
    run.steps.add(QStringLiteral("DO ") + dollarQuoted(body));
}

bool isForeignKey(const QString &definition)
{
    return definition.trimmed().startsWith(QLatin1String("foreign"), Qt::CaseInsensitive);
}

/** Constraints that the partition does not have yet, foreign keys alone or all others. */
void addConstraints(PlanRun &run, const Table &table, bool foreignKeys)
{
    for (const Partition *partition : partitionsInOrder(table)) {
        const QSet<QString> there = run.ownConstraints.value(partition->id);
        const QMap<QString, QString> wanted = partsOfKind(partition->parameters, constraintWord);
        for (auto entry = wanted.cbegin(); entry != wanted.cend(); ++entry) {
            if (isForeignKey(*entry) == foreignKeys && !there.contains(entry.key()))
                run.steps.alter(partitionName(table, *partition),
                                QStringLiteral("ADD CONSTRAINT %1 %2").arg(quotedName(entry.key()), *entry), {});
        }
    }
}

QString defaultClause(const QString &column, const QString &value)
{
    return QStringLiteral("ALTER COLUMN %1 ").arg(quotedName(column)) +
           (value.isEmpty() ? QStringLiteral("DROP DEFAULT") : QStringLiteral("SET DEFAULT ") + value);
}

bool isBelow(const Table &table, const Partition &partition, ObjectId above)
{
    const Partition *each = table.partitions.find(partition.parent);
    while (each && each->id != above)
        each = table.partitions.find(each->parent);
    return each;
}

/** Partitions that have something of their own for a column and keep it; what changes is said where it changes. */
QList<const Partition *> keepingTheirOwn(const PlanRun &run, const Table &table, const Column &column,
                                         const QString &word)
{
    const Table *end = run.end.tables.find(table.id);
    const Column *columnAfter = end ? end->column(column.id) : nullptr;
    QList<const Partition *> result;
    for (const Partition *partition : columnAfter ? partitionsInOrder(table) : QList<const Partition *>()) {
        const auto own = partition->parameters.constFind(word + column.name);
        const Partition *after = end->partitions.find(partition->id);
        if (after && own != partition->parameters.cend() && run.ownConstraints.contains(partition->id) &&
            after->parameters.contains(word + columnAfter->name) &&
            after->parameters.value(word + columnAfter->name) == *own)
            result.append(partition);
    }
    return result;
}

/** Whether it is to get another type: a default for that is no default for this one. */
bool isRetypedLater(const PlanRun &run, const Table &table, const Column &column)
{
    const Table end = run.tableAtEnd(table.id);
    const Column *after = end.column(column.id);
    return after && canonicalType(typeName(after->type)) != canonicalType(typeName(column.type));
}

/** The changes of one partition that wait for nothing. */
class OwnParts
{
public:
    OwnParts(PlanRun &run, const Table &table, const Partition &partition, const QMap<QString, QString> &before)
        : m_run(run), m_name(partitionName(table, partition)), m_table(table), m_partition(partition), m_before(before)
    {
    }

    /** What goes; the others come at the end of the plan, when everything is there that they speak of. */
    void changeConstraints() const
    {
        const QMap<QString, QString> from = partsOfKind(m_before, constraintWord);
        const QMap<QString, QString> to = partsOfKind(m_partition.parameters, constraintWord);
        for (auto entry = from.cbegin(); entry != from.cend(); ++entry) {
            const bool stays = to.contains(entry.key()) && to.value(entry.key()) == *entry;
            // It may have gone with a column already.
            if (!stays && m_run.ownConstraints[m_partition.id].remove(entry.key()))
                alter(QStringLiteral("DROP CONSTRAINT IF EXISTS ") + quotedName(entry.key()));
        }
    }

    void changeDefaults() const
    {
        const QMap<QString, QString> from = partsOfKind(m_before, defaultWord);
        const QMap<QString, QString> to = partsOfKind(m_partition.parameters, defaultWord);
        for (const QString &column : columnsIn(from, to)) {
            const Column *tables = m_table.columnNamed(column);
            if (!tables || (from.contains(column) == to.contains(column) && from.value(column) == to.value(column)))
                continue;
            const bool waits = to.contains(column) && isRetypedLater(m_run, m_table, *tables);
            alter(defaultClause(column, waits ? QString() : effectiveDefault(m_table, m_partition, *tables)));
            for (const Partition *below : keepingTheirOwn(m_run, m_table, *tables, defaultWord)) {
                if (!waits && isBelow(m_table, *below, m_partition.id))
                    m_run.steps.alter(partitionName(m_table, *below),
                                      defaultClause(column, effectiveDefault(m_table, *below, *tables)), {});
            }
        }
    }

    void changeNotNull() const
    {
        const QMap<QString, QString> from = partsOfKind(m_before, notNullWord);
        const QMap<QString, QString> to = partsOfKind(m_partition.parameters, notNullWord);
        for (const QString &column : columnsIn(from, to)) {
            const Column *tables = m_table.columnNamed(column);
            if (tables && from.contains(column) != to.contains(column) && !refusesNull(m_table, *tables))
                alter(
                    QStringLiteral("ALTER COLUMN %1 %2 NOT NULL")
                        .arg(quotedName(column), to.contains(column) ? QStringLiteral("SET") : QStringLiteral("DROP")));
        }
    }

    void changeComments() const
    {
        const QMap<QString, QString> from = partsOfKind(m_before, commentWord);
        const QMap<QString, QString> to = partsOfKind(m_partition.parameters, commentWord);
        for (const QString &column : columnsIn(from, to))
            if (m_table.columnNamed(column))
                m_run.comment(QStringLiteral("COLUMN %1.%2").arg(m_name, quotedName(column)), from.value(column),
                              to.value(column));
    }

private:
    void alter(const QString &clause) const { m_run.steps.alter(m_name, clause, {}); }

    [[nodiscard]] static QStringList columnsIn(const QMap<QString, QString> &from, const QMap<QString, QString> &to)
    {
        QStringList result = from.keys() + to.keys();
        result.removeDuplicates();
        return result;
    }

    PlanRun &m_run;
    const QString m_name;
    const Table &m_table;
    const Partition &m_partition;
    const QMap<QString, QString> &m_before;
};

} // namespace

QString effectiveDefault(const Table &table, const Partition &partition, const Column &column)
{
    const QString parameter = defaultParameter(column.name);
    for (const Partition *each = &partition; each; each = table.partitions.find(each->parent)) {
        if (each->parameters.contains(parameter))
            return each->parameters.value(parameter);
    }
    return columnDefault(column).value_or(QString());
}

const QStringList &partitionPartWords()
{
    static const QStringList words{indexWord, constraintWord, defaultWord, notNullWord, commentWord};
    return words;
}

QString indexParameter(const QString &tablesIndex)
{
    return indexWord + tablesIndex;
}

QString constraintParameter(const QString &name)
{
    return constraintWord + name;
}

QString defaultParameter(const QString &column)
{
    return defaultWord + column;
}

QString notNullParameter(const QString &column)
{
    return notNullWord + column;
}

QString commentParameter(const QString &column)
{
    return commentWord + column;
}

bool samePartitionPart(const QString &parameter, const QString &a, const QString &b)
{
    if (a == b)
        return true;
    if (parameter.startsWith(defaultWord))
        return sameExpression(a, b);
    if (!parameter.startsWith(constraintWord))
        return false;
    SqlCursor one(a, SqlLexOptions::postgresql());
    SqlCursor other(b, SqlLexOptions::postgresql());
    if (!one.take("check") || !other.take("check"))
        return sameWords(a, b);
    return sameExpression(one.takeParentheses(), other.takeParentheses()) && sameWords(one.rest(), other.rest());
}

void writeOwnParts(PlanRun &run, const Table &table, const Partition &partition, const QMap<QString, QString> &before)
{
    const OwnParts parts(run, table, partition, before);
    parts.changeConstraints();
    parts.changeDefaults();
    parts.changeNotNull();
    parts.changeComments();
    const auto isPart = [](const QString &parameter) {
        return parameter.startsWith(indexWord) || parameter.startsWith(constraintWord);
    };
    const QStringList parameters = before.keys() + partition.parameters.keys();
    if (std::any_of(parameters.begin(), parameters.end(), isPart))
        run.unsettled.insert(table.id, run.origin());
}

void notePartition(PlanRun &run, const Partition &partition)
{
    const QStringList names = partsOfKind(partition.parameters, constraintWord).keys();
    run.ownConstraints.insert(partition.id, {names.begin(), names.end()});
}

void notePartitions(PlanRun &run)
{
    for (const Table &table : run.start.tables) {
        for (const Partition &partition : table.partitions)
            notePartition(run, partition);
    }
}

void noteAttached(PlanRun &run, const Table &table, const Partition &partition)
{
    run.ownConstraints.insert(partition.id, {});
    if (!partsOfKind(partition.parameters, constraintWord).isEmpty())
        run.unsettled.insert(table.id, run.origin());
}

void dropOwnConstraints(PlanRun &run, const Table &table, const Partition &partition)
{
    const QSet<QString> there = run.ownConstraints.take(partition.id);
    QStringList names(there.begin(), there.end());
    names.sort();
    for (const QString &name : std::as_const(names))
        run.steps.alter(partitionName(table, partition),
                        QStringLiteral("DROP CONSTRAINT IF EXISTS ") + quotedName(name), {});
}

void dropOwnDefaults(PlanRun &run, const Table &table, const Column &column)
{
    for (const Partition *partition : partitionsInOrder(table)) {
        if (run.ownConstraints.contains(partition->id) &&
            !partition->parameters.value(defaultParameter(column.name)).isEmpty())
            run.steps.alter(partitionName(table, *partition), defaultClause(column.name, {}), {});
    }
}

void restoreOwnDefaults(PlanRun &run, const Table &table, const Column &column)
{
    const QList<const Partition *> keeping = keepingTheirOwn(run, table, column, defaultWord);
    if (keeping.isEmpty() || isRetypedLater(run, table, column))
        return;
    for (const Partition *partition : keeping)
        run.steps.alter(partitionName(table, *partition),
                        defaultClause(column.name, effectiveDefault(table, *partition, column)), {});
}

void restoreOwnNotNull(PlanRun &run, const Table &table, const Column &column)
{
    for (const Partition *partition : keepingTheirOwn(run, table, column, notNullWord))
        run.steps.alter(partitionName(table, *partition),
                        QStringLiteral("ALTER COLUMN %1 SET NOT NULL").arg(quotedName(column.name)), {});
}

void writeOwnOfColumn(PlanRun &run, const Table &table, const Column &column)
{
    restoreOwnDefaults(run, table, column);
    restoreOwnNotNull(run, table, column);
    for (const Partition *partition : keepingTheirOwn(run, table, column, commentWord))
        run.comment(QStringLiteral("COLUMN %1.%2").arg(partitionName(table, *partition), quotedName(column.name)), {},
                    partition->parameters.value(commentParameter(column.name)));
}

void settlePartitions(PlanRun &run)
{
    for (auto entry = run.unsettled.cbegin(); entry != run.unsettled.cend(); ++entry) {
        const Table table = run.tableAtEnd(entry.key());
        if (table.id.isNull())
            continue;
        run.steps.begin(entry->operation, entry->comment);
        nameIndexes(run, table, run.start.tables.find(table.id));
        addConstraints(run, table, false);
    }
    for (auto entry = run.unsettled.cbegin(); entry != run.unsettled.cend(); ++entry) {
        const Table table = run.tableAtEnd(entry.key());
        if (table.id.isNull())
            continue;
        run.steps.begin(entry->operation, entry->comment);
        addConstraints(run, table, true);
    }
}

} // namespace joinery::postgresql
