// SPDX-License-Identifier: MIT
#include "core/dialect/dialect.h"
#include "core/differ/schema_differ.h"
#include "core/migration/folding.h"
#include "core/migration/migration_file.h"
#include "core/migration/migration_folder.h"
#include "core/operation/describe.h"
#include "core/project/project_files.h"
#include "core/project/project_json.h"
#include "core/schema/validation.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QtTest>

using namespace joinery;

/** The bookshop that people open first. */
class SampleTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFileIsCanonical();
    void theModelHasNoMistakes();
    void thePendingChangesAreThoseOfTheDrawing();
    void theDatabaseIsBuiltFromMigrationsAndSeed();
    void everyTableHasAPlaceOfItsOwn();

private:
    [[nodiscard]] Schema snapshot() const;

    const QString m_folder = QStringLiteral(JOINERY_SOURCE_DIR "/resources/sample/bookshop");
    Project m_project;
};

namespace {

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void run(QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    QVERIFY2(query.exec(sql), qPrintable(sql.left(300) + QLatin1Char('\n') + query.lastError().text()));
}

void runAll(QSqlDatabase &database, const Plan &plan)
{
    for (const PlanStep &step : plan.steps)
        run(database, step.sql);
}

int count(QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    return query.exec(sql) && query.next() ? query.value(0).toInt() : -1;
}

} // namespace

void SampleTest::initTestCase()
{
    const Result<Project> project = readProject(m_folder);
    QVERIFY2(project, qPrintable(project ? QString() : project.error().text()));
    m_project = *project;
}

Schema SampleTest::snapshot() const
{
    Schema result;
    for (const App &app : m_project.apps)
        result = united(result, foldInOrder(app.migrations).value());
    return result;
}

void SampleTest::everyFileIsCanonical()
{
    QTemporaryDir copy;
    QVERIFY(writeProject(copy.path(), {}, m_project).has_value());
    int compared = 0;
    QDirIterator all(m_folder, {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        const QString relative = QDir(m_folder).relativeFilePath(path);
        ++compared;
        if (relative.contains(QLatin1String("/migrations/"))) {
            const auto migration = readMigrationFile(path, relative.section(QLatin1Char('/'), 0, 0));
            QVERIFY(migration.has_value());
            QCOMPARE(migrationToFile(*migration, snapshot()), content(path));
        } else {
            QCOMPARE(content(copy.filePath(relative)), content(path));
        }
    }
    QCOMPARE(compared, 26);
}

void SampleTest::theModelHasNoMistakes()
{
    const QList<Finding> findings = validate(m_project.unitedModel());
    for (const Finding &finding : findings)
        qWarning() << finding.text;
    QVERIFY(findings.isEmpty());
    for (const Finding &finding : sqliteDialect().validate(m_project.unitedModel()))
        QCOMPARE(finding.code, QStringLiteral("sqlite.comment"));
    QVERIFY(m_project.unitedModel().tables.size() >= 12);
}

void SampleTest::thePendingChangesAreThoseOfTheDrawing()
{
    QStringList lines;
    for (const App &app : m_project.apps) {
        const Schema before = foldInOrder(app.migrations).value();
        lines += describe(SchemaDiffer().diff(before, app.model).operations);
    }
    lines.sort();
    const QStringList expected{
        QStringLiteral("add column author.email (varchar(255))"),
        QStringLiteral("add table review (4 columns)"),
        QStringLiteral("add unique constraint author.author_email_unique"),
        QStringLiteral("change column book.price (type real -> numeric(10,2))"),
        QStringLiteral("drop column publisher.website"),
        QStringLiteral("drop table legacy_tag"),
        QStringLiteral("rename column author.name -> full_name"),
    };
    QCOMPARE(lines.join(QLatin1Char('\n')), expected.join(QLatin1Char('\n')));
}

void SampleTest::theDatabaseIsBuiltFromMigrationsAndSeed()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("sample"));
    database.setDatabaseName(QStringLiteral(":memory:"));
    QVERIFY(database.open());
    Schema current;
    for (const App &app : m_project.apps) {
        for (const Migration &migration : app.migrations) {
            const auto plan = sqliteDialect().plan(current, migration.operations);
            QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text()));
            runAll(database, *plan);
        }
        current = united(current, foldInOrder(app.migrations).value());
    }
    run(database, QStringLiteral("PRAGMA foreign_keys = on"));
    const QString seed = QString::fromUtf8(content(m_folder + QStringLiteral("/seed.sql")));
    for (const QString &statement : seed.split(QStringLiteral(";\n"), Qt::SkipEmptyParts))
        run(database, statement);
    QCOMPARE(count(database, QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check")), 0);
    QCOMPARE(count(database, QStringLiteral("SELECT count(*) FROM legacy_tag")), 212);
    QVERIFY(count(database, QStringLiteral("SELECT count(*) FROM book_list")) >= 60);
    QVERIFY(count(database, QStringLiteral("SELECT count(*) FROM invoice_total")) == 80);
    for (const Table &table : current.tables)
        QVERIFY(count(database, QStringLiteral("SELECT count(*) FROM ") + table.name) > 0);
    // And the pending changes run on it without losing a book.
    const int books = count(database, QStringLiteral("SELECT count(*) FROM book"));
    const auto operations = SchemaDiffer().diff(current, m_project.unitedModel()).operations;
    const auto plan = sqliteDialect().plan(current, operations);
    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text()));
    for (const DataCheck &check : plan->checks)
        QCOMPARE(count(database, check.countSql), 0);
    runAll(database, *plan);
    QCOMPARE(count(database, QStringLiteral("SELECT count(*) FROM book_list")), books);
    QCOMPARE(count(database, QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check")), 0);
    database.close();
}

void SampleTest::everyTableHasAPlaceOfItsOwn()
{
    QList<QPointF> places;
    for (const App &app : m_project.apps) {
        for (const Table &table : app.model.tables)
            QVERIFY2(app.diagram.positions.contains(table.id), qPrintable(table.name));
        places += app.diagram.positions.values();
    }
    for (qsizetype i = 0; i < places.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            const QPointF between = places.at(i) - places.at(j);
            QVERIFY(qAbs(between.x()) > 300 || qAbs(between.y()) > 90);
        }
    }
}

QTEST_GUILESS_MAIN(SampleTest)
#include "tst_sample.moc"
