// SPDX-License-Identifier: MIT
// What a MariaDB refuses is found before it is asked, and what it takes is not: each case is tried on both.

#include "core/dialect/dialect.h"
#include "tests/support/mariadb_server.h"
#include "tests/support/story.h"

#include <QtTest>

using namespace joinery;

namespace {

QStringList errorsOf(const Schema &schema)
{
    QStringList result;
    for (const Finding &finding : mariadbDialect().validate(schema)) {
        if (finding.severity == Finding::Severity::Error)
            result.append(finding.code + QStringLiteral(": ") + finding.text);
    }
    return result;
}

using Change = std::function<void(Table &)>;

/** Computed columns of "t", each of them called like in the text that it begins with. */
Change computed(const QString &name, const QString &expression, bool isStored)
{
    return [=](Table &t) {
        t.columns[t.columnPosition(columnId("t." + name))].generated = Generated{expression, isStored};
    };
}

Change checked(const QString &expression)
{
    return [=](Table &t) { t.checks.insert({.id = ObjectId::derived(u"c"), .name = "c", .expression = expression}); };
}

Change touched(const QString &expression)
{
    return [=](Table &t) { t.columns[1].details.edit().onUpdate = expression; };
}

/** An index over the columns behind the first one. */
Change indexed(const QString &method = {}, std::optional<int> prefix = {})
{
    return [=](Table &t) {
        Index index{.id = ObjectId::derived(u"i"), .name = "i", .method = method};
        for (qsizetype i = 1; i < t.columns.size(); ++i)
            index.parts.append({.column = t.columns.at(i).id, .prefixLength = prefix});
        t.indexes.insert(index);
    };
}

Change inFormat(const QString &rowFormat)
{
    return [=](Table &t) { t.options.rowFormat = rowFormat; };
}

Change withCharset(const QString &charset)
{
    return [=](Table &t) { t.columns[1].details.edit().charset = charset; };
}

Change withCollation(const QString &collation)
{
    return [=](Table &t) { t.columns[1].collation = collation; };
}

Change typed(const QString &type)
{
    return [=](Table &t) { t.columns[1].type = DataType::fromText(type); };
}

Change withActions(ReferenceAction onDelete, ReferenceAction onUpdate)
{
    return [=](Table &t) {
        ForeignKey &key = *t.foreignKeys.edit(t.foreignKeys.begin()->id);
        key.onDelete = onDelete;
        key.onUpdate = onUpdate;
    };
}

Schema schemaOf(const QString &text, const QList<Change> &changes)
{
    Story story({}, text);
    for (const Change &change : changes)
        story.givenTable("t", change);
    return story.before;
}

} // namespace

class MariadbRefusalsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void refuses_data();
    void refuses();
    void takes_data();
    void takes();
    void refusesTextsThatWouldBeOthers();

private:
    std::optional<MariadbDatabase> m_database;
};

void MariadbRefusalsTest::initTestCase()
{
    QVERIFY2(MariadbDatabase::whyNot().isEmpty(), qPrintable(MariadbDatabase::whyNot()));
    m_database.emplace();
}

void MariadbRefusalsTest::cleanupTestCase()
{
    m_database.reset();
    MariadbDatabase::stopServer();
}

