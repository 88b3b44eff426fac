// SPDX-License-Identifier: MIT
#include "core/serialisation/part_json.h"

namespace joinery {

JsonNode toJson(const TableOptions &options)
{
    JsonNode node = JsonNode::object(JsonNode::Layout::Compact);
    node.addFlag(QStringLiteral("strict"), options.strict);
    node.addFlag(QStringLiteral("without_rowid"), options.withoutRowId);
    node.addFlag(QStringLiteral("unlogged"), options.unlogged);
    node.addFlag(QStringLiteral("system_versioned"), options.systemVersioned);
    node.addText(QStringLiteral("engine"), options.engine).addText(QStringLiteral("row_format"), options.rowFormat);
    node.addText(QStringLiteral("charset"), options.charset).addText(QStringLiteral("collation"), options.collation);
    node.addText(QStringLiteral("tablespace"), options.tablespace);
    node.addLines(QStringLiteral("inherits"), options.inherits);
    node.addLines(QStringLiteral("partition_by"), options.partitionBy);
    return node.addTextMap(QStringLiteral("parameters"), options.parameters);
}

TableOptions optionsFromJson(JsonReader &reader)
{
    TableOptions options;
    if (!reader.expectObject())
        return options;
    options.strict = reader.flag(QStringLiteral("strict"));
    options.withoutRowId = reader.flag(QStringLiteral("without_rowid"));
    options.unlogged = reader.flag(QStringLiteral("unlogged"));
    options.systemVersioned = reader.flag(QStringLiteral("system_versioned"));
    options.engine = reader.text(QStringLiteral("engine"));
    options.rowFormat = reader.text(QStringLiteral("row_format"));
    options.charset = reader.text(QStringLiteral("charset"));
    options.collation = reader.text(QStringLiteral("collation"));
    options.tablespace = reader.text(QStringLiteral("tablespace"));
    options.inherits = reader.lines(QStringLiteral("inherits"));
    options.partitionBy = reader.lines(QStringLiteral("partition_by"));
    options.parameters = reader.textMap(QStringLiteral("parameters"));
    reader.refuseOthers();
    return options;
}

} // namespace joinery
