// SPDX-License-Identifier: MIT
#include "core/migration/folding.h"
#include "core/migration/migration_creator.h"
#include "core/migration/migration_file.h"
#include "core/migration/migration_folder.h"
#include "core/migration/migration_sql.h"
#include "core/snapshot/schema_snapshot.h"

#include <QtTest>

using namespace joinery;

class MigrationFileTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void jsonIsCanonicalAndComesBack();
    void sqlComesBack();
    void whatSqlCannotSayIsRefused();
    void sqlMistakesAreNamed_data();
    void sqlMistakesAreNamed();
    void aLaterFormOfSqlIsRefused();
    void jsonMistakesAreNamed_data();
    void jsonMistakesAreNamed();
    void lineEndsDoNotChangeTheChecksum();
    void theFolderIsReadInOrderOfIds();
    void brokenFilesDoNotHideTheOthers();
    void handWrittenOperationsNameColumns();
    void handWrittenChangesNameWhatTheyChange();
    void foldingStopsAtTheOneAskedFor();
    void foldingNamesTheMigrationThatDoesNotFit();
    void idsComeFromTheClockAndAlwaysGrow();
    void nothingIsOverwritten();
    void anSqlMigrationIsReadyToBeFilledIn();

private:
    void put(const QString &name, const QByteArray &text);
    [[nodiscard]] QByteArray content(const QString &path) const;

    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_folder;
};

namespace {

const QString app = QStringLiteral("catalog");
const QString firstId = QStringLiteral("2026-11-20T10:22:33:123456");

Clock clockAt(const QString &time)
{
    return [time] { return QDateTime::fromString(time, Qt::ISODateWithMs); };
}

Migration addAuthor()
{
    const ObjectId column = *ObjectId::fromText(u"00000000000b");
    Table author{.id = *ObjectId::fromText(u"00000000000a"), .name = QStringLiteral("author")};
    author.columns = {
        {.id = column, .name = QStringLiteral("name"), .type = DataType::varchar(200), .nullable = false}};
    const Index index{.id = *ObjectId::fromText(u"00000000000c"),
                      .name = QStringLiteral("author_name"),
                      .parts = {{.column = column, .descending = true}}};
    return Migration{.id = firstId,
                     .app = app,
                     .description = QStringLiteral("Add authors"),
                     .dependencies = {{QStringLiteral("base"), {}}},
                     .operations = {AddTable{author}, AddIndex{referenceTo(author), index}}};
}

const QByteArray addAuthorText = R"json({
  "joinery": 2,
  "id": "2026-11-20T10:22:33:123456",
  "app": "catalog",
  "description": "Add authors",
  "dependencies": [
    { "app": "base" }
  ],
  "operations": [
    {
      "operation": "add_table",
      "table": {
        "id": "00000000000a",
        "name": "author",
        "columns": [
          { "id": "00000000000b", "name": "name", "type": "varchar(200)", "null": false }
        ]
      }
    },
    {
      "operation": "add_index",
      "table": { "id": "00000000000a", "name": "author" },
      "index": {
        "id": "00000000000c",
        "name": "author_name",
        "columns": [{ "column": { "id": "00000000000b", "name": "name" }, "descending": true }]
      }
    }
  ]
}
)json";

QString placeAndCode(const Result<Migration> &result)
{
    return result ? QStringLiteral("no error") : result.error().where + QLatin1Char(' ') + result.error().code;
}

} // namespace

void MigrationFileTest::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
    m_folder = m_temporary->filePath(QStringLiteral("migrations"));
}

