// SPDX-License-Identifier: MIT
#include "core/dialect/sqlite/sqlite_planner.h"

#include "core/base/sql_splitter.h"
#include "core/base/translate.h"
#include "core/dialect/sqlite/sqlite_losses.h"
#include "core/dialect/sqlite/sqlite_segment.h"
#include "core/dialect/sqlite/sqlite_trials.h"
#include "core/dialect/sqlite/sqlite_validation.h"
#include "core/operation/apply.h"
#include "core/operation/describe.h"
#include "core/operation/lookup.h"

#include <QRegularExpression>

namespace joinery {

namespace {

class Planner
{
public:
    explicit Planner(const Schema &before) : m_start(before), m_segmentStart(before), m_state(before) {}

    Result<Plan> plan(const QList<Operation> &operations)
    {
        for (int i = 0; i < operations.size(); ++i) {
            const Operation &operation = operations.at(i);
            if (const auto planned = canBePlanned(operation); !planned)
                return fail(planned);
            m_plan.losses += lossesOf(operation, i, m_state, m_start);
            if (const auto *raw = std::get_if<RawSql>(&operation)) {
                if (const auto flushed = flush(); !flushed)
                    return fail(flushed);
                addRawSql(*raw, i);
            } else if (const auto folded = fold(operation, i); !folded) {
                return fail(folded);
            }
        }
        if (const auto flushed = flush(); !flushed)
            return fail(flushed);
        finish();
        return m_plan;
    }

private:
    /** What only changes rows, or calls the program, leaves no difference to plan: better refused than passed over. */
    static Result<void> canBePlanned(const Operation &operation)
    {
        const auto *sql = std::get_if<RawSql>(&operation);
        if (sql ? sql->effect.isEmpty() : !isAboutRows(operation))
            return {};
        return fail(
            QStringLiteral("sqlite.operation"),
            Message::tr("This version cannot run \"%1\" on SQLite yet. Write it as SQL.").arg(describe(operation)));
    }

    Result<void> fold(const Operation &operation, int index)
    {
        // What was dropped and is added again comes back empty: that must not be taken for the same thing all along.
        if (addsAgain(operation)) {
            if (auto flushed = flush(); !flushed)
                return flushed;
        }
        note(operation, index);
        if (auto applied = apply(operation, m_state); !applied)
            return fail(applied.error().code, applied.error().message, applied.error().detail, describe(operation));
        return {};
    }

    [[nodiscard]] bool addsAgain(const Operation &operation) const
    {
        if (const auto *table = std::get_if<AddTable>(&operation))
            return m_gone.contains(table->table.id);
        if (const auto *column = std::get_if<AddColumn>(&operation))
            return m_gone.contains(column->column.id);
        if (const auto *object = std::get_if<AddObject>(&operation))
            return m_gone.contains(object->object.id);
        return false;
    }

    void note(const Operation &operation, int index)
    {
        const ObjectId id = subjectId(m_state, operation);
        const Table *table = m_state.tables.find(id);
        if (std::holds_alternative<RenameTable>(operation) || std::holds_alternative<RenameObject>(operation)) {
            m_operations.rename.insert(id, index);
            return;
        }
        if (!m_operations.subject.contains(id))
            m_operations.subject.insert(id, index);
        const ObjectId part = partIn(table, operation);
        if (!part.isNull())
            m_operations.part.insert(part, index);
        if (std::holds_alternative<AddObject>(operation) || std::holds_alternative<ReplaceObject>(operation))
            m_written.insert(id, index);
        if (std::holds_alternative<DropTable>(operation) || std::holds_alternative<DropObject>(operation))
            m_gone.insert(id);
        else if (std::holds_alternative<DropColumn>(operation))
            m_gone.insert(part);
    }

    [[nodiscard]] static ObjectId partIn(const Table *table, const Operation &operation)
    {
        const PartReference part = partOf(operation);
        if (!part.id.isNull() || !table)
            return part.id;
        const Column *column = findColumn(*table, part);
        return column ? column->id : ObjectId();
    }

    Result<void> flush()
    {
        if (const auto valid = validate(); !valid)
            return valid;
        const auto segment = planSegment(m_segmentStart, m_state, m_operations);
        if (!segment)
            return fail(segment);
        for (const DataCheck &check : segment->checks)
            ask(check);
        m_plan.steps += segment->steps;
        m_plan.findings += segment->findings;
        m_foreignKeysOff = m_foreignKeysOff || segment->needsForeignKeysOff;
        m_usesLegacyRename = m_usesLegacyRename || segment->usesLegacyRename;
        for (const ObjectId table : segment->tablesToCheck)
            m_tablesToCheck.insert(table);
        m_segmentStart = m_state;
        m_operations = {};
        m_gone.clear();
        m_isFirstSegment = false;
        return {};
    }

