// SPDX-License-Identifier: MIT
// What PostgreSQL can do while others use the tables: as statements, without a server.
#include "core/dialect/dialect.h"
#include "core/dialect/postgresql/postgresql_online_locks.h"
#include "core/dialect/postgresql/postgresql_online_split.h"
#include "core/differ/schema_differ.h"
#include "core/operation/apply.h"
#include "core/operation/describe.h"
#include "tests/support/schema_text.h"

#include <QTest>

using namespace joinery;

class PostgresqlOnlineTest : public QObject
{
    Q_OBJECT

private slots:
    void statements_data();
    void statements();
    void onlyWhatCanWait_data();
    void onlyWhatCanWait();
    void locksAreTold_data();
    void locksAreTold();
    void whatWaitsFollowsNames();
    void nothingToPutOffIsOneTransaction();
    void everyStepHasLimits();
    void heirsAreAsOtherTables();
    void partitionedTablesAreRefused();
    void questionsAreThoseOfTheWhole();
    void othersHaveNone();
};

namespace {

using Change = std::function<void(EditedSchema &)>;

const QString base = QStringLiteral("author(id integer pk, email varchar(40), born integer); "
                                    "book(id integer pk, title text, author_id integer)");

QList<Operation> difference(const Schema &before, const Schema &after)
{
    return SchemaDiffer().diff(before, after).operations;
}

Schema changed(const Change &change)
{
    EditedSchema schema = edited(schemaFromText(base));
    change(schema);
    return schema;
}

/** The statements between BEGIN and COMMIT in a line each, with a bar before what is in a transaction. */
QStringList shown(const Plan &plan)
{
    QStringList lines;
    bool isInside = false;
    for (const PlanStep &step : plan.steps) {
        if (step.sql == QLatin1String("BEGIN") || step.sql == QLatin1String("COMMIT"))
            isInside = step.sql == QLatin1String("BEGIN");
        else if (!step.sql.startsWith(QLatin1String("SET LOCAL ")))
            lines.append((isInside ? QStringLiteral("| ") : QString()) + step.sql.simplified());
    }
    return lines;
}

Index indexOn(const QString &name, ObjectId column, bool unique = false)
{
    Index index;
    index.id = ObjectId::derived(name);
    index.name = name;
    index.unique = unique;
    index.parts.append(IndexPart{.column = column});
    return index;
}

ForeignKey keyToAuthor()
{
    ForeignKey key;
    key.id = ObjectId::derived(QStringLiteral("key"));
    key.name = QStringLiteral("wrote");
    key.columns = {columnId(QStringLiteral("book.author_id"))};
    key.referencedTable = tableId(QStringLiteral("author"));
    key.referencedColumns = {columnId(QStringLiteral("author.id"))};
    return key;
}

} // namespace

