// SPDX-License-Identifier: MIT
// What becomes of every single thing a schema can say: SQLite's statements say it too, or there is a finding. A member
// added to the schema does not compile here until it has a line of its own.

#include "core/dialect/dialect.h"
#include "core/dialect/features.h"
#include "core/dialect/sqlite/sqlite_features.h"

#include <QtTest>

#include <functional>

using namespace joinery;

namespace {

ObjectId idOf(const char *name)
{
    return ObjectId::derived(QString::fromLatin1(name));
}

/** A table with one of everything, and nothing special about any of it. */
struct Model
{
    Model()
    {
        table.id = idOf("book");
        table.name = QStringLiteral("book");
        table.columns = {column("id", DataType::Kind::Integer), column("name", DataType::Kind::Text),
                         column("code", DataType::Kind::Text), column("parent", DataType::Kind::Integer),
                         column("mood", DataType::Kind::Native)};
        table.columns[0].nullable = false;
        table.columns[0].autoIncrement = true;
        table.columns[4].type.native = QStringLiteral("mood");
        table.primaryKey = PrimaryKey{.columns = {table.columns.at(0).id}};
        unique = {.id = idOf("unique"), .columns = {table.columns.at(1).id}};
        key = {.id = idOf("key"),
               .columns = {table.columns.at(3).id},
               .referencedTable = table.id,
               .referencedColumns = {table.columns.at(0).id}};
        check = {.id = idOf("check"), .expression = QStringLiteral("name <> ''")};
        index = {.id = idOf("index"), .name = QStringLiteral("by_code"), .parts = {{.column = table.columns.at(2).id}}};
        enumType = {.id = idOf("mood"),
                    .name = QStringLiteral("mood"),
                    .values = {{idOf("sad"), QStringLiteral("sad")}, {idOf("ok"), QStringLiteral("ok")}}};
        view = {.id = idOf("view"),
                .kind = DefinitionObject::Kind::View,
                .name = QStringLiteral("names"),
                .definition = QStringLiteral("AS SELECT name FROM book")};
    }

    static Column column(const char *name, DataType::Kind kind)
    {
        return {.id = idOf(name), .name = QLatin1String(name), .type = DataType::of(kind)};
    }

    [[nodiscard]] Column &text() { return table.columns[2]; }
    [[nodiscard]] Column &number() { return table.columns[0]; }
    [[nodiscard]] Identity &identity() { return number().details.edit().identity; }

    [[nodiscard]] Schema schema() const
    {
        Table whole = table;
        whole.uniqueConstraints.insert(unique);
        whole.foreignKeys.insert(key);
        whole.checks.insert(check);
        whole.indexes.insert(index);
        Schema result;
        result.tables.insert(whole);
        result.enums.insert(enumType);
        result.objects.insert(view);
        return result;
    }

    [[nodiscard]] QList<Operation> operations() const
    {
        const Schema whole = schema();
        return {AddEnum{enumType}, AddTable{*whole.tables.begin()}, AddObject{view}};
    }

