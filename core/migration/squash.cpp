// SPDX-License-Identifier: MIT
#include "core/migration/squash.h"

#include "core/base/translate.h"
#include "core/differ/schema_differ.h"
#include "core/migration/folding.h"
#include "core/migration/migration_creator.h"
#include "core/migration/migration_graph.h"
#include "core/migration/migrations_in_effect.h"
#include "core/migration/row_effects.h"
#include "core/operation/apply.h"
#include "core/operation/describe.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace joinery {

namespace {

QString titleOf(const Migration &migration)
{
    return migration.description.isEmpty() ? labelOf(migration)
                                           : QStringLiteral("%1 (%2)").arg(labelOf(migration), migration.description);
}

/** "2026-11-20", or "2026-11-03 to 2026-11-20". */
QString daysOf(const QString &firstId, const QString &lastId)
{
    constexpr qsizetype day = 10;
    const QString first = firstId.left(day);
    const QString last = lastId.left(day);
    return first == last ? first : Message::tr("%1 to %2", "days").arg(first, last);
}

/** Where the migration stands that an id, or its beginning, names. */
Result<qsizetype> find(const QList<Migration> &ordered, const QString &app, const QString &id)
{
    QList<qsizetype> found;
    for (qsizetype i = 0; i < ordered.size(); ++i) {
        if (ordered.at(i).id == id)
            return i;
        if (ordered.at(i).id.startsWith(id))
            found.append(i);
    }
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty())
        return fail(QStringLiteral("migration.unknown"),
                    Message::tr("%1 has no migration %2. Look at the ids with: status").arg(app, id));
    return fail(QStringLiteral("migration.ambiguous"),
                Message::tr("%1 can mean several migrations of %2. Write more of the id.").arg(id, app));
}

/** Finds the operations that a range adds up to. */
class Shortener
{
public:
    Shortener(Schema before, const QList<Migration> &range) : m_segmentStart(before), m_state(std::move(before))
    {
        for (const Migration &migration : range)
            m_keepsOrder = m_keepsOrder || haveOwnEffectOnRows(migration.operations);
    }

    Result<void> add(const Migration &migration)
    {
        for (const Operation &operation : migration.operations) {
            const bool staysInPlace = hasOwnEffectOnRows(operation);
            if (staysInPlace)
                flush();
            if (const auto applied = apply(operation, m_state); !applied)
                return fail(QStringLiteral("snapshot.broken"), applied.error().message, {}, labelOf(migration));
            if (staysInPlace) {
                m_operations.append(operation);
                m_kept.append(QStringLiteral("%1: %2").arg(labelOf(migration), describe(operation)));
                m_segmentStart = m_state;
            } else {
                m_segment.append(operation);
            }
        }
        return {};
    }

    void flush()
    {
        QList<Operation> shorter = SchemaDiffer({.findCandidates = false}).diff(m_segmentStart, m_state).operations;
        const auto changesValues = [this](const Operation &operation) { return mayChangeValues(operation); };
        // What comes between may look at the rows, which then have to be just as they were.
        if (m_keepsOrder && std::any_of(m_segment.cbegin(), m_segment.cend(), changesValues))
            shorter = m_segment;
        for (const Operation &operation : std::as_const(m_segment))
            if (mayChangeValues(operation) && !shorter.contains(operation))
                m_shortened.append(describe(operation));
        m_operations += shorter;
        m_segment.clear();
        m_segmentStart = m_state;
    }

    [[nodiscard]] const QList<Operation> &operations() const { return m_operations; }
    [[nodiscard]] const QStringList &kept() const { return m_kept; }
    [[nodiscard]] const QStringList &shortened() const { return m_shortened; }

private:
    /** Whether rows may hold something else in the end when it is left out, or done as the range ends. */
    [[nodiscard]] bool mayChangeValues(const Operation &operation) const
    {
        const ObjectId subject = subjectOf(operation).id;
        const bool isNew = !subject.isNull() && !m_segmentStart.tables.contains(subject) &&
                           !m_segmentStart.enums.contains(subject) && !m_segmentStart.objects.contains(subject);
        // What the segment makes has no rows before it ends.
        if (isNew)
            return false;
        const auto *add = std::get_if<AddColumn>(&operation);
        return riskOf(operation) != Risk::Safe || (add && isFilledOtherwise(*add));
    }

    /** Whether the rows there are get another value in the column when it is added as it is in the end. */
    [[nodiscard]] bool isFilledOtherwise(const AddColumn &add) const
    {
        const Table *table = m_state.tables.find(add.table.id);
        const Column *last = table ? table->column(add.column.id) : nullptr;
        const bool keepsComputed = last && add.column.generated && !last->generated;
        return last && (keepsComputed || last->defaultValue != add.column.defaultValue);
    }

