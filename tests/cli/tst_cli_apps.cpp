// SPDX-License-Identifier: MIT
#include "tests/support/command_line_shop.h"

#include <QDir>
#include <QTest>

using namespace joinery;

namespace {

QByteArray tableFile(const QByteArray &id, const QByteArray &name, const QByteArray &more = {})
{
    return R"json({ "joinery": 2, "id": ")json" + id + R"json(0", "name": ")json" + name +
           R"json(", "columns": [ { "id": ")json" + id +
           R"json(1", "name": "id", "type": "integer", "null": false } )json" + more + R"json( }
)json";
}

const QByteArray thing = tableFile("xxxxxxxxxxx", "thing", R"json(], "primary_key": { "columns": ["id"] })json");
const QByteArray other = tableFile("zzzzzzzzzzz", "other", R"json(], "primary_key": { "columns": ["id"] })json");
const QByteArray use =
    tableFile("yyyyyyyyyyy", "use", R"json(, { "id": "yyyyyyyyyyy2", "name": "thing_id", "type": "integer" } ],
  "primary_key": { "columns": ["id"] })json");
const QByteArray useWithKey =
    tableFile("yyyyyyyyyyy", "use", R"json(, { "id": "yyyyyyyyyyy2", "name": "thing_id", "type": "integer" } ],
  "primary_key": { "columns": ["id"] },
  "foreign_keys": [ { "id": "yyyyyyyyyyy3", "name": "of_thing", "columns": ["thing_id"],
      "references": { "id": "xxxxxxxxxxx0", "name": "thing", "columns": [ { "id": "xxxxxxxxxxx1", "name": "id" } ] } } ])json");

/** Two apps: "parts" with things, and "uses" which refers to them. */
void makeApps(const CommandLine &cli)
{
    QCOMPARE(cli(QStringLiteral("init shop --app parts")).exitCode, 0);
    QByteArray project = cli.read(QStringLiteral("shop/joinery.json"));
    const qsizetype apps = project.indexOf("\"parts\"");
    QVERIFY(apps > 0);
    cli.write(QStringLiteral("shop/joinery.json"), project.insert(apps + 7, ", \"uses\""));
    cli.write(QStringLiteral("shop/parts/tables/thing.json"), thing);
    cli.write(QStringLiteral("shop/parts/tables/other.json"), other);
    cli.write(QStringLiteral("shop/uses/tables/use.json"), useWithKey);
}

void createMigrations(const CommandLine &cli)
{
    QCOMPARE(cli(QStringLiteral("new parts --auto"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("new uses --auto"), shop).exitCode, 0);
}

} // namespace

/** Apps of a project with tables that have to do with each other. */
class CliAppsTest : public QObject
{
    Q_OBJECT

private slots:
    void keysToOtherAppsMakeMigrationsDepend();
    void whatNoOneNeedsAnyMoreIsDropped();
    void tablesOfOtherAppsAreNamed();
    void movedTablesAreTold();
    void movedTablesGoInOrder_data();
    void movedTablesGoInOrder();
    void rowsOfMovedTablesCanBeCarriedOver();
    void nothingOfOneAppIsRenamedInAnother();
    void brokenOrderIsAMistake();
};