void MigrationFileTest::put(const QString &name, const QByteArray &text)
{
    QVERIFY(QDir().mkpath(m_folder));
    QFile file(QDir(m_folder).absoluteFilePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

QByteArray MigrationFileTest::content(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void MigrationFileTest::jsonIsCanonicalAndComesBack()
{
    QCOMPARE(migrationToFile(addAuthor()), addAuthorText);
    const auto read = migrationFromFile(addAuthorText, QStringLiteral("m.json"), app);
    QVERIFY2(read, qPrintable(placeAndCode(read)));
    QVERIFY(*read == addAuthor());
    QCOMPARE(read->filePath, QStringLiteral("m.json"));
    QCOMPARE(read->checksum.size(), 64);
    Migration outside = addAuthor();
    outside.transactional = false;
    const auto again = migrationFromFile(migrationToFile(outside), QStringLiteral("m.json"), app);
    QVERIFY(again && *again == outside);
}

void MigrationFileTest::sqlComesBack()
{
    const QByteArray text = R"(-- joinery: id=2026-11-20T10:22:33:123456 description=Fill in = and more
-- joinery: depends=base/2026-11-19T09:00:00:000000
-- joinery: depends=orders
-- joinery: transaction=none

-- joinery: forwards
UPDATE author SET name = 'x';
-- a comment of its own

-- joinery: forwards postgresql
UPDATE author SET name = 'y';

-- joinery: backwards
SELECT 1;
)";
    const auto read = migrationFromFile(text, QStringLiteral("m.sql"), app);
    QVERIFY2(read, qPrintable(placeAndCode(read)));
    QCOMPARE(read->id, firstId);
    QCOMPARE(read->description, QStringLiteral("Fill in = and more"));
    QCOMPARE(read->dependencies.size(), 2);
    QVERIFY(!read->transactional);
    const RawSql raw = std::get<RawSql>(read->operations.first());
    QCOMPARE(raw.forwards.value(QString()), QStringLiteral("UPDATE author SET name = 'x';\n-- a comment of its own"));
    QCOMPARE(raw.forwards.value(QStringLiteral("postgresql")), QStringLiteral("UPDATE author SET name = 'y';"));
    QCOMPARE(raw.backwards.value(QString()), QStringLiteral("SELECT 1;"));
    QCOMPARE(migrationToSqlFile(*read).value(), text);
    QCOMPARE(migrationToSqlFile(addAuthor()).error().code, QStringLiteral("migration.not_sql"));
}

/** What would not be the same after being read is not written. */
void MigrationFileTest::whatSqlCannotSayIsRefused()
{
    const RawSql plain{.forwards = {{QString(), QStringLiteral("SELECT 1;")}}};
    const Migration sound{.id = firstId, .app = app, .description = QStringLiteral("a  b"), .operations = {plain}};
    QCOMPARE(migrationFromFile(migrationToSqlFile(sound).value(), QStringLiteral("m.sql"), app).value(), sound);

    Migration likeAHeader = sound;
    likeAHeader.operations = {
        RawSql{.forwards = {{QString(), QStringLiteral("SELECT 1;\n  -- joinery: backwards\nSELECT 2;")}}}};
    Migration oddApp = sound;
    oddApp.dependencies = {{QStringLiteral("my app"), {}}};
    Migration oddDialect = sound;
    oddDialect.operations = {RawSql{.forwards = {{QStringLiteral("oracle"), QStringLiteral("SELECT 1;")}}}};
    Migration withEffect = sound;
    withEffect.operations = {RawSql{.forwards = plain.forwards, .effect = SchemaEffect({addAuthor().operations})}};
    for (const Migration &migration : {likeAHeader, oddApp, oddDialect, withEffect})
        QCOMPARE(migrationToSqlFile(migration).error().code, QStringLiteral("migration.not_sql"));
}

void MigrationFileTest::sqlMistakesAreNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const QByteArray id = "-- joinery: id=2026-11-20T10:22:33:123456\n";
    QTest::newRow("empty") << QByteArray() << "m.sql:1 migration.sql";
    QTest::newRow("no section") << id << "m.sql:1 migration.sql";
    QTest::newRow("no id") << QByteArray("-- joinery: forwards\nSELECT 1;") << "m.sql:1 migration.sql";
    QTest::newRow("bad id") << QByteArray("-- joinery: id=yesterday") << "m.sql:1 migration.sql";
    QTest::newRow("two ids") << id + id << "m.sql:2 migration.sql";
    QTest::newRow("unknown header") << id + "-- joinery: colour=red"
                                    << "m.sql:2 migration.sql";
    QTest::newRow("not a header") << id + "-- joinery: sideways"
                                  << "m.sql:2 migration.sql";
    QTest::newRow("another app") << id + "-- joinery: app=orders"
                                 << "m.sql:2 migration.sql";
    QTest::newRow("unknown dialect") << id + "-- joinery: forwards dbase"
                                     << "m.sql:2 migration.sql";
    QTest::newRow("section twice") << id + "-- joinery: forwards\n\n-- joinery: forwards"
                                   << "m.sql:4 migration.sql";
    QTest::newRow("sql without section") << id + "\nSELECT 1;"
                                         << "m.sql:3 migration.sql";
    QTest::newRow("header in a section") << id + "-- joinery: forwards\n-- joinery: transaction=none"
                                         << "m.sql:3 migration.sql";
    QTest::newRow("transaction") << id + "-- joinery: transaction=maybe"
                                 << "m.sql:2 migration.sql";
    QTest::newRow("no format") << QByteArray("-- joinery: format=new\n") + id << "m.sql:1 migration.sql";
    QTest::newRow("later format") << QByteArray("-- joinery: format=2\n-- joinery: shiny=true\n")
                                  << "m.sql:1 file.newer";
    QTest::newRow("not UTF-8") << id + "-- joinery: forwards\n\xff\xfe"
                               << "m.sql:3 migration.sql";
}

void MigrationFileTest::sqlMistakesAreNamed()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    QCOMPARE(placeAndCode(migrationFromFile(text, QStringLiteral("m.sql"), app)), expected);
}

