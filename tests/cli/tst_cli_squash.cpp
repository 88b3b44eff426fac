// SPDX-License-Identifier: MIT
#include "tests/support/command_line.h"
#include "tests/support/sqlite_file.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QTest>

using namespace joinery;

namespace {

const QString shop = QStringLiteral("shop");
const QString migrations = QStringLiteral("shop/catalog/migrations");
const QString database = QStringLiteral("shop/shop.db");

QByteArray book(const QByteArray &columns)
{
    return "{ \"joinery\": 1, \"id\": \"bbbbbbbbbbb0\", \"name\": \"book\", \"columns\": [ { \"id\": \"bbbbbbbbbbb1\", "
           "\"name\": \"id\", \"type\": \"integer\", \"null\": false }" +
           columns + " ], \"primary_key\": { \"columns\": [\"id\"] } }";
}

QByteArray column(char digit, const QByteArray &name)
{
    return QByteArray(", { \"id\": \"bbbbbbbbbbb") + digit + "\", \"name\": \"" + name + "\", \"type\": \"text\" }";
}

/** Four migrations: book, then three columns of it. Their files in order. */
void makeProject(const CommandLine &cli)
{
    QCOMPARE(cli(QStringLiteral("init shop --app catalog")).exitCode, 0);
    QByteArray columns;
    for (const char *name : {"", "title", "isbn", "draft"}) {
        if (*name)
            columns += column(char('2' + columns.count('{')), name);
        cli.write(QStringLiteral("shop/catalog/tables/book.json"), book(columns));
        QCOMPARE(cli(QStringLiteral("new catalog --auto"), shop).exitCode, 0);
    }
    QCOMPARE(cli.files(migrations).size(), 4);
}

QString idOfFile(const CommandLine &cli, int index)
{
    const auto content =
        nlohmann::json::parse(cli.read(migrations + QLatin1Char('/') + cli.files(migrations).at(index)));
    return QString::fromStdString(content["id"]);
}

QStringList columnsOf(const CommandLine &cli, const QString &table = QStringLiteral("book"))
{
    const auto connection = Connection::open(DatabaseAddress::sqliteFile(cli.path(database)));
    QStringList names;
    if (!connection)
        return names;
    const auto rows = connection->query(QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table));
    for (const QVariantList &row : *rows)
        names.append(row.first().toString());
    return names;
}

} // namespace

class CliSquashTest : public QObject
{
    Q_OBJECT

private slots:
    void onANewDatabase();
    void onADatabaseThatHasAll();
    void onADatabaseThatHasSome();
    void asksBeforeItDeletes();
    void speaksJson();
    void editedFilesAreTold();
    void cleanDeletesAllFilesOfASquash();
    void cleanKeepsTheFilesASquashNeeds();
    void killedInTheMiddle_data();
    void killedInTheMiddle();
};

