// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/object_details.h"

#include "core/base/sql_cursor.h"
#include "core/dialect/new_object.h"
#include "core/schema/relation_name.h"
#include "core/schema/sql_spelling.h"
#include "ui/editor/detail_access.h"

#include <QCoreApplication>

namespace joinery {

namespace {

using Kind = DefinitionObject::Kind;
using ShownObject = std::function<ObjectId()>;

struct ObjectDetailTexts
{
    Q_DECLARE_TR_FUNCTIONS(joinery::ObjectDetailTexts)
};

const DefinitionObject *find(const ProjectDocument &document, ObjectId id)
{
    return document.model(document.appOf(id)).objects.find(id);
}

/** Those on a table are where it is. */
bool hasNameSpace(Kind kind)
{
    return kind != Kind::Trigger && kind != Kind::Rule && kind != Kind::Policy && kind != Kind::Index &&
           kind != Kind::Namespace && kind != Kind::ForeignServer && kind != Kind::Cast;
}

bool hasSignature(Kind kind)
{
    return kind == Kind::Function || kind == Kind::Procedure || kind == Kind::Aggregate || kind == Kind::Operator ||
           kind == Kind::Cast;
}

QString spelled(const QString &nameSpace, const QString &name)
{
    return nameSpace.isEmpty() ? spelledInSql(name) : spelledInSql(nameSpace) + u'.' + spelledInSql(name);
}

/** A table or object as a list of names has it. */
QString spelledName(const ProjectDocument &document, ObjectId id)
{
    if (const Table *table = document.table(id))
        return spelled(table->nameSpace, table->name);
    const DefinitionObject *object = document.object(id);
    return object ? spelled(object->nameSpace, object->name) : QString();
}

ObjectId named(const Schema &all, const QString &nameSpace, const QString &name)
{
    if (const Table *table = all.tableNamed(name, nameSpace))
        return table->id;
    for (const DefinitionObject &object : all.objects) {
        if (object.name == name && (nameSpace.isEmpty() || object.nameSpace == nameSpace))
            return object.id;
    }
    // In whichever namespace it is.
    for (const Table &table : all.tables) {
        if (table.name == name && nameSpace.isEmpty())
            return table.id;
    }
    return {};
}

/** Reads "book, shop.stamp". */
Result<QList<ObjectId>> namedIn(const QString &text, const Schema &all)
{
    QList<ObjectId> found;
    SqlCursor cursor(text, SqlLexOptions());
    while (!cursor.atEnd()) {
        if (!cursor.isNameLike())
            return fail(QStringLiteral("detail.names"), ObjectDetailTexts::tr("Type names with commas between them."));
        QString nameSpace;
        QString name = cursor.takeName();
        if (cursor.takeMark('.') && !cursor.atEnd()) {
            nameSpace = name;
            name = cursor.takeName();
        }
        const ObjectId id = named(all, nameSpace, name);
        if (id.isNull())
            return fail(QStringLiteral("detail.name"),
                        ObjectDetailTexts::tr("There is no table or object called %1.").arg(name));
        if (!found.contains(id))
            found.append(id);
        if (!cursor.takeMark(',') && !cursor.atEnd())
            return fail(QStringLiteral("detail.names"), ObjectDetailTexts::tr("Type names with commas between them."));
    }
    return found;
}

Detail nameSpaceDetail(ProjectDocument &document, const ShownObject &shown)
{
    Detail detail{.name = "objectNamespace", .label = ObjectDetailTexts::tr("Namespace"), .kind = Detail::Kind::Code};
    detail.placeholder = ObjectDetailTexts::tr("The default");
    detail.isKnown = [](const Features &f) { return f.namespaces; };
    detail.isThere = [&document, shown] {
        const DefinitionObject *object = document.object(shown());
        return object && hasNameSpace(object->kind);
    };
    detail.read = [&document, shown] {
        const DefinitionObject *object = document.object(shown());
        return object ? object->nameSpace : QString();
    };
    detail.write = [&document, shown](const QString &value, int mergeId) -> Result<void> {
        const DefinitionObject *object = find(document, shown());
        if (!object)
            return {};
        return document.perform(ObjectDetailTexts::tr("Move %1").arg(object->name), document.appOf(object->id),
                                {MoveObject{object->kind, referenceTo(*object), value, {}}}, mergeId);
    };
    return detail;
}

} // namespace

QString relationOf(const ProjectDocument &document, const DefinitionObject &object)
{
    if (const Table *table = document.table(object.table))
        return qualifiedName(table->nameSpace, table->name);
    const DefinitionObject *view = document.object(object.table);
    return view ? qualifiedName(view->nameSpace, view->name) : QString();
}

QList<Detail> objectDetails(ProjectDocument &document, const ShownObject &shown)
{
    const DetailMaker<DefinitionObject> maker(
        {[&document, shown] { return find(document, shown()); },
         [&document](const DefinitionObject &before, const DefinitionObject &after, int mergeId) {
             return document.perform(ObjectDetailTexts::tr("Change %1").arg(before.name), document.appOf(before.id),
                                     {ReplaceObject{before, after}}, mergeId);
         }});
    const auto isOf = [&document, shown](bool (*fits)(Kind)) {
        return [&document, shown, fits] {
            const DefinitionObject *object = document.object(shown());
            return object && fits(object->kind);
        };
    };
    QList<Detail> details{nameSpaceDetail(document, shown)};
    Detail table = maker.code(
        "objectTable", ObjectDetailTexts::tr("On the table"), {}, {},
        [&document](const DefinitionObject &object) { return spelledName(document, object.table); },
        [&document](DefinitionObject &object, const QString &text) -> Result<void> {
            const Schema &model = document.model(document.appOf(object.id));
            const Result<QList<ObjectId>> names = namedIn(text, model);
            const Table *to = names ? model.tables.find(names->value(0)) : nullptr;
            if (!to)
                return fail(QStringLiteral("detail.table"),
                            ObjectDetailTexts::tr("There is no table called %1 in this app.").arg(text));
            const QString dialect = TargetFeatures(document).dialectWith(
                [kind = object.kind](const Features &f) { return f.objects.contains(kind); });
            object = movedToTable(object, *to, dialect);
            return {};
        });
    table.isThere = isOf([](Kind kind) { return isOnTable(kind) && kind != Kind::Statistics; });
    details.append(table);
    Detail signature = maker.code(
        "objectSignature", ObjectDetailTexts::tr("Types of its arguments"), QStringLiteral("(integer, text)"), {},
        [](const DefinitionObject &object) { return object.signature; },
        [](DefinitionObject &object, const QString &text) -> Result<void> {
            object.signature = text;
            return {};
        });
    signature.isThere = isOf(&hasSignature);
    details.append(signature);
    details.append(maker.code(
        "objectDependsOn", ObjectDetailTexts::tr("Needs, where its text does not say so"),
        ObjectDetailTexts::tr("Tables and objects"), {},
        [&document](const DefinitionObject &object) {
            QStringList names;
            for (const ObjectId id : object.dependsOn)
                names.append(spelledName(document, id));
            names.removeAll(QString());
            return names.join(QStringLiteral(", "));
        },
        [&document](DefinitionObject &object, const QString &text) -> Result<void> {
            const Result<QList<ObjectId>> names = namedIn(text, document.unitedModel());
            if (!names)
                return fail(names);
            object.dependsOn = *names;
            object.dependsOn.removeAll(object.id);
            return {};
        }));
    return details;
}

} // namespace joinery
