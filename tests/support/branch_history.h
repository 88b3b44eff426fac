// SPDX-License-Identifier: MIT
#pragma once

#include "core/migration/app_migrations.h"
#include "core/migration/parallel_heads.h"

namespace joinery {

/** Migrations of the app "shop" that name what they follow: `write(3, {1}, "…")` follows the first. */
class Branches
{
public:
    /** The first migration, which makes these tables. */
    explicit Branches(const QString &schemaText);

    /** Operations as text, see operationsFromText(). */
    Branches &write(int number, const QList<int> &follows, const QString &text);
    Branches &add(int number, const QList<int> &follows, const QList<Operation> &operations);

    [[nodiscard]] const QList<Migration> &list() const { return m_migrations; }
    [[nodiscard]] std::optional<ParallelHeads> heads() const { return parallelHeads(m_migrations); }
    /** The conflict between the branches, or "none". */
    [[nodiscard]] QString conflict() const;
    [[nodiscard]] QList<AppMigrations> app() const { return {{QStringLiteral("shop"), {}, m_migrations}}; }
    [[nodiscard]] QList<AppMigrations> appWithout(int number) const;

private:
    [[nodiscard]] QList<Migration> ancestorsOf(const QList<int> &numbers) const;

    QList<Migration> m_migrations;
};

/** The id of a migration of Branches, which says its day. */
[[nodiscard]] QString branchId(int number);
/** Branches that begin with authors and books. */
[[nodiscard]] Branches bookBranches();
/** Two branches, 3 and 4 after 2, where the enum mood of task.state has "new": 3 adds the value "done", 4 "late". */
[[nodiscard]] Branches moodBranches();

} // namespace joinery
