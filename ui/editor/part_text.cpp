// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/part_text.h"

#include "ui/editor/typed_text.h"

namespace joinery {

QString actionText(ReferenceAction action)
{
    switch (action) {
    case ReferenceAction::NoAction:
        return QStringLiteral("no action");
    case ReferenceAction::Restrict:
        return QStringLiteral("restrict");
    case ReferenceAction::Cascade:
        return QStringLiteral("cascade");
    case ReferenceAction::SetNull:
        return QStringLiteral("set null");
    case ReferenceAction::SetDefault:
        return QStringLiteral("set default");
    }
    return {};
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
