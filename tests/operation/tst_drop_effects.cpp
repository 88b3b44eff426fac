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
    void keysThatForeignKeysNeedAreTold();
    void keysThatOthersStandInForAreNot();

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

void DropEffectsTest::keysThatForeignKeysNeedAreTold()
{
    const Schema schema = schemaFromText(QStringLiteral("author(id integer pk, pen text unique, name text unique); "
                                                        "book(id integer pk, pen text -> author.pen)"));
    const Table author = *schema.tables.find(tableId(QStringLiteral("author")));
    const auto uniqueOver = [&author](const QString &column) {
        for (const UniqueConstraint &unique : author.uniqueConstraints) {
            if (unique.columns == QList<ObjectId>{columnId(column)})
                return unique;
        }
        return UniqueConstraint();
    };
    const UniqueConstraint pen = uniqueOver(QStringLiteral("author.pen"));
    const UniqueConstraint name = uniqueOver(QStringLiteral("author.name"));
    const QStringList key{QStringLiteral("foreign key book → author")};
    QCOMPARE(dropEffects(schema, {{author.id, pen.id}}).touched, key);
    QVERIFY(dropEffects(schema, {{author.id, name.id}}).isEmpty());
    QCOMPARE(keyEffects(schema, {DropUniqueConstraint{referenceTo(author), referenceToPart(pen)}}).touched, key);
    QVERIFY(keyEffects(schema, {SetPrimaryKey{referenceTo(author), author.primaryKey, std::nullopt}}).isEmpty());
    QVERIFY(keyEffects(schema, {}).isEmpty());
}

void DropEffectsTest::keysThatOthersStandInForAreNot()
{
    Schema schema = schemaFromText(
        QStringLiteral("author(id integer pk, name text); book(id integer pk, author_id integer -> author.id)"));
    const QList<Operation> drop{SetPrimaryKey{referenceTo(*schema.tables.find(tableId(QStringLiteral("author")))),
                                              schema.tables.find(tableId(QStringLiteral("author")))->primaryKey,
                                              std::nullopt}};
    QCOMPARE(keyEffects(schema, drop).touched, QStringList{QStringLiteral("foreign key book → author")});
    Table author = *schema.tables.find(tableId(QStringLiteral("author")));
    author.indexes.insert({.id = ObjectId::derived(u"index"),
                           .name = QStringLiteral("author_id_unique"),
                           .unique = true,
                           .parts = {{.column = columnId(QStringLiteral("author.id"))}}});
    schema.tables.insert(author);
    QVERIFY(keyEffects(schema, drop).isEmpty());
}

QTEST_APPLESS_MAIN(DropEffectsTest)
#include "tst_drop_effects.moc"