    Table table;
    UniqueConstraint unique;
    ForeignKey key;
    CheckConstraint check;
    Index index;
    EnumType enumType;
    DefinitionObject view;
};

using Change = std::function<void(Model &)>;

/** SQLite's statements are others. */
const QString expressed = QStringLiteral("expressed");
/** Says nothing to a database: an identity, how the model is written down, the order in which things are made. */
const QString ours = QStringLiteral("ours");

struct Case
{
    QString field;
    Change change;
    /** A finding's code without "sqlite.", or one of the above. */
    QString fate;
};

DefaultValue nowWithDigits()
{
    return {DefaultValue::Kind::CurrentTimestamp, QStringLiteral("6")};
}

QList<Case> columnCases()
{
    const auto text = [](const auto &change) { return [change](Model &model) { change(model.text()); }; };
    return {
        {"Column.id", text([](Column &) {}), ours},
        {"Column.name", text([](Column &c) { c.name = "isbn"; }), expressed},
        {"Column.type", text([](Column &c) { c.type = DataType::varchar(20); }), expressed},
        {"Column.nullable", text([](Column &c) { c.nullable = false; }), expressed},
        {"Column.defaultValue", text([](Column &c) { c.defaultValue = DefaultValue::literal("x"); }), expressed},
        {"Column.generated", text([](Column &c) {
             c.generated = Generated{"upper(name)", false};
         }),
         expressed},
        {"Column.autoIncrement", [](Model &m) { m.number().autoIncrement = false; }, expressed},
        {"Column.collation", text([](Column &c) { c.collation = "NOCASE"; }), expressed},
        {"Column.collation", text([](Column &c) { c.collation = "utf8mb4_bin"; }), "collation"},
        {"Column.comment", text([](Column &c) { c.comment = "x"; }), "comment"},
        {"Column.details", text([](Column &c) { c.details.edit().charset = "latin1"; }), "charset"},
        {"ColumnDetails.identity", [](Model &m) { m.identity().step = 2; }, "identity_step"},
        {"ColumnDetails.charset", text([](Column &c) { c.details.edit().charset = "latin1"; }), "charset"},
        {"ColumnDetails.onUpdate", text([](Column &c) { c.details.edit().onUpdate = "now()"; }), "on_update"},
        {"ColumnDetails.invisible", text([](Column &c) { c.details.edit().invisible = true; }), "invisible_column"},
        {"ColumnDetails.options", text([](Column &c) {
             c.details.edit().options = {{"storage", "external"}};
         }),
         "column_option"},
        {"Identity.style", [](Model &m) { m.identity().style = Identity::Style::Always; }, "identity_always"},
        {"Identity.style", [](Model &m) { m.identity().style = Identity::Style::Serial; }, "identity_serial"},
        {"Identity.start", [](Model &m) { m.identity().start = 100; }, "identity_start"},
        {"Identity.step", [](Model &m) { m.identity().step = 10; }, "identity_step"},
        {"Identity.minimum", [](Model &m) { m.identity().minimum = 1; }, "identity_bounds"},
        {"Identity.maximum", [](Model &m) { m.identity().maximum = 9; }, "identity_bounds"},
        {"Identity.cache", [](Model &m) { m.identity().cache = 5; }, "identity_cache"},
        {"Identity.cycle", [](Model &m) { m.identity().cycle = true; }, "identity_cycle"},
        {"Generated.expression", text([](Column &c) {
             c.generated = Generated{"lower(name)", false};
         }),
         expressed},
        {"Generated.stored", text([](Column &c) {
             c.generated = Generated{"lower(name)", true};
         }),
         expressed},
        {"DefaultValue.kind", text([](Column &c) { c.defaultValue = DefaultValue::of(DefaultValue::Kind::Uuid); }),
         expressed},
        {"DefaultValue.kind", text([](Column &c) { c.defaultValue = DefaultValue::expression("1 + 1"); }), expressed},
        {"DefaultValue.text", text([](Column &c) { c.defaultValue = DefaultValue::number("12"); }), expressed},
        {"DefaultValue.text", text([](Column &c) { c.defaultValue = nowWithDigits(); }), "default_precision"},
    };
}

QList<Case> typeCases()
{
    const auto type = [](const char *name) {
        return [name](Model &model) { model.text().type = DataType::fromText(QLatin1String(name)); };
    };
    QList<Case> cases{
        {"DataType.length", type("char(3)"), expressed},
        {"DataType.precision", type("numeric(5)"), expressed},
        {"DataType.precision", type("timestamp(3)"), expressed},
        {"DataType.scale", type("numeric(5,2)"), expressed},
        {"DataType.isUnsigned", type("integer unsigned"), expressed},
        {"DataType.dimensions", type("integer[]"), "array"},
        {"DataType.native", type("citext"), expressed},
        {"DataType.native", type("enum('a','b')"), "enum"},
        {"DataType.native", type("enum('a','b')"), expressed},
        {"DataType.native", type("set('a','b')"), "set"},
        {"DataType.native", type("set('a','b')"), expressed},
    };
    for (const QString &name : portableTypeNames()) {
        const Change change = [name](Model &model) { model.text().type = DataType::fromText(name); };
        if (name != QLatin1String("text"))
            cases.append({"DataType.kind", change, expressed});
    }
    return cases;
}

QList<Case> keyCases()
{
    const auto primary = [](const auto &change) { return [change](Model &model) { change(*model.table.primaryKey); }; };
    const auto details = [](const auto &change) {
        return [change](Model &model) { change(model.unique.details.edit()); };
    };
    const auto unique = [](const auto &change) { return [change](Model &model) { change(model.unique); }; };
    return {
        {"PrimaryKey.name", primary([](PrimaryKey &k) { k.name = "book_key"; }), expressed},
        {"PrimaryKey.columns",
         [](Model &m) {
             m.number().autoIncrement = false;
             m.table.primaryKey->columns.append(m.text().id);
         },
         expressed},
        {"PrimaryKey.onConflict", primary([](PrimaryKey &k) { k.onConflict = "REPLACE"; }), expressed},
        {"PrimaryKey.details", primary([](PrimaryKey &k) { k.details.edit().include = {idOf("name")}; }), "include"},
        {"UniqueConstraint.id", unique([](UniqueConstraint &) {}), ours},
        {"UniqueConstraint.name", unique([](UniqueConstraint &u) { u.name = "one_name"; }), expressed},
        {"UniqueConstraint.columns", unique([](UniqueConstraint &u) { u.columns = {idOf("code")}; }), expressed},
        {"UniqueConstraint.onConflict", unique([](UniqueConstraint &u) { u.onConflict = "IGNORE"; }), expressed},
        {"UniqueConstraint.nullsNotDistinct", unique([](UniqueConstraint &u) { u.nullsNotDistinct = true; }),
         "nulls_not_distinct"},
        {"UniqueConstraint.details", unique([](UniqueConstraint &u) { u.details.edit().comment = "x"; }), "comment"},
        {"KeyDetails.deferral", details([](KeyDetails &d) { d.deferral = Deferral::DeferrableInitiallyDeferred; }),
         "deferrable"},
        {"KeyDetails.include", details([](KeyDetails &d) { d.include = {idOf("code")}; }), "include"},
        {"KeyDetails.prefixLengths", details([](KeyDetails &d) { d.prefixLengths = {10}; }), "prefix_length"},
        {"KeyDetails.method", details([](KeyDetails &d) { d.method = "hash"; }), "key_method"},
        {"KeyDetails.comment", details([](KeyDetails &d) { d.comment = "x"; }), "comment"},
        {"KeyDetails.options", details([](KeyDetails &d) {
             d.options = {{"fillfactor", "70"}};
         }),
         "key_option"},
    };
}

QList<Case> constraintCases()
{
    const auto key = [](const auto &change) { return [change](Model &model) { change(model.key); }; };
    const auto check = [](const auto &change) { return [change](Model &model) { change(model.check); }; };
    const auto exclusion = [](Model &model) {
        model.table.exclusions.insert(
            {.id = idOf("exclusion"), .name = "no_overlap", .parts = {{{.column = idOf("code")}, "="}}});
    };
    return {
        {"ForeignKey.id", key([](ForeignKey &) {}), ours},
        {"ForeignKey.name", key([](ForeignKey &k) { k.name = "leads_up"; }), expressed},
        {"ForeignKey.columns", key([](ForeignKey &k) { k.columns = {idOf("id")}; }), expressed},
        {"ForeignKey.referencedTable",
         key([](ForeignKey &k) { k = {.id = k.id, .columns = k.columns, .unresolvedTable = "gone"}; }), expressed},
        {"ForeignKey.referencedColumns", key([](ForeignKey &k) { k.referencedColumns = {idOf("name")}; }), expressed},
        {"ForeignKey.unresolvedTable",
         key([](ForeignKey &k) { k = {.id = k.id, .columns = k.columns, .unresolvedTable = "lost"}; }), expressed},
        {"ForeignKey.unresolvedColumns", key([](ForeignKey &k) {
             k = {.id = k.id, .columns = k.columns, .unresolvedTable = "lost", .unresolvedColumns = {"x"}};
         }),
         expressed},
        {"ForeignKey.onDelete", key([](ForeignKey &k) { k.onDelete = ReferenceAction::SetDefault; }), expressed},
        {"ForeignKey.onUpdate", key([](ForeignKey &k) { k.onUpdate = ReferenceAction::Cascade; }), expressed},
        {"ForeignKey.match", key([](ForeignKey &k) { k.match = "FULL"; }), "match_full"},
        {"ForeignKey.match", key([](ForeignKey &k) { k.match = "PARTIAL"; }), "match_partial"},
        {"ForeignKey.match", key([](ForeignKey &k) { k.match = "FULL"; }), expressed},
        {"ForeignKey.deferral", key([](ForeignKey &k) { k.deferral = Deferral::DeferrableInitiallyDeferred; }),
         expressed},
        {"ForeignKey.enforcement", key([](ForeignKey &k) { k.enforcement = Enforcement::NotValid; }), "not_valid"},
        {"ForeignKey.enforcement", key([](ForeignKey &k) { k.enforcement = Enforcement::NotEnforced; }),
         "not_enforced"},
        {"ForeignKey.setColumns", key([](ForeignKey &k) { k.setColumns = {idOf("parent")}; }), "set_columns"},
        {"ForeignKey.comment", key([](ForeignKey &k) { k.comment = "x"; }), "comment"},
        {"CheckConstraint.id", check([](CheckConstraint &) {}), ours},
        {"CheckConstraint.name", check([](CheckConstraint &c) { c.name = "has_name"; }), expressed},
        {"CheckConstraint.expression", check([](CheckConstraint &c) { c.expression = "code > 'a'"; }), expressed},
        {"CheckConstraint.column", check([](CheckConstraint &c) { c.column = idOf("name"); }), ours},
        {"CheckConstraint.enforcement", check([](CheckConstraint &c) { c.enforcement = Enforcement::NotEnforced; }),
         "not_enforced"},
        {"CheckConstraint.enforcement", check([](CheckConstraint &c) { c.enforcement = Enforcement::NotValid; }),
         "not_valid"},
        {"CheckConstraint.noInherit", check([](CheckConstraint &c) { c.noInherit = true; }), "no_inherit"},
        {"CheckConstraint.comment", check([](CheckConstraint &c) { c.comment = "x"; }), "comment"},
        {"ExclusionConstraint", exclusion, "exclusion_constraint"},
    };
}

QList<Case> indexCases()
{
    const auto index = [](const auto &change) { return [change](Model &model) { change(model.index); }; };
    const auto part = [](const auto &change) { return [change](Model &model) { change(model.index.parts.first()); }; };
    const auto details = [](const auto &change) {
        return [change](Model &model) { change(model.index.details.edit()); };
    };
    return {
        {"Index.id", index([](Index &) {}), ours},
        {"Index.name", index([](Index &i) { i.name = "other"; }), expressed},
        {"Index.unique", index([](Index &i) { i.unique = true; }), expressed},
        {"Index.parts", index([](Index &i) { i.parts.append({.column = idOf("name")}); }), expressed},
        {"Index.where", index([](Index &i) { i.where = "code > ''"; }), expressed},
        {"Index.method", index([](Index &i) { i.method = "gin"; }), "index_method"},
        {"Index.details", index([](Index &i) { i.details.edit().comment = "x"; }), "comment"},
        {"IndexPart.column", part([](IndexPart &p) { p.column = idOf("name"); }), expressed},
        {"IndexPart.expression", part([](IndexPart &p) { p = {.expression = "lower(code)"}; }), expressed},
        {"IndexPart.collation", part([](IndexPart &p) { p.collation = "NOCASE"; }), expressed},
        {"IndexPart.descending", part([](IndexPart &p) { p.descending = true; }), expressed},
        {"IndexPart.nulls", part([](IndexPart &p) { p.nulls = NullsOrder::Last; }), "nulls_order"},
        {"IndexPart.operatorClass", part([](IndexPart &p) { p.operatorClass = "text_pattern_ops"; }), "operator_class"},
        {"IndexPart.prefixLength", part([](IndexPart &p) { p.prefixLength = 10; }), "prefix_length"},
        {"IndexDetails.include", details([](IndexDetails &d) { d.include = {idOf("name")}; }), "include"},
        {"IndexDetails.nullsNotDistinct", details([](IndexDetails &d) { d.nullsNotDistinct = true; }),
         "nulls_not_distinct"},
        {"IndexDetails.invisible", details([](IndexDetails &d) { d.invisible = true; }), "invisible_index"},
        {"IndexDetails.comment", details([](IndexDetails &d) { d.comment = "x"; }), "comment"},
        {"IndexDetails.options", details([](IndexDetails &d) {
             d.options = {{"fillfactor", "70"}};
         }),
         "index_option"},
    };
}

QList<Case> tableCases()
{
    const auto table = [](const auto &change) { return [change](Model &model) { change(model.table); }; };
    const auto options = [](const auto &change) { return [change](Model &model) { change(model.table.options); }; };
    const auto addPartition = [](Table &t) {
        t.partitions.insert({.id = idOf("old"), .name = "old", .bound = "DEFAULT"});
    };
    return {
        {"Table.id", table([](Table &) {}), ours},
        {"Table.nameSpace", table([](Table &t) { t.nameSpace = "shop"; }), "namespace"},
        {"Table.name",
         [](Model &m) {
             m.table.name = "volume";
             m.view.definition = "AS SELECT 1";
         },
         expressed},
        {"Table.comment", table([](Table &t) { t.comment = "x"; }), "comment"},
        {"Table.columns", table([](Table &t) { t.columns.append(Model::column("more", DataType::Kind::Date)); }),
         expressed},
        {"Table.primaryKey",
         [](Model &m) {
             m.number().autoIncrement = false;
             m.table.primaryKey.reset();
         },
         expressed},
        {"Table.foreignKeys",
         [](Model &m) {
             m.key.id = idOf("other");
             m.key.onDelete = ReferenceAction::Cascade;
         },
         expressed},
        {"Table.uniqueConstraints", [](Model &m) { m.unique.columns.append(idOf("code")); }, expressed},
        {"Table.checks", [](Model &m) { m.check.expression = "code <> name"; }, expressed},
        {"Table.exclusions", table([](Table &t) { t.exclusions.insert({.id = idOf("e")}); }), "exclusion_constraint"},
        {"Table.indexes", [](Model &m) { m.index.unique = true; }, expressed},
        {"Table.partitions", table(addPartition), "partition"},
        {"Table.options", options([](TableOptions &o) { o.engine = "InnoDB"; }), "engine"},
        {"TableOptions.strict",
         [](Model &m) {
             m.table.options.strict = true;
             m.table.columns[4].type = DataType::of(DataType::Kind::Text);
         },
         expressed},
        {"TableOptions.withoutRowId",
         [](Model &m) {
             m.table.options.withoutRowId = true;
             m.number().autoIncrement = false;
         },
         expressed},
        {"TableOptions.unlogged", options([](TableOptions &o) { o.unlogged = true; }), "unlogged"},
        {"TableOptions.systemVersioned", options([](TableOptions &o) { o.systemVersioned = true; }),
         "system_versioning"},
        {"TableOptions.engine", options([](TableOptions &o) { o.engine = "InnoDB"; }), "engine"},
        {"TableOptions.rowFormat", options([](TableOptions &o) { o.rowFormat = "DYNAMIC"; }), "row_format"},
        {"TableOptions.charset", options([](TableOptions &o) { o.charset = "utf8mb4"; }), "charset"},
        {"TableOptions.collation", options([](TableOptions &o) { o.collation = "utf8mb4_bin"; }), "table_collation"},
        {"TableOptions.tablespace", options([](TableOptions &o) { o.tablespace = "fast"; }), "tablespace"},
        {"TableOptions.inherits", options([](TableOptions &o) { o.inherits = "base"; }), "inherits"},
        {"TableOptions.partitionBy", options([](TableOptions &o) { o.partitionBy = "RANGE (id)"; }), "partition"},
        {"TableOptions.parameters", options([](TableOptions &o) {
             o.parameters = {{"fillfactor", "70"}};
         }),
         "parameter"},
    };
}

QList<Case> objectCases()
{
    const auto enumType = [](const auto &change) { return [change](Model &model) { change(model.enumType); }; };
    const auto view = [](const auto &change) { return [change](Model &model) { change(model.view); }; };
    QList<Case> cases{
        {"EnumType.id", enumType([](EnumType &) {}), ours},
        {"EnumType.nameSpace", enumType([](EnumType &e) { e.nameSpace = "shop"; }), "namespace"},
        {"EnumType.name", enumType([](EnumType &e) { e.name = "other"; }), expressed},
        {"EnumType.comment", enumType([](EnumType &e) { e.comment = "x"; }), "comment"},
        {"EnumType.values", enumType([](EnumType &e) {
             e.values.append({idOf("glad"), "glad"});
         }),
         expressed},
        {"EnumType.values", enumType([](EnumType &) {}), "enum"},
        {"EnumValue.id", enumType([](EnumType &e) { e.values[0].id = idOf("down"); }), ours},
        {"EnumValue.name", enumType([](EnumType &e) { e.values[0].name = "down"; }), expressed},
        {"DefinitionObject.id", view([](DefinitionObject &) {}), ours},
        {"DefinitionObject.nameSpace", view([](DefinitionObject &o) { o.nameSpace = "shop"; }), "namespace"},
        {"DefinitionObject.name", view([](DefinitionObject &o) { o.name = "titles"; }), expressed},
        {"DefinitionObject.definition", view([](DefinitionObject &o) { o.definition = "AS SELECT 1"; }), expressed},
        {"DefinitionObject.comment", view([](DefinitionObject &o) { o.comment = "x"; }), "comment"},
        {"DefinitionObject.signature", view([](DefinitionObject &o) {
             o.kind = DefinitionObject::Kind::Function;
             o.signature = "(integer)";
         }),
         "function"},
        {"DefinitionObject.table", view([](DefinitionObject &o) { o.table = idOf("book"); }), ours},
        {"DefinitionObject.dependsOn", view([](DefinitionObject &o) { o.dependsOn = {idOf("book")}; }), ours},
    };
    const QSet<DefinitionObject::Kind> known = sqliteFeatures().objects;
    for (const DefinitionObject::Kind kind : allObjectKinds()) {
        if (!known.contains(kind))
            cases.append({"DefinitionObject.kind", [kind](Model &m) { m.view.kind = kind; }, kindName(kind)});
    }
    return cases;
}

QList<Case> allCases()
{
    return columnCases() + typeCases() + keyCases() + constraintCases() + indexCases() + tableCases() + objectCases();
}

/** "Column.id", "Column.name"… where the names are all the members there are. */
template <typename... Members>
QStringList fieldsOf(const char *type, const char *names, const Members &.../*members*/)
{
    QStringList fields;
    for (const QString &name : QString::fromLatin1(names).split(QLatin1Char(',')))
        fields.append(QLatin1String(type) + QLatin1Char('.') + name.trimmed());
    Q_ASSERT(fields.size() == sizeof...(Members));
    return fields;
}

// As many names as there are members, or it does not compile.
#define FIELDS(Type, ...)                                                                                              \
    [] {                                                                                                               \
        const Type value{};                                                                                            \
        const auto &[__VA_ARGS__] = value;                                                                             \
        return fieldsOf(#Type, #__VA_ARGS__, __VA_ARGS__);                                                             \
    }()

/** Of an exclusion constraint and a partition SQLite has nothing at all: their members come to nothing as well. */
QStringList allFields()
{
    return FIELDS(Column, id, name, type, nullable, defaultValue, generated, autoIncrement, collation, comment,
                  details) +
           FIELDS(ColumnDetails, identity, charset, onUpdate, invisible, options) +
           FIELDS(Identity, style, start, step, minimum, maximum, cache, cycle) +
           FIELDS(Generated, expression, stored) + FIELDS(DefaultValue, kind, text) +
           FIELDS(DataType, kind, length, precision, scale, isUnsigned, dimensions, native) +
           FIELDS(PrimaryKey, name, columns, onConflict, details) +
           FIELDS(UniqueConstraint, id, name, columns, onConflict, nullsNotDistinct, details) +
           FIELDS(KeyDetails, deferral, include, prefixLengths, method, comment, options) +
           FIELDS(ForeignKey, id, name, columns, referencedTable, referencedColumns, unresolvedTable, unresolvedColumns,
                  onDelete, onUpdate, match, deferral, enforcement, setColumns, comment) +
           FIELDS(CheckConstraint, id, name, expression, column, enforcement, noInherit, comment) +
           FIELDS(Index, id, name, unique, parts, where, method, details) +
           FIELDS(IndexPart, column, expression, collation, descending, nulls, operatorClass, prefixLength) +
           FIELDS(IndexDetails, include, nullsNotDistinct, invisible, comment, options) +
           FIELDS(Table, id, nameSpace, name, comment, columns, primaryKey, foreignKeys, uniqueConstraints, checks,
                  exclusions, indexes, partitions, options) +
           FIELDS(TableOptions, strict, withoutRowId, unlogged, systemVersioned, engine, rowFormat, charset, collation,
                  tablespace, inherits, partitionBy, parameters) +
           FIELDS(EnumType, id, nameSpace, name, comment, values) + FIELDS(EnumValue, id, name) +
           FIELDS(DefinitionObject, id, kind, nameSpace, name, definition, comment, signature, table, dependsOn);
}

QStringList codesOf(const QList<Finding> &findings)
{
    QStringList codes;
    for (const Finding &finding : findings)
        codes.append(finding.code);
    return codes;
}

/** A dialect that can do everything a Features can say. */
Features everything()
{
    Features all;
    all.dialect = QStringLiteral("all");
    all.title = QStringLiteral("All");
    all.namespaces = all.namedEnums = true;
    for (const DefinitionObject::Kind kind : allObjectKinds())
        all.objects.insert(kind);
    all.columns = sqliteFeatures().columns;
    ColumnFeatures &columns = all.columns;
    columns.types += {DataType::Kind::Enum, DataType::Kind::Set};
    columns.arrays = columns.defaultPrecision = columns.charsets = columns.onUpdate = columns.invisible = true;
    columns.identityAlways = columns.identitySerial = columns.identityStart = columns.identityStep = true;
    columns.identityBounds = columns.identityCache = columns.identityCycle = true;
    columns.collations = columns.options = Words::anything();
    const Words any = Words::anything();
    all.constraints = {true, true, true, true, true, true, any,  any,  true,
                       true, true, true, true, true, true, true, true, true};
    all.indexes = {any, true, true, true, true, true, true, true, true, true, true, any};
    all.tables = {true, true, true, true, true, true, true, true, true, true, any, true, true, true, any};
    all.comments = {true, true, true, true, true, true, true, true, true};
    return all;
}

/** A model in which everything that can be said is said at once. */
Schema fullSchema()
{
    Model model;
    QStringList kinds;
    for (const Case &each : allCases()) {
        if (each.field != QLatin1String("DefinitionObject.kind") &&
            !each.field.startsWith(QLatin1String("Table.primaryKey")))
            each.change(model);
    }
    model.number().autoIncrement = true;
    Partition inner{
        .id = idOf("inner"), .nameSpace = "shop", .name = "inner", .parent = idOf("old"), .bound = "DEFAULT"};
    inner.comment = QStringLiteral("x");
    inner.parameters = {{"fillfactor", "70"}};
    model.table.partitions.insert(inner);
    return model.schema();
}

} // namespace

class FeaturesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldHasACase();
    void nothingIsLeftOutSilently_data();
    void nothingIsLeftOutSilently();
    void plainModelNeedsNothing();
    void unknownDialectTakesNothing();
    void fullDialectTakesEverything();
    void namesMustFit();
    void standInsMakeWarnings();
    void uniqueIndexesNeedMore();
    void partitionsAreReportedOnceOrEach();
    void commentsAreReportedTogether();
};