    Schema m_segmentStart;
    Schema m_state;
    /** Since the last operation that stays in its place. */
    QList<Operation> m_segment;
    QList<Operation> m_operations;
    bool m_keepsOrder = false;
    QStringList m_kept;
    QStringList m_shortened;
};

class Squasher
{
public:
    Squasher(const QList<AppMigrations> &apps, const SquashRequest &request)
        : m_apps(inEffect(apps, {}).apps), m_request(request)
    {
        for (const AppMigrations &app : m_apps)
            if (app.app == request.app)
                m_own = inOwnOrder(app.migrations);
    }

    Result<Squash> make()
    {
        for (const auto step : {&Squasher::chooseRange, &Squasher::checkBranches, &Squasher::checkTransactions,
                                &Squasher::fillIn, &Squasher::shorten, &Squasher::checkWhole})
            if (const auto done = (this->*step)(); !done)
                return fail(done);
        return m_result;
    }

private:
    Result<void> chooseRange()
    {
        if (m_own.isEmpty())
            return fail(QStringLiteral("migration.unknown"),
                        Message::tr("The app %1 has no migrations.").arg(m_request.app));
        if (!m_request.from.isEmpty()) {
            const auto from = find(m_own, m_request.app, m_request.from);
            if (!from)
                return fail(from);
            m_first = *from;
        }
        m_last = m_own.size() - 1;
        if (!m_request.to.isEmpty()) {
            const auto to = find(m_own, m_request.app, m_request.to);
            if (!to)
                return fail(to);
            m_last = *to;
        }
        if (m_last <= m_first)
            return fail(QStringLiteral("squash.too_short"),
                        Message::tr("There is nothing to squash: from %1 to %2 there are not two migrations.")
                            .arg(m_own.at(m_first).id, m_own.at(m_last).id));
        m_result.replaced = m_own.mid(m_first, m_last - m_first + 1);
        return {};
    }

    [[nodiscard]] bool isInside(qsizetype position) const { return position >= m_first && position <= m_last; }

    /** Into the range leads one way, and one leads out of it: else a branch would come to lie before another. */
    Result<void> checkBranches()
    {
        const MigrationGraph graph(m_own);
        const auto cut = [this](qsizetype one, qsizetype other) {
            return fail(QStringLiteral("squash.branches"),
                        Message::tr("The range cuts through branches: %1 and %2 were written in parallel. Squash from "
                                    "before both to behind the migration that joins them.")
                            .arg(titleOf(m_own.at(one)), titleOf(m_own.at(other))));
        };
        std::optional<qsizetype> entry;
        QList<bool> isFollowed(m_own.size(), false);
        for (qsizetype position = m_first; position < m_own.size(); ++position) {
            const QList<qsizetype> &followed = graph.followed(position);
            for (const qsizetype each : followed) {
                isFollowed[each] = true;
                if (isInside(position) && !isInside(each)) {
                    if (entry && *entry != each)
                        return cut(*entry, each);
                    entry = each;
                } else if (!isInside(position) && isInside(each) && each != m_last) {
                    return cut(position, each + 1);
                }
            }
        }
        for (qsizetype position = m_first; position < m_last; ++position)
            if (!isFollowed.at(position))
                return cut(position, m_last);
        return {};
    }

    Result<void> checkTransactions()
    {
        for (const Migration &migration : m_result.replaced)
            if (!migration.transactional)
                return fail(QStringLiteral("squash.transaction"),
                            Message::tr("%1 runs without a transaction, so that it cannot become one with others. "
                                        "Squash what is before and what is behind it.")
                                .arg(titleOf(migration)));
        return {};
    }

    Result<void> fillIn()
    {
        Migration &migration = m_result.migration;
        migration.app = m_request.app;
        migration.id = MigrationCreator::idAfter(m_own.at(m_last).id);
        if (m_last + 1 < m_own.size() && m_own.at(m_last + 1).id <= migration.id)
            return fail(QStringLiteral("squash.no_room"),
                        Message::tr("Between the ids %1 and %2 there is no room for another. Choose another range.")
                            .arg(m_own.at(m_last).id, m_own.at(m_last + 1).id));
        for (const Migration &each : std::as_const(m_result.replaced))
            migration.replaces.append({each.id, each.replaces});
        migration.dependencies = dependencies();
        migration.description = m_request.description.simplified();
        if (migration.description.isEmpty())
            migration.description =
                Message::tr("Squash of %n migration(s), %1", nullptr, static_cast<int>(m_result.replaced.size()))
                    .arg(daysOf(m_own.at(m_first).id, m_own.at(m_last).id));
        return {};
    }

