// SPDX-License-Identifier: MIT
#include "tests/support/feature_cases.h"

namespace joinery {

QList<FeatureCase> tableFeatureCases()
{
    const auto table = [](const auto &change) { return [change](FeatureModel &model) { change(model.table); }; };
    const auto options = [](const auto &change) {
        return [change](FeatureModel &model) { change(model.table.options); };
    };
    const FeatureChange otherTable = [](FeatureModel &m) {
        m.table.id = featureId("other");
        m.key.referencedTable = m.table.id;
    };
    const FeatureChange plainView = [](FeatureModel &m) { m.view.definition = "AS SELECT 1"; };
    const FeatureChange uncounted = [](FeatureModel &m) {
        m.number().autoIncrement = false;
        m.key.id = {};
    };
    const FeatureChange strictTypes = [](FeatureModel &m) {
        for (Column &column : m.table.columns)
            column.type = DataType::of(column.type.isInteger() ? DataType::Kind::Integer : DataType::Kind::Text);
    };
    return {
        {"Table.id", otherTable, "ours", "ours", "ours"},
        {"Table.namespace", table([](Table &t) { t.nameSpace = "shop"; }), "refused namespace", "written",
         "refused namespace"},
        {"Table.name", table([](Table &t) { t.name = "volume"; }), "written", "written", "written", plainView},
        {"Table.comment", table([](Table &t) { t.comment = "x"; }), "noted comment", "written", "written"},
        {"Table.columns", table([](Table &t) {
             t.columns.append({.id = featureId("more"), .name = "more", .type = DataType::of(DataType::Kind::Date)});
         }),
         "written", "written", "written"},
        {"Table.primary_key", [](FeatureModel &m) { m.table.primaryKey.reset(); }, "written", "written", "written",
         uncounted},
        {"Table.foreign_keys",
         [](FeatureModel &m) {
             m.key.id = featureId("other");
             m.key.onDelete = ReferenceAction::Cascade;
         },
         "written", "written", "written"},
        {"Table.unique", [](FeatureModel &m) { m.unique.columns.append(featureId("code")); }, "written", "written",
         "written"},
        {"Table.checks", [](FeatureModel &m) { m.check.expression = "code <> name"; }, "written", "written", "written"},
        {"Table.indexes", [](FeatureModel &m) { m.index.unique = true; }, "written", "written", "written"},
        {"Table.options", options([](TableOptions &o) { o.engine = "MyISAM"; }), "warned engine", "warned engine",
         "written"},
        {"TableOptions.strict", [](FeatureModel &m) { m.table.options.strict = true; }, "written", "ours", "ours",
         strictTypes},
        {"TableOptions.without_rowid", [](FeatureModel &m) { m.table.options.withoutRowId = true; }, "written",
         "warned without_rowid", "warned without_rowid", uncounted},
        {"TableOptions.unlogged", options([](TableOptions &o) { o.unlogged = true; }), "warned unlogged", "written",
         "warned unlogged"},
        {"TableOptions.system_versioned", options([](TableOptions &o) { o.systemVersioned = true; }),
         "refused system_versioning", "refused system_versioning", "written"},
        {"TableOptions.engine", options([](TableOptions &o) { o.engine = "InnoDB"; }), "warned engine", "warned engine",
         "written"},
        {"TableOptions.row_format", options([](TableOptions &o) { o.rowFormat = "DYNAMIC"; }), "warned row_format",
         "warned row_format", "written"},
        {"TableOptions.charset", options([](TableOptions &o) { o.charset = "utf8mb4"; }), "warned charset",
         "warned charset", "written"},
        {"TableOptions.collation", options([](TableOptions &o) { o.collation = "utf8mb4_bin"; }),
         "warned table_collation", "warned table_collation", "written"},
        {"TableOptions.tablespace", options([](TableOptions &o) { o.tablespace = "fast"; }), "warned tablespace",
         "written", "warned tablespace"},
        {"TableOptions.inherits", options([](TableOptions &o) { o.inherits = "base"; }), "refused inherits",
         "warned inherits written", "refused inherits"},
        {"TableOptions.partition_by", options([](TableOptions &o) { o.partitionBy = "RANGE (id)"; }),
         "refused partition", "refused partition_key", "refused foreign_key_partition"},
        {"TableOptions.parameters", options([](TableOptions &o) {
             o.parameters = {{"fillfactor", "70"}};
         }),
         "warned parameter", "written", "warned parameter"},
        {"TableOptions.parameters", options([](TableOptions &o) {
             o.parameters = {{"checksum", "1"}};
         }),
         "warned parameter", "warned parameter", "written"},
        {"TableOptions.parameters", options([](TableOptions &o) {
             o.parameters = {{"colour", "red"}};
         }),
         "warned parameter", "warned parameter", "warned parameter"},
    };
}

QList<FeatureCase> partitionFeatureCases()
{
    // Keys of a table with partitions have its partition key in them.
    const FeatureChange alone = [](FeatureModel &m) {
        m.unique.id = {};
        m.key.id = {};
    };
    const FeatureChange one = [alone](FeatureModel &m) {
        alone(m);
        m.table.options.partitionBy = "RANGE (id)";
        m.table.partitions.insert({.id = featureId("old"), .name = "old", .bound = "FOR VALUES FROM (0) TO (10)"});
    };
    const FeatureChange less = [one](FeatureModel &m) {
        one(m);
        m.table.partitions.edit(featureId("old"))->bound = "VALUES LESS THAN (10)";
    };
    const FeatureChange two = [one](FeatureModel &m) {
        one(m);
        m.table.partitions.edit(featureId("old"))->partitionBy = "LIST (id)";
        m.table.partitions.insert({.id = featureId("new"), .name = "new", .bound = "FOR VALUES FROM (10) TO (20)"});
        m.table.partitions.insert({.id = featureId("inner"), .name = "inner", .bound = "DEFAULT"});
    };
    const auto partition = [](const auto &change) {
        return [change](FeatureModel &m) { change(*m.table.partitions.edit(featureId("old"))); };
    };
    const auto options = [](const auto &change) {
        return [change](FeatureModel &model) { change(model.table.options); };
    };
    const auto inner = [](FeatureModel &m) { m.table.partitions.edit(featureId("inner"))->parent = featureId("old"); };
    const FeatureChange otherPartition = [](FeatureModel &m) {
        Partition other = *m.table.partitions.find(featureId("old"));
        m.table.partitions.remove(other.id);
        other.id = featureId("other");
        m.table.partitions.insert(other);
    };
    return {
        {"Table.partitions", one, "refused partition", "written", "refused partition_bound"},
        {"Partition.id", otherPartition, "refused partition", "ours", "refused partition_bound", one},
        {"Partition.namespace", partition([](Partition &p) { p.nameSpace = "shop"; }), "refused partition", "written",
         "refused partition_namespace", one},
        {"Partition.name", partition([](Partition &p) { p.name = "first"; }), "refused partition", "written",
         "refused partition_bound", one},
        {"Partition.parent", inner, "refused partition", "written", "refused sub_partition", two},
        {"Partition.bound", partition([](Partition &p) { p.bound = "DEFAULT"; }), "refused partition", "written",
         "refused partition_bound", one},
        {"Partition.partition_by", partition([](Partition &p) { p.partitionBy = "HASH (id)"; }), "refused partition",
         "written", "refused sub_partition", one},
        {"Partition.comment", partition([](Partition &p) { p.comment = "x"; }), "refused partition", "written",
         "refused partition_bound", one},
        {"Partition.parameters", partition([](Partition &p) {
             p.parameters = {{"fillfactor", "70"}};
         }),
         "refused partition", "written", "refused partition_bound", one},
        {"Partition.parameters", partition([](Partition &p) {
             p.parameters = {{"max_rows", "70"}};
         }),
         "refused partition", "warned partition_parameter", "refused partition_bound", one},
        {"Partition.parameters", partition([](Partition &p) {
             p.parameters = {{"colour", "red"}};
         }),
         "refused partition", "warned partition_parameter", "refused partition_bound", one},
        {"Partition.id", otherPartition, "refused partition", "refused partition_bound", "ours", less},
        {"Partition.name", partition([](Partition &p) { p.name = "first"; }), "refused partition",
         "refused partition_bound", "written", less},
        {"Partition.bound", partition([](Partition &p) { p.bound = "VALUES LESS THAN MAXVALUE"; }), "refused partition",
         "refused partition_bound", "written", less},
        {"Partition.partition_by", partition([](Partition &p) { p.partitionBy = "HASH (id)"; }), "refused partition",
         "refused partition_bound", "refused sub_partition", less},
        {"Partition.comment", partition([](Partition &p) { p.comment = "x"; }), "refused partition",
         "refused partition_bound", "written", less},
        {"Partition.parameters", partition([](Partition &p) {
             p.parameters = {{"max_rows", "70"}};
         }),
         "refused partition", "refused partition_bound", "written", less},
        {"Partition.parameters", partition([](Partition &p) {
             p.parameters = {{"colour", "red"}};
         }),
         "refused partition", "refused partition_bound", "warned partition_parameter", less},
        {"TableOptions.partition_by", options([](TableOptions &o) { o.partitionBy = "RANGE (id + 1)"; }),
         "refused partition", "refused partition_bound", "written", less},
        {"TableOptions.partition_by", options([](TableOptions &o) { o.partitionBy = "HASH (id)"; }),
         "refused partition", "written", "written", alone},
    };
}

QList<FeatureCase> objectFeatureCases()
{
    const auto enumType = [](const auto &change) { return [change](FeatureModel &model) { change(model.enumType); }; };
    const auto view = [](const auto &change) { return [change](FeatureModel &model) { change(model.view); }; };
    using Kind = DefinitionObject::Kind;
    const FeatureChange otherName = [](FeatureModel &m) { m.table.columns[4].type.native = m.enumType.name = "other"; };
    const auto text = [](Kind kind, const char *definition) {
        return [kind, definition](FeatureModel &m) {
            m.view.kind = kind;
            m.view.definition = QLatin1String(definition);
        };
    };
    const auto onTable = view([](DefinitionObject &o) { o.table = featureId("book"); });
    const auto kind = [](Kind to) { return [to](FeatureModel &model) { model.view.kind = to; }; };
    return {
        {"EnumType.id", enumType([](EnumType &e) { e.id = featureId("other"); }), "ours", "ours", "ours"},
        {"EnumType.namespace", enumType([](EnumType &e) { e.nameSpace = "shop"; }), "refused namespace", "written",
         "refused namespace"},
        {"EnumType.name", otherName, "warned enum", "written", "warned enum"},
        {"EnumType.comment", enumType([](EnumType &e) { e.comment = "x"; }), "noted comment", "written",
         "noted comment"},
        {"EnumType.values", enumType([](EnumType &e) {
             e.values.append({featureId("glad"), "glad"});
         }),
         "written", "written", "written"},
        {"EnumValue.id", enumType([](EnumType &e) { e.values[0].id = featureId("down"); }), "ours", "ours", "ours"},
        {"EnumValue.name", enumType([](EnumType &e) { e.values[0].name = "down"; }), "written", "written", "written"},
        {"DefinitionObject.id", view([](DefinitionObject &o) { o.id = featureId("other"); }), "ours", "ours", "ours"},
        {"DefinitionObject.namespace", view([](DefinitionObject &o) { o.nameSpace = "shop"; }), "refused namespace",
         "written", "refused namespace"},
        {"DefinitionObject.name", view([](DefinitionObject &o) { o.name = "titles"; }), "written", "written",
         "written"},
        {"DefinitionObject.definition", view([](DefinitionObject &o) { o.definition = "AS SELECT 1"; }), "written",
         "written", "written"},
        {"DefinitionObject.comment", view([](DefinitionObject &o) { o.comment = "x"; }), "noted comment", "written",
         "noted comment"},
        {"DefinitionObject.signature", view([](DefinitionObject &o) {
             o.kind = DefinitionObject::Kind::Function;
             o.signature = "(integer)";
         }),
         "refused function", "written", "written"},
        {"DefinitionObject.table", view([](DefinitionObject &o) { o.table = featureId("book"); }), "ours", "ours",
         "ours"},
        {"DefinitionObject.depends_on", view([](DefinitionObject &o) { o.dependsOn = {featureId("book")}; }), "ours",
         "ours", "ours"},
        {"DefinitionObject.kind", kind(Kind::VirtualTable), "written", "refused virtual_table",
         "refused virtual_table"},
        {"DefinitionObject.kind", kind(Kind::MaterializedView), "refused materialized_view", "written",
         "refused materialized_view"},
        {"DefinitionObject.kind", kind(Kind::Function), "refused function", "written", "written"},
        {"DefinitionObject.kind", kind(Kind::Procedure), "refused procedure", "written", "written"},
        {"DefinitionObject.kind", kind(Kind::Aggregate), "refused aggregate", "written", "written"},
        {"DefinitionObject.kind", kind(Kind::Domain), "refused domain", "written", "refused domain"},
        {"DefinitionObject.kind", kind(Kind::CompositeType), "refused composite_type", "written",
         "refused composite_type"},
        {"DefinitionObject.kind", kind(Kind::Rule), "refused rule", "refused object_table", "refused rule"},
        {"DefinitionObject.kind", kind(Kind::Policy), "refused policy", "refused object_table", "refused policy"},
        {"DefinitionObject.kind", kind(Kind::Index), "refused index", "refused object_table", "refused index"},
        {"DefinitionObject.kind", text(Kind::Index, "ON book (title)"), "refused index", "refused index_place",
         "refused index"},
        {"DefinitionObject.kind", kind(Kind::Cast), "refused cast", "written", "refused cast"},
        {"DefinitionObject.kind", kind(Kind::Operator), "refused operator", "written", "refused operator"},
        {"DefinitionObject.kind", kind(Kind::OperatorClass), "refused operator_class", "written",
         "refused operator_class"},
        {"DefinitionObject.kind", kind(Kind::OperatorFamily), "refused operator_family", "written",
         "refused operator_family"},
        {"DefinitionObject.kind", kind(Kind::Collation), "refused collation", "written", "refused collation"},
        {"DefinitionObject.kind", kind(Kind::TextSearch), "refused text_search", "written", "refused text_search"},
        {"DefinitionObject.kind", kind(Kind::ForeignServer), "refused foreign_server", "written",
         "refused foreign_server"},
        {"DefinitionObject.kind", kind(Kind::ForeignTable), "refused foreign_table", "written",
         "refused foreign_table"},
        {"DefinitionObject.kind", kind(Kind::Statistics), "refused statistics", "written", "refused statistics"},
        {"DefinitionObject.kind", kind(Kind::Event), "refused event", "refused event", "written"},
        {"DefinitionObject.kind", kind(Kind::Extension), "refused extension", "written", "refused extension"},
        {"DefinitionObject.kind", kind(Kind::Namespace), "refused namespace", "written", "refused namespace"},
        {"DefinitionObject.kind", text(Kind::Sequence, "START 5"), "refused sequence", "written", "written"},
        {"DefinitionObject.kind", text(Kind::Trigger, "AFTER INSERT ON book BEGIN SELECT 1; END"), "written",
         "refused trigger_body", "refused trigger_row"},
        {"DefinitionObject.table", onTable, "ours", "ours", "refused trigger_body",
         text(Kind::Trigger, "AFTER INSERT ON book FOR EACH ROW EXECUTE FUNCTION f()")},
        {"DefinitionObject.table", onTable, "ours", "refused trigger_body", "ours",
         text(Kind::Trigger, "AFTER INSERT ON book FOR EACH ROW SET @a = 1")},
        {"DefinitionObject.table", onTable, "refused rule", "ours", "refused rule",
         text(Kind::Rule, "AS ON DELETE TO book DO INSTEAD NOTHING")},
        {"DefinitionObject.table", onTable, "refused policy", "ours", "refused policy",
         text(Kind::Policy, "ON book FOR SELECT USING (true)")},
        {"Schema.tables", [](FeatureModel &m) { m.table.columns.removeLast(); }, "written", "written", "written"},
        {"Schema.enums", enumType([](EnumType &e) { e.values.removeLast(); }), "written", "written", "written"},
        {"Schema.objects", view([](DefinitionObject &o) { o.definition = "AS SELECT 2"; }), "written", "written",
         "written"},
    };
}

} // namespace joinery
