// SPDX-License-Identifier: MIT
#include "core/database/new_ids.h"

#include <QHash>

namespace joinery {

namespace {

/** Gives each id it is shown a new one, always the same; null stays null. */
class NewIds
{
public:
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
        if (table.primaryKey)
            table.primaryKey->columns = (*this)(table.primaryKey->columns);
        table.foreignKeys = all(source.foreignKeys);
        table.uniqueConstraints = all(source.uniqueConstraints);
        table.checks = all(source.checks);
        table.indexes = all(source.indexes);
        return table;
    }

private:
    [[nodiscard]] ForeignKey operator()(ForeignKey key)
    {
        key.columns = (*this)(key.columns);
        key.referencedTable = (*this)(key.referencedTable);
        key.referencedColumns = (*this)(key.referencedColumns);
        return key;
    }

    [[nodiscard]] UniqueConstraint operator()(UniqueConstraint unique)
    {
        unique.columns = (*this)(unique.columns);
        return unique;
    }

    [[nodiscard]] CheckConstraint operator()(const CheckConstraint &check) const { return check; }

    [[nodiscard]] Index operator()(Index index)
    {
        for (IndexPart &part : index.parts)
            part.column = (*this)(part.column);
        return index;
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

    QHash<ObjectId, ObjectId> m_known;
};

} // namespace

Introspection withNewIds(const Introspection &introspection)
{
    NewIds renew;
    Introspection result;
    for (const Table &table : introspection.schema.tables)
        result.schema.tables.insert(renew(table));
    for (const DefinitionObject &source : introspection.schema.objects) {
        DefinitionObject object = source;
        object.id = renew(object.id);
        result.schema.objects.insert(object);
    }
    for (Finding finding : introspection.notModelled) {
        finding.object = renew(finding.object);
        finding.part = renew(finding.part);
        result.notModelled.append(finding);
    }
    return result;
}

} // namespace joinery