void MariadbRefusalsTest::refuses_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<Schema>("schema");
    // What the model says, and what the server says against it.
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("complaint");
    const auto row = [](const char *code, const QString &text, const QList<Change> &changes, const char *sql,
                        const char *complaint) {
        QTest::newRow(sql) << QString::fromLatin1(code) << schemaOf(text, changes) << QString::fromUtf8(sql)
                           << QString::fromUtf8(complaint);
    };
    const char *const notThere = "cannot be used in the";
    using Action = ReferenceAction;
    const QString child = "p(id pk)\nt(id pk, f -> p, g, h)";
    const Change cascading = withActions(Action::NoAction, Action::Cascade);
    const Change emptying = withActions(Action::SetNull, Action::NoAction);
    row("foreign_key_read", child, {cascading, checked("f > 1")},
        "CREATE TABLE p(id INT PRIMARY KEY); CREATE TABLE t(f INT REFERENCES p(id) ON UPDATE CASCADE, CHECK (f > 1))",
        notThere);
    row("foreign_key_read", child, {emptying, checked("f > 1")},
        "CREATE TABLE p(id INT PRIMARY KEY); CREATE TABLE t(f INT REFERENCES p(id) ON DELETE SET NULL, CHECK (f > 1))",
        notThere);
    row("foreign_key_read", child, {withActions(Action::NoAction, Action::SetNull), checked("f > 1")},
        "CREATE TABLE p(id INT PRIMARY KEY); CREATE TABLE t(f INT REFERENCES p(id) ON UPDATE SET NULL, CHECK (f > 1))",
        notThere);
    row("foreign_key_read", child, {cascading, computed("g", "f + 1", true)},
        "CREATE TABLE p(id INT PRIMARY KEY);"
        "CREATE TABLE t(f INT REFERENCES p(id) ON UPDATE CASCADE, g INT AS (f + 1) STORED)",
        notThere);
    row("foreign_key_read", child, {emptying, computed("g", "f + 1", false), computed("h", "g + 1", true)},
        "CREATE TABLE p(id INT PRIMARY KEY);"
        "CREATE TABLE t(f INT REFERENCES p(id) ON DELETE SET NULL, g INT AS (f + 1), h INT AS (g + 1) STORED)",
        notThere);
    row("foreign_key_read", child, {emptying, computed("g", "f + 1", false), checked("g > 1")},
        "CREATE TABLE p(id INT PRIMARY KEY);"
        "CREATE TABLE t(f INT REFERENCES p(id) ON DELETE SET NULL, g INT AS (f + 1), CHECK (g > 1))",
        notThere);

    for (const char *function : {"now()",
                                 "CURRENT_TIMESTAMP",
                                 "Current_Date",
                                 "localtime",
                                 "utc_time()",
                                 "sysdate(3)",
                                 "curdate()",
                                 "from_unixtime(id)",
                                 "unix_timestamp()",
                                 "rand(3)",
                                 "uuid()",
                                 "connection_id()",
                                 "user()",
                                 "current_user",
                                 "database()",
                                 "version()",
                                 "week('2020-01-01')",
                                 "dayname('2020-01-01')",
                                 "date_format('2020-01-01', '%Y')",
                                 "concat(id, ',', now())",
                                 "@a",
                                 "random_bytes(3)"}) {
        const QByteArray sql = QByteArray("CREATE TABLE t(id INT PRIMARY KEY, a VARCHAR(99) AS (") + function + ")";
        const QString name = QString::fromLatin1(function);
        row("fleeting_function", "t(id pk, a varchar(99))", {computed("a", name, true)}, sql + " STORED)", notThere);
        row("fleeting_function", "t(id pk, a varchar(99))", {computed("a", name, false), indexed()}, sql + ", KEY (a))",
            notThere);
        row("fleeting_function", "t(id pk)", {checked(name + " IS NOT NULL")},
            QByteArray("CREATE TABLE t(id INT PRIMARY KEY, CHECK (") + function + " IS NOT NULL))", notThere);
    }
    row("fleeting_function", "t(id pk, a timestamp, b timestamp)",
        {computed("a", "now()", false), computed("b", "a", true)},
        "CREATE TABLE t(id INT PRIMARY KEY, a DATETIME AS (now()), b DATETIME AS (a) STORED)", notThere);
    for (const char *function : {"last_insert_id()", "sleep(1)", "max(id)", "count(id)", "get_lock('a', 1)"}) {
        const QString name = QString::fromLatin1(function);
        row("query_function", "t(id pk, a)", {computed("a", name, false)},
            QByteArray("CREATE TABLE t(id INT PRIMARY KEY, a INT AS (") + function + "))", notThere);
        row("query_function", "t(id pk, a)",
            {[=](Table &t) { t.columns[1].defaultValue = DefaultValue::expression(name); }},
            QByteArray("CREATE TABLE t(id INT PRIMARY KEY, a INT DEFAULT (") + function + "))", notThere);
    }

    row("length", "t(id pk, a bit(65))", {}, "CREATE TABLE t(a BIT(65))", "Display width out of range");
    row("length", "t(id pk, a binary(256))", {}, "CREATE TABLE t(a BINARY(256))", "too big");
    row("length", "t(id pk, a varbinary(65533))", {}, "CREATE TABLE t(a VARBINARY(65533))", "too big");
    row("length", "t(id pk, a numeric(66,2))", {}, "CREATE TABLE t(a DECIMAL(66,2))", "Too big precision");
    row("length", "t(id pk, a numeric(5,6))", {}, "CREATE TABLE t(a DECIMAL(5,6))", "M must be >= D");
    row("length", "t(id pk, a varchar(16384))", {}, "CREATE TABLE t(a VARCHAR(16384))", "too big");
    row("length", "t(id pk, a varchar(65533))", {withCharset("latin1")},
        "CREATE TABLE t(a VARCHAR(65533) CHARACTER SET latin1)", "too big");
    row("length", "t(id pk, a varchar(21845))", {withCharset("utf8mb3")},
        "CREATE TABLE t(a VARCHAR(21845) CHARACTER SET utf8mb3)", "too big");
    row("length", "t(id pk, a varchar(32767))", {withCharset("ucs2")},
        "CREATE TABLE t(a VARCHAR(32767) CHARACTER SET ucs2)", "too big");
    row("row_size", "t(id pk, a varchar(60000), b varchar(1500))", {withCharset("latin1")},
        "CREATE TABLE t(a VARCHAR(60000) CHARACTER SET latin1, b VARCHAR(1500))", "Row size too large");

    const char *const noMoment = "Invalid ON UPDATE clause";
    row("on_update", "t(id pk, a)", {touched("current_timestamp")}, "CREATE TABLE t(a INT ON UPDATE current_timestamp)",
        noMoment);
    row("on_update", "t(id pk, a date)", {touched("now()")}, "CREATE TABLE t(a DATE ON UPDATE now())", noMoment);
    row("on_update", "t(id pk, a timestamp(6))", {touched("now(3)")}, "CREATE TABLE t(a DATETIME(6) ON UPDATE now(3))",
        noMoment);
    row("on_update", "t(id pk, a timestamp)", {touched("curdate()")}, "CREATE TABLE t(a DATETIME ON UPDATE curdate())",
        "error in your SQL syntax");
    row("on_update", "t(id pk, a timestamp)", {computed("a", "'2020-01-01'", false), touched("now()")},
        "CREATE TABLE t(a DATETIME AS ('2020-01-01') ON UPDATE now())", "error in your SQL syntax");

    const char *const tooLong = "too l";
    row("key_length", "t(id pk, a varchar(192))", {indexed(), inFormat("COMPACT")},
        "CREATE TABLE t(a VARCHAR(192), KEY (a)) ROW_FORMAT=COMPACT", tooLong);
    row("key_length", "t(id pk, a varchar(768) unique)", {withCharset("latin1"), inFormat("redundant")},
        "CREATE TABLE t(a VARCHAR(768) CHARACTER SET latin1 UNIQUE) ROW_FORMAT=REDUNDANT", tooLong);
    row("key_length", "t(id pk, a text)", {indexed(), inFormat("COMPACT")},
        "CREATE TABLE t(a TEXT, KEY (a)) ROW_FORMAT=COMPACT", tooLong);
    row("key_length", "t(id pk, a varchar(3072), b)", {withCharset("latin1"), indexed()},
        "CREATE TABLE t(a VARCHAR(3072) CHARACTER SET latin1, b INT, KEY (a, b))", tooLong);
    row("key_length", "t(id pk, a varchar(1025), b)", {withCharset("utf8mb3"), indexed()},
        "CREATE TABLE t(a VARCHAR(1025) CHARACTER SET utf8mb3, b INT, KEY (a, b))", tooLong);
    row("virtual_key", "t(x, id pk)", {computed("id", "x + 1", true)},
        "CREATE TABLE t(x INT, id INT AS (x + 1) STORED, PRIMARY KEY (id))", "generated column");

    row("foreign_key_length", "p(id pk, u varchar(1000) unique)\nt(id pk, f varchar(1000) -> p.u)", {},
        "CREATE TABLE p(u VARCHAR(1000) UNIQUE); CREATE TABLE t(f VARCHAR(1000), FOREIGN KEY (f) REFERENCES p(u))",
        "incorrectly formed");

    const char *const noShape = "Incorrect arguments to SPATIAL INDEX";
    row("spatial", "t(id pk, a not null)", {indexed("spatial")}, "CREATE TABLE t(a INT NOT NULL, SPATIAL INDEX (a))",
        noShape);
    row("spatial", "t(id pk, a point not null, b point not null)", {indexed("spatial")},
        "CREATE TABLE t(a POINT NOT NULL, b POINT NOT NULL, SPATIAL INDEX (a, b))", noShape);
    row("spatial", "t(id pk, a point not null)", {indexed("spatial", 20)},
        "CREATE TABLE t(a POINT NOT NULL, SPATIAL INDEX (a(20)))", "Incorrect prefix key");

    const auto usually = [](const DefaultValue &value) { return [=](Table &t) { t.columns[1].defaultValue = value; }; };
    const char *const noValue = "Invalid default value";
    row("default_value", "t(id pk, a)", {usually(DefaultValue::literal("x"))}, "CREATE TABLE t(a INT DEFAULT 'x')",
        noValue);
    row("default_value", "t(id pk, a tinyint)", {usually(DefaultValue::number("300"))},
        "CREATE TABLE t(a TINYINT DEFAULT 300)", noValue);
    row("default_value", "t(id pk, a integer unsigned)", {usually(DefaultValue::number("-1"))},
        "CREATE TABLE t(a INT UNSIGNED DEFAULT -1)", noValue);
    row("default_value", "t(id pk, a numeric(4,2))", {usually(DefaultValue::number("101"))},
        "CREATE TABLE t(a DECIMAL(4,2) DEFAULT 101)", noValue);
    row("default_value", "t(id pk, a varchar(2))", {usually(DefaultValue::literal("xyz"))},
        "CREATE TABLE t(a VARCHAR(2) DEFAULT 'xyz')", noValue);
    row("default_value", "t(id pk, a varchar(9))", {withCharset("latin1"), usually(DefaultValue::literal("日"))},
        "CREATE TABLE t(a VARCHAR(9) CHARACTER SET latin1 DEFAULT '日')", noValue);
    row("default_value", "t(id pk, a date)", {usually(DefaultValue::literal("2020-02-30"))},
        "CREATE TABLE t(a DATE DEFAULT '2020-02-30')", noValue);
    row("default_value", "t(id pk, a timestamp)", {usually(DefaultValue::literal("soon"))},
        "CREATE TABLE t(a DATETIME DEFAULT 'soon')", noValue);
    const char *const noColumn = "Unknown column";
    row("unknown_column", "t(id pk)", {checked("zz > 0")}, "CREATE TABLE t(id INT PRIMARY KEY, CHECK (zz > 0))",
        noColumn);
    row("unknown_column", "t(id pk, a)", {computed("a", "id + `b c`", false)},
        "CREATE TABLE t(id INT PRIMARY KEY, a INT AS (id + `b c`))", noColumn);
    const char *const noTurn = "referring to uninitialized field";
    row("column_order", "t(id pk, a, b)", {computed("a", "b + 1", false), computed("b", "id + 1", false)},
        "CREATE TABLE t(id INT PRIMARY KEY, a INT AS (b + 1), b INT AS (id + 1))", noTurn);
    row("column_order", "t(id pk, a)", {computed("a", "a + 1", false)}, "CREATE TABLE t(id INT, a INT AS (a + 1))",
        noTurn);
    row("column_order", "t(id pk, a)", {usually(DefaultValue::expression("a + 1"))},
        "CREATE TABLE t(id INT, a INT DEFAULT (a + 1))", noTurn);
    row("column_order", "t(id pk, a, b)", {usually(DefaultValue::expression("b + 1")), computed("b", "id", false)},
        "CREATE TABLE t(id INT, a INT DEFAULT (b + 1), b INT AS (id))", noTurn);
    row("charset", "t(id pk, a varchar(9))", {withCharset("latin99")},
        "CREATE TABLE t(a VARCHAR(9) CHARACTER SET latin99)", "Unknown character set");
    row("charset", "t(id pk, a)", {withCharset("latin1")}, "CREATE TABLE t(a INT CHARACTER SET latin1)",
        "error in your SQL syntax");
    row("collation", "t(id pk, a varchar(9))", {withCharset("latin1"), withCollation("utf8mb4_bin")},
        "CREATE TABLE t(a VARCHAR(9) CHARACTER SET latin1 COLLATE utf8mb4_bin)", "is not valid for CHARACTER SET");
    row("prefix", "t(id pk, a)", {indexed({}, 2)}, "CREATE TABLE t(a INT, KEY (a(2)))", "Incorrect prefix key");
    row("prefix", "t(id pk, a)", {typed("enum('a','b')"), indexed({}, 1)},
        "CREATE TABLE t(a ENUM('a','b'), KEY (a(1)))", "Incorrect prefix key");
    row("row_size", "t(id pk, a varchar(16000), b varchar(381), c)",
        {[](Table &t) { t.options.charset = "utf8mb4"; }, computed("c", "id + 1", false)},
        "CREATE TABLE t(id INT PRIMARY KEY, a VARCHAR(16000), b VARCHAR(381), c INT AS (id + 1)) CHARACTER SET utf8mb4",
        "Row size too large");
    row("row_size", "t(id pk, a varchar(16383))", {withCharset("utf8mb4")},
        "CREATE TABLE t(id INT PRIMARY KEY, a VARCHAR(16383) CHARACTER SET utf8mb4)", "Row size too large");
    row("row_size", "t(id pk, a varchar(65520), b text)", {withCharset("latin1")},
        "CREATE TABLE t(id INT PRIMARY KEY, a VARCHAR(65520) CHARACTER SET latin1, b TEXT)", "Row size too large");
    const char *const noText = "cannot be part of FULLTEXT index";
    row("fulltext", "t(id pk, a text, b text)", {withCharset("latin1"), indexed("fulltext")},
        "CREATE TABLE t(a TEXT CHARACTER SET latin1, b TEXT CHARACTER SET utf8mb4, FULLTEXT (a, b))", noText);
    row("fulltext", "t(id pk, a json, b text)", {indexed("fulltext")},
        "CREATE TABLE t(a JSON, b TEXT, FULLTEXT (a, b))", noText);
    row("fulltext", "t(id pk, a varchar(9))", {computed("a", "'x'", false), indexed("fulltext")},
        "CREATE TABLE t(a VARCHAR(9) AS ('x'), FULLTEXT (a))", "not yet supported for generated columns");
    row("fulltext", "t(id pk, a varchar(9))", {[](Table &t) { t.options.engine = "MEMORY"; }, indexed("fulltext")},
        "CREATE TABLE t(a VARCHAR(9), FULLTEXT (a)) ENGINE=MEMORY", "doesn't support FULLTEXT");
    row("partition_shape", "t(id pk, a point)", {[](Table &t) { t.options.partitionBy = "HASH (id)"; }},
        "CREATE TABLE t(id INT PRIMARY KEY, a POINT) PARTITION BY HASH (id)", "doesn't support GEOMETRY");
    row("foreign_key_generated", "p(id pk)\nt(id pk, a -> p)",
        {computed("a", "id", false), withActions(Action::SetNull, Action::NoAction)},
        "CREATE TABLE p(id INT PRIMARY KEY);"
        "CREATE TABLE t(id INT, a INT AS (id), FOREIGN KEY (a) REFERENCES p(id) ON DELETE SET NULL)",
        "on a generated column");
    const char *const twice = "duplicated value";
    row("enum_case", "t(id pk, a)", {typed("enum('a','á')"), withCollation("utf8mb4_general_ci")},
        "CREATE TABLE t(a ENUM('a','á') COLLATE utf8mb4_general_ci)", twice);
    row("enum_case", "t(id pk, a)", {typed("set('ss','ß')"), withCollation("utf8mb4_unicode_ci")},
        "CREATE TABLE t(a SET('ss','ß') COLLATE utf8mb4_unicode_ci)", twice);
    row("enum_case", "t(id pk, a)", {typed("enum('ab','Ab')"), withCharset("latin1")},
        "CREATE TABLE t(a ENUM('ab','Ab') CHARACTER SET latin1)", twice);
    row("enum_case", "t(id pk, a)", {typed("enum('a','a ')"), withCollation("utf8mb4_bin")},
        "CREATE TABLE t(a ENUM('a','a ') COLLATE utf8mb4_bin)", twice);
    row("enum_default", "t(id pk, a)",
        {typed("enum('a','b')"), [](Table &t) { t.columns[1].defaultValue = DefaultValue::number("1"); }},
        "CREATE TABLE t(a ENUM('a','b') DEFAULT 1)", "Invalid default");
    QStringList texts;
    for (int i = 0; i < 65; ++i)
        texts.append(QStringLiteral("'%1'").arg(i));
    const QString set = "set(" + texts.join(u',') + ")";
    row("set_size", "t(id pk)",
        {[=](Table &t) { t.columns.append({.id = columnId("t.a"), .name = "a", .type = DataType::fromText(set)}); }},
        ("CREATE TABLE t(a " + set + ")").toLatin1(), "Too many strings");
}

