// SPDX-License-Identifier: MIT
#include "core/migration/rehearsal.h"

#include "core/base/pair_walk.h"
#include "core/base/sql_lexer.h"
#include "core/base/translate.h"
#include "core/database/missing_extension.h"
#include "core/database/statement_runner.h"
#include "core/differ/schema_differ.h"
#include "core/operation/apply.h"
#include "core/operation/describe.h"
#include "core/operation/inverse.h"
#include "core/schema/enum_types.h"

namespace joinery {

namespace {

/** The tables of `before` that operations leading to `after` can meet, with all views, triggers and virtual tables. */
class RelevantPart
{
public:
    RelevantPart(const Schema &before, const Schema &after) : m_before(before), m_after(after) {}

    Schema schema()
    {
        walkPairs(
            m_before.tables, m_after.tables, [this](const Table &table) { touch(table); },
            [this](const Table &table) { touch(table); },
            [this](const Table &before, const Table &after) {
                touch(before);
                touch(after);
            });
        touchChangedEnums();
        for (const Schema *side : {&m_before, &m_after}) {
            for (const DefinitionObject &object : side->objects)
                noteNames(object.definition);
        }
        Schema result;
        for (qsizetype i = 0; i < m_before.tables.size(); ++i) {
            if (isRelevant(m_before.tables.at(i)))
                result.tables.insert(m_before.tables.sharedAt(i));
        }
        result.objects = m_before.objects;
        result.enums = m_before.enums;
        return result;
    }

private:
    void touch(const Table &table)
    {
        m_touched.insert(table.id);
        for (const ForeignKey &key : table.foreignKeys)
            m_referenced.insert(key.referencedTable);
    }

    /** A table changes with the enum one of its columns has as its type. */
    void touchChangedEnums()
    {
        if (m_before.enums.sameData(m_after.enums))
            return;
        const EnumTypes enums(m_before);
        for (const Table &table : m_before.tables) {
            for (const Column &column : table.columns) {
                const EnumType *enumType = enums.of(column.type);
                const EnumType *after = enumType ? m_after.enums.find(enumType->id) : nullptr;
                if (enumType && !(after && *after == *enumType))
                    touch(table);
            }
        }
    }

    void noteNames(const QString &sql)
    {
        for (const SqlToken &token : lexSql(sql)) {
            if (token.isName())
                m_names.insert(foldedSqlName(token.value(sql)));
        }
    }

    [[nodiscard]] bool isRelevant(const Table &table) const
    {
        const auto pointsToTouched = [this](const ForeignKey &key) { return m_touched.contains(key.referencedTable); };
        return m_touched.contains(table.id) || m_referenced.contains(table.id) ||
               std::any_of(table.foreignKeys.begin(), table.foreignKeys.end(), pointsToTouched) ||
               m_names.contains(foldedSqlName(table.name));
    }

