// SPDX-License-Identifier: MIT
#include "core/migration/migration_creator.h"
#include "core/migration/table_from_snapshot.h"
#include "core/project/project_files.h"
#include "core/project/project_migrations.h"
#include "tests/support/schema_text.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace joinery;

namespace {

// The guide's example, word for word.
// example
/** Adds a genre to the table as the migrations have it now. */
Result<Migration> addGenre(const Project &project, const QString &folder, const QString &name)
{
    const App &app = *project.app(u"catalog");
    const Result<Table> genre = tableFromSnapshot(appMigrations(project), app.name, QStringLiteral("genre"));
    if (!genre)
        return fail(genre);
    const Column *column = genre->columnNamed(u"name");
    if (!column)
        return fail(QStringLiteral("genre.name"), QStringLiteral("The table genre has no column name."));
    const InsertRows rows{referenceTo(*genre), {referenceToPart(*column)}, {{RowValue::of(name)}}};
    const Result<QList<MigrationDependency>> follows = dependenciesOfNew(project, app);
    if (!follows)
        return fail(follows);
    return MigrationCreator(migrationsFolder(folder, app.name), app.name)
        .create(QStringLiteral("add a genre"), {rows}, *follows);
}
// end of example

} // namespace

/** The program in docs/guide/migrations.md compiles and does what it says. */
class DocumentedProgramTest : public QObject
{
    Q_OBJECT

private slots:
    void isTheOneOfTheGuide();
    void addsARow();
};

void DocumentedProgramTest::isTheOneOfTheGuide()
{
    QFile guide(QStringLiteral(JOINERY_SOURCE_DIR "/docs/guide/migrations.md"));
    QFile source(QStringLiteral(JOINERY_TEST_DIR "/tst_documented_program.cpp"));
    QVERIFY(guide.open(QIODevice::ReadOnly) && source.open(QIODevice::ReadOnly));
    const auto between = [](const QString &text, const QString &from, const QString &to) {
        return text.section(from, 1).section(to, 0, 0).trimmed();
    };
    const QString program = between(QString::fromUtf8(source.readAll()), QStringLiteral("// example\n"),
                                    QStringLiteral("// end of example"));
    QVERIFY(!program.isEmpty());
    QCOMPARE(between(QString::fromUtf8(guide.readAll()), QStringLiteral("```cpp\n"), QStringLiteral("```")), program);
}

void DocumentedProgramTest::addsARow()
{
    const QTemporaryDir folder;
    const Schema schema = schemaFromText(QStringLiteral("genre(id pk, name text)"));
    Project project;
    project.apps.append({.name = QStringLiteral("catalog")});
    QCOMPARE(addGenre(project, folder.path(), QStringLiteral("crime")).error().code,
             QStringLiteral("migration.unknown"));
    project.apps.first().migrations.append({.id = QStringLiteral("2026-01-01T00:00:00:000000"),
                                            .app = QStringLiteral("catalog"),
                                            .operations = {AddTable{schema.tables.at(0)}}});

    const Result<Migration> written = addGenre(project, folder.path(), QStringLiteral("crime"));

    QVERIFY2(written, qPrintable(written ? QString() : written.error().text()));
    QCOMPARE(written->dependencies.size(), 1);
    QCOMPARE(written->operations.size(), 1);
    const auto &rows = std::get<InsertRows>(written->operations.first());
    QCOMPARE(rows.columns.first().name, QStringLiteral("name"));
    QCOMPARE(rows.rows, QList<Row>({{RowValue::of(QStringLiteral("crime"))}}));
}

QTEST_GUILESS_MAIN(DocumentedProgramTest)
#include "tst_documented_program.moc"
