// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_view_columns.h"
#include "core/dialect/postgresql/postgresql_view_head.h"
#include "core/schema/schema.h"

#include <QTest>

using namespace joinery;

namespace {

DefinitionObject view(const char *name, const char *definition)
{
    return {.id = ObjectId::derived(QString::fromLatin1(name)),
            .kind = DefinitionObject::Kind::View,
            .name = QString::fromLatin1(name),
            .definition = QString::fromLatin1(definition)};
}

} // namespace

class PostgresqlViewColumnsTest : public QObject
{
    Q_OBJECT

private slots:
    void namesAreThoseOfPostgresql_data();
    void namesAreThoseOfPostgresql();
    void deepTextIsLeftAlone();
    void listsInBracketsAreOneDefault();
    void viewsThatShowThemselvesAreUnknown();
    void namesInOtherNamespacesComeLast();
};

void PostgresqlViewColumnsTest::namesAreThoseOfPostgresql_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("names");
    for (const auto &[shown, names] : std::initializer_list<std::pair<const char *, const char *>>{
             {"x, t.z, x AS \"So So\", X y", "x z So So y"},
             {"Title, \"Title\", Title AS T", "title Title t"},
             {"upper(x), x + 1, 'x', NULL, -x", "? ? ? ? ?"},
             {"x::text, x::varchar(20)::text[], (t.x)::double precision", "x x x"},
             {"x::timestamp with time zone, x::ns.mood", "x x"},
             {"cast(x AS text), CAST((x) AS character varying(3)), cast(x || z AS text)", "x x ?"},
             {"x COLLATE \"C\", x COLLATE pg_catalog.\"C\"", "x x"},
             {"x[1], x[1:2], (x)[y[2]], (x).part, (f(x)).part", "x x x part part"},
             {"((x)), (x, z), (x || z)", "x ? ?"},
             {"x || z, x::text || z, x IS NULL, NOT x, x IN (z), x AND z", "? ? ? ? ? ?"},
             {"CASE WHEN x THEN z END", "?"},
             {"CASE x WHEN 1 THEN z ELSE x END", "x"},
             {"CASE WHEN z THEN CASE WHEN x THEN 1 ELSE z END ELSE x::text END", "x"},
             {"CASE WHEN z THEN 1 ELSE 2 END, (CASE WHEN z THEN 1 ELSE x END)::text", "? x"},
             {"(SELECT x FROM t LIMIT 1), (SELECT max(x) FROM t), (SELECT z AS a FROM t)", "x ? a"},
             {"(WITH c AS (SELECT x FROM t) SELECT * FROM c), (SELECT (SELECT z))", "x z"},
             {"EXISTS (SELECT x FROM t), ARRAY[x], ARRAY(SELECT x FROM t), ROW(x)", "? ? ? ?"},
             {"coalesce(x, z)::text, count(*), max(x) OVER (PARTITION BY z), date '2020-01-01'", "? ? ? ?"},
             {"*", "x z"},
             {"z, t.*", "z x z"}})
        QTest::newRow(shown) << shown << names;
}

void PostgresqlViewColumnsTest::namesAreThoseOfPostgresql()
{
    QFETCH(QString, shown);
    QFETCH(QString, names);
    const auto columnsOf = [](const QString &table) {
        return table == QLatin1String("t") ? std::optional(QStringList{"x", "z"}) : std::nullopt;
    };
    const auto found = postgresql::columnsOfView(QStringLiteral("AS SELECT %1 FROM t").arg(shown), columnsOf);
    QVERIFY(found);
    QCOMPARE(found->join(QLatin1Char(' ')).replace(QLatin1String("?column?"), QLatin1String("?")), names);
}

void PostgresqlViewColumnsTest::deepTextIsLeftAlone()
{
    const auto unknown = [](const QString &) -> std::optional<QStringList> { return std::nullopt; };
    const QString deep = QString(10000, u'(') + u'x' + QString(10000, u')');
    QCOMPARE(postgresql::columnsOfView(QStringLiteral("AS SELECT %1 FROM t").arg(deep), unknown),
             QStringList{"?column?"});
    QVERIFY(!postgresql::columnsOfView(QStringLiteral("AS SELECT * FROM t"), unknown));
    QCOMPARE(postgresql::columnsOfView(QStringLiteral("(a) AS SELECT x, z FROM t"), unknown), (QStringList{"a", "z"}));
    QCOMPARE(postgresql::columnsOfView(
                 QStringLiteral("(a DEFAULT f((1), 2) COMMENT 'b, c', \"D e\" COMMENT ')') AS SELECT x, y, z FROM t"),
                 unknown),
             (QStringList{"a", "D e", "z"}));
}

void PostgresqlViewColumnsTest::listsInBracketsAreOneDefault()
{
    const QString definition = QStringLiteral("(a DEFAULT ARRAY[1, 2] COMMENT 'x', b) AS SELECT x, y, z FROM t");
    const postgresql::ViewHead head = postgresql::ViewHead::of(definition);
    QCOMPARE(head.columns.size(), 2);
    QCOMPARE(head.columns.at(0).defaultValue, QStringLiteral("ARRAY[1, 2]"));
    QCOMPARE(head.columns.at(0).comment, QStringLiteral("'x'"));
    QCOMPARE(head.plainDefinition(), QStringLiteral("(a, b) AS SELECT x, y, z FROM t"));
    const auto unknown = [](const QString &) -> std::optional<QStringList> { return std::nullopt; };
    QCOMPARE(postgresql::columnsOfView(definition, unknown), (QStringList{"a", "b", "z"}));
}

void PostgresqlViewColumnsTest::viewsThatShowThemselvesAreUnknown()
{
    Schema schema;
    schema.objects.insert(view("one", "AS SELECT * FROM two"));
    schema.objects.insert(view("two", "AS SELECT * FROM one"));
    schema.objects.insert(view("itself", "AS SELECT * FROM itself"));
    schema.objects.insert(view("plain", "AS SELECT id FROM itself"));
    const ColumnLookup columnsOf = postgresql::columnsIn(schema);
    QVERIFY(!columnsOf(QStringLiteral("one")));
    QVERIFY(!columnsOf(QStringLiteral("two")));
    QVERIFY(!columnsOf(QStringLiteral("itself")));
    QCOMPARE(columnsOf(QStringLiteral("plain")), QStringList{"id"});
}

/** A name without its namespace means what is in the one that is searched. */
void PostgresqlViewColumnsTest::namesInOtherNamespacesComeLast()
{
    for (const bool isFirst : {true, false}) {
        DefinitionObject reading = view("orders", "AS SELECT * FROM orders");
        reading.nameSpace = QStringLiteral("reporting");
        DefinitionObject read = view("orders", "AS SELECT id, sum FROM sales");
        read.kind = DefinitionObject::Kind::MaterializedView;
        const QStringList ids = isFirst ? QStringList{"1", "2"} : QStringList{"2", "1"};
        reading.id = ObjectId::derived(ids.at(0));
        read.id = ObjectId::derived(ids.at(1));
        Schema schema;
        schema.objects.insert(reading);
        schema.objects.insert(read);
        QCOMPARE(postgresql::columnsIn(schema)(QStringLiteral("reporting.orders")), (QStringList{"id", "sum"}));
        QCOMPARE(postgresql::columnsIn(schema)(QStringLiteral("orders")), (QStringList{"id", "sum"}));
    }
}

QTEST_GUILESS_MAIN(PostgresqlViewColumnsTest)
#include "tst_postgresql_view_columns.moc"
