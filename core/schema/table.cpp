// SPDX-License-Identifier: MIT
#include "core/schema/table.h"

namespace joinery {

const Column *Table::column(ObjectId columnId) const
{
    const qsizetype position = columnPosition(columnId);
    return position < 0 ? nullptr : &columns.at(position);
}

Column *Table::column(ObjectId columnId)
{
    const qsizetype position = columnPosition(columnId);
    return position < 0 ? nullptr : &columns[position];
}

qsizetype Table::columnPosition(ObjectId columnId) const
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns.at(i).id == columnId)
            return i;
    }
    return -1;
}

const Column *Table::columnNamed(QStringView columnName) const
{
    for (const Column &candidate : columns) {
        if (candidate.name == columnName)
            return &candidate;
    }
    return nullptr;
}

QStringList Table::columnNames(const QList<ObjectId> &ids) const
{
    QStringList names;
    for (const ObjectId columnId : ids) {
        const Column *found = column(columnId);
        names.append(found ? found->name : QString());
    }
    return names;
}

bool Table::isPrimaryKeyColumn(ObjectId columnId) const
{
    return primaryKey && primaryKey->columns.contains(columnId);
}

QString qualifiedName(const QString &nameSpace, const QString &name)
{
    return nameSpace.isEmpty() ? name : nameSpace + QLatin1Char('.') + name;
}

} // namespace joinery