void PostgresqlOnlineTest::statements_data()
{
    QTest::addColumn<Change>("before");
    QTest::addColumn<Change>("after");
    QTest::addColumn<QStringList>("expected");
    const Change asItIs = [](EditedSchema &) {};
    const ObjectId email = columnId(QStringLiteral("author.email"));
    const ObjectId born = columnId(QStringLiteral("author.born"));
    const auto author = QStringLiteral("author");
    const Change withIndex = [=](EditedSchema &schema) {
        Index index = indexOn(QStringLiteral("by_born"), born);
        index.where = QStringLiteral("born > 0");
        index.details.edit().comment = QStringLiteral("for lists");
        schema.table(author).indexes.insert(index);
    };
    QTest::newRow("an index") << asItIs << withIndex
                              << QStringList{
                                     R"(CREATE INDEX CONCURRENTLY "by_born" ON "author" ("born") WHERE (born > 0))",
                                     R"(| COMMENT ON INDEX "by_born" IS 'for lists')"};
    QTest::newRow("an index less") << withIndex << asItIs
                                   << QStringList{R"(DROP INDEX CONCURRENTLY IF EXISTS "by_born")"};
    QTest::newRow("an index changes")
        << withIndex << Change([=](EditedSchema &schema) {
               Index index = indexOn(QStringLiteral("by_born"), born);
               index.details.edit().comment = QStringLiteral("for lists");
               schema.table(author).indexes.insert(index);
           })
        << QStringList{R"(CREATE INDEX CONCURRENTLY "joinery_new_%1" ON "author" ("born"))",
                       R"(DROP INDEX CONCURRENTLY IF EXISTS "by_born")",
                       R"(| ALTER INDEX "joinery_new_%1" RENAME TO "by_born")",
                       R"(| COMMENT ON INDEX "by_born" IS 'for lists')"}
               .replaceInStrings(QStringLiteral("%1"), ObjectId::derived(QStringLiteral("by_born")).text());
    const Change withUnique = [=](EditedSchema &schema) {
        UniqueConstraint unique;
        unique.id = ObjectId::derived(QStringLiteral("unique"));
        unique.name = QStringLiteral("one_each");
        unique.columns = {email};
        unique.nullsNotDistinct = true;
        unique.details.edit().include = {born};
        unique.details.edit().deferral = Deferral::DeferrableInitiallyDeferred;
        schema.table(author).uniqueConstraints.insert(unique);
    };
    QTest::newRow("a unique constraint")
        << asItIs << withUnique
        << QStringList{
               R"(CREATE UNIQUE INDEX CONCURRENTLY "one_each" ON "author" ("email") INCLUDE ("born") NULLS NOT DISTINCT)",
               R"(| ALTER TABLE "author" ADD CONSTRAINT "one_each" UNIQUE USING INDEX "one_each" DEFERRABLE INITIALLY DEFERRED)"};
    QTest::newRow("a foreign key")
        << asItIs
        << Change([](EditedSchema &schema) { schema.table(QStringLiteral("book")).foreignKeys.insert(keyToAuthor()); })
        << QStringList{
               R"(| ALTER TABLE "book" ADD CONSTRAINT "wrote" FOREIGN KEY ("author_id") REFERENCES "author" ("id") NOT VALID)",
               R"(ALTER TABLE "book" VALIDATE CONSTRAINT "wrote")"};
    QTest::newRow("a check") << asItIs << Change([=](EditedSchema &schema) {
        CheckConstraint check;
        check.id = ObjectId::derived(QStringLiteral("check"));
        check.name = QStringLiteral("late");
        check.expression = QStringLiteral("born > 0");
        schema.table(author).checks.insert(check);
    })
                             << QStringList{
                                    R"(| ALTER TABLE "author" ADD CONSTRAINT "late" CHECK (born > 0) NOT VALID)",
                                    R"(ALTER TABLE "author" VALIDATE CONSTRAINT "late")"};
    QTest::newRow("not null")
        << asItIs << Change([](EditedSchema &schema) { schema.notNull(QStringLiteral("author.born")); })
        << QStringList{R"(| ALTER TABLE "author" ADD CONSTRAINT "joinery_not_null_%1" CHECK ("born" IS NOT NULL) NOT VALID)",
                       R"(ALTER TABLE "author" VALIDATE CONSTRAINT "joinery_not_null_%1")",
                       R"(| ALTER TABLE "author" ALTER COLUMN "born" SET NOT NULL)",
                       R"(| ALTER TABLE "author" DROP CONSTRAINT "joinery_not_null_%1")"}
               .replaceInStrings(QStringLiteral("%1"), born.text());
    QTest::newRow("renamed, not null and with a default")
        << asItIs << Change([](EditedSchema &schema) {
               schema.renameColumn(QStringLiteral("author.born"), QStringLiteral("year"));
               schema.notNull(QStringLiteral("author.year"));
               schema.table(QStringLiteral("author")).columns.last().defaultValue =
                   DefaultValue::number(QStringLiteral("0"));
           })
        << QStringList{R"(| ALTER TABLE "author" RENAME COLUMN "born" TO "year")",
                       R"(| ALTER TABLE "author" ALTER COLUMN "year" SET DEFAULT 0)",
                       R"(UPDATE "author" SET "year" = DEFAULT WHERE "year" IS NULL)",
                       R"(| ALTER TABLE "author" ADD CONSTRAINT "joinery_not_null_%1" CHECK ("year" IS NOT NULL) NOT VALID)",
                       R"(ALTER TABLE "author" VALIDATE CONSTRAINT "joinery_not_null_%1")",
                       R"(| ALTER TABLE "author" ALTER COLUMN "year" SET NOT NULL)",
                       R"(| ALTER TABLE "author" DROP CONSTRAINT "joinery_not_null_%1")"}
               .replaceInStrings(QStringLiteral("%1"), born.text());
    QTest::newRow("a primary key")
        << Change([=](EditedSchema &schema) { schema.table(author).primaryKey.reset(); })
        << Change([=](EditedSchema &schema) {
               schema.table(author).primaryKey =
                   PrimaryKey{.name = QStringLiteral("first"), .columns = {born}, .onConflict = {}, .details = {}};
           })
        << QStringList{R"(| ALTER TABLE "author" ADD CONSTRAINT "joinery_not_null_%1" CHECK ("born" IS NOT NULL) NOT VALID)",
                       R"(ALTER TABLE "author" VALIDATE CONSTRAINT "joinery_not_null_%1")",
                       R"(| ALTER TABLE "author" ALTER COLUMN "born" SET NOT NULL)",
                       R"(| ALTER TABLE "author" DROP CONSTRAINT "joinery_not_null_%1")",
                       R"(CREATE UNIQUE INDEX CONCURRENTLY "first" ON "author" ("born"))",
                       R"(| ALTER TABLE "author" ADD CONSTRAINT "first" PRIMARY KEY USING INDEX "first")"}
               .replaceInStrings(QStringLiteral("%1"), born.text());
    QTest::newRow("a column with an index") << asItIs << Change([=](EditedSchema &schema) {
        schema.addColumn(author, QStringLiteral("pen"));
        schema.table(author).indexes.insert(indexOn(QStringLiteral("by_pen"), schema.table(author).columns.last().id));
    })
                                            << QStringList{R"(| ALTER TABLE "author" ADD COLUMN "pen" text)",
                                                           R"(CREATE INDEX CONCURRENTLY "by_pen" ON "author" ("pen"))"};
}

