// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_reach.h"

#include "core/dialect/mariadb/mariadb_type_limits.h"
#include "core/dialect/mariadb/mariadb_types.h"

namespace joinery::mariadb {

namespace {

using Kind = TypeReach::Kind;

int bitsOf(const QString &type)
{
    static constexpr int bits[] = {8, 16, 24, 32, 64};
    const int rank = rankOf(type);
    return rank < 0 ? 0 : bits[rank];
}

/** Texts and bytes: by their length, or by the size of what is kept apart from the row. */
void setLength(TypeReach &reach, const QString &type, std::optional<int> length)
{
    if (const qint64 bytes = bytesOf(baseOf(type)); bytes > 0)
        reach.bytes = bytes;
    else if (reach.kind == Kind::Text)
        reach.characters = length;
    else if (length)
        reach.bytes = length;
}

/** https://mariadb.com/kb/en/date/, https://mariadb.com/kb/en/timestamp/, https://mariadb.com/kb/en/year-data-type/ */
void setYears(TypeReach &reach, TypeFamily family, const QString &type)
{
    if (family == TypeFamily::Time)
        return;
    const bool isTimestamp = type.compare(QLatin1String("timestamp"), Qt::CaseInsensitive) == 0;
    reach.firstYear = isTimestamp ? 1970 : family == TypeFamily::Year ? 1901 : 1000;
    reach.lastYear = isTimestamp ? 2038 : family == TypeFamily::Year ? 2155 : 9999;
}

} // namespace

TypeReach reachOf(const DataType &type)
{
    const QString name = typeName(type);
    const QList<int> arguments = argumentsOf(name);
    const std::optional<int> first = arguments.isEmpty() ? std::nullopt : std::optional(arguments.first());
    TypeReach reach;
    // A word for TINYINT(1).
    if (type.kind == DataType::Kind::Boolean) {
        reach.kind = Kind::Boolean;
        reach.isObeyed = false;
        return reach;
    }
    switch (typeFamily(name)) {
    case TypeFamily::Text:
    case TypeFamily::Binary:
        reach.kind = typeFamily(name) == TypeFamily::Text ? Kind::Text : Kind::Bytes;
        setLength(reach, name, first);
        reach.foldsCase = reach.kind == Kind::Text;
        break;
    case TypeFamily::Integer:
        reach.kind = Kind::Whole;
        reach.bits = bitsOf(name);
        reach.isUnsigned = isUnsigned(name);
        break;
    case TypeFamily::Decimal:
        reach.kind = Kind::Decimal;
        reach.digits = first;
        break;
    case TypeFamily::Float:
        reach.kind = Kind::Float;
        break;
    case TypeFamily::Time:
    case TypeFamily::Timestamp:
    case TypeFamily::TimestampTz:
        reach.fraction = first.value_or(0);
        [[fallthrough]];
    case TypeFamily::Date:
    case TypeFamily::Year:
        reach.kind = Kind::Time;
        setYears(reach, typeFamily(name), baseOf(name));
        break;
    case TypeFamily::Uuid:
    case TypeFamily::Json:
        reach.kind = Kind::Formed;
        break;
    default:
        break;
    }
    return reach;
}

} // namespace joinery::mariadb
