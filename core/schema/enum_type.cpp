// SPDX-License-Identifier: MIT
#include "core/schema/enum_type.h"

#include <algorithm>

namespace joinery {

const EnumValue *EnumType::value(ObjectId valueId) const
{
    const qsizetype position = valuePosition(valueId);
    return position < 0 ? nullptr : &values.at(position);
}

const EnumValue *EnumType::valueNamed(QStringView valueName) const
{
    const auto found =
        std::find_if(values.begin(), values.end(), [&](const EnumValue &value) { return value.name == valueName; });
    return found == values.end() ? nullptr : &*found;
}

qsizetype EnumType::valuePosition(ObjectId valueId) const
{
    const auto found =
        std::find_if(values.begin(), values.end(), [&](const EnumValue &value) { return value.id == valueId; });
    return found == values.end() ? -1 : found - values.begin();
}

QStringList EnumType::texts() const
{
    QStringList result;
    for (const EnumValue &value : values)
        result.append(value.name);
    return result;
}

} // namespace joinery
