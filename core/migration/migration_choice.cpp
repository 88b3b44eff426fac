// SPDX-License-Identifier: MIT
#include "core/migration/migration_choice.h"

#include "core/operation/apply.h"
#include "core/operation/describe.h"
#include "core/schema/validation.h"

#include <QCoreApplication>
#include <QSet>

#include <set>

namespace joinery {

namespace {

struct MigrationChoice
{
    Q_DECLARE_TR_FUNCTIONS(joinery::MigrationChoice)
};

/** What counts as the same mistake in two schemas. */
using Mistake = std::tuple<QString, ObjectId, ObjectId>;

std::set<Mistake> mistakesOf(const Schema &schema, const Schema &others)
{
    std::set<Mistake> mistakes;
    for (const Finding &finding : validate(schema, others)) {
        if (finding.severity == Finding::Severity::Error)
            mistakes.insert({finding.code, finding.object, finding.part});
    }
    return mistakes;
}

/** Tries choices of operations out on the snapshot. */
class Trial
{
public:
    /** How far a choice gets: the position of the operation that fails, then the number of mistakes it leaves. */
    struct Outcome
    {
        qsizetype reached = 0;
        qsizetype mistakes = 0;
        QString why;

        [[nodiscard]] bool betterThan(const Outcome &other) const
        {
            return reached > other.reached || (reached == other.reached && mistakes < other.mistakes);
        }
    };

    Trial(const QList<Operation> &all, const Schema &snapshot, const Schema &others)
        : m_all(all), m_snapshot(snapshot), m_others(others)
    {
        Schema whole = snapshot;
        if (apply(all, whole))
            m_known = mistakesOf(whole, others);
    }

    [[nodiscard]] Outcome of(const std::set<int> &positions) const
    {
        Schema schema = m_snapshot;
        for (const int position : positions) {
            const Result<void> applied = apply(m_all.at(position), schema);
            if (!applied)
                return {position, 0, applied.error().text()};
        }
        Outcome outcome{m_all.size(), 0, {}};
        for (const Finding &finding : validate(schema, m_others)) {
            const bool isNew = finding.severity == Finding::Severity::Error &&
                               !m_known.contains({finding.code, finding.object, finding.part});
            outcome.mistakes += isNew;
            if (isNew && outcome.why.isEmpty())
                outcome.why = finding.text;
        }
        return outcome;
    }

    [[nodiscard]] bool isWhole(const Outcome &outcome) const
    {
        return outcome.reached == m_all.size() && outcome.mistakes == 0;
    }

private:
    const QList<Operation> &m_all;
    const Schema &m_snapshot;
    const Schema &m_others;
    std::set<Mistake> m_known;
};

/** The operations that, added one after the other, make the choice whole. */
QStringList lacking(const QList<Operation> &all, std::set<int> positions, const Trial &trial)
{
    QStringList names;
    for (Trial::Outcome outcome = trial.of(positions); !trial.isWhole(outcome);) {
        std::optional<int> help;
        for (int candidate = 0; candidate < int(all.size()) && !help; ++candidate) {
            if (positions.contains(candidate))
                continue;
            std::set<int> more = positions;
            more.insert(candidate);
            const Trial::Outcome then = trial.of(more);
            if (then.betterThan(outcome)) {
                help = candidate;
                outcome = then;
            }
        }
        if (!help)
            break;
        positions.insert(*help);
        names.append(describe(all.at(*help)));
    }
    return names;
}

} // namespace

Result<QList<Operation>> chosenOperations(const QList<Operation> &all, const QList<int> &chosen, const Schema &snapshot,
                                          const Schema &others)
{
    if (all.isEmpty())
        return fail(QStringLiteral("migration.nothing_chosen"),
                    MigrationChoice::tr("There are no pending changes to write a migration of."));
    const std::set<int> positions(chosen.cbegin(), chosen.cend());
    if (positions.empty() || qsizetype(positions.size()) == all.size())
        return all;
    if (*positions.begin() < 0 || *positions.rbegin() >= all.size())
        return fail(QStringLiteral("migration.unknown_change"),
                    MigrationChoice::tr("The pending changes are others by now. Choose again."));

    const Trial trial(all, snapshot, others);
    const Trial::Outcome outcome = trial.of(positions);
    if (!trial.isWhole(outcome)) {
        const QStringList missing = lacking(all, positions, trial);
        if (missing.isEmpty())
            return fail(
                QStringLiteral("migration.incomplete_choice"),
                MigrationChoice::tr("The chosen changes cannot be made without the others. Choose all of them."),
                outcome.why);
        return fail(QStringLiteral("migration.incomplete_choice"),
                    MigrationChoice::tr("The chosen changes need others that are not chosen: %1. Choose them too.")
                        .arg(missing.join(QStringLiteral(", "))),
                    outcome.why);
    }
    QList<Operation> operations;
    for (const int position : positions)
        operations.append(all.at(position));
    return operations;
}

} // namespace joinery
