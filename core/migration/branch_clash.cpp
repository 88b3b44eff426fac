// SPDX-License-Identifier: MIT
#include "core/migration/branch_clash.h"

#include "core/base/translate.h"
#include "core/differ/schema_differ.h"
#include "core/migration/folding.h"
#include "core/operation/apply.h"
#include "core/operation/describe.h"
#include "core/schema/validation.h"

#include <algorithm>

namespace joinery {

namespace {

/** Applies all; the sentence about the first operation that does not fit. */
std::optional<QString> misfit(const QList<Migration> &migrations, Schema &schema)
{
    for (const Migration &migration : migrations)
        for (const Operation &operation : migration.operations)
            if (const auto applied = apply(operation, schema); !applied)
                return Message::tr("\"%1\" does not fit after it: %2", "operation, reason")
                    .arg(describe(operation), applied.error().message);
    return std::nullopt;
}

bool sameColumns(const Table &a, const Table &b)
{
    QList<ObjectId> ofA;
    QList<ObjectId> ofB;
    for (const Column &column : a.columns)
        ofA.append(column.id);
    for (const Column &column : b.columns)
        ofB.append(column.id);
    std::sort(ofA.begin(), ofA.end());
    std::sort(ofB.begin(), ofB.end());
    return ofA == ofB;
}

Table inOrderOf(Table table, const Table &other)
{
    QList<Column> columns;
    for (const Column &column : other.columns)
        columns.append(*table.column(column.id));
    table.columns = columns;
    return table;
}

/** Ids of tables that are gone, as the names they had. */
QString withNames(QString text, const Schema &before)
{
    for (const Table &table : before.tables)
        text.replace(QStringLiteral("id ") + table.id.text(), qualifiedName(table.nameSpace, table.name));
    return text;
}

/** A mistake of both together that neither has alone. */
std::optional<QString> newMistake(const Schema &both, const Schema &onlyFirst, const Schema &onlySecond)
{
    const QList<Finding> before = validate(onlyFirst) + validate(onlySecond);
    for (const Finding &finding : validate(both))
        if (finding.severity == Finding::Severity::Error && !before.contains(finding))
            return Message::tr("together they make a mistake: %1")
                .arg(withNames(finding.text, united(onlyFirst, onlySecond)));
    return std::nullopt;
}

std::optional<QString> reasonFor(const Schema &base, const QList<Migration> &first, const QList<Migration> &second)
{
    Schema firstAlone = base;
    Schema secondAlone = base;
    // A branch that does not fit by itself is broken, not in conflict: folding it says so.
    if (misfit(first, firstAlone) || misfit(second, secondAlone))
        return std::nullopt;
    Schema firstThenSecond = firstAlone;
    if (const auto reason = misfit(second, firstThenSecond))
        return reason;
    Schema secondThenFirst = secondAlone;
    if (const auto reason = misfit(first, secondThenFirst))
        return reason;
    if (const auto mistake = newMistake(firstThenSecond, firstAlone, secondAlone))
        return mistake;
    if (sameButForColumnOrder(firstThenSecond, secondThenFirst))
        return std::nullopt;
    QList<Operation> differences =
        SchemaDiffer({.findCandidates = false}).diff(firstThenSecond, secondThenFirst).operations;
    // The order of columns is put right when branches are joined.
    differences.removeIf([](const Operation &each) { return std::holds_alternative<ReorderColumns>(each); });
    return Message::tr("which of them runs last decides: %1")
        .arg(differences.isEmpty() ? QString() : describe(differences.first()));
}

} // namespace

bool sameButForColumnOrder(const Schema &a, const Schema &b)
{
    if (a == b)
        return true;
    Schema ordered = b;
    for (const Table &table : a.tables) {
        const Table *other = b.tables.find(table.id);
        if (!other || *other == table)
            continue;
        if (!sameColumns(table, *other))
            return false;
        ordered.tables.insert(inOrderOf(*other, table));
    }
    return ordered == a;
}

QList<Operation> columnOrderOf(const Schema &to, const Schema &from)
{
    QList<Operation> operations;
    for (const Table *table : sortedByName(to.tables)) {
        const Table *other = from.tables.find(table->id);
        if (!other || *other == *table)
            continue;
        ReorderColumns reorder{referenceTo(*table), {}};
        for (const Column &column : table->columns)
            reorder.order.append(referenceToPart(column));
        operations.append(reorder);
    }
    return operations;
}

std::optional<BranchClash> findClash(const BranchPair &pair)
{
    const auto clash = reasonFor(pair.base, pair.first, pair.second);
    if (!clash)
        return std::nullopt;
    // The migration without which, and without all after it, the branches would do.
    qsizetype ofFirst = pair.first.size() - 1;
    while (ofFirst > 0 && reasonFor(pair.base, pair.first.mid(0, ofFirst), pair.second))
        --ofFirst;
    qsizetype ofSecond = pair.second.size() - 1;
    while (ofSecond > 0 && reasonFor(pair.base, pair.first, pair.second.mid(0, ofSecond)))
        --ofSecond;
    return BranchClash{pair.first.at(ofFirst), pair.second.at(ofSecond), *clash};
}

} // namespace joinery
