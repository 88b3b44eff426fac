// SPDX-License-Identifier: MIT
#include "tests/support/command_line.h"

#include <QFile>
#include <QTest>

using namespace joinery;

namespace {

const QString shop = QStringLiteral("shop");

/** A table book with `more` columns and `indexes`. */
QByteArray book(const QByteArray &more = {}, const QByteArray &indexes = {}, const QByteArray &options = {})
{
    return R"json({ "joinery": 2, "id": "bbbbbbbbbbb0", "name": "book", "columns": [
        { "id": "bbbbbbbbbbb1", "name": "id", "type": "integer", "null": false },
        { "id": "bbbbbbbbbbb2", "name": "title", "type": "varchar(90)" })json" +
           more + R"( ], "primary_key": { "columns": ["id"] }, "indexes": [ )" + indexes + " ]" + options + " }";
}

QByteArray column(const QByteArray &type)
{
    return R"(, { "id": "bbbbbbbbbbb3", "name": "extra", "type": ")" + type + R"(" })";
}

QByteArray index(const QByteArray &details)
{
    return R"({ "id": "bbbbbbbbbbb4", "name": "by_title", )" + details + " }";
}

QByteArray check(const QByteArray &expression)
{
    return R"(, "checks": [ { "id": "bbbbbbbbbbb5", "name": "by_hand", "expression": ")" + expression + R"(" } ])";
}

const QByteArray someRows = R"("columns": ["title"], "where": "id > 3")";

const QByteArray domain = R"({ "joinery": 2, "id": "dddddddddddd", "kind": "domain", "name": "isbn",
    "definition": "CREATE DOMAIN isbn AS text" })";

void makeProject(const CommandLine &cli, const QByteArray &dialects, const QByteArray &table)
{
    QCOMPARE(cli(QStringLiteral("init shop --app catalog")).exitCode, 0);
    QByteArray settings = cli.read(QStringLiteral("shop/joinery.json"));
    QVERIFY(settings.contains("[\"sqlite\"]"));
    settings.replace("[\"sqlite\"]", '[' + dialects + ']');
    cli.write(QStringLiteral("shop/joinery.json"), settings);
    cli.write(QStringLiteral("shop/catalog/tables/book.json"), table);
}

QStringList codesIn(const nlohmann::json &findings)
{
    QStringList codes;
    for (const auto &finding : findings)
        codes.append(QString::fromStdString(finding["code"]));
    return codes;
}

} // namespace

/** What the databases of a project refuse, leave out or do otherwise is told wherever it matters. */
class CliFindingsTest : public QObject
{
    Q_OBJECT

private slots:
    void checkTellsWhatADialectRefuses_data();
    void checkTellsWhatADialectRefuses();
    void checkLooksAtEveryApp();
    void newLooksAtItsAppOnly();
    void warningsAreNoReasonToFail();
    void unknownColumnsAreTold();
    void severalDialectsAreNamed();
    void leftOutIsTold_data();
    void leftOutIsTold();
    void everyScriptTells();
    void nothingIsTwiceInTheWay();
    void whatCannotBePlannedIsNotWritten();
};

void CliFindingsTest::checkTellsWhatADialectRefuses_data()
{
    QTest::addColumn<QByteArray>("dialects");
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("unknown type") << QByteArray("\"mariadb\"") << book(column("citext")) << "mariadb.unknown_type"
                                  << "book.extra has the type citext, which MariaDB does not know.";
    QTest::newRow("array") << QByteArray("\"mariadb\"") << book(column("integer[]")) << "mariadb.array"
                           << "Column book.extra is an array (integer[]), which MariaDB does not know.";
    QTest::newRow("array, SQLite") << QByteArray("\"sqlite\"") << book(column("integer[]")) << "sqlite.array"
                                   << "which SQLite does not know.";
    QTest::newRow("another statement in a check")
        << QByteArray("\"postgresql\"") << book({}, {}, check("id > 0) NOT ENFORCED; DROP TABLE q; SELECT (1"))
        << "postgresql.syntax"
        << "Check by_hand of table book cannot stand in a statement. A bracket is closed that was not opened.";
    QTest::newRow("the second dialect") << QByteArray(R"("postgresql", "mariadb")") << book(column("integer[]"))
                                        << "mariadb.array"
                                        << "MariaDB: Column book.extra is an array";
}

