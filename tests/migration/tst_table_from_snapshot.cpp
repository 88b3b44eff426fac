// SPDX-License-Identifier: MIT
#include "core/differ/schema_differ.h"
#include "core/migration/folding.h"
#include "core/migration/table_from_snapshot.h"
#include "tests/support/schema_text.h"

#include <QTest>

using namespace joinery;

namespace {

const QString shop = QStringLiteral("shop");
const QString book = QStringLiteral("book");

/** One migration for each step from one schema to the next. */
QList<AppMigrations> history(const QList<Schema> &schemas)
{
    QList<Migration> migrations;
    Schema before;
    for (const Schema &schema : schemas) {
        Migration migration{.id = QStringLiteral("%1").arg(migrations.size() + 1, 3, 10, QLatin1Char('0')),
                            .app = shop};
        migration.operations = SchemaDiffer().diff(before, schema).operations;
        migrations.append(migration);
        before = schema;
    }
    return {{QStringLiteral("other"), {}, {}}, {shop, {}, migrations}};
}

QList<AppMigrations> bookHistory()
{
    const Schema first = schemaFromText(QStringLiteral("book(id pk, title text); author(id pk)"));
    const Schema second = edited(first).addColumn(book, QStringLiteral("isbn"));
    const Schema third = edited(second).renameTable(book, QStringLiteral("volume"));
    Table another = schemaFromText(QStringLiteral("book(id pk, other text)")).tables.at(0);
    another.id = ObjectId::derived(u"another book");
    Schema fourth = third;
    fourth.tables.insert(another);
    return history({first, second, third, fourth});
}

QString columnsOf(const Result<Table> &table)
{
    if (!table)
        return table.error().code;
    QStringList names{table->name + QLatin1Char(':')};
    for (const Column &column : table->columns)
        names.append(column.name);
    return names.join(QLatin1Char(' '));
}

} // namespace

class TableFromSnapshotTest : public QObject
{
    Q_OBJECT

private slots:
    void byTheNameItHadThen();
    void byItsId();
    void inANamespace();
    void whatIsNotThere();
};

void TableFromSnapshotTest::byTheNameItHadThen()
{
    const QList<AppMigrations> apps = bookHistory();
    QCOMPARE(columnsOf(tableFromSnapshot(apps, shop, QStringLiteral("volume"))),
             QStringLiteral("volume: id title isbn"));
    QCOMPARE(columnsOf(tableFromSnapshot(apps, shop, QStringLiteral("volume"), 1)),
             QStringLiteral("volume: id title isbn"));
    QCOMPARE(columnsOf(tableFromSnapshot(apps, shop, QStringLiteral("volume"), 2)), QStringLiteral("snapshot.table"));
    QCOMPARE(columnsOf(tableFromSnapshot(apps, shop, book, 3)), QStringLiteral("book: id title"));
    QCOMPARE(columnsOf(tableFromSnapshot(apps, shop, book, 2)), QStringLiteral("book: id title isbn"));
    QCOMPARE(columnsOf(tableFromSnapshot(apps, shop, book, 1)), QStringLiteral("snapshot.table"));
    // Another table of that name.
    QCOMPARE(columnsOf(tableFromSnapshot(apps, shop, book)), QStringLiteral("book: id other"));
}

void TableFromSnapshotTest::byItsId()
{
    const QList<AppMigrations> apps = bookHistory();
    const QString id = tableId(QStringLiteral("author")).text();
    QCOMPARE(columnsOf(tableFromSnapshot(apps, shop, id)), QStringLiteral("author: id"));
    QCOMPARE(columnsOf(tableFromSnapshot(apps, shop, id, 3)), QStringLiteral("author: id"));
    QCOMPARE(columnsOf(tableFromSnapshot(apps, shop, id, 4)), QStringLiteral("snapshot.table"));
}

void TableFromSnapshotTest::inANamespace()
{
    Schema schema = schemaFromText(QStringLiteral("book(id pk)"));
    Table other = *schema.tableNamed(book);
    other.id = ObjectId::derived(u"other book");
    other.nameSpace = QStringLiteral("archive");
    other.columns.append({.id = ObjectId::derived(u"when"), .name = QStringLiteral("kept")});
    schema.tables.insert(other);
    const QList<AppMigrations> apps = history({schema});
    QCOMPARE(columnsOf(tableFromSnapshot(apps, shop, QStringLiteral("archive.book"))), QStringLiteral("book: id kept"));
    QCOMPARE(columnsOf(tableFromSnapshot(apps, shop, book)), QStringLiteral("book: id"));
}

void TableFromSnapshotTest::whatIsNotThere()
{
    const QList<AppMigrations> apps = bookHistory();
    const auto unknown = tableFromSnapshot(apps, shop, QStringLiteral("shelf"));
    QCOMPARE(unknown.error().code, QStringLiteral("snapshot.table"));
    QVERIFY2(unknown.error().message.contains(QStringLiteral("author, book, volume")),
             qPrintable(unknown.error().message));
    QCOMPARE(tableFromSnapshot(apps, shop, book, 5).error().code, QStringLiteral("snapshot.offset"));
    QCOMPARE(tableFromSnapshot(apps, shop, book, -1).error().code, QStringLiteral("snapshot.offset"));
    QCOMPARE(tableFromSnapshot(apps, QStringLiteral("other"), book).error().code, QStringLiteral("migration.unknown"));
    QCOMPARE(tableFromSnapshot(apps, QStringLiteral("none"), book).error().code, QStringLiteral("migration.unknown"));
}

QTEST_GUILESS_MAIN(TableFromSnapshotTest)

#include "tst_table_from_snapshot.moc"
