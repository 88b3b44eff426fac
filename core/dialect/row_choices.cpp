// SPDX-License-Identifier: MIT
#include "core/dialect/row_choices.h"

#include "core/base/translate.h"
#include "core/dialect/sql/row_questions.h"
#include "core/operation/apply.h"
#include "core/operation/lookup.h"

#include <QSet>

namespace joinery {

namespace {

using Kind = RowChoice::Kind;

bool isAboutNewColumn(const DataCheck &check)
{
    return !check.subject.isEmpty() && !check.rows;
}

const RowChoice *choiceFor(const DataCheck &check, const QList<RowChoice> &choices)
{
    const auto found = std::find_if(choices.begin(), choices.end(), [&check](const RowChoice &choice) {
        return !check.subject.isEmpty() && choice.subject == check.subject;
    });
    return found == choices.end() ? nullptr : &*found;
}

Result<void> refuseImpossible(const Plan &plan, const QList<RowChoice> &choices)
{
    for (const DataCheck &check : plan.checks) {
        const RowChoice *choice = choiceFor(check, choices);
        if (choice && !choicesFor(check).contains(choice->kind))
            return fail(QStringLiteral("run.choice"),
                        Message::tr("“%1” cannot be done with the rows in the way of %2. Choose %3.")
                            .arg(wordOf(choice->kind), check.subject, choiceWords(choicesFor(check))));
    }
    return {};
}

/** SQL for what takes the place of a value; an expression's comment does not swallow what follows. */
QString valueText(const Dialect &dialect, const RowChoice &choice)
{
    switch (choice.kind) {
    case Kind::Value:
        return dialect.quotedText(choice.text);
    case Kind::Expression:
        return QLatin1Char('(') + choice.text + QStringLiteral("\n)");
    default:
        return QStringLiteral("NULL");
    }
}

/** Operations in which new columns are filled, and for each the place that it or its model had before. */
struct FilledOperations
{
    QList<Operation> operations;
    QList<int> origins;
    /** Places of the statements that fill → what they fill. */
    QHash<int, QString> fillings;
};

class ColumnFilling
{
public:
    ColumnFilling(const Dialect &dialect, const Plan &plan, const QList<RowChoice> &choices) : m_dialect(dialect)
    {
        for (const DataCheck &check : plan.checks) {
            const RowChoice *choice = choiceFor(check, choices);
            if (choice && isAboutNewColumn(check) && check.anyRow)
                m_choices.insert(check.anyRow->part, choice);
        }
    }

    [[nodiscard]] bool isNeeded() const { return !m_choices.isEmpty(); }

    Result<FilledOperations> filled(Schema state, const QList<Operation> &operations)
    {
        for (int index = 0; index < operations.size(); ++index) {
            const Operation &operation = operations.at(index);
            const auto *added = std::get_if<AddColumn>(&operation);
            if (added && m_choices.contains(added->column.id)) {
                if (const auto done = fill(*added, index, state); !done)
                    return fail(done);
                continue;
            }
            append(operation, index);
            if (const auto applied = apply(operation, state); !applied)
                return fail(applied);
        }
        return m_result;
    }

private:
    void append(const Operation &operation, int origin)
    {
        m_result.operations.append(operation);
        m_result.origins.append(origin);
    }

    Result<void> fill(const AddColumn &added, int index, Schema &state)
    {
        AddColumn open = added;
        open.column.nullable = true;
        if (const auto applied = apply(open, state); !applied)
            return applied;
        const Table &table = *findTable(state, added.table);
        RawSql raw;
        raw.forwards.insert(m_dialect.name(),
                            QStringLiteral("UPDATE %1 SET %2 = %3")
                                .arg(m_dialect.tableName(table), m_dialect.quotedName(added.column.name),
                                     valueText(m_dialect, *m_choices.value(added.column.id))));
        const AlterColumn refuse{added.table, open.column, added.column};
        append(open, index);
        m_result.fillings.insert(int(m_result.operations.size()), table.name + QLatin1Char('.') + added.column.name);
        append(raw, index);
        append(refuse, index);
        return apply(refuse, state);
    }

