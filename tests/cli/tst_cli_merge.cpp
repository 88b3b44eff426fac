// SPDX-License-Identifier: MIT
#include "core/project/project_files.h"
#include "tests/support/command_line.h"

#include <QFileInfo>
#include <QTest>

using namespace joinery;

namespace {

const QByteArray authorFile = R"file({
  "joinery": 2,
  "id": "aaaaaaaaaaaa",
  "name": "author",
  "columns": [
    { "id": "aaaaaaaaaaa1", "name": "id", "type": "integer", "null": false },
    { "id": "aaaaaaaaaaa2", "name": "name", "type": "varchar(200)", "null": false }
  ],
  "primary_key": { "columns": ["id"] },
  "checks": [
    { "id": "aaaaaaaaaaa3", "name": "named", "expression": "name <> ''" }
  ]
}
)file";

const QByteArray viewFile = R"file({
  "joinery": 2,
  "id": "dddddddddddd",
  "kind": "view",
  "name": "names",
  "definition": "AS SELECT name FROM author"
}
)file";

const QString table = QStringLiteral("shop/catalog/tables/author.json");

QByteArray with(QByteArray text, const QByteArray &piece, const QByteArray &instead)
{
    if (!text.contains(piece))
        qFatal("there is no %s", piece.constData());
    return text.replace(piece, instead);
}

/** git in the folder "shop", with settings of its own. */
CommandResult git(const CommandLine &cli, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("GIT_CONFIG_GLOBAL", "/dev/null");
    environment.insert("GIT_CONFIG_SYSTEM", "/dev/null");
    for (const char *who : {"AUTHOR", "COMMITTER"}) {
        environment.insert(QStringLiteral("GIT_%1_NAME").arg(who), "Ann");
        environment.insert(QStringLiteral("GIT_%1_EMAIL").arg(who), "ann@example.com");
    }
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(cli.path("shop"));
    process.start("git", arguments);
    if (!process.waitForFinished(60'000))
        qFatal("git does not end");
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void commit(const CommandLine &cli, const char *message)
{
    QCOMPARE(git(cli, {"add", "-A"}).exitCode, 0);
    const CommandResult result = git(cli, {"commit", "-qm", message});
    QVERIFY2(result.exitCode == 0, qPrintable(result.out + result.err));
}

/** A project in a repository whose files joinery-cli merges. */
void makeRepository(const CommandLine &cli)
{
    QCOMPARE(cli("init shop --app catalog").exitCode, 0);
    cli.write(table, authorFile);
    cli.write("shop/catalog/objects/names.json", viewFile);
    QCOMPARE(git(cli, {"init", "-q", "-b", "main"}).exitCode, 0);
    const CommandResult installed = cli("merge --install --yes", "shop");
    QVERIFY2(installed.exitCode == 0, qPrintable(installed.err));
    commit(cli, "begin");
    QCOMPARE(git(cli, {"branch", "theirs"}).exitCode, 0);
}

QString problems(const CommandLine &cli)
{
    const auto project = readProject(cli.path("shop"));
    return project ? QString() : project.error().text();
}

/** A copy of the project's folder beside it. */
void copyProject(const CommandLine &cli, const char *to)
{
    QCOMPARE(QProcess::execute("cp", {"-r", cli.path("shop"), cli.path(to)}), 0);
}

} // namespace

class CliMergeTest : public QObject
{
    Q_OBJECT

private slots:
    void threeFiles();
    void conflictsAreNamed();
    void theResultCanGoElsewhere();
    void wrongUsage_data();
    void wrongUsage();
    void installsTheDriver();
    void installAsksAndRefuses();
    void gitMergesRenamesAndAdditions();
    void gitMarksConflicts();
    void gitStopsAtConflictsAndGoesOn_data();
    void gitStopsAtConflictsAndGoesOn();
    void gitRenamesFiles();
    void gitKeepsNamesTheirMeaning_data();
    void gitKeepsNamesTheirMeaning();
    void wholeProjectsKeepNamesTheirMeaning_data();
    void wholeProjectsKeepNamesTheirMeaning();
    void wholeProjects();
    void wholeProjectsWithConflicts();
};

void CliMergeTest::threeFiles()
{
    const CommandLine cli;
    cli.write("base.json", authorFile);
    cli.write("ours.json", with(authorFile, "varchar(200)", "text"));
    cli.write("theirs.json", with(authorFile, "\"named\"", "\"has_name\""));
    const CommandResult result = cli("merge base.json ours.json theirs.json");
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.out + result.err, QString());
    QCOMPARE(cli.read("ours.json"), with(with(authorFile, "varchar(200)", "text"), "\"named\"", "\"has_name\""));
}

void CliMergeTest::conflictsAreNamed()
{
    const CommandLine cli;
    cli.write("base.json", authorFile);
    cli.write("ours.json", with(authorFile, "varchar(200)", "varchar(300)"));
    cli.write("theirs.json", with(authorFile, "varchar(200)", "text"));
    const QStringList call{"merge",          "base.json", "ours.json", "theirs.json", "--path=a/tables/author.json",
                           "--marker-size=9"};
    const CommandResult json = cli.call(call + QStringList{"--json", "--out", "other.json"});
    QCOMPARE(json.exitCode, 1);
    QVERIFY(!json.json()["clean"].get<bool>());
    const nlohmann::json conflict = json.json()["conflicts"][0];
    const nlohmann::json expected{
        {"file", "a/tables/author.json"},
        {"kind", "changed"},
        {"object", "aaaaaaaaaaaa"},
        {"part", "aaaaaaaaaaa2"},
        {"title", "author.name"},
        {"property", "type"},
        {"base", "varchar(200)"},
        {"ours", "varchar(300)"},
        {"theirs", "text"},
        {"text", "author.name, \"type\": ours is varchar(300), theirs is text, before it was varchar(200)."}};
    QCOMPARE(QString::fromStdString(conflict.dump()), QString::fromStdString(expected.dump()));

    const CommandResult result = cli.call(call);
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.out, QString());
    QCOMPARE(result.err, QString("Conflict in a/tables/author.json: author.name, \"type\": ours is varchar(300), "
                                 "theirs is text, before it was varchar(200).\n"));
    QVERIFY(cli.read("ours.json").contains("\n<<<<<<<<< ours\n"));
}