    const Schema &m_before;
    const Schema &m_after;
    QSet<ObjectId> m_touched;
    QSet<ObjectId> m_referenced;
    /** Folded; everything that views and triggers name. */
    QSet<QString> m_names;
};

/** What the database or the plan said, as one clause. */
QString wordsOf(const Error &error)
{
    if (error.code.startsWith(QLatin1String("database.")) && !error.detail.isEmpty())
        return error.detail;
    QString words = error.message;
    while (words.endsWith(QLatin1Char('.')))
        words.chop(1);
    return error.detail.isEmpty() ? words : QStringLiteral("%1 (%2)").arg(words, error.detail);
}

using Outcome = tl::expected<void, RunFailure>;

Outcome runPlan(const Connection &connection, const Result<Plan> &plan)
{
    if (!plan)
        return tl::make_unexpected(RunFailure{plan.error(), -1, {}, 0});
    return StatementRunner(connection, {}).run(*plan, {}, {});
}

/** SQLite takes a view over anything; only reading it tells. */
Result<void> readView(const Connection &connection, const DefinitionObject &view)
{
    const QString name = connection.dialect().quotedName(view.name);
    const auto read = connection.query(QStringLiteral("SELECT * FROM %1 LIMIT 0").arg(name));
    return read || isMissingExtension(read.error()) ? Result<void>() : fail(read);
}

bool isOtherView(const DefinitionObject &view, const DefinitionObject *former)
{
    return view.kind == DefinitionObject::Kind::View && !(former && *former == view);
}

/** Views that the migration writes anew and that cannot be read before either. */
QSet<ObjectId> brokenBefore(const Connection &connection, const Schema &before, const Schema &after)
{
    QSet<ObjectId> result;
    for (const DefinitionObject &view : before.objects) {
        const DefinitionObject *later = after.objects.find(view.id);
        if (later && isOtherView(view, later) && !readView(connection, view))
            result.insert(view.id);
    }
    return result;
}

std::optional<Error> unreadableView(const Connection &connection, const Schema &before, const Schema &after,
                                    const QSet<ObjectId> &broken)
{
    for (const DefinitionObject *view : sortedByName(after.objects)) {
        if (!isOtherView(*view, before.objects.find(view->id)) || broken.contains(view->id))
            continue;
        if (const auto read = readView(connection, *view); !read)
            return Error{QStringLiteral("migration.rehearsal"),
                         Message::tr("This migration would make view %1, which cannot be read: %2. Correct the view.")
                             .arg(view->name, wordsOf(read.error())),
                         {},
                         {}};
    }
    return std::nullopt;
}

/** The empty database has no rows to be changed, and there is nothing here to call. */
QList<Operation> withoutRows(QList<Operation> operations)
{
    operations.removeIf([](const Operation &operation) {
        return isAboutRows(operation) && !std::holds_alternative<RawSql>(operation);
    });
    return operations;
}

/** "rename column a -> b: no such column: a" */
QString told(const RunFailure &failure, const Result<Plan> &plan, const QList<Operation> &operations)
{
    const int operation = plan && failure.step >= 0 ? plan->steps.at(failure.step).operation : -1;
    const QString words = wordsOf(failure.error);
    return operation < 0 ? words : QStringLiteral("%1: %2").arg(describe(operations.at(operation)), words);
}

std::optional<Error> forwardsError(const RunFailure &failure, const Result<Plan> &plan,
                                   const QList<Operation> &operations)
{
    return Error{QStringLiteral("migration.rehearsal"),
                 Message::tr("This migration cannot run on any database: %1. Correct the model.")
                     .arg(told(failure, plan, operations)),
                 failure.sql,
                 {}};
}

std::optional<Error> backwardsError(const RunFailure &failure, const Result<Plan> &plan,
                                    const QList<Operation> &operations)
{
    return Error{QStringLiteral("migration.rehearsal_back"),
                 Message::tr("This migration could not be taken back: %1.").arg(told(failure, plan, operations)),
                 failure.sql,
                 {}};
}

} // namespace

Rehearsal rehearse(const Dialect &dialect, const Schema &before, const QList<Operation> &all)
{
    const QList<Operation> operations = withoutRows(all);
    Schema after = before;
    const bool hasRawSql = std::any_of(operations.begin(), operations.end(), [](const Operation &operation) {
        return std::holds_alternative<RawSql>(operation);
    });
    if (operations.isEmpty() || hasRawSql || dialect.name() != sqliteDialect().name() || !apply(operations, after))
        return {};
    const Schema start = RelevantPart(before, after).schema();
    const auto connection = Connection::open(DatabaseAddress::memory());
    if (!connection || !runPlan(*connection, dialect.plan({}, SchemaDiffer().diff({}, start).operations)))
        return {};

    Schema middle = start;
    const bool isApplied = apply(operations, middle).has_value();
    const QSet<ObjectId> broken = brokenBefore(*connection, start, middle);
    const Result<Plan> there = dialect.plan(start, operations);
    if (const Outcome done = runPlan(*connection, there); !done)
        return isMissingExtension(done.error().error) ? Rehearsal{}
                                                      : Rehearsal{forwardsError(done.error(), there, operations), {}};
    if (!isApplied)
        return {};
    if (auto unreadable = unreadableView(*connection, start, middle, broken))
        return {std::move(unreadable), {}};

    const auto inverses = inverse(operations, start);
    if (!inverses)
        return {}; // Known and said elsewhere: a migration need not have a way back.
    const Result<Plan> back = dialect.plan(middle, *inverses);
    if (const Outcome done = runPlan(*connection, back); !done && !isMissingExtension(done.error().error))
        return {{}, backwardsError(done.error(), back, *inverses)};
    return {};
}

} // namespace joinery