void MigrationFileTest::aLaterFormOfSqlIsRefused()
{
    const QByteArray rest = "-- joinery: id=2026-11-20T10:22:33:123456\n-- joinery: forwards\nSELECT 1;\n";
    const auto later = migrationFromFile("-- joinery: format=2\n" + rest, QStringLiteral("m.sql"), app);
    QVERIFY(!later);
    QCOMPARE(later.error().code, QStringLiteral("file.newer"));
    QVERIFY2(later.error().message.contains(QStringLiteral("update Joinery")), qPrintable(later.error().message));
    const auto present = migrationFromFile("-- joinery: format=1\n" + rest, QStringLiteral("m.sql"), app);
    const auto unsaid = migrationFromFile(rest, QStringLiteral("m.sql"), app);
    QVERIFY(present && unsaid);
    QVERIFY(present->operations == unsaid->operations);
}

void MigrationFileTest::jsonMistakesAreNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const QByteArray start = "{\"joinery\": 2, \"id\": \"2026-11-20T10:22:33:123456\",\n";
    QTest::newRow("no id") << QByteArray("{\"joinery\": 2, \"operations\": []}") << "m.json:1 file.missing_member";
    QTest::newRow("bad id") << QByteArray("{\"joinery\": 2, \"id\": \"now\"}") << "m.json:1 (/id) migration.id";
    QTest::newRow("another app") << start + "\"app\": \"orders\"}"
                                 << "m.json:2 (/app) migration.app";
    QTest::newRow("unknown operation") << start + "\"operations\": [{\"operation\": \"add_tabel\"}]}"
                                       << "m.json:2 (/operations/0/operation) file.value";
    QTest::newRow("operation without table") << start + "\"operations\": [{\"operation\": \"drop_table\"}]}"
                                             << "m.json:2 (/operations/0) file.missing_member";
    QTest::newRow("column not known")
        << start + "\"operations\": [{\"operation\": \"add_unique_constraint\", \"table\": \"a\",\n"
                   "\"unique\": {\"columns\": [\"x\"]}}]}"
        << "m.json:3 (/operations/0/unique/columns/0) file.reference";
    QTest::newRow("dependency") << start + "\"dependencies\": [{\"id\": \"x\"}]}"
                                << "m.json:2 (/dependencies/0) file.missing_member";
    QTest::newRow("transaction") << start + "\"transaction\": \"maybe\"}"
                                 << "m.json:2 (/transaction) file.value";
}

void MigrationFileTest::jsonMistakesAreNamed()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    QCOMPARE(placeAndCode(migrationFromFile(text, QStringLiteral("m.json"), app)), expected);
}

void MigrationFileTest::lineEndsDoNotChangeTheChecksum()
{
    QByteArray windows = addAuthorText;
    windows.replace("\n", "\r\n");
    QCOMPARE(migrationChecksum(windows), migrationChecksum(addAuthorText));
    QVERIFY(migrationChecksum(addAuthorText + " ") != migrationChecksum(addAuthorText));
    const auto read = migrationFromFile(windows, QStringLiteral("m.json"), app);
    QVERIFY(read && *read == addAuthor());
}

