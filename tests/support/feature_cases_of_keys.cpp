// SPDX-License-Identifier: MIT
#include "tests/support/feature_cases.h"

namespace joinery {

QList<FeatureCase> keyFeatureCases()
{
    const auto primary = [](const auto &change) {
        return [change](FeatureModel &model) { change(*model.table.primaryKey); };
    };
    const auto details = [](const auto &change) {
        return [change](FeatureModel &model) { change(model.unique.details.edit()); };
    };
    const auto unique = [](const auto &change) { return [change](FeatureModel &model) { change(model.unique); }; };
    const FeatureChange keyless = [](FeatureModel &m) { m.key.id = {}; };
    const FeatureChange worded = [](FeatureModel &m) {
        m.number().autoIncrement = false;
        m.key.id = {};
        m.table.primaryKey->columns = {featureId("code")};
    };
    return {
        {"PrimaryKey.name", primary([](PrimaryKey &k) { k.name = "book_key"; }), "written", "written",
         "noted primary_key_name"},
        {"PrimaryKey.columns", primary([](PrimaryKey &k) { k.columns.append(featureId("name")); }), "written",
         "written", "written", worded},
        {"PrimaryKey.on_conflict", primary([](PrimaryKey &k) { k.onConflict = "REPLACE"; }), "written",
         "refused on_conflict", "refused on_conflict"},
        {"KeyDetails.include", primary([](PrimaryKey &k) { k.details.edit().include = {featureId("name")}; }),
         "warned include", "written", "warned include"},
        {"KeyDetails.deferral",
         primary([](PrimaryKey &k) { k.details.edit().deferral = Deferral::DeferrableInitiallyDeferred; }),
         "refused deferrable", "written", "refused deferrable", keyless},
        {"KeyDetails.method", primary([](PrimaryKey &k) { k.details.edit().method = "hash"; }), "warned key_method",
         "warned key_method", "noted hash_method written"},
        {"KeyDetails.comment", primary([](PrimaryKey &k) { k.details.edit().comment = "x"; }), "noted comment",
         "written", "written"},
        {"KeyDetails.options", primary([](PrimaryKey &k) {
             k.details.edit().options = {{"fillfactor", "70"}};
         }),
         "warned key_option", "written", "warned key_option"},
        {"KeyDetails.prefix_lengths", primary([](PrimaryKey &k) { k.details.edit().prefixLengths = {10}; }),
         "refused prefix_length", "refused prefix_length", "written", worded},
        {"KeyDetails.collations", primary([](PrimaryKey &k) { k.details.edit().collations = {"NOCASE"}; }), "written",
         "refused key_collation", "refused key_collation", worded},
        {"KeyDetails.descending", primary([](PrimaryKey &k) { k.details.edit().descending = {true}; }), "written",
         "warned key_order", "written", worded},
        {"UniqueConstraint.id", unique([](UniqueConstraint &u) { u.id = featureId("other"); }), "ours", "ours", "ours"},
        {"UniqueConstraint.name", unique([](UniqueConstraint &u) { u.name = "one_name"; }), "written", "written",
         "written"},
        {"UniqueConstraint.columns", unique([](UniqueConstraint &u) { u.columns = {featureId("code")}; }), "written",
         "written", "written"},
        {"UniqueConstraint.on_conflict", unique([](UniqueConstraint &u) { u.onConflict = "IGNORE"; }), "written",
         "refused on_conflict", "refused on_conflict"},
        {"UniqueConstraint.nulls_not_distinct", unique([](UniqueConstraint &u) { u.nullsNotDistinct = true; }),
         "refused nulls_not_distinct", "written", "refused nulls_not_distinct"},
        {"KeyDetails.deferral", details([](KeyDetails &d) { d.deferral = Deferral::DeferrableInitiallyDeferred; }),
         "refused deferrable", "written", "refused deferrable"},
        {"KeyDetails.deferral", details([](KeyDetails &d) { d.deferral = Deferral::DeferrableInitiallyImmediate; }),
         "refused deferrable", "written", "refused deferrable"},
        {"KeyDetails.include", details([](KeyDetails &d) { d.include = {featureId("code")}; }), "warned include",
         "written", "warned include"},
        {"KeyDetails.prefix_lengths", details([](KeyDetails &d) { d.prefixLengths = {10}; }), "refused prefix_length",
         "refused prefix_length", "written"},
        {"KeyDetails.collations", details([](KeyDetails &d) { d.collations = {"RTRIM"}; }), "written",
         "refused key_collation", "refused key_collation"},
        {"KeyDetails.descending", details([](KeyDetails &d) { d.descending = {true}; }), "written", "warned key_order",
         "written"},
        {"KeyDetails.method", details([](KeyDetails &d) { d.method = "hash"; }), "warned key_method",
         "warned key_method", "written"},
        {"KeyDetails.comment", details([](KeyDetails &d) { d.comment = "x"; }), "noted comment", "written", "written"},
        {"KeyDetails.options", details([](KeyDetails &d) {
             d.options = {{"fillfactor", "70"}};
         }),
         "warned key_option", "written", "warned key_option"},
        {"KeyDetails.options", details([](KeyDetails &d) {
             d.options = {{"key_block_size", "8"}};
         }),
         "warned key_option", "warned key_option", "written"},
        {"KeyDetails.options", details([](KeyDetails &d) {
             d.options = {{"colour", "red"}};
         }),
         "warned key_option", "warned key_option", "warned key_option"},
    };
}

QList<FeatureCase> constraintFeatureCases()
{
    const auto key = [](const auto &change) { return [change](FeatureModel &model) { change(model.key); }; };
    const auto check = [](const auto &change) { return [change](FeatureModel &model) { change(model.check); }; };
    const auto exclusion = [](FeatureModel &model) {
        model.table.exclusions.insert(
            {.id = featureId("exclusion"), .name = "no_overlap", .parts = {{{.column = featureId("code")}, "="}}});
    };
    const auto otherId = [](FeatureModel &model) {
        ExclusionConstraint other = *model.table.exclusions.find(featureId("exclusion"));
        model.table.exclusions.remove(other.id);
        other.id = featureId("other");
        model.table.exclusions.insert(other);
    };
    const auto excluded = [](const auto &change) {
        return [change](FeatureModel &model) { change(*model.table.exclusions.edit(featureId("exclusion"))); };
    };
    const FeatureChange nulls = key([](ForeignKey &k) { k.onDelete = ReferenceAction::SetNull; });
    const FeatureChange lost = key([](ForeignKey &k) {
        k.referencedTable = {};
        k.referencedColumns = {};
        k.unresolvedTable = "lost";
    });
    return {
        {"ForeignKey.id", key([](ForeignKey &k) { k.id = featureId("other"); }), "ours", "ours", "ours"},
        {"ForeignKey.name", key([](ForeignKey &k) { k.name = "leads_up"; }), "written", "written", "written"},
        {"ForeignKey.columns", key([](ForeignKey &k) { k.columns = {featureId("id")}; }), "written", "written",
         "written"},
        {"ForeignKey.references", lost, "warned foreign_key_target written", "refused missing_target",
         "refused missing_target"},
        {"ForeignKey.references.columns", key([](ForeignKey &k) { k.referencedColumns = {featureId("name")}; }),
         "written", "refused foreign_key_type", "refused foreign_key_type"},
        {"ForeignKey.missing_table", key([](ForeignKey &k) { k.unresolvedTable = "gone"; }), "written",
         "refused missing_target", "refused missing_target", lost},
        {"ForeignKey.missing_columns", key([](ForeignKey &k) { k.unresolvedColumns = {"x"}; }), "written",
         "refused missing_target", "refused missing_target", lost},
        {"ForeignKey.on_delete", key([](ForeignKey &k) { k.onDelete = ReferenceAction::SetNull; }), "written",
         "written", "written"},
        {"ForeignKey.on_update", key([](ForeignKey &k) { k.onUpdate = ReferenceAction::SetDefault; }), "written",
         "written", "refused set_default"},
        {"ForeignKey.on_delete", key([](ForeignKey &k) { k.onDelete = ReferenceAction::SetDefault; }), "written",
         "written", "refused set_default"},
        {"ForeignKey.on_update", key([](ForeignKey &k) { k.onUpdate = ReferenceAction::Cascade; }), "written",
         "written", "written"},
        {"ForeignKey.match", key([](ForeignKey &k) { k.match = "FULL"; }), "warned match_full written", "written",
         "refused match_full"},
        {"ForeignKey.match", key([](ForeignKey &k) { k.match = "PARTIAL"; }), "warned match_partial written",
         "refused match_partial", "refused match_partial"},
        {"ForeignKey.deferral", key([](ForeignKey &k) { k.deferral = Deferral::DeferrableInitiallyDeferred; }),
         "written", "written", "refused deferrable"},
        {"ForeignKey.enforcement", key([](ForeignKey &k) { k.enforcement = Enforcement::NotValid; }),
         "refused not_valid", "written", "refused not_valid"},
        {"ForeignKey.enforcement", key([](ForeignKey &k) { k.enforcement = Enforcement::NotEnforced; }),
         "refused not_enforced", "refused not_enforced", "refused not_enforced"},
        {"ForeignKey.set_columns", key([](ForeignKey &k) { k.setColumns = {featureId("parent")}; }),
         "refused set_columns", "written", "refused set_columns", nulls},
        {"ForeignKey.comment", key([](ForeignKey &k) { k.comment = "x"; }), "noted comment", "written",
         "noted comment"},
        {"CheckConstraint.id", check([](CheckConstraint &c) { c.id = featureId("other"); }), "ours", "ours", "ours"},
        {"CheckConstraint.name", check([](CheckConstraint &c) { c.name = "has_name"; }), "written", "written",
         "written"},
        {"CheckConstraint.expression", check([](CheckConstraint &c) { c.expression = "code > 'a'"; }), "written",
         "written", "written"},
        {"CheckConstraint.column", check([](CheckConstraint &c) { c.column = featureId("name"); }), "ours", "ours",
         "written"},
        {"CheckConstraint.enforcement", check([](CheckConstraint &c) { c.enforcement = Enforcement::NotEnforced; }),
         "refused not_enforced", "refused not_enforced", "refused not_enforced"},
        {"CheckConstraint.enforcement", check([](CheckConstraint &c) { c.enforcement = Enforcement::NotValid; }),
         "refused not_valid", "written", "refused not_valid"},
        {"CheckConstraint.no_inherit", check([](CheckConstraint &c) { c.noInherit = true; }), "warned no_inherit",
         "written", "refused no_inherit"},
        {"CheckConstraint.comment", check([](CheckConstraint &c) { c.comment = "x"; }), "noted comment", "written",
         "noted comment"},
        {"Table.exclusions", exclusion, "refused exclusion_constraint", "written", "refused exclusion_constraint"},
        {"ExclusionConstraint.id", otherId, "refused exclusion_constraint", "ours", "refused exclusion_constraint",
         exclusion},
        {"ExclusionConstraint.name", excluded([](ExclusionConstraint &e) { e.name = "none_twice"; }),
         "refused exclusion_constraint", "written", "refused exclusion_constraint", exclusion},
        {"ExclusionConstraint.method", excluded([](ExclusionConstraint &e) { e.method = "gist"; }),
         "refused exclusion_constraint", "written", "refused exclusion_constraint", exclusion},
        {"ExclusionConstraint.parts", excluded([](ExclusionConstraint &e) {
             e.parts.append({{.column = featureId("name")}, "="});
         }),
         "refused exclusion_constraint", "written", "refused exclusion_constraint", exclusion},
        {"ExclusionConstraint.where", excluded([](ExclusionConstraint &e) { e.where = "code > ''"; }),
         "refused exclusion_constraint", "written", "refused exclusion_constraint", exclusion},
        {"KeyDetails.deferral",
         excluded([](ExclusionConstraint &e) { e.details.edit().deferral = Deferral::DeferrableInitiallyDeferred; }),
         "refused exclusion_constraint", "written", "refused exclusion_constraint", exclusion},
        {"KeyDetails.include", excluded([](ExclusionConstraint &e) { e.details.edit().include = {featureId("name")}; }),
         "refused exclusion_constraint", "written", "refused exclusion_constraint", exclusion},
        {"KeyDetails.comment", excluded([](ExclusionConstraint &e) { e.details.edit().comment = "x"; }),
         "refused exclusion_constraint", "written", "refused exclusion_constraint", exclusion},
        {"KeyDetails.options", excluded([](ExclusionConstraint &e) {
             e.details.edit().options = {{"fillfactor", "70"}};
         }),
         "refused exclusion_constraint", "written", "refused exclusion_constraint", exclusion},
        {"ExclusionPart.comparison", excluded([](ExclusionConstraint &e) { e.parts[0].comparison = "<>"; }),
         "refused exclusion_constraint", "written", "refused exclusion_constraint", exclusion},
        {"IndexPart.column", excluded([](ExclusionConstraint &e) { e.parts[0].what.column = featureId("name"); }),
         "refused exclusion_constraint", "written", "refused exclusion_constraint", exclusion},
        {"IndexPart.expression",
         excluded([](ExclusionConstraint &e) { e.parts[0].what = {.expression = "lower(code)"}; }),
         "refused exclusion_constraint", "written", "refused exclusion_constraint", exclusion},
        {"IndexPart.collation", excluded([](ExclusionConstraint &e) { e.parts[0].what.collation = "C"; }),
         "refused exclusion_constraint", "written", "refused exclusion_constraint", exclusion},
        {"IndexPart.descending", excluded([](ExclusionConstraint &e) { e.parts[0].what.descending = true; }),
         "refused exclusion_constraint", "written", "refused exclusion_constraint", exclusion},
        {"IndexPart.nulls", excluded([](ExclusionConstraint &e) { e.parts[0].what.nulls = NullsOrder::First; }),
         "refused exclusion_constraint", "written", "refused exclusion_constraint", exclusion},
        {"IndexPart.operator_class",
         excluded([](ExclusionConstraint &e) { e.parts[0].what.operatorClass = "text_pattern_ops"; }),
         "refused exclusion_constraint", "written", "refused exclusion_constraint", exclusion},
    };
}

QList<FeatureCase> indexFeatureCases()
{
    const auto index = [](const auto &change) { return [change](FeatureModel &model) { change(model.index); }; };
    const auto part = [](const auto &change) {
        return [change](FeatureModel &model) { change(model.index.parts.first()); };
    };
    const auto details = [](const auto &change) {
        return [change](FeatureModel &model) { change(model.index.details.edit()); };
    };
    return {
        {"Index.id", index([](Index &i) { i.id = featureId("other"); }), "ours", "ours", "ours"},
        {"Index.name", index([](Index &i) { i.name = "other"; }), "written", "written", "written"},
        {"Index.unique", index([](Index &i) { i.unique = true; }), "written", "written", "written"},
        {"Index.columns", index([](Index &i) { i.parts.append({.column = featureId("name")}); }), "written", "written",
         "written"},
        {"Index.where", index([](Index &i) { i.where = "code > ''"; }), "written", "written", "warned partial_index"},
        {"Index.method", index([](Index &i) { i.method = "gin"; }), "refused index_method", "written",
         "refused index_method"},
        {"Index.method", index([](Index &i) { i.method = "hash"; }), "refused index_method", "written",
         "warned hash_method written"},
        {"Index.method", index([](Index &i) { i.method = "fulltext"; }), "refused index_method", "refused index_method",
         "written"},
        {"IndexPart.column", part([](IndexPart &p) { p.column = featureId("name"); }), "written", "written", "written"},
        {"IndexPart.expression", part([](IndexPart &p) { p = {.expression = "lower(code)"}; }), "written", "written",
         "refused expression_index"},
        {"IndexPart.collation", part([](IndexPart &p) { p.collation = "NOCASE"; }), "written", "refused collation",
         "warned index_collation"},
        {"IndexPart.descending", part([](IndexPart &p) { p.descending = true; }), "written", "written", "written"},
        {"IndexPart.nulls", part([](IndexPart &p) { p.nulls = NullsOrder::Last; }), "warned nulls_order", "written",
         "warned nulls_order"},
        {"IndexPart.operator_class", part([](IndexPart &p) { p.operatorClass = "text_pattern_ops"; }),
         "warned operator_class", "written", "warned operator_class"},
        {"IndexPart.prefix_length", part([](IndexPart &p) { p.prefixLength = 10; }), "warned prefix_length",
         "warned prefix_length", "written"},
        {"IndexDetails.include", details([](IndexDetails &d) { d.include = {featureId("name")}; }), "warned include",
         "written", "warned include"},
        {"IndexDetails.nulls_not_distinct", details([](IndexDetails &d) { d.nullsNotDistinct = true; }),
         "refused nulls_not_distinct", "written", "refused nulls_not_distinct"},
        {"IndexDetails.invisible", details([](IndexDetails &d) { d.invisible = true; }), "warned invisible_index",
         "warned invisible_index", "written"},
        {"IndexDetails.comment", details([](IndexDetails &d) { d.comment = "x"; }), "noted comment", "written",
         "written"},
        {"IndexDetails.options", details([](IndexDetails &d) {
             d.options = {{"fillfactor", "70"}};
         }),
         "warned index_option", "written", "warned index_option"},
    };
}

} // namespace joinery
