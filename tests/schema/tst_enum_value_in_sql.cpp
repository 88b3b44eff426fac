// SPDX-License-Identifier: MIT
#include "core/schema/enum_value_in_sql.h"

#include <QTest>

using namespace joinery;

namespace {

/** Renames the value 'new' of mood, which is the type of the column state, to 'it''s'. */
QString renamed(const QString &sql, ValueReach reach = ValueReach::Meaning)
{
    const auto isColumn = [](const QString &name) { return name == QLatin1String("state"); };
    return renameValueInSql(sql, {{QStringLiteral("mood")}, isColumn, reach}, QStringLiteral("new"),
                            QStringLiteral("it's"));
}

Column column(const QString &name, const QString &type)
{
    return Column{.id = ObjectId::create(), .name = name, .type = DataType::fromText(type)};
}

Table table(const QString &name, const QList<Column> &columns)
{
    Table result{.id = ObjectId::create(), .name = name};
    result.columns = columns;
    return result;
}

/** task(state mood, note text), other(state text), and the enum mood. */
Schema schemaOfTasks()
{
    Schema schema;
    EnumType mood{.id = ObjectId::create(), .name = QStringLiteral("mood")};
    mood.values = {{ObjectId::create(), QStringLiteral("new")}};
    schema.enums.insert(mood);
    Table task = table(QStringLiteral("task"), {column(QStringLiteral("state"), QStringLiteral("mood")),
                                                column(QStringLiteral("note"), QStringLiteral("text"))});
    task.checks.insert({ObjectId::create(), QStringLiteral("one"), QStringLiteral("state <> 'new' OR note = 'new'")});
    Index index{.id = ObjectId::create(), .name = QStringLiteral("fresh")};
    index.parts = {{.column = task.columns.at(1).id}, {.expression = QStringLiteral("(state = 'new')")}};
    index.where = QStringLiteral("state IN ('new')");
    task.indexes.insert(index);
    schema.tables.insert(task);
    schema.tables.insert(table(QStringLiteral("other"), {column(QStringLiteral("state"), QStringLiteral("text"))}));
    return schema;
}

QString definitionAfterRename(const QString &definition)
{
    Schema schema = schemaOfTasks();
    const DefinitionObject view{.id = ObjectId::create(),
                                .kind = DefinitionObject::Kind::View,
                                .name = QStringLiteral("list"),
                                .definition = definition};
    schema.objects.insert(view);
    const EnumType mood = schema.enums.at(0);
    renameValueEverywhere(schema, mood, QStringLiteral("new"), QStringLiteral("fresh"));
    return schema.objects.at(0).definition;
}

} // namespace

class EnumValueInSqlTest : public QObject
{
    Q_OBJECT

private slots:
    void valuesAreRenamed_data();
    void valuesAreRenamed();
    void typedValuesFollow_data();
    void typedValuesFollow();
    void defaultsFollow_data();
    void defaultsFollow();
    void otherTextsStay_data();
    void otherTextsStay();
    void tablesFollow();
    void boundsFollow_data();
    void boundsFollow();
    void definitionsFollow_data();
    void definitionsFollow();
    void untouchedTablesStayShared();
};

