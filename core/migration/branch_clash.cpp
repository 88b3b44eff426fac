// SPDX-License-Identifier: MIT
#include "core/migration/branch_clash.h"

#include "core/base/translate.h"
#include "core/differ/schema_differ.h"
#include "core/migration/folding.h"
#include "core/operation/apply.h"
#include "core/operation/describe.h"
#include "core/schema/validation.h"

#include <algorithm>
#include <iterator>

namespace joinery {

namespace {

/** An operation of a branch, and the migration it is in. */
struct Step
{
    const Operation *operation;
    QString migration;

    [[nodiscard]] QString text() const { return describe(*operation); }
};

/** An operation that does not fit, and why. */
struct Misfit
{
    Step step;
    QString why;
};

QList<Step> stepsOf(const QList<Migration> &migrations)
{
    QList<Step> steps;
    for (const Migration &migration : migrations)
        for (const Operation &operation : migration.operations)
            steps.append({&operation, migration.id});
    return steps;
}

/** Applies all; the first that does not fit. */
std::optional<Misfit> misfit(const QList<Step> &steps, Schema &schema)
{
    for (const Step &step : steps)
        if (const auto applied = apply(*step.operation, schema); !applied)
            return Misfit{step, applied.error().message};
    return std::nullopt;
}

/** Ids of tables and columns that are gone, as the names they had. */
QString withNames(QString text, const Schema &before)
{
    const auto name = [&text](ObjectId id, const QString &called) {
        text.replace(QStringLiteral("id ") + id.text(), called);
    };
    for (const Table &table : text.contains(QStringLiteral("id ")) ? before.tables : IdMap<Table>()) {
        name(table.id, qualifiedName(table.nameSpace, table.name));
        for (const Column &column : table.columns)
            name(column.id, column.name);
    }
    return text;
}

/**
 * Why a branch that fits by itself does not fit after another: what of it does not, and the operation of the other from
 * which on it does not.
 */
std::optional<QString> misfitAfter(const Schema &base, const QList<Step> &earlier, const Schema &afterEarlier,
                                   const QList<Step> &later)
{
    Schema schema = afterEarlier;
    std::optional<Misfit> found = misfit(later, schema);
    if (!found)
        return std::nullopt;
    qsizetype fits = 0;
    qsizetype clashes = earlier.size();
    while (clashes - fits > 1) {
        const qsizetype middle = fits + (clashes - fits) / 2;
        schema = base;
        if (misfit(earlier.mid(0, middle), schema))
            return std::nullopt;
        if (const auto sooner = misfit(later, schema)) {
            clashes = middle;
            found = sooner;
        } else {
            fits = middle;
        }
    }
    const Step &culprit = earlier.at(clashes - 1);
    return Message::tr("\"%1\" of %2 does not fit after \"%3\" of %4: %5",
                       "operation, migration, operation, migration, reason")
        .arg(found->step.text(), found->step.migration, culprit.text(), culprit.migration,
             withNames(withNames(found->why, base), afterEarlier));
}

/** Puts the parts of all that is in both in the order of `wanted`, where these are the same. */
template <typename T, typename Part>
void takeOrder(const IdMap<T> &wanted, QList<Part> T::*parts, IdMap<T> &things)
{
    for (const T &each : wanted) {
        const T *other = things.find(each.id);
        if (!other || *other == each)
            continue;
        QList<Part> ordered;
        for (const Part &place : each.*parts) {
            std::copy_if((other->*parts).cbegin(), (other->*parts).cend(), std::back_inserter(ordered),
                         [&place](const Part &part) { return part.id == place.id; });
        }
        if (ordered.size() == (each.*parts).size() && ordered.size() == (other->*parts).size())
            things.edit(each.id)->*parts = ordered;
    }
}

/** With columns and enum values in the order that they have in `wanted`: branches that are joined put them in one. */
Schema inOrderOf(const Schema &wanted, Schema schema)
{
    takeOrder(wanted.tables, &Table::columns, schema.tables);
    takeOrder(wanted.enums, &EnumType::values, schema.enums);
    return schema;
}

template <typename Part>
QList<PartReference> referencesTo(const QList<Part> &parts)
{
    QList<PartReference> references;
    for (const Part &part : parts)
        references.append(referenceToPart(part));
    return references;
}

/** A mistake of both together that neither has alone. */
std::optional<QString> newMistake(const Schema &both, const Schema &onlyFirst, const Schema &onlySecond)
{
    const QList<Finding> before = validate(onlyFirst) + validate(onlySecond);
    for (const Finding &finding : validate(both))
        if (finding.severity == Finding::Severity::Error && !before.contains(finding))
            return Message::tr("Together they make a mistake: %1")
                .arg(withNames(finding.text, united(onlyFirst, onlySecond)));
    return std::nullopt;
}

std::optional<QString> reasonFor(const Schema &base, const QList<Migration> &first, const QList<Migration> &second)
{
    const QList<Step> stepsOfFirst = stepsOf(first);
    const QList<Step> stepsOfSecond = stepsOf(second);
    Schema firstAlone = base;
    Schema secondAlone = base;
    // A branch that does not fit by itself is broken, not in conflict: folding it says so.
    if (misfit(stepsOfFirst, firstAlone) || misfit(stepsOfSecond, secondAlone))
        return std::nullopt;
    if (const auto reason = misfitAfter(base, stepsOfFirst, firstAlone, stepsOfSecond))
        return reason;
    if (const auto reason = misfitAfter(base, stepsOfSecond, secondAlone, stepsOfFirst))
        return reason;
    Schema firstThenSecond = firstAlone;
    Schema secondThenFirst = secondAlone;
    (void)misfit(stepsOfSecond, firstThenSecond);
    (void)misfit(stepsOfFirst, secondThenFirst);
    if (const auto mistake = newMistake(firstThenSecond, firstAlone, secondAlone))
        return mistake;
    const Schema ordered = inOrderOf(firstThenSecond, secondThenFirst);
    if (ordered == firstThenSecond)
        return std::nullopt;
    const QList<Operation> differences =
        SchemaDiffer({.findCandidates = false}).diff(firstThenSecond, ordered).operations;
    return Message::tr("Which of them runs last decides: %1")
        .arg(differences.isEmpty() ? QString() : describe(differences.first()));
}

} // namespace

bool sameButForOrder(const Schema &a, const Schema &b)
{
    return a == b || inOrderOf(a, b) == a;
}

QList<Operation> orderOf(const Schema &to, const Schema &from)
{
    QList<Operation> operations;
    for (const Table *table : sortedByName(to.tables)) {
        const Table *other = from.tables.find(table->id);
        if (other && *other != *table)
            operations.append(ReorderColumns{referenceTo(*table), referencesTo(table->columns)});
    }
    for (const EnumType *type : sortedByName(to.enums)) {
        const EnumType *other = from.enums.find(type->id);
        if (other && *other != *type)
            operations.append(AlterEnum{referenceTo(*type), type->comment, type->comment, referencesTo(type->values)});
    }
    return operations;
}

std::optional<BranchClash> findClash(const BranchPair &pair)
{
    if (!reasonFor(pair.base, pair.first, pair.second))
        return std::nullopt;
    // The migration without which, and without all after it, the branches would do.
    QList<Migration> first = pair.first;
    while (first.size() > 1 && reasonFor(pair.base, first.mid(0, first.size() - 1), pair.second))
        first.removeLast();
    QList<Migration> second = pair.second;
    while (second.size() > 1 && reasonFor(pair.base, first, second.mid(0, second.size() - 1)))
        second.removeLast();
    return BranchClash{first.last(), second.last(), *reasonFor(pair.base, first, second)};
}

} // namespace joinery
