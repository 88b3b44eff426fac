// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_locks.h"

#include "core/dialect/postgresql/postgresql_constraints.h"
#include "core/dialect/postgresql/postgresql_names.h"
#include "core/dialect/postgresql/postgresql_text.h"
#include "core/dialect/sql/statement_words.h"

#include <QHash>

namespace joinery::postgresql {

namespace {

using Waiting = StepLock::Waiting;

class LockReader
{
public:
    explicit LockReader(const QString &sql) : m_sql(sql), m_words(sql, SqlLexOptions::postgresql()) {}

    QList<StepLock> locks()
    {
        if (m_words.take("alter"))
            alter();
        else if (m_words.take("create"))
            create();
        else if (m_words.take("drop"))
            drop();
        else if (m_words.take("comment on table"))
            add(Waiting::Changes);
        else if (m_words.take("comment on column"))
            add(m_words.takeName().section(QLatin1Char('.'), 0, -2), Waiting::Changes);
        else if (m_words.take("comment on constraint") && m_words.skipTo("on"))
            add(Waiting::Changes);
        else if (m_words.take("insert into") || m_words.take("delete from") || m_words.take("update"))
            rows();
        else if (m_words.take("truncate"))
            (void)m_words.take("table"), add(Waiting::Everything);
        else if (m_words.take("refresh materialized view"))
            add(m_words.take("concurrently") ? Waiting::Writes : Waiting::Everything);
        else if (m_words.take("lock"))
            (void)m_words.take("table"), add(Waiting::Everything);
        return m_locks;
    }

private:
    void add(const QString &table, Waiting waiting)
    {
        if (table.isEmpty())
            return;
        for (StepLock &lock : m_locks) {
            if (lock.table == table) {
                lock.waiting = std::max(lock.waiting, waiting);
                return;
            }
        }
        m_locks.append({table, waiting});
    }

    void add(Waiting waiting)
    {
        (void)m_words.take("if exists");
        (void)m_words.take("only");
        add(m_words.takeName(), waiting);
    }

    void rows()
    {
        (void)m_words.take("only");
        add(m_words.takeName(), Waiting::Rows);
    }

    /** A foreign key keeps others from writing to both of its tables; it makes a trigger on each. */
    void references()
    {
        StatementWords all(m_sql, SqlLexOptions::postgresql());
        while (all.skipTo("references"))
            add(all.takeName(), Waiting::Writes);
    }

    [[nodiscard]] bool has(const char *words) const
    {
        return StatementWords(m_sql, SqlLexOptions::postgresql()).skipTo(words);
    }

    void alter()
    {
        if (m_words.take("index") || m_words.take("materialized view") || m_words.take("view"))
            return add(has("rename to") ? Waiting::Changes : Waiting::Everything);
        if (m_words.take("trigger") || m_words.take("policy") || m_words.take("rule")) {
            if (m_words.skipTo("on"))
                add(Waiting::Everything);
            return;
        }
        if (!m_words.take("table") && !m_words.take("foreign table"))
            return;
        (void)m_words.take("if exists");
        (void)m_words.take("only");
        const QString table = m_words.takeName();
        if (m_words.take("attach partition")) {
            add(table, Waiting::Changes);
            return add(Waiting::Everything);
        }
        if (m_words.take("detach partition")) {
            const QString partition = m_words.takeName();
            add(table, has("concurrently") ? Waiting::Changes : Waiting::Everything);
            return add(partition, Waiting::Everything);
        }
        add(table, waitingFor());
        references();
    }

    /** Of ALTER TABLE with all its clauses; most need the table for themselves. */
    [[nodiscard]] Waiting waitingFor()
    {
        StatementWords clause = m_words;
        Waiting most = Waiting::Rows;
        do {
            most = std::max(most, waitingForClause(clause));
        } while (toNextClause(clause));
        return most;
    }

    static bool toNextClause(StatementWords &words)
    {
        int depth = 0;
        while (!words.atEnd()) {
            if (words.take("("))
                ++depth;
            else if (words.take(")"))
                --depth;
            else if (depth == 0 && words.takeComma())
                return true;
            else
                words.skip();
        }
        return false;
    }

    static Waiting waitingForClause(StatementWords words)
    {
        if (words.take("validate constraint") || words.take("cluster on") || words.take("set without cluster") ||
            words.take("set (") || words.take("reset ("))
            return Waiting::Changes;
        if (words.take("enable trigger") || words.take("disable trigger"))
            return Waiting::Writes;
        if (words.takeOne({"alter column", "alter"})) {
            (void)words.takeName();
            return words.take("set statistics") || words.take("set (") || words.take("reset (") ? Waiting::Changes
                                                                                                : Waiting::Everything;
        }
        if (words.take("add")) {
            if (words.take("constraint"))
                (void)words.takeName();
            return words.take("foreign key") ? Waiting::Writes : Waiting::Everything;
        }
        return Waiting::Everything;
    }

