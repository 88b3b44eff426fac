// SPDX-License-Identifier: MIT
#include "core/exporting/export_subject.h"

#include "core/exporting/object_tables.h"

#include <algorithm>

namespace joinery {

namespace {

/** Whether a column of a table has the type of this name, or is an array of it. */
bool isTypeOfColumn(const QString &nameSpace, const QString &typeName, const Schema &schema)
{
    const QString name = qualifiedName(nameSpace, typeName);
    const auto hasIt = [&](const Column &column) { return column.type.element().text() == name; };
    return std::any_of(schema.tables.begin(), schema.tables.end(), [&](const Table &table) {
        return std::any_of(table.columns.cbegin(), table.columns.cend(), hasIt);
    });
}

} // namespace

ExportSubject exportSubject(const Project &project, const QStringList &apps)
{
    ExportSubject subject{.title = project.name};
    for (const App &app : project.apps) {
        if (apps.isEmpty() || apps.contains(app.name))
            subject.apps.append({app.name, app.model});
        else
            subject.surroundings = united(subject.surroundings, app.model);
    }
    return subject;
}

ExportSubject onlyObjects(const ExportSubject &subject, const QSet<ObjectId> &objects)
{
    ExportSubject result{.title = subject.title, .surroundings = subject.surroundings};
    for (const ExportedApp &app : subject.apps) {
        Schema chosen;
        const QHash<ObjectId, ObjectId> tables = tablesOfObjects(app.schema);
        for (const Table &table : app.schema.tables)
            if (objects.contains(table.id))
                chosen.tables.insert(table);
        for (const DefinitionObject &object : app.schema.objects)
            if (objects.contains(object.id) || objects.contains(tables.value(object.id)) ||
                (isColumnType(object.kind) && isTypeOfColumn(object.nameSpace, object.name, chosen)))
                chosen.objects.insert(object);
        for (const EnumType &type : app.schema.enums)
            if (objects.contains(type.id) || isTypeOfColumn(type.nameSpace, type.name, chosen))
                chosen.enums.insert(type);
        if (!chosen.isEmpty())
            result.apps.append({app.name, chosen});
        for (const Table &table : app.schema.tables)
            if (!objects.contains(table.id))
                result.surroundings.tables.insert(table);
    }
    return result;
}

} // namespace joinery
