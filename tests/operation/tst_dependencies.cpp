// SPDX-License-Identifier: MIT
#include "core/operation/dependencies.h"
#include "tests/support/schema_text.h"

#include <QTest>

using namespace joinery;

using Kind = DefinitionObject::Kind;

namespace {

DefinitionObject objectOf(Kind kind, const QString &name, const QString &definition)
{
    return {.id = ObjectId::derived(name), .kind = kind, .name = name, .definition = definition};
}

Schema shop()
{
    Schema schema = schemaFromText(QStringLiteral("author(id pk, name text); book(id pk, author_id -> author.id, state "
                                                  "book_state, price real check price > 0); shelf(id pk)"));
    schema.enums.insert({.id = ObjectId::derived(u"book_state"), .name = QStringLiteral("book_state")});
    schema.objects.insert(objectOf(Kind::View, QStringLiteral("prices"), QStringLiteral("AS SELECT price FROM book")));
    schema.objects.insert(
        objectOf(Kind::View, QStringLiteral("high"), QStringLiteral("AS SELECT price FROM prices WHERE price > 9")));
    DefinitionObject trigger = objectOf(Kind::Trigger, QStringLiteral("log"),
                                        QStringLiteral("AFTER INSERT ON book BEGIN DELETE FROM shelf; END"));
    trigger.table = tableId(QStringLiteral("book"));
    schema.objects.insert(trigger);
    return schema;
}

QString nameOf(const Schema &schema, const Dependency &one)
{
    if (const Table *table = schema.tables.find(one.object))
        return table->name + (table->column(one.part) ? QLatin1Char('.') + table->column(one.part)->name : QString());
    if (const EnumType *enumType = schema.enums.find(one.object))
        return enumType->name;
    return schema.objects.find(one.object)->name;
}

QString told(const QList<Dependency> &all)
{
    QStringList lines;
    for (const Dependency &one : all)
        lines.append(nameOf(shop(), one) + QStringLiteral(" (") + one.how + QLatin1Char(')'));
    return lines.join(QStringLiteral(", "));
}

} // namespace

class DependenciesTest : public QObject
{
    Q_OBJECT

private slots:
    void bothWays_data();
    void bothWays();
    void ofAColumn();
    void whatIsNotThereHasNone();
};

void DependenciesTest::bothWays_data()
{
    QTest::addColumn<ObjectId>("object");
    QTest::addColumn<QString>("uses");
    QTest::addColumn<QString>("usedBy");
    QTest::newRow("table") << tableId(QStringLiteral("book")) << "author (foreign key), book_state (enum)"
                           << "log (trigger), prices (view)";
    QTest::newRow("target") << tableId(QStringLiteral("author")) << ""
                            << "book (foreign key)";
    QTest::newRow("view") << ObjectId::derived(u"prices") << "book (table)"
                          << "high (view)";
    QTest::newRow("view of a view") << ObjectId::derived(u"high") << "prices (view)"
                                    << "";
    QTest::newRow("trigger") << ObjectId::derived(u"log") << "book (table), shelf (table)"
                             << "";
    QTest::newRow("enum") << ObjectId::derived(u"book_state") << ""
                          << "book.state (type of book.state)";
}

void DependenciesTest::bothWays()
{
    QFETCH(ObjectId, object);
    const Dependencies found = dependenciesOf(shop(), object);
    QTEST(told(found.uses), "uses");
    QTEST(told(found.usedBy), "usedBy");
}

void DependenciesTest::ofAColumn()
{
    const Schema schema = shop();
    const ObjectId book = tableId(QStringLiteral("book"));
    const Dependencies price = dependenciesOf(schema, book, columnId(QStringLiteral("book.price")));
    QCOMPARE(told(price.uses), QString());
    QCOMPARE(told(price.usedBy), QStringLiteral("book (check), high (view), prices (view)"));
    QCOMPARE(told(dependenciesOf(schema, book, columnId(QStringLiteral("book.state"))).uses),
             QStringLiteral("book_state (enum)"));
    const Dependencies key = dependenciesOf(schema, book, columnId(QStringLiteral("book.author_id")));
    QCOMPARE(told(key.uses), QStringLiteral("author.id (foreign key)"));
    QCOMPARE(told(key.usedBy), QStringLiteral("book (foreign key)"));
    QCOMPARE(
        told(dependenciesOf(schema, tableId(QStringLiteral("author")), columnId(QStringLiteral("author.id"))).usedBy),
        QStringLiteral("author (primary key), book (foreign key)"));
}

void DependenciesTest::whatIsNotThereHasNone()
{
    QCOMPARE(dependenciesOf(shop(), ObjectId::create()), Dependencies());
    QCOMPARE(dependenciesOf(shop(), tableId(QStringLiteral("book")), ObjectId::create()), Dependencies());
}

QTEST_APPLESS_MAIN(DependenciesTest)
#include "tst_dependencies.moc"
