// SPDX-License-Identifier: MIT
// Names of tables on servers that do not tell capitals from small letters (lower_case_table_names).
#include "core/database/connection.h"
#include "core/database/introspection.h"
#include "core/database/mariadb/mariadb_schema_builder.h"
#include "core/differ/schema_differ.h"
#include "core/migration/migrator.h"
#include "core/operation/describe.h"
#include "tests/support/private_server.h"
#include "tests/support/schema_history.h"
#include "tests/support/story.h"

#include <QTest>

using namespace joinery;

namespace {

using TableNames = ServerVersion::TableNames;

const Dialect &dialectWith(TableNames names)
{
    ServerVersion server = mariadbDialect().server();
    server.tableNames = names;
    return mariadbDialect().at(server);
}

const QString shopText = QStringLiteral("User(id integer pk, Name varchar(20) index); "
                                        "Order(id integer pk, user_id integer -> User.id)");

DefinitionObject object(DefinitionObject::Kind kind, const QString &name, const QString &definition)
{
    return {.id = Story::objectId(name), .kind = kind, .name = name, .definition = definition};
}

QStringList sqlOf(const Result<Plan> &plan)
{
    QStringList sql;
    for (const PlanStep &step : plan ? plan->steps : QList<PlanStep>())
        sql.append(step.sql);
    return plan ? sql : QStringList{plan.error().text()};
}

QStringList differences(const Dialect &dialect, const Schema &found, const Schema &model)
{
    DiffOptions options;
    options.equivalence = &dialect.equivalence();
    options.matchByName = true;
    options.findCandidates = false;
    QStringList lines;
    for (const Operation &operation : SchemaDiffer(options).diff(model, dialect.recognised(found, model)).operations)
        lines.append(describe(operation));
    return lines;
}

QStringList codesOf(const QList<Finding> &findings)
{
    QStringList codes;
    for (const Finding &finding : findings) {
        if (finding.severity == Finding::Severity::Error)
            codes.append(finding.code);
    }
    return codes;
}

} // namespace

class MariadbTableNamesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_server.reset(); }
    void init();
    void serverIsAsked();
    void schemaIsThatOfTheModel();
    void renameOfCaseAloneIsNoStatement();
    void otherRenamesAreMade();
    void migrationsGoThereAndBack();
    void namesThatMeetAreRefused();
    void columnsAreTheSameInAnyCaseEverywhere();
    void tablesAreToldApartWhereTheServerDoes();
    void ignoredCaseIsRenamedByAnotherName();
    void ignoredCaseIsReadFromInnodb();

private:
    [[nodiscard]] DatabaseAddress address(const QString &database) const;
    [[nodiscard]] Connection opened() const;
    /** What the server says against it; empty when it ran. */
    [[nodiscard]] static QString run(const Connection &connection, const Schema &before,
                                     const QList<Operation> &operations);

    std::optional<PrivateServer> m_server;
};

void MariadbTableNamesTest::initTestCase()
{
    m_server.emplace(QStringLiteral("mariadb"), QStringList{QStringLiteral("--table-names"), QStringLiteral("1")});
    QCOMPARE(m_server->whyNot(), QString());
}

void MariadbTableNamesTest::init()
{
    const auto connection = Connection::open(address(QStringLiteral("mysql")));
    QVERIFY2(connection, qPrintable(connection ? QString() : connection.error().text()));
    QVERIFY(connection->execute(QStringLiteral("DROP DATABASE IF EXISTS Shop")));
    QVERIFY(connection->execute(QStringLiteral("CREATE DATABASE Shop")));
}

DatabaseAddress MariadbTableNamesTest::address(const QString &database) const
{
    ServerAddress place;
    place.database = database;
    place.socket = m_server->folder() + QStringLiteral("/socket");
    place.user = QStringLiteral("joinery");
    return DatabaseAddress::onServer(QStringLiteral("mariadb"), place);
}

Connection MariadbTableNamesTest::opened() const
{
    auto connection = Connection::open(address(QStringLiteral("Shop")));
    if (!connection)
        qFatal("%s", qPrintable(connection.error().text()));
    return std::move(*connection);
}

