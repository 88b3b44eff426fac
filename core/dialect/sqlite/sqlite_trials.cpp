// SPDX-License-Identifier: MIT
#include "core/dialect/sqlite/sqlite_trials.h"

#include "core/base/pair_walk.h"
#include "core/base/sql_lexer.h"
#include "core/base/translate.h"
#include "core/dialect/sqlite/sqlite_key_targets.h"
#include "core/dialect/sqlite/sqlite_objects.h"
#include "core/dialect/sqlite/sqlite_text.h"

namespace joinery {

namespace {

using Kind = DefinitionObject::Kind;

bool hasSameColumnNames(const Table &before, const Table &after)
{
    const auto names = [](const Table &table) {
        QSet<QString> result;
        for (const Column &column : table.columns)
            result.insert(foldedSqlName(column.name));
        return result;
    };
    return names(before) == names(after);
}

bool isSameObject(const DefinitionObject &before, const DefinitionObject &after)
{
    return before.kind == after.kind && sameSqlName(before.name, after.name) &&
           sameSql(before.definition, after.definition);
}

/** "INSERT", "UPDATE" or "DELETE", and the column of `UPDATE OF`. */
struct TriggerEvent
{
    QString word;
    QString column;
};

TriggerEvent eventOf(const DefinitionObject &trigger)
{
    const QString &sql = trigger.definition;
    QList<SqlToken> tokens = lexSql(sql, SqlLexOptions::sqlite());
    tokens.removeIf([](const SqlToken &token) { return !token.isSignificant(); });
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        for (const char *word : {"INSERT", "DELETE"}) {
            if (tokens.at(i).isWord(sql, QLatin1String(word)))
                return {QLatin1String(word), {}};
        }
        if (!tokens.at(i).isWord(sql, QLatin1String("UPDATE")))
            continue;
        const bool isLimited = i + 2 < tokens.size() && tokens.at(i + 1).isWord(sql, QLatin1String("OF"));
        return {QStringLiteral("UPDATE"), isLimited ? tokens.at(i + 2).value(sql) : QString()};
    }
    return {};
}

const Table *tableNamed(const Schema &schema, const QString &name)
{
    const auto found = std::find_if(schema.tables.begin(), schema.tables.end(),
                                    [&name](const Table &table) { return sameSqlName(table.name, name); });
    return found == schema.tables.end() ? nullptr : &*found;
}

/** With a foreign key that points to no key SQLite refuses to compile any change of the rows. */
bool isChangeable(const Table &table, const Schema &schema)
{
    return std::all_of(schema.tables.begin(), schema.tables.end(), [&](const Table &each) {
        return std::all_of(each.foreignKeys.begin(), each.foreignKeys.end(), [&](const ForeignKey &key) {
            const bool concerns = each.id == table.id || key.referencedTable == table.id;
            return !concerns || isEnforceable(key, schema);
        });
    });
}

QString readingOf(const DefinitionObject &view)
{
    return QStringLiteral("EXPLAIN QUERY PLAN SELECT * FROM ") + sqliteName(view.name);
}

/** A statement that makes SQLite compile the trigger; empty where none is known. */
QString firingOf(const DefinitionObject &trigger, const Schema &schema)
{
    const Table *table = tableNamed(schema, triggerTarget(trigger));
    if (!table || !isChangeable(*table, schema))
        return {};
    const TriggerEvent event = eventOf(trigger);
    const QString name = sqliteName(table->name);
    if (event.word == QLatin1String("INSERT"))
        return QStringLiteral("EXPLAIN QUERY PLAN INSERT INTO %1 DEFAULT VALUES").arg(name);
    if (event.word == QLatin1String("DELETE"))
        return QStringLiteral("EXPLAIN QUERY PLAN DELETE FROM ") + name;
    QString column = event.column;
    for (const Column &each : table->columns) {
        if (column.isEmpty() && !each.generated)
            column = each.name;
    }
    if (event.word.isEmpty() || column.isEmpty())
        return {};
    return QStringLiteral("EXPLAIN QUERY PLAN UPDATE %1 SET %2 = %2").arg(name, sqliteName(column));
}

/** Finds what a change touches and writes the trials. */
class TrialWriter
{
public:
    TrialWriter(const Schema &before, const Schema &after, const QHash<ObjectId, int> &operations)
        : m_before(before), m_after(after), m_operations(operations)
    {
    }

