// SPDX-License-Identifier: MIT
// What texts are asked before a column gets another type, against what PostgreSQL then does with them.

#include "core/dialect/postgresql/postgresql_conversion.h"
#include "tests/support/postgresql_server.h"

#include <QtTest>

using namespace joinery;

class PostgresqlQuestionsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void readableTextsPass_data();
    void readableTextsPass();
    void othersAreFound_data();
    void othersAreFound();
    void arraysBecomeSingleValues_data();
    void arraysBecomeSingleValues();
    void singleValuesBecomeArrays_data();
    void singleValuesBecomeArrays();

private:
    /** Whether the question before a conversion from text names the value. */
    bool isAskedAbout(const QString &text, const QString &type) const;
    QString conversion(const QString &text, const QString &type) const;
    /** What the expression over "value" gives for the text, read as a value of the type. */
    QString resultOf(const QString &expression, const QString &text, const QString &type) const;

    std::optional<PostgresqlDatabase> m_database;
};

namespace {

QString quoted(QString text)
{
    return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QStringLiteral("''")) + QLatin1Char('\'');
}

} // namespace

void PostgresqlQuestionsTest::initTestCase()
{
    QVERIFY2(PostgresqlDatabase::whyNot().isEmpty(), qPrintable(PostgresqlDatabase::whyNot()));
    m_database.emplace();
}

void PostgresqlQuestionsTest::cleanupTestCase()
{
    m_database.reset();
    PostgresqlDatabase::stopServer();
}

bool PostgresqlQuestionsTest::isAskedAbout(const QString &text, const QString &type) const
{
    const postgresql::Conversion conversion =
        postgresql::convert(QStringLiteral("\"value\""), QStringLiteral("text"), type);
    if (conversion.misfit.isEmpty())
        return false;
    return m_database->value(QStringLiteral("SELECT (%1)::text FROM (VALUES (%2::text)) AS given(\"value\")")
                                 .arg(conversion.misfit, quoted(text))) == QLatin1String("true");
}

/** Empty when PostgreSQL reads the text, otherwise what it says. */
QString PostgresqlQuestionsTest::conversion(const QString &text, const QString &type) const
{
    return m_database->run(QStringLiteral("SELECT %1::text::%2").arg(quoted(text), type));
}

