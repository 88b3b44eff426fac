// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_recognition.h"

#include "core/dialect/postgresql/postgresql_columns.h"
#include "core/dialect/postgresql/postgresql_equivalence.h"
#include "core/dialect/postgresql/postgresql_expression.h"
#include "core/dialect/postgresql/postgresql_names.h"
#include "core/dialect/postgresql/postgresql_objects.h"
#include "core/dialect/postgresql/postgresql_partition_parts.h"
#include "core/dialect/postgresql/postgresql_sequence.h"
#include "core/dialect/postgresql/postgresql_types.h"
#include "core/schema/relation_name.h"

#include <QRegularExpression>

namespace joinery::postgresql {

namespace {

using Kind = DefinitionObject::Kind;

QString keyOf(const QString &nameSpace, const QString &name)
{
    return (isDefaultNameSpace(nameSpace) ? QString() : nameSpace) + QChar(0) + name;
}

template <typename Part>
QHash<QString, const Part *> byName(const IdMap<Part> &parts, const QHash<ObjectId, QString> &names)
{
    QHash<QString, const Part *> result;
    for (const Part &part : parts)
        result.insert(names.value(part.id, part.name), &part);
    return result;
}

/** A name without the number that tells it from others alike, which depends on how these are ordered. */
QStringView withoutNumber(QStringView name)
{
    while (!name.isEmpty() && name.back().isDigit())
        name.chop(1);
    return name;
}

/**
 * Whether PostgreSQL may have given the name, for a table and column that are called otherwise by now: what it names by
 * itself does not follow them.
 */
bool isLeftName(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("\\A.+(_.+_seq|_pkey|_key|_idx)\\d*\\z"));
    return form.match(name).hasMatch();
}

/** One table as it was found, next to the one of the model. */
class TableRecognition
{
public:
    TableRecognition(const Table &found, const Table &model)
        : m_found(found)
        , m_model(loweredTable(model))
        , m_asWritten(model)
        , m_names(constraintNames(found))
        , m_wantedNames(constraintNames(m_model))
    {
    }

    Table result(const Schema &foundSchema)
    {
        for (Column &column : m_found.columns) {
            if (const Column *wanted = m_asWritten.columnNamed(column.name))
                recognise(column, *wanted);
        }
        takeOrder();
        forgetIndexesOfPartitions();
        takeWhatPartitionsHaveAnyway();
        if (m_found.primaryKey && m_model.primaryKey)
            takeName(m_found.primaryKey->name, m_names.value({}), m_model.primaryKey->name, m_wantedNames.value({}));
        takeNames(m_found.uniqueConstraints, m_model.uniqueConstraints);
        takeNames(m_found.checks, m_model.checks);
        takeNames(m_found.exclusions, m_model.exclusions);
        takeNames(m_found.foreignKeys, m_model.foreignKeys);
        giveBackNames();
        takeReferences(foundSchema);
        takeCollations();
        return m_found;
    }

private:
    void recognise(Column &column, const Column &wanted)
    {
        const bool isKey = m_found.isPrimaryKeyColumn(column.id) && m_asWritten.isPrimaryKeyColumn(wanted.id);
        if (isKey || (wanted.autoIncrement && column.autoIncrement))
            column.nullable = wanted.nullable;
        if (isIdentity(wanted) && isLeftName(column.details->options.value(sequenceNameOption())) &&
            !wanted.details->options.contains(sequenceNameOption()))
            column.details.edit().options.remove(sequenceNameOption());
        takeSequenceName(column, wanted);
        const bool isChoice = wanted.type.kind == DataType::Kind::Enum || wanted.type.kind == DataType::Kind::Set;
        if (isChoice && column.type.kind == DataType::Kind::Text)
            takeForChoice(column, wanted);
    }

    /** The name that PostgreSQL would choose, which is not read. */
    void takeSequenceName(Column &column, const Column &wanted)
    {
        const QString name = wanted.details->options.value(sequenceNameOption());
        if (isIdentity(column) && isIdentity(wanted) && !column.details->options.contains(sequenceNameOption()) &&
            name == impliedName(m_found.name, column.name, QStringLiteral("seq")))
            column.details.edit().options.insert(sequenceNameOption(), name);
    }