void CliMergeTest::theResultCanGoElsewhere()
{
    const CommandLine cli;
    const QByteArray ours = with(authorFile, "varchar(200)", "text");
    cli.write("base.json", authorFile);
    cli.write("ours.json", ours);
    cli.write("theirs.json", authorFile);
    QCOMPARE(cli("merge base.json ours.json theirs.json --out new.json").exitCode, 0);
    QCOMPARE(cli.read("new.json"), ours);
    QCOMPARE(cli.read("ours.json"), ours);
}

void CliMergeTest::wrongUsage_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << "merge"
                             << "BASE OURS THEIRS";
    QTest::newRow("two") << "merge a.json a.json"
                         << "BASE OURS THEIRS";
    QTest::newRow("four") << "merge a.json a.json a.json a.json"
                          << "one argument too many";
    QTest::newRow("missing") << "merge a.json nobody.json a.json"
                             << "no file or folder nobody.json";
    QTest::newRow("mixed") << "merge a.json folder a.json"
                           << "three files, or the folders";
    QTest::newRow("folders") << "merge folder folder folder"
                             << "--out DIR";
    QTest::newRow("size") << "merge a.json a.json a.json --marker-size 0"
                          << "--marker-size";
    QTest::newRow("install with files") << "merge --install a.json"
                                        << "--install takes no files";
}

void CliMergeTest::wrongUsage()
{
    QFETCH(QString, words);
    QFETCH(QString, said);
    const CommandLine cli;
    cli.write("a.json", authorFile);
    QVERIFY(QDir(cli.path()).mkpath("folder"));
    const CommandResult result = cli(words);
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.err.contains(said), qPrintable(result.err));
    QCOMPARE(cli.read("a.json"), authorFile);
}

