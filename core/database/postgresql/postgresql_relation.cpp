// SPDX-License-Identifier: MIT
#include "core/database/postgresql/postgresql_relation.h"

#include "core/database/postgresql/postgresql_values.h"
#include "core/schema/definition_object.h"
#include "core/schema/table.h"

namespace joinery::postgresql {

namespace {

QString kindOf(const Relation &relation)
{
    using Kind = DefinitionObject::Kind;
    if (relation.isPartition())
        return QStringLiteral("partition");
    if (relation.kind == QLatin1String("v"))
        return kindName(Kind::View);
    if (relation.kind == QLatin1String("m"))
        return kindName(Kind::MaterializedView);
    return relation.kind == QLatin1String("f") ? kindName(Kind::ForeignTable) : QStringLiteral("table");
}

} // namespace

ObjectId idFromName(const QString &kind, const QString &nameSpace, const QString &name)
{
    return ObjectId::derived(kind + QLatin1Char(':') + qualifiedName(nameSpace, name));
}

Relation Relation::from(CatalogueRow row)
{
    Relation relation;
    relation.oid = row.number();
    relation.nameSpace = nameSpaceFromCatalogue(row.text());
    relation.name = row.text();
    relation.kind = row.text();
    relation.persistence = row.text();
    relation.options = row.texts();
    relation.toastOptions = row.texts();
    relation.tablespace = row.text();
    relation.accessMethod = row.text();
    relation.rowSecurity = row.flag();
    relation.forcedRowSecurity = row.flag();
    relation.replicaIdentity = row.text();
    relation.partitionBy = row.text();
    relation.bound = row.text();
    relation.parents = row.text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    relation.parentNames = row.texts();
    relation.ofType = row.text();
    relation.comment = row.text();
    relation.query = row.text();
    relation.server = row.text();
    relation.isReadable = row.flag();
    relation.id = idFromName(kindOf(relation), relation.nameSpace, relation.name);
    return relation;
}

} // namespace joinery::postgresql
