// SPDX-License-Identifier: MIT
// What a plan asks and tells before it changes values, held against what a MariaDB does to them.

#include "core/dialect/dialect.h"
#include "tests/support/mariadb_server.h"
#include "tests/support/mariadb_stories.h"

#include <QtTest>

using namespace joinery;

namespace {

/** A change of rows, and what is said of it: a sentence of a question that stops it, or of a warning. */
struct Change
{
    Story story;
    QString stopped;
    QString warned;
    /** What the rows are afterwards, where the change is made. */
    QString query;
    QStringList rows;
};

void refuseNull(Column &column)
{
    column.nullable = false;
}

std::function<void(Column &)> withCharset(const QString &charset, const QString &collation)
{
    return [=](Column &column) {
        column.details.edit().charset = charset;
        column.collation = collation;
    };
}

Story story(const QString &title, const QString &columns, const QString &rows)
{
    return Story(title, QStringLiteral("t(%1)").arg(columns)).rows(QStringLiteral("INSERT INTO t VALUES ") + rows);
}

Change stops(const Story &story, const QString &sentence)
{
    return {story, sentence, {}, {}, {}};
}

Change warns(const Story &story, const QString &sentence, const QString &query, const QStringList &rows)
{
    return {story, {}, sentence, query, rows};
}

/** A change of the type of column `a`, of one type to another. */
Story retyped(const QString &from, const QString &to, const QString &rows)
{
    return story(from + QStringLiteral(" to ") + to, QStringLiteral("a ") + from, rows)
        .setType(QStringLiteral("t.a"), to);
}

QList<Change> valuesThatChange()
{
    const QString rounded = QStringLiteral("are rounded to fit");
    const QString fractions = QStringLiteral("lose the fractions of a second");
    const QString a = QStringLiteral("SELECT a FROM t");
    return {
        warns(retyped("integer", "real", "(16777217)"), rounded, a, {"16777200"}),
        warns(retyped("bigint", "double", "(9007199254740993)"), rounded, "SELECT a = 9007199254740992 FROM t", {"1"}),
        warns(retyped("numeric(10,2)", "real", "(12345678.91)"), rounded, "SELECT a + 0e0 FROM t", {"12345679"}),
        warns(retyped("numeric(10,4)", "numeric(8,2)", "(1.0050)"), rounded, a, {"1.01"}),
        warns(retyped("double", "integer", "(2.6)"), rounded, a, {"3"}),
        warns(retyped("text", "numeric(10,2)", "('1.555')"), rounded, a, {"1.56"}),
        warns(retyped("real", "varchar(40)", "(16777216)"), "with six digits", a, {"16777200"}),
        warns(retyped("timestamp", "date", "('2024-01-02 03:04:05')"), "lose their time of day", "SELECT a + 0 FROM t",
              {"20240102"}),
        warns(retyped("timestamp", "time", "('2024-01-02 03:04:05')"), "lose their date", "SELECT a + 0 FROM t",
              {"30405"}),
        warns(retyped("time", "timestamp", "('03:04:05')"), "get the date of the day",
              "SELECT DATE(a) BETWEEN CURRENT_DATE - INTERVAL 1 DAY AND CURRENT_DATE FROM t", {"1"}),
        warns(retyped("timestamp(3)", "timestamp", "('2024-01-02 03:04:05.789')"), fractions, "SELECT a + 0 FROM t",
              {"20240102030405"}),
        warns(retyped("time(6)", "time(3)", "('03:04:05.123999')"), fractions, "SELECT a + 0 FROM t", {"30405.123"}),
        warns(retyped("text", "timestamp", "('2024-01-02 03:04:05.789')"), fractions, "SELECT a + 0 FROM t",
              {"20240102030405"}),
        warns(retyped("blob", "time(2)", "('03:04:05.789')"), fractions, "SELECT a + 0 FROM t", {"30405.78"}),
        warns(retyped("varchar(9)", "char(9)", "('a  ')"), "lose the blanks at their end", "SELECT HEX(a) FROM t",
              {"61"}),
        warns(retyped("varbinary(9)", "binary(3)", "('a')"), "filled up with zero bytes", "SELECT HEX(a) FROM t",
              {"610000"}),
        // Whatever the time zone of the server and of who runs it.
        warns(retyped("timestamp", "timestamptz", "('2024-01-02 03:04:05')"), "as times in UTC",
              "SELECT UNIX_TIMESTAMP(a) FROM t", {"1704164645"}),
        warns(retyped("timestamptz", "timestamp", "(FROM_UNIXTIME(1704164645))"), "as times in UTC",
              "SELECT a + 0 FROM t", {"20240102030405"}),
    };
}

QList<Change> valuesThatDoNotFit()
{
    return {
        stops(retyped("integer", "boolean", "(1), (5)"), "is to hold 0 or 1"),
        stops(retyped("bit(9)", "bit(4)", "(49)"), "Values that do not fit: 1 (49)"),
        stops(retyped("timestamp", "timestamptz", "('1970-01-01 00:00:00')"), "a time between 1970 and 2038"),
        stops(retyped("varchar(300)", "tinytext", "(REPEAT('ä', 200))"), "at most 255 bytes"),
        stops(retyped("blob", "text", "(x'FF41')"), "that the character set utf8mb4 can hold"),
        stops(story("characters of another set", "a text", "('価')")
                  .alterColumn("t.a", withCharset("latin1", "latin1_swedish_ci")),
              "that the character set latin1 can hold"),
        stops(story("characters of the table's set", "a text", "('価')")
                  .alterTable("t", [](Table &table) { table.options.charset = QStringLiteral("latin1"); }),
              "that the character set latin1 can hold"),
        stops(story("characters that need more bytes", "a text", "(REPEAT('ä', 40000))")
                  .givenColumn("t.a", withCharset("latin1", "latin1_swedish_ci"))
                  .alterColumn("t.a", withCharset("utf8mb4", "utf8mb4_bin")),
              "at most 65535 bytes"),
        stops(retyped("varchar(20)", "enum('x','y')", "('1')"), "one of x, y"),
        stops(retyped("varchar(20)", "set('x','y')", "('3')"), "some of x, y"),
        stops(retyped("varchar(20)", "date", "('2020-01-01 10:11:12')"), "a date without a time"),
        stops(retyped("varchar(20)", "time", "('2020-01-01 10:00:00')"), "is to hold a time"),
        stops(retyped("varchar(20)", "year", "('20')"), "a year from 1901 to 2155"),
        stops(retyped("integer", "year", "(20)"), "a year from 1901 to 2155"),
        stops(retyped("integer", "date", "(101)"), "a date"),
        stops(retyped("integer", "timestamp", "(0)"), "a date"),
        stops(story("what is missing before rows are numbered", "a integer unique", "(NULL), (5)")
                  .alterColumn("t.a",
                               [](Column &column) {
                                   refuseNull(column);
                                   column.autoIncrement = true;
                               }),
              "cannot refuse NULL"),
        stops(story("enum in another case", "a enum('Abc','b')", "('Abc')")
                  .givenColumn("t.a", withCharset("utf8mb4", "utf8mb4_bin"))
                  .setType("t.a", "enum('abc','b')"),
              "one of abc, b"),
    };
}

QList<Change> valuesThatBecomeOne()
{
    const QString twice = QStringLiteral("more than once");
    return {
        stops(retyped("double unique", "integer", "(1.2), (1.4)"), twice),
        stops(retyped("varchar(9) unique", "integer", "('1'), ('01')"), twice),
        stops(retyped("numeric(9,4) unique", "numeric(9,2)", "(1.001), (1.002)"), twice),
        stops(retyped("timestamp unique", "date", "('2024-01-02 03:04:05'), ('2024-01-02 06:07:08')"), twice),
        stops(retyped("timestamp(3) unique", "timestamp", "('2024-01-02 03:04:05.1'), ('2024-01-02 03:04:05.2')"),
              twice),
        stops(retyped("varchar(36) unique", "uuid",
                      "('123e4567-e89b-12d3-a456-426655440000'), ('123E4567e89b12d3a456426655440000')"),
              twice),
        stops(retyped("varbinary(9) unique", "varchar(9)", "('A'), ('a')"), twice),
        stops(retyped("integer unique", "real", "(16777217), (16777216)"), twice),
        stops(story("another collation", "a varchar(9) unique", "('A'), ('a')")
                  .givenColumn("t.a", withCharset("utf8mb4", "utf8mb4_bin"))
                  .alterColumn("t.a", withCharset("utf8mb4", "utf8mb4_general_ci")),
              twice),
        stops(story("filled with one value", "id pk, a integer unique", "(1, NULL), (2, NULL)")
                  .alterColumn("t.a",
                               [](Column &column) {
                                   refuseNull(column);
                                   column.defaultValue = DefaultValue::number("0");
                               }),
              twice),
        stops(story("filled with a value that is there", "id pk, a integer unique", "(1, NULL), (2, 0)")
                  .alterColumn("t.a",
                               [](Column &column) {
                                   refuseNull(column);
                                   column.defaultValue = DefaultValue::number("0");
                               }),
              twice),
    };
}

/** Rows of `t(id pk, a …)`, and what they were before. */
Story remembered(const QString &title, const QString &column, const QString &rows)
{
    return Story(title, QStringLiteral("t(id pk, %1)").arg(column))
        .givenTable("t", [](Table &table) { table.options.systemVersioned = true; })
        .rows(rows);
}

/** What no row holds any more, but its history does: that counts, and cannot be corrected. */
QList<Change> valuesOfHistory()
{
    const QString missing = QStringLiteral("INSERT INTO t VALUES (1, NULL); UPDATE t SET a = 1");
    const auto named = [](const QString &title, const QString &rows) {
        return remembered(title, "a mood", rows).given([](Schema &schema) {
            schema.enums.insert(enumOf("mood", {"x", "y"}));
        });
    };
    const QString moods = QStringLiteral("INSERT INTO t VALUES (1, 'x'); UPDATE t SET a = 'y'");
    const EnumType mood = enumOf("mood", {"x", "y"});
    const ObjectReference reference{mood.id, {}, "mood"};
    return {
        stops(remembered("history without a value", "a integer", missing).alterColumn("t.a", refuseNull),
              "cannot refuse NULL"),
        stops(remembered("history of rows that are filled", "a integer", "INSERT INTO t VALUES (1, NULL)")
                  .alterColumn("t.a",
                               [](Column &column) {
                                   refuseNull(column);
                                   column.defaultValue = DefaultValue::number("0");
                               }),
              "cannot refuse NULL"),
        stops(remembered("history that becomes the key", "a integer", missing).setPrimaryKey("t", {"a"}),
              "cannot refuse NULL"),
        stops(remembered("history too long", "a varchar(9)", "INSERT INTO t VALUES (1, 'abcdef'); UPDATE t SET a = 'a'")
                  .setType("t.a", "varchar(3)"),
              "with those of the history"),
        stops(remembered("history of deleted rows", "a varchar(9)", "INSERT INTO t VALUES (1, 'x'); DELETE FROM t")
                  .setType("t.a", "integer"),
              "with those of the history"),
        stops(remembered("history of a choice", "a enum('x','y')", moods).setType("t.a", "enum('y','z')"), "one of y"),
        stops(
            named("history of a value that goes", moods).then(DropEnumValue{reference, {mood.values.first().id, "x"}}),
            "one of y"),
        stops(remembered("history of a value that is renamed", "a choice", moods)
                  .given([](Schema &schema) {
                      schema.enums.insert(enumOf("choice", {"x", "y", ""}));
                  })
                  .then(RenameEnumValue{{Story::objectId("choice"), {}, "choice"},
                                        {enumOf("choice", {"x"}).values.first().id, "x"},
                                        "z"}),
              "cannot rename"),
        stops(named("history of what is no value that is renamed",
                    "SET STATEMENT sql_mode = '' FOR INSERT INTO t VALUES (1, 'z'); UPDATE t SET a = 'y'")
                  .then(RenameEnumValue{reference, {mood.values.first().id, "x"}, "z"}),
              "none of its texts"),
        stops(remembered("history of what is computed", "b integer", "INSERT INTO t (id) VALUES (1)")
                  .givenColumn("t.b",
                               [](Column &column) {
                                   column.generated = Generated{"id + 1", false};
                               })
                  .alterColumn("t.b",
                               [](Column &column) {
                                   column.generated.reset();
                                   refuseNull(column);
                               }),
              "Make it stored first"),
    };
}

Story withCheck(Story story, const QString &expression)
{
    return story.addPart("t", CheckConstraint{.name = "kept", .expression = expression});
}

Story unique(Story story, const QStringList &columns)
{
    return story.addPart("t", UniqueConstraint{.name = "once", .columns = story.columns("t", columns)});
}

ObjectReference moodReference()
{
    return {Story::objectId("mood"), {}, "mood"};
}

/** A new column whose default is worked out. */
Story newDefault(const QString &wanted, const QString &type, const QString &expression,
                 const std::function<void(Column &)> &change = {})
{
    return story(QStringLiteral("a default that is not ") + wanted, "id pk", "(1)")
        .addColumn("t.a", type, [=](Column &column) {
            column.defaultValue = DefaultValue::expression(expression);
            if (change)
                change(column);
        });
}

/** What is asked about a state between two changes, or about a value that is yet to come. */
QList<Change> valuesOfLater()
{
    const auto zero = [](Column &column) {
        refuseNull(column);
        column.defaultValue = DefaultValue::number("0");
    };
    return {
        stops(story("a check that the default breaks", "id pk, a integer", "(1, NULL)")
                  .givenTable("t",
                              [](Table &table) {
                                  table.checks.insert(
                                      {.id = Story::partId("t", "kept"), .name = "kept", .expression = "a > 0"});
                              })
                  .alterColumn("t.a", zero),
              "kept"),
        stops(withCheck(story("a check of a new column", "id pk", "(1)").addColumn("t.a", "integer"), "a IS NOT NULL"),
              "kept"),
        stops(withCheck(story("a check of a converted column", "id pk, a double", "(1, 0.4)").setType("t.a", "integer"),
                        "a > 0"),
              "kept"),
        stops(story("a second change of type", "a enum('x','y')", "('x')")
                  .setType("t.a", "varchar(9)")
                  .setType("t.a", "integer"),
              "a whole number"),
        stops(unique(story("a key over a new column", "id pk", "(1), (2)").addColumn("t.a", "integer", zero), {"a"}),
              "more than once"),
        stops(unique(story("a key over a new column and an old one", "id pk, b text", "(1, 'x'), (2, 'x')")
                         .addColumn("t.a", "varchar(9)",
                                    [](Column &column) { column.defaultValue = DefaultValue::literal("y"); }),
                     {"b", "a"}),
              "more than once"),
        stops(story("a computed column that holds less", "id pk, a bigint, b bigint", "(1, 2000000000, DEFAULT)")
                  .givenColumn("t.b",
                               [](Column &column) {
                                   column.generated = Generated{"a * 2", true};
                               })
                  .setType("t.a", "integer")
                  .setType("t.b", "integer"),
              "t.b"),
        stops(story("a text that is renamed where rows have none", "id pk, a mood", "(1, 'x'), (2, NULL)")
                  .given([](Schema &schema) {
                      schema.enums.insert(enumOf("mood", {"x", "y"}));
                  })
                  .then(RenameEnumValue{moodReference(), {enumOf("mood", {"x"}).values.first().id, "x"}, "z"})
                  .alterColumn("t.a", refuseNull),
              "cannot refuse NULL"),
        stops(story("a text that goes after another is renamed", "id pk, a mood", "(1, 'x'), (2, 'y')")
                  .given([](Schema &schema) {
                      schema.enums.insert(enumOf("mood", {"x", "y"}));
                  })
                  .then(RenameEnumValue{moodReference(), {enumOf("mood", {"x"}).values.first().id, "x"}, "z"})
                  .then(DropEnumValue{moodReference(), {enumOf("mood", {"x", "y"}).values.last().id, "y"}}),
              "is to hold one of"),
        stops(newDefault("JSON", "json", "lower('ABC')"), "is to hold JSON"),
        stops(newDefault("a number", "numeric(10,2)", "lower('ABC')"), "is to hold a number"),
        stops(newDefault("few letters", "varchar(2)", "lower('ABC')"), "is to hold at most 2 characters"),
        stops(newDefault("a date", "date", "lower('ABC')"), "is to hold a date"),
        stops(newDefault("a value", "integer", "nullif(1, 1)", refuseNull), "New column t.a is to hold"),
        stops(story("a new column that then wants a value", "id pk", "(1)")
                  .addColumn("t.a", "integer")
                  .alterColumn("t.a", refuseNull),
              "cannot refuse NULL yet"),
    };
}

} // namespace

class MariadbQuestionsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void stopsBeforeAnythingIsDone_data();
    void stopsBeforeAnythingIsDone();
    void tellsWhatIsComputedFromNowOn();
    void warnsOfOtherValues_data();
    void warnsOfOtherValues();
    void choicesAndNumbersDoNotTurnIntoEachOther_data();
    void choicesAndNumbersDoNotTurnIntoEachOther();

private:
    std::optional<MariadbDatabase> m_database;
};

void MariadbQuestionsTest::initTestCase()
{
    QVERIFY2(MariadbDatabase::whyNot().isEmpty(), qPrintable(MariadbDatabase::whyNot()));
    m_database.emplace();
}

void MariadbQuestionsTest::cleanupTestCase()
{
    m_database.reset();
    MariadbDatabase::stopServer();
}

void MariadbQuestionsTest::stopsBeforeAnythingIsDone_data()
{
    QTest::addColumn<Change>("change");
    for (const Change &change : valuesThatDoNotFit() + valuesThatBecomeOne() + valuesOfLater() + valuesOfHistory())
        QTest::newRow(qPrintable(change.story.title)) << change;
}

void MariadbQuestionsTest::stopsBeforeAnythingIsDone()
{
    QFETCH(Change, change);
    m_database->clear();
    const auto made = MariadbDatabase::dialect().plan({}, makingOf(change.story.before));
    QVERIFY2(made, qPrintable(made ? QString() : made.error().text()));
    QCOMPARE(m_database->run(*made), QString());
    QCOMPARE(m_database->run(change.story.rowsSql), QString());
    const QString rows = m_database->allRows();
    const auto plan = MariadbDatabase::dialect().plan(change.story.before, change.story.operations);
    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text()));
    const QString told = m_database->run(*plan);
    QVERIFY2(told.startsWith(QStringLiteral("check: ")), qPrintable(told));
    QVERIFY2(told.contains(change.stopped), qPrintable(told));
    QCOMPARE(m_database->allRows(), rows);

    // It is for a reason: the statements alone fail or change what the row says.
    Plan unasked = *plan;
    unasked.checks.clear();
    const QString refused = m_database->run(unasked);
    QVERIFY2(!refused.isEmpty() || m_database->allRows() != rows || change.stopped.contains(QStringLiteral("0 or 1")),
             qPrintable(refused));
}

