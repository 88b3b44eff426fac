// SPDX-License-Identifier: MIT
#pragma once

#include "core/exporting/export_subject.h"

namespace joinery {

/** A column as diagrams in text show it. */
struct ExportColumn
{
    /** Printable, on one line, unique within its table. */
    QString name;
    QString type;
    QString comment;
    bool isPrimary = false;
    bool isForeign = false;
    /** By itself. */
    bool isUnique = false;
    bool nullable = true;
    /** Null for a column of a table that is not exported. */
    const Column *column = nullptr;
};

/** A box of the diagram: a table, what can be queried like one, or a table elsewhere that a foreign key leads to. */
struct ExportNode
{
    /** Printable, on one line, with its namespace; unique. */
    QString name;
    /** Position among the apps; -1 for what lies elsewhere. */
    qsizetype app = -1;
    QString comment;
    QList<ExportColumn> columns;
    /** Null for what is no table of the model. */
    const Table *table = nullptr;
    /** The view or other relation. */
    const DefinitionObject *object = nullptr;

    /** Only the end of foreign keys: a table that is not exported, with the columns referred to. */
    [[nodiscard]] bool isElsewhere() const { return !table && !object; }
};

/** A foreign key between two boxes. */
struct ExportLink
{
    /** Positions among the nodes. */
    qsizetype from = 0;
    qsizetype to = 0;
    /** Positions among the columns of these, pair by pair. */
    QList<qsizetype> fromColumns;
    QList<qsizetype> toColumns;
    const ForeignKey *key = nullptr;
    /** At most one row refers to a row. */
    bool unique = false;
    /** A row may refer to none. */
    bool optional = false;
};

/**
 * The diagram of an export as boxes and links, in an order that depends on the names alone: apps as they are given, in
 * each tables, then other relations, then what lies elsewhere. It points into the subject, which has to outlive it.
 */
struct ExportGraph
{
    QList<ExportNode> nodes;
    QList<ExportLink> links;
};

[[nodiscard]] ExportGraph exportGraph(const ExportSubject &subject);

/** In order of namespaces and names, then ids. */
template <typename T>
[[nodiscard]] QList<const T *> sortedByQualifiedName(const IdMap<T> &map)
{
    QList<const T *> result = sortedByName(map);
    std::stable_sort(result.begin(), result.end(), [](const T *a, const T *b) { return a->nameSpace < b->nameSpace; });
    return result;
}

} // namespace joinery
