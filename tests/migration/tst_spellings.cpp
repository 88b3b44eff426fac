// SPDX-License-Identifier: MIT
// Texts that servers hold in words of their own: what Joinery gave them is recognised, what somebody changed is seen.
#include "core/database/introspection.h"
#include "core/database/spelling_repository.h"
#include "core/schema/spelled_texts.h"
#include "tests/support/mariadb_server.h"
#include "tests/support/postgresql_server.h"
#include "tests/support/schema_history.h"
#include "tests/support/schema_text.h"
#include "tests/support/sqlite_file.h"

#include <QTest>

using namespace joinery;

class SpellingsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void whatWasGivenIsNoDrift_data();
    void whatWasGivenIsNoDrift();
    void defaultsAreNoDrift_data();
    void defaultsAreNoDrift();
    void whatWasChangedIsDrift_data();
    void whatWasChangedIsDrift();
    void laterMigrationsAreFollowed_data() { servers(); }
    void laterMigrationsAreFollowed();
    void driftStaysWhileOthersRun_data() { servers(); }
    void driftStaysWhileOthersRun();
    void markedAsAppliedIsNotLearnt_data() { servers(); }
    void markedAsAppliedIsNotLearnt();
    void anotherServerWroteThem_data() { servers(); }
    void anotherServerWroteThem();
    void nothingIsKeptOfNothing_data() { servers(); }
    void nothingIsKeptOfNothing();
    void sqliteNeedsNone();
    void longSubjectsAreKeys();
    void everyTextIsTold();

private:
    static void servers();
    [[nodiscard]] bool isPostgresql() const;
    [[nodiscard]] Connection opened() const;

    std::unique_ptr<PostgresqlDatabase> m_postgresql;
    std::unique_ptr<MariadbDatabase> m_mariadb;
};

namespace {

using Kind = DefinitionObject::Kind;

const QString base = QStringLiteral("t(id integer pk, b integer, s varchar(20), d timestamp)");

DefinitionObject viewOf(const QString &definition)
{
    return {.id = ObjectId::derived(u"v"), .name = QStringLiteral("v"), .definition = definition};
}

} // namespace

void SpellingsTest::initTestCase()
{
    QVERIFY2(PostgresqlDatabase::whyNot().isEmpty(), qPrintable(PostgresqlDatabase::whyNot()));
    QVERIFY2(MariadbDatabase::whyNot().isEmpty(), qPrintable(MariadbDatabase::whyNot()));
    m_postgresql = std::make_unique<PostgresqlDatabase>();
    m_mariadb = std::make_unique<MariadbDatabase>();
}

void SpellingsTest::cleanupTestCase()
{
    m_postgresql.reset();
    m_mariadb.reset();
    PostgresqlDatabase::stopServer();
    MariadbDatabase::stopServer();
}

void SpellingsTest::init()
{
    m_postgresql->clear();
    m_mariadb->clear();
}

void SpellingsTest::servers()
{
    QTest::addColumn<QString>("server");
    QTest::newRow("postgresql") << QStringLiteral("postgresql");
    QTest::newRow("mariadb") << QStringLiteral("mariadb");
}

bool SpellingsTest::isPostgresql() const
{
    return *static_cast<QString *>(QTest::qData("server", qMetaTypeId<QString>())) == QLatin1String("postgresql");
}

Connection SpellingsTest::opened() const
{
    auto connection = Connection::open(isPostgresql() ? m_postgresql->address() : m_mariadb->address(), {});
    if (!connection)
        qFatal("%s", qPrintable(connection.error().text()));
    return std::move(*connection);
}

