// SPDX-License-Identifier: MIT
#include "tests/support/postgresql_stories.h"

namespace joinery {

namespace {

using Kind = DefinitionObject::Kind;

DefinitionObject routineOf(Kind kind, const QString &name, const QString &signature, const QString &definition)
{
    DefinitionObject routine = objectOf(kind, name, definition);
    routine.signature = signature;
    return routine;
}

/** A routine in PL/pgSQL that declares things of these types. */
QString declaring(const QString &head, const QString &declarations)
{
    return QStringLiteral("%1 LANGUAGE plpgsql AS $$ DECLARE %2 BEGIN RETURN 1; END $$").arg(head, declarations);
}

} // namespace

QList<Story> postgresqlRoutineStories()
{
    const QString integer = QStringLiteral("() RETURNS integer");
    const QString largest = QStringLiteral("() RETURNS integer LANGUAGE sql AS $$ SELECT max(size) FROM %1 $$");
    const QString those = QStringLiteral("(one %1) RETURNS SETOF %2 LANGUAGE sql AS $$ SELECT * FROM %2 $$");
    return {
        Story(QStringLiteral("declared_types_renamed"), QStringLiteral("task(id pk, state text)"))
            .given([&](Schema &schema) {
                schema.enums.insert(enumOf("level", {"low", "high"}));
                schema.objects.insert(objectOf(Kind::Domain, "label", "AS text"));
                schema.objects.insert(routineOf(Kind::Function, "row_of", "()",
                                                declaring(integer, "r task%ROWTYPE; c task.state%TYPE;")));
                schema.objects.insert(
                    routineOf(Kind::Function, "level_of", "()", declaring(integer, "e level := 'low'; d label;")));
            })
            .renameTable("task", "Job")
            .renameColumn("Job.state", "How")
            .then(RenameEnum{{Story::objectId("level"), {}, "level"}, "grade", {}})
            .then(RenameObject{Kind::Domain, {Story::objectId("label"), {}, "label"}, "Short Text", {}})
            .replaceObject("row_of", declaring(integer, "r \"Job\"%ROWTYPE; c \"Job\".\"How\"%TYPE;"))
            .replaceObject("level_of", declaring(integer, "e grade := 'low'; d \"Short Text\";")),
        Story(QStringLiteral("routines_take_and_give_rows_of_a_view"), QStringLiteral("book(id pk, size integer)"))
            .given([&](Schema &schema) {
                schema.objects.insert(objectOf(Kind::View, "thick", "AS SELECT id FROM book WHERE size > 300"));
                schema.objects.insert(routineOf(Kind::Function, "all_thick", "()",
                                                "() RETURNS SETOF thick LANGUAGE sql AS $$ SELECT * FROM thick $$"));
                schema.objects.insert(routineOf(
                    Kind::Function, "is_thick", "(thick)",
                    "(one thick) RETURNS boolean LANGUAGE sql AS $$ SELECT one IN (SELECT thick FROM thick) $$"));
                schema.objects.insert(routineOf(Kind::Function, "how_thick", "(integer)",
                                                "(thick integer) RETURNS integer LANGUAGE sql AS $$ SELECT thick $$"));
            })
            .replaceObject("thick", "AS SELECT size FROM book WHERE size > 300"),
        Story(QStringLiteral("tables_swap_under_routines"), QStringLiteral("book(id pk, size integer)\n"
                                                                           "shelf(id pk, size text)"))
            .given([&](Schema &schema) {
                schema.objects.insert(routineOf(Kind::Function, "largest", "()", largest.arg("book")));
                schema.objects.insert(routineOf(Kind::Function, "those", "(book)", those.arg("book", "shelf")));
                schema.objects.insert(
                    routineOf(Kind::Function, "first_size", "()", declaring(integer, "s shelf.size%TYPE;")));
            })
            .rows(QStringLiteral("INSERT INTO book VALUES (1, 7); INSERT INTO shelf VALUES (1, 'long')"))
            .renameTable("book", "aside")
            .renameTable("shelf", "book")
            .renameTable("aside", "shelf")
            .replaceObject("largest", largest.arg("shelf"))
            .replaceObject("those", those.arg("shelf", "book"))
            .replaceObject("first_size", declaring(integer, "s book.size%TYPE;")),
        Story(QStringLiteral("bodies_are_taken_as_they_are"), QStringLiteral("t(id pk)"))
            .given([&](Schema &schema) {
                schema.objects.insert(routineOf(Kind::Function, "from_nowhere", "()", largest.arg("nowhere")));
            })
            .addObject(routineOf(Kind::Function, "by_its_path", "()",
                                 "() RETURNS integer LANGUAGE sql SET search_path TO 'elsewhere' AS $$ SELECT 1 FROM "
                                 "gone $$"))
            .replaceObject("from_nowhere", largest.arg("nowhere_else")),
        Story(QStringLiteral("columns_swap_under_an_alias"), QStringLiteral("t(id pk, a integer, b text)"))
            .given([](Schema &schema) {
                schema.objects.insert(objectOf(Kind::View, "v", "AS SELECT t.a, x.b AS b FROM t JOIN t x USING (id)"));
                schema.objects.insert(objectOf(Kind::View, "w", "AS SELECT a, b FROM v"));
            })
            .rows(QStringLiteral("INSERT INTO t VALUES (1, 7, 'q')"))
            .renameColumn("t.a", "aside")
            .renameColumn("t.b", "a")
            .renameColumn("t.aside", "b")
            .replaceObject("v", "AS SELECT t.b, x.a AS a FROM t JOIN t x USING (id)")
            .replaceObject("w", "AS SELECT b, a FROM v"),
    };
}

} // namespace joinery
