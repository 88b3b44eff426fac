// SPDX-License-Identifier: MIT
#include "tests/support/command_line.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace joinery;

namespace {

const QString shop = QStringLiteral("shop");
const QString migrations = QStringLiteral("shop/catalog/migrations");

QByteArray table(const QByteArray &name, char digit, const QByteArray &more = {})
{
    const QByteArray id(11, digit);
    return "{ \"joinery\": 1, \"id\": \"" + id + "0\", \"name\": \"" + name + "\", \"columns\": [ { \"id\": \"" + id +
           "1\", \"name\": \"id\", \"type\": \"integer\", \"null\": false }" + more +
           " ], \"primary_key\": { \"columns\": [\"id\"] } }";
}

QByteArray column(const QByteArray &id, const QByteArray &name, const QByteArray &type)
{
    return ", { \"id\": \"" + id + "\", \"name\": \"" + name + "\", \"type\": \"" + type + "\" }";
}

void put(const CommandLine &cli, const QString &file, const QByteArray &bytes)
{
    cli.write(QStringLiteral("shop/catalog/tables/") + file, bytes);
}

/**
 * A project of which two branches were merged: on one the table book got `first`, on the other `second`, as columns of
 * its file.
 */
void makeBranches(const CommandLine &cli, const QByteArray &first, const QByteArray &second)
{
    QCOMPARE(cli(QStringLiteral("init shop --app catalog")).exitCode, 0);
    const QByteArray title = column("bbbbbbbbbbb2", "title", "text");
    put(cli, QStringLiteral("book.json"), table("book", 'b', title));
    QCOMPARE(cli(QStringLiteral("new catalog --auto --desc books"), shop).exitCode, 0);

    put(cli, QStringLiteral("book.json"), table("book", 'b', title + first));
    QCOMPARE(cli(QStringLiteral("new catalog --auto --desc first"), shop).exitCode, 0);
    const QString written = QStringLiteral("/") + cli.files(migrations).last();
    const QByteArray onFirst = cli.read(migrations + written);
    QVERIFY(QFile::remove(cli.path(migrations + written)));

    put(cli, QStringLiteral("book.json"), table("book", 'b', title + second));
    QCOMPARE(cli(QStringLiteral("new catalog --auto --desc second"), shop).exitCode, 0);
    cli.write(migrations + written, onFirst);
    put(cli, QStringLiteral("book.json"), table("book", 'b', title + first + second));
}

} // namespace

/** Migrations written in parallel, as a person meets them on the command line. */
class CliBranchesTest : public QObject
{
    Q_OBJECT

private slots:
    void newMigrationsNameWhatTheyFollow();
    void branchesAreToldAndJoined();
    void nothingIsPendingAfterJoining_data();
    void nothingIsPendingAfterJoining();
    void enumValuesOfBothAreJoined();
    void branchesThatDoNotCommuteAreNamed();
    void anOlderOneThatCannotBeJoinedIsToBeRemoved();
    void theOperationsInTheWayAreNamed();
    void whatIsGoneHasItsNameInTheReason();
    void sqlIsJoinedWhenAPersonAgrees();
    void nothingToJoin();
};

void CliBranchesTest::newMigrationsNameWhatTheyFollow()
{
    const CommandLine cli;
    QCOMPARE(cli(QStringLiteral("init shop --app catalog")).exitCode, 0);
    const CommandResult first = cli(QStringLiteral("new catalog --json"), shop);
    const CommandResult second = cli(QStringLiteral("new catalog --sql --json"), shop);
    QCOMPARE(second.exitCode, 0);
    const auto textOf = [&](const CommandResult &result) {
        return cli.read(QStringLiteral("shop/") + QString::fromStdString(result.json()["file"]));
    };
    const QByteArray firstId = QByteArray::fromStdString(first.json()["id"]);
    QVERIFY(!textOf(first).contains("dependencies"));
    QVERIFY(textOf(second).contains("-- joinery: depends=catalog/" + firstId));
    const QByteArray secondId = QByteArray::fromStdString(second.json()["id"]);
    const QByteArray third = textOf(cli(QStringLiteral("new catalog --json"), shop));
    QVERIFY2(third.contains("{ \"app\": \"catalog\", \"id\": \"" + secondId + "\" }"), third.constData());
}

