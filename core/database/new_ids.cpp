// SPDX-License-Identifier: MIT
#include "core/database/new_ids.h"

namespace joinery {

namespace {

/** Gives each id it is shown a new one, always the same; null stays null. */
class NewIds
{
public:
    explicit NewIds(QHash<ObjectId, ObjectId> &known) : m_known(known) {}

    [[nodiscard]] ObjectId operator()(ObjectId id)
    {
        if (id.isNull())
            return id;
        ObjectId &known = m_known[id];
        if (known.isNull())
            known = ObjectId::create();
        return known;
    }

    [[nodiscard]] QList<ObjectId> operator()(QList<ObjectId> ids)
    {
        for (ObjectId &id : ids)
            id = (*this)(id);
        return ids;
    }

    [[nodiscard]] Table operator()(const Table &source)
    {
        Table table = source;
        table.id = (*this)(table.id);
        for (Column &column : table.columns)
            column.id = (*this)(column.id);
        if (table.primaryKey) {
            table.primaryKey->columns = (*this)(table.primaryKey->columns);
            renewIncluded(table.primaryKey->details);
        }
        table.foreignKeys = all(source.foreignKeys);
        table.uniqueConstraints = all(source.uniqueConstraints);
        table.checks = all(source.checks);
        table.exclusions = all(source.exclusions);
        table.indexes = all(source.indexes);
        table.partitions = all(source.partitions);
        return table;
    }

    [[nodiscard]] EnumType operator()(const EnumType &source)
    {
        EnumType enumType = source;
        enumType.id = (*this)(enumType.id);
        for (EnumValue &value : enumType.values)
            value.id = (*this)(value.id);
        return enumType;
    }

    [[nodiscard]] DefinitionObject operator()(const DefinitionObject &source)
    {
        DefinitionObject object = source;
        object.id = (*this)(object.id);
        object.table = (*this)(object.table);
        object.dependsOn = (*this)(object.dependsOn);
        return object;
    }

private:
    [[nodiscard]] ForeignKey operator()(ForeignKey key)
    {
        key.columns = (*this)(key.columns);
        key.referencedTable = (*this)(key.referencedTable);
        key.referencedColumns = (*this)(key.referencedColumns);
        key.setColumns = (*this)(key.setColumns);
        return key;
    }

    [[nodiscard]] UniqueConstraint operator()(UniqueConstraint unique)
    {
        unique.columns = (*this)(unique.columns);
        renewIncluded(unique.details);
        return unique;
    }

    [[nodiscard]] CheckConstraint operator()(CheckConstraint check)
    {
        check.column = (*this)(check.column);
        return check;
    }

    [[nodiscard]] ExclusionConstraint operator()(ExclusionConstraint exclusion)
    {
        for (ExclusionPart &part : exclusion.parts)
            part.what.column = (*this)(part.what.column);
        renewIncluded(exclusion.details);
        return exclusion;
    }

    [[nodiscard]] Partition operator()(Partition partition)
    {
        partition.parent = (*this)(partition.parent);
        return partition;
    }

    [[nodiscard]] Index operator()(Index index)
    {
        for (IndexPart &part : index.parts)
            part.column = (*this)(part.column);
        renewIncluded(index.details);
        return index;
    }

    template <typename Details>
    void renewIncluded(Rare<Details> &details)
    {
        if (!details->include.isEmpty())
            details.edit().include = (*this)(QList<ObjectId>(details->include));
    }

    template <typename Part>
    [[nodiscard]] IdMap<Part> all(const IdMap<Part> &parts)
    {
        IdMap<Part> result;
        for (const Part &part : parts) {
            Part changed = (*this)(part);
            changed.id = (*this)(part.id);
            result.insert(std::move(changed));
        }
        return result;
    }

    QHash<ObjectId, ObjectId> &m_known;
};

Schema renewed(const Schema &schema, NewIds &renew)
{
    Schema result;
    for (const Table &table : schema.tables)
        result.tables.insert(renew(table));
    for (const EnumType &enumType : schema.enums)
        result.enums.insert(renew(enumType));
    for (const DefinitionObject &object : schema.objects)
        result.objects.insert(renew(object));
    return result;
}

} // namespace

Schema withNewIds(const Schema &schema, QHash<ObjectId, ObjectId> &ids)
{
    NewIds renew(ids);
    return renewed(schema, renew);
}

Introspection withNewIds(const Introspection &introspection)
{
    QHash<ObjectId, ObjectId> ids;
    NewIds renew(ids);
    Introspection result;
    result.schema = renewed(introspection.schema, renew);
    for (Finding finding : introspection.notModelled) {
        finding.object = renew(finding.object);
        finding.part = renew(finding.part);
        result.notModelled.append(finding);
    }
    result.spellings = introspection.spellings;
    return result;
}

} // namespace joinery
