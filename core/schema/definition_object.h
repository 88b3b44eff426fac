// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/object_id.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace joinery {

/**
 * An object kept by the text that defines it: a view, a trigger, a routine, a domain…
 *
 * `definition` is the SQL that follows `CREATE <kind> <name>`: "AS SELECT …" or "(a, b) AS SELECT …" for a view,
 * "AFTER INSERT ON book BEGIN … END" for a trigger, "USING fts5(…)" for a virtual table, "ON sales (day)" for an index
 * of a materialized view, "(a integer) RETURNS integer …" for a function, "AS text CHECK (VALUE <> '')" for a domain.
 * So a rename leaves it alone.
 */
struct DefinitionObject
{
    enum class Kind
    {
        View,
        Trigger,
        VirtualTable,
        MaterializedView,
        Index,
        Function,
        Procedure,
        Aggregate,
        Sequence,
        Domain,
        CompositeType,
        Rule,
        Policy,
        Cast,
        Operator,
        OperatorClass,
        OperatorFamily,
        Collation,
        TextSearch,
        ForeignServer,
        ForeignTable,
        Statistics,
        Event,
        Extension,
        Namespace
    };

    ObjectId id;
    Kind kind = Kind::View;
    QString nameSpace;
    QString name;
    QString definition;
    QString comment;
    /** Types of the arguments, "(integer, text)", where several objects may share a name: routines, aggregates,
     * operators. */
    QString signature;
    /** The table (or view) it belongs to and goes with: of triggers, rules, policies and indexes of
     * materialized views where it is known. */
    ObjectId table;
    /** Tables and objects it needs that its text does not name in a way that can be read: the body of a routine. */
    QList<ObjectId> dependsOn;

    friend bool operator==(const DefinitionObject &, const DefinitionObject &) = default;
};

/** Every kind, in the order of the enumeration. */
[[nodiscard]] const QList<DefinitionObject::Kind> &allObjectKinds();
/** "view", "trigger", "virtual_table": the word used in files. */
[[nodiscard]] QString kindName(DefinitionObject::Kind kind);
/** "view", "trigger", "virtual table": the word for people. */
[[nodiscard]] QString kindTitle(DefinitionObject::Kind kind);
[[nodiscard]] std::optional<DefinitionObject::Kind> kindFromName(QStringView name);

/** Whether queries can read from it by its name: views, materialized views, virtual and foreign tables. */
[[nodiscard]] bool isRelation(DefinitionObject::Kind kind);
/** Whether columns can have it as their type: domains and composite types. */
[[nodiscard]] bool isColumnType(DefinitionObject::Kind kind);
/** Whether it holds rows or values that are gone when it is dropped. */
[[nodiscard]] bool holdsData(DefinitionObject::Kind kind);

} // namespace joinery