    QList<PlanStep> result()
    {
        collectTouched();
        if (m_names.isEmpty() && m_rewritten.isEmpty())
            return {};
        follow();
        for (const DefinitionObject *object : sortedByName(m_after.objects)) {
            const DefinitionObject *former = m_before.objects.find(object->id);
            if (!former || !m_affected.contains(object->id))
                continue;
            if (object->kind == Kind::View && former->kind == Kind::View)
                tryView(*former, *object);
            else if (object->kind == Kind::Trigger && former->kind == Kind::Trigger)
                tryTrigger(*former, *object);
        }
        return m_steps;
    }

private:
    void touch(const QString &name) { m_names.insert(foldedSqlName(name)); }

    void collectTouched()
    {
        walkPairs(
            m_before.tables, m_after.tables, [this](const Table &table) { touch(table.name); }, [](const Table &) {},
            [this](const Table &before, const Table &after) {
                if (before.name == after.name && hasSameColumnNames(before, after))
                    return;
                touch(before.name);
                touch(after.name);
            });
        walkPairs(
            m_before.objects, m_after.objects, [this](const DefinitionObject &object) { touch(object.name); },
            [](const DefinitionObject &) {},
            [this](const DefinitionObject &before, const DefinitionObject &after) {
                if (isSameObject(before, after))
                    return;
                touch(before.name);
                touch(after.name);
                m_rewritten.insert(after.id);
            });
    }

    /** What reads a view that is affected is affected as well; goes on until nothing more follows. */
    void follow()
    {
        const SqliteObjects objects(m_after);
        QList<const DefinitionObject *> rest;
        for (const DefinitionObject &object : m_after.objects) {
            if (object.kind == Kind::View || object.kind == Kind::Trigger)
                rest.append(&object);
        }
        bool found = true;
        while (found) {
            found = rest.removeIf([&](const DefinitionObject *object) {
                if (!m_rewritten.contains(object->id) && !objects.mentionsAny(object->id, m_names))
                    return false;
                m_affected.insert(object->id);
                if (object->kind == Kind::View)
                    touch(object->name);
                return true;
            }) > 0;
        }
    }

    void tryView(const DefinitionObject &former, const DefinitionObject &view)
    {
        add(readingOf(view), readingOf(former), view,
            Message::tr("View %1 would not work any more. Change or drop it in the same migration.").arg(view.name));
    }

    void tryTrigger(const DefinitionObject &former, const DefinitionObject &trigger)
    {
        const QString firing = firingOf(trigger, m_after);
        const QString formerFiring = firingOf(former, m_before);
        if (firing.isEmpty() || formerFiring.isEmpty())
            return;
        add(firing, formerFiring, trigger,
            Message::tr("Trigger %1 on %2, or another one it sets off, would not work any more. Change or drop it in "
                        "the same migration.")
                .arg(trigger.name, triggerTarget(trigger)));
    }

    /** One statement sets off all triggers of a kind on a table: once is enough, and compiling them may take long. */
    void add(const QString &sql, const QString &before, const DefinitionObject &object, const QString &failure)
    {
        if (m_tried.contains({sql, before}))
            return;
        m_tried.insert({sql, before});
        PlanStep step;
        step.sql = sql;
        step.operation = m_operations.value(object.id, -1);
        step.comment = Message::tr("views and triggers must still work");
        step.worksBefore = before;
        step.failure = failure;
        m_steps.append(step);
    }

    const Schema &m_before;
    const Schema &m_after;
    const QHash<ObjectId, int> &m_operations;
    /** Folded names of tables and views that are not what they were. */
    QSet<QString> m_names;
    QSet<ObjectId> m_rewritten;
    QSet<ObjectId> m_affected;
    /** What is asked, and what was asked before. */
    QSet<std::pair<QString, QString>> m_tried;
    QList<PlanStep> m_steps;
};

} // namespace

QList<PlanStep> objectTrials(const Schema &before, const Schema &after, const QHash<ObjectId, int> &operations)
{
    if (after.objects.isEmpty())
        return {};
    return TrialWriter(before, after, operations).result();
}

} // namespace joinery
