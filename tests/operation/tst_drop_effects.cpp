// SPDX-License-Identifier: MIT
#include "core/operation/drop_effects.h"
#include "tests/support/schema_text.h"

#include <QtTest>

using namespace joinery;

class DropEffectsTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingDependsOnWhatStandsAlone();
    void keysTriggersAndViewsAreTold();
    void whatGoesTooIsNotTold();
    void whatUsesAColumnIsTold();
    void columnsOfAnEnumAreTold();

private:
    [[nodiscard]] static Schema shop()
    {
        Schema schema = schemaFromText(
            QStringLiteral("author(id integer pk, name text); note(id integer pk); "
                           "book(id integer pk, author_id integer -> author.id, title text index, state mood)"));
        schema.objects.insert({.id = ObjectId::derived(u"view"),
                               .kind = DefinitionObject::Kind::View,
                               .name = QStringLiteral("names"),
                               .definition = QStringLiteral("AS SELECT name FROM author")});
        schema.objects.insert({.id = ObjectId::derived(u"trigger"),
                               .kind = DefinitionObject::Kind::Trigger,
                               .name = QStringLiteral("author_log"),
                               .definition = QStringLiteral("AFTER INSERT ON author BEGIN SELECT 1; END"),
                               .table = tableId(QStringLiteral("author"))});
        schema.enums.insert({.id = ObjectId::derived(u"enum"),
                             .name = QStringLiteral("mood"),
                             .values = {{ObjectId::derived(u"glad"), QStringLiteral("glad")}}});
        return schema;
    }
};

void DropEffectsTest::nothingDependsOnWhatStandsAlone()
{
    QVERIFY(dropEffects(shop(), {{tableId(QStringLiteral("note")), {}}}).isEmpty());
    QVERIFY(dropEffects(shop(), {{tableId(QStringLiteral("book")), columnId(QStringLiteral("book.state"))}}).isEmpty());
    QVERIFY(dropEffects(shop(), {}).isEmpty());
}

void DropEffectsTest::keysTriggersAndViewsAreTold()
{
    const DropEffects effects = dropEffects(shop(), {{tableId(QStringLiteral("author")), {}}});
    QCOMPARE(effects.gone, QStringList({"foreign key book → author", "trigger author_log"}));
    QCOMPARE(effects.touched, QStringList{"view names"});
}

void DropEffectsTest::whatGoesTooIsNotTold()
{
    const DropEffects effects = dropEffects(shop(), {{tableId(QStringLiteral("author")), {}},
                                                     {tableId(QStringLiteral("book")), {}},
                                                     {ObjectId::derived(u"view"), {}}});
    QCOMPARE(effects.gone, QStringList{"trigger author_log"});
    QVERIFY(effects.touched.isEmpty());
}

void DropEffectsTest::whatUsesAColumnIsTold()
{
    const DropEffects title =
        dropEffects(shop(), {{tableId(QStringLiteral("book")), columnId(QStringLiteral("book.title"))}});
    QCOMPARE(title.gone.size(), 1);
    QVERIFY2(title.gone.first().startsWith(QStringLiteral("index ")), qPrintable(title.gone.first()));
    const DropEffects id =
        dropEffects(shop(), {{tableId(QStringLiteral("author")), columnId(QStringLiteral("author.id"))}});
    QVERIFY(id.gone.contains(QStringLiteral("foreign key book → author")));
    QVERIFY(id.gone.contains(QStringLiteral("primary key author")));
    const DropEffects name =
        dropEffects(shop(), {{tableId(QStringLiteral("author")), columnId(QStringLiteral("author.name"))}});
    QCOMPARE(name.touched, QStringList{"view names"});
}

void DropEffectsTest::columnsOfAnEnumAreTold()
{
    QCOMPARE(dropEffects(shop(), {{ObjectId::derived(u"enum"), {}}}).touched,
             QStringList{"column book.state becomes text"});
    QCOMPARE(dropEffects(shop(), {{ObjectId::derived(u"enum"), ObjectId::derived(u"glad")}}).touched,
             QStringList{"column book.state may hold the value"});
}

QTEST_APPLESS_MAIN(DropEffectsTest)
#include "tst_drop_effects.moc"