void PostgresqlQuestionsTest::readableTextsPass_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("text");
    const QList<std::pair<QString, QStringList>> readable{
        {QStringLiteral("date"),
         {QStringLiteral("2026-11-21"), QStringLiteral("1/8/1999"), QStringLiteral("January 8, 1999"),
          QStringLiteral("8 Jan 1999"), QStringLiteral("08-Jan-1999"), QStringLiteral("1999-Jan-08"),
          QStringLiteral("19990108"), QStringLiteral("990108"), QStringLiteral("1999.008"), QStringLiteral("J2451187"),
          QStringLiteral("January 8, 99 BC"), QStringLiteral("epoch"), QStringLiteral(" infinity "),
          QStringLiteral("Sat 21 Nov 2026"), QStringLiteral("2026-11-21 10:00:00+02"), QStringLiteral("1999 Jan 08")}},
        {QStringLiteral("timestamp"),
         {QStringLiteral("2026-11-21T10:00:00.5"), QStringLiteral("20261121T100000"),
          QStringLiteral("January 8 04:05:06 1999 PST"), QStringLiteral("now"), QStringLiteral("today")}},
        {QStringLiteral("timestamptz"),
         {QStringLiteral("2026-11-21 10:00:00 Europe/Berlin"), QStringLiteral("2026-11-21 10:00Z")}},
        {QStringLiteral("time"),
         {QStringLiteral("04:05"), QStringLiteral("04:05:06.789"), QStringLiteral("040506"), QStringLiteral("0405"),
          QStringLiteral("04:05 AM"), QStringLiteral("04:05-08"), QStringLiteral("T040506"),
          QStringLiteral("040506-08"), QStringLiteral("04:05 PST"), QStringLiteral("2003-04-12 04:05:06"),
          QStringLiteral("allballs"), QStringLiteral("now")}},
        {QStringLiteral("interval"),
         {QStringLiteral("1"),
          QStringLiteral("1 day"),
          QStringLiteral("-1.5 hours"),
          QStringLiteral("@ 1 minute"),
          QStringLiteral("3 4:05:06"),
          QStringLiteral("1-2"),
          QStringLiteral("1-2 3 4:05:06"),
          QStringLiteral("1d2h3m"),
          QStringLiteral("1 year 2 months 3 days ago"),
          QStringLiteral("P1Y2M3DT4H5M6S"),
          QStringLiteral("P0001-02-03T04:05:06"),
          QStringLiteral("4:05"),
          QStringLiteral("2 weeks"),
          QStringLiteral("1 century"),
          QStringLiteral("3 millennia"),
          QStringLiteral("5 decades"),
          QStringLiteral("10 ms"),
          QStringLiteral("10us"),
          QStringLiteral("1 mon"),
          QStringLiteral("1 yr"),
          QStringLiteral("+1 day -2:00"),
          QStringLiteral("1 day, 2 hours")}},
        {QStringLiteral("jsonb"),
         {QStringLiteral("{}"), QStringLiteral(" [1]"), QStringLiteral("\"text\""), QStringLiteral("-1.5e3"),
          QStringLiteral("true"), QStringLiteral("null ")}},
        {QStringLiteral("json"), {QStringLiteral("{\"a\": 1}"), QStringLiteral("0")}},
        {QStringLiteral("uuid"), {QStringLiteral("a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11")}},
        {QStringLiteral("boolean"), {QStringLiteral(" yes "), QStringLiteral("T"), QStringLiteral("0")}},
        {QStringLiteral("integer"), {QStringLiteral(" 5 "), QStringLiteral("-2147483648")}},
        {QStringLiteral("numeric"), {QStringLiteral(".5"), QStringLiteral("1e5"), QStringLiteral("NaN")}},
        {QStringLiteral("double precision"), {QStringLiteral("-inf"), QStringLiteral("5.")}},
        {QStringLiteral("integer[]"), {QStringLiteral("{1,2}"), QStringLiteral("[0:1]={1,2}")}},
        {QStringLiteral("point"),
         {QStringLiteral("(1,2)"), QStringLiteral(" 1.5 , -2e3 "), QStringLiteral("(NaN,Infinity)")}},
        {QStringLiteral("box"),
         {QStringLiteral("(1,2),(3,4)"), QStringLiteral("((1,2),(3,4))"), QStringLiteral("1,2,3,4")}},
        {QStringLiteral("lseg"), {QStringLiteral("[(1,2),(3,4)]"), QStringLiteral("1, 2, 3, 4")}},
        {QStringLiteral("circle"), {QStringLiteral("<(1,2),3>"), QStringLiteral("((1,2),3)"), QStringLiteral("1,2,3")}},
        {QStringLiteral("line"), {QStringLiteral("{1,2,3}"), QStringLiteral("[(1,2),(3,4)]")}},
        {QStringLiteral("path"), {QStringLiteral("[(1,2)]"), QStringLiteral("((1,2),(3,4),(5,6))")}},
        {QStringLiteral("polygon"), {QStringLiteral("((1,2),(3,4))"), QStringLiteral("1,2,3,4")}},
        {QStringLiteral("int4range"),
         {QStringLiteral("[1,5)"), QStringLiteral("empty"), QStringLiteral("(,)"), QStringLiteral(" [ 1 , 5 ] "),
          QStringLiteral("[\"1\",)")}},
        {QStringLiteral("numrange"), {QStringLiteral("[1.5,2e3)"), QStringLiteral("(,infinity]")}},
        {QStringLiteral("tsrange"), {QStringLiteral("[2026-01-01 10:00,2026-02-01)"), QStringLiteral("EMPTY")}},
        {QStringLiteral("int4multirange"), {QStringLiteral("{}"), QStringLiteral("{[1,5),[7,9)}")}},
        {QStringLiteral("inet"),
         {QStringLiteral("192.168.0.1"), QStringLiteral("192.168.0.1/24"), QStringLiteral("::1"),
          QStringLiteral("2001:db8::ff00:42:8329/64"), QStringLiteral("::ffff:1.2.3.4")}},
        {QStringLiteral("cidr"), {QStringLiteral("192.168.0.0/16"), QStringLiteral("10"), QStringLiteral("10.1")}},
        {QStringLiteral("macaddr"),
         {QStringLiteral("08:00:2b:01:02:03"), QStringLiteral("08-00-2b-01-02-03"), QStringLiteral("08002b:010203"),
          QStringLiteral("0800.2b01.0203"), QStringLiteral("08002b010203"), QStringLiteral("8:0:2b:1:2:3")}},
        {QStringLiteral("macaddr8"), {QStringLiteral("08:00:2b:01:02:03:04:05"), QStringLiteral("08002b:0102030405")}},
        {QStringLiteral("pg_lsn"), {QStringLiteral("16/B374D848")}},
        {QStringLiteral("oid"), {QStringLiteral("564182")}},
    };
    for (const auto &[type, texts] : readable) {
        for (const QString &text : texts)
            QTest::addRow("%s: %s", qPrintable(type), qPrintable(text)) << type << text;
    }
}

/** A question never refuses what the database reads. */
void PostgresqlQuestionsTest::readableTextsPass()
{
    QFETCH(const QString, type);
    QFETCH(const QString, text);
    QCOMPARE(conversion(text, type), QString());
    QVERIFY(!isAskedAbout(text, type));
}

