// SPDX-License-Identifier: MIT
#pragma once

#include "core/database/postgresql/postgresql_column_row.h"
#include "core/database/postgresql/postgresql_key_rows.h"
#include "core/database/postgresql/postgresql_notes.h"
#include "core/database/postgresql/postgresql_relation.h"
#include "core/database/postgresql/postgresql_values.h"
#include "core/schema/schema.h"

#include <vector>

namespace joinery::postgresql {

/** One row of Catalogue::sequences(). */
struct SequenceRow
{
    QString nameSpace;
    QString name;
    QString type;
    /** With every number said. */
    Identity identity;
    QString persistence;
    qint64 owner = 0;
    int ownerColumn = 0;
    /** "i" for the one of an identity, "a" for one that a column owns, empty for one of its own. */
    QString dependency;
    QString comment;
    /** The column that owns it and the sequence, as SQL. */
    QString ownerText;
    QString text;
    /** Whether a crash does to it what it does to the table. */
    bool isLoggedLikeTable = true;

    [[nodiscard]] static SequenceRow from(CatalogueRow row);
    /** Its numbers without those that are usual for its type. */
    [[nodiscard]] Identity unusual() const;
};

/**
 * Puts the tables of a database together from rows of the catalogue: columns first, then sequences, constraints and
 * indexes.
 */
class TableReader
{
public:
    TableReader(const Relations &relations, Notes &notes);

    /** In whatever order. */
    void addColumn(const ColumnRow &row);
    void addPartitionColumn(CatalogueRow row);
    /** Whether a column counts with it, so that it is no object of its own. */
    [[nodiscard]] bool takeSequence(const SequenceRow &sequence);
    void addConstraint(const ConstraintRow &row);
    void addIndex(const IndexRow &row);

    [[nodiscard]] IdMap<Table> finish();

private:
    struct Draft
    {
        Table table;
        const Relation *relation = nullptr;
        /** By their numbers. */
        QHash<int, ObjectId> columns;
        /** Those of the columns, in the order of the columns. */
        QList<int> numbers;
    };
    /** A key that an index stands behind. */
    struct Key
    {
        QString type;
        ObjectId id;
        QStringList operators;
    };

    void addTable(const Relation &relation);
    void addPartition(const Relation &relation);
    [[nodiscard]] const Relation *rootOf(const Relation &partition) const;
    void readOptions(Draft &draft, const Relation &relation);
    [[nodiscard]] QMap<QString, QString> securityAndIdentity(const Relation &relation);
    [[nodiscard]] Partition *partitionOf(qint64 oid);
    void notePartition(const Relation &relation, const QMap<QString, QString> &parameters);
    void addKey(Draft &draft, const ConstraintRow &row);
    static void addCheck(Table &table, const ConstraintRow &row);
    void addForeignKey(Draft &draft, const ConstraintRow &row);
    [[nodiscard]] static Index indexFrom(const Draft &draft, const IndexRow &row);
    void noteIndex(const IndexRow &row, const Relation &relation);
    void noteIndexOfPartition(const IndexRow &row);
    void noteStatistics(const IndexRow &row, const Relation &relation);
    static void fillKey(Table &table, const Key &key, const Index &index);
    [[nodiscard]] Draft *find(qint64 oid);
    /** The id of a part of a table by its name. */
    [[nodiscard]] static ObjectId partId(const Table &table, const QString &kind, const QString &name);
    [[nodiscard]] static QList<ObjectId> columnIds(const Draft &draft, const QList<int> &numbers);
    [[nodiscard]] DataType type(const QString &spelled, int dimensions);
    [[nodiscard]] DefaultValue defaultValue(const QString &expression, const SpelledType &type);
    [[nodiscard]] QString partOf(const QString &part, const Relation &relation) const;

    const Relations &m_relations;
    Notes &m_notes;
    std::vector<Draft> m_drafts;
    QHash<qint64, std::size_t> m_positions;
    QHash<qint64, Key> m_keys;
    /** The same few texts come again and again: each is read once. */
    QHash<QString, DataType> m_types;
    QHash<QString, DefaultValue> m_defaults;
};

} // namespace joinery::postgresql