void FeaturesTest::everyFieldHasACase()
{
    QSet<QString> covered;
    for (const Case &each : allCases())
        covered.insert(each.field);
    for (const QString &field : allFields())
        QVERIFY2(covered.contains(field), qPrintable(field + " has no line above"));
}

void FeaturesTest::nothingIsLeftOutSilently_data()
{
    QTest::addColumn<int>("number");
    const QList<Case> cases = allCases();
    for (int i = 0; i < cases.size(); ++i)
        QTest::addRow("%s %s %d", qPrintable(cases.at(i).field), qPrintable(cases.at(i).fate), i) << i;
}

void FeaturesTest::nothingIsLeftOutSilently()
{
    QFETCH(int, number);
    const Case each = allCases().at(number);
    const Model plain;
    Model changed;
    each.change(changed);
    const auto plan = sqliteDialect().plan({}, changed.operations());
    const auto plainPlan = sqliteDialect().plan({}, plain.operations());
    QVERIFY2(plainPlan, qPrintable(plainPlan ? QString() : plainPlan.error().text()));
    const QString refused = plan ? QString() : plan.error().text();
    if (each.fate == expressed || each.fate == ours) {
        QVERIFY2(plan, qPrintable(refused));
        QCOMPARE(toScript(*plan) != toScript(*plainPlan), each.fate == expressed);
        return;
    }
    const QString code = QStringLiteral("sqlite.") + each.fate;
    const QList<Finding> findings = sqliteDialect().validate(changed.schema());
    const auto found =
        std::find_if(findings.begin(), findings.end(), [&](const Finding &finding) { return finding.code == code; });
    QVERIFY2(found != findings.end(), qPrintable(codesOf(findings).join(QLatin1Char(' '))));
    QVERIFY(!found->object.isNull());
    if (found->severity == Finding::Severity::Error)
        QCOMPARE(plan ? QString() : plan.error().detail, code);
    else
        QVERIFY2(plan, qPrintable(refused));
    if (found->severity == Finding::Severity::Warning)
        QVERIFY(codesOf(plan->findings).contains(code));
}

