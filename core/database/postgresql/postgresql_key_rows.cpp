// SPDX-License-Identifier: MIT
#include "core/database/postgresql/postgresql_key_rows.h"

#include <QHash>

namespace joinery::postgresql {

namespace {

Deferral deferralOf(bool isDeferrable, bool isDeferred)
{
    if (!isDeferrable)
        return Deferral::NotDeferrable;
    return isDeferred ? Deferral::DeferrableInitiallyDeferred : Deferral::DeferrableInitiallyImmediate;
}

ReferenceAction actionOf(const QString &letter)
{
    static const QHash<QString, ReferenceAction> actions{{"r", ReferenceAction::Restrict},
                                                         {"c", ReferenceAction::Cascade},
                                                         {"n", ReferenceAction::SetNull},
                                                         {"d", ReferenceAction::SetDefault}};
    return actions.value(letter, ReferenceAction::NoAction);
}

QString matchOf(const QString &letter)
{
    if (letter == QLatin1String("f"))
        return QStringLiteral("FULL");
    return letter == QLatin1String("p") ? QStringLiteral("PARTIAL") : QString();
}

/** Bits of indoption. */
constexpr int descendingBit = 1;
constexpr int nullsFirstBit = 2;

} // namespace

ConstraintRow ConstraintRow::from(CatalogueRow row)
{
    ConstraintRow constraint;
    constraint.table = row.number();
    constraint.name = row.text();
    constraint.type = row.text();
    const bool isDeferrable = row.flag();
    constraint.deferral = deferralOf(isDeferrable, row.flag());
    constraint.isValid = row.flag();
    constraint.columns = row.numbers();
    constraint.target = row.number();
    constraint.targetName = row.text();
    constraint.targetColumns = row.numbers();
    constraint.onUpdate = actionOf(row.text());
    constraint.onDelete = actionOf(row.text());
    constraint.match = matchOf(row.text());
    constraint.setColumns = row.numbers();
    constraint.isLocal = row.flag();
    constraint.isInherited = row.number() > 0;
    constraint.isNoInherit = row.flag();
    constraint.isOfPartition = row.flag();
    constraint.expression = row.text();
    constraint.index = row.number();
    constraint.comment = row.text();
    constraint.operators = row.texts();
    constraint.targetColumnNames = row.texts();
    constraint.definition = row.text();
    return constraint;
}

IndexRow IndexRow::from(CatalogueRow row)
{
    IndexRow index;
    index.oid = row.number();
    index.table = row.number();
    index.name = row.text();
    index.method = row.text();
    index.isUnique = row.flag();
    index.nullsNotDistinct = row.flag();
    index.keyParts = int(row.number());
    index.columns = row.numbers();
    index.options = row.numbers();
    index.expressions = row.texts();
    index.classes = row.texts();
    index.collations = row.texts();
    index.where = row.text();
    index.parameters = row.texts();
    index.tablespace = row.text();
    index.isClustered = row.flag();
    index.isValid = row.flag();
    index.isReplicaIdentity = row.flag();
    index.isOfPartition = row.flag();
    index.comment = row.text();
    index.statistics = row.text();
    index.titles = row.text();
    index.keyType = row.text();
    index.whole = row.text();
    return index;
}

bool IndexRow::isDescending(qsizetype part) const
{
    return (options.value(part) & descendingBit) != 0;
}

bool IndexRow::hasNullsFirst(qsizetype part) const
{
    return (options.value(part) & nullsFirstBit) != 0;
}

} // namespace joinery::postgresql
