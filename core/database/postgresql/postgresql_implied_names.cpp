// SPDX-License-Identifier: MIT
#include "core/database/postgresql/postgresql_implied_names.h"

#include "core/dialect/postgresql/postgresql_names.h"

namespace joinery::postgresql {

namespace {

/** Calls `visit` with the id and the name of every constraint; the primary key has the null id. */
template <typename Visit>
void forEachConstraint(const Table &table, const Visit &visit)
{
    if (table.primaryKey)
        visit(ObjectId(), table.primaryKey->name);
    const auto visitAll = [&visit](const auto &parts) {
        for (const auto &part : parts)
            visit(part.id, part.name);
    };
    visitAll(table.uniqueConstraints);
    visitAll(table.checks);
    visitAll(table.exclusions);
    visitAll(table.foreignKeys);
}

void setName(Table &table, ObjectId id, const QString &name)
{
    if (id.isNull())
        table.primaryKey->name = name;
    else if (UniqueConstraint *unique = table.uniqueConstraints.edit(id))
        unique->name = name;
    else if (CheckConstraint *check = table.checks.edit(id))
        check->name = name;
    else if (ExclusionConstraint *exclusion = table.exclusions.edit(id))
        exclusion->name = name;
    else if (ForeignKey *key = table.foreignKeys.edit(id))
        key->name = name;
}

} // namespace

void forgetImpliedNames(Table &table)
{
    QHash<ObjectId, QString> own;
    forEachConstraint(table, [&own](ObjectId id, const QString &name) { own.insert(id, name); });
    if (own.isEmpty())
        return;
    for (auto entry = own.cbegin(); entry != own.cend(); ++entry)
        setName(table, entry.key(), {});
    // One that gets its name back may take away what another would have been called: again until all are right.
    for (bool isRight = false; !isRight;) {
        isRight = true;
        const QHash<ObjectId, QString> implied = constraintNames(table);
        for (auto entry = own.cbegin(); entry != own.cend(); ++entry) {
            if (implied.value(entry.key()) == *entry)
                continue;
            setName(table, entry.key(), *entry);
            isRight = false;
        }
    }
}

} // namespace joinery::postgresql
