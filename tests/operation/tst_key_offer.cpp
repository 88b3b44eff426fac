// SPDX-License-Identifier: MIT
#include "core/operation/apply.h"
#include "core/operation/describe.h"
#include "core/operation/key_offer.h"
#include "core/schema/validation.h"
#include "tests/support/schema_text.h"

#include <QtTest>

using namespace joinery;
using Verdict = KeyOffer::Verdict;

class KeyOfferTest : public QObject
{
    Q_OBJECT

private slots:
    void aColumnOfTheSameTypeFits();
    void typesAreComparedBefore();
    void aTableWithoutAKeyIsNoTarget();
    void aKeyOfSeveralColumnsIsMeantWhole();
    void theSameKeyIsNotMadeTwice();
    void whatIsWrongWithAKeyIsSaid_data();
    void whatIsWrongWithAKeyIsSaid();
    void anIndexIsAddedOnce();
    void aRelationshipMakesItsColumns();
    void aRelationshipNeedsAKey();

private:
    [[nodiscard]] static KeyOffer offer(const QString &from, const QString &to)
    {
        const Schema schema = shop();
        const QString target = to.section(QLatin1Char('.'), 0, 0);
        return keyOffer(*schema.tableNamed(from.section(QLatin1Char('.'), 0, 0)), columnId(from),
                        *schema.tableNamed(target), to == target ? ObjectId() : columnId(to));
    }
    [[nodiscard]] static Schema shop()
    {
        return schemaFromText(
            QStringLiteral("author(id integer pk, name text); log(line text); "
                           "stock(shop_id integer, book_id integer, count integer); "
                           "book(id integer pk, author_id integer -> author.id, title text, writer integer); "
                           "sale(id integer pk, shop_id integer, stock_shop_id integer, stock_book_id integer)"));
    }
};

void KeyOfferTest::aColumnOfTheSameTypeFits()
{
    for (const char *target : {"author", "author.id"}) {
        const KeyOffer found = offer(QStringLiteral("book.writer"), QString::fromLatin1(target));
        QCOMPARE(found.verdict, Verdict::Fits);
        QCOMPARE(found.draft.targetColumns, QList<ObjectId>{columnId(QStringLiteral("author.id"))});
        QCOMPARE(found.reason, QString());
    }
}

void KeyOfferTest::typesAreComparedBefore()
{
    const KeyOffer found = offer(QStringLiteral("book.title"), QStringLiteral("author"));
    QCOMPARE(found.verdict, Verdict::TypesDiffer);
    QCOMPARE(found.reason, QStringLiteral("The types differ: book.title is text, author.id is integer."));
}

void KeyOfferTest::aTableWithoutAKeyIsNoTarget()
{
    QCOMPARE(offer(QStringLiteral("book.writer"), QStringLiteral("log")).verdict, Verdict::NoKey);
    QCOMPARE(offer(QStringLiteral("book.title"), QStringLiteral("log.line")).verdict, Verdict::Fits);
}

void KeyOfferTest::aKeyOfSeveralColumnsIsMeantWhole()
{
    Schema schema = shop();
    Table *stock = schema.tables.edit(tableId(QStringLiteral("stock")));
    stock->primaryKey =
        PrimaryKey{{}, {columnId(QStringLiteral("stock.shop_id")), columnId(QStringLiteral("stock.book_id"))}, {}};
    const Table &sale = *schema.tableNamed(u"sale");
    for (const ObjectId target : {ObjectId(), columnId(QStringLiteral("stock.shop_id"))}) {
        const KeyOffer found = keyOffer(sale, columnId(QStringLiteral("sale.stock_shop_id")), *stock, target);
        QCOMPARE(found.verdict, Verdict::NeedsPairs);
        QCOMPARE(found.draft.columns, QList<ObjectId>({columnId(QStringLiteral("sale.stock_shop_id")),
                                                       columnId(QStringLiteral("sale.stock_book_id"))}));
        QCOMPARE(found.draft.targetColumns, stock->primaryKey->columns);
        QCOMPARE(problemWithKey(sale, *stock, found.draft), QString());
    }
    KeyDraft half{sale.id, {columnId(QStringLiteral("sale.shop_id"))}, stock->id, {stock->primaryKey->columns.first()}};
    QVERIFY(problemWithKey(sale, *stock, half).contains(QStringLiteral("2 columns")));
}

void KeyOfferTest::theSameKeyIsNotMadeTwice()
{
    const Schema schema = shop();
    const KeyOffer found = offer(QStringLiteral("book.author_id"), QStringLiteral("author"));
    QCOMPARE(found.verdict, Verdict::AlreadyThere);
    QCOMPARE(found.existing, schema.tableNamed(u"book")->foreignKeys.begin()->id);
    QVERIFY(addKeyEdit(schema, found.draft).isEmpty());
}

