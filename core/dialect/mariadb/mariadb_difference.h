// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/mariadb/mariadb_server.h"
#include "core/dialect/mariadb/mariadb_text.h"
#include "core/schema/schema.h"

#include <QSet>

namespace joinery::mariadb {

/**
 * What ALTER TABLE must say to bring a table from one state to another, both lowered.
 *
 * All of it is one statement, which the server carries out as a whole: the order of the clauses does not matter, and
 * every name in them that is not new is that from before. Foreign keys must be those that the database holds before,
 * and is to hold after, the statement; one that changes under its own name must be dropped beforehand.
 */
class TableDifference
{
public:
    /** All outlive it. `schema` is the state after, which names the tables that foreign keys lead to. */
    TableDifference(const Schema &schema, const Table &before, const Table &after, const ServerVersion &server);

    /** Columns that go and come again, but are there under another name already, with values. */
    void takeFrom(const QHash<ObjectId, QString> &copies) { m_copies = copies; }

    [[nodiscard]] QStringList clauses() const;
    /** ` PARTITION BY …` or ` REMOVE PARTITIONING` behind them, or nothing. */
    [[nodiscard]] QString partitioning() const;

    /** Columns of both whose type, character set or collation is another, or that go and come again. */
    [[nodiscard]] bool isRetyped(ObjectId column) const;
    [[nodiscard]] bool isRemade(ObjectId column) const { return m_remade.contains(column); }
    /** Whether the names of the columns, or their order, are other than before. */
    [[nodiscard]] bool changesShape() const;
    /** Whether MySQL has to be told anew what is computed, checked or found by columns that get other names. */
    [[nodiscard]] bool rewritesForRenames() const;
    [[nodiscard]] bool isRenamed(ObjectId column) const;
    /** Names of columns that are called differently, old → new, folded. */
    [[nodiscard]] const Renames &renames() const { return m_renames; }

private:
    struct Named
    {
        ObjectId id;
        QString name;
        /** Without its name. */
        QString text;
        QString add;
        bool ignored = false;
        /** An order or first characters, which the server leaves out where a type has no use for them. */
        bool isParticular = false;
        QList<ObjectId> columns;
        /** What it is over besides columns. */
        QStringList expressions;
    };

    [[nodiscard]] bool isOfOtherTypes(const QList<ObjectId> &columns) const;
    void spreadRemaking();
    [[nodiscard]] bool reads(const QString &expression, const QSet<ObjectId> &columns) const;
    [[nodiscard]] bool readsRemade(const QString &expression) const { return reads(expression, m_remade); }
    [[nodiscard]] bool meansAnother(const QString &expression) const { return reads(expression, m_otherKind); }
    /** Whether MySQL would refuse a rename for its sake: it does not rename what is called so in expressions. */
    [[nodiscard]] bool holdsRenamed(const QString &expression) const;
    [[nodiscard]] bool isSameBody(const Column &before, const Column &after) const;
    void columnClauses(QStringList &drops, QStringList &changes) const;
    [[nodiscard]] QSet<ObjectId> columnsThatStay() const;
    [[nodiscard]] QString changeOf(const Column &before, const Column &after, const QString &place) const;
    void primaryKeyClauses(QStringList &drops, QStringList &adds) const;
    void indexClauses(QStringList &drops, QStringList &adds) const;
    void checkClauses(QStringList &drops, QStringList &adds) const;
    void foreignKeyClauses(QStringList &drops, QStringList &adds) const;
    [[nodiscard]] QList<Named> indexesOf(const Table &table) const;
    /** Whether a key or index over the columns has to go and come again for their sake. */
    [[nodiscard]] bool needsAnew(const QList<ObjectId> &columns) const;

    const Schema &m_schema;
    const Table &m_before;
    const Table &m_after;
    const ServerVersion m_server;
    Renames m_renames;
    QSet<ObjectId> m_remade;
    QHash<ObjectId, QString> m_copies;
    /** Columns with another kind of type: what compares with them the server keeps as it was for the old one. */
    QSet<ObjectId> m_otherKind;
};

/** Whether two states of a foreign key are the same to the server but for the name. */
[[nodiscard]] bool isSameForeignKey(const ForeignKey &a, const ForeignKey &b);

/**
 * `ALTER TABLE `t` …` of these clauses; keeps what a system-versioned table remembers. What MariaDB is told for this
 * statement alone holds for the whole session of MySQL (mariadb_session.h).
 */
[[nodiscard]] QString alterTable(const ServerVersion &server, const Table &before, const Table &after,
                                 const QStringList &clauses, const QString &partitioning = {});

} // namespace joinery::mariadb
