// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/object_id.h"

#include <QString>

#include <optional>

namespace joinery {

/**
 * An object kept by the text that defines it: a view, a trigger, a virtual table.
 *
 * `definition` is the SQL that follows `CREATE <kind> <name>`: "AS SELECT …" or "(a, b) AS SELECT …" for a view,
 * "AFTER INSERT ON book BEGIN … END" for a trigger, "USING fts5(…)" for a virtual table. So a rename leaves it alone.
 */
struct DefinitionObject
{
    enum class Kind
    {
        View,
        Trigger,
        VirtualTable
    };

    ObjectId id;
    Kind kind = Kind::View;
    QString nameSpace;
    QString name;
    QString definition;
    QString comment;

    friend bool operator==(const DefinitionObject &, const DefinitionObject &) = default;
};

/** "view", "trigger", "virtual_table": the word used in files. */
[[nodiscard]] QString kindName(DefinitionObject::Kind kind);
/** "view", "trigger", "virtual table": the word for people. */
[[nodiscard]] QString kindTitle(DefinitionObject::Kind kind);
[[nodiscard]] std::optional<DefinitionObject::Kind> kindFromName(QStringView name);

} // namespace joinery