void FeaturesTest::plainModelNeedsNothing()
{
    QCOMPARE(codesOf(validateFeatures(Model().schema(), sqliteFeatures())), QStringList("sqlite.enum"));
    QCOMPARE(codesOf(validateFeatures(Model().schema(), everything())), QStringList());
}

void FeaturesTest::unknownDialectTakesNothing()
{
    Features nothing;
    nothing.dialect = QStringLiteral("none");
    const QSet<QString> codes = [&] {
        const QStringList found = codesOf(validateFeatures(fullSchema(), nothing));
        return QSet<QString>(found.begin(), found.end());
    }();
    for (const Case &each : allCases()) {
        if (each.fate != expressed && each.fate != ours && !each.field.startsWith(QLatin1String("DefinitionObject")) &&
            each.field != QLatin1String("DataType.dimensions") && each.field != QLatin1String("DataType.native") &&
            each.field != QLatin1String("DefaultValue.text") && each.field != QLatin1String("Identity.style") &&
            each.field != QLatin1String("ForeignKey.match"))
            QVERIFY2(codes.contains(QStringLiteral("none.") + each.fate), qPrintable(each.fate));
    }
}

void FeaturesTest::fullDialectTakesEverything()
{
    QCOMPARE(codesOf(validateFeatures(fullSchema(), everything())), QStringList());
}

