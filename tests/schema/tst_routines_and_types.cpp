// SPDX-License-Identifier: MIT
// What a rename of a routine or type does to what calls it or is made of it.

#include "core/schema/rename_everywhere.h"
#include "core/schema/types_in_objects.h"

#include <QtTest>

using namespace joinery;

namespace {

using Kind = DefinitionObject::Kind;

DefinitionObject made(Kind kind, const QString &name, const QString &definition, const QString &signature = {})
{
    return {.id = ObjectId::create(), .kind = kind, .name = name, .definition = definition, .signature = signature};
}

} // namespace

class RoutinesAndTypesTest : public QObject
{
    Q_OBJECT

private slots:
    void typeInDefinition_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("definition");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *title, Kind kind, const char *definition, const char *expected) {
            QTest::newRow(title) << kind << QString(definition) << QString(expected);
        };
        row("arguments", Kind::Function, "(mood, a mood, mood mood, b mood[], n numeric(3,2)) RETURNS void",
            "(state, a state, mood state, b state[], n numeric(3,2)) RETURNS void");
        row("modes and defaults", Kind::Procedure, "(INOUT a mood, VARIADIC b mood[], c text DEFAULT mood('x'))",
            "(INOUT a state, VARIADIC b state[], c text DEFAULT mood('x'))");
        row("result", Kind::Function, "() RETURNS mood LANGUAGE sql AS $$ SELECT 'a'::mood $$",
            "() RETURNS state LANGUAGE sql AS $$ SELECT 'a'::mood $$");
        row("set of", Kind::Function, "() RETURNS SETOF public.mood STABLE", "() RETURNS SETOF public.state STABLE");
        row("table", Kind::Function, "() RETURNS TABLE (mood text, a mood) STABLE",
            "() RETURNS TABLE (mood text, a state) STABLE");
        row("another namespace", Kind::Function, "(a shop.mood) RETURNS shop.mood", "(a shop.mood) RETURNS shop.mood");
        row("quoted", Kind::Function, "(a \"mood\") RETURNS int", "(a \"state\") RETURNS int");
        row("aggregate", Kind::Aggregate, "(mood) (SFUNC = mood, STYPE = mood)",
            "(state) (SFUNC = mood, STYPE = state)");
        row("operator", Kind::Operator, "(FUNCTION = mood, LEFTARG = mood, RIGHTARG = text)",
            "(FUNCTION = mood, LEFTARG = state, RIGHTARG = text)");
        row("domain", Kind::Domain, "AS mood CHECK (mood(VALUE))", "AS state CHECK (mood(VALUE))");
        row("attributes", Kind::CompositeType, "AS (mood integer, a mood, b mood[])",
            "AS (mood integer, a state, b state[])");
        row("range", Kind::CompositeType, "AS RANGE (SUBTYPE = mood)", "AS RANGE (SUBTYPE = state)");
        row("view", Kind::View, "AS SELECT mood FROM mood", "AS SELECT mood FROM mood");
    }

    void typeInDefinition()
    {
        QFETCH(const Kind, kind);
        QFETCH(const QString, definition);
        QFETCH(const QString, expected);
        QCOMPARE(renameTypeInDefinition(definition, kind, {"mood"}, {"state"}), expected);
        QCOMPARE(renameTypeInDefinition(expected, kind, {"state"}, {"mood"}), definition);
    }

    void typeMovesInDefinition()
    {
        const QString before = QStringLiteral("(a mood, b text) RETURNS mood[] STABLE");
        const QString after = QStringLiteral("(a shop.mood, b text) RETURNS shop.mood[] STABLE");
        QCOMPARE(renameTypeInDefinition(before, Kind::Function, {"mood"}, {"mood", "shop"}), after);
        QCOMPARE(renameTypeInDefinition(after, Kind::Function, {"mood", "shop", false}, {"mood"}), before);
        const QString loud = QStringLiteral("(a \"My shop\".\"Mood\", b text) RETURNS \"My shop\".\"Mood\"[] STABLE");
        QCOMPARE(renameTypeInDefinition(before, Kind::Function, {"mood"}, {"Mood", "My shop"}), loud);
        QCOMPARE(renameTypeInDefinition(loud, Kind::Function, {"Mood", "My shop", false}, {"mood"}), before);
    }

    void signaturesAndCastsFollowWhereTheyCanComeBack()
    {
        const DefinitionObject plain = made(Kind::Function, "f", "(a mood) RETURNS int", "(mood)");
        const DefinitionObject loud = made(Kind::Function, "g", "(a MOOD) RETURNS int", "(MOOD)");
        const DefinitionObject cast = made(Kind::Cast, "mood AS text", "WITH INOUT", "(mood AS text)");
        Schema schema;
        schema.objects = {plain, loud, cast};
        renameTypeInObjects(schema, {"mood"}, {"state"});
        QCOMPARE(schema.objects.find(plain.id)->signature, "(state)");
        QCOMPARE(schema.objects.find(plain.id)->definition, "(a state) RETURNS int");
        QCOMPARE(schema.objects.find(loud.id)->signature, "(MOOD)");
        QCOMPARE(schema.objects.find(cast.id)->name, "state AS text");
    }

    void typesOfDatabasesAreNoRowsOfTables()
    {
        const DefinitionObject routine = made(Kind::Function, "f", "(a date, b public.date) RETURNS point", "(date)");
        Schema schema;
        schema.objects = {routine};
        renameRowTypeInObjects(schema, {"date"}, {"day"});
        renameRowTypeInObjects(schema, {"point"}, {"place"});
        QCOMPARE(schema.objects.find(routine.id)->definition, "(a date, b public.day) RETURNS point");
        QCOMPARE(schema.objects.find(routine.id)->signature, "(date)");
    }

    void callsGoToTheRoutineTheyMean_data()
    {
        QTest::addColumn<QStringList>("rivals");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *title, const QStringList &rivals, const char *expected) {
            QTest::newRow(title) << rivals << QString(expected);
        };
        row("the only one", {}, "AS SELECT g(a), g(1, 2), g(), s.f(a), g(VARIADIC x)");
        row("another number", {"(a text, b text)"}, "AS SELECT g(a), f(1, 2), f(), s.f(a), f(VARIADIC x)");
        row("the same number", {"(a text)"}, "AS SELECT f(a), f(1, 2), f(), s.f(a), f(VARIADIC x)");
        row("with defaults", {"(a text, b text DEFAULT 'x')"}, "AS SELECT f(a), f(1, 2), f(), s.f(a), f(VARIADIC x)");
        row("as many as wanted", {"(VARIADIC a text[])"}, "AS SELECT f(a), f(1, 2), f(), s.f(a), f(VARIADIC x)");
        row("what it gives", {"(OUT a text, OUT b text)"}, "AS SELECT g(a), f(1, 2), f(), s.f(a), f(VARIADIC x)");
    }

    void callsGoToTheRoutineTheyMean()
    {
        QFETCH(const QStringList, rivals);
        QFETCH(const QString, expected);
        const DefinitionObject renamed = made(Kind::Function, "g", "(a integer) RETURNS integer");
        const DefinitionObject view = made(Kind::View, "v", "AS SELECT f(a), f(1, 2), f(), s.f(a), f(VARIADIC x)");
        const DefinitionObject procedure = made(Kind::Procedure, "f", "(a integer)");
        Schema schema;
        schema.objects = {renamed, view, procedure};
        for (const QString &arguments : rivals)
            schema.objects.insert(made(Kind::Function, "f", arguments + QStringLiteral(" RETURNS text")));
        renameObjectEverywhere(schema, renamed.id, "f", "g");
        QCOMPARE(schema.objects.find(view.id)->definition, expected);
    }

    void castsFollowTheType_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *title, const char *type, const char *expression, const char *expected) {
            QTest::newRow(title) << QString(type) << QString(expression) << QString(expected);
        };
        row("behind the value", "mood", "'a'::mood <> ALL ('{b}'::mood[])", "'a'::state <> ALL ('{b}'::state[])");
        row("as words", "mood", "CAST(lower(mood) AS \"mood\") = mood.a", "CAST(lower(mood) AS \"state\") = mood.a");
        row("before the value", "mood", "mood 'a' = mood", "state 'a' = mood");
        row("of a namespace", "mood", "'a'::public.mood = 'a'::other.mood", "'a'::public.state = 'a'::other.mood");
        row("in strings and calls", "mood", "'::mood' || mood('a')", "'::mood' || mood('a')");
        row("what databases call so", "date", "CAST(a AS date) > 'b'::date", "CAST(a AS date) > 'b'::date");
    }

    void castsFollowTheType()
    {
        QFETCH(const QString, type);
        QFETCH(const QString, expression);
        QFETCH(const QString, expected);
        Table table{.id = ObjectId::derived(QStringLiteral("t")), .name = "t"};
        const CheckConstraint check{
            .id = ObjectId::derived(QStringLiteral("c")), .name = "c", .expression = expression};
        table.checks.insert(check);
        Schema schema;
        schema.tables.insert(table);
        renameTypeEverywhere(schema, {type, {}, true}, {"state", {}});
        QCOMPARE(schema.tables.find(table.id)->checks.find(check.id)->expression, expected);
    }

    /** Some databases take a string behind a column for its name in the result. */
    void aliasesOfQueriesStay()
    {
        const DefinitionObject view = made(Kind::View, "v", "AS SELECT mood 'Mood', 'a'::mood AS mood FROM t");
        Schema schema;
        schema.objects = {view};
        renameTypeEverywhere(schema, {"mood", {}, true}, {"state", {}});
        QCOMPARE(schema.objects.find(view.id)->definition, QString("AS SELECT mood 'Mood', 'a'::state AS mood FROM t"));
    }
};

QTEST_APPLESS_MAIN(RoutinesAndTypesTest)
#include "tst_routines_and_types.moc"