void EnumValueInSqlTest::valuesAreRenamed_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("expected");
    QTest::newRow("equal") << "state = 'new'"
                           << "state = 'it''s'";
    QTest::newRow("turned round") << "'new' <> state"
                                  << "'it''s' <> state";
    QTest::newRow("qualified") << "a.\"state\" >= 'new'"
                               << "a.\"state\" >= 'it''s'";
    QTest::newRow("qualified behind") << "'new' < task.state"
                                      << "'it''s' < task.state";
    QTest::newRow("in parentheses") << "((state) = ('new'))"
                                    << "((state) = ('it''s'))";
    QTest::newRow("parenthesised column") << "(state) = 'new'"
                                          << "(state) = 'it''s'";
    QTest::newRow("list") << "state IN ('old', 'new', 'x')"
                          << "state IN ('old', 'it''s', 'x')";
    QTest::newRow("no list") << "state not in ('new')"
                             << "state not in ('it''s')";
    QTest::newRow("cast") << "f('new'::mood, 'new'::text)"
                          << "f('it''s'::mood, 'new'::text)";
    QTest::newRow("cast with namespace") << "'new'::shop.\"mood\""
                                         << "'it''s'::shop.\"mood\"";
    QTest::newRow("cast in words") << "CAST('new' AS mood)"
                                   << "CAST('it''s' AS mood)";
    QTest::newRow("array of casts") << "state = ANY (ARRAY['new'::mood, 'old'::mood])"
                                    << "state = ANY (ARRAY['it''s'::mood, 'old'::mood])";
    QTest::newRow("typed literal") << "mood 'new'"
                                   << "mood 'it''s'";
    QTest::newRow("cast list") << "state IN ('old'::mood, 'new')"
                               << "state IN ('old'::mood, 'it''s')";
    QTest::newRow("between") << "state BETWEEN 'new' AND 'z'"
                             << "state BETWEEN 'it''s' AND 'z'";
    QTest::newRow("and between") << "state NOT BETWEEN 'a' AND 'new'"
                                 << "state NOT BETWEEN 'a' AND 'it''s'";
    QTest::newRow("distinct") << "state IS NOT DISTINCT FROM 'new'"
                              << "state IS NOT DISTINCT FROM 'it''s'";
    QTest::newRow("case") << "CASE state WHEN 'a' THEN 1 WHEN 'new' THEN 2 END"
                          << "CASE state WHEN 'a' THEN 1 WHEN 'it''s' THEN 2 END";
    QTest::newRow("case in a case")
        << "CASE state WHEN 'a' THEN CASE note WHEN 'new' THEN 1 END WHEN 'new' THEN 2 END"
        << "CASE state WHEN 'a' THEN CASE note WHEN 'new' THEN 1 END WHEN 'it''s' THEN 2 END";
    QTest::newRow("with a comment") << "state /* 'new' */ = 'new'"
                                    << "state /* 'new' */ = 'it''s'";
    QTest::newRow("column as text") << "state::text = 'new'"
                                    << "state::text = 'it''s'";
    QTest::newRow("both as text") << "((state)::text <> ('new'::text))"
                                  << "((state)::text <> ('it''s'::text))";
    QTest::newRow("column as text, turned round") << "'new' = state::varchar(20)"
                                                  << "'it''s' = state::varchar(20)";
    QTest::newRow("column as text in words") << "cast(state AS character varying(20)) = 'new'"
                                             << "cast(state AS character varying(20)) = 'it''s'";
    QTest::newRow("list as text") << "state::text IN ('old', 'new')"
                                  << "state::text IN ('old', 'it''s')";
    QTest::newRow("array of texts") << "(state)::text = ANY ((ARRAY['old'::text, 'new'::text])::text[])"
                                    << "(state)::text = ANY ((ARRAY['old'::text, 'it''s'::text])::text[])";
    QTest::newRow("another column as the type") << "note::mood = 'new'"
                                                << "note::mood = 'it''s'";
    QTest::newRow("array") << "f(ARRAY['old', 'new']::mood[])"
                           << "f(ARRAY['old', 'it''s']::mood[])";
    QTest::newRow("array in parentheses") << "(ARRAY['new'])::shop.mood[]"
                                          << "(ARRAY['it''s'])::shop.mood[]";
    QTest::newRow("array in a cast") << "CAST(ARRAY['new'] AS mood[])"
                                     << "CAST(ARRAY['it''s'] AS mood[])";
    QTest::newRow("array as a text") << "'{old,new,newer}'::mood[]"
                                     << "'{old,it''s,newer}'::mood[]";
    QTest::newRow("any of an array as a text") << "state = ANY ('{new}')"
                                               << "state = ANY ('{it''s}')";
    QTest::newRow("array compared") << "state @> '{new}'"
                                    << "state @> '{it''s}'";
    QTest::newRow("element") << "state[1] = 'new'"
                             << "state[1] = 'it''s'";
    QTest::newRow("default of an argument") << "(a mood DEFAULT 'new', b text DEFAULT 'new')"
                                            << "(a mood DEFAULT 'it''s', b text DEFAULT 'new')";
}

/** What PostgreSQL takes for values of the type, so that it shows them by their new texts without being asked. */
void EnumValueInSqlTest::typedValuesFollow_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("expected");
    for (const char *sql :
         {"state::text = 'new'", "((state)::text = 'new'::text)", "cast(state AS text) <> 'new'",
          "'new' = state::varchar(20)", "state::text IN ('old', 'new')", "(state)::text = ANY (ARRAY['new'::text])",
          "concat(state) = 'new'", "state::text = ANY ('{new}')", "CASE state::text WHEN 'new' THEN 1 END",
          "() LANGUAGE sql AS $$SELECT state = 'new'$$", "state || 'x' = 'new'"})
        QTest::newRow(sql) << sql << sql;
    QTest::newRow("equal") << "(state) = 'new' AND state::text = 'new'"
                           << "(state) = 'it''s' AND state::text = 'new'";
    QTest::newRow("list") << "state IN ('new')"
                          << "state IN ('it''s')";
    QTest::newRow("case") << "CASE state WHEN 'new' THEN 'new' END"
                          << "CASE state WHEN 'it''s' THEN 'new' END";
    QTest::newRow("cast") << "'new'::mood::text"
                          << "'it''s'::mood::text";
    QTest::newRow("cast and back") << "state::text::mood = 'new'"
                                   << "state::text::mood = 'it''s'";
    QTest::newRow("array") << "state = ANY ('{new}')"
                           << "state = ANY ('{it''s}')";
    QTest::newRow("greatest") << "max(state) = 'new'"
                              << "max(state) = 'it''s'";
}

