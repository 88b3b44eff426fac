// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/schema.h"
#include "core/schema/view_text.h"

#include <QHash>
#include <QSet>

namespace joinery {

/** What a view of a schema shows and reads. */
struct ViewReading
{
    /** Names of its columns in order, those that the text tells. */
    QStringList columns;
    /** How many more it has. */
    int unnamed = 0;
    /** Tables, views and other relations of the schema that it reads, each once. */
    QList<ObjectId> reads;
    /** What these are called, with their namespaces. */
    QStringList readNames;

    friend bool operator==(const ViewReading &, const ViewReading &) = default;
};

/** By view; what stays as it was is the same shared value. */
using ViewReadings = QHash<ObjectId, Shared<ViewReading>>;

/**
 * Reads the views and materialized views of a schema again and again as it is edited, and only those anew that an edit
 * can have touched. Names mean what a rename takes them to mean: one that could be two relations means none.
 */
class ViewReader
{
public:
    /** Costs a comparison of addresses for each table and object, and what is read anew. */
    [[nodiscard]] const ViewReadings &read(const Schema &schema);

private:
    struct Named
    {
        ObjectId id;
        QString nameSpace;
    };

    struct Made
    {
        std::optional<QStringList> columns;
        QList<ObjectId> reads;
        QStringList readNames;
        /** What it and the views it reads name, folded and without namespaces. */
        QSet<QString> names;
        /** Of what it needs its text does not tell all. */
        bool needsOthers = false;
    };

    void takeTables(const IdMap<Table> &tables);
    void takeObjects(const IdMap<DefinitionObject> &objects);
    void forget(const QString &name, ObjectId id);
    void learn(const QString &name, const QString &nameSpace, ObjectId id);
    void dropTouched();
    const Made &made(const DefinitionObject &view);
    /** Of a relation of the schema, with its namespace; empty for anything else. */
    [[nodiscard]] QString nameOf(ObjectId relation) const;
    /** Null where nothing has the name, or two things. */
    [[nodiscard]] ObjectId meant(const SpelledRelation &relation) const;
    [[nodiscard]] std::optional<QStringList> columnsOf(const QString &spelled, QSet<QString> &names);
    void publish();

    Schema m_schema;
    QHash<QString, QList<Named>> m_named;
    QHash<ObjectId, Made> m_made;
    /** Those of them that were read this time. */
    QList<ObjectId> m_fresh;
    QSet<ObjectId> m_beingRead;
    /** Names whose meaning or columns changed since the last time. */
    QSet<QString> m_touched;
    ViewReadings m_readings;
};

} // namespace joinery