void CliMergeTest::installsTheDriver()
{
    const CommandLine cli;
    QCOMPARE(cli("init shop --app catalog").exitCode, 0);
    const CommandResult outside = cli("merge --install --yes", "shop");
    QCOMPARE(outside.exitCode, 1);
    QVERIFY2(outside.err.contains("not in a git repository"), qPrintable(outside.err));

    QCOMPARE(git(cli, {"init", "-q"}).exitCode, 0);
    cli.write("shop/.gitattributes", "*.png binary");
    const CommandResult first = cli("merge --install --yes --json", "shop");
    QCOMPARE(first.exitCode, 0);
    QVERIFY(first.json()["changed"].get<bool>());
    const QByteArray attributes = cli.read("shop/.gitattributes");
    QVERIFY(attributes.startsWith("*.png binary\n/joinery.json merge=joinery\n"));
    const QString driver = git(cli, {"config", "--local", "merge.joinery.driver"}).out;
    QVERIFY2(driver.trimmed().endsWith("joinery-cli merge %O %A %B --path=%P --marker-size=%L"), qPrintable(driver));
    QVERIFY(!git(cli, {"config", "--local", "merge.joinery.name"}).out.isEmpty());

    const CommandResult second = cli("merge --install --json", "shop");
    QCOMPARE(second.exitCode, 0);
    QVERIFY(!second.json()["changed"].get<bool>());
    QCOMPARE(cli.read("shop/.gitattributes"), attributes);
    for (const char *path : {"joinery.json", "catalog/app.json", "catalog/tables/author.json", "catalog/objects/x.json",
                             "catalog/diagrams/main.json", "catalog/migrations/1.sql", "catalog/migrations/1.json"})
        QVERIFY2(git(cli, {"check-attr", "merge", path}).out.endsWith("merge: joinery\n"), path);
    QVERIFY(git(cli, {"check-attr", "merge", "package.json"}).out.endsWith("unspecified\n"));
}

void CliMergeTest::installAsksAndRefuses()
{
    const CommandLine cli;
    QCOMPARE(cli("init shop --app catalog").exitCode, 0);
    QCOMPARE(git(cli, {"init", "-q"}).exitCode, 0);
    const CommandResult result = cli("merge --install", "shop");
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.err.contains("add --yes"), qPrintable(result.err));
    QCOMPARE(cli.onTerminal({"merge", "--install"}, "n\n", "shop").exitCode, 1);
    QVERIFY(!QFileInfo::exists(cli.path("shop/.gitattributes")));
    QCOMPARE(cli.onTerminal({"merge", "--install"}, "y\n", "shop").exitCode, 0);
    QVERIFY(QFileInfo::exists(cli.path("shop/.gitattributes")));
}

void CliMergeTest::gitMergesRenamesAndAdditions()
{
    const CommandLine cli;
    makeRepository(cli);
    // Ours renames a column; everything that names it is in the next line or another file.
    cli.write(table,
              with(with(authorFile, "\"name\": \"name\"", "\"name\": \"full_name\""), "name <> ''", "full_name <> ''"));
    cli.write("shop/catalog/objects/names.json", with(viewFile, "SELECT name", "SELECT full_name"));
    commit(cli, "rename");
    QCOMPARE(git(cli, {"checkout", "-q", "theirs"}).exitCode, 0);
    const QByteArray theirs = with(with(authorFile, "varchar(200)", "text"), R"file("null": false }
)file",
                                   R"file("null": false },
    { "id": "aaaaaaaaaaa9", "name": "email", "type": "text" }
)file");
    cli.write(table, theirs);
    commit(cli, "retype and add");
    QCOMPARE(git(cli, {"checkout", "-q", "main"}).exitCode, 0);

    const CommandResult result = git(cli, {"merge", "-q", "theirs", "-m", "merge"});

    QVERIFY2(result.exitCode == 0, qPrintable(result.out + result.err));
    QCOMPARE(cli.read(table),
             with(with(theirs, "\"name\": \"name\"", "\"name\": \"full_name\""), "name <> ''", "full_name <> ''"));
    QCOMPARE(problems(cli), QString());
    QCOMPARE(git(cli, {"status", "--porcelain"}).out, QString());
}