void EnumValueInSqlTest::typedValuesFollow()
{
    QFETCH(QString, sql);
    QFETCH(QString, expected);
    QCOMPARE(renamed(sql, ValueReach::Type), expected);
}

void EnumValueInSqlTest::valuesAreRenamed()
{
    QFETCH(QString, sql);
    QFETCH(QString, expected);
    QCOMPARE(renamed(sql), expected);
}

void EnumValueInSqlTest::otherTextsStay_data()
{
    QTest::addColumn<QString>("sql");
    for (const char *sql : {"",
                            "note = 'new'",
                            "'new' = note",
                            "'new'",
                            "f('new')",
                            "state = 'newer'",
                            "state = \"new\"",
                            "state || 'new'",
                            "note || state = 'new'",
                            "'new' = state || note",
                            "note::text = 'new'::text",
                            "ARRAY['new']::text[]",
                            "'{new}'",
                            "'{new}'::text[]",
                            "note = ANY ('{new}')",
                            "(a text DEFAULT 'new')",
                            "note IN ('new')",
                            "'new'::text",
                            "CAST('new' AS text)",
                            "CASE note WHEN 'new' THEN state END",
                            "CASE WHEN 'new' THEN 1 END",
                            "note BETWEEN 'a' AND 'new'",
                            "state = 'new",
                            "state('new')",
                            "= 'new'",
                            "'new' =",
                            "'new' = state('x')",
                            "WHEN 'new'",
                            "('new')",
                            "state = 'NEW'",
                            "-- state = 'new'"})
        QTest::newRow(sql) << sql;
}

void EnumValueInSqlTest::otherTextsStay()
{
    QFETCH(QString, sql);
    QCOMPARE(renamed(sql), sql);
}

void EnumValueInSqlTest::defaultsFollow_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<DefaultValue>("before");
    QTest::addColumn<DefaultValue>("after");
    QTest::newRow("value") << "mood" << DefaultValue::literal("new") << DefaultValue::literal("fresh");
    QTest::newRow("array") << "mood[]" << DefaultValue::literal("{old,new}") << DefaultValue::literal("{old,fresh}");
    QTest::newRow("domain") << "feeling" << DefaultValue::literal("new") << DefaultValue::literal("fresh");
    QTest::newRow("domain of a domain") << "\"Strong feeling\"" << DefaultValue::literal("new")
                                        << DefaultValue::literal("fresh");
    QTest::newRow("array of a domain") << "feeling[]" << DefaultValue::literal("{new}")
                                       << DefaultValue::literal("{fresh}");
    QTest::newRow("expression") << "mood[]" << DefaultValue::expression("ARRAY['new']::mood[]")
                                << DefaultValue::expression("ARRAY['fresh']::mood[]");
    QTest::newRow("expression of a domain")
        << "feeling" << DefaultValue::expression("'new'::feeling") << DefaultValue::expression("'fresh'::feeling");
    QTest::newRow("another type") << "note" << DefaultValue::literal("new") << DefaultValue::literal("new");
}

void EnumValueInSqlTest::defaultsFollow()
{
    QFETCH(QString, type);
    QFETCH(DefaultValue, before);
    QFETCH(DefaultValue, after);
    Schema schema = schemaOfTasks();
    const auto insertDomain = [&schema](const char *name, const char *definition) {
        schema.objects.insert({.id = ObjectId::create(),
                               .kind = DefinitionObject::Kind::Domain,
                               .name = QLatin1String(name),
                               .definition = QLatin1String(definition)});
    };
    insertDomain("note", "AS text DEFAULT 'new'");
    insertDomain("feeling", "AS mood NOT NULL DEFAULT 'new' CHECK (VALUE <> 'new')");
    insertDomain("Strong feeling", "AS feeling");
    Table task = *schema.tableNamed(u"task");
    task.columns.append(column(QStringLiteral("c"), type));
    task.columns.last().defaultValue = before;
    schema.tables.insert(task);
    renameValueEverywhere(schema, EnumType(schema.enums.at(0)), QStringLiteral("new"), QStringLiteral("fresh"));
    QCOMPARE(*schema.tableNamed(u"task")->columns.last().defaultValue, after);
    QCOMPARE(schema.objectNamed(u"note")->definition, QStringLiteral("AS text DEFAULT 'new'"));
    QCOMPARE(schema.objectNamed(u"feeling")->definition,
             QStringLiteral("AS mood NOT NULL DEFAULT 'fresh' CHECK (VALUE <> 'fresh')"));
}

