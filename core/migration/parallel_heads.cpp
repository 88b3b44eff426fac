// SPDX-License-Identifier: MIT
#include "core/migration/parallel_heads.h"

#include "core/base/translate.h"
#include "core/differ/merge_order.h"
#include "core/migration/branch_clash.h"
#include "core/migration/folding.h"
#include "core/migration/migration_graph.h"
#include "core/migration/row_effects.h"
#include "core/operation/apply.h"

#include <algorithm>
#include <numeric>

namespace joinery {

namespace {

/** Up to so many branches every order is tried; beyond, each goes first and last once. */
constexpr qsizetype mostOrdered = 4;

QString titleOf(const Migration &migration)
{
    return migration.description.isEmpty() ? labelOf(migration)
                                           : QStringLiteral("%1 (%2)").arg(labelOf(migration), migration.description);
}

class BranchJudge
{
public:
    BranchJudge(const MigrationGraph &graph, const QList<qsizetype> &heads) : m_graph(graph)
    {
        for (const qsizetype head : heads)
            m_ancestries.append(graph.ancestry(head));
    }

    ParallelHeads judge(const QList<qsizetype> &heads)
    {
        ParallelHeads result;
        result.app = m_graph.migrations().first().app;
        for (const qsizetype head : heads)
            result.heads.append(m_graph.migrations().at(head));
        for (qsizetype position = 0; position < m_graph.migrations().size(); ++position)
            if (!isFollowedByAll(position))
                result.branches.insert(m_graph.migrations().at(position).id);
        for (qsizetype i = 0; i < heads.size() && !result.conflict; ++i)
            for (qsizetype k = i + 1; k < heads.size() && !result.conflict; ++k)
                comparePair(i, k, result);
        if (!result.conflict)
            compareAll(result);
        return result;
    }

private:
    [[nodiscard]] bool isFollowedByAll(qsizetype position) const
    {
        return std::all_of(m_ancestries.cbegin(), m_ancestries.cend(),
                           [position](const QList<bool> &ancestry) { return ancestry.at(position); });
    }

    template <typename Wanted>
    [[nodiscard]] QList<Migration> where(Wanted wanted) const
    {
        QList<Migration> result;
        for (qsizetype position = 0; position < m_graph.migrations().size(); ++position)
            if (wanted(position))
                result.append(m_graph.migrations().at(position));
        return result;
    }

    void comparePair(qsizetype i, qsizetype k, ParallelHeads &result) const
    {
        const QList<bool> &ofFirst = m_ancestries.at(i);
        const QList<bool> &ofSecond = m_ancestries.at(k);
        const auto base = foldInOrder(where([&](qsizetype at) { return ofFirst.at(at) && ofSecond.at(at); }));
        if (!base) {
            result.conflict = base.error();
            return;
        }
        const BranchPair pair{*base, where([&](qsizetype at) { return ofFirst.at(at) && !ofSecond.at(at); }),
                              where([&](qsizetype at) { return ofSecond.at(at) && !ofFirst.at(at); })};
        if (const auto clash = findClash(pair))
            result.conflict = conflictOf(*clash);
        else if (!result.doubt)
            result.doubt = doubtAbout(pair.first, pair.second);
    }

    static Error conflictOf(const BranchClash &clash)
    {
        return Error{QStringLiteral("migration.heads_conflict"),
                     Message::tr("The app %1 has newest migrations of two branches that cannot be joined: %2 and %3. "
                                 "%4 Remove the one that no database has yet with: remove %1 ID; "
                                 "its changes are pending again then and can be written after the other.",
                                 "app, migration, migration, reason")
                         .arg(clash.first.app, titleOf(clash.first), titleOf(clash.second), asSentence(clash.reason)),
                     {},
                     labelOf(clash.second)};
    }

    static QString asSentence(const QString &reason)
    {
        return reason.endsWith(QLatin1Char('.')) ? reason : reason + QLatin1Char('.');
    }

    static std::optional<Error> doubtAbout(const QList<Migration> &first, const QList<Migration> &second)
    {
        const auto doubtful = [](const Migration &migration) { return haveOwnEffectOnRows(migration.operations); };
        const auto acts = [](const Migration &migration) { return !migration.operations.isEmpty(); };
        for (const auto &[one, other] : {std::pair(first, second), std::pair(second, first)}) {
            const auto sql = std::find_if(one.cbegin(), one.cend(), doubtful);
            const auto met = std::find_if(other.cbegin(), other.cend(), acts);
            if (sql != one.cend() && met != other.cend())
                return Error{QStringLiteral("migration.order_unknown"),
                             Message::tr("%1 works on rows in its own way, so only a person can tell that it may run "
                                         "before or after %2. If so, join them in the window under Migrations, or "
                                         "with: new %3 --merge --auto-input y",
                                         "migration, migration, app")
                                 .arg(titleOf(*sql), titleOf(*met), sql->app),
                             {},
                             labelOf(*sql)};
        }
        return std::nullopt;
    }

    /** The migrations as they run when the branches come in this order. */
    [[nodiscard]] QList<Migration> inBranchOrder(const QList<qsizetype> &order) const
    {
        QList<Migration> result = where([this](qsizetype at) { return isFollowedByAll(at); });
        QList<bool> taken(m_graph.migrations().size(), false);
        for (const qsizetype branch : order) {
            result += where([&](qsizetype at) {
                const bool isNext = m_ancestries.at(branch).at(at) && !isFollowedByAll(at) && !taken.at(at);
                taken[at] = taken.at(at) || isNext;
                return isNext;
            });
        }
        return result;
    }

