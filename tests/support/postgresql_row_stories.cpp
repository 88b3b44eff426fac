// SPDX-License-Identifier: MIT
#include "tests/support/postgresql_stories.h"

namespace joinery {

namespace {

PartReference column(const QString &path)
{
    return {columnId(path), path.section(QLatin1Char('.'), 1)};
}

const ObjectReference genre{tableId("genre"), {}, "genre"};

Story genres(const QString &title)
{
    return Story(title, QStringLiteral("genre(id pk auto, name text not null, weight real, hidden boolean, icon blob)"))
        .rows(QStringLiteral("INSERT INTO genre (name, weight) VALUES ('fable', 0.1), ('myth', 0.2)"));
}

} // namespace

QList<Story> postgresqlRowStories()
{
    using Value = RowValue;
    return {
        genres(QStringLiteral("insert_rows"))
            .then(InsertRows{genre,
                             {column("genre.id"), column("genre.name"), column("genre.weight"), column("genre.hidden"),
                              column("genre.icon")},
                             {{Value::number(7), Value::of("it's \\ new"), Value::number("0.5"), Value::boolean(true),
                               Value::bytes("\x01\xff")},
                              {Value::number(8), Value::of("x"), Value::null(), Value::number(0), Value::null()}}}),
        genres(QStringLiteral("update_rows"))
            .then(UpdateRows{genre,
                             {column("genre.name")},
                             {column("genre.name"), column("genre.weight")},
                             {{{Value::of("fable")},
                               {Value::of("fable"), Value::number("0.1")},
                               {Value::of("tale"), Value::null()}}}}),
        genres(QStringLiteral("delete_rows"))
            .then(DeleteRows{genre,
                             {column("genre.id"), column("genre.name"), column("genre.weight")},
                             {{Value::number(1), Value::of("fable"), Value::number("0.1")}}}),
        Story(QStringLiteral("delete_rows_without_key"), QStringLiteral("t(a text, b json)"))
            .rows(QStringLiteral("INSERT INTO t VALUES ('x', '{\"k\": 1}'), ('x', '{\"k\": 1}'), (NULL, NULL)"))
            .then(DeleteRows{{tableId("t"), {}, "t"},
                             {column("t.a"), column("t.b")},
                             {{Value::of("x"), Value::of("{\"k\": 1}")}, {Value::null(), Value::null()}}}),
        Story(QStringLiteral("rows_between_changes"), QStringLiteral("r(id pk)\nt(id pk, r_id -> r)"))
            .givenTable(QStringLiteral("t"),
                        [](Table &table) {
                            table.foreignKeys.edit(table.foreignKeys.begin()->id)->deferral =
                                Deferral::DeferrableInitiallyDeferred;
                        })
            .then(InsertRows{
                {tableId("t"), {}, "t"}, {column("t.id"), column("t.r_id")}, {{Value::number(1), Value::number(1)}}})
            .then(InsertRows{{tableId("r"), {}, "r"}, {column("r.id")}, {{Value::number(1)}}})
            .addColumn(QStringLiteral("t.note"), QStringLiteral("text"))
            .then(RawSql{{{"", "UPDATE t SET note = 'a;b'; -- done;\nSELECT 1"}}, {{"", "SELECT 2"}}, {}})
            .alterColumn(QStringLiteral("t.note"), [](Column &note) { note.nullable = false; }),
        Story(QStringLiteral("raw_sql_is_split"), QStringLiteral("t(id pk)"))
            .then(RawSql{{{"postgresql",
                           "CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END; $$;\n"
                           "CREATE TRIGGER g AFTER INSERT ON t EXECUTE FUNCTION f();\n"
                           "CREATE FUNCTION one() RETURNS integer BEGIN ATOMIC SELECT 1; END;\nSELECT 'x;y'; DROP "
                           "TRIGGER g ON t; DROP FUNCTION f(); DROP FUNCTION one()"}},
                         {{"postgresql", "SELECT $tag$;$tag$; SELECT 2"}},
                         {}}),
    };
}

QList<Story> postgresqlStories()
{
    return postgresqlTableStories() + postgresqlColumnStories() + postgresqlKeyStories() + postgresqlTypeStories() +
           postgresqlObjectStories() + postgresqlRoutineStories() + postgresqlRowStories();
}

} // namespace joinery
