// SPDX-License-Identifier: MIT
#include "core/dialect/features.h"

#include "core/base/translate.h"
#include "core/dialect/feature_report.h"

namespace joinery {

QList<Finding> validateFeatures(const EnumType &enumType, const Features &features)
{
    FeatureReport report(features, enumType.id);
    const QString title = Message::tr("Enum %1").arg(qualifiedName(enumType.nameSpace, enumType.name));
    if (!features.namespaces && !enumType.nameSpace.isEmpty()) {
        report.needs(QStringLiteral("namespace"), {}, Message::tr("%1 is in a namespace").arg(title),
                     Message::tr("Leave the namespace empty."));
    }
    if (!features.namedEnums) {
        report.needs(QStringLiteral("enum"), {}, Message::tr("%1 is a type with a name of its own").arg(title),
                     Message::tr("Give its columns a text type and a check of their values."));
    }
    report.name(enumType.name, {}, title);
    if (features.names.holdsForEnumValues) {
        for (const EnumValue &value : enumType.values)
            report.name(value.name, value.id, Message::tr("Value %1 of enum %2").arg(value.name, enumType.name));
    }
    report.comment(features.comments.enums, enumType.comment);
    report.finishComments(title);
    return report.findings();
}

QList<Finding> validateFeatures(const DefinitionObject &object, const Features &features)
{
    FeatureReport report(features, object.id);
    const QString name = qualifiedName(object.nameSpace, object.name);
    // Its definition comes first: an object whose kind is unknown has nothing else worth saying.
    if (!features.objects.contains(object.kind)) {
        report.needs(kindName(object.kind), {},
                     Message::tr("%1 is of the kind \"%2\"").arg(name, kindTitle(object.kind)),
                     Message::tr("Remove it, or do not use this dialect for the app."));
        return report.findings();
    }
    const QString title = Message::tr("%1 (%2)").arg(name, kindTitle(object.kind));
    if (!features.namespaces && !object.nameSpace.isEmpty()) {
        report.needs(QStringLiteral("namespace"), {}, Message::tr("%1 is in a namespace").arg(title),
                     Message::tr("Leave the namespace empty."));
    }
    report.name(object.name, {}, title);
    report.comment(features.comments.objects, object.comment);
    report.finishComments(title);
    return report.findings();
}

QList<Finding> validateFeatures(const Schema &schema, const Features &features)
{
    QList<Finding> result;
    for (const Table *table : sortedByName(schema.tables))
        result += validateFeatures(*table, features);
    for (const EnumType *enumType : sortedByName(schema.enums))
        result += validateFeatures(*enumType, features);
    for (const DefinitionObject *object : sortedByName(schema.objects))
        result += validateFeatures(*object, features);
    return result;
}

} // namespace joinery
