// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/selection.h"

namespace joinery {

void Selection::select(const QList<ObjectId> &objects, ObjectId part)
{
    QList<ObjectId> wanted;
    for (const ObjectId object : objects) {
        if (!object.isNull() && !wanted.contains(object))
            wanted.append(object);
    }
    const ObjectId wantedPart = wanted.isEmpty() ? ObjectId() : part;
    if (wanted == m_objects && wantedPart == m_part)
        return;
    m_objects = wanted;
    m_part = wantedPart;
    emit changed();
}

void Selection::reveal(ObjectId object, ObjectId part)
{
    if (object.isNull())
        return;
    select({object}, part);
    emit revealRequested(object, part);
}

} // namespace joinery

#include "moc_selection.cpp"