void CliBranchesTest::branchesAreToldAndJoined()
{
    const CommandLine cli;
    makeBranches(cli, column("bbbbbbbbbbb3", "isbn", "text"), column("bbbbbbbbbbb4", "pages", "integer"));

    const CommandResult check = cli(QStringLiteral("check --model-only"), shop);
    QCOMPARE(check.exitCode, 3);
    QVERIFY2(check.out.contains(QStringLiteral("new catalog --merge")), qPrintable(check.out));
    const auto heads = cli(QStringLiteral("check --model-only --json"), shop).json()["heads"];
    QCOMPARE(heads.size(), size_t(1));
    QCOMPARE(heads[0]["app"], "catalog");
    QCOMPARE(heads[0]["heads"].size(), size_t(2));
    QCOMPARE(heads[0]["canBeJoined"], true);
    const CommandResult status = cli(QStringLiteral("status"), shop);
    QVERIFY2(status.err.contains(QStringLiteral("Problem: The app catalog has 2 newest migrations")),
             qPrintable(status.err));
    QCOMPARE(cli(QStringLiteral("status --json"), shop).json()["heads"].size(), size_t(1));

    const CommandResult refused = cli(QStringLiteral("new catalog --auto"), shop);
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains(QStringLiteral("new catalog --merge")), qPrintable(refused.err));
    QCOMPARE(cli(QStringLiteral("new catalog"), shop).exitCode, 1);
    QCOMPARE(cli(QStringLiteral("forwards --yes"), shop).exitCode, 1);
    QCOMPARE(cli.files(migrations).size(), 3);

    const CommandResult merged = cli(QStringLiteral("new catalog --merge"), shop);
    QCOMPARE(merged.exitCode, 0);
    QVERIFY2(merged.out.contains(QStringLiteral("reorder columns of table book")), qPrintable(merged.out));
    QCOMPARE(cli(QStringLiteral("check --model-only"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("forwards --yes"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("check"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("drift"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("rollback --yes"), shop).exitCode, 0);
}

void CliBranchesTest::nothingIsPendingAfterJoining_data()
{
    QTest::addColumn<QByteArray>("idOfFirst");
    QTest::addColumn<QByteArray>("idOfSecond");
    // The merge of files puts the smaller id first, whichever migration is older.
    QTest::newRow("older first") << QByteArray("yyyyyyyyyyyy") << QByteArray("zzzzzzzzzzzz");
    QTest::newRow("newer first") << QByteArray("zzzzzzzzzzzz") << QByteArray("yyyyyyyyyyyy");
}

void CliBranchesTest::nothingIsPendingAfterJoining()
{
    QFETCH(QByteArray, idOfFirst);
    QFETCH(QByteArray, idOfSecond);
    const CommandLine cli;
    const QByteArray first = column(idOfFirst, "isbn", "text");
    const QByteArray second = column(idOfSecond, "pages", "integer");
    makeBranches(cli, first, second);
    const QByteArray title = column("bbbbbbbbbbb2", "title", "text");
    cli.write(QStringLiteral("base.json"), table("book", 'b', title));
    cli.write(QStringLiteral("ours.json"), table("book", 'b', title + first));
    cli.write(QStringLiteral("theirs.json"), table("book", 'b', title + second));
    QCOMPARE(cli(QStringLiteral("merge base.json ours.json theirs.json --path shop/catalog/tables/book.json")).exitCode,
             0);
    put(cli, QStringLiteral("book.json"), cli.read(QStringLiteral("ours.json")));

    QCOMPARE(cli(QStringLiteral("new catalog --merge"), shop).exitCode, 0);
    const CommandResult check = cli(QStringLiteral("check --model-only"), shop);
    QVERIFY2(check.exitCode == 0, qPrintable(check.out));
    QCOMPARE(cli(QStringLiteral("forwards --yes"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("check"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("drift"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("rollback --yes"), shop).exitCode, 0);
}

void CliBranchesTest::enumValuesOfBothAreJoined()
{
    const CommandLine cli;
    QCOMPARE(cli(QStringLiteral("init shop --app catalog")).exitCode, 0);
    const auto putMood = [&cli](const QByteArray &more) {
        cli.write(QStringLiteral("shop/catalog/objects/mood.json"),
                  "{ \"joinery\": 2, \"id\": \"eeeeeeeeeeee\", \"kind\": \"enum\", \"name\": \"mood\", \"values\": [ "
                  "{ \"id\": \"eeeeeeeeeee1\", \"name\": \"ok\" }" +
                      more + " ] }");
    };
    const QByteArray sad = ", { \"id\": \"zzzzzzzzzzzz\", \"name\": \"sad\" }";
    const QByteArray glad = ", { \"id\": \"yyyyyyyyyyyy\", \"name\": \"glad\" }";
    putMood({});
    put(cli, QStringLiteral("book.json"), table("book", 'b', column("bbbbbbbbbbb2", "mood", "mood")));
    QCOMPARE(cli(QStringLiteral("new catalog --auto --desc books"), shop).exitCode, 0);
    putMood(sad);
    const auto first = cli(QStringLiteral("new catalog --auto --json --desc first"), shop).json();
    const QString written = QStringLiteral("shop/") + QString::fromStdString(first["file"]);
    const QByteArray onFirst = cli.read(written);
    QVERIFY(QFile::remove(cli.path(written)));
    putMood(glad);
    QCOMPARE(cli(QStringLiteral("new catalog --auto --desc second"), shop).exitCode, 0);
    cli.write(written, onFirst);
    putMood(glad + sad);

    const CommandResult merged = cli(QStringLiteral("new catalog --merge"), shop);
    QVERIFY2(merged.exitCode == 0, qPrintable(merged.err));
    QVERIFY2(merged.out.contains(QStringLiteral("reorder values of enum mood")), qPrintable(merged.out));
    const CommandResult check = cli(QStringLiteral("check --model-only"), shop);
    QVERIFY2(check.exitCode == 0, qPrintable(check.out));
    QCOMPARE(cli(QStringLiteral("forwards --yes"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("check"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("drift"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("rollback --yes"), shop).exitCode, 0);
}

void CliBranchesTest::branchesThatDoNotCommuteAreNamed()
{
    const CommandLine cli;
    makeBranches(cli, column("bbbbbbbbbbb3", "isbn", "text"), column("bbbbbbbbbbb4", "isbn", "varchar(20)"));
    const CommandResult check = cli(QStringLiteral("check --json"), shop);
    QCOMPARE(check.json()["heads"][0]["canBeJoined"], false);
    const CommandResult merged = cli(QStringLiteral("new catalog --merge"), shop);
    QCOMPARE(merged.exitCode, 1);
    QVERIFY2(merged.err.contains(QStringLiteral("isbn")) && merged.err.contains(QStringLiteral("(first)")) &&
                 merged.err.contains(QStringLiteral("(second)")),
             qPrintable(merged.err));
    QVERIFY2(merged.err.contains(QStringLiteral(". Together they make a mistake: ")) &&
                 !merged.err.contains(QStringLiteral("Between the two")),
             qPrintable(merged.err));
    QCOMPARE(cli.files(migrations).size(), 3);
    QCOMPARE(cli(QStringLiteral("new catalog --merge --json"), shop).json()["error"]["code"],
             "migration.heads_conflict");

    // The way out that it tells.
    const QString newest = QString::fromStdString(check.json()["heads"][0]["heads"][1]["id"]);
    QCOMPARE(cli.call({"remove", "catalog", newest, "--yes"}, shop).exitCode, 0);
    put(cli, QStringLiteral("book.json"),
        table("book", 'b', column("bbbbbbbbbbb2", "title", "text") + column("bbbbbbbbbbb3", "isbn", "varchar(20)")));
    QCOMPARE(cli(QStringLiteral("new catalog --auto"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("check --model-only"), shop).exitCode, 0);
}

void CliBranchesTest::anOlderOneThatCannotBeJoinedIsToBeRemoved()
{
    const CommandLine cli;
    makeBranches(cli, column("bbbbbbbbbbb3", "isbn", "text"), column("bbbbbbbbbbb4", "isbn", "varchar(20)"));
    const QString first = migrations + QStringLiteral("/") + cli.files(migrations).at(1);
    const QByteArray older = cli.read(first);
    QVERIFY(QFile::remove(cli.path(first)));
    QCOMPARE(cli(QStringLiteral("forwards --yes"), shop).exitCode, 0);
    cli.write(first, older);

    const QString id = QString::fromStdString(nlohmann::json::parse(older.toStdString())["id"]);
    for (const char *words : {"forwards --yes", "status", "check"}) {
        const CommandResult result = cli(QLatin1String(words), shop);
        const QString told = result.out + result.err;
        QVERIFY2(told.contains(QStringLiteral("cannot be joined")), qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("remove catalog %1;").arg(id)), qPrintable(told));
        QVERIFY2(!told.contains(QStringLiteral("--merge")), qPrintable(told));
    }
    // As it says.
    QCOMPARE(cli.call({"remove", "catalog", id, "--yes"}, shop).exitCode, 0);
    put(cli, QStringLiteral("book.json"),
        table("book", 'b', column("bbbbbbbbbbb2", "title", "text") + column("bbbbbbbbbbb4", "isbn", "text")));
    QCOMPARE(cli(QStringLiteral("new catalog --auto"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("forwards --yes"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("check"), shop).exitCode, 0);
}

void CliBranchesTest::theOperationsInTheWayAreNamed()
{
    const CommandLine cli;
    QCOMPARE(cli(QStringLiteral("init shop --app catalog")).exitCode, 0);
    put(cli, QStringLiteral("book.json"), table("book", 'b', column("bbbbbbbbbbb2", "title", "text")));
    QCOMPARE(cli(QStringLiteral("new catalog --auto --desc books"), shop).exitCode, 0);
    put(cli, QStringLiteral("book.json"), table("book", 'b'));
    const auto dropped = cli(QStringLiteral("new catalog --auto --json --desc first"), shop).json();
    const QString written = QStringLiteral("shop/") + QString::fromStdString(dropped["file"]);
    const QByteArray onFirst = cli.read(written);
    QVERIFY(QFile::remove(cli.path(written)));
    put(cli, QStringLiteral("book.json"), table("book", 'b', column("bbbbbbbbbbb2", "title", "varchar(40)")));
    const auto changed = cli(QStringLiteral("new catalog --auto --json --desc second"), shop).json();
    cli.write(written, onFirst);

    const QString sentence =
        QStringLiteral("\"change column book.title (type text -> varchar(40))\" of %1 does not fit after \"drop column "
                       "book.title\" of %2: ")
            .arg(QString::fromStdString(changed["id"]), QString::fromStdString(dropped["id"]));
    const CommandResult check = cli(QStringLiteral("check --model-only"), shop);
    QVERIFY2(check.exitCode == 3 && check.out.contains(sentence), qPrintable(check.out + check.err));
    QCOMPARE(cli(QStringLiteral("check --model-only --json"), shop).json()["heads"][0]["canBeJoined"], false);
    const CommandResult status = cli(QStringLiteral("status"), shop);
    QVERIFY2(status.err.contains(sentence), qPrintable(status.err));
    const CommandResult merged = cli(QStringLiteral("new catalog --merge"), shop);
    QVERIFY2(merged.err.contains(sentence), qPrintable(merged.err));
}

void CliBranchesTest::whatIsGoneHasItsNameInTheReason()
{
    const CommandLine cli;
    QCOMPARE(cli(QStringLiteral("init shop --app catalog")).exitCode, 0);
    const QByteArray title = column("bbbbbbbbbbb2", "title", "text");
    put(cli, QStringLiteral("book.json"), table("book", 'b', title));
    QCOMPARE(cli(QStringLiteral("new catalog --auto --desc books"), shop).exitCode, 0);
    put(cli, QStringLiteral("book.json"), table("book", 'b'));
    QCOMPARE(cli(QStringLiteral("new catalog --auto --desc first"), shop).exitCode, 0);
    const QString written = migrations + QStringLiteral("/") + cli.files(migrations).last();
    const QByteArray onFirst = cli.read(written);
    QVERIFY(QFile::remove(cli.path(written)));
    put(cli, QStringLiteral("book.json"),
        table("book", 'b', title).replace(" ], \"primary_key\"", R"json( ], "indexes": [ { "id": "bbbbbbbbbbb7",
            "name": "by_title", "columns": ["title"] } ], "primary_key")json"));
    QCOMPARE(cli(QStringLiteral("new catalog --auto --desc second"), shop).exitCode, 0);
    cli.write(written, onFirst);

    const CommandResult check = cli(QStringLiteral("check --model-only"), shop);
    QCOMPARE(check.exitCode, 3);
    QVERIFY2(check.out.contains(QStringLiteral("does not fit after")) &&
                 !check.out.contains(QStringLiteral("bbbbbb")) && check.out.contains(QStringLiteral("(title)")),
             qPrintable(check.out));
}

void CliBranchesTest::sqlIsJoinedWhenAPersonAgrees()
{
    const CommandLine cli;
    makeBranches(cli, column("bbbbbbbbbbb3", "isbn", "text"), column("bbbbbbbbbbb4", "pages", "integer"));
    // The branch "second" gets SQL as well.
    const auto heads = cli(QStringLiteral("check --json"), shop).json()["heads"][0]["heads"];
    const std::string second = heads[0]["description"] == "second" ? heads[0]["id"] : heads[1]["id"];
    cli.write(migrations + QStringLiteral("/by_hand.sql"),
              "-- joinery: id=2099-01-01T00:00:00:000000 description=fill\n-- joinery: depends=catalog/" +
                  QByteArray::fromStdString(second) + "\n\n-- joinery: forwards\nUPDATE book SET pages = 1;\n");
    const CommandResult refused = cli(QStringLiteral("new catalog --merge"), shop);
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains(QStringLiteral("new catalog --merge --auto-input y")), qPrintable(refused.err));

    const CommandResult declined = cli.onTerminal({"new", "catalog", "--merge"}, QStringLiteral("n"), shop);
    QCOMPARE(declined.exitCode, 1);
    const CommandResult agreed = cli.onTerminal({"new", "catalog", "--merge"}, QStringLiteral("y"), shop);
    QCOMPARE(agreed.exitCode, 0);
    QCOMPARE(cli(QStringLiteral("forwards --yes"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("check"), shop).exitCode, 0);
}

void CliBranchesTest::nothingToJoin()
{
    const CommandLine cli;
    QCOMPARE(cli(QStringLiteral("init shop --app catalog")).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("new catalog --merge"), shop).exitCode, 0);
    QVERIFY(cli.files(migrations).isEmpty());
    QCOMPARE(cli(QStringLiteral("new catalog --merge --auto"), shop).exitCode, 2);
    QCOMPARE(cli(QStringLiteral("new catalog --merge --sql"), shop).exitCode, 2);
}

QTEST_GUILESS_MAIN(CliBranchesTest)

#include "tst_cli_branches.moc"