void CliSquashTest::onANewDatabase()
{
    const CommandLine cli;
    makeProject(cli);
    const CommandResult result = cli(QStringLiteral("squash catalog --yes"), shop);
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(cli.files(migrations).size(), 1);
    QVERIFY2(result.out.contains(QStringLiteral("add table book (4 columns)")), qPrintable(result.out));
    QCOMPARE(cli(QStringLiteral("check --model-only"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("forwards --yes"), shop).exitCode, 0);
    QCOMPARE(columnsOf(cli), QStringList({"id", "title", "isbn", "draft"}));
    QCOMPARE(cli(QStringLiteral("check"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("drift"), shop).exitCode, 0);
    // It goes on from there.
    cli.write(QStringLiteral("shop/catalog/tables/book.json"), book(column('2', "title")));
    QCOMPARE(cli(QStringLiteral("new catalog --auto"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("forwards --yes"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("backwards catalog --to all --yes"), shop).exitCode, 0);
    QVERIFY(columnsOf(cli).isEmpty());
}

void CliSquashTest::onADatabaseThatHasAll()
{
    const CommandLine cli;
    makeProject(cli);
    QCOMPARE(cli(QStringLiteral("forwards --yes"), shop).exitCode, 0);
    const QByteArray before = cli.read(database);
    QCOMPARE(cli.call({"squash", "catalog", "--from", idOfFile(cli, 1), "--yes"}, shop).exitCode, 0);
    QCOMPARE(cli.files(migrations).size(), 2);
    QCOMPARE(cli(QStringLiteral("check"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("status --pending"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("forwards --yes"), shop).exitCode, 0);
    QCOMPARE(cli.read(database), before);
    QCOMPARE(cli(QStringLiteral("backwards catalog --yes"), shop).exitCode, 0);
    QCOMPARE(columnsOf(cli), QStringList("id"));
}

void CliSquashTest::onADatabaseThatHasSome()
{
    const CommandLine cli;
    makeProject(cli);
    QCOMPARE(cli(QStringLiteral("forwards catalog --to 2 --yes"), shop).exitCode, 0);
    const CommandResult refused = cli(QStringLiteral("squash catalog --yes"), shop);
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains(QStringLiteral("--keep")) && refused.err.contains(idOfFile(cli, 2)),
             qPrintable(refused.err));
    QCOMPARE(cli.files(migrations).size(), 4);

    QCOMPARE(cli(QStringLiteral("squash catalog --keep"), shop).exitCode, 0);
    QCOMPARE(cli.files(migrations).size(), 5);
    QCOMPARE(cli(QStringLiteral("check --model-only"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("forwards --yes"), shop).exitCode, 0);
    QCOMPARE(columnsOf(cli).size(), 4);
    const auto status = cli(QStringLiteral("status --json"), shop).json();
    QCOMPARE(status["migrations"].size(), size_t(1));
    QCOMPARE(status["migrations"][0]["state"], "applied");
    QCOMPARE(status["migrations"][0]["replaces"].size(), size_t(4));
    QCOMPARE(cli(QStringLiteral("check"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("drift"), shop).exitCode, 0);
}

void CliSquashTest::asksBeforeItDeletes()
{
    const CommandLine cli;
    makeProject(cli);
    QCOMPARE(cli(QStringLiteral("squash catalog"), shop).exitCode, 2);
    QCOMPARE(cli.onTerminal({"squash", "catalog"}, QStringLiteral("n"), shop).exitCode, 1);
    QCOMPARE(cli.files(migrations).size(), 4);
    QCOMPARE(cli.onTerminal({"squash", "catalog"}, QStringLiteral("y"), shop).exitCode, 0);
    QCOMPARE(cli.files(migrations).size(), 1);
    QCOMPARE(cli(QStringLiteral("squash nothing --yes"), shop).exitCode, 2);
    for (const char *end : {"--from", "--to"}) {
        const CommandResult unknown = cli.call({"squash", "catalog", end, "1999", "--yes"}, shop);
        QCOMPARE(unknown.exitCode, 2);
        QVERIFY2(unknown.err.contains(QStringLiteral("1999")), qPrintable(unknown.err));
    }
}

void CliSquashTest::speaksJson()
{
    const CommandLine cli;
    makeProject(cli);
    const auto document = cli.call({"squash", "catalog", "--desc", "all of it", "--json", "--yes"}, shop).json();
    QCOMPARE(document["description"], "all of it");
    QCOMPARE(document["replaces"].size(), size_t(4));
    QCOMPARE(document["deleted"].size(), size_t(4));
    QCOMPARE(document["operations"].size(), size_t(1));
    QCOMPARE(cli(QStringLiteral("squash catalog --json --yes"), shop).json()["error"]["code"], "squash.too_short");
}

void CliSquashTest::editedFilesAreTold()
{
    const CommandLine cli;
    makeProject(cli);
    QCOMPARE(cli(QStringLiteral("squash catalog --keep"), shop).exitCode, 0);
    const QString second = migrations + QLatin1Char('/') + cli.files(migrations).at(1);
    cli.write(second, cli.read(second).replace("\"text\"", "\"integer\""));
    const CommandResult check = cli(QStringLiteral("check --model-only"), shop);
    QCOMPARE(check.exitCode, 3);
    QVERIFY2(check.err.contains(QStringLiteral("does not add up")), qPrintable(check.err));
}

void CliSquashTest::cleanDeletesAllFilesOfASquash()
{
    const CommandLine cli;
    makeProject(cli);
    QCOMPARE(cli(QStringLiteral("squash catalog --keep"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("forwards --yes"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("backwards catalog --clean --yes"), shop).exitCode, 0);
    QVERIFY(cli.files(migrations).isEmpty());
}

void CliSquashTest::cleanKeepsTheFilesASquashNeeds()
{
    const CommandLine cli;
    makeProject(cli);
    QCOMPARE(cli(QStringLiteral("forwards catalog --to 3 --yes"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("squash catalog --keep"), shop).exitCode, 0);
    const QByteArray before = cli.read(database);
    for (const char *target : {"1", "2", "all"}) {
        const CommandResult refused = cli.call({"backwards", "catalog", "--to", target, "--clean", "--yes"}, shop);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains(QStringLiteral("without --clean")) &&
                     refused.err.contains(QStringLiteral("forwards catalog")),
                 qPrintable(refused.err));
        QCOMPARE(cli.files(migrations).size(), 5);
        QCOMPARE(cli.read(database), before);
    }
    // Both ways out that the sentence names lead there.
    QCOMPARE(cli(QStringLiteral("backwards catalog --yes"), shop).exitCode, 0);
    QCOMPARE(columnsOf(cli).size(), 2);
    QCOMPARE(cli(QStringLiteral("forwards catalog --yes"), shop).exitCode, 0);
    QCOMPARE(columnsOf(cli).size(), 4);
    QCOMPARE(cli(QStringLiteral("backwards catalog --clean --yes"), shop).exitCode, 0);
    QVERIFY(cli.files(migrations).isEmpty());
    QVERIFY(columnsOf(cli).isEmpty());
}

void CliSquashTest::killedInTheMiddle_data()
{
    QTest::addColumn<int>("applied");
    QTest::addColumn<int>("milliseconds");
    for (const int applied : {0, 2})
        for (const int milliseconds : {0, 30, 120, 400})
            QTest::addRow("%d applied, after %d ms", applied, milliseconds) << applied << milliseconds;
}

void CliSquashTest::killedInTheMiddle()
{
    QFETCH(int, applied);
    QFETCH(int, milliseconds);
    const CommandLine cli;
    makeProject(cli);
    // Something that takes long enough to be caught, last in the range.
    const QString last = idOfFile(cli, 3);
    cli.write(migrations + QStringLiteral("/long.sql"),
              "-- joinery: id=2099-01-01T00:00:00:000000\n-- joinery: depends=catalog/" + last.toUtf8() +
                  "\n-- joinery: forwards\n"
                  "INSERT INTO book (title) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
                  "300000) SELECT hex(i * 2654435761) FROM n;\n-- joinery: backwards\nDELETE FROM book;\n");
    if (applied > 0)
        QCOMPARE(cli.call({"forwards", "catalog", "--to", QString::number(applied), "--yes"}, shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("squash catalog --keep"), shop).exitCode, 0);

    const auto process = cli.start({QStringLiteral("forwards"), QStringLiteral("--yes")}, shop);
    const QDeadlineTimer deadline(30000);
    while (!QFile::exists(cli.path(database + QStringLiteral("-journal"))) && process->state() != QProcess::NotRunning)
        if (deadline.hasExpired())
            QFAIL("it did not begin to write");
    QTest::qSleep(milliseconds);
    process->kill();
    QVERIFY(process->waitForFinished());

    QCOMPARE(cli(QStringLiteral("status"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("drift"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("forwards --yes"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("check"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("drift"), shop).exitCode, 0);
    const auto connection = Connection::open(DatabaseAddress::sqliteFile(cli.path(database)));
    QCOMPARE(connection->value(QStringLiteral("SELECT count(*) FROM book"))->toInt(), 300000);
    QCOMPARE(connection->value(QStringLiteral("SELECT count(*) FROM joinery_migrations"))->toInt(),
             applied == 0 ? 1 : 5);
}

QTEST_GUILESS_MAIN(CliSquashTest)

#include "tst_cli_squash.moc"