void FeaturesTest::namesMustFit()
{
    Features features = everything();
    features.names = {.longest = 8, .inBytes = true, .holdsForEnumValues = true};
    Model model;
    model.table.name = QStringLiteral("bücher12"); // Nine bytes, eight characters.
    model.enumType.values[0].name = QStringLiteral("nine char");
    model.index.name = QStringLiteral("by_the_code");
    QCOMPARE(codesOf(validateFeatures(model.schema(), features)).count(QStringLiteral("all.name_length")), 3);
    features.names.inBytes = false;
    QCOMPARE(codesOf(validateFeatures(model.schema(), features)).count(QStringLiteral("all.name_length")), 2);
    features.names.holdsForEnumValues = false;
    const QList<Finding> findings = validateFeatures(model.schema(), features);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().text,
             QStringLiteral("Index by_the_code of table bücher12 has a name of 11 characters; All takes 8. Choose a "
                            "shorter one."));
}

void FeaturesTest::standInsMakeWarnings()
{
    Features features = everything();
    features.columns.types.remove(DataType::Kind::MediumText);
    Model model;
    model.text().type = DataType::of(DataType::Kind::MediumText);
    QCOMPARE(validateFeatures(model.schema(), features).value(0).severity, Finding::Severity::Error);
    features.instead.insert(QStringLiteral("mediumtext"), QStringLiteral("It is TEXT."));
    const Finding finding = validateFeatures(model.schema(), features).value(0);
    QCOMPARE(finding.severity, Finding::Severity::Warning);
    QCOMPARE(finding.code, QStringLiteral("all.type"));
    QCOMPARE(finding.part, model.text().id);
    QCOMPARE(finding.text,
             QStringLiteral("Column book.code has the type mediumtext, which All does not know. It is TEXT."));
}

