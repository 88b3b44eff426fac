// SPDX-License-Identifier: MIT
#include "core/dialect/dialect.h"
#include "core/dialect/mariadb/mariadb_types.h"
#include "tests/support/story.h"

#include <QtTest>

using namespace joinery;

namespace {

DataType type(const char *text)
{
    return DataType::fromText(QString::fromUtf8(text));
}

/** Codes of the errors (and others, with their severity) that a schema gets. */
QStringList codes(const Schema &schema, Finding::Severity severity = Finding::Severity::Error)
{
    QStringList result;
    for (const Finding &finding : mariadbDialect().validate(schema)) {
        if (finding.severity == severity)
            result.append(finding.code);
    }
    return result;
}

} // namespace

/** How MariaDB spells things, and what it does not take. */
class MariadbDialectTest : public QObject
{
    Q_OBJECT

private slots:
    void quotes();
    void typeNames_data();
    void typeNames();
    void defaults();
    void refuses_data();
    void refuses();
    void warns_data();
    void warns();
    void takesWhatItCan();
    void takesWhatIsJustAllowed();
    void takesNumbersOfSequences();
    void takesItsOwnWords();
};

void MariadbDialectTest::quotes()
{
    QCOMPARE(mariadbDialect().name(), QStringLiteral("mariadb"));
    QCOMPARE(findDialect(u"mariadb"), &mariadbDialect());
    QCOMPARE(mariadbDialect().quotedName("a`b"), QStringLiteral("`a``b`"));
    QCOMPARE(mariadbDialect().quotedText("it's \\"), QStringLiteral("'it''s \\\\'"));
}

void MariadbDialectTest::typeNames_data()
{
    QTest::addColumn<QString>("sql");
    const auto row = [](const char *text, const char *sql) { QTest::newRow(text) << QString(sql); };
    row("varchar(20)", "VARCHAR(20)");
    row("varchar", "TEXT");
    row("char(3)", "CHAR(3)");
    row("text", "TEXT");
    row("longtext", "LONGTEXT");
    row("integer", "INT");
    row("integer unsigned", "INT UNSIGNED");
    row("bigint", "BIGINT");
    row("tinyint", "TINYINT");
    row("real", "FLOAT");
    row("double", "DOUBLE");
    row("numeric(10,2)", "DECIMAL(10,2)");
    row("numeric", "DECIMAL(65,30)");
    row("boolean", "BOOLEAN");
    row("timestamp", "DATETIME");
    row("timestamp(3)", "DATETIME(3)");
    row("timestamptz", "TIMESTAMP");
    row("time(6)", "TIME(6)");
    row("uuid", "UUID");
    row("jsonb", "JSON");
    row("blob", "BLOB");
    row("enum('a','it''s')", "ENUM('a', 'it''s')");
    row("set('a','b')", "SET('a', 'b')");
    row("inet6", "inet6");
}

void MariadbDialectTest::typeNames()
{
    QFETCH(const QString, sql);
    QCOMPARE(mariadbDialect().typeName(type(QTest::currentDataTag())), sql);
}

void MariadbDialectTest::defaults()
{
    const auto text = [](const DefaultValue &value) { return mariadbDialect().defaultText(value); };
    QCOMPARE(text(DefaultValue::literal("it's")), QStringLiteral("'it''s'"));
    QCOMPARE(text(DefaultValue::number("1.5")), QStringLiteral("1.5"));
    QCOMPARE(text(DefaultValue::boolean(true)), QStringLiteral("TRUE"));
    QCOMPARE(text(DefaultValue::expression("1 + 1")), QStringLiteral("(1 + 1)"));
    QCOMPARE(text({DefaultValue::Kind::CurrentTimestamp, "3"}), QStringLiteral("CURRENT_TIMESTAMP(3)"));
    QCOMPARE(text(DefaultValue::of(DefaultValue::Kind::CurrentDate)), QStringLiteral("(CURRENT_DATE)"));
    QCOMPARE(text(DefaultValue::of(DefaultValue::Kind::Uuid)), QStringLiteral("(UUID())"));
}