void CliAppsTest::keysToOtherAppsMakeMigrationsDepend()
{
    const CommandLine cli;
    makeApps(cli);
    const CommandResult early = cli(QStringLiteral("new uses --auto"), shop);
    QCOMPARE(early.exitCode, 1);
    QVERIFY2(early.err.contains(QStringLiteral("points to table thing of app parts, which is in no migration yet")),
             qPrintable(early.err));

    createMigrations(cli);
    const QString file =
        QStringLiteral("shop/uses/migrations/") + cli.files(QStringLiteral("shop/uses/migrations")).first();
    QVERIFY2(cli.read(file).contains("\"parts\""), cli.read(file).constData());
    QCOMPARE(cli(QStringLiteral("forwards --yes"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("check"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("drift"), shop).exitCode, 0);
}

/** The order in which it happened is the order in which a new database gets it. */
void CliAppsTest::whatNoOneNeedsAnyMoreIsDropped()
{
    const CommandLine cli;
    makeApps(cli);
    createMigrations(cli);
    cli.write(QStringLiteral("shop/uses/tables/use.json"), use);
    QCOMPARE(cli(QStringLiteral("new uses --auto"), shop).exitCode, 0);
    QVERIFY(QFile::remove(cli.path(QStringLiteral("shop/parts/tables/thing.json"))));
    QCOMPARE(cli(QStringLiteral("new parts --auto"), shop).exitCode, 0);

    for (const char *dialect : {"sqlite", "postgresql", "mariadb", "mysql", "postgresql-12", "mariadb-10.5"}) {
        const CommandResult sql = cli(QStringLiteral("sql all --dialect %1").arg(QLatin1String(dialect)), shop);
        QVERIFY2(sql.exitCode == 0, qPrintable(sql.err));
        QVERIFY2(!sql.out.contains(QStringLiteral("REFERENCES \"\"")), qPrintable(sql.out));
    }
    QCOMPARE(cli(QStringLiteral("forwards --yes"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("drift"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("reset --yes"), shop).exitCode, 0);
}

void CliAppsTest::tablesOfOtherAppsAreNamed()
{
    const CommandLine cli;
    makeApps(cli);
    createMigrations(cli);
    const CommandResult snapshot = cli(QStringLiteral("snapshot uses"), shop);
    QVERIFY2(snapshot.out.contains(QStringLiteral("foreign key of_thing (thing_id) → thing (id)")),
             qPrintable(snapshot.out));
}

void CliAppsTest::movedTablesAreTold()
{
    const CommandLine cli;
    makeApps(cli);
    createMigrations(cli);
    QVERIFY(QFile::rename(cli.path(QStringLiteral("shop/parts/tables/other.json")),
                          cli.path(QStringLiteral("shop/uses/tables/other.json"))));
    const QString told = QStringLiteral("Table other of app parts is in app uses now.");
    const CommandResult check = cli(QStringLiteral("check --model-only"), shop);
    QCOMPARE(check.exitCode, 3);
    QVERIFY2(check.err.contains(told), qPrintable(check.err));
    const CommandResult made = cli(QStringLiteral("new parts --auto"), shop);
    QCOMPARE(made.exitCode, 0);
    QVERIFY2(made.err.contains(told), qPrintable(made.err));
}

void CliAppsTest::movedTablesGoInOrder_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::newRow("with ids") << other;
    QTest::newRow("without") << QByteArray(
        R"json({ "joinery": 2, "name": "other", "columns": [ { "name": "id", "type": "integer" } ] })json");
}

/** What `diff` shows is what `new` writes, app by app: what gives a table up before what takes it. */
void CliAppsTest::movedTablesGoInOrder()
{
    QFETCH(QByteArray, table);
    for (const auto &[from, to] : {std::pair(QString("parts"), QString("uses")), {QString("uses"), QString("parts")}}) {
        const CommandLine cli;
        makeApps(cli);
        QVERIFY(QFile::remove(cli.path(QStringLiteral("shop/parts/tables/other.json"))));
        cli.write(QStringLiteral("shop/uses/app.json"), R"json({ "joinery": 2, "dependencies": ["parts"] })json");
        cli.write(QStringLiteral("shop/%1/tables/other.json").arg(from), table);
        createMigrations(cli);
        QCOMPARE(cli(QStringLiteral("forwards --yes"), shop).exitCode, 0);
        QVERIFY(QFile::rename(cli.path(QStringLiteral("shop/%1/tables/other.json").arg(from)),
                              cli.path(QStringLiteral("shop/%1/tables/other.json").arg(to))));

        const CommandResult diff = cli(QStringLiteral("diff"), shop);
        QCOMPARE(diff.exitCode, 3);
        QCOMPARE(diff.out,
                 QStringLiteral("From snapshot to model:\n  - drop table other\n  + add table other (1 column)\n"));
        QVERIFY2(!diff.err.contains(QStringLiteral("may have")), qPrintable(diff.err));
        QCOMPARE(cli(QStringLiteral("diff model snapshot"), shop).exitCode, 3);
        const CommandResult sql = cli(QStringLiteral("diff --sql sqlite"), shop);
        QVERIFY2(sql.exitCode == 3 && sql.out.indexOf("DROP TABLE") < sql.out.indexOf("CREATE TABLE"),
                 qPrintable(sql.out + sql.err));

        const CommandResult early = cli(QStringLiteral("new %1 --auto").arg(to), shop);
        QCOMPARE(early.exitCode, 1);
        QVERIFY2(early.err.contains(QStringLiteral("other is still in the migrations of app %1").arg(from)),
                 qPrintable(early.err));
        for (const QString &app : {from, to}) {
            const CommandResult made = cli(QStringLiteral("new %1 --auto").arg(app), shop);
            QVERIFY2(made.exitCode == 0, qPrintable(made.err));
        }
        QCOMPARE(cli(QStringLiteral("diff"), shop).exitCode, 0);
        QCOMPARE(cli(QStringLiteral("forwards --yes"), shop).exitCode, 0);
        QCOMPARE(cli(QStringLiteral("check"), shop).exitCode, 0);
        QCOMPARE(cli(QStringLiteral("reset --yes"), shop).exitCode, 0);
        QCOMPARE(cli(QStringLiteral("forwards --yes"), shop).exitCode, 0);
        QCOMPARE(cli(QStringLiteral("drift"), shop).exitCode, 0);
    }
}

/** As the warning says. */
void CliAppsTest::rowsOfMovedTablesCanBeCarriedOver()
{
    const CommandLine cli;
    makeApps(cli);
    createMigrations(cli);
    QCOMPARE(cli(QStringLiteral("forwards --yes"), shop).exitCode, 0);
    runSql(cli, QStringLiteral("INSERT INTO other VALUES (7)"));
    QVERIFY(QFile::rename(cli.path(QStringLiteral("shop/parts/tables/other.json")),
                          cli.path(QStringLiteral("shop/uses/tables/other.json"))));
    const auto withSql = [&cli](const QString &app, const char *forwards, const char *backwards) {
        QCOMPARE(cli(QStringLiteral("new %1 --sql").arg(app), shop).exitCode, 0);
        const QString folder = QStringLiteral("shop/%1/migrations").arg(app);
        QString file;
        for (const QString &name : cli.files(folder)) {
            if (name.endsWith(QStringLiteral(".sql")))
                file = folder + QLatin1Char('/') + name;
        }
        const QByteArray text = cli.read(file);
        const QByteArray header = text.left(text.indexOf("-- joinery: forwards"));
        cli.write(file, header + "-- joinery: forwards\n" + forwards + "\n-- joinery: backwards\n" + backwards + "\n");
    };
    withSql("parts", "CREATE TABLE other_rows AS SELECT * FROM other;", "DROP TABLE other_rows;");
    QCOMPARE(cli(QStringLiteral("new parts --auto"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("new uses --auto"), shop).exitCode, 0);
    withSql("uses", "INSERT INTO other SELECT * FROM other_rows;\nDROP TABLE other_rows;",
            "CREATE TABLE other_rows AS SELECT * FROM other;");
    const CommandResult result = cli(QStringLiteral("forwards --yes"), shop);
    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    QVERIFY2(dumpOfShop(cli).contains(QStringLiteral("other: 7")), qPrintable(dumpOfShop(cli)));
}

void CliAppsTest::nothingOfOneAppIsRenamedInAnother()
{
    const CommandLine cli;
    makeApps(cli);
    createMigrations(cli);
    QVERIFY(QFile::remove(cli.path(QStringLiteral("shop/parts/tables/other.json"))));
    cli.write(QStringLiteral("shop/uses/tables/others.json"),
              tableFile("wwwwwwwwwww", "others", R"json(], "primary_key": { "columns": ["id"] })json"));
    const CommandResult diff = cli(QStringLiteral("diff"), shop);
    QCOMPARE(diff.exitCode, 3);
    QVERIFY2(!diff.err.contains(QStringLiteral("may have become")), qPrintable(diff.err));
}

void CliAppsTest::brokenOrderIsAMistake()
{
    const CommandLine cli;
    makeApps(cli);
    createMigrations(cli);
    const QString file =
        QStringLiteral("shop/uses/migrations/") + cli.files(QStringLiteral("shop/uses/migrations")).first();
    auto migration = nlohmann::json::parse(cli.read(file).toStdString());
    migration["dependencies"] = {{{"app", "parts"}, {"id", "1999-01-01T00:00:00:000000"}}};
    cli.write(file, QByteArray::fromStdString(migration.dump()));
    for (const char *words : {"check --model-only", "new uses --auto", "diff"}) {
        const CommandResult result = cli(QString::fromLatin1(words), shop);
        QVERIFY2(result.exitCode == 1, words);
        QVERIFY2(result.err.contains(QStringLiteral("which the project does not have")), qPrintable(result.err));
    }
}

QTEST_GUILESS_MAIN(CliAppsTest)
#include "tst_cli_apps.moc"
