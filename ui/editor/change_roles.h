// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/differ/change_summary.h"
#include "ui/shell/theme.h"

#include <QMetaType>

namespace joinery {

/** What the lists of the inspector tell their painters beside the text. */
enum EditorRole
{
    /** int of a ChangeKind; Changed also for what is renamed and changed. */
    ChangeKindRole = Qt::UserRole,
    /** The name before a rename; empty otherwise. */
    OldNameRole,
    /** What is set of a column: ColumnFlag, as int. */
    FlagsRole,
    /** int of the Role to write the text in when it is refused or there is a finding; Plain otherwise. */
    ProblemRole,
    /** ObjectId::text() of the row. */
    IdRole,
    /** The second line of a row; empty for none. */
    DetailRole,
    /** bool: the text is code. */
    CodeRole,
    /** bool: a ghost that can be brought back by itself. */
    RestorableRole,
    /** QStringList: types of the project's own that a column can have. */
    OwnTypesRole,
};

enum ColumnFlag
{
    PrimaryKeyFlag = 1,
    NotNullFlag = 2,
    UniqueFlag = 4
};

[[nodiscard]] inline Role roleOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::None:
        return Role::Plain;
    case ChangeKind::Added:
        return Role::Added;
    case ChangeKind::Changed:
        return Role::Changed;
    case ChangeKind::Renamed:
        return Role::Renamed;
    case ChangeKind::Dropped:
        return Role::Dropped;
    }
    return Role::Plain;
}

/** The sign that goes with the colour: + ~ → −. */
[[nodiscard]] QString signOf(ChangeKind kind);
/** "added", "changed", "renamed", "dropped"; empty for None. */
[[nodiscard]] QString wordOf(ChangeKind kind);

} // namespace joinery
