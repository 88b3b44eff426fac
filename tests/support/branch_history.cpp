// SPDX-License-Identifier: MIT
#include "tests/support/branch_history.h"

#include "core/migration/folding.h"
#include "core/migration/migration_graph.h"
#include "tests/support/operation_text.h"
#include "tests/support/schema_text.h"

namespace joinery {

namespace {

const QString shop = QStringLiteral("shop");

} // namespace

QString branchId(int number)
{
    return QStringLiteral("2026-01-%1T00:00:00:000000").arg(number, 2, 10, QLatin1Char('0'));
}

Branches bookBranches()
{
    return Branches(QStringLiteral("author(id pk, name text); book(id pk, title text, price integer)"));
}

Branches moodBranches()
{
    const auto value = [](const QString &text) { return EnumValue{ObjectId::derived(text), text}; };
    EnumType mood{.id = ObjectId::derived(u"mood"), .name = QStringLiteral("mood")};
    mood.values = {value(QStringLiteral("new"))};
    const Schema tasks = schemaFromText(QStringLiteral("task(id pk, state mood)"));
    Branches both(QStringLiteral("author(id pk, name text)"));
    both.add(2, {1}, {AddEnum{mood}, AddTable{tasks.tables.at(0)}})
        .add(3, {2}, {AddEnumValue{referenceTo(mood), value(QStringLiteral("done")), std::nullopt}})
        .add(4, {2}, {AddEnumValue{referenceTo(mood), value(QStringLiteral("late")), std::nullopt}});
    return both;
}

Branches::Branches(const QString &schemaText)
{
    const Schema schema = schemaFromText(schemaText);
    QList<Operation> operations;
    for (const Table *table : sortedByName(schema.tables))
        operations.append(AddTable{*table});
    add(1, {}, operations);
}

Branches &Branches::write(int number, const QList<int> &follows, const QString &text)
{
    const Schema before = foldInOrder(ancestorsOf(follows)).value();
    const auto operations = operationsFromText(text, before, QStringLiteral("step %1").arg(number));
    if (!operations)
        qFatal("%s", qPrintable(operations.error().text()));
    return add(number, follows, *operations);
}

Branches &Branches::add(int number, const QList<int> &follows, const QList<Operation> &operations)
{
    Migration migration{.id = branchId(number), .app = shop, .description = QStringLiteral("step %1").arg(number)};
    for (const int followed : follows)
        migration.dependencies.append({shop, branchId(followed)});
    migration.operations = operations;
    migration.checksum = QStringLiteral("sum %1").arg(number);
    m_migrations.append(migration);
    return *this;
}

QString Branches::conflict() const
{
    const auto parallel = heads();
    return parallel && parallel->conflict ? parallel->conflict->message : QStringLiteral("none");
}

QList<AppMigrations> Branches::appWithout(int number) const
{
    QList<Migration> others = m_migrations;
    others.removeIf([number](const Migration &migration) { return migration.id == branchId(number); });
    return {{shop, {}, others}};
}

QList<Migration> Branches::ancestorsOf(const QList<int> &numbers) const
{
    const MigrationGraph graph(m_migrations);
    QList<Migration> result;
    for (qsizetype position = 0; position < graph.migrations().size(); ++position)
        for (const int number : numbers)
            if (graph.ancestry(graph.positionOf(branchId(number))).at(position)) {
                result.append(graph.migrations().at(position));
                break;
            }
    return result;
}

} // namespace joinery