    void create()
    {
        (void)m_words.take("or replace");
        (void)m_words.take("unique");
        if (m_words.take("index")) {
            const bool lets = m_words.take("concurrently");
            if (m_words.skipTo("on"))
                add(lets ? Waiting::Changes : Waiting::Writes);
        } else if (m_words.take("statistics")) {
            if (m_words.skipTo("from"))
                add(Waiting::Changes);
        } else if (m_words.take("trigger") || m_words.take("constraint trigger")) {
            if (m_words.skipTo("on"))
                add(Waiting::Writes);
            if (m_words.take("from"))
                add(Waiting::Writes);
        } else if (m_words.take("policy")) {
            if (m_words.skipTo("on"))
                add(Waiting::Everything);
        } else if (m_words.take("rule")) {
            if (m_words.skipTo("to"))
                add(Waiting::Everything);
        } else if (m_words.takeOne({"table", "unlogged table"})) {
            createTable();
        }
    }

    void createTable()
    {
        if (m_words.skipTo("partition of"))
            add(m_words.takeName(), Waiting::Everything);
        else if (m_words.skipTo("inherits ("))
            do
                add(Waiting::Changes);
            while (m_words.takeComma());
        references();
    }

    void drop()
    {
        if (m_words.take("index")) {
            const bool lets = m_words.take("concurrently");
            return add(lets ? Waiting::Changes : Waiting::Everything);
        }
        if (m_words.takeOne({"trigger", "policy", "rule"})) {
            if (m_words.skipTo("on"))
                add(Waiting::Everything);
            return;
        }
        if (!m_words.takeOne({"table", "foreign table", "view", "materialized view"}))
            return;
        do
            add(Waiting::Everything);
        while (m_words.takeComma());
    }

    const QString &m_sql;
    StatementWords m_words;
    QList<StepLock> m_locks;
};

} // namespace

namespace {

void add(QList<StepLock> &locks, const QString &table)
{
    for (StepLock &lock : locks) {
        if (lock.table == table) {
            lock.waiting = Waiting::Everything;
            return;
        }
    }
    locks.append({table, Waiting::Everything});
}

/** Looks up what the statements of a plan name, in the schema before it. */
class LockCompletion
{
public:
    explicit LockCompletion(const Schema &before) : m_before(before)
    {
        for (const Table &table : before.tables) {
            m_tables.insert(nameOf(table), &table);
            for (const Index &index : table.indexes)
                m_indexes.insert(qualified(table.nameSpace, index.name), &table);
            for (const ForeignKey &key : table.foreignKeys)
                m_pointing[key.referencedTable].append({&table, &key});
        }
    }

    void complete(PlanStep &step) const
    {
        const QList<StepLock> told = step.locks;
        for (StepLock &lock : step.locks) {
            if (const Table *table = m_indexes.value(lock.table))
                lock.table = nameOf(*table);
        }
        for (const StepLock &lock : told) {
            const Table *table = lock.waiting == Waiting::Everything ? m_tables.value(lock.table) : nullptr;
            if (table)
                otherEnds(step, *table);
        }
    }

private:
    void otherEnds(PlanStep &step, const Table &table) const
    {
        const bool isDropped = step.sql.startsWith(QLatin1String("DROP TABLE "));
        const QHash<ObjectId, QString> names = constraintNames(table);
        for (const ForeignKey &key : table.foreignKeys) {
            const Table *target = m_before.tables.find(key.referencedTable);
            const bool goes = step.sql.contains(QStringLiteral("DROP CONSTRAINT ") + quotedName(names.value(key.id)));
            if (target && target->id != table.id && (isDropped || goes || changes(step.sql, table, key.columns)))
                add(step.locks, nameOf(*target));
        }
        for (const auto &[other, key] : m_pointing.value(table.id)) {
            if (other->id != table.id && changes(step.sql, table, key->referencedColumns))
                add(step.locks, nameOf(*other));
        }
    }

    /** Whether a column gets another type, or goes. */
    static bool changes(const QString &sql, const Table &table, const QList<ObjectId> &columns)
    {
        return std::any_of(columns.begin(), columns.end(), [&](ObjectId id) {
            const Column *column = table.column(id);
            const QString name = column ? quotedName(column->name) : QString();
            return column && (sql.contains(QStringLiteral("ALTER COLUMN %1 TYPE ").arg(name)) ||
                              sql.contains(QStringLiteral("DROP COLUMN ") + name));
        });
    }

    const Schema &m_before;
    QHash<QString, const Table *> m_tables;
    QHash<QString, const Table *> m_indexes;
    QHash<ObjectId, QList<std::pair<const Table *, const ForeignKey *>>> m_pointing;
};

} // namespace

void completeLocks(Plan &plan, const Schema &before)
{
    const auto mayLockMore = [](const PlanStep &step) {
        return std::any_of(step.locks.begin(), step.locks.end(), [](const StepLock &lock) {
            return lock.waiting == Waiting::Everything || lock.waiting == Waiting::Changes;
        });
    };
    if (std::none_of(plan.steps.begin(), plan.steps.end(), mayLockMore))
        return;
    const LockCompletion completion(before);
    for (PlanStep &step : plan.steps)
        completion.complete(step);
}

QList<StepLock> locksOf(const QString &sql)
{
    // Most statements of a new database: they need not be read to the end.
    const bool isPlain = sql.startsWith(QLatin1String("CREATE TABLE ")) &&
                         !sql.contains(QLatin1String("REFERENCES"), Qt::CaseInsensitive) &&
                         !sql.contains(QLatin1String("INHERITS"), Qt::CaseInsensitive) &&
                         !sql.contains(QLatin1String("PARTITION OF"), Qt::CaseInsensitive);
    return isPlain ? QList<StepLock>() : LockReader(sql).locks();
}

} // namespace joinery::postgresql