QString MariadbTableNamesTest::run(const Connection &connection, const Schema &before,
                                   const QList<Operation> &operations)
{
    const auto plan = connection.dialect().plan(before, operations);
    if (!plan)
        return plan.error().text();
    for (const QString &sql : plan->session)
        if (const auto done = connection.execute(sql); !done)
            return done.error().text();
    for (const PlanStep &step : plan->steps)
        if (const auto done = connection.execute(step.sql); !done)
            return done.error().text();
    return {};
}

void MariadbTableNamesTest::serverIsAsked()
{
    const Connection connection = opened();
    QCOMPARE(connection.server().tableNames, TableNames::Lowered);
    QCOMPARE(connection.dialect().equivalence().foldedTableName(QStringLiteral("User")), QStringLiteral("user"));
}

/** The server has small letters, the model the capitals that somebody drew: no difference, and no drift. */
void MariadbTableNamesTest::schemaIsThatOfTheModel()
{
    const Connection connection = opened();
    Story story(QString(), shopText);
    story.addObject(object(DefinitionObject::Kind::View, QStringLiteral("Names"),
                           QStringLiteral("AS SELECT Name FROM User WHERE id > 0")));
    DefinitionObject trigger = object(DefinitionObject::Kind::Trigger, QStringLiteral("Watch"),
                                      QStringLiteral("BEFORE INSERT ON User FOR EACH ROW SET @a = 1"));
    trigger.table = tableId(QStringLiteral("User"));
    story.addObject(trigger);
    const Schema &model = story.after();
    QCOMPARE(run(connection, {}, makingOf(model)), QString());

    const auto found = introspect(connection);
    QVERIFY(found);

    QVERIFY(found->schema.tableNamed(QStringLiteral("user")));
    QCOMPARE(found->schema.tableNamed(QStringLiteral("order"))->foreignKeys.at(0).referencedTable,
             found->schema.tableNamed(QStringLiteral("user"))->id);
    QCOMPARE(differences(connection.dialect(), found->schema, model), QStringList());
    QCOMPARE(driftText(connection, model), QString());
}

void MariadbTableNamesTest::renameOfCaseAloneIsNoStatement()
{
    const Connection connection = opened();
    Story story(QString(), shopText);
    QCOMPARE(run(connection, {}, makingOf(story.before)), QString());
    story.renameTable(QStringLiteral("User"), QStringLiteral("USER"));
    QCOMPARE(sqlOf(connection.dialect().plan(story.before, story.operations)), QStringList());
    QCOMPARE(driftText(connection, story.after()), QString());
}

void MariadbTableNamesTest::otherRenamesAreMade()
{
    const Connection connection = opened();
    Story story(QString(), shopText);
    QCOMPARE(run(connection, {}, makingOf(story.before)), QString());
    story.renameTable(QStringLiteral("User"), QStringLiteral("Person"));
    QCOMPARE(run(connection, story.before, story.operations), QString());
    QCOMPARE(driftText(connection, story.after()), QString());
}

void MariadbTableNamesTest::migrationsGoThereAndBack()
{
    const Connection connection = opened();
    Story story(QString(), shopText);
    SchemaHistory history = SchemaHistory().to(story.before);
    story.renameTable(QStringLiteral("User"), QStringLiteral("user"));
    history.add(story.operations);
    const Migrator migrator({history.app()}, connection);
    QCOMPARE(runNow(migrator, request(forwards)), QStringLiteral("ok"));
    QCOMPARE(states(migrator), QStringLiteral("applied applied"));
    QCOMPARE(driftText(connection, history.schema()), QString());
    QCOMPARE(runNow(migrator, request(backwards)), QStringLiteral("ok"));
    QCOMPARE(states(migrator), QStringLiteral("pending pending"));
}

void MariadbTableNamesTest::namesThatMeetAreRefused()
{
    const Schema both = schemaFromText(QStringLiteral("User(id pk); user(id pk)"));
    Story viewAndTable(QString(), QStringLiteral("User(id pk)"));
    viewAndTable.addObject(
        object(DefinitionObject::Kind::View, QStringLiteral("USER"), QStringLiteral("AS SELECT 1 AS one")));
    for (const TableNames names : {TableNames::Lowered, TableNames::Ignored}) {
        const Dialect &dialect = dialectWith(names);
        QCOMPARE(codesOf(dialect.validate(both)), QStringList{QStringLiteral("mariadb.table_case")});
        QCOMPARE(codesOf(dialect.validate(viewAndTable.after())), QStringList{QStringLiteral("mariadb.table_case")});
        const auto plan = dialect.plan({}, makingOf(both));
        QVERIFY(!plan);
        QVERIFY2(plan.error().message.contains(QLatin1String("differ in case only")), qPrintable(plan.error().text()));
    }
    QCOMPARE(codesOf(dialectWith(TableNames::Kept).validate(both)), QStringList());
}

