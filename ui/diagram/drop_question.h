// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operation/drop_effects.h"

#include <QObject>

class QWidget;

namespace joinery {

class ProjectDocument;

enum class DropAnswer
{
    FromModel,
    FromDiagram,
    Nothing
};

/** Whether what depends on a thing is shown and asked about before it is dropped; one of each document. */
class DropAsking : public QObject
{
    Q_OBJECT

public:
    /** Belongs to the document; asks at first. */
    [[nodiscard]] static DropAsking &of(ProjectDocument &document);

    [[nodiscard]] bool isOn() const { return m_isOn; }
    void setOn(bool on) { m_isOn = on; }

private:
    using QObject::QObject;

    bool m_isOn = true;
};

/**
 * On a diagram beside the main one a person may want cards gone from it alone: asks, and says what depends on them. On
 * the main diagram it asks where something does.
 */
[[nodiscard]] DropAnswer askWhatToDrop(ProjectDocument &document, const QList<ObjectId> &objects, QWidget *parent);

/** Shows what depends on the targets and asks whether to go on; true at once where nothing does. */
[[nodiscard]] bool mayDrop(ProjectDocument &document, const QList<DropTarget> &targets, QWidget *parent);
/** The same of an edit that takes a key away, which is called so: foreign keys may need it. */
[[nodiscard]] bool mayDropKey(ProjectDocument &document, const QString &title, const QList<Operation> &edit,
                              QWidget *parent);
/** The same of tables, enums and objects. */
[[nodiscard]] bool mayDropObjects(ProjectDocument &document, const QList<ObjectId> &objects, QWidget *parent);

} // namespace joinery
