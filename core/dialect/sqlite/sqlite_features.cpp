// SPDX-License-Identifier: MIT
#include "core/dialect/sqlite/sqlite_features.h"

#include "core/base/translate.h"

namespace joinery {

namespace {

/** Any word is a type there, and means what its letters say; the texts of enums and sets are no part of one. */
QSet<DataType::Kind> typeNames()
{
    QSet<DataType::Kind> result;
    for (const QString &name : portableTypeNames())
        result.insert(DataType::fromText(name).kind);
    return result;
}

ColumnFeatures columnFeatures()
{
    ColumnFeatures known;
    known.types = typeNames();
    known.unsignedNumbers = true;
    known.storedGenerated = true;
    known.virtualGenerated = true;
    known.expressionDefaults = true;
    known.uuidDefaults = true;
    known.collations.listed = {QStringLiteral("BINARY"), QStringLiteral("NOCASE"), QStringLiteral("RTRIM")};
    return known;
}

ConstraintFeatures constraintFeatures()
{
    ConstraintFeatures known;
    known.onConflict = true;
    known.deferrableForeignKeys = true;
    known.keyCollations = true;
    known.keyOrder = true;
    known.keyMethods.listed = {QStringLiteral("btree")};
    known.setDefault = true;
    known.missingTargets = true;
    known.checks = true;
    return known;
}

IndexFeatures indexFeatures()
{
    IndexFeatures known;
    known.methods.listed = {QStringLiteral("btree")};
    known.expressions = true;
    known.partial = true;
    known.descending = true;
    known.collations = true;
    return known;
}

QMap<QString, QString> standIns()
{
    const QString notObeyed = Message::tr("It is written down but not obeyed.");
    return {
        {QStringLiteral("enum"), Message::tr("It is kept as TEXT with a check of its values, and sorts by its text.")},
        {QStringLiteral("set"), Message::tr("It is kept as TEXT with a check of its values.")},
        {QStringLiteral("identity_always"), Message::tr("A number given by hand is taken.")},
        {QStringLiteral("identity_serial"), Message::tr("It numbers its rows in SQLite's own way.")},
        {QStringLiteral("identity_start"), Message::tr("It begins at 1.")},
        {QStringLiteral("match_full"), notObeyed},
        {QStringLiteral("match_partial"), notObeyed},
        {QStringLiteral("no_inherit"), Message::tr("No table inherits from another there.")},
    };
}

} // namespace

Features sqliteFeatures()
{
    Features features;
    features.dialect = QStringLiteral("sqlite");
    features.title = QStringLiteral("SQLite");
    features.lexOptions = SqlLexOptions::sqlite();
    features.takesNamesForTexts = true;
    features.objects = {DefinitionObject::Kind::View, DefinitionObject::Kind::Trigger,
                        DefinitionObject::Kind::VirtualTable};
    features.columns = columnFeatures();
    features.constraints = constraintFeatures();
    features.indexes = indexFeatures();
    features.tables.strict = true;
    features.tables.withoutRowId = true;
    features.instead = standIns();
    return features;
}

} // namespace joinery
