// SPDX-License-Identifier: MIT
#include "core/base/translate.h"
#include "core/dialect/postgresql/postgresql_names.h"
#include "core/dialect/postgresql/postgresql_objects.h"
#include "core/dialect/postgresql/postgresql_types.h"
#include "core/dialect/postgresql/postgresql_validation.h"
#include "core/schema/relation_name.h"

namespace joinery::postgresql {

namespace {

using Kind = DefinitionObject::Kind;

/** Finds names that two things would share in one namespace. */
class NameValidator
{
public:
    explicit NameValidator(const Schema &schema) : m_schema(schema) {}

    QList<Finding> result()
    {
        for (const Table *table : sortedByName(m_schema.tables))
            claimTable(*table);
        for (const EnumType *enumType : sortedByName(m_schema.enums))
            claim(m_types, enumType->nameSpace, enumType->name, enumType->id, {});
        for (const DefinitionObject *object : sortedByName(m_schema.objects))
            claimObject(*object);
        return m_findings;
    }

private:
    /** Every table is a type too. */
    void claimRelation(const QString &nameSpace, const QString &name, ObjectId object, ObjectId part)
    {
        claim(m_relations, nameSpace, name, object, part);
        m_types.insert(keyOf(nameSpace, name));
    }

    void claimTable(const Table &table)
    {
        claimRelation(table.nameSpace, table.name, table.id, {});
        for (const QString &name : relationNames(loweredTable(table)))
            claim(m_relations, table.nameSpace, name, table.id, partNamed(table, name));
        for (const Partition *partition : sortedByName(table.partitions))
            claimRelation(partition->nameSpace.isEmpty() ? table.nameSpace : partition->nameSpace, partition->name,
                          table.id, partition->id);
    }

    static ObjectId partNamed(const Table &table, const QString &name)
    {
        for (const Index &index : table.indexes) {
            if (index.name == name)
                return index.id;
        }
        const QHash<ObjectId, QString> names = constraintNames(loweredTable(table));
        return names.key(name);
    }

    void claimObject(const DefinitionObject &object)
    {
        switch (object.kind) {
        case Kind::View:
        case Kind::MaterializedView:
        case Kind::ForeignTable:
        case Kind::CompositeType:
            claimRelation(object.nameSpace, object.name, object.id, {});
            return;
        case Kind::Sequence:
        case Kind::Index:
            claim(m_relations, object.nameSpace, object.name, object.id, {});
            return;
        case Kind::Domain:
            claim(m_types, object.nameSpace, object.name, object.id, {});
            return;
        default:
            // Routines and operators may share a name, triggers, rules and policies do on different tables.
            claim(m_others, object.nameSpace,
                  QString::number(int(object.kind)) + QChar(0) + object.name + signatureOf(object) +
                      tableOfObject(m_schema, object).text(),
                  object.id, {}, object.name);
            return;
        }
    }

    static QString keyOf(const QString &nameSpace, const QString &name)
    {
        return (isDefaultNameSpace(nameSpace) ? QString() : nameSpace) + QChar(0) + name;
    }

    void claim(QSet<QString> &names, const QString &nameSpace, const QString &name, ObjectId object, ObjectId part,
               const QString &shown = {})
    {
        const QString key = keyOf(nameSpace, name);
        if (names.contains(key))
            m_findings.append({QStringLiteral("postgresql.duplicate_name"), Finding::Severity::Error, object, part,
                               Message::tr("%1 is taken: in PostgreSQL tables, views, sequences, indexes and keys of "
                                           "one namespace share their names, and so do types and tables. Rename one of "
                                           "them.")
                                   .arg(qualifiedName(nameSpace, shown.isEmpty() ? name : shown))});
        names.insert(key);
    }

    const Schema &m_schema;
    QSet<QString> m_relations;
    QSet<QString> m_types;
    QSet<QString> m_others;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> validateNames(const Schema &schema)
{
    return NameValidator(schema).result();
}

} // namespace joinery::postgresql
