// SPDX-License-Identifier: MIT
#include "core/serialisation/operation_json.h"
#include "core/serialisation/operation_keys.h"
#include "core/serialisation/part_json.h"
#include "core/serialisation/row_json.h"

namespace joinery {

using namespace operation_keys;

namespace {

using Layout = JsonNode::Layout;

/** Writes the members that each operation has besides its name. */
struct OperationWriter
{
    JsonNode &node;
    const Schema &names;

    void operator()(const AddTable &o) const { node.add(tableKey, joinery::toJson(o.table, names)); }
    void operator()(const DropTable &o) const { add(tableKey, o.table); }
    void operator()(const RenameTable &o) const
    {
        add(tableKey, o.table);
        node.add(toKey, JsonNode::text(o.to));
        add(o.texts);
    }
    void operator()(const MoveTable &o) const
    {
        add(tableKey, o.table);
        node.add(toKey, JsonNode::text(o.to));
        add(o.texts);
    }
    void operator()(const AlterTableOptions &o) const
    {
        add(tableKey, o.table);
        node.add(beforeKey, toJson(o.before, o.commentBefore)).add(afterKey, toJson(o.after, o.commentAfter));
    }
    void operator()(const AddColumn &o) const
    {
        add(tableKey, o.table);
        node.add(columnKey, joinery::toJson(o.column));
        addPlace(o.after);
    }
    void operator()(const DropColumn &o) const { add(o.table, columnKey, o.column); }
    void operator()(const RenameColumn &o) const
    {
        add(o.table, columnKey, o.column);
        node.add(toKey, JsonNode::text(o.to));
        add(o.texts);
    }
    void operator()(const AlterColumn &o) const
    {
        add(tableKey, o.table);
        node.add(beforeKey, joinery::toJson(o.before)).add(afterKey, joinery::toJson(o.after));
        if (!o.conversion.isEmpty())
            node.add(usingKey, toJson(o.conversion));
        if (!o.conversionBack.isEmpty())
            node.add(usingBackwardsKey, toJson(o.conversionBack));
    }
    void operator()(const ReorderColumns &o) const
    {
        add(tableKey, o.table);
        add(orderKey, o.order);
    }
    void operator()(const SetPrimaryKey &o) const
    {
        add(tableKey, o.table);
        if (o.before)
            node.add(beforeKey, parts(o.table).toJson(*o.before));
        if (o.after)
            node.add(afterKey, parts(o.table).toJson(*o.after));
    }
    template <typename Part>
    void operator()(const AddPart<Part> &o) const
    {
        add(tableKey, o.table);
        node.add(partKey<Part>(), parts(o.table).toJson(o.part));
    }
    template <typename Part>
    void operator()(const DropPart<Part> &o) const
    {
        add(o.table, partKey<Part>(), o.part);
    }
    template <typename Part>
    void operator()(const AlterPart<Part> &o) const
    {
        add(tableKey, o.table);
        node.add(beforeKey, parts(o.table).toJson(o.before)).add(afterKey, parts(o.table).toJson(o.after));
    }
    void operator()(const RenameConstraint &o) const
    {
        add(o.table, constraintKey, o.constraint);
        node.add(toKey, JsonNode::text(o.to));
    }
    void operator()(const RenameIndex &o) const
    {
        add(o.table, indexKey, o.index);
        node.add(toKey, JsonNode::text(o.to));
    }
    void operator()(const RenamePartition &o) const
    {
        add(o.table, partitionKey, o.partition);
        node.add(toKey, JsonNode::text(o.to));
    }
    void operator()(const AddEnum &o) const { node.add(enumKey, joinery::toJson(o.enumType)); }
    void operator()(const DropEnum &o) const { add(enumKey, o.enumType); }
    void operator()(const RenameEnum &o) const
    {
        add(enumKey, o.enumType);
        node.add(toKey, JsonNode::text(o.to));
        add(o.texts);
    }
    void operator()(const MoveEnum &o) const
    {
        add(enumKey, o.enumType);
        node.add(toKey, JsonNode::text(o.to));
        add(o.texts);
    }
    void operator()(const AlterEnum &o) const
    {
        add(enumKey, o.enumType);
        node.add(beforeKey, JsonNode::lines(o.commentBefore)).add(afterKey, JsonNode::lines(o.commentAfter));
        if (!o.order.isEmpty())
            add(orderKey, o.order);
    }
    void operator()(const AddEnumValue &o) const
    {
        add(enumKey, o.enumType);
        node.add(valueKey, joinery::toJson(o.value));
        addPlace(o.after);
    }
    void operator()(const RenameEnumValue &o) const
    {
        add(enumKey, o.enumType);
        node.add(valueKey, toJson(o.value)).add(toKey, JsonNode::text(o.to));
        add(o.texts);
    }
    void operator()(const DropEnumValue &o) const
    {
        add(enumKey, o.enumType);
        node.add(valueKey, toJson(o.value));
    }
    void operator()(const AddObject &o) const { node.add(objectKey, joinery::toJson(o.object, names)); }
    void operator()(const DropObject &o) const { add(o.kind, o.object); }
    void operator()(const RenameObject &o) const
    {
        add(o.kind, o.object);
        node.add(toKey, JsonNode::text(o.to));
        add(o.texts);
    }
    void operator()(const MoveObject &o) const
    {
        add(o.kind, o.object);
        node.add(toKey, JsonNode::text(o.to));
        add(o.texts);
    }
    void operator()(const ReplaceObject &o) const
    {
        node.add(beforeKey, joinery::toJson(o.before, names)).add(afterKey, joinery::toJson(o.after, names));
    }
    void operator()(const InsertRows &o) const
    {
        add(tableKey, o.table);
        add(columnsKey, o.columns);
        add(rowsKey, o.rows);
    }
    void operator()(const UpdateRows &o) const
    {
        add(tableKey, o.table);
        add(keysKey, o.keys);
        add(columnsKey, o.columns);
        JsonNode list = JsonNode::list();
        for (const RowUpdate &update : o.rows) {
            JsonNode item = JsonNode::object(Layout::Compact);
            item.add(QStringLiteral("key"), joinery::toJson(update.key));
            if (!update.before.isEmpty())
                item.add(beforeKey, joinery::toJson(update.before));
            list.append(item.add(afterKey, joinery::toJson(update.after)));
        }
        node.add(rowsKey, list);
    }
    void operator()(const DeleteRows &o) const
    {
        add(tableKey, o.table);
        add(columnsKey, o.columns);
        add(rowsKey, o.rows);
    }
    void operator()(const Code &o) const
    {
        node.add(nameKey, JsonNode::text(o.name));
        node.addFlag(QStringLiteral("backwards"), o.backwards).addFlag(QStringLiteral("reversible"), o.reversible);
    }
    void operator()(const RawSql &o) const
    {
        node.add(QStringLiteral("forwards"), toJson(o.forwards));
        if (!o.backwards.isEmpty())
            node.add(QStringLiteral("backwards"), toJson(o.backwards));
        if (!o.effect.isEmpty())
            node.add(effectKey, operationsToJson(o.effect.operations().items, names));
    }

private:
    [[nodiscard]] PartWriter parts(const ObjectReference &table) const
    {
        return PartWriter{.table = nullptr, .owner = table.id, .names = names};
    }
    void add(const QString &key, const ObjectReference &reference) const
    {
        JsonNode value = JsonNode::object(Layout::Compact);
        value.addText(idKey, reference.id.text()).addText(nameSpaceKey, reference.nameSpace);
        node.add(key, value.add(nameKey, JsonNode::text(reference.name)));
    }
    void add(const ObjectReference &table, const QString &key, const PartReference &part) const
    {
        add(tableKey, table);
        node.add(key, toJson(part));
    }
    void add(DefinitionObject::Kind kind, const ObjectReference &object) const
    {
        node.add(kindKey, JsonNode::text(kindName(kind)));
        add(objectKey, object);
    }
    void add(const QString &key, const QList<PartReference> &references) const
    {
        JsonNode list = JsonNode::list();
        for (const PartReference &reference : references)
            list.append(toJson(reference));
        node.add(key, list);
    }
    void addPlace(const std::optional<PartReference> &after) const
    {
        if (after && *after == PartReference())
            node.add(QStringLiteral("first"), JsonNode::boolean(true));
        else if (after)
            node.add(afterKey, toJson(*after));
    }
    void add(const QString &key, const QList<Row> &rows) const
    {
        JsonNode list = JsonNode::list();
        for (const Row &row : rows)
            list.append(joinery::toJson(row));
        node.add(key, list);
    }
    void add(const QList<RestoredText> &texts) const
    {
        if (texts.isEmpty())
            return;
        JsonNode list = JsonNode::list();
        for (const RestoredText &text : texts) {
            JsonNode item = JsonNode::object(Layout::Compact);
            item.addText(objectKey, text.object.text()).addText(QStringLiteral("part"), text.part.text());
            if (text.indexPart >= 0)
                item.add(QStringLiteral("index_part"), JsonNode::number(qint64(text.indexPart)));
            list.append(item.add(placeKeys().at(static_cast<int>(text.place)), JsonNode::lines(text.text)));
        }
        node.add(QStringLiteral("texts"), list);
    }
    [[nodiscard]] static JsonNode toJson(const PartReference &reference)
    {
        JsonNode value = JsonNode::object(Layout::Compact);
        return value.addText(idKey, reference.id.text()).add(nameKey, JsonNode::text(reference.name));
    }
    [[nodiscard]] static JsonNode toJson(const TableOptions &options, const QString &comment)
    {
        JsonNode value = JsonNode::object(Layout::Compact);
        if (options != TableOptions())
            value.add(optionsKey, joinery::toJson(options));
        return value.addLines(commentKey, comment);
    }
    [[nodiscard]] static JsonNode toJson(const QMap<QString, QString> &sql)
    {
        if (sql.size() == 1 && sql.firstKey().isEmpty())
            return JsonNode::lines(sql.first());
        JsonNode value = JsonNode::object();
        for (auto entry = sql.begin(); entry != sql.end(); ++entry)
            value.add(entry.key().isEmpty() ? allDialectsKey : entry.key(), JsonNode::lines(entry.value()));
        return value;
    }
};

/** What names are known in the list: those given and those of tables and columns that it adds. */
Schema namesOf(const QList<Operation> &operations, const Schema &given)
{
    Schema names = given;
    for (const Operation &operation : operations) {
        const auto *table = std::get_if<AddTable>(&operation);
        const auto *column = std::get_if<AddColumn>(&operation);
        if (table && !names.tables.contains(table->table.id))
            names.tables.insert(table->table);
        Table *home = column ? names.tables.edit(column->table.id) : nullptr;
        if (home && !home->column(column->column.id))
            home->columns.append(column->column);
    }
    return names;
}

} // namespace

JsonNode operationsToJson(const QList<Operation> &operations, const Schema &names)
{
    const Schema known = namesOf(operations, names);
    JsonNode list = JsonNode::list();
    for (const Operation &operation : operations) {
        JsonNode node = JsonNode::object();
        node.add(QStringLiteral("operation"), JsonNode::text(operationName(operation)));
        std::visit(OperationWriter{node, known}, operation);
        list.append(node);
    }
    return list;
}

QByteArray operationsToFile(const QList<Operation> &operations, const Schema &names)
{
    JsonNode node = JsonNode::object();
    node.add(QStringLiteral("joinery"), JsonNode::number(qint64(formatVersion)));
    node.add(QStringLiteral("operations"), operationsToJson(operations, names));
    return node.toFile();
}

} // namespace joinery
