// SPDX-License-Identifier: MIT
#pragma once

#include "core/database/postgresql/postgresql_column_row.h"
#include "core/database/postgresql/postgresql_notes.h"
#include "core/database/postgresql/postgresql_relation.h"
#include "core/database/postgresql/postgresql_table_reader.h"

#include <QSet>

namespace joinery::postgresql {

/** Puts whatever is no table together from rows of the catalogue, each as the planner takes its definition. */
class ObjectReader
{
public:
    ObjectReader(const Relations &relations, Notes &notes);

    void addNameSpace(CatalogueRow row);
    /** What a foreign table is made of, and what views have besides their query. */
    void addColumn(const ColumnRow &row);
    void addConstraint(const ConstraintRow &row);
    void addSequence(const SequenceRow &sequence);
    void addAttached(CatalogueRow row);
    void addType(CatalogueRow row);
    void addRoutine(CatalogueRow row);
    void addObject(CatalogueRow row);

    /** Puts all into the schema. */
    void finish(Schema &schema);

private:
    void addRelation(const Relation &relation);
    void addViewColumn(const ColumnRow &row);
    void insert(DefinitionObject object, const QString &more = {});
    [[nodiscard]] QString title(const Relation &relation) const;
    [[nodiscard]] const Relation &wholeOf(const Relation &relation) const;

    const Relations &m_relations;
    Notes &m_notes;
    IdMap<EnumType> m_enums;
    QList<DefinitionObject> m_objects;
    /** The lines of foreign tables between their parentheses. */
    QHash<qint64, QMap<int, QString>> m_foreignColumns;
    /** The columns of views that say more about some of them than their query does. */
    QHash<qint64, QMap<int, QString>> m_viewColumns;
    QSet<qint64> m_viewsWithColumns;
};

} // namespace joinery::postgresql
