// SPDX-License-Identifier: MIT
// The text that says what a table inherits from follows its parents.

#include "core/operation/apply.h"
#include "core/operation/inverse.h"
#include "tests/support/schema_text.h"

#include <QtTest>

using namespace joinery;

class RenamedParentsTest : public QObject
{
    Q_OBJECT

private slots:
    void parentsFollow_data();
    void parentsFollow();
};

void RenamedParentsTest::parentsFollow_data()
{
    QTest::addColumn<QString>("parents");
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<QString>("expected");
    const ObjectReference base{tableId(QStringLiteral("base")), {}, QStringLiteral("base")};
    const auto row = [](const char *title, const char *parents, const Operation &operation, const char *expected) {
        QTest::newRow(title) << QString(parents) << operation << QString(expected);
    };
    row("renamed", "base", RenameTable{base, "parent", {}}, "parent");
    row("one of several", "other,  base", RenameTable{base, "parent", {}}, "other,  parent");
    row("in its namespace", "public.base", RenameTable{base, "parent", {}}, "public.parent");
    row("in another namespace", "audit.base", RenameTable{base, "parent", {}}, "audit.base");
    row("quoted", "\"base\"", RenameTable{base, "parent", {}}, "\"parent\"");
    row("to what needs quotes", "base", RenameTable{base, "Old Base", {}}, "\"Old Base\"");
    row("part of a name", "base_of_all", RenameTable{base, "parent", {}}, "base_of_all");
    row("moved", "other, base", MoveTable{base, "old", {}}, "other, old.base");
}

void RenamedParentsTest::parentsFollow()
{
    QFETCH(const QString, parents);
    QFETCH(const Operation, operation);
    QFETCH(const QString, expected);
    Schema schema = schemaFromText(QStringLiteral("base(id)\nother(id)\nkid(id)"));
    const ObjectId kid = tableId(QStringLiteral("kid"));
    schema.tables.edit(kid)->options.inherits = parents;
    const Schema before = schema;
    QVERIFY(apply(operation, schema));
    QCOMPARE(schema.tables.find(kid)->options.inherits, expected);
    const auto back = inverse(operation, before);
    QVERIFY(back);
    QVERIFY(apply(*back, schema));
    QCOMPARE(schema.tables.find(kid)->options.inherits, parents);
}

QTEST_GUILESS_MAIN(RenamedParentsTest)
#include "tst_renamed_parents.moc"
