// SPDX-License-Identifier: MIT
#include "tests/support/evolution.h"

#include "core/database/introspection.h"
#include "core/differ/schema_differ.h"
#include "core/migration/drift.h"
#include "core/migration/migrator.h"
#include "core/operation/apply.h"
#include "core/operation/describe.h"
#include "core/project/import.h"
#include "core/project/project_migrations.h"
#include "tests/support/rows_for_both.h"

#include <QDir>
#include <QTest>

#include <algorithm>

namespace joinery {

namespace {

const QString appName = QStringLiteral("evolving");

Result<Schema> schemaOf(const Connection &connection)
{
    const auto read = introspect(connection);
    if (!read)
        return fail(read);
    return read->schema;
}

/** What one schema lacks of another and the other way round, names counting, by the rules of the dialect. */
QString difference(const Dialect &dialect, const Schema &from, const Schema &to)
{
    DiffOptions options{.equivalence = &dialect.equivalence()};
    options.matchByName = true;
    options.findCandidates = false;
    return describe(SchemaDiffer(options).diff(from, to).operations).join(QLatin1Char('\n'));
}

QString titled(const QString &title, const QString &complaint)
{
    return complaint.isEmpty() ? QString() : title + QStringLiteral(":\n") + complaint;
}

QString firstOf(const QStringList &complaints)
{
    for (const QString &complaint : complaints) {
        if (!complaint.isEmpty())
            return complaint;
    }
    return {};
}

} // namespace

QString Evolution::begin()
{
    m_project.apps.append(App{appName, {}, {}, {}, {}});
    const auto found = schemaOf(m_database);
    if (!found)
        return found.error().text();
    m_found = *found;
    if (const QString complaint = import(m_database); !complaint.isEmpty())
        return titled(QStringLiteral("import of old"), complaint);
    RunRequest fake;
    fake.fake = true;
    if (const QString complaint = run(fake); !complaint.isEmpty())
        return titled(QStringLiteral("baseline"), complaint);
    m_before = m_project.apps.constFirst().model;
    if (const QString complaint = differences(m_found); !complaint.isEmpty())
        return titled(QStringLiteral("imported"), complaint);
    if (const QString complaint = import(m_wanted); !complaint.isEmpty())
        return titled(QStringLiteral("import of new"), complaint);
    m_after = m_project.apps.constFirst().model;
    m_rows = rows(m_before, m_after, CommonColumns::All);
    m_rowsOfSameTypes = rows(m_before, m_after, CommonColumns::OfSameType);
    return {};
}

QString Evolution::forwards()
{
    if (const QString complaint = run({}); !complaint.isEmpty())
        return titled(QStringLiteral("forwards"), complaint);
    const auto wanted = schemaOf(m_wanted);
    if (!wanted)
        return wanted.error().text();
    return firstOf({titled(QStringLiteral("there"), differences(*wanted)),
                    titled(QStringLiteral("rows there"),
                           differences(rows(m_after, m_before, CommonColumns::OfSameType), m_rowsOfSameTypes))});
}

QString Evolution::backwards()
{
    const CommonRows there = rows(m_after, m_before, CommonColumns::All);
    empty(tablesOfNoReturn());
    const CommonRows left = rows(m_after, m_before, CommonColumns::All);
    // Triggers may change others besides.
    CommonRows expected = m_rows;
    erase_if(expected,
             [&](const CommonRows::iterator &table) { return there.value(table.key()) != left.value(table.key()); });
    RunRequest request;
    request.kind = RunRequest::Kind::Rollback;
    if (const QString complaint = run(request); !complaint.isEmpty())
        return titled(QStringLiteral("backwards"), complaint);
    return firstOf(
        {titled(QStringLiteral("back"), differences(m_found)),
         titled(QStringLiteral("rows back"), differences(rows(m_before, m_after, CommonColumns::All), expected))});
}

QString Evolution::import(const Connection &connection)
{
    const auto introspection = introspect(connection);
    if (!introspection)
        return introspection.error().text();
    const auto imported = importInto(m_project, appName, *introspection, connection.dialect());
    if (!imported)
        return imported.error().text();
    App &app = m_project.apps.first();
    const Schema snapshot = app.model;
    app.model = imported->model;
    if (const QString complaint = dropWhatOnlyTheModelHas(introspection->schema); !complaint.isEmpty())
        return complaint;
    return write(SchemaDiffer().diff(snapshot, app.model).operations);
}

/** As whoever accepts all that another database has, and misses nothing. */
QString Evolution::dropWhatOnlyTheModelHas(const Schema &found)
{
    Schema &model = m_project.apps.first().model;
    const Dialect &dialect = m_database.dialect();
    DiffOptions options{.equivalence = &dialect.equivalence()};
    options.matchByName = true;
    options.findCandidates = false;
    const Diff diff = SchemaDiffer(options).diff(model, dialect.recognised(found, model));
    for (const Operation &operation : diff.operations) {
        const bool isWholeDrop = std::holds_alternative<DropTable>(operation) ||
                                 std::holds_alternative<DropObject>(operation) ||
                                 std::holds_alternative<DropEnum>(operation);
        if (!isWholeDrop)
            return QStringLiteral("the import left out: ") + describe(operation);
        if (const auto done = joinery::apply(operation, model); !done)
            return done.error().text();
    }
    return {};
}

QString Evolution::write(const QList<Operation> &operations)
{
    App &app = m_project.apps.first();
    Migration migration;
    migration.app = appName;
    migration.id = QStringLiteral("2026-11-%1T10:00:00:000000").arg(app.migrations.size() + 1, 2, 10, QLatin1Char('0'));
    migration.operations = operations;
    migration.checksum = QStringLiteral("sum of ") + migration.id;
    if (!app.migrations.isEmpty())
        migration.dependencies = {{appName, app.migrations.constLast().id}};
    app.migrations.append(migration);
    const auto snapshot = appSnapshot(app);
    if (!snapshot)
        return snapshot.error().text();
    return titled(QStringLiteral("the migrations do not add up to the model"),
                  describe(SchemaDiffer().diff(*snapshot, app.model).operations).join(QLatin1Char('\n')));
}

QString Evolution::run(const RunRequest &request) const
{
    const Migrator migrator(appMigrations(m_project), m_database);
    const auto plan = migrator.prepare(request);
    if (!plan)
        return plan.error().text();
    const RunReport report = migrator.run(*plan);
    return report.succeeded() ? QString() : report.failure->sql + QLatin1Char('\n') + report.failure->error.text();
}

QSet<ObjectId> Evolution::tablesOfNoReturn() const
{
    QSet<ObjectId> result;
    for (const Table &table : m_before.tables) {
        const Table *after = m_after.tables.find(table.id);
        if (after && !takesRowsOf(table, *after))
            result.insert(table.id);
    }
    for (qsizetype before = -1; before != result.size();) {
        before = result.size();
        for (const Schema *schema : {&m_after, &m_before}) {
            for (const Table &table : schema->tables) {
                // What is gone by now comes back without rows.
                const bool isThere = m_after.tables.contains(table.id);
                for (const ForeignKey &key : table.foreignKeys) {
                    if (isThere && result.contains(key.referencedTable))
                        result.insert(table.id);
                }
            }
        }
    }
    return result;
}

void Evolution::empty(const QSet<ObjectId> &tables) const
{
    QList<Table> gone;
    for (const ObjectId id : tables)
        gone.append(*m_after.tables.find(id));
    emptyTables(m_database, gone);
}

QString Evolution::differences(const Schema &other) const
{
    const auto expected = Migrator(appMigrations(m_project), m_database).expectedSchema();
    if (!expected)
        return expected.error().text();
    const auto drifted = drift(m_database, *expected);
    if (!drifted)
        return drifted.error().text();
    const auto found = schemaOf(m_database);
    if (!found)
        return found.error().text();
    return firstOf({titled(QStringLiteral("drift"), describe(drifted->operations).join(QLatin1Char('\n'))),
                    titled(QStringLiteral("differs"),
                           difference(m_database.dialect(), other, m_database.dialect().recognised(*found, other)))});
}

CommonRows Evolution::rows(const Schema &named, const Schema &other, CommonColumns columns) const
{
    return commonRows(m_database, named, other, columns);
}

QString Evolution::differences(const CommonRows &rows, const CommonRows &expected) const
{
    QStringList result;
    for (auto table = expected.cbegin(); table != expected.cend(); ++table) {
        const QStringList found = rows.value(table.key());
        const QStringList lines =
            moreOf(QStringLiteral("+ "), found, *table) + moreOf(QStringLiteral("- "), *table, found);
        if (!lines.isEmpty())
            result.append(m_before.tables.find(table.key())->name + QStringLiteral(":\n") + lines.join(u'\n'));
    }
    return result.join(QLatin1Char('\n'));
}

QStringList withoutOwnTables(QStringList lines)
{
    lines.removeIf([](const QString &line) { return line.startsWith(QLatin1String("joinery_")); });
    return lines;
}

void addEvolutions(const QString &folder)
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    const QStringList names = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    QVERIFY2(!names.isEmpty(), "the corpus folder holds no pairs");
    for (const QString &name : names) {
        const QString old = QStringLiteral("%1/%2/old.sql").arg(folder, name);
        const QString fresh = QStringLiteral("%1/%2/new.sql").arg(folder, name);
        QTest::addRow("%s", qPrintable(name)) << old << fresh;
        QTest::addRow("%s the other way", qPrintable(name)) << fresh << old;
    }
}

QString firstComplaint(const QList<std::function<QString()>> &steps)
{
    for (const std::function<QString()> &step : steps) {
        if (const QString complaint = step(); !complaint.isEmpty())
            return complaint;
    }
    return {};
}

} // namespace joinery