void MariadbDialectTest::refuses_data()
{
    QTest::addColumn<Schema>("schema");
    const auto row = [](const char *code, const Story &story) { QTest::newRow(code) << story.before; };
    const auto table = [](const char *text, const std::function<void(Table &)> &change) {
        return Story({}, QString::fromUtf8(text)).givenTable("t", change);
    };
    const auto object = [](DefinitionObject::Kind kind, const char *definition) {
        return Story({}, "t(id pk)").given([&](Schema &schema) {
            schema.objects.insert(objectOf(kind, "o", QString::fromUtf8(definition)));
        });
    };
    using Kind = DefinitionObject::Kind;
    row("mariadb.namespace", table("t(id pk)", [](Table &t) { t.nameSpace = "shop"; }));
    row("mariadb.name_length", table("t(id pk)", [](Table &t) { t.name = QString(65, u'x'); }));
    row("mariadb.name", table("t(id pk)", [](Table &t) { t.columns[0].name = "id "; }));
    row("mariadb.no_columns", table("t(id)", [](Table &t) { t.columns.clear(); }));
    row("mariadb.column_case", Story({}, "t(id pk, ID text)"));
    row("mariadb.array", table("t(id pk, a text)", [](Table &t) { t.columns[1].type = type("text[]"); }));
    row("mariadb.type", table("t(id pk, a text)", [](Table &t) { t.columns[1].type = type("interval"); }));
    row("mariadb.length", table("t(id pk, a char(300))", [](Table &) {}));
    row("mariadb.partial_index", table("t(id pk)", [](Table &t) {
            t.indexes.insert({.id = ObjectId::derived(u"i"),
                              .name = "i",
                              .unique = true,
                              .parts = {{.column = columnId("t.id")}},
                              .where = "id > 0"});
        }));
    row("mariadb.expression_index", table("t(id pk)", [](Table &t) {
            t.indexes.insert({.id = ObjectId::derived(u"i"), .name = "i", .parts = {{.expression = "id + 1"}}});
        }));
    row("mariadb.index_method", table("t(id pk)", [](Table &t) {
            t.indexes.insert(
                {.id = ObjectId::derived(u"i"), .name = "i", .parts = {{.column = columnId("t.id")}}, .method = "gin"});
        }));
    row("mariadb.exclusion_constraint", table("t(id pk)", [](Table &t) {
            t.exclusions.insert(
                {.id = ObjectId::derived(u"e"), .name = "e", .parts = {{{.column = columnId("t.id")}, "="}}});
        }));
    row("mariadb.nulls_not_distinct", table("t(id pk)", [](Table &t) {
            t.uniqueConstraints.insert(
                {.id = ObjectId::derived(u"u"), .name = "u", .columns = {columnId("t.id")}, .nullsNotDistinct = true});
        }));
    row("mariadb.deferrable", table("t(id pk)", [](Table &t) {
            t.primaryKey->details.edit().deferral = Deferral::DeferrableInitiallyDeferred;
        }));
    row("mariadb.set_default", Story({}, "r(id pk)\nt(id pk, a -> r)").givenTable("t", [](Table &t) {
        t.foreignKeys.edit(t.foreignKeys.begin()->id)->onDelete = ReferenceAction::SetDefault;
    }));
    row("mariadb.foreign_key_type", Story({}, "r(id pk)\nt(id pk, a bigint -> r)"));
    row("mariadb.foreign_key_index", Story({}, "r(id, a)\nt(id pk, a -> r.a)"));
    row("mariadb.foreign_key_twice", Story({}, "t(id pk, a, b)").givenTable("t", [](Table &t) {
        t.uniqueConstraints.insert({.id = ObjectId::derived(u"u"), .columns = {t.columns[1].id, t.columns[2].id}});
        t.foreignKeys.insert({.id = ObjectId::derived(u"f"),
                              .name = "f",
                              .columns = {t.columns[1].id, t.columns[1].id},
                              .referencedTable = t.id,
                              .referencedColumns = {t.columns[1].id, t.columns[2].id}});
    }));
    row("mariadb.foreign_key_null", Story({}, "r(id pk)\nt(id pk, a not null -> r)").givenTable("t", [](Table &t) {
        t.foreignKeys.edit(t.foreignKeys.begin()->id)->onDelete = ReferenceAction::SetNull;
    }));
    row("mariadb.auto_increment_key", table("t(id)", [](Table &t) { t.columns[0].autoIncrement = true; }));
    row("mariadb.identity_step",
        table("t(id pk auto)", [](Table &t) { t.columns[0].details.edit().identity.step = 5; }));
    row("mariadb.key_length", Story({}, "t(id text pk)"));
    row("mariadb.no_inherit", table("t(id pk)", [](Table &t) {
            t.checks.insert({.id = ObjectId::derived(u"c"), .name = "c", .expression = "id > 0", .noInherit = true});
        }));
    row("mariadb.partition_key", table("t(id pk, a)", [](Table &t) { t.options.partitionBy = "HASH (a)"; }));
    row("mariadb.partition_bound", table("t(id pk)", [](Table &t) {
            t.options.partitionBy = "RANGE (id)";
            t.partitions.insert({.id = ObjectId::derived(u"p"), .name = "p", .bound = "FOR VALUES FROM (1) TO (2)"});
        }));
    row("mariadb.partition_bound", table("t(id pk)", [](Table &t) {
            t.options.partitionBy = "RANGE (id)";
            t.partitions.insert({.id = ObjectId::derived(u"p"), .name = "p", .bound = "DEFAULT"});
        }));
    row("mariadb.no_partitions", table("t(id pk)", [](Table &t) { t.options.partitionBy = "RANGE (id)"; }));
    row("mariadb.comment_length", table("t(id pk)", [](Table &t) { t.comment = QString(2049, u'x'); }));
    row("mariadb.comment_length", table("t(id pk)", [](Table &t) { t.columns[0].comment = QString(1025, u'x'); }));
    row("mariadb.comment_length",
        table("t(id pk)", [](Table &t) { t.primaryKey->details.edit().comment = QString(1025, u'x'); }));
    row("mariadb.comment_length", table("t(id pk)", [](Table &t) {
            Index index{.id = ObjectId::derived(u"i"), .name = "i", .parts = {{.column = columnId("t.id")}}};
            index.details.edit().comment = QString(1025, u'x');
            t.indexes.insert(index);
        }));
    row("mariadb.comment_length", table("t(id pk)", [](Table &t) {
            t.options.partitionBy = "HASH (id)";
            t.partitions.insert({.id = ObjectId::derived(u"p"), .name = "p", .comment = QString(1025, u'x')});
        }));
    row("mariadb.column_count", table("t(id pk)", [](Table &t) {
            for (int i = 0; i < 1017; ++i)
                t.columns.append({.id = ObjectId::derived(QString::number(i)), .name = "c" + QString::number(i)});
        }));
    row("mariadb.key_count", table("t(id pk)", [](Table &t) {
            for (int i = 0; i < 64; ++i) {
                const QString name = "i" + QString::number(i);
                t.indexes.insert(
                    {.id = ObjectId::derived(name), .name = name, .parts = {{.column = columnId("t.id")}}});
            }
        }));
    row("mariadb.key_parts", table("t(id pk)", [](Table &t) {
            QList<IndexPart> parts;
            for (int i = 0; i < 33; ++i) {
                const QString name = "c" + QString::number(i);
                t.columns.append({.id = ObjectId::derived(name), .name = name, .type = type("integer")});
                parts.append({.column = ObjectId::derived(name)});
            }
            t.indexes.insert({.id = ObjectId::derived(u"i"), .name = "i", .parts = parts});
        }));
    row("mariadb.row_size", Story({}, "t(id pk, a varchar(16000), b varchar(400))"));
    const auto computed = [](bool stored) {
        return [stored](Table &t) { t.columns[1].generated = Generated{"id + 1", stored}; };
    };
    row("mariadb.auto_increment_read", table("t(id pk auto, a)", computed(true)));
    row("mariadb.auto_increment_read", table("t(id pk auto, a unique)", computed(false)));
    row("mariadb.auto_increment_read", table("t(id pk auto, a, b)", [&](Table &t) {
            computed(false)(t);
            t.columns[2].generated = Generated{"a + 1", true};
        }));
    row("mariadb.auto_increment_read", table("t(id pk auto)", [](Table &t) {
            t.checks.insert({.id = ObjectId::derived(u"c"), .name = "c", .expression = "id > 0"});
        }));
    row("mariadb.auto_increment_read",
        table("t(id pk auto, a)", [](Table &t) { t.columns[1].defaultValue = DefaultValue::expression("id + 1"); }));
    row("mariadb.foreign_key_index_name", Story({}, "r(id pk)\nt(id pk, a -> r, b)").givenTable("t", [](Table &t) {
        t.foreignKeys.edit(t.foreignKeys.begin()->id)->name = "Same";
        t.indexes.insert({.id = ObjectId::derived(u"i"), .name = "same", .parts = {{.column = columnId("t.b")}}});
    }));
    row("mariadb.constraint_name", Story({}, "r(id pk)\nt(id pk, a -> r)").givenTable("t", [](Table &t) {
        t.foreignKeys.edit(t.foreignKeys.begin()->id)->name = "Same";
        t.checks.insert({.id = ObjectId::derived(u"c"), .name = "same", .expression = "a > 0"});
    }));
    const auto spread = [&](const char *by, const QStringList &bounds) {
        return table("t(id pk, a)", [=](Table &t) {
            t.options.partitionBy = by;
            for (const QString &bound : bounds) {
                const QString name = "p" + QString::number(t.partitions.size());
                t.partitions.insert({.id = ObjectId::derived(name), .name = name, .bound = bound});
            }
        });
    };
    row("mariadb.partition_bound", spread("RANGE (id)", {"VALUES LESS THAN (5)", "values less than ( 5 )"}));
    row("mariadb.partition_bound", spread("RANGE (id)", {"VALUES IN (5)"}));
    row("mariadb.partition_bound", spread("LIST (id)", {"VALUES IN (5)", "VALUES IN (6, 5)"}));
    row("mariadb.partition_bound", spread("LIST (id)", {"VALUES LESS THAN (5)"}));
    row("mariadb.partition_bound", spread("LIST (id)", {"DEFAULT", "DEFAULT"}));
    row("mariadb.partition_name", spread("HASH (id)", {{}, {}}).givenTable("t", [](Table &t) {
        t.partitions.edit(ObjectId::derived(u"p1"))->name = "P0";
    }));
    row("mariadb.partition_key", spread("HASH (id)", {}).givenTable("t", [](Table &t) {
        t.indexes.insert(
            {.id = ObjectId::derived(u"i"), .name = "i", .unique = true, .parts = {{.column = columnId("t.a")}}});
    }));
    const auto prefix = [](int length) {
        return [length](Table &t) {
            t.indexes.insert({.id = ObjectId::derived(u"i"),
                              .name = "i",
                              .parts = {{.column = columnId("t.a"), .prefixLength = length}}});
        };
    };
    row("mariadb.prefix", table("t(id pk, a varchar(9))", prefix(10)));
    row("mariadb.sequence", table("t(id pk, a)", [](Table &t) {
            t.columns[1].generated = Generated{"nextval(counter)", true};
        }));
    row("mariadb.sequence", table("t(id pk)", [](Table &t) {
            t.checks.insert({.id = ObjectId::derived(u"c"), .name = "c", .expression = "id < lastval(counter)"});
        }));
    row("mariadb.foreign_key_engine",
        Story({}, "r(id pk)\nt(id pk, a -> r)").givenTable("r", [](Table &r) { r.options.engine = "Aria"; }));
    row("mariadb.foreign_key_generated", Story({}, "r(id pk)\nt(id pk, a -> r)").givenTable("t", [](Table &t) {
        t.foreignKeys.edit(t.foreignKeys.begin()->id)->onUpdate = ReferenceAction::Cascade;
        t.columns[1].generated = Generated{"id", true};
    }));
    row("mariadb.collation", table("t(id pk, a text)", [](Table &t) { t.columns[1].collation = "NOCASE"; }));
    row("mariadb.collation", table("t(id pk)", [](Table &t) { t.options.collation = "en_US.utf8"; }));
    row("mariadb.inherits", table("t(id pk)", [](Table &t) { t.options.inherits = "u"; }));
    row("mariadb.stored_function", object(Kind::Function, "() RETURNS INTEGER RETURN 1").givenTable("t", [](Table &t) {
        t.checks.insert({.id = ObjectId::derived(u"c"), .name = "c", .expression = "o() > id"});
    }));
    row("mariadb.materialized_view", object(Kind::MaterializedView, "AS SELECT 1"));
    row("mariadb.domain", object(Kind::Domain, "AS text"));
    row("mariadb.extension", object(Kind::Extension, ""));
    row("mariadb.trigger_table", object(Kind::Trigger, "AFTER INSERT ON nowhere FOR EACH ROW DO 1"));
    row("mariadb.trigger_row", object(Kind::Trigger, "AFTER INSERT ON t BEGIN DELETE FROM t; END"));
    row("mariadb.sequence_option", object(Kind::Sequence, "AS smallint"));
    row("mariadb.relation_name", object(Kind::View, "AS SELECT 1").givenTable("t", [](Table &t) { t.name = "o"; }));
}