void MigrationFileTest::theFolderIsReadInOrderOfIds()
{
    put(QStringLiteral("a_later.sql"), "-- joinery: id=2026-11-20T10:22:33:123457\n-- joinery: forwards\nSELECT 1;");
    put(QStringLiteral("z_first.json"), addAuthorText);
    put(QStringLiteral("README.md"), "not a migration");
    put(QStringLiteral(".hidden.json"), "neither");
    const MigrationFolder read = readMigrationFolder(m_folder, app);
    QVERIFY(read.errors.isEmpty());
    QCOMPARE(read.migrations.size(), 2);
    QCOMPARE(read.migrations.first().id, firstId);
    QCOMPARE(read.migrations.first().filePath, m_folder + QStringLiteral("/z_first.json"));
    QVERIFY(readMigrationFolder(m_folder + QStringLiteral("/none"), app).migrations.isEmpty());
}

void MigrationFileTest::brokenFilesDoNotHideTheOthers()
{
    put(QStringLiteral("1.json"), addAuthorText);
    put(QStringLiteral("2.json"), "{");
    put(QStringLiteral("3.json"), addAuthorText);
    put(QStringLiteral("4.sql"), "SELECT 1;");
    QVERIFY(QFile::link(QStringLiteral("/etc/hostname"), m_folder + QStringLiteral("/5.json")));
    put(QStringLiteral("6.sql"), "-- joinery: id=2026-11-20T10:22:33:123457\n-- joinery: forwards\n<<<<<<< ours\n"
                                 "SELECT 1;\n=======\nSELECT 2;\n>>>>>>> theirs\n");
    const MigrationFolder read = readMigrationFolder(m_folder, app, m_temporary->path());
    QCOMPARE(read.migrations.size(), 2);
    QStringList places;
    for (const Error &error : read.errors)
        places.append(error.where + QLatin1Char(' ') + error.code);
    const QStringList expected{
        QStringLiteral("migrations/2.json:1 file.syntax"), QStringLiteral("migrations/4.sql:1 migration.sql"),
        QStringLiteral("migrations/5.json file.outside"), QStringLiteral("migrations/6.sql:3 file.conflict"),
        QStringLiteral("migrations/3.json migration.duplicate_id")};
    QCOMPARE(places, expected);
    QVERIFY(read.errors.last().message.contains(QStringLiteral("migrations/1.json")));
}

void MigrationFileTest::handWrittenOperationsNameColumns()
{
    put(QStringLiteral("1.json"), addAuthorText);
    put(QStringLiteral("2.json"), R"json({"joinery": 2, "id": "2026-11-21T00:00:00:000000", "operations": [
        {"operation": "add_column", "table": "author", "column": {"name": "email", "type": "varchar(255)"}},
        {"operation": "add_unique_constraint", "table": "author", "unique": {"columns": ["email"]}},
        {"operation": "rename_column", "table": "author", "column": "name", "to": "full_name"},
        {"operation": "add_index", "table": "author", "index": {"name": "i", "columns": ["full_name"]}},
        {"operation": "add_table", "table": {"name": "book",
            "columns": [{"name": "author_email", "type": "varchar(255)"}],
            "foreign_keys": [{"columns": ["author_email"], "references": {"name": "author", "columns": ["email"]}}]}},
        {"operation": "add_foreign_key", "table": "book",
            "foreign_key": {"name": "again", "columns": ["author_email"],
                            "references": {"name": "author", "columns": ["email"]}}}
    ]})json");
    const MigrationFolder read = readMigrationFolder(m_folder, app);
    QVERIFY2(read.errors.isEmpty(), qPrintable(read.errors.value(0).text()));
    const auto schema = foldInOrder(read.migrations);
    QVERIFY2(schema, qPrintable(schema ? QString() : schema.error().text()));
    const Table *author = schema->tableNamed(u"author");
    const Table *book = schema->tableNamed(u"book");
    QVERIFY(author && book);
    const Column *email = author->columnNamed(u"email");
    QVERIFY(email);
    QCOMPARE(author->uniqueConstraints.at(0).columns, QList<ObjectId>{email->id});
    QVERIFY(author->columnNamed(u"full_name"));
    QCOMPARE(author->indexes.size(), 2);
    QCOMPARE(book->foreignKeys.size(), 2);
    for (const ForeignKey &key : book->foreignKeys) {
        QCOMPARE(key.referencedTable, author->id);
        QCOMPARE(key.referencedColumns, QList<ObjectId>{email->id});
    }
}