    [[nodiscard]] QList<QList<qsizetype>> ordersToTry() const
    {
        QList<qsizetype> order(m_ancestries.size());
        std::iota(order.begin(), order.end(), 0);
        QList<QList<qsizetype>> result;
        if (order.size() <= mostOrdered) {
            do
                result.append(order);
            while (std::next_permutation(order.begin(), order.end()));
            return result;
        }
        for (qsizetype i = 0; i < order.size(); ++i) {
            std::rotate(order.begin(), order.begin() + 1, order.end());
            result.append(order);
            result.append(QList<qsizetype>(order.crbegin(), order.crend()));
        }
        return result;
    }

    /** Every order against that of ids: the same, or columns and enum values to be put in order. */
    void compareAll(ParallelHeads &result) const
    {
        const auto canonical = foldInOrder(m_graph.migrations());
        if (!canonical) {
            result.conflict = canonical.error();
            return;
        }
        for (const QList<qsizetype> &order : ordersToTry()) {
            const auto other = foldInOrder(inBranchOrder(order));
            if (!other || !sameButForOrder(*canonical, *other)) {
                result.conflict = conflictOf({result.heads.at(order.first()), result.heads.at(order.last()),
                                              Message::tr("The order of all the branches makes a difference")});
                return;
            }
            for (const Operation &operation : orderOf(*canonical, *other))
                if (!result.joining.contains(operation))
                    result.joining.append(operation);
        }
    }

    const MigrationGraph &m_graph;
    /** One for each head. */
    QList<QList<bool>> m_ancestries;
};

/** In the order of `wanted`; what is not in it stays behind what it stood behind. */
template <typename Part>
QList<PartReference> inOrderOf(const QList<Part> &wanted, const QList<PartReference> &references)
{
    QList<ObjectId> wantedIds;
    for (const Part &part : wanted)
        wantedIds.append(part.id);
    QList<ObjectId> ids;
    QHash<ObjectId, PartReference> byId;
    for (const PartReference &reference : references) {
        ids.append(reference.id);
        byId.insert(reference.id, reference);
    }
    QList<PartReference> ordered;
    const QSet<ObjectId> kept(ids.cbegin(), ids.cend());
    for (const ObjectId id : mergedOrder<ObjectId>(nullptr, wantedIds, ids, kept).order)
        ordered.append(byId.value(id));
    return ordered;
}

/** The order of the model, where branches leave open which it is: merged files have settled that already. */
QList<Operation> inOrderOfModel(QList<Operation> joining, const Schema &model)
{
    for (Operation &operation : joining) {
        if (auto *columns = std::get_if<ReorderColumns>(&operation)) {
            if (const Table *table = model.tables.find(columns->table.id))
                columns->order = inOrderOf(table->columns, columns->order);
        } else if (auto *values = std::get_if<AlterEnum>(&operation)) {
            if (const EnumType *type = model.enums.find(values->enumType.id))
                values->order = inOrderOf(type->values, values->order);
        }
    }
    return joining;
}

} // namespace

Error ParallelHeads::problem() const
{
    if (conflict)
        return *conflict;
    QStringList titles;
    for (const Migration &head : heads)
        titles.append(titleOf(head));
    QString sentence = Message::tr("The app %1 has %n newest migrations, written in parallel on different branches: "
                                   "%2.",
                                   "app, migrations", static_cast<int>(heads.size()))
                           .arg(app, titles.join(QStringLiteral(", ")));
    sentence += QLatin1Char(' ') + (doubt ? doubt->message
                                          : Message::tr("Join them in the window under Migrations, or with: "
                                                        "new %1 --merge")
                                                .arg(app));
    return Error{QStringLiteral("migration.heads"), sentence, {}, labelOf(heads.last())};
}

std::optional<ParallelHeads> parallelHeads(const QList<Migration> &ofApp)
{
    const MigrationGraph graph(ofApp);
    const QList<qsizetype> heads = graph.heads();
    if (heads.size() < 2)
        return std::nullopt;
    return BranchJudge(graph, heads).judge(heads);
}

QList<ParallelHeads> parallelHeads(const QList<AppMigrations> &apps)
{
    QList<ParallelHeads> result;
    for (const AppMigrations &app : apps)
        if (const auto heads = parallelHeads(app.migrations))
            result.append(*heads);
    return result;
}

Result<Migration> joiningMigration(const ParallelHeads &heads, const Schema &model, bool orderDoesNotMatter)
{
    if (heads.conflict)
        return fail(*heads.conflict);
    if (heads.doubt && !orderDoesNotMatter)
        return fail(*heads.doubt);
    Migration migration;
    migration.app = heads.app;
    QStringList names;
    for (const Migration &head : heads.heads) {
        migration.dependencies.append({heads.app, head.id});
        names.append(head.description.isEmpty() ? head.id : head.description);
    }
    migration.description = Message::tr("Join: %1").arg(names.join(QStringLiteral("; ")));
    migration.operations = inOrderOfModel(heads.joining, model);
    return migration;
}

} // namespace joinery
