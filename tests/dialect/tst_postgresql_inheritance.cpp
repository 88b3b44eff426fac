// SPDX-License-Identifier: MIT
// What becomes of tables that inherit, and of their rows, when their parents change, on a PostgreSQL, there and back.

#include "core/dialect/dialect.h"
#include "core/differ/schema_differ.h"
#include "core/operation/inverse.h"
#include "tests/support/postgresql_server.h"
#include "tests/support/schema_text.h"

#include <QtTest>

using namespace joinery;

namespace {

/** Tables from a text; "kid < base" behind a bar says that kid inherits from base. */
Schema family(const QString &text)
{
    Schema schema = schemaFromText(text.section(u'|', 0, 0));
    for (const QString &line : text.section(u'|', 1).split(u';', Qt::SkipEmptyParts)) {
        const QString heir = line.section(u'<', 0, 0).trimmed();
        schema.tables.edit(tableId(heir))->options.inherits = line.section(u'<', 1).trimmed();
    }
    return schema;
}

Plan planOf(const Schema &before, const Schema &after, QString *error = nullptr)
{
    const auto plan = postgresqlDialect().plan(before, SchemaDiffer().diff(before, after).operations);
    if (!plan && error)
        *error = plan.error().message;
    else if (!plan)
        qWarning("%s", qPrintable(plan.error().text()));
    return plan ? *plan : Plan();
}

/** Columns with what they are: of the table itself, from how many parents, refusing NULL, default. */
const QString columnsSql = QStringLiteral(
    "SELECT attrelid::regclass, attname, attislocal, attinhcount, attnotnull, pg_get_expr(adbin, adrelid) FROM "
    "pg_attribute LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum JOIN pg_class c ON c.oid = attrelid "
    "WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND attnum > 0 AND NOT attisdropped");

} // namespace

class PostgresqlInheritanceTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void isAsMadeAtOnce_data();
    void isAsMadeAtOnce();
    void computesWhatTheParentComputes();
    void keepsColumnOfTheHeir();
    void keepsValuesOfTheHeir();
    void takesBack_data();
    void takesBack();
    void keepsColumnThatWasOnlyInherited();
    void refusesNewTypeUnderTwoParents();

private:
    std::optional<PostgresqlDatabase> m_database;
};

void PostgresqlInheritanceTest::initTestCase()
{
    QVERIFY2(PostgresqlDatabase::whyNot().isEmpty(), qPrintable(PostgresqlDatabase::whyNot()));
    m_database.emplace();
}

void PostgresqlInheritanceTest::cleanupTestCase()
{
    m_database.reset();
    PostgresqlDatabase::stopServer();
}

void PostgresqlInheritanceTest::isAsMadeAtOnce_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *title, const char *before, const char *after) {
        QTest::newRow(title) << QString::fromLatin1(before) << QString::fromLatin1(after);
    };
    row("both get a column", "base(id);kid(id)|kid<base", "base(id, c text);kid(id, c text)|kid<base");
    row("three get a column", "base(id);kid(id);aunt(id)|kid<base;aunt<kid",
        "base(id, c text);kid(id, c text);aunt(id, c text)|kid<base;aunt<kid");
    row("three get a column, the lowest second", "base(id);kid(id);child(id)|kid<base;child<kid",
        "base(id, c text);kid(id, c text);child(id, c text)|kid<base;child<kid");
    row("with defaults of their own", "base(id);kid(id)|kid<base",
        "base(id, c text default 'b');kid(id, c text default 'k')|kid<base");
    row("the parent loses it", "base(id, c text);kid(id, c text)|kid<base", "base(id);kid(id, c text)|kid<base");
    row("the default of the parent changes", "base(id, c text default 'b');kid(id, c text default 'k')|kid<base",
        "base(id, c text default 'x');kid(id, c text default 'k')|kid<base");
    row("the heir has no default", "base(id);other(id)", "base(id, c text default 'b');kid(id, c text)|kid<base");
    row("the parent takes NULL", "base(id, c text not null);kid(id, c text not null)|kid<base",
        "base(id, c text);kid(id, c text not null)|kid<base");
    row("a new type with defaults", "base(id, c default 1);kid(id, c default 2)|kid<base",
        "base(id, c text default '1');kid(id, c text default '2')|kid<base");
    row("the parent goes", "base(id, c text);kid(id, c text)|kid<base", "kid(id, c text)");
    row("the heir goes too", "base(id, c text);kid(id, c text)|kid<base", "other(id)");
}

void PostgresqlInheritanceTest::isAsMadeAtOnce()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const auto made = [&](const QString &text) {
        m_database->clear();
        const QString error = m_database->run(planOf({}, family(text)));
        return error.isEmpty() ? m_database->rows(columnsSql) : QStringList{error};
    };
    const QStringList wanted = made(after);
    const QStringList start = made(before);
    QCOMPARE(m_database->run(planOf(family(before), family(after))), QString());
    QCOMPARE(m_database->rows(columnsSql), wanted);
    QCOMPARE(m_database->run(planOf(family(after), family(before))), QString());
    QCOMPARE(m_database->rows(columnsSql), start);
}