void MariadbDialectTest::refuses()
{
    QFETCH(const Schema, schema);
    const QString code = QString::fromUtf8(QTest::currentDataTag());
    QVERIFY2(codes(schema).contains(code), qPrintable(codes(schema).join(u' ')));
    // What is found on its own is found in a plan, which is refused.
    QList<Operation> making = makingOf(schema);
    for (const DefinitionObject &each : schema.objects) {
        if (!std::any_of(making.begin(), making.end(), [](const Operation &o) { return std::get_if<AddObject>(&o); }))
            making.append(AddObject{each});
    }
    const auto plan = mariadbDialect().plan({}, making);
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, QStringLiteral("mariadb.refused"));
}

void MariadbDialectTest::warns_data()
{
    QTest::addColumn<Schema>("schema");
    const auto row = [](const char *code, const Story &story) { QTest::newRow(code) << story.before; };
    const auto table = [](const std::function<void(Table &)> &change) {
        return Story({}, "t(id pk, a text)").givenTable("t", change);
    };
    row("mariadb.varchar_length", table([](Table &t) { t.columns[1].type = type("varchar"); }));
    row("mariadb.numeric_precision", table([](Table &t) { t.columns[1].type = type("numeric"); }));
    row("mariadb.type", table([](Table &t) { t.columns[1].type = type("jsonb"); }));
    row("mariadb.unlogged", table([](Table &t) { t.options.unlogged = true; }));
    row("mariadb.tablespace", table([](Table &t) { t.options.tablespace = "fast"; }));
    row("mariadb.include", table([](Table &t) { t.primaryKey->details.edit().include = {columnId("t.a")}; }));
    row("mariadb.generated_not_null", table([](Table &t) {
            t.columns[1].generated = Generated{"id", true};
            t.columns[1].nullable = false;
        }));
    row("mariadb.hash_method", table([](Table &t) {
            t.indexes.insert({.id = ObjectId::derived(u"i"),
                              .name = "i",
                              .parts = {{.column = columnId("t.id")}},
                              .method = "HASH"});
        }));
    row("mariadb.hash_order", table([](Table &t) {
            t.indexes.insert(Index{.id = Story::partId("t", "i"),
                                   .name = "i",
                                   .unique = true,
                                   .parts = {IndexPart{.column = columnId("t.a"), .descending = true}}});
        }));
    row("mariadb.enum", Story({}, "t(id pk)").given([](Schema &schema) { schema.enums.insert(enumOf("e", {"x"})); }));
}

