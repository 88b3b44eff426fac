// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/object_choices.h"

#include "ui/document/project_document.h"
#include "ui/shell/object_icons.h"

namespace joinery {

QList<PaletteItem> objectChoices(const ProjectDocument &document, const std::function<bool(ObjectId)> &isOffered,
                                 const std::function<void(ObjectId)> &choose)
{
    QList<PaletteItem> items;
    const auto add = [&](const auto &thing, IconName icon, const QString &app) {
        if (!isOffered(thing.id))
            return;
        PaletteItem item;
        item.title = qualifiedName(thing.nameSpace, thing.name);
        item.detail = app;
        item.icon = icon;
        item.run = [choose, id = thing.id] { choose(id); };
        items.append(item);
    };
    for (const App &app : document.project().apps) {
        for (const Table *table : sortedByName(app.model.tables))
            add(*table, IconName::Table, app.name);
        for (const EnumType *enumType : sortedByName(app.model.enums))
            add(*enumType, IconName::Enum, app.name);
        for (const DefinitionObject *object : sortedByName(app.model.objects)) {
            if (isRelation(object->kind))
                add(*object, iconOf(object->kind), app.name);
        }
    }
    return items;
}

} // namespace joinery
