// SPDX-License-Identifier: MIT
#include "core/base/part_id.h"

#include <QSet>
#include <QtTest>

using namespace joinery;

class PartIdTest : public QObject
{
    Q_OBJECT

private slots:
    void isTheSameEverywhere()
    {
        const ObjectId table = ObjectId::fromText(u"0123456789ab").value();
        QCOMPARE(partId(table, u"column", u"name"), partId(table, u"column", u"name"));
        QCOMPARE(partId(table, u"column", u"name").text(), QString("p3p0n84zrxp0"));
        QCOMPARE(partId(ObjectId(), u"", u"").text(), QString("000000000001"));
    }

    void differsByWholeKindAndName()
    {
        const ObjectId author = ObjectId::derived(u"author");
        const ObjectId book = ObjectId::derived(u"book");
        QVERIFY(partId(author, u"column", u"name") != partId(book, u"column", u"name"));
        QVERIFY(partId(author, u"column", u"name") != partId(author, u"index", u"name"));
        QVERIFY(partId(author, u"column", u"name") != partId(author, u"column", u"Name"));
        QVERIFY(partId(author, u"ab", u"c") != partId(author, u"a", u"bc"));
    }

    void amongMillionsNoTwoAreAlike()
    {
        constexpr int tables = 2000;
        constexpr int columns = 500;
        QSet<ObjectId> ids;
        ids.reserve(tables * columns);
        for (int table = 0; table < tables; ++table) {
            const ObjectId whole = ObjectId::derived(QString("table:table_%1").arg(table));
            for (int column = 0; column < columns; ++column)
                ids.insert(partId(whole, u"column", QString("column_%1").arg(column)));
        }
        QCOMPARE(ids.size(), qsizetype(tables * columns));
        QVERIFY(!ids.contains(ObjectId()));
    }
};

QTEST_APPLESS_MAIN(PartIdTest)
#include "tst_part_id.moc"