void CliMergeTest::gitMarksConflicts()
{
    const CommandLine cli;
    makeRepository(cli);
    cli.write(table, with(with(authorFile, "varchar(200)", "varchar(300)"), "\"named\"", "\"has_name\""));
    commit(cli, "retype");
    QCOMPARE(git(cli, {"checkout", "-q", "theirs"}).exitCode, 0);
    cli.write(table, with(authorFile, "varchar(200)", "text"));
    commit(cli, "retype otherwise");
    QCOMPARE(git(cli, {"checkout", "-q", "main"}).exitCode, 0);

    const CommandResult result = git(cli, {"merge", "-q", "theirs", "-m", "merge"});

    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains("Conflict in catalog/tables/author.json: author.name, \"type\": ours is varchar(300)"),
             qPrintable(result.err));
    QCOMPARE(git(cli, {"status", "--porcelain"}).out, QString("UU catalog/tables/author.json\n"));
    const QByteArray marked = cli.read(table);
    const QByteArray expected =
        with(with(authorFile, "\"named\"", "\"has_name\""),
             R"file(    { "id": "aaaaaaaaaaa2", "name": "name", "type": "varchar(200)", "null": false }
)file",
             R"file(<<<<<<< ours
    { "id": "aaaaaaaaaaa2", "name": "name", "type": "varchar(300)", "null": false }
=======
    { "id": "aaaaaaaaaaa2", "name": "name", "type": "text", "null": false }
>>>>>>> theirs
)file");
    QCOMPARE(marked, expected);
    QVERIFY(!problems(cli).isEmpty());

    // Taking one of the two lines and the markers out is all there is to do.
    QByteArray resolved;
    for (const QByteArray &line : marked.split('\n')) {
        if (!line.startsWith("<<<") && !line.startsWith("===") && !line.startsWith(">>>") &&
            !line.contains("varchar(300)"))
            resolved += line + '\n';
    }
    cli.write(table, resolved.chopped(1));
    QCOMPARE(problems(cli), QString());
    commit(cli, "merge");
    QCOMPARE(cli("check --model-only", "shop").exitCode, 3);
}

void CliMergeTest::gitStopsAtConflictsAndGoesOn_data()
{
    QTest::addColumn<QStringList>("stopping");
    QTest::addColumn<QStringList>("goingOn");
    QTest::addColumn<QString>("onto");
    QTest::newRow("merge") << QStringList{"merge", "theirs", "-m", "merge"} << QStringList{"commit", "-qm", "merged"}
                           << "main";
    // Here "ours" is what the commits are put on.
    QTest::newRow("rebase") << QStringList{"rebase", "main"}
                            << QStringList{"-c", "core.editor=true", "rebase", "--continue"} << "theirs";
    QTest::newRow("cherry-pick") << QStringList{"cherry-pick", "theirs"}
                                 << QStringList{"-c", "core.editor=true", "cherry-pick", "--continue"} << "main";
}

