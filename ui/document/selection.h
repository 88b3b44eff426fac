// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/object_id.h"

#include <QList>
#include <QObject>

namespace joinery {

/** What is selected, shared by navigator, diagram and inspector: tables or objects by id, and one column of the first.
 */
class Selection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const QList<ObjectId> &objects() const { return m_objects; }
    /** The first selected object, or null. */
    [[nodiscard]] ObjectId current() const { return m_objects.isEmpty() ? ObjectId() : m_objects.first(); }
    /** The selected column, key or index of current(), or null. */
    [[nodiscard]] ObjectId part() const { return m_part; }

    void select(const QList<ObjectId> &objects, ObjectId part = {});
    void clear() { select({}); }

signals:
    void changed();
    /** Someone asks to see it: the diagram centres on it. */
    void revealRequested(joinery::ObjectId object, joinery::ObjectId part);
    /** It was chosen elsewhere: the diagram scrolls there if it is out of sight, and does nothing else. */
    void sightRequested(joinery::ObjectId object);

public slots:
    void reveal(joinery::ObjectId object, joinery::ObjectId part = {});

private:
    QList<ObjectId> m_objects;
    ObjectId m_part;
};

} // namespace joinery
