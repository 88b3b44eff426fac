// SPDX-License-Identifier: MIT
#include "core/schema/table_texts.h"

namespace joinery {

void changeExpressions(Schema &schema, const Table &table, const TextChange &change)
{
    std::optional<Table> changed;
    const auto edit = [&]() -> Table & { return changed ? *changed : changed.emplace(table); };
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const auto &generated = table.columns.at(i).generated;
        if (const auto text = generated ? change(generated->expression) : std::nullopt)
            edit().columns[i].generated->expression = *text;
        const auto &value = table.columns.at(i).defaultValue;
        const bool isExpression = value && value->kind == DefaultValue::Kind::Expression;
        if (const auto text = isExpression ? change(value->text) : std::nullopt)
            edit().columns[i].defaultValue->text = *text;
    }
    if (const auto text = change(table.options.partitionBy))
        edit().options.partitionBy = *text;
    for (const Partition &partition : table.partitions) {
        if (const auto text = change(partition.partitionBy))
            edit().partitions.edit(partition.id)->partitionBy = *text;
    }
    for (const CheckConstraint &check : table.checks) {
        if (const auto text = change(check.expression))
            edit().checks.edit(check.id)->expression = *text;
    }
    for (const ExclusionConstraint &exclusion : table.exclusions) {
        if (const auto text = change(exclusion.where))
            edit().exclusions.edit(exclusion.id)->where = *text;
        for (qsizetype i = 0; i < exclusion.parts.size(); ++i) {
            if (const auto text = change(exclusion.parts.at(i).what.expression))
                edit().exclusions.edit(exclusion.id)->parts[i].what.expression = *text;
        }
    }
    for (const Index &index : table.indexes) {
        if (const auto text = change(index.where))
            edit().indexes.edit(index.id)->where = *text;
        for (qsizetype i = 0; i < index.parts.size(); ++i) {
            if (const auto text = change(index.parts.at(i).expression))
                edit().indexes.edit(index.id)->parts[i].expression = *text;
        }
    }
    if (changed)
        schema.tables.insert(std::move(*changed));
}

} // namespace joinery