void CliFindingsTest::checkTellsWhatADialectRefuses()
{
    QFETCH(QByteArray, dialects);
    QFETCH(QByteArray, table);
    QFETCH(QString, code);
    QFETCH(QString, sentence);
    const CommandLine cli;
    makeProject(cli, dialects, table);

    const CommandResult check = cli(QStringLiteral("check --model-only"), shop);
    QCOMPARE(check.exitCode, 1);
    QVERIFY2(check.err.contains(QStringLiteral("The model has mistakes:")) && check.err.contains(sentence) &&
                 check.err.contains(QStringLiteral("(%1)").arg(code)),
             qPrintable(check.err));
    const CommandResult json = cli(QStringLiteral("check --model-only --json"), shop);
    QCOMPARE(json.exitCode, 1);
    QCOMPARE(codesIn(json.json()["mistakes"]), QStringList(code));
    QCOMPARE(QString::fromStdString(json.json()["mistakes"][0]["dialect"]), code.section(QLatin1Char('.'), 0, 0));

    // The same words as where the migration is refused.
    const CommandResult refused = cli(QStringLiteral("new catalog --auto"), shop);
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains(sentence), qPrintable(refused.err));
}

void CliFindingsTest::checkLooksAtEveryApp()
{
    const CommandLine cli;
    makeProject(cli, "\"mariadb\"", book());
    cli.write(QStringLiteral("shop/catalog/objects/isbn.json"), domain);
    const CommandResult json = cli(QStringLiteral("check --model-only --json"), shop);
    QVERIFY2(json.exitCode == 1 && codesIn(json.json()["mistakes"]) == QStringList("mariadb.domain"),
             qPrintable(json.out));
}

void CliFindingsTest::newLooksAtItsAppOnly()
{
    const CommandLine cli;
    makeProject(cli, "\"mariadb\"", book(column("integer[]")));
    QByteArray settings = cli.read(QStringLiteral("shop/joinery.json"));
    settings.replace("\"catalog\"", "\"catalog\", \"sales\"");
    cli.write(QStringLiteral("shop/joinery.json"), settings);
    QByteArray order = book();
    order.replace("bbbbbbbbbbb", "ccccccccccc").replace("\"book\"", "\"purchase\"");
    cli.write(QStringLiteral("shop/sales/app.json"), "{ \"joinery\": 2 }");
    cli.write(QStringLiteral("shop/sales/tables/purchase.json"), order);
    QCOMPARE(cli(QStringLiteral("check --model-only"), shop).exitCode, 1);
    const CommandResult made = cli(QStringLiteral("new sales --auto"), shop);
    QVERIFY2(made.exitCode == 0, qPrintable(made.err));
    QCOMPARE(cli(QStringLiteral("new catalog --auto"), shop).exitCode, 1);
}

void CliFindingsTest::warningsAreNoReasonToFail()
{
    const CommandLine cli;
    makeProject(cli, "\"mariadb\"", book({}, index(someRows)));
    QCOMPARE(cli(QStringLiteral("new catalog --auto"), shop).exitCode, 0);
    const CommandResult check = cli(QStringLiteral("check --model-only"), shop);
    QCOMPARE(check.exitCode, 0);
    QVERIFY2(check.err.contains(QStringLiteral("  warning: Index by_title of table book is for some rows only")) &&
                 check.err.contains(QStringLiteral("(mariadb.partial_index)")),
             qPrintable(check.err));
    const auto json = cli(QStringLiteral("check --model-only --json"), shop).json();
    QVERIFY(json["mistakes"].empty());
    QCOMPARE(codesIn(json["warnings"]), QStringList("mariadb.partial_index"));
}