void SpellingsTest::whatWasGivenIsNoDrift_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("definition");
    const auto add = [](const char *server, const char *definition) {
        QTest::newRow(qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(server), QLatin1String(definition))))
            << QString::fromLatin1(server) << QString::fromLatin1(definition);
    };
    for (const char *server : {"postgresql", "mariadb"}) {
        for (const char *definition :
             {"AS SELECT id FROM t WHERE b IN (1, 2, 3)", "AS SELECT id FROM t WHERE s LIKE 'a%'",
              "AS SELECT id FROM t WHERE b BETWEEN 1 AND 5", "AS SELECT count(*), max(b) FROM t",
              "AS SELECT id FROM t UNION ALL SELECT b FROM t", "(p, q) AS SELECT id, b FROM t",
              "AS SELECT id FROM t WHERE NOT (b = 1 OR id = 2)",
              "AS SELECT id FROM t AS o WHERE EXISTS (SELECT 1 FROM t WHERE t.b = o.id)",
              "AS SELECT a.id FROM t AS a JOIN t AS c USING (id)",
              "AS WITH x AS (SELECT id, b FROM t) SELECT id FROM x WHERE b > 1",
              "AS SELECT CASE WHEN b > 1 THEN 'x' ELSE s END AS w FROM t", "AS SELECT b - (id - 1) AS n FROM t"})
            add(server, definition);
    }
    for (const char *definition : {"AS SELECT id FROM t WHERE s ILIKE 'a%'", "AS SELECT cast(b AS text) FROM t",
                                   "AS SELECT d + interval '1 day' FROM t", "AS SELECT upper(s), 'z' FROM t",
                                   "AS SELECT n FROM generate_series(1, 3) AS g(n)",
                                   "AS SELECT id FROM t WHERE s SIMILAR TO '(a|b)%'", "AS SELECT t.*, 1 AS q FROM t"})
        add("postgresql", definition);
    for (const char *definition : {"AS SELECT cast(b AS char) AS c FROM t", "AS SELECT id FROM t WHERE s IN ('x')",
                                   "AS SELECT `o`.`id` FROM `t` AS `o`", "AS SELECT if(b > 1, 'x', 'y') AS w FROM t"})
        add("mariadb", definition);
}

void SpellingsTest::whatWasGivenIsNoDrift()
{
    QFETCH(const QString, definition);
    const Connection connection = opened();
    const SchemaHistory history = SchemaHistory().to(schemaFromText(base)).add({AddObject{viewOf(definition)}});
    const Migrator migrator({history.app()}, connection);
    QCOMPARE(runNow(migrator, request(forwards)), QStringLiteral("ok"));
    QCOMPARE(driftText(connection, history.schema()), QString());
    QCOMPARE(runNow(migrator, request(backwards, QStringLiteral("shop"), RunTarget::steps(1))), QStringLiteral("ok"));
    QCOMPARE(driftText(connection, schemaFromText(base)), QString());
}

void SpellingsTest::defaultsAreNoDrift_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("value");
    const auto add = [](const char *server, const char *type, const char *value) {
        QTest::newRow(qPrintable(
            QStringLiteral("%1: %2 %3").arg(QLatin1String(server), QLatin1String(type), QLatin1String(value))))
            << QString::fromLatin1(server) << QString::fromLatin1(type) << QString::fromLatin1(value);
    };
    for (const char *server : {"postgresql", "mariadb"}) {
        add(server, "time", "'10:00'");
        add(server, "date", "'2020-1-2'");
        add(server, "decimal(10,2)", "'1.5'");
    }
    add("postgresql", "jsonb", "'{\"a\":1}'");
    add("postgresql", "bytea", "'abc'");
    add("postgresql", "timestamp", "'2020-01-02 3:04'");
    add("postgresql", "interval", "'1 day 2 hours'");
    add("postgresql", "integer[]", "'{1, 2}'");
}

