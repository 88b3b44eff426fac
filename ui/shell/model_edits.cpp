// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/model_edits.h"

#include "core/dialect/new_object.h"
#include "core/operation/edits.h"
#include "core/operation/edits_of_many.h"
#include "ui/document/drop_elsewhere.h"
#include "ui/document/edit_macro.h"
#include "ui/document/project_document.h"
#include "ui/editor/target_features.h"

#include <map>

namespace joinery {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(joinery::ModelEdits)
};

QString freeObjectName(const ProjectDocument &document, const QString &wanted)
{
    return freeName(wanted, takenObjectNames(document.unitedModel()));
}

} // namespace

Result<ObjectId> addTable(ProjectDocument &document, const QString &app)
{
    const QList<Operation> edit =
        newTableEdit(freeObjectName(document, QStringLiteral("table")), document.newTypes().key);
    const Result<void> done = document.perform(Sentence::tr("Add table"), app, edit);
    if (!done)
        return fail(done);
    return subjectOf(edit.first()).id;
}

Result<ObjectId> addObject(ProjectDocument &document, const QString &app, DefinitionObject::Kind kind,
                           ObjectId relation)
{
    const Schema &schema = document.model(app);
    const QString dialect =
        TargetFeatures(document).dialectWith([kind](const Features &f) { return f.objects.contains(kind); });
    if (const QString missing = missingFor(kind, schema); !missing.isEmpty())
        return fail(QStringLiteral("object.missing"), missing);
    DefinitionObject object = newObject(kind, dialect, schema, relation);
    if (kind != DefinitionObject::Kind::Cast && kind != DefinitionObject::Kind::Operator)
        object.name = freeObjectName(document, object.name);
    const Result<void> done = document.perform(Sentence::tr("Add %1").arg(kindTitle(kind)), app, {AddObject{object}});
    if (!done)
        return fail(done);
    return object.id;
}

Result<ObjectId> addEnum(ProjectDocument &document, const QString &app)
{
    const EnumType enumType{.id = ObjectId::create(),
                            .name = freeObjectName(document, QStringLiteral("enum")),
                            .values = {{ObjectId::create(), QStringLiteral("value")}}};
    const Result<void> done = document.perform(Sentence::tr("Add enum"), app, {AddEnum{enumType}});
    if (!done)
        return fail(done);
    return enumType.id;
}

Result<void> renameObject(ProjectDocument &document, ObjectId object, const QString &name)
{
    const QString app = document.appOf(object);
    const Schema &schema = document.model(app);
    if (const Table *table = schema.tables.find(object))
        return document.perform(Sentence::tr("Rename table"), app, {RenameTable{referenceTo(*table), name, {}}});
    if (const EnumType *enumType = schema.enums.find(object))
        return document.perform(Sentence::tr("Rename enum"), app, {RenameEnum{referenceTo(*enumType), name, {}}});
    if (const DefinitionObject *definition = schema.objects.find(object))
        return document.perform(Sentence::tr("Rename %1").arg(kindTitle(definition->kind)), app,
                                {RenameObject{definition->kind, referenceTo(*definition), name}});
    return {};
}

Result<void> dropObjects(ProjectDocument &document, const QList<ObjectId> &objects)
{
    QList<ObjectId> dropped;
    std::map<QString, QList<ObjectId>> byApp;
    for (const ObjectId object : objects) {
        if (!isInModel(document, object))
            continue;
        byApp[document.appOf(object)].append(object);
        dropped.append(object);
    }
    if (dropped.isEmpty())
        return {};
    // All of it, or nothing.
    std::map<QString, QList<Operation>> edits;
    for (const auto &[app, ofApp] : byApp) {
        const Result<QList<Operation>> edit = dropAllEdit(document.model(app), ofApp);
        if (!edit)
            return fail(edit);
        edits.emplace(app, *edit);
    }
    const QString text = dropped.size() == 1 ? Sentence::tr("Drop %1").arg(nameOf(document, dropped.first()))
                                             : Sentence::tr("Drop %n objects", nullptr, int(dropped.size()));
    EditMacro step(document, text);
    if (const Result<void> done = dropElsewhere(document, text, dropped); !done)
        return done;
    for (const auto &[app, edit] : edits) {
        if (const Result<void> done = document.perform(text, app, edit); !done)
            return done;
    }
    return {};
}

bool isInModel(const ProjectDocument &document, ObjectId object)
{
    const QString app = document.appOf(object);
    if (app.isEmpty())
        return false;
    const Schema &schema = document.model(app);
    return schema.tables.contains(object) || schema.enums.contains(object) || schema.objects.contains(object);
}

QString nameOf(const ProjectDocument &document, ObjectId object)
{
    if (const Table *table = document.table(object))
        return qualifiedName(table->nameSpace, table->name);
    if (const EnumType *enumType = document.enumType(object))
        return qualifiedName(enumType->nameSpace, enumType->name);
    const DefinitionObject *definition = document.object(object);
    return definition ? qualifiedName(definition->nameSpace, definition->name) : QString();
}

} // namespace joinery
