// SPDX-License-Identifier: MIT
#include "core/dialect/sqlite/sqlite_planner.h"

#include "core/base/sql_splitter.h"
#include "core/base/translate.h"
#include "core/dialect/code_step.h"
#include "core/dialect/empty_keys.h"
#include "core/dialect/raw_text.h"
#include "core/dialect/sqlite/sqlite_between_steps.h"
#include "core/dialect/sqlite/sqlite_losses.h"
#include "core/dialect/sqlite/sqlite_rows.h"
#include "core/dialect/sqlite/sqlite_segment.h"
#include "core/dialect/sqlite/sqlite_segment_notes.h"
#include "core/dialect/sqlite/sqlite_trials.h"
#include "core/dialect/sqlite/sqlite_validation.h"
#include "core/operation/apply.h"
#include "core/operation/describe.h"
#include "core/operation/lookup.h"
#include "core/schema/rename_in_sql.h"

#include <QRegularExpression>

namespace joinery {

namespace {

class Planner
{
public:
    explicit Planner(const Schema &before) : m_start(before), m_notes(before), m_state(before) {}

    Result<Plan> plan(const QList<Operation> &operations)
    {
        for (int i = 0; i < operations.size(); ++i) {
            m_plan.losses += lossesOf(operations.at(i), i, m_state, m_start);
            if (const auto taken = take(operations.at(i), i); !taken)
                return fail(taken);
        }
        if (const auto flushed = flushAs(m_state); !flushed)
            return fail(flushed);
        if (const auto pointed = refuseKeysToDroppedTables(); !pointed)
            return fail(pointed);
        finish();
        return m_plan;
    }

private:
    Result<void> take(const Operation &operation, int index)
    {
        if (const auto *raw = std::get_if<RawSql>(&operation))
            return takeRawSql(*raw, index);
        if (const auto *code = std::get_if<Code>(&operation))
            return refusalOf(*code);
        if (const auto *rows = std::get_if<InsertRows>(&operation))
            return takeRows(*rows, index);
        if (const auto *rows = std::get_if<UpdateRows>(&operation))
            return takeRows(*rows, index);
        if (const auto *rows = std::get_if<DeleteRows>(&operation))
            return takeRows(*rows, index);
        return fold(operation, index);
    }

    Result<void> fold(const Operation &operation, int index)
    {
        if (m_notes.needsSegmentOfItsOwn(operation, m_state)) {
            if (auto flushed = flush(); !flushed)
                return flushed;
        }
        note(operation, index);
        if (std::holds_alternative<DropTable>(operation))
            m_dropped.insert(subjectId(m_state, operation));
        return advance(operation);
    }

    Result<void> advance(const Operation &operation)
    {
        if (auto applied = apply(operation, m_state); !applied)
            return fail(applied.error().code, applied.error().message, applied.error().detail, describe(operation));
        return {};
    }

    void note(const Operation &operation, int index)
    {
        m_notes.note(operation, index, m_state);
        if (std::holds_alternative<AddObject>(operation) || std::holds_alternative<ReplaceObject>(operation))
            m_written.insert(subjectId(m_state, operation), index);
    }

    /** Plans what was taken in so far, with more to come. */
    Result<void> flush() { return flushAs(betweenSteps(m_state)); }

    Result<void> flushAs(const Schema &state)
    {
        if (const auto valid = validate(state); !valid)
            return valid;
        const auto segment = planSegment(betweenSteps(m_notes.start()), state, m_notes.operations());
        if (!segment)
            return fail(segment);
        for (const DataCheck &check : segment->checks)
            ask(check);
        m_plan.steps += segment->steps;
        m_plan.findings += segment->findings;
        m_foreignKeysOff = m_foreignKeysOff || segment->needsForeignKeysOff;
        m_usesLegacyRename = m_usesLegacyRename || segment->usesLegacyRename;
        m_usesWritableSchema = m_usesWritableSchema || segment->usesWritableSchema;
        for (const ObjectId table : segment->tablesToCheck)
            m_tablesToCheck.insert(table);
        startSegment();
        return {};
    }

