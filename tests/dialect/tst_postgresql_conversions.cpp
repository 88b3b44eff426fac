// SPDX-License-Identifier: MIT
// How values get from one type of PostgreSQL into another.

#include "core/dialect/postgresql/postgresql_conversion.h"
#include "core/dialect/postgresql/postgresql_value_change.h"

#include <QtTest>

using namespace joinery;

class PostgresqlConversionsTest : public QObject
{
    Q_OBJECT

private slots:
    void conversions_data();
    void conversions();
    void valueChanges_data();
    void valueChanges();
};

void PostgresqlConversionsTest::conversions_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("how");
    QTest::addColumn<bool>("hasMisfits");
    const auto row = [](const char *from, const char *to, const char *how, bool hasMisfits) {
        QTest::addRow("%s to %s", from, to) << QString(from) << QString(to) << QString(how) << hasMisfits;
    };
    row("varchar(5)", "varchar(9)", "", false);
    row("varchar(9)", "varchar(5)", "", true);
    row("text", "integer", "v::integer", true);
    row("integer", "bigint", "", false);
    row("bigint", "integer", "", true);
    row("integer", "boolean", "v <> 0", false);
    row("boolean", "smallint", "v::integer", false);
    row("integer", "text", "", false);
    row("json", "jsonb", "", false);
    row("text", "bytea", "convert_to(v, 'UTF8')", false);
    row("date", "integer", "v::text::integer", true);
    row("timestamp", "date", "", false);
    row("integer[]", "text[]", "", false);
    row("integer[]", "bigint[]", "", false);
    row("varchar(200)[]", "varchar(20)[]", "", true);
    row("bigint[]", "integer[][]", "", true);
    row("text[]", "integer[]", "v::integer[]", true);
    row("integer[]", "boolean[]", "v::boolean[]", false);
    row("smallint[]", "boolean[]", "v::integer[]::boolean[]", false);
    row("bigint[]", "boolean[]", "v::text[]::boolean[]", true);
    row("boolean[]", "integer[]", "v::integer[]", false);
    row("boolean[]", "numeric[]", "v::integer[]::numeric[]", false);
    row("boolean[]", "bit varying(8)[]", "v::integer[]::text[]::bit varying(8)[]", false);
    row("mood[]", "mood", "(v)[array_lower(v, 1)]::mood", true);
    row("integer", "varchar(20)", "", false);
    row("integer", "varchar(10)", "", true);
    row("bit(4)", "bit varying(4)", "", false);
    row("bit varying(8)", "bit(4)", "", true);
    row("bit(1)", "boolean", "v::text::boolean", false);
    row("bit(4)", "boolean", "v::text::boolean", true);
    row("boolean", "bit(1)", "v::integer::bit(1)", false);
    row("boolean", "bit varying(8)", "v::integer::text::bit varying(8)", false);
    row("text", "bit(4)", "v::bit(4)", true);
    row("integer", "numeric(12,2)", "", false);
    row("integer", "numeric(10,2)", "", true);
    row("numeric(6,2)", "numeric(10,4)", "", false);
    row("numeric(6,4)", "numeric(4,2)", "", true);
    row("mood", "text", "", false);
    row("text", "numeric(5,2)", "v::numeric(5,2)", true);
    row("text", "mood", "v::mood", false);
    row("inet", "cidr", "v::text::cidr", false);
    row("numeric(10,2)", "numeric(4,2)", "", true);
    row("numeric(10,2)", "point", "v::text::point", true);
    row("date", "daterange", "v::text::daterange", true);
    row("integer", "cidr", "v::text::cidr", false);
    row("json", "int4range", "v::text::int4range", false);
}

void PostgresqlConversionsTest::conversions()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const QString, how);
    QFETCH(const bool, hasMisfits);
    const postgresql::Conversion conversion = postgresql::convert(QStringLiteral("v"), from, to);
    QCOMPARE(conversion.needsUsing ? conversion.value : QString(), how);
    QCOMPARE(!conversion.misfit.isEmpty(), hasMisfits);
}

void PostgresqlConversionsTest::valueChanges_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("change");
    const auto row = [](const char *from, const char *to, const char *change) {
        QTest::addRow("%s to %s", from, to) << QString(from) << QString(to) << QString(change);
    };
    row("numeric(10,4)", "numeric(8,2)", "The values of t.v are rounded to fit numeric(8,2).");
    row("numeric(8,2)", "numeric(10,4)", "");
    row("numeric", "numeric(8,2)", "The values of t.v are rounded to fit numeric(8,2).");
    row("numeric(8,2)", "numeric", "");
    row("numeric(8)", "integer", "");
    row("numeric(8,2)", "integer", "The values of t.v are rounded to fit integer.");
    row("real", "integer", "The values of t.v are rounded to fit integer.");
    row("real", "double precision", "");
    row("double precision", "real", "The values of t.v are rounded to fit real.");
    row("real", "numeric", "");
    row("integer", "double precision", "");
    row("integer", "real", "The values of t.v are rounded to fit real.");
    row("bigint", "integer", "");
    row("numeric(5,2)", "real", "");
    row("numeric(10,4)[]", "numeric(8,2)[]", "The values of t.v are rounded to fit numeric(8,2).");
    row("integer", "boolean", "Of the values of t.v only 0 becomes false; all others become true.");
    row("timestamp", "timestamp(0)", "The values of t.v are rounded to fit timestamp(0).");
    row("timestamp(3)", "timestamp", "");
    row("time", "time(2)", "The values of t.v are rounded to fit time(2).");
    row("timestamp", "date", "The values of t.v lose their time of day.");
    row("date", "timestamp", "");
    row("timestamp", "time", "The values of t.v lose their date.");
    row("timestamp", "timestamptz", "The values of t.v are converted by the time zone of the session that runs this.");
    row("text", "varchar(3)", "");
    row("text", "integer", "");
}

void PostgresqlConversionsTest::valueChanges()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const QString, change);
    QCOMPARE(postgresql::valueChange(QStringLiteral("t.v"), from, to), change);
}

QTEST_GUILESS_MAIN(PostgresqlConversionsTest)
#include "tst_postgresql_conversions.moc"