void MariadbQuestionsTest::tellsWhatIsComputedFromNowOn()
{
    const Story change = story("", "id pk, a integer", "(1, 77)").alterColumn("t.a", [](Column &column) {
        column.generated = Generated{"id + 1", true};
    });
    m_database->clear();
    QCOMPARE(m_database->run(*MariadbDatabase::dialect().plan({}, makingOf(change.before))), QString());
    QCOMPARE(m_database->run(change.rowsSql), QString());
    const auto plan = MariadbDatabase::dialect().plan(change.before, change.operations);
    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text()));
    QCOMPARE(plan->losses.size(), 1);
    QCOMPARE(plan->losses.first().what, QStringLiteral("column t.a"));
    QCOMPARE(m_database->value(plan->losses.first().countSql), QStringLiteral("1"));
    QCOMPARE(m_database->run(*plan), QString());
    QCOMPARE(m_database->rows("SELECT a FROM t"), QStringList{"2"});
}

void MariadbQuestionsTest::warnsOfOtherValues_data()
{
    QTest::addColumn<Change>("change");
    for (const Change &change : valuesThatChange())
        QTest::newRow(qPrintable(change.story.title)) << change;
}

void MariadbQuestionsTest::warnsOfOtherValues()
{
    QFETCH(Change, change);
    m_database->clear();
    const auto made = MariadbDatabase::dialect().plan({}, makingOf(change.story.before));
    QVERIFY2(made, qPrintable(made ? QString() : made.error().text()));
    QCOMPARE(m_database->run(*made), QString());
    QCOMPARE(m_database->run(change.story.rowsSql), QString());
    // As somebody's session may be.
    QCOMPARE(m_database->run("SET SESSION time_zone = '+05:00', sql_mode = ''"), QString());
    const auto plan = MariadbDatabase::dialect().plan(change.story.before, change.story.operations);
    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text()));
    QStringList warnings;
    for (const Finding &finding : plan->findings)
        warnings.append(finding.text);
    QVERIFY2(warnings.join('\n').contains(change.warned), qPrintable(warnings.join('\n')));
    QCOMPARE(m_database->run(*plan), QString());
    QCOMPARE(m_database->rows(change.query), change.rows);
}

void MariadbQuestionsTest::choicesAndNumbersDoNotTurnIntoEachOther_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    // ENUM('12') becomes 1, the place of the choice, and 1 becomes '12'.
    QTest::newRow("enum to integer") << "enum('12')"
                                     << "integer";
    QTest::newRow("integer to enum") << "integer"
                                     << "enum('12')";
    QTest::newRow("set to integer") << "set('12')"
                                    << "integer";
    QTest::newRow("text to bits") << "varchar(9)"
                                  << "bit(8)";
}

void MariadbQuestionsTest::choicesAndNumbersDoNotTurnIntoEachOther()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const Story change = Story("", "t(a " + from + ")").setType("t.a", to);
    const auto plan = MariadbDatabase::dialect().plan(change.before, change.operations);
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, QStringLiteral("mariadb.conversion"));
}

QTEST_GUILESS_MAIN(MariadbQuestionsTest)
#include "tst_mariadb_questions.moc"