void MariadbTableNamesTest::columnsAreTheSameInAnyCaseEverywhere()
{
    const Schema model = schemaFromText(QStringLiteral("t(id pk, Name varchar(20) index)"));
    const Schema found = schemaFromText(QStringLiteral("t(ID pk, name varchar(20) index)"));
    for (const TableNames names : {TableNames::Kept, TableNames::Lowered, TableNames::Ignored})
        QCOMPARE(differences(dialectWith(names), found, model), QStringList());
}

void MariadbTableNamesTest::tablesAreToldApartWhereTheServerDoes()
{
    const Schema model = schemaFromText(QStringLiteral("User(id pk)"));
    const Schema found = schemaFromText(QStringLiteral("user(id pk)"));
    QCOMPARE(differences(dialectWith(TableNames::Kept), found, model).size(), 2);
    QCOMPARE(differences(dialectWith(TableNames::Lowered), found, model), QStringList());
    QCOMPARE(differences(dialectWith(TableNames::Ignored), found, model), QStringList());

    Story story(QString(), QStringLiteral("User(id pk)"));
    story.renameTable(QStringLiteral("User"), QStringLiteral("user"));
    QCOMPARE(sqlOf(dialectWith(TableNames::Kept).plan(story.before, story.operations)),
             QStringList{QStringLiteral("RENAME TABLE `User` TO `user`")});
}

/** The server would say that the table is there already. */
void MariadbTableNamesTest::ignoredCaseIsRenamedByAnotherName()
{
    Story story(QString(), QStringLiteral("User(id pk)"));
    story.renameTable(QStringLiteral("User"), QStringLiteral("user"));
    const QStringList sql = sqlOf(dialectWith(TableNames::Ignored).plan(story.before, story.operations));
    QCOMPARE(sql.size(), 1);
    static const QRegularExpression wanted(
        QStringLiteral("\\ARENAME TABLE `User` TO `([a-z_0-9]+)`, `\\1` TO `user`\\z"));
    QVERIFY2(wanted.match(sql.first()).hasMatch(), qPrintable(sql.first()));
}

/** There InnoDB tells in small letters what a foreign key points to. */
void MariadbTableNamesTest::ignoredCaseIsReadFromInnodb()
{
    MariadbCatalogue catalogue;
    catalogue.database = QStringLiteral("shop");
    catalogue.server = dialectWith(TableNames::Ignored).server();
    const auto base = QStringLiteral("BASE TABLE");
    const auto innodb = QStringLiteral("InnoDB");
    for (const char *name : {"Order", "User"}) {
        const QString table = QString::fromLatin1(name);
        catalogue.tables.append({.name = table, .type = base, .engine = innodb});
        catalogue.columns.append({.table = table, .name = QStringLiteral("id"), .type = QStringLiteral("int(11)")});
    }
    catalogue.keyParts.append({.table = QStringLiteral("Order"),
                               .key = QStringLiteral("of"),
                               .column = QStringLiteral("id"),
                               .referencedDatabase = catalogue.database,
                               .referencedTable = QStringLiteral("user"),
                               .referencedColumn = QStringLiteral("id")});
    catalogue.references.append({.table = QStringLiteral("order"),
                                 .key = QStringLiteral("of"),
                                 .match = QStringLiteral("NONE"),
                                 .onUpdate = QStringLiteral("CASCADE"),
                                 .onDelete = QStringLiteral("CASCADE")});
    const NameFilter everything{IntrospectionOptions()};
    const Schema schema = MariadbSchemaBuilder(catalogue, everything).build().schema;
    const ForeignKey key = schema.tableNamed(QStringLiteral("Order"))->foreignKeys.at(0);
    QCOMPARE(key.referencedTable, schema.tableNamed(QStringLiteral("User"))->id);
    QCOMPARE(key.onDelete, ReferenceAction::Cascade);
}

QTEST_GUILESS_MAIN(MariadbTableNamesTest)
#include "tst_mariadb_table_names.moc"
