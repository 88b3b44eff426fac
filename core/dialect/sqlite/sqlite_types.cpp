// SPDX-License-Identifier: MIT
#include "core/dialect/sqlite/sqlite_types.h"

namespace joinery {

QString sqliteTypeName(const DataType &type)
{
    return type.kind == DataType::Kind::Native ? type.native : type.text().toUpper();
}

DataType sqliteTypeFromDeclaration(const QString &declared)
{
    const DataType type = DataType::fromText(declared.toLower());
    const bool isPortable =
        type.kind != DataType::Kind::Native && sqliteTypeName(type).compare(declared, Qt::CaseInsensitive) == 0;
    return isPortable ? type : DataType{.native = declared};
}

} // namespace joinery