void PostgresqlOnlineTest::statements()
{
    QFETCH(Change, before);
    QFETCH(Change, after);
    const Schema from = changed(before);
    const auto plan = postgresqlDialect().planOnline(from, difference(from, changed(after)), {});
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
    QTEST(shown(*plan), "expected");
    QVERIFY(plan->commitsByItself);
    for (const PlanStep &step : plan->steps) {
        QCOMPARE(step.phase, StepPhase::BeforeTransaction);
        QVERIFY2(step.operation >= 0 && !step.comment.isEmpty(), qPrintable(step.sql));
        // What is not finished must go, since it stands in the way of another attempt.
        QCOMPARE(step.sql.contains(QLatin1String("INDEX CONCURRENTLY")) && step.sql.startsWith(QLatin1String("CREATE")),
                 !step.afterFailure.isEmpty());
    }
}

void PostgresqlOnlineTest::onlyWhatCanWait_data()
{
    QTest::addColumn<Change>("before");
    QTest::addColumn<Change>("after");
    QTest::addColumn<QStringList>("late");
    const Change asItIs = [](EditedSchema &) {};
    const auto author = QStringLiteral("author");
    const ObjectId email = columnId(QStringLiteral("author.email"));
    const Change uniqueAndKeyToIt = [=](EditedSchema &schema) {
        UniqueConstraint unique;
        unique.id = ObjectId::derived(QStringLiteral("unique"));
        unique.columns = {email};
        schema.table(author).uniqueConstraints.insert(unique);
        schema.addColumn(QStringLiteral("book"), QStringLiteral("author_email"), QStringLiteral("varchar(40)"));
        ForeignKey key = keyToAuthor();
        key.columns = {schema.table(QStringLiteral("book")).columns.last().id};
        key.referencedColumns = {email};
        schema.table(QStringLiteral("book")).foreignKeys.insert(key);
    };
    QTest::newRow("a key that another needs stays")
        << asItIs << uniqueAndKeyToIt << QStringList{QStringLiteral("change foreign key book.wrote")};
    QTest::newRow("an index of a new table stays") << asItIs << Change([](EditedSchema &schema) {
        schema.addTable(QStringLiteral("shelf(id integer pk, place text index)"));
    }) << QStringList();
    QTest::newRow("an index of a partitioned table stays") << Change([=](EditedSchema &schema) {
        schema.table(author).options.partitionBy = QStringLiteral("RANGE (id)");
    }) << Change([=](EditedSchema &schema) {
        schema.table(author).options.partitionBy = QStringLiteral("RANGE (id)");
        schema.table(author).indexes.insert(indexOn(QStringLiteral("i"), email));
    }) << QStringList();
    QTest::newRow("an index whose column goes too stays") << Change([=](EditedSchema &schema) {
        schema.table(author).indexes.insert(indexOn(QStringLiteral("i"), email));
    }) << Change([](EditedSchema &schema) { schema.dropColumn(QStringLiteral("author.email")); })
                                                          << QStringList();
    QTest::newRow("a key that is replaced stays") << asItIs << Change([=](EditedSchema &schema) {
        schema.table(author).primaryKey->columns = {columnId(QStringLiteral("author.born"))};
    }) << QStringList();
}

