// SPDX-License-Identifier: MIT
#include "core/dialect/dialect.h"
#include "core/differ/schema_differ.h"
#include "core/operation/describe.h"
#include "tests/support/schema_text.h"

#include <QtTest>

using namespace joinery;

namespace {

Diff compared(const Schema &from, const Schema &to, bool byName = false)
{
    DiffOptions options;
    options.equivalence = &sqliteDialect().equivalence();
    options.matchByName = byName;
    options.findCosmetic = true;
    return SchemaDiffer(options).diff(from, to);
}

QString text(const QList<Operation> &operations)
{
    return describe(operations).join(QStringLiteral("; "));
}

} // namespace

class CosmeticDifferencesTest : public QObject
{
    Q_OBJECT

private slots:
    void spellingIsCosmetic();
    void commentThatIsNotKeptIsCosmetic();
    void caseOfANameIsCosmetic();
    void functionalChangeIsNotRepeated();
    void renameLeavesTheSpellingTold();
    void nothingWithoutEquivalence();
    void nothingBetweenEqualSchemas();
};

void CosmeticDifferencesTest::spellingIsCosmetic()
{
    const Schema before = schemaFromText("author(id pk, score numeric(5,2) default 0)");
    Schema after = edited(before).changeType("author.score", "Numeric( 5, 2 )");
    const Diff diff = compared(before, after);

    QCOMPARE(text(diff.operations), QString());
    QVERIFY(diff.isEmpty());
    QCOMPARE(diff.cosmetic.size(), 1);
    const auto *alter = std::get_if<AlterColumn>(&diff.cosmetic.first());
    QVERIFY(alter);
    QCOMPARE(alter->before.id, columnId("author.score"));
    QVERIFY(alter->before.type != alter->after.type);
}

void CosmeticDifferencesTest::commentThatIsNotKeptIsCosmetic()
{
    const Schema before = schemaFromText("author(id pk, name text)");
    EditedSchema after(before);
    after.table("author").comment = QStringLiteral("Who wrote it");
    const Diff diff = compared(before, after);

    QVERIFY(diff.isEmpty());
    QCOMPARE(diff.cosmetic.size(), 1);
    QVERIFY(std::holds_alternative<AlterTableOptions>(diff.cosmetic.first()));
}

void CosmeticDifferencesTest::caseOfANameIsCosmetic()
{
    const Diff diff =
        compared(schemaFromText("author(id pk, name text)"), schemaFromText("Author(id pk, NAME text)"), true);

    QVERIFY(diff.isEmpty());
    QCOMPARE(text(diff.cosmetic), QStringLiteral("rename table author -> Author; rename column Author.name -> NAME"));
}

void CosmeticDifferencesTest::functionalChangeIsNotRepeated()
{
    const Schema before = schemaFromText("author(id pk, name varchar(20), score numeric(5,2))");
    const Schema after =
        edited(before).changeType("author.name", "varchar(30)").changeType("author.score", "NUMERIC (5, 2)");
    const Diff diff = compared(before, after);

    QCOMPARE(text(diff.operations), QStringLiteral("change column author.name (type varchar(20) -> varchar(30))"));
    QCOMPARE(diff.cosmetic.size(), 1);
    QCOMPARE(std::get<AlterColumn>(diff.cosmetic.first()).before.id, columnId("author.score"));
}

void CosmeticDifferencesTest::renameLeavesTheSpellingTold()
{
    const Schema before = schemaFromText("author(id pk, score numeric(5,2))");
    const Schema after =
        edited(before).renameColumn("author.score", "rank").changeType("author.rank", "NUMERIC (5, 2)");
    const Diff diff = compared(before, after);

    QCOMPARE(text(diff.operations), QStringLiteral("rename column author.score -> rank"));
    QCOMPARE(diff.cosmetic.size(), 1);
    QVERIFY(std::holds_alternative<AlterColumn>(diff.cosmetic.first()));
}

void CosmeticDifferencesTest::nothingWithoutEquivalence()
{
    DiffOptions options;
    options.findCosmetic = true;
    const Diff diff =
        SchemaDiffer(options).diff(schemaFromText("a(id pk, n numeric(5,2))"), schemaFromText("a(id pk, n text)"));

    QCOMPARE(diff.operations.size(), 1);
    QVERIFY(diff.cosmetic.isEmpty());
}

void CosmeticDifferencesTest::nothingBetweenEqualSchemas()
{
    const Schema schema = schemaFromText("author(id pk, name text)");
    QVERIFY(compared(schema, schema).cosmetic.isEmpty());
    QVERIFY(compared(schema, schemaFromText("author(id pk, name text)")).cosmetic.isEmpty());
}

QTEST_GUILESS_MAIN(CosmeticDifferencesTest)
#include "tst_cosmetic_differences.moc"