    const Dialect &m_dialect;
    QHash<ObjectId, const RowChoice *> m_choices;
    FilledOperations m_result;
};

/** The plan in terms of the operations as they are in the migration. */
void putBack(Plan &plan, const FilledOperations &filled)
{
    const auto origin = [&filled](int place) { return place < 0 ? place : filled.origins.at(place); };
    for (PlanStep &step : plan.steps) {
        if (const auto filling = filled.fillings.constFind(step.operation); filling != filled.fillings.constEnd())
            step.comment = Message::tr("as chosen: values for %1").arg(*filling);
        step.operation = origin(step.operation);
        QList<int> also;
        for (const int each : std::as_const(step.alsoOperations)) {
            if (origin(each) != step.operation && !also.contains(origin(each)))
                also.append(origin(each));
        }
        step.alsoOperations = also;
    }
    for (DataCheck &check : plan.checks)
        check.operation = origin(check.operation);
    for (Loss &loss : plan.losses)
        loss.operation = origin(loss.operation);
}

/** What gets rows out of the way, as statements at the front of a plan. */
class Clearing
{
public:
    Clearing(const Dialect &dialect, const Schema &before, QString suffix)
        : m_dialect(dialect), m_before(before), m_suffix(std::move(suffix))
    {
    }

    void clear(Plan &plan, const QList<RowChoice> &choices)
    {
        QList<DataCheck> unanswered;
        const QList<DataCheck> all = plan.checks;
        for (const DataCheck &check : all) {
            const RowChoice *choice = choiceFor(check, choices);
            if (choice && check.rows)
                take(check, *choice, plan);
            else
                unanswered.append(check);
        }
        if (m_steps.isEmpty())
            return;
        addQueriesForReferences();
        for (const DataCheck &check : all)
            add(check.sampleSql, check.operation, Risk::Safe, withoutCount(check.message)).mustReturnNoRows = true;
        plan.checks = unanswered;
        insert(plan);
    }

private:
    PlanStep &add(const QString &sql, int operation, Risk risk, const QString &comment)
    {
        m_steps.append(PlanStep{.sql = sql, .operation = operation, .risk = risk, .comment = comment});
        return m_steps.last();
    }

    void take(const DataCheck &check, const RowChoice &choice, Plan &plan)
    {
        const RowsInTheWay &rows = *check.rows;
        m_changed.insert(rows.table);
        if (choice.kind != Kind::Delete && choice.kind != Kind::Keep) {
            setValues(check, choice);
            return;
        }
        const QString where = QStringLiteral(" FROM %1 WHERE %2").arg(rows.from, rows.where);
        if (choice.kind == Kind::Keep)
            keep(check, where);
        else
            plan.losses.append({Message::tr("rows in the way of %1").arg(check.subject),
                                QStringLiteral("SELECT count(*)") + where, check.operation});
        add(QStringLiteral("DELETE") + where, check.operation, Risk::Destructive,
            Message::tr("as chosen: delete the rows in the way of %1").arg(check.subject));
    }

    void setValues(const DataCheck &check, const RowChoice &choice)
    {
        QStringList settings;
        for (const QString &column : check.rows->columns)
            settings.append(QStringLiteral("%1 = %2").arg(column, valueText(m_dialect, choice)));
        add(QStringLiteral("UPDATE %1 SET %2 WHERE %3")
                .arg(check.rows->from, settings.join(QStringLiteral(", ")), check.rows->where),
            check.operation, Risk::Lossy,
            Message::tr("as chosen: another value in the rows in the way of %1").arg(check.subject));
    }

    /** Copies them into a table of its own, which may be there from another question. */
    void keep(const DataCheck &check, const QString &where)
    {
        Table kept = *m_before.tables.find(check.rows->table);
        constexpr int longestPart = 28;
        kept.name = QStringLiteral("joinery_kept_%1_%2").arg(kept.name.left(longestPart), m_suffix);
        const QString comment = Message::tr("as chosen: keep the rows in the way of %1").arg(check.subject);
        const QString name = m_dialect.tableName(kept);
        add(QStringLiteral("CREATE TABLE IF NOT EXISTS %1 AS SELECT * FROM %2 WHERE 1 = 0").arg(name, check.rows->from),
            check.operation, Risk::Safe, comment);
        add(QStringLiteral("INSERT INTO %1 SELECT *").arg(name) + where, check.operation, Risk::Safe, comment);
    }

    /** Where the database would let them happen, rows that point to what is gone now are found right away. */
    void addQueriesForReferences()
    {
        for (const Table *table : sortedByName(m_before.tables)) {
            const bool isTouched =
                m_changed.contains(table->id) ||
                std::any_of(table->foreignKeys.begin(), table->foreignKeys.end(),
                            [this](const auto &key) { return m_changed.contains(key.referencedTable); });
            const QString query =
                isTouched && !table->foreignKeys.isEmpty() ? m_dialect.lostReferences(*table) : QString();
            if (!query.isEmpty())
                add(query, -1, Risk::Safe, Message::tr("no row of %1 points to nothing").arg(table->name))
                    .mustReturnNoRows = true;
        }
    }