void PostgresqlInheritanceTest::computesWhatTheParentComputes()
{
    Schema schema = family("base(id, g);kid(id, g, c text)|kid<base");
    for (const char *table : {"base", "kid"})
        schema.tables.edit(tableId(table))->columns[1].generated = Generated{"id + 1", true};
    m_database->clear();
    QCOMPARE(m_database->run(planOf({}, schema)), QString());
    QCOMPARE(m_database->run("INSERT INTO kid VALUES (1)"), QString());
    QCOMPARE(m_database->rows("SELECT g FROM base"), QStringList{"2"});
}

void PostgresqlInheritanceTest::keepsColumnOfTheHeir()
{
    const Schema none = family("base(id);kid(id)|kid<base");
    const Schema both = family("base(id, c text);kid(id, c text)|kid<base");
    const Schema heirs = family("base(id);kid(id, c text)|kid<base");
    m_database->clear();
    QCOMPARE(m_database->run(planOf({}, none)), QString());
    QCOMPARE(m_database->run(planOf(none, both)), QString());
    QCOMPARE(m_database->run("INSERT INTO kid VALUES (1, 'v')"), QString());
    QCOMPARE(m_database->run(planOf(both, heirs)), QString());
    QCOMPARE(m_database->rows("SELECT * FROM kid"), QStringList{"1 | v"});
    QCOMPARE(m_database->run(planOf(heirs, both)), QString());
    QCOMPARE(m_database->rows("SELECT * FROM kid"), QStringList{"1 | v"});
    // Under another name, when it leaves in the same step.
    Schema left = edited(both).renameColumn("base.c", "d");
    left.tables.edit(tableId("kid"))->options.inherits.clear();
    QCOMPARE(m_database->run(planOf(both, left)), QString());
    QCOMPARE(m_database->rows("SELECT id, c FROM kid"), QStringList{"1 | v"});
    QCOMPARE(m_database->value("SELECT count(*) FROM pg_inherits"), "0");
    QCOMPARE(m_database->run(planOf(left, both)), QString());
    QCOMPARE(m_database->rows("SELECT id, c FROM base"), QStringList{"1 | v"});
}

void PostgresqlInheritanceTest::keepsValuesOfTheHeir()
{
    const Schema before = family("base(id);kid(id)|kid<base");
    const Schema after = family("base(id, c text default 'b');kid(id, c text default 'k')|kid<base");
    m_database->clear();
    QCOMPARE(m_database->run(planOf({}, before)), QString());
    QCOMPARE(m_database->run("INSERT INTO base VALUES (1); INSERT INTO kid VALUES (2)"), QString());
    QCOMPARE(m_database->run(planOf(before, after)), QString());
    QCOMPARE(m_database->rows("SELECT id, c FROM base"), (QStringList{"1 | b", "2 | k"}));
}

void PostgresqlInheritanceTest::takesBack_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("the parent goes") << "base(id, c text);kid(id, c text)|kid<base"
                                     << "kid(id, c text)";
    QTest::newRow("three get a column") << "base(id);kid(id);child(id)|kid<base;child<kid"
                                        << "base(id, c text);kid(id, c text);child(id, c text)|kid<base;child<kid";
}

/** By the inverse operations, which have a table inherit before its parent is there. */
void PostgresqlInheritanceTest::takesBack()
{
    QFETCH(QString, given);
    QFETCH(QString, wanted);
    const Schema before = family(given);
    const Schema after = family(wanted);
    const QList<Operation> operations = SchemaDiffer().diff(before, after).operations;
    const auto back = inverse(operations, before);
    QVERIFY(back.has_value());
    m_database->clear();
    QCOMPARE(m_database->run(planOf({}, before)), QString());
    const QStringList columns = m_database->rows(columnsSql);
    QCOMPARE(m_database->run("INSERT INTO kid VALUES (1)"), QString());
    QCOMPARE(m_database->run(*postgresqlDialect().plan(before, operations)), QString());
    QCOMPARE(m_database->run(*postgresqlDialect().plan(after, *back)), QString());
    QCOMPARE(m_database->rows(columnsSql), columns);
    QCOMPARE(m_database->rows("SELECT id FROM base"), QStringList{"1"});
}

/** As databases have it whose column came with that of the parent. */
void PostgresqlInheritanceTest::keepsColumnThatWasOnlyInherited()
{
    m_database->clear();
    QCOMPARE(m_database->run("CREATE TABLE base (id integer, c text); CREATE TABLE kid () INHERITS (base);"
                             "INSERT INTO kid VALUES (1, 'v')"),
             QString());
    QCOMPARE(m_database->run(planOf(family("base(id, c text);kid(id, c text)|kid<base"),
                                    family("base(id);kid(id, c text)|kid<base"))),
             QString());
    QCOMPARE(m_database->rows("SELECT * FROM kid"), QStringList{"1 | v"});
}

void PostgresqlInheritanceTest::refusesNewTypeUnderTwoParents()
{
    QString error;
    planOf(family("a(s text);b(s text);kid(s text)|kid<a, b"),
           family("a(s varchar(9));b(s varchar(9));kid(s varchar(9))|kid<a, b"), &error);
    QCOMPARE(error,
             "Table kid has column s from a and from b, so PostgreSQL cannot change its type. Let the table leave "
             "one of them in a migration before this one.");
}

QTEST_GUILESS_MAIN(PostgresqlInheritanceTest)
#include "tst_postgresql_inheritance.moc"
