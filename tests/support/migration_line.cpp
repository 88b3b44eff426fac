// SPDX-License-Identifier: MIT
#include "tests/support/migration_line.h"

#include "core/migration/drift.h"
#include "core/migration/folding.h"
#include "core/operation/describe.h"
#include "tests/support/operation_text.h"

namespace joinery::history {

QString idOf(int number)
{
    return QStringLiteral("2026-01-%1T00:00:00:000000").arg(number, 2, 10, QLatin1Char('0'));
}

QString squashIdOf(int number)
{
    return QStringLiteral("2026-01-%1T00:00:00:000001").arg(number, 2, 10, QLatin1Char('0'));
}

Line &Line::write(const QString &text, const QList<MigrationDependency> &dependencies)
{
    const auto operations = operationsFromText(text, m_schema, QStringLiteral("%1 %2").arg(m_app).arg(m_count));
    if (!operations)
        qFatal("%s", qPrintable(operations.error().text()));
    ++m_count;
    Migration migration{.id = idOf(m_count), .app = m_app, .description = QStringLiteral("step %1").arg(m_count)};
    if (!m_migrations.isEmpty())
        migration.dependencies.append({m_app, m_migrations.last().id});
    migration.dependencies += dependencies;
    migration.operations = *operations;
    migration.checksum = QStringLiteral("%1 sum %2").arg(m_app).arg(m_count);
    m_migrations.append(migration);
    m_schema = foldInOrder(m_migrations).value();
    return *this;
}

Line books()
{
    return Line()
        .write(QStringLiteral("CREATE TABLE author (id INTEGER PRIMARY KEY, name TEXT)\n"
                              "CREATE TABLE book (id INTEGER PRIMARY KEY, title TEXT, price INTEGER)"))
        .write(QStringLiteral("add column book : isbn TEXT\nadd column book : draft TEXT"))
        .write(QStringLiteral("rename column book.isbn -> isbn13\nCREATE TABLE shelf (id INTEGER PRIMARY KEY)"))
        .write(QStringLiteral("drop column book.draft\nrename table shelf -> rack"))
        .write(QStringLiteral("add column rack : room TEXT"));
}

Squash made(const Line &line, int from, int to)
{
    const auto squashed = squash({line.app()}, {shop, idOf(from), idOf(to), {}});
    if (!squashed)
        qFatal("%s", qPrintable(squashed.error().text()));
    return *squashed;
}

Line squashedBooks(bool keepFiles)
{
    Line line = books();
    const Squash squashed = made(line, 2, 4);
    line.add(squashed.migration);
    if (!keepFiles)
        line.remove({idOf(2), idOf(3), idOf(4)});
    return line;
}

QString run(const QList<AppMigrations> &apps, const Connection &connection, const RunRequest &request)
{
    const Migrator migrator(apps, connection);
    const auto plan = migrator.prepare(request);
    if (!plan)
        return plan.error().code + QStringLiteral(": ") + plan.error().message;
    const RunReport report = migrator.run(*plan);
    return report.succeeded() ? QStringLiteral("ok") : report.failure->error.text();
}

RunRequest upToNumber(int number)
{
    RunRequest request;
    request.app = shop;
    request.target = RunTarget::upTo(idOf(number));
    return request;
}

RunRequest back(RunRequest::Kind kind, const RunTarget &target)
{
    RunRequest request;
    request.kind = kind;
    if (kind == RunRequest::Kind::Backwards)
        request.app = shop;
    request.target = target;
    return request;
}

QString states(const QList<AppMigrations> &apps, const Connection &connection)
{
    const StatusReport status = Migrator(apps, connection).status().value();
    QStringList words;
    for (const MigrationStatus &each : status.migrations)
        words.append(QString::number(each.id.mid(8, 2).toInt()) +
                     (each.replaces.isEmpty() ? QStringLiteral(" ") : QStringLiteral("+ ")) + stateName(each.state));
    for (const Error &problem : status.problems)
        words.append(problem.code);
    return words.join(QStringLiteral(", "));
}

QStringList rowIds(const Connection &connection)
{
    QStringList ids;
    const auto records = MigrationRepository(connection).records().value();
    for (const HistoryRecord &record : records)
        ids.append(record.id);
    return ids;
}

QString driftText(const QList<AppMigrations> &apps, const Connection &connection)
{
    const auto expected = Migrator(apps, connection).expectedSchema();
    if (!expected)
        return expected.error().code;
    const auto found = drift(connection, *expected);
    return found ? describe(found->operations).join(QLatin1Char('\n')) : found.error().text();
}

QString content(const SqliteFile &file)
{
    QStringList lines = file.dump().split(QLatin1Char('\n'));
    lines.removeIf([](const QString &line) { return line.contains(idOf(1).left(8)); });
    return lines.join(QLatin1Char('\n'));
}

} // namespace joinery::history
