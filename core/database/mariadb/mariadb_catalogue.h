// SPDX-License-Identifier: MIT
#pragma once

#include "core/database/connection.h"

#include <QHash>

#include <optional>

namespace joinery {

// Rows of MariaDB's catalogue as they stand there, see https://mariadb.com/kb/en/information-schema-tables/.

struct CatalogueTable
{
    QString name;
    /** BASE TABLE, SYSTEM VERSIONED, VIEW, SEQUENCE. */
    QString type;
    QString engine;
    QString collation;
    QString createOptions;
    QString comment;
    /** Where counting goes on; nothing for a table that counts nothing. */
    std::optional<qint64> autoIncrement;
};

struct CatalogueColumn
{
    QString table;
    QString name;
    std::optional<QString> defaultText;
    bool nullable = true;
    QString charset;
    QString collation;
    QString type;
    QString extra;
    QString comment;
    QString generatedAs;
    /** What this user may do with it: "select,insert". */
    QString privileges;
    /** The spatial reference system of its shapes; empty for any. */
    QString srid;
    /** Its default or what it is computed from may have other characters than these, as everywhere below. */
    bool isDoubtful = false;
};

struct CatalogueIndexPart
{
    QString table;
    QString index;
    QString column;
    /** MySQL's, instead of a column. */
    QString expression;
    bool unique = false;
    bool descending = false;
    std::optional<int> prefixLength;
    QString method;
    QString comment;
    bool ignored = false;
};

/** A column of a foreign key. */
struct CatalogueKeyPart
{
    QString table;
    QString key;
    QString column;
    QString referencedDatabase;
    QString referencedTable;
    QString referencedColumn;
};

struct CatalogueReference
{
    QString table;
    QString key;
    QString match;
    QString onUpdate;
    QString onDelete;
};

struct CatalogueCheck
{
    QString table;
    QString name;
    /** Written with a column, whose name it has. */
    bool isOfColumn = false;
    QString clause;
    bool isEnforced = true;
    bool isDoubtful = false;

    /** A period of the table's own looks the same as a check that one moment is before another. */
    [[nodiscard]] bool mayBePeriod() const { return !isOfColumn && clause.count(QLatin1String("` < `")) == 1; }
};

struct CataloguePartition
{
    QString table;
    QString name;
    QString subpartition;
    QString method;
    QString subMethod;
    QString expression;
    QString subExpression;
    QString description;
    QString comment;

    /**
     * A partition for all that no list has is said as one for 0; how long history goes on is not said at all, nor what
     * names subpartitions were given.
     */
    [[nodiscard]] bool isAmbiguous() const
    {
        return method == QLatin1String("SYSTEM_TIME") ||
               (method == QLatin1String("LIST") && description == QLatin1String("0")) ||
               (!subpartition.isEmpty() && !subpartition.startsWith(name + QLatin1String("sp")));
    }
};

struct CatalogueView
{
    QString name;
    QString definition;
    QString checkOption;
    QString security;
    QString algorithm;
    QString definer;
    QString collation;
    bool isDoubtful = false;
};

struct CatalogueTrigger
{
    QString name;
    QString table;
    QString timing;
    QString event;
    int order = 0;
    QString body;
    QString sqlMode;
    QString definer;
    /** That of the session it was made in, which the texts in its body have. */
    QString collation;
    bool isDoubtful = false;
};

struct CatalogueRoutine
{
    QString name;
    /** FUNCTION, PROCEDURE, PACKAGE, PACKAGE BODY. */
    QString type;
    QString returns;
    QString returnsCharset;
    /** Empty where this user may not read it. */
    QString body;
    bool isDeterministic = false;
    QString dataAccess;
    QString security;
    QString comment;
    QString sqlMode;
    QString definer;
    QString collation;
    bool isDoubtful = false;
};

struct CatalogueParameter
{
    QString routine;
    QString routineType;
    QString mode;
    QString name;
    QString type;
    QString charset;
};

/** What stands about a routine in the server's own table, for those who may read that. */
struct CatalogueRoutineText
{
    QString name;
    QString type;
    QString parameters;
    QString returns;
    bool isAggregate = false;
    /** Empty where it is kept in another character set than Unicode. */
    QString body;
};

struct CatalogueEvent
{
    QString name;
    QString body;
    QString at;
    QString intervalValue;
    QString intervalField;
    QString starts;
    QString ends;
    QString status;
    QString onCompletion;
    QString comment;
    /** When it was made and when it was last changed, in its time zone: what STARTS says where nobody said it. */
    QString created;
    QString lastAltered;
    QString timeZone;
    QString sqlMode;
    QString definer;
    QString collation;
    bool isDoubtful = false;
};

struct CatalogueSequence
{
    QString name;
    qint64 minimum = 0;
    qint64 maximum = 0;
    qint64 start = 0;
    qint64 step = 0;
    qint64 cache = 0;
    bool cycle = false;
};

/** All that the catalogue says about one database. */
struct MariadbCatalogue
{
    QString database;
    /** Who reads it: "root@localhost". */
    QString user;
    /** Which one SYSTEM is: "UTC", "CEST". */
    QString systemTimeZone;
    bool isMysql = false;
    ServerVersion server;
    QList<CatalogueTable> tables;
    /** In their order within each table, as all parts of something are. */
    QList<CatalogueColumn> columns;
    QList<CatalogueIndexPart> indexParts;
    QList<CatalogueKeyPart> keyParts;
    QList<CatalogueReference> references;
    QList<CatalogueCheck> checks;
    QList<CataloguePartition> partitions;
    /** What SHOW CREATE TABLE says of the tables that are not told completely there. */
    QHash<QString, QString> statements;
    QList<CatalogueView> views;
    QList<CatalogueTrigger> triggers;
    QList<CatalogueRoutine> routines;
    QList<CatalogueParameter> parameters;
    QList<CatalogueRoutineText> routineTexts;
    QList<CatalogueEvent> events;
    QList<CatalogueSequence> sequences;
    /** This user has no right to all of the database, and what it has no right to at all is not shown. */
    bool mayHideTables = false;
};

/**
 * Reads the catalogue of the database that is connected to. On MariaDB the number of queries does not depend on how
 * much there is: what no view of the catalogue tells is asked together (see askEach()). MySQL is asked one by one for
 * what its catalogue tells ambiguously: partitions of a list with 0, named subpartitions, and texts with a backslash or
 * a question mark. What this user has no right to see is not in it. Errors: "database.failed" and the others of
 * Connection.
 */
[[nodiscard]] Result<MariadbCatalogue> readMariadbCatalogue(const Connection &connection);

} // namespace joinery