void SpellingsTest::defaultsAreNoDrift()
{
    QFETCH(const QString, type);
    QFETCH(const QString, value);
    const Connection connection = opened();
    EditedSchema after(schemaFromText(base));
    Column column{.id = ObjectId::derived(u"t.x"), .name = QStringLiteral("x")};
    column.type = DataType::fromText(type);
    column.defaultValue = DefaultValue::fromUserText(value);
    after.table(QStringLiteral("t")).columns.append(column);
    const SchemaHistory history = SchemaHistory().to(schemaFromText(base)).to(after);
    QCOMPARE(runNow(Migrator({history.app()}, connection), request(forwards)), QStringLiteral("ok"));
    QCOMPARE(driftText(connection, history.schema()), QString());
}

void SpellingsTest::whatWasChangedIsDrift_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("changed");
    const auto add = [](const char *name, const char *given, const char *changed) {
        for (const char *server : {"postgresql", "mariadb"})
            QTest::newRow(qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(server), QLatin1String(name))))
                << QString::fromLatin1(server) << QString::fromLatin1(given) << QString::fromLatin1(changed);
    };
    add("brackets", "AS SELECT id FROM t WHERE b > 1 AND (b < 5 OR id = 9)",
        "AS SELECT id FROM t WHERE (b > 1 AND b < 5) OR id = 9");
    add("brackets of numbers", "AS SELECT b - (id - 1) AS n FROM t", "AS SELECT b - id - 1 AS n FROM t");
    add("qualifiers", "AS SELECT a.id FROM t AS a CROSS JOIN t AS c", "AS SELECT c.id FROM t AS a CROSS JOIN t AS c");
    add("not", "AS SELECT id FROM t WHERE NOT (b = 1 OR id = 2)", "AS SELECT id FROM t WHERE NOT b = 1 OR id = 2");
    add("star", "AS SELECT t.*, 1 AS q FROM t", "AS SELECT t.*, 2 AS q FROM t");
    add("cast", "AS SELECT cast(b AS decimal(10,1)) AS c FROM t", "AS SELECT cast(b AS decimal(10,2)) AS c FROM t");
}

void SpellingsTest::whatWasChangedIsDrift()
{
    QFETCH(const QString, given);
    QFETCH(const QString, changed);
    const Connection connection = opened();
    const SchemaHistory history = SchemaHistory().to(schemaFromText(base)).add({AddObject{viewOf(given)}});
    QCOMPARE(runNow(Migrator({history.app()}, connection), request(forwards)), QStringLiteral("ok"));
    QCOMPARE(driftText(connection, history.schema()), QString());

    QVERIFY(connection.execute(QStringLiteral("DROP VIEW v")));
    QVERIFY(connection.execute(QStringLiteral("CREATE VIEW v ") + changed));
    QVERIFY2(driftText(connection, history.schema()).contains(QLatin1String("view v")),
             qPrintable(driftText(connection, history.schema())));

    // And back.
    QVERIFY(connection.execute(QStringLiteral("DROP VIEW v")));
    QVERIFY(connection.execute(QStringLiteral("CREATE VIEW v ") + given));
    QCOMPARE(driftText(connection, history.schema()), QString());
}

/** What a migration changes along with something else is as given, too. */
void SpellingsTest::laterMigrationsAreFollowed()
{
    const Connection connection = opened();
    SchemaHistory history =
        SchemaHistory()
            .to(schemaFromText(
                QStringLiteral("t(id integer pk, b integer, s varchar(20) check s <> 'x' and b in (1, 2))")))
            .add({AddObject{viewOf(QStringLiteral("AS SELECT id FROM t WHERE NOT (b = 1 OR id IN (2, 3))"))}});
    const auto runAll = [&] { return runNow(Migrator({history.app()}, connection), request(forwards)); };
    QCOMPARE(runAll(), QStringLiteral("ok"));
    QCOMPARE(driftText(connection, history.schema()), QString());
    const ObjectReference table{tableId(QStringLiteral("t")), QStringLiteral("t")};
    Column wider = *history.schema().tables.find(table.id)->column(columnId(QStringLiteral("t.s")));
    const Column narrow = wider;
    wider.type = DataType::fromText(QStringLiteral("text"));
    const QList<Operation> steps{
        RenameColumn{table, {columnId(QStringLiteral("t.b")), QStringLiteral("b")}, QStringLiteral("c")},
        AlterColumn{table, narrow, wider}, RenameTable{table, QStringLiteral("u")}};
    for (const Operation &step : steps) {
        history.add({step});
        QCOMPARE(runAll(), QStringLiteral("ok"));
        QCOMPARE(driftText(connection, history.schema()), QString());
    }
    const Migrator migrator({history.app()}, connection);
    for (int i = 0; i < steps.size(); ++i) {
        QCOMPARE(runNow(migrator, request(backwards, QStringLiteral("shop"), RunTarget::steps(1))),
                 QStringLiteral("ok"));
        QCOMPARE(driftText(connection, *migrator.expectedSchema()), QString());
    }
}

