// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/part_text.h"

#include "core/schema/reference_action_text.h"
#include "ui/editor/typed_text.h"

namespace joinery {

QString actionText(ReferenceAction action)
{
    return sqlText(action).toLower();
}

QString partText(const IndexPart &part, const Table &table)
{
    QString text = part.column.isNull() ? part.expression : columnsText({part.column}, table);
    if (!part.collation.isEmpty())
        text += QStringLiteral(" collate ") + part.collation;
    if (part.descending)
        text += QStringLiteral(" desc");
    return text;
}

QString partsText(const Index &index, const Table &table)
{
    QStringList parts;
    for (const IndexPart &part : index.parts)
        parts.append(partText(part, table));
    return parts.join(QStringLiteral(", "));
}

} // namespace joinery