void FeaturesTest::uniqueIndexesNeedMore()
{
    Features features = everything();
    features.indexes.partial = false;
    Model model;
    model.index.where = QStringLiteral("code > ''");
    QCOMPARE(validateFeatures(model.schema(), features).value(0).severity, Finding::Severity::Warning);
    model.index.unique = true;
    QCOMPARE(validateFeatures(model.schema(), features).value(0).severity, Finding::Severity::Error);
}

void FeaturesTest::partitionsAreReportedOnceOrEach()
{
    const Schema schema = fullSchema();
    QCOMPARE(codesOf(validateFeatures(schema, sqliteFeatures())).count(QStringLiteral("sqlite.partition")), 1);
    Features features = everything();
    features.tables.subPartitions = false;
    features.tables.partitionNamespaces = false;
    features.tables.partitionParameters = {};
    QCOMPARE(codesOf(validateFeatures(schema, features)),
             QStringList({"all.sub_partition", "all.partition_namespace", "all.partition_parameter"}));
}

void FeaturesTest::commentsAreReportedTogether()
{
    Model model;
    model.table.comment = QStringLiteral("a");
    model.text().comment = QStringLiteral("b");
    model.key.comment = QStringLiteral("c");
    const QList<Finding> findings = validateFeatures(*model.schema().tables.begin(), sqliteFeatures());
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().severity, Finding::Severity::Info);
    QCOMPARE(findings.first().text, QStringLiteral("Table book has comments that SQLite has no place for (3). They "
                                                   "stay in the model."));
}

QTEST_GUILESS_MAIN(FeaturesTest)
#include "tst_features.moc"
