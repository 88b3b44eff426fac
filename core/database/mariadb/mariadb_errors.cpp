// SPDX-License-Identifier: MIT
#include "core/database/mariadb/mariadb_errors.h"

namespace joinery {

QString mariadbErrorCode(const QString &number)
{
    // https://mariadb.com/kb/en/mariadb-error-code-reference/; from 2000 on they are the client's own.
    switch (number.toInt()) {
    case 1044: // No rights to the database at all.
    case 1045:
    case 1130: // Not from this host.
    case 1251: // A way to log in that the client does not know.
    case 1698:
    case 1820: // The password must be changed first.
    case 1862:
    case 2059:
        return QStringLiteral("database.denied");
    case 1049:
        return QStringLiteral("database.missing");
    case 2005:
        return QStringLiteral("database.unknown_host");
    case 2002:
    case 2003:
    case 1053:
        return QStringLiteral("database.unreachable");
    case 2007:
        return QStringLiteral("database.wrong_server");
    case 2026:
    case 3159: // The server takes protected connections alone.
        return QStringLiteral("database.tls");
    case 1040:
    case 1203:
    case 1226:
        return QStringLiteral("database.busy");
    case 2006:
    case 2013:
    case 1927:
        return QStringLiteral("database.lost");
    case 1205:
    case 1213:
    case 3572:
        return QStringLiteral("database.locked");
    case 1969:
    case 3024:
        return QStringLiteral("database.timeout");
    case 1845: // Not with this ALGORITHM or LOCK; 1846 says why.
    case 1846:
    case 1847: // A copy cannot be made so.
    case 1848: // Nor can partitions.
        return QStringLiteral("database.not_online");
    case 1317:
        return QStringLiteral("database.cancelled");
    case 1290: // The server runs with --read-only.
    case 1792: // The transaction is read-only.
    case 1836:
        return QStringLiteral("database.read_only");
    case 1142:
    case 1143:
    case 1227:
    case 1370:
    case 1419:
        return QStringLiteral("database.no_rights");
    case 1021:
    case 1114:
        return QStringLiteral("database.full");
    case 1034:
    case 1035:
    case 1194:
    case 1712:
        return QStringLiteral("database.corrupt");
    case 1022:
    case 1048:
    case 1062:
    case 1169:
    case 1216:
    case 1217:
    case 1451:
    case 1452:
    case 1557:
    case 1761:
    case 1762:
    case 3819:
    case 4025:
        return QStringLiteral("database.constraint");
    default:
        return QStringLiteral("database.failed");
    }
}

} // namespace joinery
