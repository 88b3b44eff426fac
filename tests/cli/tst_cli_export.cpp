// SPDX-License-Identifier: MIT
#include "core/exporting/export_format.h"
#include "tests/support/command_line_shop.h"

#include <QDir>
#include <QtTest>

using namespace joinery;

/** `export` in the formats that are text: where they go, of which apps, and what is said when they cannot. */
class CliExportTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTextGoesToOutputOrFile_data();
    void everyTextGoesToOutputOrFile();
    void jsonHoldsTheText();
    void oneAppIsExported();
    void oneDiagramIsExported();
    void pagesWithoutTheWindowHaveNoDiagram();
    void placesThatAreNoneAreNamed_data();
    void placesThatAreNoneAreNamed();
};

void CliExportTest::everyTextGoesToOutputOrFile_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("inside");
    QTest::newRow("mermaid") << "mermaid"
                             << "erDiagram\n    author {";
    QTest::newRow("dbml") << "dbml"
                          << "Table \"author\" {";
    QTest::newRow("dot") << "dot"
                         << "digraph schema {";
    QTest::newRow("plantuml") << "plantuml"
                              << "entity \"author\" as t1 {";
    QTest::newRow("markdown") << "markdown"
                              << "### author\n";
    QTest::newRow("html") << "html"
                          << "<section class=\"entry\" id=\"author\">";
    QTest::newRow("sql") << "sql"
                         << "CREATE TABLE \"author\"";
}

void CliExportTest::everyTextGoesToOutputOrFile()
{
    QFETCH(const QString, format);
    QFETCH(const QString, inside);
    const CommandLine cli;
    makeProject(cli);

    const CommandResult shown = cli(QStringLiteral("export --format ") + format, shop);
    const CommandResult written = cli(QStringLiteral("export --out x.txt --format ") + format, shop);

    QCOMPARE(shown.exitCode, 0);
    QVERIFY2(shown.out.contains(inside), qPrintable(shown.out));
    QCOMPARE(written.exitCode, 0);
    QCOMPARE(written.out, QStringLiteral("Wrote %1\n").arg(cli.path(QStringLiteral("shop/x.txt"))));
    QCOMPARE(QString::fromUtf8(cli.read(QStringLiteral("shop/x.txt"))), shown.out);
    QCOMPARE(cli(QStringLiteral("export --format ") + format, shop).out, shown.out);
}

void CliExportTest::jsonHoldsTheText()
{
    const CommandLine cli;
    makeProject(cli);
    const auto shown = cli(QStringLiteral("--json export --format mermaid"), shop).json();
    QCOMPARE(QString::fromStdString(shown.value("format", "")), QStringLiteral("mermaid"));
    QCOMPARE(QString::fromStdString(shown.value("text", "")), cli(QStringLiteral("export --format mermaid"), shop).out);
    const auto written = cli(QStringLiteral("--json export --format dot --out a.dot"), shop).json();
    QCOMPARE(QString::fromStdString(written.value("file", "")), cli.path(QStringLiteral("shop/a.dot")));
    const CommandResult failed = cli(QStringLiteral("--json export --format dot --out none/a.dot"), shop);
    QCOMPARE(failed.exitCode, 1);
    QCOMPARE(QString::fromStdString(failed.json()["error"].value("code", "")), QStringLiteral("export.folder"));
}