/** A rename against a retype, two columns of one name, a dropped table that was changed, a card moved twice. */
void CliMergeTest::gitStopsAtConflictsAndGoesOn()
{
    QFETCH(QStringList, stopping);
    QFETCH(QString, onto);
    const CommandLine cli;
    const QString book = QStringLiteral("shop/catalog/tables/book.json");
    const QString diagram = QStringLiteral("shop/catalog/diagrams/main.json");
    makeRepository(cli);
    const QByteArray bookFile = with(with(authorFile, "\"author\"", "\"book\""), "aaaaaaaa", "bbbbbbbb");
    const auto cards = [](const char *x) {
        return QByteArray("{\n  \"joinery\": 2,\n  \"positions\": [\n    { \"id\": \"aaaaaaaaaaaa\", \"name\": "
                          "\"author\", \"x\": ") +
               x + ", \"y\": 0 }\n  ]\n}\n";
    };
    cli.write(book, bookFile);
    cli.write(diagram, cards("0"));
    commit(cli, "a second table");
    QCOMPARE(git(cli, {"branch", "-f", "theirs"}).exitCode, 0);
    const auto withEmail = [](const QByteArray &file, const char *id, const char *type) {
        return with(file, "\"null\": false }\n",
                    QByteArray("\"null\": false },\n    { \"id\": \"") + id + "\", \"name\": \"email\", \"type\": \"" +
                        type + "\" }\n");
    };

    const QByteArray renamed =
        with(with(authorFile, "\"name\": \"name\"", "\"name\": \"full_name\""), "name <> ''", "full_name <> ''");
    cli.write(table, withEmail(renamed, "aaaaaaaaaaa8", "text"));
    cli.write("shop/catalog/objects/names.json", with(viewFile, "SELECT name", "SELECT full_name"));
    cli.write(diagram, cards("40"));
    QVERIFY(QFile::remove(cli.path(book)));
    commit(cli, "ours");
    QCOMPARE(git(cli, {"checkout", "-q", "theirs"}).exitCode, 0);
    cli.write(table, withEmail(with(authorFile, "varchar(200)", "text"), "aaaaaaaaaaa9", "varchar(80)"));
    cli.write(diagram, cards("80"));
    cli.write(book, with(bookFile, "varchar(200)", "text"));
    commit(cli, "theirs");
    QCOMPARE(git(cli, {"checkout", "-q", onto}).exitCode, 0);

    const CommandResult result = git(cli, stopping);

    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains("Conflict in catalog/tables/author.json: author.email: both sides gave this name"),
             qPrintable(result.err));
    QVERIFY2(result.err.contains("Conflict in catalog/diagrams/main.json: author: its card was moved on both sides"),
             qPrintable(result.err));
    QVERIFY2(result.out.contains("CONFLICT (modify/delete): catalog/tables/book.json"), qPrintable(result.out));
    QCOMPARE(git(cli, {"status", "--porcelain"}).out,
             QString("UU catalog/diagrams/main.json\nUU catalog/tables/author.json\nDU catalog/tables/book.json\n"));
    QCOMPARE(cli.read(diagram), cards("40"));
    const QByteArray both = with(withEmail(with(renamed, "varchar(200)", "text"), "aaaaaaaaaaa8", "text"),
                                 R"file(    { "id": "aaaaaaaaaaa8", "name": "email", "type": "text" }
)file",
                                 R"file(<<<<<<< ours
    { "id": "aaaaaaaaaaa8", "name": "email", "type": "text" }
=======
    { "id": "aaaaaaaaaaa9", "name": "email", "type": "varchar(80)" }
>>>>>>> theirs
)file");
    QCOMPARE(cli.read(table), both);
    QVERIFY2(problems(cli).contains("author.json:8"), qPrintable(problems(cli)));
    QVERIFY2(problems(cli).contains("This file holds a merge conflict"), qPrintable(problems(cli)));

    // As a person puts it right: one of the two columns, the table gone, the card where it lies.
    cli.write(table, withEmail(with(renamed, "varchar(200)", "text"), "aaaaaaaaaaa8", "text"));
    QCOMPARE(problems(cli), QString());
    QCOMPARE(git(cli, {"rm", "-q", "catalog/tables/book.json"}).exitCode, 0);
    QCOMPARE(git(cli, {"add", "-A"}).exitCode, 0);
    QFETCH(QStringList, goingOn);
    const CommandResult end = git(cli, goingOn);
    QVERIFY2(end.exitCode == 0, qPrintable(end.out + end.err));
    QCOMPARE(git(cli, {"status", "--porcelain"}).out, QString());
    QCOMPARE(problems(cli), QString());
    QCOMPARE(cli("check --model-only", "shop").exitCode, 3);
}