void PostgresqlOnlineTest::onlyWhatCanWait()
{
    QFETCH(Change, before);
    QFETCH(Change, after);
    QFETCH(QStringList, late);
    const Schema from = changed(before);
    const Schema to = changed(after);
    const QList<Operation> operations = difference(from, to);
    const postgresql::OnlineSplit split = postgresql::splitOnline(from, operations);
    QStringList found;
    QList<Operation> all = split.first;
    for (const postgresql::LateOperation &each : split.late) {
        found.append(describe(each.operation));
        all.append(each.operation);
    }
    QCOMPARE(found, late);
    QCOMPARE(split.first.size(), split.origins.size());
    Schema end = from;
    QVERIFY(joinery::apply(all, end));
    QVERIFY(end == to);
}

void PostgresqlOnlineTest::locksAreTold_data()
{
    QTest::addColumn<Change>("after");
    QTest::addColumn<QStringList>("expected");
    const auto author = QStringLiteral("author");
    const auto told = [](const char *what) {
        return QStringList{QStringLiteral("Others wait for table author while this is done: ") + QLatin1String(what)};
    };
    QTest::newRow("another type") << Change([](EditedSchema &schema) {
        schema.changeType(QStringLiteral("author.born"), QStringLiteral("bigint"));
    }) << told("change column author.born (type integer -> bigint).");
    QTest::newRow("a longer text") << Change([](EditedSchema &schema) {
        schema.changeType(QStringLiteral("author.email"), QStringLiteral("varchar(80)"));
    }) << QStringList();
    QTest::newRow("a text without a limit") << Change([](EditedSchema &schema) {
        schema.changeType(QStringLiteral("author.email"), QStringLiteral("text"));
    }) << QStringList();
    QTest::newRow("a shorter text") << Change([](EditedSchema &schema) {
        schema.changeType(QStringLiteral("author.email"), QStringLiteral("varchar(20)"));
    }) << told("change column author.email (type varchar(40) -> varchar(20)).");
    QTest::newRow("a column with a constant") << Change([=](EditedSchema &schema) {
        schema.addColumn(author, QStringLiteral("pen"));
        schema.table(author).columns.last().defaultValue = DefaultValue::literal(QStringLiteral("x"));
    }) << QStringList();
    QTest::newRow("a column with a value for each row") << Change([=](EditedSchema &schema) {
        schema.addColumn(author, QStringLiteral("key"), QStringLiteral("uuid"));
        schema.table(author).columns.last().defaultValue = DefaultValue::of(DefaultValue::Kind::Uuid);
    }) << told("add column author.key (uuid).");
    QTest::newRow("an index, which waits") << Change([=](EditedSchema &schema) {
        schema.table(author).indexes.insert(indexOn(QStringLiteral("i"), columnId(QStringLiteral("author.email"))));
    }) << QStringList();
}

