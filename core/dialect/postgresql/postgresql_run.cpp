// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_run.h"

#include "core/base/translate.h"
#include "core/operation/apply.h"
#include "core/operation/describe.h"
#include "core/operation/lookup.h"
#include "core/schema/relation_name.h"

namespace joinery::postgresql {

namespace {

/** The namespaces that a schema needs to be there. */
QSet<QString> nameSpacesOf(const Schema &schema)
{
    QSet<QString> result;
    for (const Table &table : schema.tables) {
        result.insert(table.nameSpace);
        for (const Partition &partition : table.partitions)
            result.insert(partition.nameSpace);
    }
    for (const EnumType &enumType : schema.enums)
        result.insert(enumType.nameSpace);
    for (const DefinitionObject &object : schema.objects)
        result.insert(object.kind == DefinitionObject::Kind::Namespace ? object.name : object.nameSpace);
    return result;
}

/** Which operations change a column, in their order. Operations that say no ids mean what has the names by then. */
QHash<ObjectId, QList<int>> columnChangesOf(Schema state, const QList<Operation> &operations)
{
    const auto changeAt = [](const Operation &operation) { return std::get_if<AlterColumn>(&operation); };
    const bool hasNames = std::any_of(operations.begin(), operations.end(), [&](const Operation &operation) {
        const AlterColumn *change = changeAt(operation);
        return change && change->before.id.isNull();
    });
    QHash<ObjectId, QList<int>> changes;
    for (int i = 0; i < operations.size(); ++i) {
        if (const AlterColumn *change = changeAt(operations.at(i))) {
            const Table *table = hasNames ? findTable(state, change->table) : nullptr;
            const Column *column = table ? findColumn(*table, referenceToPart(change->before)) : nullptr;
            changes[column ? column->id : change->before.id].append(i);
        }
        if (hasNames && !joinery::apply(operations.at(i), state))
            break;
    }
    return changes;
}

bool haveHeirs(const Schema &before, const QList<Operation> &operations)
{
    const auto inherits = [](const Table &table) { return !table.options.inherits.isEmpty(); };
    return std::any_of(before.tables.begin(), before.tables.end(), inherits) ||
           std::any_of(operations.begin(), operations.end(), [&](const Operation &operation) {
               const auto *added = std::get_if<AddTable>(&operation);
               const auto *altered = std::get_if<AlterTableOptions>(&operation);
               return (added && inherits(added->table)) || (altered && !altered->after.inherits.isEmpty());
           });
}

bool isOfSystem(const QString &nameSpace)
{
    return nameSpace.startsWith(QLatin1String("pg_")) || nameSpace == QLatin1String("information_schema");
}

} // namespace

PlanRun::PlanRun(const Schema &before, Schema after, const QList<Operation> &operations, const ServerVersion &version)
    : server(version)
    , start(before)
    , end(std::move(after))
    , state(before)
    , referrers(start, end, operations)
    , hasHeirs(haveHeirs(before, operations))
    , m_operations(operations)
    , m_columnChanges(columnChangesOf(before, operations))
{
    m_nameSpaces = nameSpacesOf(before);
    for (const LoosePartition &each : loosePartitions(before, operations)) {
        loose.insert(each.first, each);
        loose.insert(each.last, each);
        for (const int index : each.below)
            loose.insert(index, each);
    }
    for (int i = 0; i < operations.size(); ++i) {
        if (isAboutRows(operations.at(i)) || std::holds_alternative<RawSql>(operations.at(i)))
            m_rowOperations.insert(i);
    }
}

void PlanRun::turnTo(int index)
{
    m_index = index;
    steps.begin(index, describe(operation()), riskOf(operation()));
}

const AlterColumn *PlanRun::nextChange(ObjectId column) const
{
    const QList<int> changes = m_columnChanges.value(column);
    const auto next = std::upper_bound(changes.begin(), changes.end(), m_index);
    return next == changes.end() ? nullptr : &std::get<AlterColumn>(m_operations.at(*next));
}

Result<void> PlanRun::advance()
{
    if (const auto applied = apply(operation(), state); !applied)
        return fail(applied.error().code, applied.error().message, applied.error().detail, describe(operation()));
    return {};
}

Table PlanRun::table(ObjectId id) const
{
    const Table *found = state.tables.find(id);
    return found ? loweredTable(*found) : Table();
}

Table PlanRun::tableAtEnd(ObjectId id) const
{
    const Table *found = end.tables.find(id);
    return found ? loweredTable(*found) : Table();
}

bool PlanRun::hasNameSpace(const QString &nameSpace) const
{
    return isDefaultNameSpace(nameSpace) || isOfSystem(nameSpace) || m_nameSpaces.contains(nameSpace);
}

void PlanRun::needNameSpace(const QString &nameSpace)
{
    if (hasNameSpace(nameSpace))
        return;
    m_nameSpaces.insert(nameSpace);
    steps.add(QStringLiteral("CREATE SCHEMA IF NOT EXISTS ") + quotedName(nameSpace));
}

void PlanRun::dropEmptyNameSpaces()
{
    QStringList empty = (m_nameSpaces - nameSpacesOf(end)).values();
    empty.removeIf([](const QString &each) { return isDefaultNameSpace(each) || isOfSystem(each); });
    empty.sort();
    for (const QString &nameSpace : std::as_const(empty)) {
        steps.begin(-1, Message::tr("Drop namespace %1, which nothing is in any more").arg(nameSpace));
        steps.add(QStringLiteral("DO ") +
                  dollarQuoted(QStringLiteral("BEGIN\n    DROP SCHEMA IF EXISTS %1;\nEXCEPTION WHEN "
                                              "dependent_objects_still_exist THEN\n    NULL;\nEND")
                                   .arg(quotedName(nameSpace))));
    }
}

void PlanRun::renameNameSpace(const QString &from, const QString &to)
{
    m_nameSpaces.remove(from);
    m_nameSpaces.insert(to);
}

void PlanRun::comment(const QString &title, const QString &before, const QString &after)
{
    if (before != after)
        steps.add(QStringLiteral("COMMENT ON %1 IS %2")
                      .arg(title, after.isEmpty() ? QStringLiteral("NULL") : quotedText(after)));
}

void PlanRun::addFinding(const QString &code, Finding::Severity severity, ObjectId object, ObjectId part,
                         const QString &text)
{
    const Finding finding{code, severity, object, part, text};
    if (!plan.findings.contains(finding))
        plan.findings.append(finding);
}

} // namespace joinery::postgresql