void CliMergeTest::gitRenamesFiles()
{
    const CommandLine cli;
    makeRepository(cli);
    // The table's new name moves its file; git follows it there.
    cli.write("shop/catalog/tables/writer.json", with(authorFile, "\"name\": \"author\"", "\"name\": \"writer\""));
    QVERIFY(QFile::remove(cli.path(table)));
    commit(cli, "rename the table");
    QCOMPARE(git(cli, {"checkout", "-q", "theirs"}).exitCode, 0);
    cli.write(table, with(authorFile, "varchar(200)", "text"));
    commit(cli, "retype");
    QCOMPARE(git(cli, {"checkout", "-q", "main"}).exitCode, 0);
    const CommandResult result = git(cli, {"merge", "-q", "theirs", "-m", "merge"});
    QVERIFY2(result.exitCode == 0, qPrintable(result.out + result.err));
    QCOMPARE(cli.files("shop/catalog/tables"), QStringList({"writer.json"}));
    QCOMPARE(cli.read("shop/catalog/tables/writer.json"),
             with(with(authorFile, "\"name\": \"author\"", "\"name\": \"writer\""), "varchar(200)", "text"));
}

namespace {

/** A table written by hand, whose identity only the migrations tell. */
QByteArray handWritten(const QByteArray &columns)
{
    QByteArray items;
    for (const QByteArray &name : columns.split(' '))
        items += QByteArray(items.isEmpty() ? "" : ",") + "\n  {\"name\": \"" + name + "\", \"type\": \"text\"}";
    return "{\"joinery\": 2, \"name\": \"t\", \"columns\": [" + items + "\n]}\n";
}

void migrationsOfHandWritten()
{
    QTest::addColumn<QByteArray>("added");
    QTest::addColumn<QByteArray>("operations");
    const QByteArray bare =
        R"({"name": "t", "columns": [{"name": "a", "type": "text"}, {"name": "b", "type": "text"}]})";
    const QByteArray rename = R"(, {"operation": "rename_column", "table": "t", "column": "a", "to": "full"})";
    QTest::newRow("names that were renamed") << bare << rename;
    QTest::newRow("a table that was renamed")
        << with(bare, "\"t\"", "\"thing\"")
        << QByteArray(R"(, {"operation": "rename_table", "table": "thing", "to": "t"}, )" + rename.mid(2));
    QTest::newRow("ids in the migration") << QByteArray(R"({"id": "aaaaaaaaaaaa", "name": "t", "columns": [)"
                                                        R"({"id": "aaaaaaaaaaa1", "name": "full", "type": "text"}, )"
                                                        R"({"id": "aaaaaaaaaaa2", "name": "b", "type": "text"}]})")
                                          << QByteArray();
}

/** A repository with the table t(full, b), in which each branch adds a column; main is checked out. */
void branchHandWritten(const CommandLine &cli)
{
    QFETCH(QByteArray, added);
    QFETCH(QByteArray, operations);
    makeRepository(cli);
    for (const char *gone : {"tables/author.json", "objects/names.json"})
        QVERIFY(QFile::remove(cli.path("shop/catalog/") + gone));
    cli.write(
        "shop/catalog/migrations/1.json",
        R"({"joinery": 2, "id": "2026-01-01T00:00:00:000000", "operations": [{"operation": "add_table", "table": )" +
            added + "}" + operations + "]}");
    cli.write("shop/catalog/tables/t.json", handWritten("full b"));
    QCOMPARE(cli("diff", "shop").exitCode, 0);
    commit(cli, "a table");
    QCOMPARE(git(cli, {"branch", "-f", "theirs"}).exitCode, 0);
    cli.write("shop/catalog/tables/t.json", handWritten("ours full b"));
    commit(cli, "ours");
    QCOMPARE(git(cli, {"checkout", "-q", "theirs"}).exitCode, 0);
    cli.write("shop/catalog/tables/t.json", handWritten("full b theirs"));
    commit(cli, "theirs");
    QCOMPARE(git(cli, {"checkout", "-q", "main"}).exitCode, 0);
}

const QString bothColumns =
    QStringLiteral("From snapshot to model:\n  + add column t.ours (text)\n  + add column t.theirs (text)\n");

} // namespace

void CliMergeTest::gitKeepsNamesTheirMeaning_data()
{
    migrationsOfHandWritten();
}

void CliMergeTest::gitKeepsNamesTheirMeaning()
{
    const CommandLine cli;
    branchHandWritten(cli);
    const CommandResult result = git(cli, {"merge", "-q", "theirs", "-m", "merge"});
    QVERIFY2(result.exitCode == 0, qPrintable(result.out + result.err));
    QCOMPARE(cli("diff", "shop").out, bothColumns);
}