    /** The indexes of a partition keep their names when the partition or a column gets another. */
    void forgetIndexesOfPartitions()
    {
        for (const Partition &partition : IdMap<Partition>(m_found.partitions)) {
            const auto isNamed = [&partition](const Partition &each) { return each.name == partition.name; };
            const auto wanted = std::find_if(m_asWritten.partitions.begin(), m_asWritten.partitions.end(), isNamed);
            if (wanted == m_asWritten.partitions.end())
                continue;
            for (const QString &parameter : partition.parameters.keys()) {
                if (parameter.startsWith(indexParameter({})) && !wanted->parameters.contains(parameter) &&
                    isLeftName(partition.parameters.value(parameter)))
                    m_found.partitions.edit(partition.id)->parameters.remove(parameter);
            }
        }
    }

    /** What the model says of a partition's column that it has from the table, and which is therefore not read. */
    void takeWhatPartitionsHaveAnyway()
    {
        for (const Partition &partition : IdMap<Partition>(m_found.partitions)) {
            const auto isNamed = [&partition](const Partition &each) { return each.name == partition.name; };
            const auto wanted = std::find_if(m_asWritten.partitions.begin(), m_asWritten.partitions.end(), isNamed);
            if (wanted == m_asWritten.partitions.end())
                continue;
            for (const Column &column : m_found.columns) {
                const QString notNull = notNullParameter(column.name);
                if (wanted->parameters.contains(notNull) && !partition.parameters.contains(notNull) &&
                    refusesNull(m_found, column))
                    m_found.partitions.edit(partition.id)
                        ->parameters.insert(notNull, wanted->parameters.value(notNull));
                const QString own = defaultParameter(column.name);
                if (wanted->parameters.contains(own) && !partition.parameters.contains(own) &&
                    sameExpression(wanted->parameters.value(own), effectiveDefault(m_found, partition, column)))
                    m_found.partitions.edit(partition.id)->parameters.insert(own, wanted->parameters.value(own));
            }
        }
    }

    /** A text with a check that holds it to the values. */
    void takeForChoice(Column &column, const Column &wanted)
    {
        const CheckConstraint *choice = m_model.checks.find(enumCheckId(wanted.id));
        if (!choice)
            return;
        for (const CheckConstraint &check : IdMap<CheckConstraint>(m_found.checks)) {
            if (!sameExpression(check.expression, choice->expression))
                continue;
            m_found.checks.remove(check.id);
            column.type = wanted.type;
            return;
        }
    }

    /** PostgreSQL keeps columns in the order in which they came, whatever order they are written in. */
    void takeOrder()
    {
        QList<Column> inOrder;
        QSet<ObjectId> known;
        for (const Column &wanted : m_asWritten.columns) {
            const Column *column = m_found.columnNamed(wanted.name);
            if (!column)
                continue;
            inOrder.append(*column);
            known.insert(column->id);
        }
        auto next = inOrder.cbegin();
        for (Column &column : m_found.columns) {
            if (known.contains(column.id))
                column = *next++;
        }
    }

    /** A name that was given and one that PostgreSQL chose are the same where they are equal. */
    static void takeName(QString &name, const QString &called, const QString &wanted, const QString &wantedCalled)
    {
        if (called == wantedCalled)
            name = wanted;
    }

    template <typename Part>
    void takeNames(IdMap<Part> &found, const IdMap<Part> &model)
    {
        const QHash<QString, const Part *> wanted = byName(model, m_wantedNames);
        for (const Part &part : IdMap<Part>(found)) {
            const QString called = m_names.value(part.id, part.name);
            const Part *counterpart = wanted.value(called);
            if (counterpart && counterpart->name != part.name)
                takeName(found.edit(part.id)->name, called, counterpart->name, called);
        }
    }

    /**
     * What has no name in the model may be called after columns that have others by now: without the name that was
     * found it would be called after these.
     */
    void giveBackNames()
    {
        const QHash<ObjectId, QString> implied = constraintNames(m_found);
        const auto giveBack = [&](ObjectId id, QString &name) {
            const QString called = m_names.value(id);
            if (withoutNumber(implied.value(id)) != withoutNumber(called))
                name = called;
        };
        if (m_found.primaryKey)
            giveBack({}, m_found.primaryKey->name);
        giveBackAll(m_found.uniqueConstraints, giveBack);
        giveBackAll(m_found.checks, giveBack);
        giveBackAll(m_found.exclusions, giveBack);
        giveBackAll(m_found.foreignKeys, giveBack);
    }

