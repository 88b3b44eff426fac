// SPDX-License-Identifier: MIT
#include "core/schema/words.h"
#include "core/serialisation/part_json.h"

namespace joinery {

namespace {

using Layout = JsonNode::Layout;

const QString nameKey = QStringLiteral("name");
const QString columnKey = QStringLiteral("column");
const QString columnsKey = QStringLiteral("columns");
const QString expressionKey = QStringLiteral("expression");
const QString collationKey = QStringLiteral("collation");
const QString descendingKey = QStringLiteral("descending");
const QString nullsKey = QStringLiteral("nulls");
const QString operatorClassKey = QStringLiteral("operator_class");
const QString prefixLengthKey = QStringLiteral("prefix_length");
const QString comparisonKey = QStringLiteral("comparison");
const QString partsKey = QStringLiteral("parts");
const QString whereKey = QStringLiteral("where");
const QString methodKey = QStringLiteral("method");
const QString includeKey = QStringLiteral("include");
const QString commentKey = QStringLiteral("comment");
const QString optionsKey = QStringLiteral("options");

} // namespace

void PartWriter::addIndexPart(JsonNode &node, const IndexPart &indexPart) const
{
    if (!indexPart.column.isNull())
        node.add(columnKey, columnToJson(indexPart.column));
    if (indexPart.column.isNull() || !indexPart.expression.isEmpty())
        node.add(expressionKey, JsonNode::lines(indexPart.expression));
    node.addText(collationKey, indexPart.collation).addFlag(descendingKey, indexPart.descending);
    if (indexPart.nulls != NullsOrder::Usual)
        node.addText(nullsKey, wordFor(indexPart.nulls));
    node.addText(operatorClassKey, indexPart.operatorClass);
    if (indexPart.prefixLength)
        node.addInteger(prefixLengthKey, *indexPart.prefixLength);
}

JsonNode PartWriter::indexPartToJson(const IndexPart &indexPart) const
{
    if (!indexPart.column.isNull() && indexPart == IndexPart{.column = indexPart.column})
        return columnToJson(indexPart.column);
    JsonNode node = JsonNode::object(Layout::Compact);
    addIndexPart(node, indexPart);
    return node;
}

JsonNode PartWriter::toJson(const Index &index) const
{
    JsonNode node = JsonNode::object(Layout::Compact);
    node.addText(QStringLiteral("id"), index.id.text()).addText(nameKey, index.name);
    JsonNode parts = JsonNode::list(Layout::Compact);
    for (const IndexPart &indexPart : index.parts)
        parts.append(indexPartToJson(indexPart));
    node.add(columnsKey, parts).addFlag(QStringLiteral("unique"), index.unique);
    node.addLines(whereKey, index.where).addText(methodKey, index.method);
    addColumns(node, includeKey, index.details->include);
    node.addFlag(QStringLiteral("nulls_not_distinct"), index.details->nullsNotDistinct);
    node.addFlag(QStringLiteral("invisible"), index.details->invisible);
    return node.addLines(commentKey, index.details->comment).addTextMap(optionsKey, index.details->options);
}

JsonNode PartWriter::toJson(const ExclusionConstraint &constraint) const
{
    JsonNode node = JsonNode::object();
    node.addText(QStringLiteral("id"), constraint.id.text()).addText(nameKey, constraint.name);
    JsonNode parts = JsonNode::list(Layout::Compact);
    for (const ExclusionPart &item : constraint.parts) {
        JsonNode one = JsonNode::object(Layout::Compact);
        addIndexPart(one, item.what);
        parts.append(one.add(comparisonKey, JsonNode::text(item.comparison)));
    }
    node.add(partsKey, parts);
    // The method of the whole is written here, so that of its details never is.
    KeyDetails details = *constraint.details;
    node.addText(methodKey, constraint.method)
        .addText(QStringLiteral("index_method"), std::exchange(details.method, {}));
    node.addLines(whereKey, constraint.where);
    addKeyDetails(node, details, constraint.parts.size());
    return node;
}

JsonNode PartWriter::toJson(const Partition &partition) const
{
    JsonNode node = JsonNode::object(Layout::Compact);
    node.addText(QStringLiteral("id"), partition.id.text()).addText(QStringLiteral("namespace"), partition.nameSpace);
    node.addText(nameKey, partition.name).addText(QStringLiteral("parent"), partition.parent.text());
    node.addLines(QStringLiteral("bound"), partition.bound);
    node.addLines(QStringLiteral("partition_by"), partition.partitionBy);
    return node.addLines(commentKey, partition.comment).addTextMap(QStringLiteral("parameters"), partition.parameters);
}

void PartReader::readIndexPart(JsonReader &item, IndexPart &indexPart) const
{
    if (auto column = item.member(columnKey))
        indexPart.column = columnFromJson(*column);
    indexPart.expression = item.lines(expressionKey);
    indexPart.collation = item.text(collationKey);
    indexPart.descending = item.flag(descendingKey);
    indexPart.nulls = static_cast<NullsOrder>(item.choice(nullsKey, wordsOf<NullsOrder>(), 0));
    indexPart.operatorClass = item.text(operatorClassKey);
    if (auto length = item.member(prefixLengthKey))
        indexPart.prefixLength = length->asSmallInteger();
}

IndexPart PartReader::indexPartFromJson(JsonReader &item) const
{
    IndexPart indexPart;
    if (item.has(columnKey) || item.has(expressionKey)) {
        readIndexPart(item, indexPart);
        item.refuseOthers();
    } else {
        indexPart.column = columnFromJson(item);
    }
    return indexPart;
}

void PartReader::read(JsonReader &reader, Index &index) const
{
    if (!reader.expectObject())
        return;
    index.name = reader.text(nameKey);
    for (JsonReader &item : requiredItems(reader, columnsKey))
        index.parts.append(indexPartFromJson(item));
    index.unique = reader.flag(QStringLiteral("unique"));
    index.where = reader.lines(whereKey);
    index.method = reader.text(methodKey);
    IndexDetails details;
    details.include = columnsFromJson(reader.items(includeKey));
    details.nullsNotDistinct = reader.flag(QStringLiteral("nulls_not_distinct"));
    details.invisible = reader.flag(QStringLiteral("invisible"));
    details.comment = reader.lines(commentKey);
    details.options = reader.textMap(optionsKey);
    index.details = details;
    index.id = idOf(reader, index, QStringLiteral("index"), index.name);
    reader.refuseOthers();
}

void PartReader::read(JsonReader &reader, ExclusionConstraint &constraint) const
{
    if (!reader.expectObject())
        return;
    constraint.name = reader.text(nameKey);
    QStringList seedParts{constraint.name};
    for (JsonReader &item : requiredItems(reader, partsKey)) {
        ExclusionPart &read = constraint.parts.emplaceBack();
        if (!item.expectObject())
            continue;
        readIndexPart(item, read.what);
        read.comparison = item.requiredText(comparisonKey);
        item.refuseOthers();
        seedParts.append(read.what.column.text() + read.what.expression + read.comparison);
    }
    constraint.where = reader.lines(whereKey);
    KeyDetails details = keyDetailsFromJson(reader, constraint.parts.size());
    constraint.method = std::exchange(details.method, reader.text(QStringLiteral("index_method")));
    constraint.details = details;
    constraint.id = idOf(reader, constraint, QStringLiteral("exclusion"), seedParts.join(u','));
    reader.refuseOthers();
}

void PartReader::read(JsonReader &reader, Partition &partition) const
{
    if (!reader.expectObject())
        return;
    partition.nameSpace = reader.text(QStringLiteral("namespace"));
    partition.name = reader.text(nameKey);
    partition.parent = reader.id(QStringLiteral("parent"));
    partition.bound = reader.lines(QStringLiteral("bound"));
    partition.partitionBy = reader.lines(QStringLiteral("partition_by"));
    partition.comment = reader.lines(commentKey);
    partition.parameters = reader.textMap(QStringLiteral("parameters"));
    partition.id = idOf(reader, partition, QStringLiteral("partition"), partition.name);
    reader.refuseOthers();
}

} // namespace joinery
