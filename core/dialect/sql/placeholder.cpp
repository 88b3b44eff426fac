// SPDX-License-Identifier: MIT
#include "core/dialect/sql/placeholder.h"

namespace joinery {

Table withPlaceholder(Table table)
{
    QString name = QStringLiteral("joinery_placeholder");
    while (table.columnNamed(name))
        name += QLatin1Char('_');
    table.columns.append({.id = ObjectId::derived(table.id.text() + QStringLiteral(" placeholder")),
                          .name = name,
                          .type = DataType::of(DataType::Kind::Integer)});
    return table;
}

} // namespace joinery