void MariadbDialectTest::warns()
{
    QFETCH(const Schema, schema);
    const QString code = QString::fromUtf8(QTest::currentDataTag());
    const QStringList found = codes(schema, Finding::Severity::Warning);
    QVERIFY2(found.contains(code), qPrintable(found.join(u' ')));
    QCOMPARE(codes(schema), QStringList());
}

void MariadbDialectTest::takesWhatItCan()
{
    const Story story = Story({}, "r(id pk auto, name varchar(40) not null unique)\nt(id bigint pk auto, a text index, "
                                  "r_id -> r, price numeric(8,2) default 0 check price >= 0)");
    QCOMPARE(codes(story.before), QStringList());
    QCOMPARE(codes(story.before, Finding::Severity::Warning), QStringList());
}

void MariadbDialectTest::takesWhatIsJustAllowed()
{
    const Story story =
        Story({}, "r(id pk auto, a, comment varchar(16000), b varchar(380))\nt(id pk, a -> r, b -> r)")
            .givenTable("r",
                        [](Table &r) {
                            r.comment = QString(2048, u'x');
                            r.indexes.insert({.id = ObjectId::derived(u"first"),
                                              .name = "first",
                                              .parts = {{.column = r.columns[3].id, .prefixLength = 380}}});
                            // One character, of two of Qt's.
                            r.columns[0].comment = QString::fromUtf8("😀").repeated(1024);
                            r.columns[1].generated = Generated{"id + 1", false};
                        })
            .givenTable("t", [](Table &t) {
                t.foreignKeys.edit(t.foreignKeys.begin()->id)->name = "same";
                const QList<ObjectId> columns = t.foreignKeys.begin()->columns;
                t.indexes.insert(
                    {.id = ObjectId::derived(u"i"), .name = "same", .parts = {{.column = columns.first()}}});
            });
    QCOMPARE(codes(story.before), QStringList());
}

