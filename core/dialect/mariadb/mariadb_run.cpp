// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_run.h"

#include "core/base/translate.h"
#include "core/dialect/mariadb/mariadb_enum_charset.h"
#include "core/dialect/mariadb/mariadb_lowering.h"
#include "core/dialect/mariadb/mariadb_partitioning.h"
#include "core/dialect/mariadb/mariadb_remaking.h"
#include "core/differ/rename_order.h"
#include "core/operation/apply.h"
#include "core/operation/describe.h"
#include "core/operation/lookup.h"

namespace joinery::mariadb {

PlanRun::PlanRun(const Schema &before, Schema after, const QList<Operation> &operations, const ServerVersion &version)
    : server(version)
    , start(before)
    , end(std::move(after))
    , state(before)
    , referrers(start, end, operations)
    , m_operations(operations)
{
    for (int i = 0; i < operations.size(); ++i) {
        ObjectId subject = subjectId(start, operations.at(i));
        m_lastChanges.insert(subject.isNull() ? subjectId(end, operations.at(i)) : subject, i);
        if (const auto *replace = std::get_if<ReplaceObject>(&operations.at(i)))
            m_lastReplacements.insert(replace->before.id, i);
    }
}

QSet<ObjectId> PlanRun::subjectsNow() const
{
    QSet<ObjectId> result;
    for (int i = m_first; i <= m_last; ++i)
        result.insert(subjectId(state, m_operations.at(i)));
    return result;
}

void PlanRun::turnTo(int first, int last)
{
    m_first = first;
    m_last = last;
    m_subjects = subjectsNow();
    m_purpose = {};
    QStringList comments;
    for (int i = first; i <= last; ++i) {
        m_purpose.operations.append(i);
        m_purpose.risk = std::max(m_purpose.risk, riskOf(m_operations.at(i)));
        const QString comment = describe(m_operations.at(i));
        if (!comments.contains(comment))
            comments.append(comment);
    }
    m_purpose.comment = comments.join(QLatin1Char('\n'));
}

Result<void> PlanRun::advance()
{
    for (int i = m_first; i <= m_last; ++i) {
        if (const auto applied = advanceTo(i); !applied)
            return applied;
    }
    return {};
}

Result<void> PlanRun::advanceTo(int index)
{
    const Operation &operation = m_operations.at(index);
    if (const auto applied = apply(operation, state); !applied)
        return fail(applied.error().code, applied.error().message, applied.error().detail, describe(operation));
    m_applied = index;
    return {};
}

void PlanRun::add(const QString &sql)
{
    PlanStep step{
        .sql = sql, .phase = StepPhase::BeforeTransaction, .risk = m_purpose.risk, .comment = m_purpose.comment};
    if (!m_purpose.operations.isEmpty()) {
        step.operation = m_purpose.operations.first();
        step.alsoOperations = m_purpose.operations.sliced(1);
    }
    plan.steps.append(step);
}

void PlanRun::addAll(const QStringList &statements)
{
    for (const QString &sql : statements)
        add(sql);
}

void PlanRun::addAside(const QStringList &statements, const QString &comment)
{
    const Purpose purpose = m_purpose;
    m_purpose.comment = comment;
    m_purpose.risk = Risk::Safe;
    addAll(statements);
    m_purpose = purpose;
}

void PlanRun::addGuard(const QString &query, const QString &comment)
{
    add(query);
    PlanStep &step = plan.steps.last();
    step.risk = Risk::Safe;
    step.mustReturnNoRows = true;
    step.comment = comment;
}

void PlanRun::addFinding(const QString &code, Finding::Severity severity, ObjectId object, ObjectId part,
                         const QString &text)
{
    const Finding finding{code, severity, object, part, text};
    if (!plan.findings.contains(finding))
        plan.findings.append(finding);
}

void PlanRun::noteDefiner(const DefinitionObject &object)
{
    if (!preparesObjects(server) && hasDefiner(object.kind))
        addFinding(
            QStringLiteral("mariadb.definer"), Finding::Severity::Warning, object.id, {},
            Message::tr("%1 (%2) is made anew, and whoever runs this becomes its definer: %3 has no statement that "
                        "keeps the one it has. Run it as that user where it matters.")
                .arg(object.name, kindTitle(object.kind), server.title()));
}

Table PlanRun::table(ObjectId id) const
{
    return tableIn(state, id);
}

Table PlanRun::tableIn(const Schema &schema, ObjectId id) const
{
    const Table *found = schema.tables.find(id);
    return found ? withPartitionsThere(*this, withCharsetsThere(*this, loweredOnce(schema, *found))) : Table();
}

const Table &PlanRun::loweredOnce(const Schema &schema, const Table &table) const
{
    // Which columns are enums is a matter of these.
    if (!m_loweredEnums.sameData(schema.enums)) {
        m_lowered.clear();
        m_loweredEnums = schema.enums;
    }
    Lowered &known = m_lowered[table.id];
    if (known.given.id.isNull() || !(known.given == table))
        known = {table, loweredBetween(schema, table, server)};
    return known.result;
}

QStringList nameChanges(const PlanRun &run, const QString &from, const QString &to)
{
    const auto change = [](const QString &before, const QString &after) {
        return QStringLiteral("%1 TO %2").arg(quotedName(before), quotedName(after));
    };
    const bool isSame = foldedTableName(from, run.server) == foldedTableName(to, run.server);
    if (!isSame)
        return {change(from, to)};
    if (run.server.tableNames == ServerVersion::TableNames::Lowered || from == to)
        return {};
    const QString aside = temporaryName([&run](const QString &name) {
        const auto isIt = [&](const auto &thing) { return thing.name.compare(name, Qt::CaseInsensitive) == 0; };
        return std::any_of(run.state.tables.begin(), run.state.tables.end(), isIt) ||
               std::any_of(run.state.objects.begin(), run.state.objects.end(), isIt);
    });
    return {change(from, aside), change(aside, to)};
}

} // namespace joinery::mariadb