/** By whoever checks the model, once, and by whoever makes a migration of it. */
void CliFindingsTest::unknownColumnsAreTold()
{
    const CommandLine quoted;
    makeProject(quoted, R"("sqlite", "postgresql")", book({}, {}, check(R"(length(\"first name\") > 0)")));
    const CommandResult checked = quoted(QStringLiteral("check --model-only --json"), shop);
    const QStringList codes{"sqlite.quoted_text", "postgresql.unknown_column"};
    QCOMPARE(codesIn(checked.json()["warnings"]), codes);
    const CommandResult made = quoted(QStringLiteral("new catalog --auto --json"), shop);
    QCOMPARE(codesIn(made.json()["findings"]), codes + QStringList("postgresql.whole_numbers"));
    QVERIFY2(made.err.contains(QStringLiteral("names first name, which is no column of the table: SQLite takes it for "
                                              "a text.")),
             qPrintable(made.err));

    const CommandLine bare;
    makeProject(bare, R"("mariadb", "postgresql")", book({}, {}, check("length(price) > 0")));
    QCOMPARE(codesIn(bare(QStringLiteral("check --model-only --json"), shop).json()["warnings"]),
             QStringList("expression.unknown_column"));
    QCOMPARE(codesIn(bare(QStringLiteral("new catalog --auto --json"), shop).json()["findings"]),
             QStringList({"mariadb.unknown_column", "postgresql.unknown_column"}));

    const CommandLine sure;
    makeProject(sure, R"("mariadb", "postgresql")", book({}, {}, check("price > 0")));
    const CommandResult refused = sure(QStringLiteral("check --model-only --json"), shop);
    QCOMPARE(codesIn(refused.json()["mistakes"]), QStringList("mariadb.unknown_column"));
    QCOMPARE(codesIn(refused.json()["warnings"]), QStringList());
    QCOMPARE(sure(QStringLiteral("new catalog --auto"), shop).exitCode, 1);
}

void CliFindingsTest::severalDialectsAreNamed()
{
    const CommandLine cli;
    makeProject(cli, R"("sqlite", "mariadb")", book({}, index(someRows), R"(, "options": { "engine": "InnoDB" })"));
    const CommandResult check = cli(QStringLiteral("check --model-only"), shop);
    QCOMPARE(check.exitCode, 3);
    QVERIFY2(check.err.contains(QStringLiteral("  warning: MariaDB: Index by_title")) &&
                 check.err.contains(QStringLiteral("  warning: SQLite: Table book")),
             qPrintable(check.err));
    const CommandResult made = cli(QStringLiteral("new catalog --auto --json"), shop);
    QCOMPARE(made.exitCode, 0);
    QVERIFY2(made.err.contains(QStringLiteral("Worth knowing on MariaDB:\n  warning: Index by_title")) &&
                 made.err.contains(QStringLiteral("Worth knowing on SQLite:\n  warning: Table book")),
             qPrintable(made.err));
    QCOMPARE(codesIn(made.json()["findings"]),
             QStringList({"sqlite.engine", "mariadb.partial_index", "mariadb.whole_numbers"}));
}

void CliFindingsTest::leftOutIsTold_data()
{
    QTest::addColumn<QByteArray>("dialect");
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("happens");
    const QByteArray sqlite = "\"sqlite\"";
    const QByteArray mariadb = "\"mariadb\"";
    QTest::newRow("MariaDB, where") << mariadb << book({}, index(someRows)) << "mariadb.partial_index"
                                    << "It is for all rows.";
    QTest::newRow("MariaDB, nulls") << mariadb
                                    << book({}, index(R"("columns": [{ "column": "title", "nulls": "last" }])"))
                                    << "mariadb.nulls_order"
                                    << "NULL is where it usually is.";
    QTest::newRow("MariaDB, operator class")
        << mariadb << book({}, index(R"("columns": [{ "column": "title", "operator_class": "text_pattern_ops" }])"))
        << "mariadb.operator_class"
        << "The usual comparison takes its place.";
    QTest::newRow("MariaDB, collation") << mariadb
                                        << book({}, index(R"("columns": [{ "column": "title", "collation": "C" }])"))
                                        << "mariadb.index_collation"
                                        << "That of the column takes its place.";
    QTest::newRow("SQLite, prefix") << sqlite
                                    << book({}, index(R"("columns": [{ "column": "title", "prefix_length": 10 }])"))
                                    << "sqlite.prefix_length"
                                    << "Whole values take their place.";
    QTest::newRow("SQLite, engine") << sqlite << book({}, {}, R"(, "options": { "engine": "InnoDB" })")
                                    << "sqlite.engine"
                                    << "It is left out.";
    QTest::newRow("SQLite, unlogged") << sqlite << book({}, {}, R"(, "options": { "unlogged": true })")
                                      << "sqlite.unlogged"
                                      << "It is kept like any other.";
    QTest::newRow("SQLite, tablespace") << sqlite << book({}, {}, R"(, "options": { "tablespace": "fast" })")
                                        << "sqlite.tablespace"
                                        << "It is left out.";
    QTest::newRow("SQLite, charset") << sqlite << book({}, {}, R"(, "options": { "charset": "latin1" })")
                                     << "sqlite.charset"
                                     << "It is left out.";
}

