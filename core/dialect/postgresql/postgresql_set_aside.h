// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/postgresql/postgresql_parts.h"
#include "core/dialect/postgresql/postgresql_run.h"

#include <QMap>

#include <functional>

namespace joinery::postgresql {

/** What happens to a column, as far as it matters to what depends on it. */
enum class ColumnChange
{
    /** Gets a type of another name. */
    Retype,
    /** Gets a type that looks the same but is another: an enum that was made anew. */
    Swap,
    Drop
};

/**
 * Remembers what the model holds at a point of the plan and the database does not: what was in the way of a change and
 * was dropped until that is done, and what cannot be made yet because what it needs is not there.
 *
 * Things are dropped before what they depend on and put back after it, so CASCADE is never needed. What later
 * operations drop or change while it is set aside costs no statement more.
 */
class SetAside
{
public:
    explicit SetAside(PlanRun &run);

    [[nodiscard]] bool has(const PartKey &part) const { return m_parts.contains(part); }
    [[nodiscard]] bool has(ObjectId object) const { return m_objects.contains(object); }
    /** The parts of a table that are missing, by their ids. */
    [[nodiscard]] QSet<ObjectId> missingOf(ObjectId table) const;

    /** Notes what the model holds and the database does not, without a statement. */
    void note(const PartKey &part);
    void note(ObjectId object);
    void forget(const PartKey &part)
    {
        m_parts.remove(part);
        m_plain.remove(part.id);
    }
    void forget(ObjectId object)
    {
        m_objects.remove(object);
        m_outdated.remove(object);
        m_undressed.remove(object);
        m_unowned.remove(object);
    }
    /** Whether the column has ceased to be computed ahead of this operation, so that its values stay; says so once. */
    [[nodiscard]] bool takePlain(ObjectId column) { return m_plain.remove(column); }

    // Each drops what would be in the way.

    /** `newType` is the type it gets, for Retype. */
    void freeColumn(const Table &table, const Column &column, ColumnChange change, const QString &newType = {});
    /** What reads the table, and the foreign keys to it; what goes with it is noted. */
    void freeTable(const Table &table);
    /** Foreign keys that point to these columns, and views that rely on their being a key. */
    void freeKey(const Table &table, const QList<ObjectId> &columns);
    /** Foreign keys that PostgreSQL refuses once the table is logged, or is not: to and from tables that follow. */
    void freeLogging(const Table &table, bool isUnlogged);
    /** Views that show all columns of the table, before it gets one more: they are to show that too. */
    void freeStars(const Table &table);
    /** What depends on the object. */
    void freeObject(const DefinitionObject &object);
    /** Objects that name the type; columns that have it are not looked at. */
    void freeTypeUsers(const QString &name, ObjectId self);

    /** Drops the part or object, after what depends on it. */
    void take(const Table &table, const PartKey &part);
    void take(const DefinitionObject &object);
    /** Brings a routine that is there to its new definition, once all is there that this names. */
    void replaceLater(ObjectId routine) { m_outdated.insert(routine, reason()); }
    /** Takes default, checks and NOT NULL from a domain, until all is there that they call. */
    void undress(const DefinitionObject &domain);
    /** Whether it is a sequence whose column is not there yet, or not by its name, so that it has to do without. */
    [[nodiscard]] bool lacksOwner(const DefinitionObject &object) const;
    /** Gives the sequence to its column, once that is there. */
    void ownLater(ObjectId sequence) { m_unowned.insert(sequence, reason()); }
    [[nodiscard]] bool isUndressed(ObjectId domain) const { return m_undressed.contains(domain); }
    /** Makes the object by statements that are taken back should it be in the way again. */
    void make(const DefinitionObject &object);

    /** What made the object stays in the plan, although the object is dropped. */
    void keepStatements(ObjectId object) { m_made.remove(object); }

    /** Whether it needs something that is missing, so that it cannot be made now. */
    [[nodiscard]] bool isBlocked(const Table &table, const PartKey &part) const;
    [[nodiscard]] bool isBlocked(const DefinitionObject &object) const;
    /** Whether it needs something that is not there now. */
    [[nodiscard]] bool lacks(const Table &table, const PartKey &part) const;

    /**
     * Puts everything back that can be by now. Error "postgresql.foreign_key_target" or "postgresql.missing_table"
     * where, at the end, something needs what is gone, "postgresql.domain_in_use" where it is in use.
     */
    [[nodiscard]] Result<void> restore(bool atEnd);

private:
    /** For what a thing was dropped, or from what it came. */
    struct Reason
    {
        int operation = -1;
        QString comment;
    };
    struct Item
    {
        PartKey part;
        ObjectId object;
        Reason reason;
        QString name;
    };

