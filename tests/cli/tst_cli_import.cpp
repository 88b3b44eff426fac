// SPDX-License-Identifier: MIT
#include "tests/support/command_line_shop.h"
#include "tests/support/sqlite_file.h"

#include <QTest>

using namespace joinery;

namespace {

const QString authorPath = QStringLiteral("shop/catalog/tables/author.json");

QStringList words(const QString &text)
{
    return text.split(u' ');
}

} // namespace

/** A database is taken in again: what was renamed there is asked about, and what is wanted can be chosen. */
class CliImportTest : public QObject
{
    Q_OBJECT

private slots:
    void renamesAreNotGuessed();
    void renamesAreSaid();
    void renamesAreAskedOnATerminal();
    void changesAreTakenOneByOne();
    void filtersOfDriftAndDiff();
    void aNameThatIsNowhereIsTold();
};

void CliImportTest::renamesAreNotGuessed()
{
    const CommandLine cli;
    makeDatabase(cli);
    runSql(cli, QStringLiteral("ALTER TABLE author RENAME COLUMN name TO full_name"));
    const QString import = QStringLiteral("import --app catalog --yes --from sqlite:shop.db");

    const CommandResult refused = cli(import, shop);
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.err.contains(QStringLiteral("--rename author.name=full_name")), qPrintable(refused.err));
    QVERIFY2(refused.err.contains(QStringLiteral("column author.name may have become full_name")),
             qPrintable(refused.err));
    QCOMPARE(cli.read(authorPath), authorFile);

    // Told that it is something new, it is.
    QCOMPARE(cli(import + QStringLiteral(" --auto-input n"), shop).exitCode, 0);
    const QString author = QString::fromUtf8(cli.read(authorPath));
    QVERIFY(author.contains(QStringLiteral("full_name")));
    QVERIFY(!author.contains(QStringLiteral("aaaaaaaaaaa2")));
}

void CliImportTest::renamesAreSaid()
{
    const CommandLine cli;
    makeDatabase(cli);
    runSql(cli, QStringLiteral("ALTER TABLE author RENAME COLUMN name TO full_name"));
    runSql(cli, QStringLiteral("ALTER TABLE author RENAME TO writer"));
    // The project's connection can be named.
    const QString import = QStringLiteral("import --app catalog --yes --from dev");

    const CommandResult wrong = cli(import + QStringLiteral(" --rename autor=writer"), shop);
    QCOMPARE(wrong.exitCode, 1);
    QVERIFY2(wrong.err.contains(QStringLiteral("nothing that is called autor")), qPrintable(wrong.err));
    QCOMPARE(cli.read(authorPath), authorFile);

    const CommandResult done =
        cli(import + QStringLiteral(" --rename author=writer --rename writer.name=full_name"), shop);
    QVERIFY2(done.exitCode == 0, qPrintable(done.err));
    QVERIFY2(done.out.contains(QStringLiteral("rename table author -> writer")), qPrintable(done.out));
    const QString writer = QString::fromUtf8(cli.read(QStringLiteral("shop/catalog/tables/writer.json")));
    QVERIFY(writer.contains(QStringLiteral("aaaaaaaaaaaa")));
    QVERIFY(writer.contains(QStringLiteral("aaaaaaaaaaa2")));
    QCOMPARE(cli(QStringLiteral("drift"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("check"), shop).exitCode, 0);
}

void CliImportTest::renamesAreAskedOnATerminal()
{
    const CommandLine cli;
    makeDatabase(cli);
    runSql(cli, QStringLiteral("ALTER TABLE author RENAME COLUMN name TO full_name"));
    const QStringList import = words(QStringLiteral("import --app catalog --model-only --from dev"));

    const CommandResult done = cli.onTerminal(import, QStringLiteral("y"), shop);

    QVERIFY2(done.exitCode == 0, qPrintable(done.out));
    QVERIFY2(done.out.contains(QStringLiteral("Is it a rename?")), qPrintable(done.out));
    const QString author = QString::fromUtf8(cli.read(authorPath));
    QVERIFY(author.contains(QStringLiteral("aaaaaaaaaaa2")));
    QVERIFY(author.contains(QStringLiteral("full_name")));
}

void CliImportTest::changesAreTakenOneByOne()
{
    const CommandLine cli;
    makeDatabase(cli);
    runSql(cli, QStringLiteral("ALTER TABLE author ADD COLUMN email TEXT"));
    runSql(cli, QStringLiteral("ALTER TABLE author ADD COLUMN phone TEXT"));
    const QString import = QStringLiteral("import --app catalog --each --from dev");

    const CommandResult refused = cli(import + QStringLiteral(" --yes"), shop);
    QCOMPARE(refused.exitCode, 2);
    QCOMPARE(cli.read(authorPath), authorFile);

    const CommandResult done = cli.onTerminal(words(import + QStringLiteral(" --yes")), QStringLiteral("y\nn"), shop);
    QVERIFY2(done.exitCode == 0, qPrintable(done.out));
    const QString author = QString::fromUtf8(cli.read(authorPath));
    QVERIFY(author.contains(QStringLiteral("email")));
    QVERIFY(!author.contains(QStringLiteral("phone")));
    const CommandResult drift = cli(QStringLiteral("drift"), shop);
    QCOMPARE(drift.exitCode, 3);
    QVERIFY2(drift.out.contains(QStringLiteral("phone")) && !drift.out.contains(QStringLiteral("email")),
             qPrintable(drift.out));
}

void CliImportTest::filtersOfDriftAndDiff()
{
    const CommandLine cli;
    makeDatabase(cli);
    runSql(cli, QStringLiteral("CREATE TABLE tmp_log (id INTEGER PRIMARY KEY)"));
    QCOMPARE(cli(QStringLiteral("drift"), shop).exitCode, 3);
    QCOMPARE(cli(QStringLiteral("drift --exclude tmp_*"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("drift --include author"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("drift --include tmp_log"), shop).exitCode, 3);
    QCOMPARE(cli(QStringLiteral("diff model dev"), shop).exitCode, 3);
    QCOMPARE(cli(QStringLiteral("diff model dev --exclude tmp_*"), shop).exitCode, 0);
    QCOMPARE(cli(QStringLiteral("diff dev snapshot --include a*"), shop).exitCode, 0);

    // What was asked for and is gone is told; what was not is no difference.
    runSql(cli, QStringLiteral("DROP TABLE author"));
    QCOMPARE(cli(QStringLiteral("drift --include author"), shop).exitCode, 3);
    QCOMPARE(cli(QStringLiteral("drift --exclude author --exclude tmp_log"), shop).exitCode, 1);
    QCOMPARE(cli(QStringLiteral("diff model dev --include author"), shop).exitCode, 3);
    const CommandResult one = cli(QStringLiteral("diff model dev --include tmp_*"), shop);
    QCOMPARE(one.exitCode, 3);
    QVERIFY2(!one.out.contains(QStringLiteral("author")), qPrintable(one.out));
}

void CliImportTest::aNameThatIsNowhereIsTold()
{
    const CommandLine cli;
    makeDatabase(cli);
    for (const QString &command : {QStringLiteral("drift"), QStringLiteral("diff model dev")}) {
        const CommandResult told = cli(command + QStringLiteral(" --include autor"), shop);
        QCOMPARE(told.exitCode, 1);
        QVERIFY2(told.err.contains(QStringLiteral("only autor")) || told.err.contains(QStringLiteral("include autor")),
                 qPrintable(told.err));
    }
}

QTEST_GUILESS_MAIN(CliImportTest)
#include "tst_cli_import.moc"