void CliFindingsTest::leftOutIsTold()
{
    QFETCH(QByteArray, dialect);
    QFETCH(QByteArray, table);
    QFETCH(QString, code);
    QFETCH(QString, happens);
    const CommandLine cli;
    makeProject(cli, dialect, table);
    const QString end = QStringLiteral("%1 (%2)\n").arg(happens, code);

    const CommandResult made = cli(QStringLiteral("new catalog --auto"), shop);
    QCOMPARE(made.exitCode, 0);
    QVERIFY2(made.err.contains(end), qPrintable(made.err));
    const CommandResult sql = cli(QStringLiteral("sql"), shop);
    QCOMPARE(sql.exitCode, 0);
    QVERIFY2(sql.err.contains(end), qPrintable(sql.err));
    QVERIFY2(!sql.out.contains(happens) && !sql.out.contains(code), qPrintable(sql.out));
    // Going back takes all of it away, and there is nothing to say.
    QCOMPARE(cli(QStringLiteral("sql --backwards"), shop).err, QString());
}

void CliFindingsTest::everyScriptTells()
{
    const CommandLine cli;
    makeProject(cli, "\"mariadb\"", book({}, index(someRows)));
    for (const QString &command :
         {QStringLiteral("export --format sql"), QStringLiteral("diff snapshot model --sql mariadb")}) {
        const CommandResult result = cli(command, shop);
        QVERIFY2(result.err.startsWith(QStringLiteral("Worth knowing on MariaDB:\n")) &&
                     result.err.contains(QStringLiteral("(mariadb.partial_index)\n")),
                 qPrintable(command + result.err));
        QVERIFY2(!result.out.contains(QStringLiteral("for all rows")), qPrintable(result.out));
        const CommandResult json = cli(command + QStringLiteral(" --json"), shop);
        QCOMPARE(codesIn(json.json()["findings"]), QStringList("mariadb.partial_index"));
    }
}

void CliFindingsTest::nothingIsTwiceInTheWay()
{
    // A mistake that every dialect has is told once, as that.
    const CommandLine cli;
    makeProject(cli, R"("sqlite", "postgresql", "mariadb")", book(column("varchar(0)")));
    const auto mistakes = cli(QStringLiteral("check --model-only --json"), shop).json()["mistakes"];
    QCOMPARE(mistakes.size(), size_t(1));
    QVERIFY(!mistakes[0].contains("dialect"));
}

void CliFindingsTest::whatCannotBePlannedIsNotWritten()
{
    // The model is in order, the way there is not: MariaDB has no domain that could be dropped.
    const CommandLine cli;
    makeProject(cli, "\"postgresql\"", book());
    const QString file = QStringLiteral("shop/catalog/objects/isbn.json");
    cli.write(file, domain);
    QCOMPARE(cli(QStringLiteral("new catalog --auto"), shop).exitCode, 0);
    QByteArray settings = cli.read(QStringLiteral("shop/joinery.json"));
    settings.replace("\"postgresql\"", "\"mariadb\"");
    cli.write(QStringLiteral("shop/joinery.json"), settings);
    QVERIFY(QFile::remove(cli.path(file)));
    QCOMPARE(cli(QStringLiteral("check --model-only"), shop).exitCode, 3);
    const CommandResult refused = cli(QStringLiteral("new catalog --auto"), shop);
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains(QStringLiteral("isbn")), qPrintable(refused.err));
    QCOMPARE(cli.files(QStringLiteral("shop/catalog/migrations")).size(), 1);
}

QTEST_GUILESS_MAIN(CliFindingsTest)
#include "tst_cli_findings.moc"