void PostgresqlQuestionsTest::othersAreFound_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("text");
    const QList<std::pair<QString, QStringList>> astray{
        {QStringLiteral("date"),
         {QStringLiteral("text 1"), QStringLiteral("1"), QString(), QStringLiteral("{}"), QStringLiteral("12 May"),
          QStringLiteral("soon")}},
        {QStringLiteral("timestamp"), {QStringLiteral("10:00"), QStringLiteral("text 1")}},
        {QStringLiteral("time"),
         {QStringLiteral("text 1"), QStringLiteral("1"), QStringLiteral("2026-11-01"), QStringLiteral("{}"),
          QString()}},
        {QStringLiteral("interval"),
         {QStringLiteral("text 1"), QStringLiteral("{}"), QString(), QStringLiteral("2026-11-01"),
          QStringLiteral("1 moment"), QStringLiteral("a day")}},
        {QStringLiteral("jsonb"),
         {QStringLiteral("text 1"), QStringLiteral("2026-11-01"), QString(), QStringLiteral("True")}},
        {QStringLiteral("uuid"), {QStringLiteral("1"), QStringLiteral("a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a1")}},
        {QStringLiteral("boolean"), {QStringLiteral("2"), QStringLiteral("o")}},
        {QStringLiteral("integer"), {QStringLiteral("1.5"), QStringLiteral("2147483648"), QString()}},
        {QStringLiteral("numeric"), {QStringLiteral("1,5"), QStringLiteral("1e")}},
        {QStringLiteral("integer[]"), {QStringLiteral("1,2")}},
        {QStringLiteral("point"), {QStringLiteral("1"), QStringLiteral("(1,2,3)"), QString(), QStringLiteral("here")}},
        {QStringLiteral("box"), {QStringLiteral("(1,2)"), QStringLiteral("a box")}},
        {QStringLiteral("circle"), {QStringLiteral("(1,2)"), QStringLiteral("round")}},
        {QStringLiteral("polygon"), {QStringLiteral("many"), QString()}},
        {QStringLiteral("int4range"), {QStringLiteral("1-5"), QStringLiteral("[1,b)"), QStringLiteral("[1.5,2)")}},
        {QStringLiteral("tsrange"), {QStringLiteral("2026-01-01"), QStringLiteral("[2026-01-01]")}},
        {QStringLiteral("int4multirange"), {QStringLiteral("[1,5)")}},
        {QStringLiteral("inet"),
         {QStringLiteral("256.0.0.1"), QStringLiteral("localhost"), QString(), QStringLiteral("1.2.3.4.5")}},
        {QStringLiteral("macaddr"), {QStringLiteral("none"), QStringLiteral("08:00:2g:01:02:03")}},
        {QStringLiteral("oid"), {QStringLiteral("author")}},
    };
    for (const auto &[type, texts] : astray) {
        for (const QString &text : texts)
            QTest::addRow("%s: %s", qPrintable(type), qPrintable(text)) << type << text;
    }
}

/** What the database cannot read is asked about before anything happens. */
void PostgresqlQuestionsTest::othersAreFound()
{
    QFETCH(const QString, type);
    QFETCH(const QString, text);
    QVERIFY(!conversion(text, type).isEmpty());
    QVERIFY(isAskedAbout(text, type));
}

QString PostgresqlQuestionsTest::resultOf(const QString &expression, const QString &text, const QString &type) const
{
    return m_database->value(
        QStringLiteral("SELECT coalesce((%1)::text, 'NULL') FROM (VALUES (%2::%3)) AS given(\"value\")")
            .arg(expression, text, type));
}

void PostgresqlQuestionsTest::arraysBecomeSingleValues_data()
{
    QTest::addColumn<QString>("array");
    QTest::addColumn<QString>("value");
    const QString asked = QStringLiteral("asked");
    QTest::newRow("one") << "'{5}'"
                         << "5";
    QTest::newRow("counted from elsewhere") << "'[0:0]={5}'"
                                            << "5";
    QTest::newRow("no array") << "NULL"
                              << "NULL";
    QTest::newRow("several") << "'{5,6}'" << asked;
    QTest::newRow("none") << "'{}'" << asked;
    QTest::newRow("one without a value") << "'{NULL}'" << asked;
    QTest::newRow("array of arrays") << "'{{5}}'" << asked;
    QTest::newRow("one that does not fit") << "'{40000}'" << asked;
}

/** No value is lost unasked where an array becomes its only element. */
void PostgresqlQuestionsTest::arraysBecomeSingleValues()
{
    QFETCH(const QString, array);
    QFETCH(const QString, value);
    const postgresql::Conversion conversion = postgresql::convert("\"value\"", "integer[]", "smallint");
    const bool isAsked =
        resultOf("\"value\" IS NOT NULL AND (" + conversion.misfit + QLatin1Char(')'), array, "integer[]") == "true";
    QCOMPARE(isAsked, value == QLatin1String("asked"));
    if (!isAsked)
        QCOMPARE(resultOf(conversion.value, array, "integer[]"), value);
}

void PostgresqlQuestionsTest::singleValuesBecomeArrays_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("array");
    QTest::newRow("value") << "5"
                           << "{5}";
    QTest::newRow("none") << "NULL"
                          << "NULL";
}

void PostgresqlQuestionsTest::singleValuesBecomeArrays()
{
    QFETCH(const QString, value);
    QFETCH(const QString, array);
    const postgresql::Conversion conversion = postgresql::convert("\"value\"", "integer", "integer[]");
    QCOMPARE(resultOf(conversion.value, value, "integer"), array);
}

QTEST_GUILESS_MAIN(PostgresqlQuestionsTest)
#include "tst_postgresql_questions.moc"
