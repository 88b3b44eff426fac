// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/object_id.h"

#include <QList>
#include <QMimeData>

namespace joinery {

/** Tables, enums and objects on their way from one part of the window to another. */
inline QString objectMimeType()
{
    return QStringLiteral("application/x-joinery-objects");
}

/** Owned by the caller. */
[[nodiscard]] inline QMimeData *objectMime(const QList<ObjectId> &objects)
{
    QStringList lines;
    for (const ObjectId id : objects)
        lines.append(id.text());
    auto *data = new QMimeData;
    data->setData(objectMimeType(), lines.join(QLatin1Char('\n')).toUtf8());
    return data;
}

/** Empty for anything else. */
[[nodiscard]] inline QList<ObjectId> objectsIn(const QMimeData &data)
{
    QList<ObjectId> objects;
    const QStringList lines = QString::fromUtf8(data.data(objectMimeType())).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (const auto id = ObjectId::fromText(line))
            objects.append(*id);
    }
    return objects;
}

} // namespace joinery