    void startSegment()
    {
        m_notes = SegmentNotes(m_state);
        m_isFirstSegment = false;
    }

    /** What SQLite would refuse in what changes. */
    [[nodiscard]] Result<void> validate(const Schema &state)
    {
        const QList<Finding> findings = validateChangeForSqlite(m_notes.start(), state);
        for (const Finding &finding : findings) {
            if (finding.severity == Finding::Severity::Error)
                return fail(QStringLiteral("sqlite.refused"), finding.text, finding.code);
            // Notes about columns would be one for each; whoever looks at the schema has them.
            if (finding.severity == Finding::Severity::Warning || finding.part.isNull())
                m_plan.findings.append(finding);
        }
        return {};
    }

    /** SQLite itself would find out when a row is written. */
    [[nodiscard]] Result<void> refuseKeysToDroppedTables() const
    {
        if (m_dropped.isEmpty())
            return {};
        for (const Table *table : sortedByName(m_state.tables)) {
            for (const ForeignKey *key : sortedByName(table->foreignKeys)) {
                const bool isLost =
                    m_dropped.contains(key->referencedTable) && !m_state.tables.contains(key->referencedTable);
                if (isLost)
                    return fail(QStringLiteral("sqlite.foreign_key_target"),
                                Message::tr("A foreign key of table %1 points to a table that will not be there. Drop "
                                            "the foreign key as well.")
                                    .arg(table->name));
            }
        }
        return {};
    }

    /** Raw SQL, or a segment before, may change the answer: then the question is asked when its turn comes. */
    void ask(const DataCheck &check)
    {
        if (m_isFirstSegment || isAsAtStart(check))
            m_plan.checks.append(check);
        else
            askLater(check);
    }

    /** Whether all that the question reads is there before the plan, and nothing so far can have changed it. */
    [[nodiscard]] bool isAsAtStart(const DataCheck &check) const
    {
        const Schema &now = m_notes.start();
        return std::all_of(now.tables.begin(), now.tables.end(), [&](const Table &table) {
            return !mentions(check.countSql, table.name) || isUntouched(table);
        });
    }

