// SPDX-License-Identifier: MIT
#include "ui/document/selection.h"

#include <QSignalSpy>
#include <QTest>

using namespace joinery;

class SelectionTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsOrderAndDropsNullsAndRepeats()
    {
        const ObjectId first = ObjectId::create();
        const ObjectId second = ObjectId::create();
        Selection selection;
        selection.select({second, ObjectId(), first, second});

        QCOMPARE(selection.objects(), QList<ObjectId>({second, first}));
        QCOMPARE(selection.current(), second);
    }

    void tellsOnlyWhatDiffers()
    {
        const ObjectId table = ObjectId::create();
        const ObjectId column = ObjectId::create();
        Selection selection;
        QSignalSpy spy(&selection, &Selection::changed);

        selection.select({table});
        selection.select({table});
        QCOMPARE(spy.count(), 1);
        selection.select({table}, column);
        QCOMPARE(spy.count(), 2);
        QCOMPARE(selection.part(), column);
        selection.clear();
        QCOMPARE(spy.count(), 3);
        QVERIFY(selection.part().isNull());
    }

    void aPartNeedsAnObject()
    {
        Selection selection;
        selection.select({}, ObjectId::create());
        QVERIFY(selection.part().isNull());
    }

    void revealSelectsAndAsksToBeShown()
    {
        const ObjectId table = ObjectId::create();
        Selection selection;
        QSignalSpy spy(&selection, &Selection::revealRequested);

        selection.reveal({});
        QCOMPARE(spy.count(), 0);
        selection.reveal(table);
        selection.reveal(table);
        QCOMPARE(spy.count(), 2);
        QCOMPARE(selection.current(), table);
    }
};

QTEST_MAIN(SelectionTest)
#include "tst_selection.moc"
