// SPDX-License-Identifier: MIT
#include "core/dialect/dialect.h"
#include "core/dialect/postgresql/postgresql_told_texts.h"

#include <QTest>

using namespace joinery;

/** What PostgreSQL would read otherwise than it told is written so that it reads what it meant; all else stays. */
class PostgresqlToldTextsTest : public QObject
{
    Q_OBJECT

private slots:
    void isReadAsMeant_data();
    void isReadAsMeant();
    void sqlByHandStays();
};

void PostgresqlToldTextsTest::isReadAsMeant_data()
{
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *title, const char *told, const char *written) {
        QTest::newRow(title) << QString::fromLatin1(told) << QString::fromLatin1(written);
    };
    const auto stays = [&row](const char *title, const char *told) { row(title, told, told); };
    row("a list of texts", "((s)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[]))",
        "((s)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying]::character varying[])::text[]))");
    row("two lists", "(ARRAY['a'::bpchar])::text[] || (ARRAY['a]'::character varying])::text[]",
        "(ARRAY['a'::bpchar]::bpchar[])::text[] || (ARRAY['a]'::character varying]::character varying[])::text[]");
    stays("elements that are cast", "(ARRAY[('a'::character varying)::text, 'b'::text])::text[]");
    stays("of one type", "(ARRAY['a'::text])::text[]");
    stays("to no array", "(ARRAY['a'::character varying])::text");
    stays("elements of several types", "(ARRAY['a'::character varying, 'b'::bpchar])::text[]");
    stays("in a text", "SELECT '(ARRAY[''a''::character varying])::text[]'");
    stays("in a body", "AS $$ SELECT (ARRAY['a'::character varying])::text[] $$");
    stays("cast already", "(ARRAY['a'::character varying]::character varying[])::text[]");
    row("a field in capitals", "SELECT EXTRACT(YEAR FROM a), 1", "SELECT EXTRACT('YEAR' FROM a), 1");
    stays("a field", "SELECT EXTRACT(year FROM a)");
    stays("a field in a text", "SELECT 'EXTRACT(YEAR FROM a)'");
    stays("another function", "SELECT my_extract(YEAR, a)");
}

void PostgresqlToldTextsTest::isReadAsMeant()
{
    QFETCH(const QString, told);
    QFETCH(const QString, written);

    QCOMPARE(postgresql::asTold(told), written);
}

void PostgresqlToldTextsTest::sqlByHandStays()
{
    const QString sql = QStringLiteral("SELECT EXTRACT(YEAR FROM now())");
    RawSql byHand;
    byHand.forwards.insert(QStringLiteral("postgresql"), sql);

    const auto plan = postgresqlDialect().plan({}, {byHand});

    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text()));
    QCOMPARE(plan->steps.constLast().sql, sql);
}

QTEST_GUILESS_MAIN(PostgresqlToldTextsTest)
#include "tst_postgresql_told_texts.moc"