    void askLater(const DataCheck &check)
    {
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

    /** Its statements run; what it says of its effect is true then, with no statements for it. */
    Result<void> takeRawSql(const RawSql &raw, int index)
    {
        if (auto flushed = flush(); !flushed)
            return flushed;
        const QString text = rawTextFor(raw, QStringLiteral("sqlite"));
        for (const SqlStatement &statement : splitSql(text, SqlLexOptions::sqlite()))
            m_plan.steps.append({.sql = statement.text,
                                 .operation = index,
                                 .risk = riskOf(Operation(raw)),
                                 .comment = Message::tr("SQL of this migration")});
        m_hasRawSql = m_hasRawSql || !text.trimmed().isEmpty();
        if (!text.trimmed().isEmpty())
            m_rawTexts.append(text);
        for (const Operation &each : raw.effect.operations().items) {
            if (isAboutRows(each))
                continue;
            note(each, index);
            if (auto advanced = advance(each); !advanced)
                return advanced;
        }
        if (auto valid = validate(m_state); !valid)
            return valid;
        startSegment();
        return {};
    }

    template <typename Rows>
    Result<void> takeRows(const Rows &rows, int index)
    {
        if (auto flushed = flush(); !flushed)
            return flushed;
        if (auto fits = advance(rows); !fits)
            return fits;
        const Table &table = *findTable(m_state, rows.table);
        const RowPlan plan = planRows(rows, table, index);
        askAboutRows(plan.checks, table, std::is_same_v<Rows, InsertRows>);
        m_plan.steps += plan.steps;
        noteRows(table, std::is_same_v<Rows, InsertRows>);
        return {};
    }

    void askAboutRows(const QList<DataCheck> &checks, const Table &table, bool isInsert)
    {
        const bool isAsBefore = m_plan.steps.isEmpty() || isUntouched(table);
        for (const DataCheck &check : checks) {
            if (isAsBefore)
                m_plan.checks.append(check);
            else if (!isInsert) // The primary key itself refuses a row that is there.
                askLater(check);
        }
    }

    /** Whether nothing in the plan so far can have changed what the table holds. */
    [[nodiscard]] bool isUntouched(const Table &table) const
    {
        const Table *former = m_start.tables.find(table.id);
        const bool hasTriggers = std::any_of(m_state.objects.begin(), m_state.objects.end(), [](const auto &object) {
            return object.kind == DefinitionObject::Kind::Trigger;
        });
        return former && *former == table && !m_takesRowsAway && !hasTriggers && !m_tablesWithRows.contains(table.id) &&
               !isTouchedByRawSql(table);
    }

    /** Raw SQL names the table, or one whose rows take those of the table along, or does something out of sight. */
    [[nodiscard]] bool isTouchedByRawSql(const Table &table) const
    {
        const auto takesAlong = [](const ForeignKey &key) {
            const auto acts = [](ReferenceAction action) {
                return action != ReferenceAction::NoAction && action != ReferenceAction::Restrict;
            };
            return acts(key.onDelete) || acts(key.onUpdate);
        };
        return std::any_of(m_rawTexts.begin(), m_rawTexts.end(), [&](const QString &text) {
            const bool isAboutTable = mentions(text, table.name) || mentions(text, QStringLiteral("trigger")) ||
                                      mentions(text, QStringLiteral("pragma"));
            // Which tables those lead to in turn is not looked at.
            return isAboutTable || std::any_of(table.foreignKeys.begin(), table.foreignKeys.end(), takesAlong);
        });
    }

    void noteRows(const Table &table, bool isInsert)
    {
        m_tablesWithRows.insert(table.id);
        m_tablesToCheck.insert(table.id);
        m_takesRowsAway = m_takesRowsAway || !isInsert;
        for (const Table &child : m_state.tables) {
            const auto points = [&table](const ForeignKey &key) { return key.referencedTable == table.id; };
            if (std::none_of(child.foreignKeys.begin(), child.foreignKeys.end(), points))
                continue;
            m_tablesToCheck.insert(child.id);
            m_mayCascade = m_mayCascade || !isInsert;
        }
    }

    void finish()
    {
        m_plan.steps += objectTrials(m_start, m_state, m_written);
        if (m_usesWritableSchema)
            m_plan.steps.append(housekeeping(QStringLiteral("PRAGMA writable_schema=OFF"), StepPhase::AfterTransaction,
                                             Message::tr("back to normal")));
        if (!m_foreignKeysOff)
            return;
        checkForeignKeys();
        if (m_hasRawSql || m_mayCascade)
            m_plan.findings.append(
                {QStringLiteral("sqlite.raw_sql_without_foreign_keys"),
                 Finding::Severity::Warning,
                 {},
                 {},
                 Message::tr("Foreign keys are off while this migration runs, because it rebuilds tables. What it "
                             "does to rows does not cascade; rows left pointing nowhere stop the run.")});
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
                m_plan.steps += foreignKeyChecks(*table, m_state, m_start);
        }
    }

    const Schema &m_start;
    SegmentNotes m_notes;
    Schema m_state;
    /** Which operation wrote a view or trigger. */
    QHash<ObjectId, int> m_written;
    /** Tables that operations drop, in the whole plan. */
    QSet<ObjectId> m_dropped;
    bool m_isFirstSegment = true;
    bool m_foreignKeysOff = false;
    bool m_usesLegacyRename = false;
    bool m_usesWritableSchema = false;
    bool m_hasRawSql = false;
    QStringList m_rawTexts;
    /** Rows are changed or deleted. */
    bool m_takesRowsAway = false;
    /** Among them such that rows of other tables point to. */
    bool m_mayCascade = false;
    QSet<ObjectId> m_tablesWithRows;
    QSet<ObjectId> m_tablesToCheck;
    Plan m_plan;
};

} // namespace

Result<Plan> planForSqlite(const Schema &before, const QList<Operation> &operations)
{
    if (const auto keys = refuseEmptyKeys(operations); !keys)
        return fail(keys);
    return Planner(before).plan(operations);
}

} // namespace joinery
