// SPDX-License-Identifier: MIT
#include "core/migration/migration_lint.h"

#include "core/database/data_questions.h"
#include "core/database/size_questions.h"
#include "core/migration/folding.h"
#include "core/migration/rows_by_then.h"
#include "core/operation/apply.h"
#include "core/operation/lookup.h"

namespace joinery {

namespace {

/** Looks at one migration after the other, remembering what those before did to rows. */
class Linter
{
public:
    explicit Linter(const LintRequest &request) : m_request(request) {}

    Result<LintedMigration> linted(const Migration &migration, const Schema &before)
    {
        const auto plan = m_request.dialect.plan(before, migration.operations);
        if (!plan)
            return fail(inMigration(plan.error(), migration));
        LintSubject subject{m_request.dialect, before, migration.operations, *plan};
        subject.transactional = migration.transactional;
        subject.notes = migration.notes;
        if (m_request.connection && m_request.isPending(migration)) {
            const auto facts = askDatabase(*m_request.connection, subject);
            if (!facts)
                return fail(inMigration(facts.error(), migration));
            subject.facts = *facts;
        }
        Schema after = before;
        if (const auto applied = apply(migration.operations, after); !applied)
            return fail(inMigration(applied.error(), migration));
        m_rows.note(migration.operations, after);
        return LintedMigration{migration, before, lint(subject, m_request.settings)};
    }

private:
    /** Of the tables that the migration is about and that are there. */
    Result<void> askSizes(const Connection &connection, const LintSubject &subject, LintFacts &facts)
    {
        QHash<QString, ObjectId> wanted;
        for (const Operation &operation : subject.operations) {
            if (const Table *table = subject.before.tables.find(subjectId(subject.before, operation)))
                wanted.insert(qualifiedName(table->nameSpace, table->name), table->id);
        }
        if (wanted.isEmpty())
            return {};
        const bool isKnown = m_sizes && connection.dialect().name() != QLatin1String("sqlite");
        const auto sizes =
            isKnown ? Result<QHash<QString, TableSize>>(*m_sizes) : tableSizes(connection, wanted.keys());
        if (!sizes)
            return fail(sizes);
        m_sizes = *sizes;
        for (auto table = wanted.begin(); table != wanted.end(); ++table) {
            if (const auto size = sizes->constFind(table.key()); size != sizes->cend())
                facts.sizes.insert(table.value(), *size);
        }
        return {};
    }

    Result<LintFacts> askDatabase(const Connection &connection, const LintSubject &subject)
    {
        LintFacts facts;
        if (const auto asked = askSizes(connection, subject, facts); !asked)
            return fail(asked);
        if (const auto entered = enterSession(connection, subject.plan); !entered)
            return fail(entered);
        for (const DataCheck &check : subject.plan.checks) {
            // Rows that an earlier migration changes are others by then.
            if (check.operation < 0 || !m_rows.areKnown(subject.operations.at(check.operation), subject.before))
                continue;
            const auto count = connection.ask(check.countSql);
            // It asks for a table or column that an earlier migration makes.
            if (!count && count.error().code == QLatin1String("database.failed"))
                continue;
            if (!count)
                return fail(count);
            facts.rowsInTheWay[check.operation] += count->toLongLong();
        }
        return facts;
    }

    const LintRequest &m_request;
    RowsByThen m_rows;
    std::optional<QHash<QString, TableSize>> m_sizes;
};

} // namespace

Result<QList<LintedMigration>> lintMigrations(const QList<Migration> &ordered, const LintRequest &request)
{
    Linter linter(request);
    QList<LintedMigration> found;
    const auto visit = [&](const Migration &migration, const Schema &before) -> Result<void> {
        if (!request.isChosen(migration))
            return {};
        auto linted = linter.linted(migration, before);
        if (!linted)
            return fail(linted);
        found.append(std::move(*linted));
        return {};
    };
    if (const auto folded = foldEach(ordered, visit); !folded)
        return fail(folded);
    return found;
}

} // namespace joinery