    /** Before all others in the transaction, or all others where there is none. */
    void insert(Plan &plan)
    {
        const auto first = std::find_if(plan.steps.begin(), plan.steps.end(),
                                        [](const PlanStep &step) { return step.phase == StepPhase::InTransaction; });
        const auto place = first == plan.steps.end() ? 0 : first - plan.steps.begin();
        const StepPhase phase = plan.steps.isEmpty() ? StepPhase::InTransaction : plan.steps.at(place).phase;
        if (plan.commitsByItself) {
            m_steps.prepend({.sql = QStringLiteral("BEGIN"), .comment = m_steps.first().comment});
            m_steps.append({.sql = QStringLiteral("COMMIT"), .comment = m_steps.last().comment});
        }
        for (PlanStep &step : m_steps) {
            step.phase = phase;
            step.locks = step.mustReturnNoRows ? QList<StepLock>() : m_dialect.locksOf(step.sql);
        }
        plan.steps = plan.steps.mid(0, place) + m_steps + plan.steps.mid(place);
    }

    const Dialect &m_dialect;
    const Schema &m_before;
    QString m_suffix;
    QList<PlanStep> m_steps;
    QSet<ObjectId> m_changed;
};

} // namespace

QList<RowChoice::Kind> choicesFor(const DataCheck &check)
{
    if (check.subject.isEmpty())
        return {};
    if (isAboutNewColumn(check))
        return {Kind::Value, Kind::Expression};
    QList<Kind> kinds;
    if (check.rows->columns.size() == 1)
        kinds = {Kind::Value, Kind::Expression};
    if (check.rows->takesNull)
        kinds.append(Kind::Null);
    kinds += QList<Kind>{Kind::Delete, Kind::Keep};
    if (check.isConversion)
        kinds.append(Kind::Using);
    return kinds;
}

namespace {

/** The operations with the expressions that are chosen for their columns, and the rest of the choices. */
struct ConvertedOperations
{
    QList<Operation> operations;
    QList<RowChoice> rest;
    QList<RowChoice> taken;
};

ConvertedOperations converted(const Dialect &dialect, const Plan &plan, const QList<Operation> &operations,
                              const QList<RowChoice> &choices)
{
    ConvertedOperations result{operations, choices, {}};
    for (const DataCheck &check : plan.checks) {
        const RowChoice *choice = choiceFor(check, choices);
        auto *alter = choice && choice->kind == Kind::Using && check.operation >= 0
                          ? std::get_if<AlterColumn>(&result.operations[check.operation])
                          : nullptr;
        if (!alter)
            continue;
        alter->conversion.insert(dialect.name(), choice->text);
        result.rest.removeOne(*choice);
        result.taken.append(*choice);
    }
    return result;
}

} // namespace

Result<Plan> planWithChoices(const Dialect &dialect, const Schema &before, const QList<Operation> &operations,
                             const QList<RowChoice> &choices, const QString &suffix,
                             const std::optional<OnlineOptions> &online)
{
    const auto planned = [&](const QList<Operation> &all) {
        return online ? dialect.planOnline(before, all, *online) : dialect.plan(before, all);
    };
    auto plan = planned(operations);
    if (!plan || choices.isEmpty())
        return plan;
    if (const auto possible = refuseImpossible(*plan, choices); !possible)
        return fail(possible);
    if (const auto own = converted(dialect, *plan, operations, choices); !own.taken.isEmpty()) {
        auto result = planWithChoices(dialect, before, own.operations, own.rest, suffix, online);
        if (result)
            result->choices = own.taken + result->choices;
        return result;
    }
    QList<RowChoice> taken;
    for (const DataCheck &check : plan->checks) {
        if (const RowChoice *choice = choiceFor(check, choices); choice && !taken.contains(*choice))
            taken.append(*choice);
    }
    if (ColumnFilling filling(dialect, *plan, choices); filling.isNeeded()) {
        const auto filled = filling.filled(before, operations);
        if (!filled)
            return fail(filled);
        auto filledPlan = planned(filled->operations);
        if (!filledPlan)
            return filledPlan;
        putBack(*filledPlan, *filled);
        // What was asked before the first statement still is, with the rows it finds.
        filledPlan->checks = plan->checks;
        filledPlan->checks.removeIf(
            [&choices](const DataCheck &check) { return isAboutNewColumn(check) && choiceFor(check, choices); });
        plan = std::move(filledPlan);
    }
    Clearing(dialect, before, suffix).clear(*plan, choices);
    plan->choices = taken;
    return plan;
}

} // namespace joinery
