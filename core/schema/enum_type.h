// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/object_id.h"

#include <QList>
#include <QString>

namespace joinery {

/** One of the texts of an enum. It has an identity, so that a text that changes is a rename and no lost value. */
struct EnumValue
{
    ObjectId id;
    /** The text itself. */
    QString name;

    friend bool operator==(const EnumValue &, const EnumValue &) = default;
};

/**
 * An enum with a name of its own. Columns use it as a native type by that name; a dialect that has no such types spells
 * it out in each column or as a check.
 */
struct EnumType
{
    ObjectId id;
    QString nameSpace;
    QString name;
    QString comment;
    /** In the order in which they sort. */
    QList<EnumValue> values;

    [[nodiscard]] const EnumValue *value(ObjectId valueId) const;
    [[nodiscard]] const EnumValue *valueNamed(QStringView valueName) const;
    /** Position among the values, or -1. */
    [[nodiscard]] qsizetype valuePosition(ObjectId valueId) const;
    [[nodiscard]] QStringList texts() const;

    friend bool operator==(const EnumType &, const EnumType &) = default;
};

} // namespace joinery
