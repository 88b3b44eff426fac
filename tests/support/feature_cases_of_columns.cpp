// SPDX-License-Identifier: MIT
#include "tests/support/feature_cases.h"

namespace joinery {

QList<FeatureCase> columnFeatureCases()
{
    const auto text = [](const auto &change) { return [change](FeatureModel &model) { change(model.text()); }; };
    const FeatureChange computed = text([](Column &c) { c.generated = Generated{"upper(name)", false}; });
    const FeatureChange stored = text([](Column &c) { c.generated = Generated{"upper(name)", true}; });
    const FeatureChange eleven = text([](Column &c) { c.defaultValue = DefaultValue::number("11"); });
    const FeatureChange now = text([](Column &c) {
        c.type = DataType::of(DataType::Kind::Timestamp);
        c.defaultValue = DefaultValue::of(DefaultValue::Kind::CurrentTimestamp);
    });
    return {
        {"Column.id", text([](Column &c) { c.id = featureId("other"); }), "ours", "ours", "ours"},
        {"Column.name", text([](Column &c) { c.name = "isbn"; }), "written", "written", "written"},
        {"Column.type", text([](Column &c) { c.type = DataType::varchar(20); }), "written", "written", "written"},
        {"Column.null", text([](Column &c) { c.nullable = false; }), "written", "written", "written"},
        {"Column.default", text([](Column &c) { c.defaultValue = DefaultValue::literal("x"); }), "written", "written",
         "written"},
        {"Column.generated", text([](Column &c) {
             c.generated = Generated{"upper(name)", false};
         }),
         "written", "warned virtual_column written", "written"},
        {"Column.auto_increment", [](FeatureModel &m) { m.number().autoIncrement = false; }, "written", "written",
         "written"},
        {"Column.collation", text([](Column &c) { c.collation = "NOCASE"; }), "written", "refused collation",
         "refused collation"},
        {"Column.collation", text([](Column &c) { c.collation = "utf8mb4_bin"; }), "warned collation written",
         "refused collation", "written"},
        {"Column.comment", text([](Column &c) { c.comment = "x"; }), "noted comment", "written", "written"},
        {"ColumnDetails.auto_increment", [](FeatureModel &m) { m.identity().step = 2; }, "refused identity_step",
         "written", "refused identity_step"},
        {"ColumnDetails.charset", text([](Column &c) { c.details.edit().charset = "latin1"; }), "warned charset",
         "warned charset", "written"},
        {"ColumnDetails.on_update", text([](Column &c) { c.details.edit().onUpdate = "now()"; }), "refused on_update",
         "refused on_update", "written", now},
        {"ColumnDetails.on_update", text([](Column &c) { c.details.edit().onUpdate = "now()"; }), "refused on_update",
         "refused on_update", "refused on_update"},
        {"ColumnDetails.invisible", text([](Column &c) { c.details.edit().invisible = true; }),
         "warned invisible_column", "warned invisible_column", "written"},
        {"ColumnDetails.options", text([](Column &c) {
             c.details.edit().options = {{"storage", "external"}};
         }),
         "warned column_option", "written", "warned column_option"},
        {"ColumnDetails.options", text([](Column &c) {
             c.details.edit().options = {{"compressed", ""}};
         }),
         "warned column_option", "warned column_option", "written"},
        {"ColumnDetails.options", text([](Column &c) {
             c.details.edit().options = {{"colour", "red"}};
         }),
         "warned column_option", "warned column_option", "warned column_option"},
        {"Identity.style", [](FeatureModel &m) { m.identity().style = Identity::Style::Always; },
         "warned identity_always", "written", "warned identity_always"},
        {"Identity.style", [](FeatureModel &m) { m.identity().style = Identity::Style::Serial; },
         "warned identity_serial", "written", "warned identity_serial"},
        {"Identity.start", [](FeatureModel &m) { m.identity().start = 100; }, "warned identity_start", "written",
         "written"},
        {"Identity.step", [](FeatureModel &m) { m.identity().step = 10; }, "refused identity_step", "written",
         "refused identity_step"},
        {"Identity.minimum", [](FeatureModel &m) { m.identity().minimum = 1; }, "refused identity_bounds", "written",
         "refused identity_bounds"},
        {"Identity.maximum", [](FeatureModel &m) { m.identity().maximum = 9; }, "refused identity_bounds", "written",
         "refused identity_bounds"},
        {"Identity.cache", [](FeatureModel &m) { m.identity().cache = 5; }, "warned identity_cache", "written",
         "warned identity_cache"},
        {"Identity.cycle", [](FeatureModel &m) { m.identity().cycle = true; }, "refused identity_cycle", "written",
         "refused identity_cycle"},
        {"Generated.expression", text([](Column &c) { c.generated->expression = "lower(name)"; }), "written", "written",
         "written", computed},
        {"Generated.stored", text([](Column &c) { c.generated->stored = true; }), "written", "ours", "written",
         computed},
        {"Generated.stored", text([](Column &c) { c.generated->stored = false; }), "written", "warned virtual_column",
         "written", stored},
        {"DefaultValue.kind", text([](Column &c) { c.defaultValue = DefaultValue::null(); }), "written", "written",
         "written", eleven},
        {"DefaultValue.kind", text([](Column &c) { c.defaultValue = DefaultValue::boolean(true); }), "written",
         "written", "written"},
        {"DefaultValue.kind", text([](Column &c) { c.defaultValue = DefaultValue::of(DefaultValue::Kind::Uuid); }),
         "written", "written", "written"},
        {"DefaultValue.kind", text([](Column &c) { c.defaultValue = DefaultValue::expression("1 + 1"); }), "written",
         "written", "written"},
        {"DefaultValue.kind",
         text([](Column &c) { c.defaultValue = DefaultValue::of(DefaultValue::Kind::CurrentTimestamp); }), "written",
         "written", "written"},
        {"DefaultValue.kind",
         text([](Column &c) { c.defaultValue = DefaultValue::of(DefaultValue::Kind::CurrentDate); }), "written",
         "written", "written"},
        {"DefaultValue.kind",
         text([](Column &c) { c.defaultValue = DefaultValue::of(DefaultValue::Kind::CurrentTime); }), "written",
         "written", "written"},
        {"DefaultValue.text", text([](Column &c) { c.defaultValue->text = "12"; }), "written", "written", "written",
         eleven},
        {"DefaultValue.text", text([](Column &c) { c.defaultValue->text = "6"; }), "warned default_precision",
         "written", "written", now},
    };
}

QList<FeatureCase> typeFeatureCases()
{
    const auto type = [](const char *name) {
        return [name](FeatureModel &model) { model.text().type = DataType::fromText(QLatin1String(name)); };
    };
    const FeatureChange word = type("varchar(20)");
    return {
        {"DataType.kind", type("smallint"), "written", "written", "written"},
        {"DataType.kind", type("integer"), "written", "written", "written"},
        {"DataType.kind", type("bigint"), "written", "written", "written"},
        {"DataType.kind", type("real"), "written", "written", "written"},
        {"DataType.kind", type("double"), "written", "written", "written"},
        {"DataType.kind", type("numeric"), "written", "written", "warned numeric_precision written"},
        {"DataType.kind", type("boolean"), "written", "written", "written"},
        {"DataType.kind", type("date"), "written", "written", "written"},
        {"DataType.kind", type("time"), "written", "written", "written"},
        {"DataType.kind", type("timestamp"), "written", "written", "written"},
        {"DataType.kind", type("timestamptz"), "written", "written", "noted timestamptz written"},
        {"DataType.kind", type("interval"), "written", "written", "refused type"},
        {"DataType.kind", type("uuid"), "written", "written", "written"},
        {"DataType.kind", type("json"), "written", "written", "written"},
        {"DataType.kind", type("jsonb"), "written", "written", "warned type written"},
        {"DataType.kind", type("blob"), "written", "written", "written"},
        {"DataType.kind", type("tinyint"), "written", "warned type written", "written"},
        {"DataType.kind", type("mediumint"), "written", "warned type written", "written"},
        {"DataType.kind", type("tinytext"), "written", "warned type", "written"},
        {"DataType.kind", type("mediumtext"), "written", "warned type", "written"},
        {"DataType.kind", type("longtext"), "written", "warned type", "written"},
        {"DataType.kind", type("year"), "written", "warned type written", "written"},
        {"DataType.kind", type("varchar"), "written", "written", "warned varchar_length"},
        {"DataType.kind", type("char"), "written", "written", "written"},
        {"DataType.kind", type("enum('a','b')"), "warned enum written", "warned enum written", "written"},
        {"DataType.kind", type("set('a','b')"), "warned set written", "warned set written", "written"},
        {"DataType.kind", type("point"), "written", "written", "written"},
        {"DataType.length", type("varchar(30)"), "written", "written", "written", word},
        {"DataType.length", type("char(3)"), "written", "written", "written"},
        {"DataType.precision", type("numeric(5)"), "written", "written", "written"},
        {"DataType.precision", type("time(3)"), "written", "written", "written"},
        {"DataType.precision", type("timestamp(3)"), "written", "written", "written"},
        {"DataType.precision", type("timestamptz(3)"), "written", "written", "noted timestamptz written"},
        {"DataType.precision", type("interval(3)"), "written", "written", "refused type"},
        {"DataType.scale", type("numeric(5,2)"), "written", "written", "written"},
        {"DataType.isUnsigned", type("integer unsigned"), "written", "warned unsigned written", "written",
         type("integer")},
        {"DataType.isUnsigned", type("numeric(5,2) unsigned"), "written", "warned unsigned", "written",
         type("numeric(5,2)")},
        {"DataType.isUnsigned", type("double unsigned"), "written", "warned unsigned", "written", type("double")},
        {"DataType.dimensions", type("integer[]"), "refused array", "written", "refused array"},
        {"DataType.dimensions", type("text[][]"), "refused array", "written", "refused array", type("text[]")},
        {"DataType.native", type("citext"), "written", "written", "refused unknown_type"},
        {"DataType.native", type("enum('a','c')"), "warned enum written", "warned enum written", "written",
         type("enum('a','b')")},
        {"DataType.native", type("set('a','c')"), "warned set written", "warned set written", "written",
         type("set('a','b')")},
    };
}

} // namespace joinery