void KeyOfferTest::whatIsWrongWithAKeyIsSaid_data()
{
    QTest::addColumn<QStringList>("columns");
    QTest::addColumn<QStringList>("targets");
    QTest::addColumn<QString>("problem");
    QTest::newRow("fits") << QStringList{"book.writer"} << QStringList{"author.id"} << QString();
    QTest::newRow("none") << QStringList() << QStringList() << "as many columns";
    QTest::newRow("more than to") << QStringList{"book.writer", "book.title"} << QStringList{"author.id"}
                                  << "as many columns";
    QTest::newRow("twice") << QStringList{"book.writer", "book.writer"} << QStringList{"author.id", "author.name"}
                           << "one pair";
    QTest::newRow("no column") << QStringList{"book.nothing"} << QStringList{"author.id"} << "Choose both";
    QTest::newRow("types") << QStringList{"book.title"} << QStringList{"author.id"} << "types differ";
    QTest::newRow("there") << QStringList{"book.author_id"} << QStringList{"author.id"} << "already";
}

void KeyOfferTest::whatIsWrongWithAKeyIsSaid()
{
    QFETCH(QStringList, columns);
    QFETCH(QStringList, targets);
    QFETCH(QString, problem);
    const Schema schema = shop();
    const auto ids = [](const QStringList &names) {
        QList<ObjectId> result;
        for (const QString &name : names)
            result.append(columnId(name));
        return result;
    };
    const Table &book = *schema.tableNamed(u"book");
    const Table &author = *schema.tableNamed(u"author");
    const QString said = problemWithKey(book, author, {book.id, ids(columns), author.id, ids(targets)});
    QCOMPARE(said.isEmpty(), problem.isEmpty());
    QVERIFY2(said.contains(problem), qPrintable(said));
}

void KeyOfferTest::anIndexIsAddedOnce()
{
    Schema schema = shop();
    const ObjectId book = tableId(QStringLiteral("book"));
    const QList<ObjectId> columns{columnId(QStringLiteral("book.writer"))};
    const QList<Operation> edit = addKeyIndexEdit(schema, book, columns);
    QCOMPARE(edit.size(), 1);
    QVERIFY(joinery::apply(edit, schema).has_value());
    QCOMPARE(schema.tableNamed(u"book")->indexes.begin()->name, QStringLiteral("book_writer_index"));
    QVERIFY(addKeyIndexEdit(schema, book, columns).isEmpty());
    QVERIFY(addKeyIndexEdit(schema, book, {columnId(QStringLiteral("book.id"))}).isEmpty());
}

void KeyOfferTest::aRelationshipMakesItsColumns()
{
    for (const Relationship kind : {Relationship::OneToMany, Relationship::OneToOne}) {
        Schema schema = shop();
        const auto edit =
            relationshipEdit(schema, tableId(QStringLiteral("sale")), tableId(QStringLiteral("book")), kind);
        QVERIFY(edit.has_value());
        QVERIFY(joinery::apply(*edit, schema).has_value());
        const Table &sale = *schema.tableNamed(u"sale");
        const Column *column = sale.columnNamed(u"book_id");
        QVERIFY(column);
        QCOMPARE(column->type.text(), QStringLiteral("integer"));
        QCOMPARE(sale.foreignKeys.begin()->columns, QList<ObjectId>{column->id});
        QCOMPARE(sale.indexes.size(), kind == Relationship::OneToMany ? 1 : 0);
        QCOMPARE(sale.uniqueConstraints.size(), kind == Relationship::OneToMany ? 0 : 1);
        for (const Finding &finding : validate(schema))
            QVERIFY2(finding.severity != Finding::Severity::Error, qPrintable(finding.text));
        // Once more it has to find other names.
        QVERIFY(joinery::apply(*relationshipEdit(schema, sale.id, tableId(QStringLiteral("book")), kind), schema)
                    .has_value());
        QVERIFY(schema.tableNamed(u"sale")->columnNamed(u"book_id_2"));
    }
}

void KeyOfferTest::aRelationshipNeedsAKey()
{
    const auto edit = relationshipEdit(shop(), tableId(QStringLiteral("sale")), tableId(QStringLiteral("log")),
                                       Relationship::OneToMany);
    QVERIFY(!edit.has_value());
    QCOMPARE(edit.error().code, QStringLiteral("relationship.key"));
}

QTEST_APPLESS_MAIN(KeyOfferTest)
#include "tst_key_offer.moc"