void MariadbDialectTest::takesNumbersOfSequences()
{
    const Story story =
        Story({}, "t(id pk, a, b, c, d)")
            .given([](Schema &schema) {
                schema.objects.insert(objectOf(DefinitionObject::Kind::Sequence, "counter", "START WITH 5"));
            })
            .givenColumn("t.c", [](Column &c) { c.defaultValue = DefaultValue::expression("nextval(`counter`)"); })
            .givenColumn("t.d",
                         [](Column &d) { d.defaultValue = DefaultValue::expression("NEXT VALUE FOR `counter`"); })
            .givenColumn("t.a", [](Column &a) { a.defaultValue = DefaultValue::expression("nextval(counter)"); })
            .givenColumn("t.b", [](Column &b) { b.defaultValue = DefaultValue::expression("NEXT VALUE FOR counter"); });
    QCOMPARE(codes(story.before), QStringList());
    QCOMPARE(codes(story.before, Finding::Severity::Warning), QStringList());
}

void MariadbDialectTest::takesItsOwnWords()
{
    for (const char *collation :
         {"utf8mb4_bin", "BINARY", "uca1400_ai_ci", "Latin1_German1_CI", "utf8mb4_0900_ai_ci"}) {
        const Story story = Story({}, "t(id pk, a text)").givenColumn("t.a", [&](Column &column) {
            column.collation = QString::fromLatin1(collation);
        });
        QCOMPARE(codes(story.before), QStringList());
    }
    const Story memory = Story({}, "t(id pk)").givenTable("t", [](Table &t) {
        t.options.engine = "MEMORY";
        t.options.partitionBy = "HASH (id) PARTITIONS 4";
        t.indexes.insert(
            {.id = ObjectId::derived(u"i"), .name = "i", .parts = {{.column = columnId("t.id")}}, .method = "hash"});
    });
    QCOMPARE(codes(memory.before), QStringList());
    QCOMPARE(codes(memory.before, Finding::Severity::Warning), QStringList());
}

QTEST_GUILESS_MAIN(MariadbDialectTest)
#include "tst_mariadb_dialect.moc"
