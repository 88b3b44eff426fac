// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_object_details.h"

#include "core/base/sql_cursor.h"
#include "core/dialect/postgresql/postgresql_expression.h"
#include "core/dialect/postgresql/postgresql_objects.h"
#include "core/dialect/postgresql/postgresql_text.h"
#include "core/dialect/postgresql/postgresql_text_search.h"
#include "core/dialect/postgresql/postgresql_view_columns.h"
#include "core/dialect/postgresql/postgresql_view_head.h"

namespace joinery::postgresql {

namespace {

using Kind = DefinitionObject::Kind;

bool canBeSwitched(const DefinitionObject &object)
{
    return object.kind == Kind::Trigger || object.kind == Kind::Rule;
}

/** https://www.postgresql.org/docs/current/sql-altertable.html */
QString switchStatement(const Schema &schema, const DefinitionObject &object, const QString &runs)
{
    const QString verb = runs == QLatin1String("DISABLED") ? QStringLiteral("DISABLE")
                         : runs.isEmpty()                  ? QStringLiteral("ENABLE")
                                                           : QStringLiteral("ENABLE ") + runs;
    return QStringLiteral("ALTER TABLE %1 %2 %3 %4")
        .arg(ownerName(schema, object), verb,
             object.kind == Kind::Rule ? QStringLiteral("RULE") : QStringLiteral("TRIGGER"), quotedName(object.name));
}

QString clusterStatement(const Schema &schema, const DefinitionObject &index)
{
    return QStringLiteral("ALTER %1 %2 CLUSTER ON %3")
        .arg(isOnPartition(schema, index) ? QStringLiteral("TABLE") : QStringLiteral("MATERIALIZED VIEW"),
             ownerName(schema, index), quotedName(index.name));
}

/** Whether two texts of a view ask the same, and call the columns the same. */
bool showsTheSame(const Schema &schema, const DefinitionObject &before, const DefinitionObject &after)
{
    const ViewHead from = ViewHead::of(before.definition);
    const ViewHead to = ViewHead::of(after.definition);
    if (!sameWords(from.rest, to.rest))
        return false;
    const ColumnLookup lookup = columnsIn(schema);
    const auto columns = columnsOfView(from.plainDefinition(), lookup);
    return sameWords(from.plainDefinition(), to.plainDefinition()) ||
           (columns && columns == columnsOfView(to.plainDefinition(), lookup));
}

} // namespace

LeadingWords LeadingWords::of(const DefinitionObject &object)
{
    SqlCursor cursor(object.definition, SqlLexOptions::postgresql());
    LeadingWords result;
    for (const char *word : {"disabled", "replica", "always"}) {
        if (canBeSwitched(object) && cursor.take(word))
            result.runs = QString::fromLatin1(word).toUpper();
    }
    const QString word = cursor.value().toUpper();
    const bool isOfKind = object.kind == Kind::TextSearch ||
                          (object.kind == Kind::Trigger && word == QLatin1String("CONSTRAINT")) ||
                          (object.kind == Kind::Index && word == QLatin1String("UNIQUE")) ||
                          (object.kind == Kind::Sequence && word == QLatin1String("UNLOGGED"));
    if (isOfKind) {
        result.ofKind = word;
        cursor.skip();
    }
    result.isClustered = object.kind == Kind::Index && cursor.take("clustered");
    result.rest = cursor.rest();
    return result;
}

QStringList statementsBehind(const Schema &schema, const DefinitionObject &object)
{
    const LeadingWords words = LeadingWords::of(object);
    QStringList result;
    if (words.isClustered)
        result.append(clusterStatement(schema, object));
    if (!words.runs.isEmpty())
        result.append(switchStatement(schema, object, words.runs));
    return result + mappingStatements(object) + viewColumnChanges(nullptr, object);
}

std::optional<QStringList> changesInPlace(const Schema &schema, const DefinitionObject &before,
                                          const DefinitionObject &after)
{
    if (before.signature != after.signature || before.table != after.table)
        return std::nullopt;
    if (canBeSwitched(before)) {
        const LeadingWords from = LeadingWords::of(before);
        const LeadingWords to = LeadingWords::of(after);
        if (from.ofKind != to.ofKind || !sameWords(from.rest, to.rest))
            return std::nullopt;
        return from.runs == to.runs ? QStringList() : QStringList{switchStatement(schema, after, to.runs)};
    }
    if (isView(before)) {
        return showsTheSame(schema, before, after) ? std::optional(viewColumnChanges(&before, after)) : std::nullopt;
    }
    return mappingChanges(before, after);
}

} // namespace joinery::postgresql