    template <typename Part, typename GiveBack>
    static void giveBackAll(IdMap<Part> &parts, const GiveBack &giveBack)
    {
        for (const Part &part : IdMap<Part>(parts)) {
            QString name = part.name;
            giveBack(part.id, name);
            if (name != part.name)
                parts.edit(part.id)->name = name;
        }
    }

    /** A key that names no columns means the primary key. */
    void takeReferences(const Schema &foundSchema)
    {
        const QHash<QString, const ForeignKey *> wanted = byName(m_model.foreignKeys, m_wantedNames);
        for (const ForeignKey &key : IdMap<ForeignKey>(m_found.foreignKeys)) {
            const ForeignKey *counterpart = wanted.value(m_names.value(key.id, key.name));
            const Table *target = foundSchema.tables.find(key.referencedTable);
            const bool isToPrimaryKey =
                target && target->primaryKey && target->primaryKey->columns == key.referencedColumns;
            if (counterpart && counterpart->referencedColumns.isEmpty() && isToPrimaryKey)
                m_found.foreignKeys.edit(key.id)->referencedColumns.clear();
        }
    }

    /** An index that names the collation its column has anyway. */
    void takeCollations()
    {
        const QHash<QString, const Index *> wanted = byName(m_model.indexes, {});
        for (const Index &index : IdMap<Index>(m_found.indexes)) {
            const Index *counterpart = wanted.value(index.name);
            if (!counterpart || counterpart->parts.size() != index.parts.size())
                continue;
            for (qsizetype i = 0; i < index.parts.size(); ++i) {
                const QString collation = counterpart->parts.at(i).collation;
                const Column *column = m_found.column(index.parts.at(i).column);
                if (!collation.isEmpty() && column && index.parts.at(i).collation.isEmpty() &&
                    effectiveCollation(column->collation) == effectiveCollation(collation))
                    m_found.indexes.edit(index.id)->parts[i].collation = collation;
            }
        }
    }