/** A migration that has nothing to do with it does not make a change by hand right. */
void SpellingsTest::driftStaysWhileOthersRun()
{
    const Connection connection = opened();
    SchemaHistory history = SchemaHistory()
                                .to(schemaFromText(base))
                                .add({AddObject{viewOf(QStringLiteral("AS SELECT b - (id - 1) AS n FROM t"))}});
    QCOMPARE(runNow(Migrator({history.app()}, connection), request(forwards)), QStringLiteral("ok"));
    QVERIFY(connection.execute(QStringLiteral("CREATE OR REPLACE VIEW v AS SELECT b - id - 1 AS n FROM t")));

    history.to(edited(history.schema()).addTable(QStringLiteral("u(id integer pk, n integer check n > 0)")));
    QCOMPARE(runNow(Migrator({history.app()}, connection), request(forwards)), QStringLiteral("ok"));
    QVERIFY2(driftText(connection, history.schema()).contains(QLatin1String("view v")),
             qPrintable(driftText(connection, history.schema())));
}

void SpellingsTest::markedAsAppliedIsNotLearnt()
{
    const Connection connection = opened();
    const SchemaHistory history = SchemaHistory()
                                      .to(schemaFromText(base))
                                      .add({AddObject{viewOf(QStringLiteral("AS SELECT id FROM t WHERE b = 1"))}});
    QCOMPARE(runNow(Migrator({history.app()}, connection), request(forwards, {}, RunTarget::steps(1))),
             QStringLiteral("ok"));
    QVERIFY(connection.execute(QStringLiteral("CREATE VIEW v AS SELECT id FROM t WHERE b = 2")));
    RunRequest marking = request(forwards);
    marking.fake = true;
    QCOMPARE(runNow(Migrator({history.app()}, connection), marking), QStringLiteral("ok"));
    QVERIFY2(driftText(connection, history.schema()).contains(QLatin1String("view v")),
             qPrintable(driftText(connection, history.schema())));
}

/** Which may write them out in other words. */
void SpellingsTest::anotherServerWroteThem()
{
    const Connection connection = opened();
    const SchemaHistory history = SchemaHistory()
                                      .to(schemaFromText(base))
                                      .add({AddObject{viewOf(QStringLiteral("AS SELECT id FROM t WHERE b = 1"))}});
    QCOMPARE(runNow(Migrator({history.app()}, connection), request(forwards)), QStringLiteral("ok"));
    QVERIFY(!SpellingRepository(connection).all()->isEmpty());
    QVERIFY(connection.execute(QStringLiteral("UPDATE joinery_spellings SET held = 'other'")));
    QVERIFY(SpellingRepository(connection).all()->isEmpty());
    QCOMPARE(driftText(connection, history.schema()), QString());
}

void SpellingsTest::nothingIsKeptOfNothing()
{
    const Connection connection = opened();
    const SchemaHistory history = SchemaHistory().to(schemaFromText(QStringLiteral("t(id integer pk, b integer)")));
    QCOMPARE(runNow(Migrator({history.app()}, connection), request(forwards)), QStringLiteral("ok"));
    QVERIFY(!connection.query(QStringLiteral("SELECT * FROM joinery_spellings")));
}

