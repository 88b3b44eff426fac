// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/differ/change_summary.h"
#include "core/schema/definition_object.h"
#include "core/schema/finding.h"

#include <optional>

namespace joinery {

class ProjectDocument;

/** A line of the navigator below an app: a table, an enum, a view or another object, of the model or dropped from it.
 */
struct NavigatorEntry
{
    ObjectId id;
    QString name;
    /** Nothing for a table or an enum. */
    std::optional<DefinitionObject::Kind> kind;
    bool isEnum = false;
    ChangeKind change = ChangeKind::None;
    /** Before a rename. */
    QString oldName;
    /** The worst that validation found in it. */
    std::optional<Finding::Severity> problem;

    [[nodiscard]] bool isDropped() const { return change == ChangeKind::Dropped; }

    friend bool operator==(const NavigatorEntry &, const NavigatorEntry &) = default;
};

/**
 * The lines of an app: tables, then other objects by kind, enums last, each by name; what is dropped comes last. It
 * takes less time with those that were there before in `former`.
 */
[[nodiscard]] QList<NavigatorEntry> navigatorEntries(const ProjectDocument &document, const QString &app,
                                                     const QList<NavigatorEntry> &former = {});

/** "table", "enum", "view": what it is, for people. */
[[nodiscard]] QString kindWord(const NavigatorEntry &entry);
/** A M R D as on a badge; empty for no change. */
[[nodiscard]] QString changeLetter(ChangeKind change);
/** The word for people: "added", "changed", "renamed from pen_name"… */
[[nodiscard]] QString changeWord(const NavigatorEntry &entry);

} // namespace joinery
