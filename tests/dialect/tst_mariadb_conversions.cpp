// SPDX-License-Identifier: MIT
// The questions before a column gets another type, held against what a MariaDB does to values of every kind.

#include "core/dialect/mariadb/mariadb_conversion.h"
#include "core/dialect/mariadb/mariadb_session.h"
#include "core/dialect/mariadb/mariadb_types.h"
#include "tests/support/mariadb_server.h"

#include <QtTest>

using namespace joinery;

namespace {

const QStringList numbers{"0",   "1",   "-1",    "5",     "12",       "127",      "128",        "255",         "300",
                          "70",  "999", "2024",  "9999",  "20240102", "16777217", "2147483647", "-2147483648", "-128",
                          "1.5", "2.4", "0.005", "-3.55", "1e10",     "999.995",  "123456.78",  "1e30",        "-1e39"};

const QStringList texts{
    "''",
    "' '",
    "'a'",
    "'a '",
    "'b'",
    "'A'",
    "'Abc'",
    "'abc'",
    "'a,b'",
    "'b,a'",
    "'a,'",
    "'a,zz'",
    "'abcdefgh'",
    "'1'",
    "'0'",
    "'-1'",
    "'+5'",
    "' 12'",
    "'12 '",
    "'12\\n'",
    "'007'",
    "'1.5'",
    "'1.555'",
    "'.5'",
    "'5.'",
    "'1e3'",
    "'1e39'",
    "'-1e39'",
    "'1e400'",
    "'300'",
    "'1000.5'",
    "'2024'",
    "'24'",
    "'0000'",
    "'1800'",
    "'99999999999999999999'",
    "'2024-01-02'",
    "'2024-1-2'",
    "'24-01-02'",
    "'2024-01-02 03:04:05'",
    "'2024-01-02 03:04'",
    "'2024-01-02 03:04:05.678'",
    "'2024-01-02T03:04:05'",
    "'2024-01-01 garbage'",
    "'2024-01-01garbage'",
    "'2024-01-01T10:00:00Z'",
    "'2024-01-01 10:00:00+02:00'",
    "'2024-01-02 25:00:00'",
    "'20240102'",
    "'20240102030405'",
    "'2024/01/02'",
    "'0000-00-00'",
    "'2024-02-30'",
    "'2024-13-01'",
    "'1960-01-01'",
    "'2040-01-01 00:00:00'",
    "'12:34:56'",
    "'12:34:56.789'",
    "'-12:34:56'",
    "'12:34'",
    "'12:34:56abc'",
    "'12:61:00'",
    "'1 12:34:56'",
    "'838:59:59'",
    "'900:00:00'",
    "'123456'",
    "'123e4567-e89b-12d3-a456-426655440000'",
    "'123e4567e89b12d3a456426655440000'",
    "'123e4567-e89b-12d3-a456-426655440000\\n'",
    "'{123e4567-e89b-12d3-a456-426655440000}'",
    "'1.2.3.4'",
    "'1.2.3.256'",
    "'::1'",
    "'fe80::1234'",
    "'{}'",
    "'[1'",
    "'true'",
    "'null'",
    "'\"x\"'",
    "'ä'",
    "'価値価値'",
    "REPEAT('x', 300)",
    "REPEAT('ä', 200)",
};

const QStringList bytes{
    "POINT(1, 2)", "x'FF41'", "x'00'", "x'E4'", "x'C3A4'", "x'01020304'", "UNHEX(REPEAT('41', 16))"};

const QStringList moments{"'2024-01-02'",          "'2024-01-02 03:04:05'", "'2024-01-02 23:59:59.999'",
                          "'0000-00-00'",          "'1960-05-05'",          "'1970-01-01 00:00:00'",
                          "'1970-01-01 00:00:01'", "'2038-01-19 03:14:07'", "'2038-01-19 03:14:08'",
                          "'9999-12-31 23:59:59'"};

const QStringList times{"'00:00:00'", "'12:34:56'", "'12:34:56.789'", "'-01:00:00'", "'100:00:00'", "'838:59:59'"};

/** A type with values for a column of it; those that it does not take are left out. */
struct Kind
{
    QString type;
    QStringList values;
};

/** All that is asked about a column "v", as one condition. */
QString askedOf(const QString &from, const QString &to)
{
    const mariadb::ValueForm before{from, "utf8mb4", "utf8mb4_general_ci"};
    const mariadb::ValueForm after{to, "utf8mb4", "utf8mb4_general_ci"};
    QStringList conditions;
    for (const mariadb::Misfit &misfit :
         {mariadb::misfitOf("v", before, after), mariadb::foreignTextOf("v", before, after)}) {
        if (!misfit.condition.isEmpty())
            conditions.append(misfit.condition);
    }
    return conditions.join(" OR ");
}

QList<Kind> kinds()
{
    const QStringList choices{"'a'", "'b'", "'12'", "'Abc'", "'2024'", "'a,b'"};
    return {
        {"TINYINT", numbers},
        {"BOOLEAN", numbers},
        {"SMALLINT", numbers},
        {"MEDIUMINT", numbers},
        {"INT", numbers},
        {"INT UNSIGNED", numbers},
        {"BIGINT", numbers + QStringList{"9223372036854775807", "-9223372036854775808"}},
        {"BIGINT UNSIGNED", numbers + QStringList{"18446744073709551615"}},
        {"DECIMAL(10,2)", numbers},
        {"DECIMAL(4,0)", numbers},
        {"DECIMAL(10,2) UNSIGNED", numbers},
        {"DECIMAL(20,4)", numbers + QStringList{"9999999999999999.9999"}},
        {"FLOAT", numbers},
        {"FLOAT UNSIGNED", numbers},
        {"FLOAT(5,2)", numbers},
        {"DOUBLE", numbers + QStringList{"1e300", "1.7976931348623157e308"}},
        {"BIT(8)", numbers},
        {"BIT(3)", numbers},
        {"CHAR(4)", texts},
        {"VARCHAR(4)", texts},
        {"VARCHAR(60)", texts},
        {"VARCHAR(400)", texts},
        {"TINYTEXT", texts},
        {"TEXT", texts},
        {"LONGTEXT", texts},
        {"BINARY(4)", texts + bytes},
        {"VARBINARY(20)", texts + bytes},
        {"TINYBLOB", texts + bytes},
        {"BLOB", texts + bytes},
        {"DATE", moments},
        {"TIME", times},
        {"TIME(3)", times},
        {"DATETIME", moments},
        {"DATETIME(3)", moments},
        {"TIMESTAMP", moments},
        {"TIMESTAMP(3)", moments},
        {"YEAR", {"0", "1901", "2024", "2155"}},
        {"ENUM('a', 'b', '12', '2024')", choices},
        {"ENUM('Abc', 'b')", choices},
        {"SET('a', 'b')", choices},
        {"SET('b', 'c')", {"'b'", "'c'", "'b,c'", "''"}},
        {"JSON", texts},
        {"UUID", texts},
        {"INET4", texts},
        {"INET6", texts},
        {"POINT", {"POINT(1, 2)"}},
        {"POLYGON", {"ST_GeomFromText('POLYGON((0 0, 0 1, 1 1, 0 0))')"}},
        {"GEOMETRY", {"POINT(1, 2)", "ST_GeomFromText('LINESTRING(0 0, 1 1)')"}},
    };
}

} // namespace

class MariadbConversionsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void whatNobodyAskedAboutIsTaken_data();
    void whatNobodyAskedAboutIsTaken();

private:
    std::optional<MariadbDatabase> m_database;
};

void MariadbConversionsTest::initTestCase()
{
    QVERIFY2(MariadbDatabase::whyNot().isEmpty(), qPrintable(MariadbDatabase::whyNot()));
    m_database.emplace();
    for (const QString &sql : mariadb::sessionSettings())
        QCOMPARE(m_database->run(sql), QString());
}

void MariadbConversionsTest::cleanupTestCase()
{
    m_database.reset();
    MariadbDatabase::stopServer();
}

void MariadbConversionsTest::whatNobodyAskedAboutIsTaken_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QStringList>("values");
    for (const Kind &kind : kinds())
        QTest::newRow(qPrintable(kind.type)) << kind.type << kind.values;
}

/** Rows that the question does not count go through the change, to any type. */
void MariadbConversionsTest::whatNobodyAskedAboutIsTaken()
{
    QFETCH(QString, from);
    QFETCH(QStringList, values);
    m_database->clear();
    const auto run = [this](const QString &sql) { return m_database->run(sql); };
    QCOMPARE(run("CREATE TABLE source (id INT AUTO_INCREMENT PRIMARY KEY, v " + from + " NULL)"), QString());
    for (const QString &value : values)
        (void)run("INSERT INTO source (v) VALUES (" + value + ")");
    QStringList wrong;
    for (const Kind &kind : kinds()) {
        const QString to = kind.type;
        if (!mariadb::canConvert(from, to) || mariadb::canonicalType(from) == mariadb::canonicalType(to))
            continue;
        const QString misfit = askedOf(from, to);
        QCOMPARE(run("CREATE OR REPLACE TABLE t LIKE source"), QString());
        QCOMPARE(run("INSERT INTO t SELECT * FROM source"), QString());
        if (!misfit.isEmpty()) {
            QCOMPARE(run("SELECT count(*) FROM t WHERE v IS NOT NULL AND (" + misfit + ")"), QString());
            const QStringList ids = m_database->rows("SELECT id FROM t WHERE v IS NOT NULL AND (" + misfit + ")");
            if (!ids.isEmpty())
                QCOMPARE(run("DELETE FROM t WHERE id IN (" + ids.join(',') + ")"), QString());
        }
        const QString change = "ALTER TABLE t MODIFY v " + to + " NULL";
        const QString refused = run(change);
        if (!refused.isEmpty())
            wrong.append(to + ": " + refused);
    }
    QCOMPARE(wrong.join('\n'), QString());
}

QTEST_GUILESS_MAIN(MariadbConversionsTest)
#include "tst_mariadb_conversions.moc"
