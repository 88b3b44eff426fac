// SPDX-License-Identifier: MIT
#include "core/database/postgresql/postgresql_table_reader.h"

#include "core/base/part_id.h"
#include "core/base/translate.h"
#include "core/database/postgresql/postgresql_implied_names.h"
#include "core/database/postgresql/postgresql_values.h"
#include "core/dialect/postgresql/postgresql_columns.h"
#include "core/dialect/postgresql/postgresql_features.h"
#include "core/dialect/postgresql/postgresql_names.h"
#include "core/dialect/postgresql/postgresql_partition_parts.h"
#include "core/dialect/postgresql/postgresql_tables.h"

#include <QRegularExpression>

#include <limits>

namespace joinery::postgresql {

namespace {

QString storageWord(const QString &letter)
{
    static const QHash<QString, QString> words{{"p", "plain"}, {"e", "external"}, {"m", "main"}, {"x", "extended"}};
    return words.value(letter);
}

/** What only PostgreSQL knows about a column: compression is a letter, the target of statistics a number. */
QMap<QString, QString> columnOptions(const ColumnRow &row)
{
    // Some servers keep notes of their own there.
    static const QRegularExpression known(QStringLiteral("^n_distinct"));
    QMap<QString, QString> result = parametersFrom(row.options.filter(known));
    if (!row.storage.isEmpty())
        result.insert(QStringLiteral("storage"), storageWord(row.storage));
    if (!row.compression.isEmpty())
        result.insert(QStringLiteral("compression"),
                      row.compression == QLatin1String("l") ? QStringLiteral("lz4") : QStringLiteral("pglz"));
    if (!row.statistics.isEmpty())
        result.insert(QStringLiteral("statistics"), row.statistics);
    return result;
}

} // namespace

SequenceRow SequenceRow::from(CatalogueRow row)
{
    SequenceRow sequence;
    sequence.nameSpace = nameSpaceFromCatalogue(row.text());
    sequence.name = row.text();
    sequence.type = row.text();
    sequence.identity.start = row.number();
    sequence.identity.step = row.number();
    sequence.identity.minimum = row.number();
    sequence.identity.maximum = row.number();
    sequence.identity.cache = row.number();
    sequence.identity.cycle = row.flag();
    sequence.persistence = row.text();
    sequence.owner = row.number();
    sequence.ownerColumn = int(row.number());
    sequence.dependency = row.text();
    sequence.comment = row.text();
    sequence.ownerText = row.text();
    sequence.text = row.text();
    sequence.isLoggedLikeTable = row.flag();
    return sequence;
}

Identity SequenceRow::unusual() const
{
    const qint64 highest = type == QLatin1String("smallint")  ? std::numeric_limits<qint16>::max()
                           : type == QLatin1String("integer") ? std::numeric_limits<qint32>::max()
                                                              : std::numeric_limits<qint64>::max();
    const bool isDown = *identity.step < 0;
    const auto said = [](std::optional<qint64> value, qint64 usual) {
        return value == usual ? std::optional<qint64>() : value;
    };
    Identity result = identity;
    result.step = said(identity.step, 1);
    result.minimum = said(identity.minimum, isDown ? -highest - 1 : 1);
    result.maximum = said(identity.maximum, isDown ? -1 : highest);
    result.start = said(identity.start, isDown ? *identity.maximum : *identity.minimum);
    result.cache = said(identity.cache, 1);
    return result;
}

TableReader::TableReader(const Relations &relations, Notes &notes) : m_relations(relations), m_notes(notes)
{
    m_drafts.reserve(std::size_t(relations.size()));
    for (const Relation &relation : relations) {
        if (relation.isTable())
            addTable(relation);
    }
    for (const Relation &relation : relations) {
        if (relation.isPartition())
            addPartition(relation);
    }
}

void TableReader::addTable(const Relation &relation)
{
    m_positions.insert(relation.oid, m_drafts.size());
    Draft &draft = m_drafts.emplace_back();
    draft.relation = &relation;
    Table &table = draft.table;
    table.id = relation.id;
    table.nameSpace = relation.nameSpace;
    table.name = relation.name;
    table.comment = relation.comment;
    readOptions(draft, relation);
    if (!relation.ofType.isEmpty())
        m_notes.notKept(Message::tr("that table %1 is of type %2").arg(table.name, relation.ofType), table.id);
    if (!relation.isReadable)
        m_notes.notReadable(qualifiedName(table.nameSpace, table.name), table.id);
}

void TableReader::readOptions(Draft &draft, const Relation &relation)
{
    TableOptions &options = draft.table.options;
    options.unlogged = relation.persistence == QLatin1String("u");
    options.tablespace = relation.tablespace;
    options.partitionBy = relation.partitionBy;
    options.inherits = relation.parentNames.join(QStringLiteral(", "));
    options.parameters = parametersFrom(relation.options);
    options.parameters.insert(parametersFrom(relation.toastOptions, QStringLiteral("toast.")));
    if (!relation.accessMethod.isEmpty())
        options.parameters.insert(QStringLiteral("access_method"), relation.accessMethod);
    options.parameters.insert(securityAndIdentity(relation));
    static const Words known = features().tables.parameters;
    for (const QString &parameter : options.parameters.keys()) {
        if (!known.contains(parameter))
            m_notes.notKept(partOf(Message::tr("parameter %1").arg(parameter), relation), relation.id);
    }
}

/** Parameters that a table or partition has by statements of their own. */
QMap<QString, QString> TableReader::securityAndIdentity(const Relation &relation)
{
    QMap<QString, QString> result;
    if (relation.rowSecurity)
        result.insert(QStringLiteral("row_level_security"),
                      relation.forcedRowSecurity ? QStringLiteral("forced") : QStringLiteral("enabled"));
    else if (relation.forcedRowSecurity)
        m_notes.notKept(partOf(Message::tr("that row level security is forced, but not enabled"), relation),
                        relation.id);
    if (relation.replicaIdentity == QLatin1String("f"))
        result.insert(QStringLiteral("replica_identity"), QStringLiteral("full"));
    else if (relation.replicaIdentity == QLatin1String("n"))
        result.insert(QStringLiteral("replica_identity"), QStringLiteral("nothing"));
    return result;
}

// Partitions

const Relation *TableReader::rootOf(const Relation &partition) const
{
    const Relation *relation = &partition;
    while (relation && relation->isPartition()) {
        const auto parent = m_relations.constFind(relation->parents.value(0).toLongLong());
        relation = parent == m_relations.cend() ? nullptr : &*parent;
    }
    return relation;
}

void TableReader::addPartition(const Relation &relation)
{
    const Relation *root = rootOf(relation);
    Draft *draft = root ? find(root->oid) : nullptr;
    if (!draft)
        return;
    if (relation.kind == QLatin1String("f")) {
        m_notes.notKept(Message::tr("partition %1, which is a foreign table").arg(relation.name), draft->table.id);
        return;
    }
    const auto parent = m_relations.constFind(relation.parents.value(0).toLongLong());
    Partition partition{.id = relation.id,
                        .nameSpace = relation.nameSpace == root->nameSpace ? QString() : relation.nameSpace,
                        .name = relation.name,
                        .parent = parent->isPartition() ? parent->id : ObjectId(),
                        .bound = relation.bound,
                        .partitionBy = relation.partitionBy,
                        .comment = relation.comment,
                        .parameters = parametersFrom(relation.options)};
    if (relation.nameSpace.isEmpty() && !root->nameSpace.isEmpty())
        partition.nameSpace = QStringLiteral("public");
    partition.parameters.insert(parametersFrom(relation.toastOptions, QStringLiteral("toast.")));
    if (!relation.tablespace.isEmpty())
        partition.parameters.insert(QStringLiteral("tablespace"), relation.tablespace);
    if (relation.persistence == QLatin1String("u"))
        partition.parameters.insert(QStringLiteral("unlogged"), QStringLiteral("true"));
    partition.parameters.insert(securityAndIdentity(relation));
    notePartition(relation, partition.parameters);
    draft->table.partitions.insert(partition);
}

Partition *TableReader::partitionOf(qint64 oid)
{
    const auto relation = m_relations.constFind(oid);
    const Relation *root = relation != m_relations.cend() && relation->isPartition() ? rootOf(*relation) : nullptr;
    Draft *draft = root ? find(root->oid) : nullptr;
    return draft ? draft->table.partitions.edit(relation->id) : nullptr;
}

void TableReader::addPartitionColumn(CatalogueRow row)
{
    Partition *partition = partitionOf(row.number());
    if (!partition)
        return;
    const QString column = row.text();
    const bool hasOwnDefault = row.flag();
    const QString value = row.text();
    if (hasOwnDefault)
        partition->parameters.insert(defaultParameter(column), value);
    if (row.flag())
        partition->parameters.insert(notNullParameter(column), QStringLiteral("true"));
    if (const QString comment = row.text(); !comment.isEmpty())
        partition->parameters.insert(commentParameter(column), comment);
}

/** What a partition may have for itself, and the schema has of the table alone. */
void TableReader::notePartition(const Relation &relation, const QMap<QString, QString> &parameters)
{
    static const Words known = features().tables.partitionParameters;
    for (const QString &parameter : parameters.keys()) {
        if (!known.contains(parameter))
            m_notes.notKept(partOf(Message::tr("parameter %1").arg(parameter), relation), relation.id);
    }
    if (relation.replicaIdentity == QLatin1String("i"))
        m_notes.notKept(partOf(Message::tr("replica identity"), relation), relation.id);
    if (!relation.accessMethod.isEmpty())
        m_notes.notKept(partOf(Message::tr("access method %1").arg(relation.accessMethod), relation), relation.id);
}

// Columns

void TableReader::addColumn(const ColumnRow &row)
{
    Draft *draft = find(row.table);
    if (!draft)
        return;
    Table &table = draft->table;
    Column column{.name = row.name};
    column.id = partId(table, QStringLiteral("column"), column.name);
    column.type = type(row.type, row.dimensions);
    column.nullable = !row.refusesNull;
    if (row.isGenerated)
        column.generated = Generated{withoutParentheses(row.expression), true};
    else if (!row.expression.isEmpty())
        column.defaultValue = defaultValue(row.expression, {column.type, row.bareType, row.baseType});
    column.autoIncrement = !row.identity.isEmpty();
    if (row.identity == QLatin1String("a"))
        column.details.edit().identity.style = Identity::Style::Always;
    if (!row.collation.isEmpty())
        column.collation = plainCollation(row.collation);
    if (row.isKeptOtherwise()) {
        const auto options = columnOptions(row);
        if (!options.isEmpty())
            column.details.edit().options = options;
    }
    if (row.isInherited)
        column.details.edit().options.insert(inheritedOption(), QStringLiteral("true"));
    column.comment = row.comment;
    draft->columns.insert(row.number, column.id);
    const auto place = std::upper_bound(draft->numbers.begin(), draft->numbers.end(), row.number);
    table.columns.insert(place - draft->numbers.begin(), column);
    draft->numbers.insert(place, row.number);
}

bool TableReader::takeSequence(const SequenceRow &sequence)
{
    Draft *draft = find(sequence.owner);
    if (!draft) // Of a table that is not wanted.
        return sequence.owner != 0;
    Column *column = draft->table.column(draft->columns.value(sequence.ownerColumn));
    const bool isNamedSo = sequence.name == impliedName(draft->table.name, column->name, QStringLiteral("seq")) &&
                           sequence.nameSpace == draft->table.nameSpace;
    if (sequence.dependency == QLatin1String("a")) {
        const QString next = QStringLiteral("nextval('%1'::regclass)")
                                 .arg(QString(sequence.text).replace(QLatin1Char('\''), QStringLiteral("''")));
        const bool isSerial = isNamedSo && column->defaultValue && column->defaultValue->text == next &&
                              !column->nullable && column->type.isInteger() && sequence.type == column->type.text() &&
                              sequence.comment.isEmpty() && sequence.isLoggedLikeTable;
        if (!isSerial)
            return false;
        column->defaultValue.reset();
        column->autoIncrement = true;
        column->details.edit().identity.style = Identity::Style::Serial;
    } else if (!isNamedSo) {
        column->details.edit().options.insert(sequenceNameOption(), sequence.name);
    }
    Identity identity = sequence.unusual();
    identity.style = column->details->identity.style;
    if (identity != column->details->identity)
        column->details.edit().identity = identity;
    if (sequence.dependency == QLatin1String("i") && !sequence.comment.isEmpty())
        m_notes.notKept(Message::tr("the comment of sequence %1").arg(sequence.text), draft->table.id, column->id);
    return true;
}

// Helpers

TableReader::Draft *TableReader::find(qint64 oid)
{
    const auto found = m_positions.constFind(oid);
    return found == m_positions.cend() ? nullptr : &m_drafts.at(*found);
}

ObjectId TableReader::partId(const Table &table, const QString &kind, const QString &name)
{
    return joinery::partId(table.id, kind, name);
}

QList<ObjectId> TableReader::columnIds(const Draft &draft, const QList<int> &numbers)
{
    QList<ObjectId> ids;
    for (const int number : numbers)
        ids.append(draft.columns.value(number));
    return ids;
}

DataType TableReader::type(const QString &spelled, int dimensions)
{
    if (spelled.endsWith(QLatin1Char(']')))
        return typeFromCatalogue(spelled, dimensions);
    const auto known = m_types.constFind(spelled);
    return known != m_types.cend() ? *known : *m_types.insert(spelled, typeFromCatalogue(spelled, 0));
}

DefaultValue TableReader::defaultValue(const QString &expression, const SpelledType &type)
{
    const QString key = expression + QChar(0) + type.bare;
    const auto known = m_defaults.constFind(key);
    return known != m_defaults.cend() ? *known : *m_defaults.insert(key, defaultFromCatalogue(expression, type));
}

QString TableReader::partOf(const QString &part, const Relation &relation) const
{
    return Message::tr("%1 of table %2", "part, table").arg(part, qualifiedName(relation.nameSpace, relation.name));
}

IdMap<Table> TableReader::finish()
{
    for (Draft &draft : m_drafts)
        forgetImpliedNames(draft.table);
    // In order of ids each table is put at the end of the map: no moving about, linear.
    std::sort(m_drafts.begin(), m_drafts.end(), [](const Draft &a, const Draft &b) { return a.table.id < b.table.id; });
    IdMap<Table> tables;
    for (Draft &draft : m_drafts)
        tables.insert(std::move(draft.table));
    return tables;
}

} // namespace joinery::postgresql
