// SPDX-License-Identifier: MIT
#include "core/project/project_content.h"

#include "core/project/file_names.h"
#include "core/project/project_json.h"
#include "core/project/project_layout.h"
#include "core/serialisation/schema_json.h"

namespace joinery {

QMap<QString, QByteArray> projectContent(const Project &project)
{
    const Schema names = project.unitedModel();
    QMap<QString, QByteArray> files{{layout::projectFile(), projectToFile(project)}};
    for (const App &app : project.apps) {
        files.insert(layout::appFile(app.name), appToFile(app));
        const QHash<ObjectId, QString> tables = tableFileNames(app.model);
        for (const Table &table : app.model.tables)
            files.insert(layout::tables(app.name) + u'/' + tables.value(table.id), tableToFile(table, names));
        const QHash<ObjectId, QString> objects = objectFileNames(app.model);
        for (const EnumType &enumType : app.model.enums)
            files.insert(layout::objects(app.name) + u'/' + objects.value(enumType.id), enumToFile(enumType));
        for (const DefinitionObject &object : app.model.objects)
            files.insert(layout::objects(app.name) + u'/' + objects.value(object.id), objectToFile(object, names));
        if (!app.diagram.isEmpty())
            files.insert(layout::diagramFile(app.name), diagramToFile(app.diagram, names));
        for (auto diagram = app.diagrams.cbegin(); diagram != app.diagrams.cend(); ++diagram)
            files.insert(layout::diagramFile(app.name, diagram.key()), namedDiagramToFile(*diagram, names));
    }
    return files;
}

} // namespace joinery