    [[nodiscard]] Reason reason() const { return {m_run.steps.operation(), m_run.steps.comment()}; }
    [[nodiscard]] QMap<PartKey, Reason>::const_iterator firstPartOf(ObjectId table) const
    {
        return m_parts.lowerBound({table, PartKind::Column, {}});
    }
    [[nodiscard]] QList<Item> items() const;
    /** Those of some tables, and objects. */
    [[nodiscard]] QList<Item> itemsOf(const QSet<ObjectId> &tables) const;
    void appendParts(ObjectId id, QList<Item> &parts) const;
    void appendObjects(QList<Item> &all) const;
    /** The tables with parts that a part can need: its own, and the one a foreign key leads to. */
    [[nodiscard]] QSet<ObjectId> tablesNeededBy(const PartKey &part) const;
    [[nodiscard]] bool needs(const Item &item, const Item &other) const;
    [[nodiscard]] bool partNeeds(const Item &item, const Item &other) const;
    [[nodiscard]] bool objectNeeds(const DefinitionObject &object, const Item &other) const;
    [[nodiscard]] bool isMissingColumnIn(const DefinitionObject &object, const PartKey &part) const;
    void findTablesToCome();
    [[nodiscard]] bool waits(const Item &item) const;
    [[nodiscard]] bool waits(const Table &table, const PartKey &part) const;
    [[nodiscard]] bool waits(const DefinitionObject &object) const;
    [[nodiscard]] bool hasRowsToCome(const Table &table, const PartKey &part) const;
    [[nodiscard]] bool callsWhatChanges(const QStringList &texts, ObjectId self = {}) const;
    [[nodiscard]] bool isToCome(const QString &name, const QSet<QString> &named) const;
    [[nodiscard]] bool hasRivalInPlace(const DefinitionObject &object) const;
    [[nodiscard]] bool readsAttributeToCome(const QString &definition) const;
    [[nodiscard]] bool isTakenOver(const QString &name) const;
    [[nodiscard]] bool hasValueToCome(const QString &definition) const;
    [[nodiscard]] bool hasValueToCome(const Table &table, const PartKey &part) const;
    [[nodiscard]] bool isValueToCome(const QString &text) const;
    [[nodiscard]] bool givesColumnToChange(const DefinitionObject &routine, const QSet<QString> &named) const;
    /** One of these names, or any where there are none. */
    [[nodiscard]] bool hasColumnToCome(const Table &table, const QSet<QString> &named) const;
    /** Everything that is missing, so that what one thing can need of it is found without looking at all of it. */
    struct Missing
    {
        QList<Item> all;
        /** Places in `all` of the parts of a table, and of objects. */
        QHash<ObjectId, QList<qsizetype>> parts;
        QList<qsizetype> objects;
        QSet<QString> visited;
    };
    [[nodiscard]] QList<qsizetype> neededBy(const Item &item, const Missing &missing) const;
    void putBack(const Item &item, Missing &missing);
    void make(const Item &item);
    void replaceOutdated();
    void undressUsersOf(const QString &routine);
    /** Error "postgresql.domain_in_use" where a domain cannot have its rules back. */
    [[nodiscard]] Result<void> dress();
    void noteRemade(const DefinitionObject &object);
    [[nodiscard]] bool takeBack(const DefinitionObject &object);
    [[nodiscard]] bool becomesPlain(ObjectId column) const;
    void letBePlain(const Table &table, ObjectId column);
    [[nodiscard]] Result<void> checkTargets() const;

    void freeParts(const Table &table, const Column &column, ColumnChange change, const QString &newType);
    void freeKeysTo(const Table &table, const Column &column, const QString &newType);
    void freeIncluding(const Table &table, const Column &column);
    [[nodiscard]] bool isInTheWay(const Table &table, const PartKey &part, const Column &column, ColumnChange change,
                                  const QString &newType) const;
    [[nodiscard]] bool joinsOtherTypes(const ForeignKey &key, const Table &table, ObjectId column,
                                       const QString &newType) const;
    void takeReaders(const std::function<bool(const DefinitionObject &)> &reads);
    [[nodiscard]] bool readsColumn(const DefinitionObject &object, const Table &table, const Column &column) const;
    [[nodiscard]] bool readsRelation(const DefinitionObject &object, const QString &relation) const;
    void noteWhatGoesWith(ObjectId relation, const QString &name);
    /** Sequences of the column, or of any of the table: they go with it, or lose their owner where they are to stay. */
    void freeOwned(ObjectId table, ObjectId column = {});
    void giveOwners();
    void freeFunctionUsers(const DefinitionObject &function);

    PlanRun &m_run;
    QMap<PartKey, Reason> m_parts;
    QMap<ObjectId, Reason> m_objects;
    /** Routines that the database has by their former definition. */
    QMap<ObjectId, Reason> m_outdated;
    QMap<ObjectId, Reason> m_undressed;
    /** Sequences that the database has without their owner. */
    QMap<ObjectId, Reason> m_unowned;
    /** Places of the statements that made an object: the first, and how many. */
    QHash<ObjectId, std::pair<qsizetype, qsizetype>> m_made;
    QSet<ObjectId> m_plain;
    /** Tables that the plan has dropped. */
    QStringList m_gone;
    /** Names at the end of what a definition can name, with the ids of what has them. */
    QHash<QString, QList<ObjectId>> m_namesAtEnd;
    /** Tables with columns at the end whose names no column has at the start. */
    QList<ObjectId> m_tablesGettingColumns;
    /** Tables with columns that get another type. */
    QList<ObjectId> m_tablesGettingTypes;
    /** Routines that the plan adds, renames or defines anew. */
    QList<ObjectId> m_changingRoutines;
    /** Composite types that are there at the start and at the end. */
    QList<ObjectId> m_composites;
    /** Texts of enums that the plan adds, with the ids of the enums. */
    QHash<QString, QList<ObjectId>> m_newValues;
    bool m_atEnd = false;
};

} // namespace joinery::postgresql
