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
    if (part.prefixLength)
        text += QStringLiteral("(%1)").arg(*part.prefixLength);
    if (!part.collation.isEmpty())
        text += QStringLiteral(" collate ") + part.collation;
    if (!part.operatorClass.isEmpty())
        text += QLatin1Char(' ') + part.operatorClass;
    if (part.descending)
        text += QStringLiteral(" desc");
    if (part.nulls != NullsOrder::Usual)
        text += part.nulls == NullsOrder::First ? QStringLiteral(" nulls first") : QStringLiteral(" nulls last");
    return text;
}

QString partsText(const ExclusionConstraint &exclusion, const Table &table)
{
    QStringList parts;
    for (const ExclusionPart &part : exclusion.parts)
        parts.append(QStringLiteral("%1 with %2").arg(partText(part.what, table), part.comparison));
    return parts.join(QStringLiteral(", "));
}

QString partsText(const Index &index, const Table &table)
{
    QStringList parts;
    for (const IndexPart &part : index.parts)
        parts.append(partText(part, table));
    return parts.join(QStringLiteral(", "));
}

} // namespace joinery
