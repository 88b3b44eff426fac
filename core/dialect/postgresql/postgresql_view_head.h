// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/definition_object.h"

namespace joinery::postgresql {

/** A column that a view names itself: "total DEFAULT 0 COMMENT 'With tax'". */
struct ViewColumn
{
    /** As it stands in the definition, in quotes or not. */
    QString name;
    /** What a row that is inserted into the view gets. */
    QString defaultValue;
    /** A literal. */
    QString comment;
};

/**
 * The definition of a view: "(id, total DEFAULT 0 COMMENT 'With tax') AS SELECT …". CREATE VIEW takes names alone
 * there; defaults and comments are statements of their own.
 */
struct ViewHead
{
    QList<ViewColumn> columns;
    /** What stands behind the list. */
    QString rest;

    [[nodiscard]] static ViewHead of(const QString &definition);
    /** As CREATE VIEW takes it. */
    [[nodiscard]] QString plainDefinition() const;
};

[[nodiscard]] bool isView(const DefinitionObject &object);

/** What brings the columns of a view from their defaults and comments to others; `before` is null for a new view. */
[[nodiscard]] QStringList viewColumnChanges(const DefinitionObject *before, const DefinitionObject &after);

/** Whether both have the same defaults and comments. */
[[nodiscard]] bool sameViewColumns(const DefinitionObject &a, const DefinitionObject &b);

} // namespace joinery::postgresql