void PostgresqlOnlineTest::locksAreTold()
{
    QFETCH(Change, after);
    const Schema from = schemaFromText(base);
    const auto plan = postgresqlDialect().planOnline(from, difference(from, changed(after)), {});
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
    QStringList texts;
    for (const Finding &finding : plan->findings) {
        if (finding.code == QLatin1String("postgresql.online_lock"))
            texts.append(finding.text);
    }
    QTEST(texts, "expected");
}

void PostgresqlOnlineTest::whatWaitsFollowsNames()
{
    const Schema before = schemaFromText(base);
    const Table &author = *before.tables.find(tableId(QStringLiteral("author")));
    const Column born = *author.column(columnId(QStringLiteral("author.born")));
    Column filled = born;
    filled.nullable = false;
    filled.defaultValue = DefaultValue::number(QStringLiteral("0"));
    const QList<Operation> operations{
        AlterColumn{referenceTo(author), born, filled},
        RenameColumn{referenceTo(author), referenceToPart(filled), QStringLiteral("year")}};
    const auto plan = postgresqlDialect().planOnline(before, operations, {});
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
    QCOMPARE(shown(*plan).mid(0, 3), (QStringList{R"(| ALTER TABLE "author" ALTER COLUMN "born" SET DEFAULT 0)",
                                                  R"(| ALTER TABLE "author" RENAME COLUMN "born" TO "year")",
                                                  R"(UPDATE "author" SET "year" = DEFAULT WHERE "year" IS NULL)"}));
}

void PostgresqlOnlineTest::nothingToPutOffIsOneTransaction()
{
    const Schema from = schemaFromText(base);
    const Schema to =
        changed([](EditedSchema &schema) { schema.addColumn(QStringLiteral("author"), QStringLiteral("pen")); });
    using namespace std::chrono_literals;
    const auto plan =
        postgresqlDialect().planOnline(from, difference(from, to), {.lockTimeout = 1500ms, .statementTimeout = 0ms});
    QVERIFY(plan);
    QVERIFY(!plan->commitsByItself);
    QStringList statements;
    for (const PlanStep &step : plan->steps) {
        QCOMPARE(step.phase, StepPhase::InTransaction);
        statements.append(step.sql);
    }
    QCOMPARE(statements, (QStringList{QStringLiteral("SET LOCAL lock_timeout = '1500ms'"),
                                      QStringLiteral("SET LOCAL statement_timeout = '0ms'"),
                                      QStringLiteral("ALTER TABLE \"author\" ADD COLUMN \"pen\" text")}));
    QVERIFY(postgresqlDialect().planOnline(from, {}, {})->isEmpty());
}