/** The ids in the files are not those that a name would give. */
void MigrationFileTest::handWrittenChangesNameWhatTheyChange()
{
    put(QStringLiteral("1.json"), addAuthorText);
    put(QStringLiteral("2.json"), R"json({"joinery": 2, "id": "2026-11-21T00:00:00:000000", "operations": [
        {"operation": "add_check_constraint", "table": "author",
            "check": {"id": "00000000000d", "name": "filled", "expression": "name <> ''"}},
        {"operation": "add_check_constraint", "table": "author",
            "check": {"id": "00000000000e", "expression": "length(name) < 100"}},
        {"operation": "add_object", "object": {"id": "00000000000f", "kind": "view", "name": "v",
            "definition": "SELECT name FROM author"}}
    ]})json");
    put(QStringLiteral("3.json"), R"json({"joinery": 2, "id": "2026-11-22T00:00:00:000000", "operations": [
        {"operation": "rename_column", "table": "author", "column": "name", "to": "full_name"},
        {"operation": "alter_column", "table": "author",
            "before": {"name": "full_name", "type": "varchar(200)", "null": false},
            "after": {"name": "full_name", "type": "text", "null": false}},
        {"operation": "alter_index", "table": "author",
            "before": {"name": "author_name", "columns": [{"column": "full_name", "descending": true}]},
            "after": {"name": "author_name", "columns": ["full_name"]}},
        {"operation": "alter_check_constraint", "table": "author",
            "before": {"name": "filled", "expression": "full_name <> ''"},
            "after": {"name": "filled", "expression": "full_name > ' '"}},
        {"operation": "replace_object",
            "before": {"kind": "view", "name": "v", "definition": "SELECT full_name FROM author"},
            "after": {"kind": "view", "name": "v", "definition": "SELECT 1 AS full_name"}}
    ]})json");
    const MigrationFolder read = readMigrationFolder(m_folder, app);
    QVERIFY2(read.errors.isEmpty(), qPrintable(read.errors.value(0).text()));
    const auto schema = foldInOrder(read.migrations);
    QVERIFY2(schema, qPrintable(schema ? QString() : schema.error().text()));
    const Table *author = schema->tables.find(*ObjectId::fromText(u"00000000000a"));
    QVERIFY(author);
    const Column *fullName = author->column(*ObjectId::fromText(u"00000000000b"));
    QVERIFY(fullName);
    QCOMPARE(fullName->name, QStringLiteral("full_name"));
    QCOMPARE(fullName->type.text(), QStringLiteral("text"));
    QCOMPARE(author->indexes.size(), 1);
    QVERIFY(!author->indexes.at(0).parts.at(0).descending);
    QCOMPARE(author->checks.size(), 2);
    QCOMPARE(author->checks.find(*ObjectId::fromText(u"00000000000d"))->expression, QStringLiteral("full_name > ' '"));
    QCOMPARE(author->checks.find(*ObjectId::fromText(u"00000000000e"))->expression,
             QStringLiteral("length(full_name) < 100"));
    QCOMPARE(schema->objects.find(*ObjectId::fromText(u"00000000000f"))->definition,
             QStringLiteral("SELECT 1 AS full_name"));
}

void MigrationFileTest::foldingStopsAtTheOneAskedFor()
{
    Migration second{.id = QStringLiteral("2026-11-21T00:00:00:000000"), .app = app};
    second.operations = {DropTable{{.name = QStringLiteral("author")}}};
    const QList<Migration> both = inOwnOrder({second, addAuthor()});
    QVERIFY(foldInOrder(both).value().isEmpty());
    QCOMPARE(foldInOrder(upTo(both, app, firstId).value()).value().tables.size(), 1);
    QCOMPARE(upTo(both, app, QStringLiteral("2026-01-01T00:00:00:000000")).error().code,
             QStringLiteral("migration.missing"));
    QVERIFY(foldInOrder({}).value().isEmpty());
}

