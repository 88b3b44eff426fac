// SPDX-License-Identifier: MIT
#include "core/differ/change_entry.h"
#include "core/differ/schema_differ.h"
#include "core/operation/apply.h"
#include "core/operation/edits.h"
#include "tests/support/schema_text.h"

#include <QtTest>

using namespace joinery;

namespace {

QList<ChangeEntry> entries(const Schema &from, const Schema &to)
{
    return changeEntries(SchemaDiffer().diff(from, to).operations, from, to);
}

QStringList lines(const Schema &from, const Schema &to)
{
    QStringList result;
    for (const ChangeEntry &entry : entries(from, to))
        result.append(entryLine(entry));
    return result;
}

Schema after(Schema schema, const QList<Operation> &operations)
{
    if (!apply(operations, schema))
        qFatal("the edit cannot be applied");
    return schema;
}

} // namespace

class ChangeEntryTest : public QObject
{
    Q_OBJECT

private slots:
    void eachKindOfChangeReadsWell();
    void keysTravelWithTheirColumn();
    void renameAndTypeChangeAreOneEntry();
    void swapIsTwoRenames();
    void everyOperationIsInOneEntry();
};

void ChangeEntryTest::eachKindOfChangeReadsWell()
{
    const Schema before = schemaFromText("author(id pk, name text, price real); old(id pk, label text)");
    const Schema after = edited(before)
                             .renameColumn("author.name", "full_name")
                             .changeType("author.price", "numeric(10,2)")
                             .dropTable("old")
                             .addTable("review(id pk, author_id -> author)");
    QCOMPARE(lines(before, after),
             (QStringList{"→ author.name → full_name (rename, keeps data)", "~ author.price (real → numeric(10,2))",
                          "− old (2 columns)", "+ review (2 columns, 1 foreign keys)"}));
    QCOMPARE(entries(before, after).at(2).risk, Risk::Destructive);
}

void ChangeEntryTest::keysTravelWithTheirColumn()
{
    const Schema plain = schemaFromText("author(id pk)");
    const Schema rich = schemaFromText("author(id pk, email varchar(255) not null unique index)");
    QCOMPARE(lines(plain, rich), QStringList{"+ author.email (varchar(255), not null, unique, index)"});
    const QList<ChangeEntry> gone =
        entries(rich, after(rich, dropColumnEdit(rich, tableId("author"), columnId("author.email"))));
    QCOMPARE(gone.size(), 1);
    QCOMPARE(gone.first().operations.size(), 3);
    QCOMPARE(gone.first().kind, ChangeKind::Dropped);
}

void ChangeEntryTest::renameAndTypeChangeAreOneEntry()
{
    const Schema before = schemaFromText("author(id pk, name text)");
    const Schema after =
        edited(before).renameColumn("author.name", "full_name").changeType("author.full_name", "varchar(200)");
    QCOMPARE(lines(before, after), QStringList{"→ author.name → full_name (text → varchar(200))"});
}

void ChangeEntryTest::swapIsTwoRenames()
{
    const Schema before = schemaFromText("t(id pk, a text, b text)");
    Schema after = before;
    after.tables.edit(tableId("t"))->column(columnId("t.a"))->name = "b";
    after.tables.edit(tableId("t"))->column(columnId("t.b"))->name = "a";
    QStringList found = lines(before, after);
    found.sort();
    QCOMPARE(found, (QStringList{"→ t.a → b (rename, keeps data)", "→ t.b → a (rename, keeps data)"}));
}

void ChangeEntryTest::everyOperationIsInOneEntry()
{
    const Schema before = schemaFromText("a(id pk, x text unique index, y integer check y > 0); b(id pk, a_id -> a)");
    const Schema after =
        schemaFromText("a(id pk, y bigint not null, z text unique); c(id pk, x text index, a_id -> a)");
    const QList<Operation> operations = SchemaDiffer().diff(before, after).operations;
    QList<int> seen;
    for (const ChangeEntry &entry : changeEntries(operations, before, after)) {
        QVERIFY(!entry.title.isEmpty());
        seen += entry.operations;
    }
    std::sort(seen.begin(), seen.end());
    QList<int> all(operations.size());
    std::iota(all.begin(), all.end(), 0);
    QCOMPARE(seen, all);
}

QTEST_GUILESS_MAIN(ChangeEntryTest)
#include "tst_change_entry.moc"