void CliExportTest::oneAppIsExported()
{
    const CommandLine cli;
    makeProject(cli);
    QByteArray file = cli.read(QStringLiteral("shop/joinery.json"));
    file.replace("\"catalog\"", "\"catalog\", \"orders\"");
    cli.write(QStringLiteral("shop/joinery.json"), file);
    cli.write(QStringLiteral("shop/orders/app.json"), "{\n  \"joinery\": 2,\n  \"dependencies\": [\"catalog\"]\n}\n");
    cli.write(
        QStringLiteral("shop/orders/tables/invoice.json"),
        "{\n  \"joinery\": 2,\n  \"name\": \"invoice\",\n  \"columns\": [{ \"name\": \"author_id\", \"type\": "
        "\"integer\" }],\n  \"foreign_keys\": [{ \"columns\": [\"author_id\"], \"references\": \"author\" }]\n}\n");

    const QString both = cli(QStringLiteral("export --format dbml"), shop).out;
    QVERIFY2(both.contains(QStringLiteral("TableGroup \"orders\" {\n  \"invoice\"\n}")), qPrintable(both));

    const QString orders = cli(QStringLiteral("export --format markdown --app orders"), shop).out;
    QVERIFY2(orders.contains(QStringLiteral("### invoice")), qPrintable(orders));
    QVERIFY(!orders.contains(QStringLiteral("### author")));
    QVERIFY(orders.contains(QStringLiteral("| author_id | author | id |")));

    const QString sql = cli(QStringLiteral("export --format sql --app orders"), shop).out;
    QVERIFY2(sql.contains(QStringLiteral("CREATE TABLE \"invoice\"")), qPrintable(sql));
    QVERIFY(!sql.contains(QStringLiteral("CREATE TABLE \"author\"")));
    QCOMPARE(cli(QStringLiteral("export --format dbml --app orders --app catalog"), shop).out, both);
}

void CliExportTest::oneDiagramIsExported()
{
    const CommandLine cli;
    makeProject(cli);
    const QByteArray column = "\"columns\": [{ \"name\": \"n\", \"type\": \"integer\" }]";
    cli.write(QStringLiteral("shop/catalog/tables/desk.json"),
              "{ \"joinery\": 2, \"id\": \"dddddddddddd\", \"name\": \"desk\", " + column + " }");
    cli.write(QStringLiteral("shop/catalog/diagrams/who.json"),
              "{ \"joinery\": 2, \"title\": \"Furniture\", "
              "\"positions\": [{ \"id\": \"dddddddddddd\", \"x\": 0, \"y\": 0 }] }");

    const QString command = QStringLiteral("export --format mermaid --diagram ");
    for (const char *name : {"furniture", "who", "catalog/who"}) {
        const CommandResult shown = cli(command + QLatin1String(name), shop);
        QCOMPARE(shown.exitCode, 0);
        QVERIFY2(shown.out.contains(QStringLiteral("desk {")), qPrintable(shown.out));
        QVERIFY2(!shown.out.contains(QStringLiteral("author {")), qPrintable(shown.out));
    }
    QVERIFY(cli(command + QStringLiteral("main"), shop).out.contains(QStringLiteral("author {")));
    const CommandResult unknown = cli(command + QStringLiteral("nobody"), shop);
    QCOMPARE(unknown.exitCode, 2);
    QVERIFY2(unknown.err.contains(QStringLiteral("main, catalog/who")), qPrintable(unknown.err));
}

void CliExportTest::pagesWithoutTheWindowHaveNoDiagram()
{
    const CommandLine cli;
    makeProject(cli);
    const QString copy = cli.path(QStringLiteral("joinery-cli"));
    QVERIFY(QFile::copy(commandLineProgram(), copy));
    QProcess process;
    process.setWorkingDirectory(cli.path(shop));
    process.start(copy, {QStringLiteral("export"), QStringLiteral("--format"), QStringLiteral("html")});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(process.readAllStandardError().contains("The page has no diagram"));
    const QByteArray page = process.readAllStandardOutput();
    QVERIFY(page.contains("id=\"author\"") && !page.contains("<svg"));
}

void CliExportTest::placesThatAreNoneAreNamed_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("said");
    QTest::newRow("missing folder") << "export --format mermaid --out none/x.mmd"
                                    << "none. Make it first";
    QTest::newRow("missing folder of a picture") << "export --format svg --out none/x.svg"
                                                 << "none. Make it first";
    QTest::newRow("a folder") << "export --format dbml --out catalog"
                              << "is a folder";
}

void CliExportTest::placesThatAreNoneAreNamed()
{
    QFETCH(const QString, words);
    QFETCH(const QString, said);
    const CommandLine cli;
    makeProject(cli);
    const CommandResult result = cli(words, shop);
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains(said), qPrintable(result.err));
    QVERIFY(!QDir(cli.path(QStringLiteral("shop/none"))).exists());
}

QTEST_GUILESS_MAIN(CliExportTest)
#include "tst_cli_export.moc"
