// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/object_id.h"

#include <QString>

namespace joinery {

/** What a task of a diff is about. */
enum class TaskSubject
{
    Table,
    TableOptions,
    Column,
    ColumnOrder,
    PrimaryKey,
    ForeignKey,
    UniqueConstraint,
    CheckConstraint,
    ExclusionConstraint,
    Index,
    Partition,
    Enum,
    EnumValue,
    /** Comment and order of the values. */
    EnumDetails,
    Object
};

enum class TaskStep
{
    Drop,
    Move,
    Rename,
    Add,
    Alter
};

/**
 * One thing to be done on the way from one schema to another, before anyone knows when: which operation it becomes
 * depends on what things are called by then.
 */
struct Task
{
    enum class Form
    {
        Whole,
        /**
         * The first half of an altered column, or of an added or dropped table: it gets to where it has no default and
         * no expression, so that it needs nothing.
         */
        ToBare,
        /** The second half. */
        FromBare
    };

    TaskStep step = TaskStep::Add;
    TaskSubject subject = TaskSubject::Table;
    /** The table, enum or object. */
    ObjectId object;
    /** The column, key, index, partition or value of it; null for the whole and for the primary key. */
    ObjectId part;
    /** Of a rename or move: the names, or namespaces. */
    QString from;
    QString to;
    /** The namespace in which something is renamed, or the name under which it is moved. */
    QString within;
    /** Of a key, index or partition that gets another name: the namespace its table is in by then. */
    QString into;
    Form form = Form::Whole;
};

/** Whether it is about a part of a table that has its name among those of tables: a key, an index, a partition. */
[[nodiscard]] inline bool isAboutRelationOfTable(const Task &task)
{
    return task.subject == TaskSubject::PrimaryKey || task.subject == TaskSubject::UniqueConstraint ||
           task.subject == TaskSubject::ExclusionConstraint || task.subject == TaskSubject::Index ||
           task.subject == TaskSubject::Partition;
}

/** Whether it gives such a part another name. Only a primary key gets one by being altered. */
[[nodiscard]] inline bool isRenamedRelation(const Task &task)
{
    const bool isAlteredKey =
        task.subject == TaskSubject::PrimaryKey && task.step == TaskStep::Alter && task.from != task.to;
    return isAlteredKey || (isAboutRelationOfTable(task) && task.step == TaskStep::Rename);
}

} // namespace joinery
