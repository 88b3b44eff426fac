// SPDX-License-Identifier: MIT
#include "core/exporting/object_tables.h"

#include "core/base/sql_cursor.h"

namespace joinery {

namespace {

/** What a trigger's text names after ON, as databases compare it: without regard to case. */
QString tableNamedIn(const DefinitionObject &trigger)
{
    SqlCursor cursor(trigger.definition, SqlLexOptions::sqlite());
    while (!cursor.atEnd() && !cursor.take("on"))
        cursor.skip();
    QString nameSpace;
    QString name = cursor.takeName();
    if (cursor.takeMark('.')) {
        nameSpace = name;
        name = cursor.takeName();
    }
    return qualifiedName(nameSpace, name).toLower();
}

} // namespace

QHash<ObjectId, ObjectId> tablesOfObjects(const Schema &schema)
{
    QHash<QString, ObjectId> names;
    for (const Table &table : schema.tables) {
        names.insert(table.name.toLower(), table.id);
        names.insert(qualifiedName(table.nameSpace, table.name).toLower(), table.id);
    }
    QHash<ObjectId, ObjectId> tables;
    for (const DefinitionObject &object : schema.objects) {
        ObjectId table = object.table;
        if (table.isNull() && object.kind == DefinitionObject::Kind::Trigger)
            table = names.value(tableNamedIn(object));
        if (schema.tables.contains(table))
            tables.insert(object.id, table);
    }
    return tables;
}

} // namespace joinery