    /** What SQLite would refuse in what changes. */
    [[nodiscard]] Result<void> validate()
    {
        const QList<Finding> findings = validateChangeForSqlite(m_segmentStart, m_state);
        for (const Finding &finding : findings) {
            if (finding.severity == Finding::Severity::Error)
                return fail(QStringLiteral("sqlite.refused"), finding.text, finding.code);
            if (finding.severity == Finding::Severity::Warning)
                m_plan.findings.append(finding);
        }
        return {};
    }

    /** Raw SQL, or a segment before, may change the answer: then the question is asked when its turn comes. */
    void ask(const DataCheck &check)
    {
        if (m_isFirstSegment) {
            m_plan.checks.append(check);
            return;
        }
        m_plan.steps.append({.sql = check.sampleSql,
                             .operation = check.operation,
                             .mustReturnNoRows = true,
                             .comment = firstSentence(check.message)});
    }

    /** Without what the count and sample would tell, which are not known here. */
    [[nodiscard]] static QString firstSentence(const QString &message)
    {
        static const QRegularExpression end(QStringLiteral("(\\.|: %1 \\(%2\\)\\.)( |\\z).*"));
        return QString(message).remove(end);
    }

    void addRawSql(const RawSql &raw, int index)
    {
        const QString name = QStringLiteral("sqlite");
        const QString text = raw.forwards.contains(name) ? raw.forwards.value(name) : raw.forwards.value(QString());
        for (const SqlStatement &statement : splitSql(text))
            m_plan.steps.append({.sql = statement.text,
                                 .operation = index,
                                 .risk = riskOf(Operation(raw)),
                                 .comment = Message::tr("SQL of this migration")});
        m_hasRawSql = m_hasRawSql || !text.trimmed().isEmpty();
    }

    void finish()
    {
        m_plan.steps += objectTrials(m_start, m_state, m_written);
        if (!m_foreignKeysOff)
            return;
        checkForeignKeys();
        if (m_hasRawSql)
            m_plan.findings.append(
                {QStringLiteral("sqlite.raw_sql_without_foreign_keys"),
                 Finding::Severity::Warning,
                 {},
                 {},
                 Message::tr("Foreign keys are off while this migration runs, because it rebuilds tables. Its own SQL "
                             "does not cascade; rows left pointing nowhere stop the run.")});
        const QString comment = Message::tr("foreign keys are off while tables change");
        m_plan.steps.prepend(
            housekeeping(QStringLiteral("PRAGMA foreign_keys=OFF"), StepPhase::BeforeTransaction, comment));
        if (m_usesLegacyRename)
            m_plan.steps.append(housekeeping(QStringLiteral("PRAGMA legacy_alter_table=OFF"),
                                             StepPhase::AfterTransaction, Message::tr("back to normal")));
        m_plan.steps.append(housekeeping(QStringLiteral("PRAGMA foreign_keys=ON"), StepPhase::AfterTransaction,
                                         Message::tr("back to normal")));
    }

    [[nodiscard]] static PlanStep housekeeping(const QString &sql, StepPhase phase, const QString &comment)
    {
        return {.sql = sql, .phase = phase, .comment = comment};
    }

    void checkForeignKeys()
    {
        for (const Table *table : sortedByName(m_state.tables)) {
            if (!table->foreignKeys.isEmpty() && (m_hasRawSql || m_tablesToCheck.contains(table->id)))
                m_plan.steps += foreignKeyChecks(*table, m_state);
        }
    }

    const Schema &m_start;
    Schema m_segmentStart;
    Schema m_state;
    OperationsById m_operations;
    /** Ids dropped in this segment. */
    QSet<ObjectId> m_gone;
    /** Which operation wrote a view or trigger. */
    QHash<ObjectId, int> m_written;
    bool m_isFirstSegment = true;
    bool m_foreignKeysOff = false;
    bool m_usesLegacyRename = false;
    bool m_hasRawSql = false;
    QSet<ObjectId> m_tablesToCheck;
    Plan m_plan;
};

} // namespace

Result<Plan> planForSqlite(const Schema &before, const QList<Operation> &operations)
{
    return Planner(before).plan(operations);
}

} // namespace joinery
