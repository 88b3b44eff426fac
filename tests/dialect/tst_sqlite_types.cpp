// SPDX-License-Identifier: MIT
#include "core/dialect/sqlite/sqlite_types.h"

#include <QTest>

using namespace joinery;

class SqliteTypesTest : public QObject
{
    Q_OBJECT

private slots:
    void portableTypesKeepTheirNames()
    {
        for (const QString &name : portableTypeNames()) {
            const DataType type = DataType::fromText(name);
            QCOMPARE(sqliteTypeName(type), name.toUpper());
            QCOMPARE(sqliteTypeFromDeclaration(name.toUpper()), type);
        }
        QCOMPARE(sqliteTypeName(DataType::numeric(10, 2)), "NUMERIC(10,2)");
        QCOMPARE(sqliteTypeFromDeclaration("Varchar(20)"), DataType::varchar(20));
        QCOMPARE(sqliteTypeName(DataType{.kind = DataType::Kind::BigInt, .isUnsigned = true}), "BIGINT UNSIGNED");
    }

    void digitsComeLast()
    {
        for (const char *name : {"numeric(10,2) unsigned", "numeric(5) unsigned"}) {
            const DataType type = DataType::fromText(QLatin1String(name));
            QVERIFY(type.isUnsigned);
            QCOMPARE(sqliteTypeFromDeclaration(sqliteTypeName(type)), type);
        }
        QCOMPARE(sqliteTypeName(DataType::fromText("numeric(10,2) unsigned")), "UNSIGNED NUMERIC(10,2)");
        QCOMPARE(sqliteTypeName(DataType::fromText("numeric unsigned")), "NUMERIC UNSIGNED");
    }

    void otherTypesStayAsTheyStand()
    {
        for (const char *text : {"", "INT", "DATETIME", "unsigned big int", "unsigned numeric", "NUMERIC(5,2) UNSIGNED",
                                 "NUMERIC(10, 2)", "VARCHAR (20)", "int2"}) {
            const QString declared = QString::fromLatin1(text);
            QCOMPARE(sqliteTypeFromDeclaration(declared), DataType{.native = declared});
            QCOMPARE(sqliteTypeName(DataType{.native = declared}), declared);
        }
    }
};

QTEST_GUILESS_MAIN(SqliteTypesTest)
#include "tst_sqlite_types.moc"