    Table m_found;
    /** The model in the words of PostgreSQL, and in its own. */
    const Table m_model;
    const Table &m_asWritten;
    const QHash<ObjectId, QString> m_names;
    const QHash<ObjectId, QString> m_wantedNames;
};

void recogniseTables(Schema &found, const Schema &model)
{
    QHash<QString, ObjectId> byName;
    for (const Table &table : std::as_const(found).tables)
        byName.insert(keyOf(table.nameSpace, table.name), table.id);
    for (const Table &table : model.tables) {
        const ObjectId id = byName.value(keyOf(table.nameSpace, table.name));
        if (const Table *held = found.tables.find(id)) {
            const Table result = TableRecognition(*held, table).result(found);
            if (!(result == *held))
                *found.tables.edit(id) = result;
        }
    }
}

/**
 * A sequence keeps its name when the table or column of a serial gets another: it is that serial's own all the same,
 * unless the model knows it by itself.
 */
void recogniseSerials(Schema &found, const Schema &model)
{
    for (const DefinitionObject &object : IdMap<DefinitionObject>(found.objects)) {
        const auto owner = object.kind == Kind::Sequence ? ownerIn(found, object) : std::nullopt;
        if (!owner || model.objectNamed(Kind::Sequence, object.name, object.nameSpace) || !isLeftName(object.name))
            continue;
        const Table &table = *found.tables.find(owner->first);
        const Table *wantedTable = model.tableNamed(table.name, table.nameSpace);
        const Column &column = *table.column(owner->second);
        const Column *wanted = wantedTable ? wantedTable->columnNamed(column.name) : nullptr;
        const auto identity = serialOf(object, column.type);
        const bool isRead =
            column.defaultValue && column.defaultValue->kind == DefaultValue::Kind::Expression &&
            column.defaultValue->text.startsWith(QLatin1String("nextval(")) &&
            column.defaultValue->text.contains(QString(object.name).replace(u'\'', QLatin1String("''")));
        if (!wanted || !isSerial(loweredColumn(*wanted)) || !identity || !isRead || column.nullable)
            continue;
        Column &serial = *found.tables.edit(owner->first)->column(owner->second);
        serial.defaultValue.reset();
        serial.autoIncrement = true;
        serial.details.edit().identity = *identity;
        found.objects.remove(object.id);
    }
}

/** A serial that the model tells by what it is made of: the default, and the sequence that this reads. */
void recogniseToldSerials(Schema &found, const Schema &model)
{
    for (const Table &wantedTable : model.tables) {
        for (const Column &wanted : wantedTable.columns) {
            const bool isRead = wanted.defaultValue && wanted.defaultValue->text.startsWith(QLatin1String("nextval("));
            if (!isRead || wanted.autoIncrement)
                continue;
            const Table *table = found.tableNamed(wantedTable.name, wantedTable.nameSpace);
            const Column *column = table ? table->columnNamed(wanted.name) : nullptr;
            const QString name = impliedName(wantedTable.name, wanted.name, QStringLiteral("seq"));
            if (!column || !isSerial(*column) ||
                !wanted.defaultValue->text.contains(QString(name).replace(u'\'', QLatin1String("''"))))
                continue;
            const DefinitionObject *object = model.objectNamed(Kind::Sequence, name, wantedTable.nameSpace);
            if (object && ownerIn(model, *object) != std::pair(wantedTable.id, wanted.id))
                continue;
            Column plain = *column;
            plain.autoIncrement = false;
            plain.details.edit().identity = {};
            plain.defaultValue = wanted.defaultValue;
            if (object) {
                DefinitionObject told = *object;
                told.id = ObjectId::derived(QStringLiteral("sequence of ") + column->id.text());
                told.definition = QStringLiteral("AS %1 %2 %3")
                                      .arg(canonicalType(column->type.text()),
                                           sequenceOptions(column->details->identity), ownerClause(object->definition));
                told.comment.clear();
                found.objects.insert(told);
            }
            *found.tables.edit(table->id)->column(plain.id) = plain;
        }
    }
}

/** Namespaces of the model's that are there because something is in them. */
QSet<QString> impliedNameSpaces(const Schema &model)
{
    QSet<QString> result;
    for (const Table &table : model.tables) {
        result.insert(table.nameSpace);
        for (const Partition &partition : table.partitions)
            result.insert(partition.nameSpace);
    }
    for (const EnumType &enumType : model.enums)
        result.insert(enumType.nameSpace);
    for (const DefinitionObject &object : model.objects)
        result.insert(object.nameSpace);
    return result;
}

void recogniseObjects(Schema &found, const Schema &model)
{
    const QSet<QString> implied = impliedNameSpaces(model);
    QMultiHash<QString, const DefinitionObject *> wanted;
    QHash<QString, const DefinitionObject *> nameSpaces;
    for (const DefinitionObject &object : model.objects) {
        if (object.kind == Kind::Namespace)
            nameSpaces.insert(object.name, &object);
        wanted.insert(kindName(object.kind) + keyOf(object.nameSpace, object.name), &object);
    }
    for (const DefinitionObject &object : IdMap<DefinitionObject>(found.objects)) {
        if (object.kind == Kind::Namespace) {
            // Whom it belongs to is no part of what is read.
            if (const DefinitionObject *known = nameSpaces.value(object.name))
                found.objects.edit(object.id)->definition = known->definition;
            else if (implied.contains(object.name) && object.comment.isEmpty())
                found.objects.remove(object.id);
            continue;
        }
        const auto [first, past] =
            std::as_const(wanted).equal_range(kindName(object.kind) + keyOf(object.nameSpace, object.name));
        const auto counterpart = std::find_if(first, past, [&object](const DefinitionObject *other) {
            return argumentTypes(*other) == argumentTypes(object);
        });
        if (counterpart != past && (*counterpart)->signature != object.signature && !object.signature.isEmpty())
            found.objects.edit(object.id)->signature = (*counterpart)->signature;
    }
}

} // namespace

Schema recognised(Schema found, const Schema &model)
{
    recogniseSerials(found, model);
    recogniseToldSerials(found, model);
    recogniseTables(found, model);
    recogniseObjects(found, model);
    return found;
}

} // namespace joinery::postgresql