/** What stands alone has the session's, all else that of its transaction. */
void PostgresqlOnlineTest::everyStepHasLimits()
{
    const Schema from = schemaFromText(base);
    const Schema to = changed([](EditedSchema &schema) {
        schema.addColumn(QStringLiteral("author"), QStringLiteral("pen"));
        schema.table(QStringLiteral("author"))
            .indexes.insert(indexOn(QStringLiteral("i"), columnId(QStringLiteral("author.email"))));
    });
    using namespace std::chrono_literals;
    const auto plan = postgresqlDialect().planOnline(from, difference(from, to), {.patience = 90s});
    QVERIFY(plan);
    QVERIFY(plan->session.endsWith(QStringLiteral("SET statement_timeout = '90000ms'")));
    QVERIFY(plan->session.contains(QStringLiteral("SET lock_timeout = '90000ms'")));
    QVERIFY(plan->commitsByItself);
    for (qsizetype i = 0; i < plan->steps.size(); ++i) {
        if (plan->steps.at(i).sql != QLatin1String("BEGIN"))
            continue;
        QCOMPARE(plan->steps.at(i + 1).sql, QStringLiteral("SET LOCAL lock_timeout = '3000ms'"));
        QCOMPARE(plan->steps.at(i + 2).sql, QStringLiteral("SET LOCAL statement_timeout = '10000ms'"));
    }
}

void PostgresqlOnlineTest::heirsAreAsOtherTables()
{
    const auto inherit = [](EditedSchema &schema) {
        schema.table(QStringLiteral("book")).options.inherits = QStringLiteral("author");
    };
    const Schema from = changed(inherit);
    const Schema to = changed([&](EditedSchema &schema) {
        inherit(schema);
        schema.table(QStringLiteral("book"))
            .indexes.insert(indexOn(QStringLiteral("i"), columnId(QStringLiteral("book.title"))));
    });
    const auto plan = postgresqlDialect().planOnline(from, difference(from, to), {});
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
    QCOMPARE(shown(*plan), QStringList(R"(CREATE INDEX CONCURRENTLY "i" ON "book" ("title"))"));
}

void PostgresqlOnlineTest::partitionedTablesAreRefused()
{
    const auto part = [](EditedSchema &schema) {
        schema.table(QStringLiteral("author")).options.partitionBy = QStringLiteral("RANGE (id)");
    };
    const Schema from = changed(part);
    const Schema indexed = changed([&](EditedSchema &schema) {
        part(schema);
        schema.table(QStringLiteral("author"))
            .indexes.insert(indexOn(QStringLiteral("i"), columnId(QStringLiteral("author.email"))));
    });
    const auto plan = postgresqlDialect().planOnline(from, difference(from, indexed), {});
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, QStringLiteral("online.partitioned"));
    const Schema longer = changed([&](EditedSchema &schema) {
        part(schema);
        schema.addColumn(QStringLiteral("author"), QStringLiteral("pen"));
    });
    QVERIFY(postgresqlDialect().planOnline(from, difference(from, longer), {}));
}

/** They are asked before anything is done, by the names of that time. */
void PostgresqlOnlineTest::questionsAreThoseOfTheWhole()
{
    const Schema from = schemaFromText(base);
    const Schema to = changed([](EditedSchema &schema) {
        schema.renameColumn(QStringLiteral("author.born"), QStringLiteral("year"));
        schema.notNull(QStringLiteral("author.year"));
    });
    const QList<Operation> operations = difference(from, to);
    const auto plan = postgresqlDialect().plan(from, operations);
    const auto online = postgresqlDialect().planOnline(from, operations, {});
    QVERIFY(plan && online);
    QVERIFY(!plan->checks.isEmpty());
    QCOMPARE(online->checks, plan->checks);
    QCOMPARE(online->losses, plan->losses);
}

void PostgresqlOnlineTest::othersHaveNone()
{
    const auto plan = sqliteDialect().planOnline({}, {}, {});
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, QStringLiteral("online.not_there"));
    QCOMPARE(
        plan.error().message,
        QStringLiteral("Online changes are for servers; SQLite changes a table in one transaction or not at all."));
}

QTEST_GUILESS_MAIN(PostgresqlOnlineTest)
#include "tst_postgresql_online.moc"