void EnumValueInSqlTest::tablesFollow()
{
    Schema schema = schemaOfTasks();
    const EnumType mood = schema.enums.at(0);
    renameValueEverywhere(schema, mood, QStringLiteral("new"), QStringLiteral("fresh"));
    const Table &task = *schema.tableNamed(u"task");
    QCOMPARE(task.checks.at(0).expression, QStringLiteral("state <> 'fresh' OR note = 'new'"));
    QCOMPARE(task.indexes.at(0).where, QStringLiteral("state IN ('fresh')"));
    QCOMPARE(task.indexes.at(0).parts.at(1).expression, QStringLiteral("(state = 'fresh')"));
}

void EnumValueInSqlTest::boundsFollow_data()
{
    QTest::addColumn<QString>("partitionBy");
    QTest::addColumn<QString>("bound");
    QTest::addColumn<QString>("expected");
    QTest::newRow("list") << "LIST (state)"
                          << "FOR VALUES IN ('new', 'done', 'newer')"
                          << "FOR VALUES IN ('fresh', 'done', 'newer')";
    QTest::newRow("cast") << "list (\"state\")"
                          << "FOR VALUES IN ('new'::mood)"
                          << "FOR VALUES IN ('fresh'::mood)";
    QTest::newRow("second key") << "RANGE (note, state)"
                                << "FOR VALUES FROM ('new', 'new') TO (MAXVALUE, 'new')"
                                << "FOR VALUES FROM ('new', 'fresh') TO (MAXVALUE, 'fresh')";
    QTest::newRow("another column") << "LIST (note)"
                                    << "FOR VALUES IN ('new')"
                                    << "FOR VALUES IN ('new')";
    QTest::newRow("computed key") << "LIST (lower(state::text))"
                                  << "FOR VALUES IN ('new')"
                                  << "FOR VALUES IN ('new')";
    QTest::newRow("computed value") << "RANGE (state)"
                                    << "FOR VALUES FROM (lower('new')) TO ('new')"
                                    << "FOR VALUES FROM (lower('new')) TO ('fresh')";
    QTest::newRow("the rest") << "LIST (state)"
                              << "DEFAULT"
                              << "DEFAULT";
}

void EnumValueInSqlTest::boundsFollow()
{
    QFETCH(QString, partitionBy);
    QFETCH(QString, bound);
    QFETCH(QString, expected);
    Schema schema = schemaOfTasks();
    Table task = *schema.tableNamed(u"task");
    task.options.partitionBy = partitionBy;
    const Partition partition{.id = ObjectId::create(), .name = QStringLiteral("part"), .bound = bound};
    task.partitions.insert(partition);
    schema.tables.insert(task);
    renameValueEverywhere(schema, EnumType(schema.enums.at(0)), QStringLiteral("new"), QStringLiteral("fresh"));
    QCOMPARE(schema.tableNamed(u"task")->partitions.find(partition.id)->bound, expected);
}

void EnumValueInSqlTest::definitionsFollow_data()
{
    QTest::addColumn<QString>("definition");
    QTest::addColumn<QString>("expected");
    QTest::newRow("its table") << "AS SELECT note FROM task WHERE state = 'new'"
                               << "AS SELECT note FROM task WHERE state = 'fresh'";
    QTest::newRow("another table") << "AS SELECT 1 FROM other WHERE state = 'new'"
                                   << "AS SELECT 1 FROM other WHERE state = 'new'";
    QTest::newRow("cannot tell") << "AS SELECT 1 FROM task, other WHERE state = 'new'"
                                 << "AS SELECT 1 FROM task, other WHERE state = 'new'";
    QTest::newRow("cast tells") << "AS SELECT 1 FROM task, other WHERE task.state = 'new'::mood"
                                << "AS SELECT 1 FROM task, other WHERE task.state = 'fresh'::mood";
}

void EnumValueInSqlTest::definitionsFollow()
{
    QFETCH(QString, definition);
    QFETCH(QString, expected);
    QCOMPARE(definitionAfterRename(definition), expected);
}

void EnumValueInSqlTest::untouchedTablesStayShared()
{
    Schema schema = schemaOfTasks();
    const Schema before = schema;
    renameValueEverywhere(schema, EnumType(schema.enums.at(0)), QStringLiteral("gone"), QStringLiteral("x"));
    QVERIFY(schema.tables.sameData(before.tables));
    QVERIFY(schema.objects.sameData(before.objects));
}

QTEST_GUILESS_MAIN(EnumValueInSqlTest)
#include "tst_enum_value_in_sql.moc"