void CliMergeTest::wholeProjectsKeepNamesTheirMeaning_data()
{
    migrationsOfHandWritten();
}

void CliMergeTest::wholeProjectsKeepNamesTheirMeaning()
{
    const CommandLine cli;
    branchHandWritten(cli);
    copyProject(cli, "ours");
    QCOMPARE(git(cli, {"checkout", "-q", "main~1"}).exitCode, 0);
    copyProject(cli, "base");
    QCOMPARE(git(cli, {"checkout", "-q", "theirs"}).exitCode, 0);
    copyProject(cli, "theirs");
    const CommandResult result = cli("merge base ours theirs --out merged");
    QVERIFY2(result.exitCode == 0, qPrintable(result.out + result.err));
    QCOMPARE(cli("diff", "merged").out, bothColumns);
}

void CliMergeTest::wholeProjects()
{
    const CommandLine cli;
    QCOMPARE(cli("init shop --app catalog").exitCode, 0);
    cli.write(table, authorFile);
    QCOMPARE(cli("new catalog --auto --desc authors", "shop").exitCode, 0);
    for (const char *side : {"ours", "theirs"})
        copyProject(cli, side);
    // Theirs adds a view over a column that ours renames: no single file tells.
    cli.write("ours/catalog/tables/author.json",
              with(with(authorFile, "\"name\": \"name\"", "\"name\": \"full_name\""), "name <> ''", "full_name <> ''"));
    cli.write("theirs/catalog/objects/names.json", viewFile);
    QCOMPARE(cli("new catalog --auto --desc views", "theirs").exitCode, 0);

    const CommandResult result = cli("merge shop ours theirs --out merged");

    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    QCOMPARE(cli.read("merged/catalog/objects/names.json"), with(viewFile, "SELECT name", "SELECT full_name"));
    QCOMPARE(cli.files("merged/catalog/migrations").size(), 2);
    const auto project = readProject(cli.path("merged"));
    QVERIFY2(project, project ? "" : qPrintable(project.error().text()));
    QCOMPARE(cli("check --model-only", "merged").exitCode, 3);
    QCOMPARE(cli("merge shop ours theirs --out merged").exitCode, 1);
    QCOMPARE(cli("merge shop ours theirs --out again --json").json()["clean"].get<bool>(), true);
}

void CliMergeTest::wholeProjectsWithConflicts()
{
    const CommandLine cli;
    QCOMPARE(cli("init shop --app catalog").exitCode, 0);
    cli.write(table, authorFile);
    for (const char *side : {"ours", "theirs"})
        copyProject(cli, side);
    cli.write("ours/catalog/tables/author.json", with(authorFile, "varchar(200)", "varchar(300)"));
    cli.write("theirs/catalog/tables/author.json", with(authorFile, "varchar(200)", "text"));
    const CommandResult result = cli("merge shop ours theirs --out merged");
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.err, QString("Conflict in catalog/tables/author.json: author.name, \"type\": ours is varchar(300), "
                                 "theirs is text, before it was varchar(200).\n"));
    QCOMPARE(cli.read("merged/catalog/tables/author.json").count("<<<<<<< ours\n"), 1);

    // A table that one side dropped and the other changed is there, and told.
    QVERIFY(QFile::remove(cli.path("ours/catalog/tables/author.json")));
    const CommandResult dropped = cli("merge shop ours theirs --out kept");
    QCOMPARE(dropped.exitCode, 1);
    QVERIFY2(dropped.err.contains("author is dropped in ours and changed in theirs."), qPrintable(dropped.err));
    QCOMPARE(cli.read("kept/catalog/tables/author.json"), cli.read("theirs/catalog/tables/author.json"));

    cli.write("ours/joinery.json", "{");
    const CommandResult broken = cli("merge shop ours theirs --out nothing");
    QCOMPARE(broken.exitCode, 1);
    QVERIFY(!QFileInfo::exists(cli.path("nothing")));
}

QTEST_GUILESS_MAIN(CliMergeTest)
#include "tst_cli_merge.moc"
