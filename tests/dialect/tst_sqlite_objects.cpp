// SPDX-License-Identifier: MIT
#include "core/dialect/dialect.h"
#include "core/dialect/sqlite/sqlite_objects.h"
#include "tests/support/schema_text.h"

#include <QTest>

using namespace joinery;

namespace {

DefinitionObject view(const QString &definition)
{
    return {.id = ObjectId::derived(definition), .name = "v", .definition = definition};
}

} // namespace

class SqliteObjectsTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatMayNotResolve_data()
    {
        QTest::addColumn<QString>("definition");
        QTest::addColumn<bool>("isSound");
        QTest::newRow("columns") << "AS SELECT id, b.title FROM book b" << true;
        QTest::newRow("functions of SQLite")
            << "AS SELECT upper(title), COUNT(*), json_extract(title, '$') FROM book" << true;
        QTest::newRow("insert") << "AFTER INSERT ON book BEGIN INSERT INTO book(id) VALUES (1); END" << true;
        QTest::newRow("a program's own function") << "AS SELECT shop_setting('x') FROM book" << false;
        QTest::newRow("missing column") << "AS SELECT absent FROM book" << false;
        QTest::newRow("missing table") << "AS SELECT 1 FROM nowhere" << false;
    }

    void tellsWhatMayNotResolve()
    {
        QFETCH(QString, definition);
        QFETCH(bool, isSound);
        Schema schema = schemaFromText("book(id pk, title text)");
        const DefinitionObject object = view(definition);
        schema.objects.insert(object);
        QCOMPARE(SqliteObjects(schema).isSound(object), isSound);
    }

    void theLastColumnGoesByRebuild()
    {
        const Schema schema = schemaFromText("book(id pk, title text, price real)");
        const auto script = [&](const QString &column) {
            const Table &table = schema.tables.at(0);
            const auto plan = sqliteDialect().plan(
                schema, {DropColumn{referenceTo(table), referenceToPart(*table.columnNamed(column))}});
            return plan ? toScript(*plan) : QString();
        };
        QVERIFY(script("title").contains("DROP COLUMN"));
        QVERIFY(!script("price").contains("DROP COLUMN"));
        QVERIFY(script("price").contains("joinery_new_book"));
    }
};

QTEST_GUILESS_MAIN(SqliteObjectsTest)
#include "tst_sqlite_objects.moc"
