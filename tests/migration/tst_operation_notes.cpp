// SPDX-License-Identifier: MIT
#include "core/migration/migration_file.h"
#include "core/migration/migration_sql.h"
#include "tests/support/json_schema.h"

#include <QtTest>

using namespace joinery;

/** What a migration says about its operations, beside what they do. */
class OperationNotesTest : public QObject
{
    Q_OBJECT

private slots:
    void comeBackFromJson();
    void comeBackFromSql();
    void whatSqlCannotSayIsRefused();
    void mistakesAreNamed_data();
    void mistakesAreNamed();
    void mistakesOfSqlAreNamed_data();
    void mistakesOfSqlAreNamed();
};

namespace {

const QString app = "catalog";
const QString firstId = "2026-11-20T10:22:33:123456";

Migration dropsAuthor()
{
    Migration migration{.id = firstId, .app = app};
    const ObjectReference author{.id = *ObjectId::fromText(u"00000000000a"), .name = "author"};
    migration.operations = {RenameTable{author, "writer"}, DropTable{author}};
    migration.notes.insert(
        0, {.accepted = {{"breaking.rename", "Nothing runs yet."}, {"other.code", "Two lines\nof it."}}});
    return migration;
}

Migration fillsAuthor()
{
    return {.id = firstId,
            .app = app,
            .operations = {RawSql{.forwards = {{QString(), "SELECT 1;"}}}},
            .notes = {{0, {.accepted = {{"raw.sql", "Looked at = by two."}, {"other", "why"}}}}}};
}

QString codeAndPlace(const Result<Migration> &read)
{
    return read ? "no error" : read.error().where + " " + read.error().code;
}

} // namespace

void OperationNotesTest::comeBackFromJson()
{
    Migration migration = dropsAuthor();
    const QByteArray text = migrationToFile(migration);
    QCOMPARE(text.count("\"allow\""), 1);
    const auto read = migrationFromFile(text, "m.json", app);
    QVERIFY2(read, qPrintable(codeAndPlace(read)));
    QCOMPARE(*read, migration);
    const JsonSchemas schemas(QStringLiteral(JOINERY_SOURCE_DIR "/docs/schemas"));
    QCOMPARE(schemas.check("migration", nlohmann::json::parse(text.constData())), std::string());
    migration.notes.clear();
    QVERIFY(migration != dropsAuthor());
}

void OperationNotesTest::comeBackFromSql()
{
    const Migration migration = fillsAuthor();
    const QByteArray text = migrationToSqlFile(migration).value();
    QVERIFY2(text.contains("-- joinery: allow=raw.sql reason=Looked at = by two.\n"), text);
    const auto read = migrationFromFile(text, "m.sql", app);
    QVERIFY2(read, qPrintable(codeAndPlace(read)));
    QCOMPARE(*read, migration);
    QCOMPARE(migrationFromFile(migrationToFile(*read), "m.json", app).value(), migration);
}

void OperationNotesTest::whatSqlCannotSayIsRefused()
{
    Migration oddCode = fillsAuthor();
    oddCode.notes[0].accepted[0].code = "two words";
    QCOMPARE(migrationToSqlFile(oddCode).error().code, "migration.not_sql");
}

void OperationNotesTest::mistakesAreNamed_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("expected");
    const QString at = "m.json:2 (/operations/0";
    QTest::newRow("no reason") << QByteArray(R"("allow": [{"code": "a"}])") << at + "/allow/0) file.missing_member";
    QTest::newRow("empty reason") << QByteArray(R"("allow": [{"code": "a", "reason": " "}])")
                                  << at + "/allow/0/reason) migration.reason";
    QTest::newRow("no code") << QByteArray(R"("allow": [{"reason": "a"}])") << at + "/allow/0) file.missing_member";
    QTest::newRow("a word") << QByteArray(R"("allow": ["a"])") << at + "/allow/0) file.type";
    QTest::newRow("not a list") << QByteArray(R"("allow": "a")") << at + "/allow) file.type";
    QTest::newRow("more") << QByteArray(R"("allow": [{"code": "a", "reason": "b", "until": "c"}])")
                          << at + "/allow/0/until) file.unknown_member";
}

void OperationNotesTest::mistakesAreNamed()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, expected);
    const QByteArray text = "{\"joinery\": 2, \"id\": \"2026-11-20T10:22:33:123456\",\n"
                            "\"operations\": [{\"operation\": \"drop_table\", \"table\": \"a\", " +
                            members + "}]}";
    QCOMPARE(codeAndPlace(migrationFromFile(text, "m.json", app)), expected);
}

void OperationNotesTest::mistakesOfSqlAreNamed_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::newRow("no reason") << QByteArray("allow=a");
    QTest::newRow("empty reason") << QByteArray("allow=a reason=");
    QTest::newRow("reason alone") << QByteArray("reason=b");
    QTest::newRow("two at once") << QByteArray("allow=a allow=b reason=c");
    QTest::newRow("no code") << QByteArray("allow= reason=c");
}

void OperationNotesTest::mistakesOfSqlAreNamed()
{
    QFETCH(QByteArray, headers);
    const QByteArray text =
        "-- joinery: id=2026-11-20T10:22:33:123456\n-- joinery: " + headers + "\n-- joinery: forwards\nSELECT 1;\n";
    QCOMPARE(codeAndPlace(migrationFromFile(text, "m.sql", app)), "m.sql:2 migration.sql");
}

QTEST_APPLESS_MAIN(OperationNotesTest)
#include "tst_operation_notes.moc"