void MariadbRefusalsTest::refuses()
{
    QFETCH(const QString, code);
    QFETCH(const Schema, schema);
    QFETCH(const QString, sql);
    QFETCH(const QString, complaint);
    QTest::failOnWarning(QRegularExpression(QStringLiteral("argument")));
    const QStringList errors = errorsOf(schema);
    QCOMPARE(errors.size(), 1);
    QVERIFY2(errors.first().startsWith("mariadb." + code + ": "), qPrintable(errors.first()));
    QVERIFY2(!errors.first().contains(u'%') || sql.contains(u'%'), qPrintable(errors.first()));
    const auto plan = mariadbDialect().plan({}, makingOf(schema));
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, QStringLiteral("mariadb.refused"));
    m_database->clear();
    const QString said = m_database->run(sql);
    QVERIFY2(said.contains(complaint), qPrintable(said));
}

void MariadbRefusalsTest::takes_data()
{
    QTest::addColumn<Schema>("schema");
    const auto row = [](const char *title, const QString &text, const QList<Change> &changes) {
        QTest::newRow(title) << schemaOf(text, changes);
    };
    using Action = ReferenceAction;
    const QString child = "p(id pk)\nt(id pk, f -> p, g)";
    row("a check over what a key takes along", child,
        {withActions(Action::Cascade, Action::Restrict), checked("f > 1")});
    row("what is computed when read, over what a key writes", child,
        {withActions(Action::SetNull, Action::Cascade), computed("g", "f + 1", false), indexed()});
    row("a check over another column", child, {withActions(Action::SetNull, Action::Cascade), checked("g > 1")});
    row("the time of reading", "t(id pk, a timestamp)", {computed("a", "now()", false)});
    row("columns called like functions", "t(id pk, now, g)",
        {computed("g", "`now` + now", true), checked("t.now > 1")});
    row("functions that are told all", "t(id pk, d date, g)",
        {computed("g", "week(d, 1) + unix_timestamp(d)", true),
         checked("date_format(d, '%W', 'en_US') <> 'now() rand()'")});
    row("ON UPDATE of its digits", "t(id pk, a timestamp(3))", {touched("Current_Timestamp ( 3 )")});
    row("ON UPDATE without digits", "t(id pk, a timestamptz(3))", {touched("now()")});
    row("64 bits", "t(id pk, a bit(64))", {});
    row("a long row of narrow texts", "t(id pk, a varchar(65000))", {withCharset("latin1")});
    row("a long row by the table's charset", "t(id pk, a varchar(21000))",
        {[](Table &t) { t.options.charset = "utf8mb3"; }});
    row("a long row by the table's collation", "t(id pk, a varchar(32000))",
        {[](Table &t) { t.options.collation = "ucs2_bin"; }});
    for (const auto &[charset, length] : {std::pair{"latin1", 3072},
                                          {"ascii", 3072},
                                          {"ucs2", 1536},
                                          {"utf8mb3", 1024},
                                          {"gbk", 1536},
                                          {"ujis", 1024},
                                          {"utf16", 768}}) {
        const QByteArray title = QByteArray("a key of the charset ") + charset;
        row(title, QStringLiteral("t(id pk, a varchar(%1) unique)").arg(length), {withCharset(charset)});
    }
    row("a key up to its last byte", "t(id pk, a varchar(3058), b, c numeric(18,2), d tinyint)",
        {withCharset("latin1"), indexed()});
    row("a prefix of bytes", "t(id pk, a varbinary(4000))", {indexed({}, 3072)});
    row("a prefix of narrow texts", "t(id pk, a text, b)",
        {withCharset("latin1"), [](Table &t) {
             t.indexes.insert({.id = ObjectId::derived(u"i"),
                               .name = "i",
                               .parts = {{.column = t.columns[1].id, .prefixLength = 3068}, {t.columns[2].id}}});
         }});
    row("a key of an old format", "t(id pk, a varchar(191), b varchar(191))", {indexed(), inFormat("COMPACT")});
    row("a short prefix of an old format", "t(id pk, a text)", {indexed({}, 191), inFormat("REDUNDANT")});
    row("a whole text of an old format", "t(id pk, a text unique, b varchar(300))", {inFormat("COMPACT")});
    row("long texts that are unique", "t(id pk, a varchar(1000) unique, b varchar(800) unique)", {});
    row("long texts that are unique, of an old format", "t(id pk, a varchar(1000) unique)", {inFormat("COMPACT")});
    const auto usually = [](const DefaultValue &value) { return [=](Table &t) { t.columns[1].defaultValue = value; }; };
    row("words that are no columns", "t(id pk, a varchar(9), d timestamp)",
        {withCharset("utf8mb4"),
         checked("CASE WHEN A IS NULL THEN TRUE ELSE FALSE END = TRUE AND d + INTERVAL 1 DAY > '2020-01-01' AND "
                 "a COLLATE utf8mb4_bin = _utf8mb4'x' AND CAST(id AS CHAR CHARACTER SET utf8mb4) <> 'y' AND "
                 "CONVERT(id USING latin1) <> `t`.`a`")});
    row("a default at the border", "t(id pk, a numeric(4,2))", {usually(DefaultValue::number("99.99"))});
    row("a number in quotes", "t(id pk, a bigint)", {usually(DefaultValue::literal("-9223372036854775808"))});
    row("a default of as many characters", "t(id pk, a varchar(2))", {usually(DefaultValue::literal("日é"))});
    row("no date at all", "t(id pk, a date)", {usually(DefaultValue::literal("0000-00-00"))});
    row("a date without dashes", "t(id pk, a timestamp)", {usually(DefaultValue::literal("20200229101112"))});
    row("a default from a later column", "t(id pk, a, b)", {usually(DefaultValue::expression("b + 1"))});
    row("a computed column from a later one", "t(id pk, a, b)", {computed("a", "b + 1", false)});
    row("a computed column from a default that comes later", "t(id pk, a, b)",
        {computed("a", "b + 1", false), [](Table &t) { t.columns[2].defaultValue = DefaultValue::expression("id"); }});
    row("a collation of UCA 14", "t(id pk, a varchar(9))", {withCharset("utf8mb4"), withCollation("uca1400_ai_ci")});
    row("a collation of utf8", "t(id pk, a varchar(9))", {withCharset("utf8"), withCollation("utf8mb3_bin")});
    row("a prefix as long as a number", "t(id pk, a)", {indexed({}, 4)});
    row("a row up to its last byte with what is computed", "t(id pk, a varchar(16000), b varchar(380), c)",
        {withCharset("utf8mb4"), [](Table &t) { t.options.charset = "utf8mb4"; }, computed("c", "id + 1", false)});
    row("a row up to its last byte", "t(id pk, a varchar(65528))", {withCharset("latin1")});
    row("texts that differ in case", "t(id pk, a)", {typed("enum('a','A')"), withCollation("utf8mb4_bin")});
    row("texts that differ in case in latin1", "t(id pk, a)",
        {typed("set('a','A')"), withCharset("latin1"), withCollation("latin1_general_cs")});
    row("texts that differ in case by the table's collation", "t(id pk, a)",
        {typed("enum('a','A')"), [](Table &t) { t.options.collation = "utf8mb4_bin"; }});
    row("texts of latin1", "t(id pk, a)", {typed("enum('ü','€')"), withCharset("latin1")});
    row("texts of Cyrillic", "t(id pk, a)", {typed("enum('Я','ю')"), withCharset("koi8r")});
    const QString texts = "p(id pk, u varchar(10) unique)\nt(id pk, f varchar(99) -> p.u)";
    row("a foreign key between texts of other lengths", texts, {});
    row("a foreign key between texts of other types", texts,
        {[](Table &t) { t.columns[1].type = DataType::fromText("char(10)"); }});
    row("a foreign key between bytes", "p(id pk, u varbinary(10) unique)\nt(id pk, f binary(5) -> p.u)", {});
    row("a foreign key between truths and numbers", "p(id pk, u tinyint unique)\nt(id pk, f boolean -> p.u)", {});
    row("a foreign key over what is computed when it is read", "p(id pk)\nt(id pk, f -> p)",
        {computed("f", "id", false), withActions(Action::Cascade, Action::NoAction)});
    row("a foreign key to what is computed when it is read", "t(id pk, f unique)\nc(id pk, f -> t.f)",
        {computed("f", "id + 1", false)});
    row("a full text index over documents", "t(id pk, a json)", {indexed("fulltext")});
    const auto rotating = [](const QString &by) {
        return [=](Table &t) {
            t.options.systemVersioned = true;
            t.options.partitionBy = by;
            for (const auto &[name, bound] : {std::pair{"p0", "HISTORY"}, {"p1", "HISTORY"}, {"pc", "CURRENT"}})
                t.partitions.insert({.id = ObjectId::derived(QString(name)), .name = name, .bound = bound});
        };
    };
    row("histories that follow each other in time", "t(id pk)", {rotating("SYSTEM_TIME INTERVAL 1 DAY")});
    row("histories that follow each other in size", "t(id pk)", {rotating("SYSTEM_TIME LIMIT 1000")});
    row("a spatial index", "t(id pk, a point not null)", {indexed("spatial")});
}

