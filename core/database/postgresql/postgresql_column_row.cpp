// SPDX-License-Identifier: MIT
#include "core/database/postgresql/postgresql_column_row.h"

namespace joinery::postgresql {

ColumnRow ColumnRow::from(CatalogueRow row)
{
    ColumnRow column;
    column.table = row.number();
    column.number = int(row.number());
    column.name = row.text();
    column.type = row.text();
    column.dimensions = int(row.number());
    column.refusesNull = row.flag();
    column.expression = row.text();
    column.bareType = row.text();
    const QString rest = row.text();
    if (rest.isEmpty())
        return column;
    // Record separators, since options have unit separators between them.
    const QStringList fields = rest.split(QChar(0x1e));
    qsizetype at = 0;
    const auto next = [&] { return fields.value(at++); };
    column.baseType = next();
    column.identity = next();
    column.isGenerated = !next().isEmpty();
    column.collation = next();
    column.storage = next();
    column.compression = next();
    column.statistics = next();
    column.options = next().split(QChar(0x1f), Qt::SkipEmptyParts);
    column.foreignOptions = next();
    column.isInherited = next() == QLatin1String("false");
    column.comment = QStringList(fields.mid(at)).join(QChar(0x1e));
    return column;
}

} // namespace joinery::postgresql