    /** All that the range needs outside of itself, the newest of each app. */
    [[nodiscard]] QList<MigrationDependency> dependencies() const
    {
        QMap<QString, QString> newest;
        QList<MigrationDependency> whole;
        for (const Migration &migration : m_result.replaced) {
            for (const MigrationDependency &dependency : migration.dependencies) {
                const bool isOwn = dependency.app == m_request.app;
                if (dependency.id.isEmpty() && !isOwn && !whole.contains(dependency))
                    whole.append(dependency);
                if (!dependency.id.isEmpty() && (!isOwn || dependency.id < m_own.at(m_first).id))
                    newest[dependency.app] = std::max(newest.value(dependency.app), dependency.id);
            }
        }
        QList<MigrationDependency> result;
        if (newest.contains(m_request.app))
            result.append({m_request.app, newest.take(m_request.app)});
        for (auto each = newest.cbegin(); each != newest.cend(); ++each)
            result.append({each.key(), each.value()});
        return result + whole;
    }

    Result<void> shorten()
    {
        const auto before = foldInOrder(m_own.mid(0, m_first));
        if (!before)
            return fail(before);
        Shortener shortener(*before, m_result.replaced);
        for (const Migration &migration : std::as_const(m_result.replaced))
            if (const auto added = shortener.add(migration); !added)
                return added;
        shortener.flush();
        m_result.migration.operations = shortener.operations();
        m_result.kept = shortener.kept();
        m_result.shortened = shortener.shortened();

        const auto after = foldInOrder(m_result.replaced, *before);
        const auto squashed = foldInOrder({m_result.migration}, *before);
        if (!after)
            return fail(after);
        if (!squashed || *squashed != *after)
            return differs();
        return {};
    }

    /** In its place among all migrations of all apps. */
    Result<void> checkWhole()
    {
        QList<AppMigrations> apps = m_apps;
        for (AppMigrations &app : apps)
            if (app.app == m_request.app)
                app.migrations.append(m_result.migration);
        const auto orderBefore = inOrder(m_apps);
        if (!orderBefore)
            return fail(orderBefore);
        const auto order = inOrder(apps);
        if (!order && order.error().code == QLatin1String("migration.cycle"))
            return fail(QStringLiteral("squash.circle"),
                        Message::tr("A migration of another app has to run in the middle of this range: %1 Choose a "
                                    "range that ends before it, or begins behind it.")
                            .arg(order.error().message));
        if (!order)
            return fail(order);
        const auto before = foldInOrder(*orderBefore);
        if (!before)
            return fail(before);
        const auto place = std::find_if(order->cbegin(), order->cend(), [this](const Migration &migration) {
            return migration.app == m_request.app && migration.id == m_result.migration.id;
        });
        const auto start = foldInOrder(order->mid(0, place - order->cbegin()));
        if (!start)
            return fail(start);
        m_result.before = *start;
        const auto after = foldInOrder(order->mid(place - order->cbegin()), *start);
        if (!after || *after != *before)
            return differs();
        return {};
    }

    [[nodiscard]] tl::unexpected<Error> differs() const
    {
        return fail(QStringLiteral("squash.differs"),
                    Message::tr("These migrations cannot be made one: it would not add up to the same. Squash a "
                                "smaller range."),
                    {}, labelOf(m_own.at(m_last)));
    }

    QList<AppMigrations> m_apps;
    const SquashRequest &m_request;
    QList<Migration> m_own;
    qsizetype m_first = 0;
    qsizetype m_last = 0;
    Squash m_result;
};

} // namespace

Result<Squash> squash(const QList<AppMigrations> &apps, const SquashRequest &request)
{
    return Squasher(apps, request).make();
}

QList<Error> squashProblems(const QList<AppMigrations> &apps)
{
    QList<Error> problems;
    for (const AppMigrations &app : apps) {
        QHash<QString, Migration> files;
        for (const Migration &migration : app.migrations)
            files.insert(migration.id, migration);
        for (const Migration &squash : app.migrations) {
            QList<Migration> replaced;
            for (const ReplacedMigration &each : squash.replaces)
                if (files.contains(each.id))
                    replaced.append(files.value(each.id));
            if (replaced.isEmpty() || replaced.size() != squash.replaces.size())
                continue;
            QList<Migration> earlier;
            for (const Migration &migration : inOwnOrder(app.migrations))
                if (migration.id < replaced.first().id)
                    earlier.append(migration);
            const auto before = foldInOrder(earlier);
            const auto after = before ? foldInOrder(replaced, *before) : before;
            const auto squashed = before ? foldInOrder({squash}, *before) : before;
            if (!after || (squashed && *squashed == *after))
                continue;
            problems.append({QStringLiteral("squash.differs"),
                             Message::tr("%1 does not add up to what the migrations do that it replaces: one of the "
                                         "files was changed. Restore it, or delete the squash and make it again.")
                                 .arg(titleOf(squash)),
                             {},
                             squash.filePath});
        }
    }
    return problems;
}

} // namespace joinery