void MariadbRefusalsTest::takes()
{
    QFETCH(const Schema, schema);
    QCOMPARE(errorsOf(schema), QStringList());
    const auto plan = mariadbDialect().plan({}, makingOf(schema));
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
    m_database->clear();
    QCOMPARE(m_database->run(*plan), QString());
}

/** The server takes texts that the character set does not have, and writes others. */
void MariadbRefusalsTest::refusesTextsThatWouldBeOthers()
{
    for (const QString charset : {"latin1", "ascii", "utf8mb3", "cp1250"}) {
        const QString text = charset == "utf8mb3" ? QStringLiteral("😀") : QStringLiteral("日");
        const QString type = QStringLiteral("enum('%1','b')").arg(text);
        const QStringList errors = errorsOf(schemaOf("t(id pk, a)", {typed(type), withCharset(charset)}));
        QCOMPARE(errors.size(), 1);
        QVERIFY2(errors.first().startsWith("mariadb.enum_charset: "), qPrintable(errors.first()));
        m_database->clear();
        QCOMPARE(m_database->run("CREATE TABLE t(a " + type + " CHARACTER SET " + charset + ")"), QString());
        QVERIFY(!m_database->value("SHOW COLUMNS FROM t").contains(text));
    }
}

QTEST_GUILESS_MAIN(MariadbRefusalsTest)
#include "tst_mariadb_refusals.moc"
