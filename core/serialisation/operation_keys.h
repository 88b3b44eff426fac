// SPDX-License-Identifier: MIT
#pragma once

#include "core/operation/operation.h"

namespace joinery::operation_keys {

// The words that writing and reading of operations share.

inline const QString idKey = QStringLiteral("id");
inline const QString nameSpaceKey = QStringLiteral("namespace");
inline const QString nameKey = QStringLiteral("name");
inline const QString tableKey = QStringLiteral("table");
inline const QString columnKey = QStringLiteral("column");
inline const QString constraintKey = QStringLiteral("constraint");
inline const QString indexKey = QStringLiteral("index");
inline const QString partitionKey = QStringLiteral("partition");
inline const QString enumKey = QStringLiteral("enum");
inline const QString valueKey = QStringLiteral("value");
inline const QString commentKey = QStringLiteral("comment");
inline const QString optionsKey = QStringLiteral("options");
inline const QString orderKey = QStringLiteral("order");
inline const QString columnsKey = QStringLiteral("columns");
inline const QString keysKey = QStringLiteral("keys");
inline const QString rowsKey = QStringLiteral("rows");
inline const QString numberKey = QStringLiteral("number");
inline const QString bytesKey = QStringLiteral("bytes");
inline const QString effectKey = QStringLiteral("effect");
inline const QString objectKey = QStringLiteral("object");
inline const QString kindKey = QStringLiteral("kind");
inline const QString beforeKey = QStringLiteral("before");
inline const QString afterKey = QStringLiteral("after");
inline const QString usingKey = QStringLiteral("using");
inline const QString usingBackwardsKey = QStringLiteral("using_backwards");
inline const QString toKey = QStringLiteral("to");
inline const QString allDialectsKey = QStringLiteral("all");

/** The member that holds a part of each kind. */
template <typename Part>
QString partKey();
template <>
inline QString partKey<ForeignKey>()
{
    return QStringLiteral("foreign_key");
}
template <>
inline QString partKey<UniqueConstraint>()
{
    return QStringLiteral("unique");
}
template <>
inline QString partKey<CheckConstraint>()
{
    return QStringLiteral("check");
}
template <>
inline QString partKey<ExclusionConstraint>()
{
    return QStringLiteral("exclusion");
}
template <>
inline QString partKey<Partition>()
{
    return partitionKey;
}
template <>
inline QString partKey<Index>()
{
    return indexKey;
}

/** The member that holds a restored text, in the order of RestoredText::Place. */
inline const QStringList &placeKeys()
{
    static const QStringList keys{QStringLiteral("text"), QStringLiteral("type"), QStringLiteral("default")};
    return keys;
}

/** The words for the kinds of definition objects, in the order of their enumeration. */
inline const QStringList &objectKinds()
{
    static const QStringList kinds = [] {
        QStringList result;
        for (const DefinitionObject::Kind kind : allObjectKinds())
            result.append(kindName(kind));
        return result;
    }();
    return kinds;
}

} // namespace joinery::operation_keys
