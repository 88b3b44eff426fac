// SPDX-License-Identifier: MIT
#include "core/schema/array_text.h"

#include <QtTest>

using namespace joinery;

/** Arrays as PostgreSQL writes them in a text. */
class ArrayTextTest : public QObject
{
    Q_OBJECT

private slots:
    void elements_data();
    void elements();
    void renamesElements_data();
    void renamesElements();
    void otherTextsAreNoArrays();
};

void ArrayTextTest::elements_data()
{
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *text, const QStringList &expected) { QTest::newRow(text) << expected; };
    row("{}", {});
    row("{ok}", {"ok"});
    row(" { ok , so so ,sad } ", {"ok", "so so", "sad"});
    row("{\"a,b\",\"c \\\"d\\\"\",\"\"}", {"a,b", "c \"d\"", ""});
    row("{{a,b},{c,NULL}}", {"a", "b", "c"});
    row("{\"NULL\",null}", {"NULL"});
    row("{a\\,b}", {"a,b"});
    row("{\"open}", {"open}"});
}

void ArrayTextTest::elements()
{
    QFETCH(const QStringList, expected);
    const auto found = arrayElements(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(found);
    QCOMPARE(*found, expected);
}

void ArrayTextTest::renamesElements_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *to, const char *expected) {
        QTest::newRow(text) << QString(to) << QString(expected);
    };
    row("{ok}", "fine", "{fine}");
    row("{sad, \"ok\" ,okay}", "fine", "{sad, fine ,okay}");
    row("{{ok},{ok,sad}}", "so, so", "{{\"so, so\"},{\"so, so\",sad}}");
    row("{ ok }", "null", "{ \"null\" }");
    row("{sad,ok}", "", "{sad,\"\"}");
    row("ok", "fine", "ok");
}

void ArrayTextTest::renamesElements()
{
    QFETCH(const QString, to);
    QFETCH(const QString, expected);
    QCOMPARE(withElementRenamed(QString::fromUtf8(QTest::currentDataTag()), QStringLiteral("ok"), to), expected);
}

void ArrayTextTest::otherTextsAreNoArrays()
{
    for (const char *text : {"", "ok", "{ok", "ok}"})
        QVERIFY(!arrayElements(QString::fromUtf8(text)));
}

QTEST_GUILESS_MAIN(ArrayTextTest)
#include "tst_array_text.moc"