void MigrationFileTest::foldingNamesTheMigrationThatDoesNotFit()
{
    Migration second = addAuthor();
    second.id = QStringLiteral("2026-11-21T00:00:00:000000");
    second.filePath = QStringLiteral("second.json");
    const auto folded = foldInOrder({addAuthor(), second});
    QCOMPARE(folded.error().code, QStringLiteral("snapshot.broken"));
    QCOMPARE(folded.error().where, QStringLiteral("second.json"));
    QVERIFY(folded.error().message.contains(second.id));
    // What was folded before stays.
    SchemaSnapshot snapshot;
    QVERIFY(snapshot.add(firstId, addAuthor().operations));
    QVERIFY(!snapshot.add(second.id, {DropTable{{.name = QStringLiteral("author")}}, second.operations.first(),
                                      DropTable{{.name = QStringLiteral("nothing")}}}));
    QCOMPARE(snapshot.schema().tables.size(), 1);
}

void MigrationFileTest::idsComeFromTheClockAndAlwaysGrow()
{
    const MigrationCreator creator(m_folder, app, clockAt(QStringLiteral("2026-11-20T10:22:33.123")));
    const auto first = creator.create(QStringLiteral("  Add\n authors "), addAuthor().operations);
    QVERIFY2(first, qPrintable(placeAndCode(first)));
    QCOMPARE(first->id, QStringLiteral("2026-11-20T10:22:33:123000"));
    QCOMPARE(first->description, QStringLiteral("Add authors"));
    QCOMPARE(QFileInfo(first->filePath).fileName(), QStringLiteral("catalog_2026_11_20T10_22_33_123000.json"));
    QVERIFY(first->operations == addAuthor().operations);
    const auto second = creator.create({}, {});
    QCOMPARE(second->id, QStringLiteral("2026-11-20T10:22:33:123001"));
    const MigrationCreator behind(m_folder, app, clockAt(QStringLiteral("2020-01-01T00:00:00.000")));
    QCOMPARE(behind.nextId(), QStringLiteral("2026-11-20T10:22:33:123002"));
    put(QStringLiteral("last.sql"), "-- joinery: id=2026-12-31T23:59:59:999999\n-- joinery: forwards\n");
    QCOMPARE(behind.nextId(), QStringLiteral("2027-01-01T00:00:00:000000"));
    // A key to a table of another app, which cannot be read from this folder alone.
    put(QStringLiteral("key.json"), R"({"joinery": 2, "id": "2027-02-01T00:00:00:000000", "operations": [
        {"operation": "add_foreign_key", "table": "author", "foreign_key":
            {"columns": ["id"], "references": {"table": "person", "columns": ["id"]}}}]})");
    QCOMPARE(behind.nextId(), QStringLiteral("2027-02-01T00:00:00:000001"));
}

void MigrationFileTest::nothingIsOverwritten()
{
    const QString name = QStringLiteral("catalog_2026_11_20T10_22_33_123000.json");
    put(name, "someone else's");
    const MigrationCreator creator(m_folder, app, clockAt(QStringLiteral("2026-11-20T10:22:33.123")));
    const auto made = creator.create(QStringLiteral("Mine"), {});
    QVERIFY2(made, qPrintable(placeAndCode(made)));
    QCOMPARE(made->id, QStringLiteral("2026-11-20T10:22:33:123001"));
    QCOMPARE(content(m_folder + QLatin1Char('/') + name), QByteArray("someone else's"));
    const MigrationCreator nowhere(QStringLiteral("/proc/joinery"), app);
    QCOMPARE(nowhere.create({}, {}).error().code, QStringLiteral("file.unwritable"));
}

void MigrationFileTest::anSqlMigrationIsReadyToBeFilledIn()
{
    const MigrationCreator creator(m_folder, app, clockAt(QStringLiteral("2026-11-20T10:22:33.123")));
    const auto made =
        creator.createSql(QStringLiteral("Fill in"), QStringLiteral("sqlite"), {{QStringLiteral("base"), firstId}});
    QVERIFY2(made, qPrintable(placeAndCode(made)));
    QCOMPARE(content(made->filePath), QByteArray(R"(-- joinery: id=2026-11-20T10:22:33:123000 description=Fill in
-- joinery: depends=base/2026-11-20T10:22:33:123456

-- joinery: forwards sqlite

-- joinery: backwards sqlite
)"));
    QVERIFY(made->filePath.endsWith(QStringLiteral(".sql")));
}

QTEST_GUILESS_MAIN(MigrationFileTest)
#include "tst_migration_file.moc"
