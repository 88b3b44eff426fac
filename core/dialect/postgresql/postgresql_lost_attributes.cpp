// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_lost_attributes.h"

#include "core/base/translate.h"
#include "core/dialect/postgresql/postgresql_attributes.h"
#include "core/dialect/postgresql/postgresql_domain.h"
#include "core/dialect/postgresql/postgresql_text.h"
#include "core/dialect/postgresql/postgresql_value_change.h"

namespace joinery::postgresql {

namespace {

/** The query that counts the values of an attribute that the rows of a table hold. */
QString countOf(const Table &table, const Column &column, const QString &attribute)
{
    const QString name = quotedName(column.name);
    const QString own = quotedName(attribute);
    return column.type.dimensions > 0
               ? QStringLiteral("SELECT count(e.%1) FROM %2, unnest(%3) AS e").arg(own, nameOf(table), name)
               : QStringLiteral("SELECT count((%3).%1) FROM %2").arg(own, nameOf(table), name);
}

/** In terms of the start, where the counting is done: what the plan itself made loses nothing. */
void noteLoss(PlanRun &run, ObjectId type, const QString &attribute)
{
    for (const Table *table : sortedByName(run.start.tables)) {
        for (const Column &column : table->columns) {
            if (column.generated || schemaTypeOf(run.start, column.type) != type)
                continue;
            const QString where = qualifiedName(table->nameSpace, table->name) + u'.' + column.name;
            run.plan.losses.append({Message::tr("attribute %1 of column %2").arg(attribute, where),
                                    countOf(*table, column, attribute), run.index()});
        }
    }
}

} // namespace

void noteLostAttributes(PlanRun &run, const Schema &stateBefore, const DefinitionObject &before,
                        const DefinitionObject &after)
{
    if (before.kind == DefinitionObject::Kind::Domain) {
        const QString change = valueChange(qualifiedName(after.nameSpace, after.name),
                                           heldType(stateBefore, nameOf(before)), heldType(run.state, nameOf(after)));
        if (!change.isEmpty())
            run.addFinding(QStringLiteral("postgresql.values_change"), Finding::Severity::Warning, after.id, {},
                           change);
        return;
    }
    const DefinitionObject *start = run.start.objects.find(before.id);
    const auto first = start ? attributesOf(*start) : std::nullopt;
    const auto from = attributesOf(before);
    const auto to = attributesOf(after);
    if (!first || !from || !to)
        return;
    for (const Attribute &attribute : *from) {
        const Attribute *kept = attributeNamed(*to, attribute.name);
        const QString title = qualifiedName(after.nameSpace, after.name) + u'.' + attribute.name;
        const QString change = kept ? valueChange(title, attribute.type, kept->type) : QString();
        if (!kept && attributeNamed(*first, attribute.name))
            noteLoss(run, before.id, attribute.name);
        if (!change.isEmpty())
            run.addFinding(QStringLiteral("postgresql.values_change"), Finding::Severity::Warning, after.id, {},
                           change);
    }
}

} // namespace joinery::postgresql