void SpellingsTest::sqliteNeedsNone()
{
    const SqliteFile file;
    const Connection connection = file.open();
    const SchemaHistory history = SchemaHistory()
                                      .to(schemaFromText(base))
                                      .add({AddObject{viewOf(QStringLiteral("AS SELECT id FROM t WHERE b = 1"))}});
    QCOMPARE(runNow(Migrator({history.app()}, connection), request(forwards)), QStringLiteral("ok"));
    QVERIFY(!connection.query(QStringLiteral("SELECT * FROM joinery_spellings")));
    QCOMPARE(driftText(connection, history.schema()), QString());
}

void SpellingsTest::longSubjectsAreKeys()
{
    Spellings spellings;
    const QString begin = QStringLiteral("check ") + QString(200, u'x');
    spellings.insert(begin + u'1', QStringLiteral("a"), QStringLiteral("b"));
    spellings.insert(begin + u'2', QStringLiteral("a"), QStringLiteral("c"));
    QCOMPARE(spellings.held(begin + u'1', QStringLiteral("a")), QStringLiteral("b"));
    QCOMPARE(spellings.held(begin + u'2', QStringLiteral("a")), QStringLiteral("c"));
    QCOMPARE(spellings.held(begin, QStringLiteral("a")), QString());
    for (auto it = spellings.all().begin(); it != spellings.all().end(); ++it)
        QVERIFY(it.key().first.size() <= 180);
}

/** Each text can be replaced where it was told, which leaves the others alone. */
void SpellingsTest::everyTextIsTold()
{
    EditedSchema edit(schemaFromText(QStringLiteral("t(id integer pk, b integer default 7, n integer check n > 0)")));
    Table &table = edit.table(QStringLiteral("t"));
    table.columns[2].generated = Generated{QStringLiteral("b + 1"), true};
    Index index{.id = ObjectId::derived(u"i"), .name = QStringLiteral("i"), .where = QStringLiteral("b > 1")};
    index.parts = {{.column = table.columns.first().id}, {.expression = QStringLiteral("lower(s)")}};
    table.indexes.insert(index);
    ExclusionConstraint exclusion{.id = ObjectId::derived(u"e"), .name = QStringLiteral("e")};
    exclusion.parts = {{{.expression = QStringLiteral("int4range(b, n)")}, QStringLiteral("&&")}};
    exclusion.where = QStringLiteral("b > 2");
    table.exclusions.insert(exclusion);
    table.options.partitionBy = QStringLiteral("RANGE (b)");
    Partition partition{.id = ObjectId::derived(u"p"), .name = QStringLiteral("p")};
    partition.bound = QStringLiteral("DEFAULT");
    partition.partitionBy = QStringLiteral("LIST (n)");
    table.partitions.insert(partition);
    Schema schema = edit;
    schema.objects.insert(viewOf(QStringLiteral("AS SELECT 1")));

    const QList<SpelledText> texts = spelledTexts(schema);
    QCOMPARE(texts.size(), 11);
    QSet<QString> subjects;
    for (const SpelledText &text : texts) {
        subjects.insert(text.subject);
        Schema changed = schema;
        const QString other =
            text.place == SpelledText::Place::Default ? QStringLiteral("2:8") : QStringLiteral("other");
        setSpelledText(changed, text, other);
        const QList<SpelledText> now = spelledTexts(changed);
        QCOMPARE(now.size(), texts.size());
        for (qsizetype i = 0; i < now.size(); ++i)
            QCOMPARE(now.at(i).text, texts.at(i) == text ? other : texts.at(i).text);
        setSpelledText(changed, text, text.text);
        QCOMPARE(changed, schema);
    }
    QCOMPARE(subjects.size(), texts.size());
}

QTEST_GUILESS_MAIN(SpellingsTest)
#include "tst_spellings.moc"
