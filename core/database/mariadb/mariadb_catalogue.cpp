// SPDX-License-Identifier: MIT
#include "core/database/mariadb/mariadb_catalogue.h"

#include "core/base/translate.h"
#include "core/database/mariadb/mariadb_batch.h"
#include "core/database/mariadb/mariadb_catalogue_text.h"
#include "core/database/mariadb/mariadb_true_text.h"
#include "core/dialect/mariadb/mariadb_server.h"
#include "core/dialect/mariadb/mariadb_tables.h"
#include "core/dialect/mariadb/mariadb_types.h"

#include <QSet>

#include <algorithm>

namespace joinery {

namespace {

QString text(const QVariantList &row, int at)
{
    return row.at(at).toString();
}

bool isYes(const QVariantList &row, int at)
{
    return text(row, at) == QLatin1String("YES");
}

/** Asks the questions, one after the other, until one fails. */
class Reader
{
public:
    explicit Reader(const Connection &connection) : m_connection(connection)
    {
        m_result.server = connection.server();
        m_result.isMysql = mariadb::isMysql(m_result.server);
    }

    Result<MariadbCatalogue> read()
    {
        readWhere();
        readTables();
        readColumns();
        readShapes();
        readIndexes();
        readIndexOptions();
        readKeys();
        readChecks();
        readPeriods();
        readPartitions();
        readStatements();
        readViews();
        if (mariadb::hasBodies(m_result.server)) {
            readTriggers();
            readRoutines();
            readEvents();
        }
        readSequences();
        if (!m_error) {
            readTrueTexts(m_connection, m_result);
            readWhatMayBeHidden();
        }
        if (!m_sqlMode.isEmpty())
            (void)m_connection.execute(QStringLiteral("SET SESSION sql_mode = ") +
                                       m_connection.dialect().quotedText(m_sqlMode));
        if (m_error)
            return fail(*m_error);
        return m_result;
    }

private:
    /** `%1` stands for the database, quoted. */
    template <typename Take>
    void ask(const QString &query, const Take &take)
    {
        if (m_error)
            return;
        const auto rows = m_connection.query(QString(query).replace(QLatin1String("%1"), m_database));
        if (!rows) {
            m_error = rows.error();
            return;
        }
        for (const QVariantList &row : *rows)
            take(row);
    }

    template <typename Row, typename Make>
    void askFor(QList<Row> &rows, const QString &query, const Make &make)
    {
        ask(query, [&](const QVariantList &row) { rows.append(make(row)); });
    }

    void readWhere()
    {
        QString mode;
        ask(QStringLiteral("SELECT DATABASE(), CURRENT_USER(), @@system_time_zone, @@sql_mode"),
            [&](const QVariantList &row) {
                m_result.database = text(row, 0);
                m_result.user = text(row, 1);
                m_result.systemTimeZone = text(row, 2);
                mode = text(row, 3);
            });
        setSqlMode(mode);
        m_database = m_connection.dialect().quotedText(m_result.database);
        if (!m_error && m_result.database.isEmpty())
            m_error = Error{QStringLiteral("database.failed"),
                            Message::tr("No database is chosen. Name one in the connection.")};
    }

    /** Under some modes the server says less, or says it in other quotes. */
    void setSqlMode(const QString &mode)
    {
        static const QStringList changing{
            QStringLiteral("ANSI_QUOTES"),     QStringLiteral("NO_BACKSLASH_ESCAPES"),
            QStringLiteral("ORACLE"),          QStringLiteral("NO_TABLE_OPTIONS"),
            QStringLiteral("NO_KEY_OPTIONS"),  QStringLiteral("NO_FIELD_OPTIONS"),
            QStringLiteral("PIPES_AS_CONCAT"), QStringLiteral("PAD_CHAR_TO_FULL_LENGTH"),
        };
        const bool isToChange = std::any_of(changing.begin(), changing.end(),
                                            [&mode](const QString &word) { return mode.split(u',').contains(word); });
        if (m_error || !isToChange)
            return;
        if (const auto set = m_connection.execute(QStringLiteral("SET SESSION sql_mode = ''")); !set)
            m_error = set.error();
        else
            m_sqlMode = mode;
    }

    void readTables()
    {
        askFor(m_result.tables,
               QStringLiteral("SELECT TABLE_NAME, TABLE_TYPE, ENGINE, TABLE_COLLATION, CREATE_OPTIONS, TABLE_COMMENT,"
                              " AUTO_INCREMENT FROM information_schema.TABLES WHERE TABLE_SCHEMA = %1"),
               [](const QVariantList &row) {
                   CatalogueTable table{
                       text(row, 0), text(row, 1), text(row, 2), text(row, 3), text(row, 4), text(row, 5), {}};
                   if (!row.at(6).isNull())
                       table.autoIncrement = row.at(6).toLongLong();
                   return table;
               });
    }

    void readColumns()
    {
        askFor(
            m_result.columns,
            QStringLiteral("SELECT TABLE_NAME, COLUMN_NAME, COLUMN_DEFAULT, IS_NULLABLE, CHARACTER_SET_NAME,"
                           " COLLATION_NAME, COLUMN_TYPE, EXTRA, COLUMN_COMMENT, GENERATION_EXPRESSION, PRIVILEGES, %2"
                           " FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = %1"
                           " ORDER BY BINARY TABLE_NAME, ORDINAL_POSITION")
                .replace(QLatin1String("%2"), mariadb::hasShapes(m_result.server) && m_result.isMysql
                                                  ? QStringLiteral("SRS_ID")
                                                  : QStringLiteral("NULL")),
            [this](const QVariantList &row) {
                return CatalogueColumn{
                    text(row, 0),       text(row, 1),  row.at(2).isNull() ? std::nullopt : std::optional(text(row, 2)),
                    isYes(row, 3),      text(row, 4),  text(row, 5),
                    text(row, 6),       text(row, 7),  text(row, 8),
                    expression(row, 9), text(row, 10), row.at(11).isNull() ? QString() : text(row, 11)};
            });
    }

    /** Which system of reference the shapes of a column are in, MariaDB says apart. */
    void readShapes()
    {
        const bool hasShapes = std::any_of(m_result.columns.cbegin(), m_result.columns.cend(),
                                           [](const auto &column) { return mariadb::isShape(column.type); });
        if (m_result.isMysql || !hasShapes)
            return;
        QHash<QString, QString> systems;
        const auto keyOf = [](const QString &table, const QString &column) { return table + u'/' + column; };
        ask(QStringLiteral("SELECT G_TABLE_NAME, G_GEOMETRY_COLUMN, SRID FROM information_schema.GEOMETRY_COLUMNS"
                           " WHERE G_TABLE_SCHEMA = %1 AND SRID <> 0"),
            [&](const QVariantList &row) { systems.insert(keyOf(text(row, 0), text(row, 1)), text(row, 2)); });
        for (CatalogueColumn &column : m_result.columns)
            column.srid = systems.value(keyOf(column.table, column.name));
    }

    /** What stands in the catalogue as an expression. */
    [[nodiscard]] QString expression(const QVariantList &row, int at) const
    {
        return m_result.isMysql ? expressionFromMysql(text(row, at)) : text(row, at);
    }

    void readIndexes()
    {
        const bool knowsIgnored = m_connection.server().isAtLeast(10, 6);
        const QString last = m_result.isMysql ? QStringLiteral("IF(IS_VISIBLE = 'NO', 'YES', 'NO'), EXPRESSION")
                             : knowsIgnored   ? QStringLiteral("IGNORED, NULL")
                                              : QStringLiteral("'NO', NULL");
        // MariaDB lists the keys of a table in their order, which no column tells; MySQL in none.
        const QString order =
            m_result.isMysql ? QStringLiteral(" ORDER BY BINARY TABLE_NAME, INDEX_NAME, SEQ_IN_INDEX") : QString();
        askFor(m_result.indexParts,
               QStringLiteral("SELECT TABLE_NAME, INDEX_NAME, COLUMN_NAME, NON_UNIQUE, COLLATION, SUB_PART,"
                              " INDEX_TYPE, INDEX_COMMENT, ") +
                   last + QStringLiteral(" FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = %1") + order,
               [this](const QVariantList &row) {
                   CatalogueIndexPart part{.table = text(row, 0),
                                           .index = text(row, 1),
                                           .column = text(row, 2),
                                           .expression = expression(row, 9),
                                           .unique = row.at(3).toInt() == 0,
                                           .descending = text(row, 4) == QLatin1String("D"),
                                           .prefixLength = {},
                                           .method = text(row, 6).toLower(),
                                           .comment = text(row, 7),
                                           .ignored = isYes(row, 8)};
                   if (!row.at(5).isNull())
                       part.prefixLength = row.at(5).toInt();
                   return part;
               });
    }

    /**
     * What is said of single indexes, such as the size of their blocks, is in no view of the catalogue. InnoDB makes no
     * use of it, and all of its tables would have to be opened.
     */
    void readIndexOptions()
    {
        QSet<QString> tables;
        for (const CatalogueIndexPart &part : std::as_const(m_result.indexParts)) {
            if (part.method == QLatin1String("fulltext"))
                tables.insert(part.table);
        }
        for (const CatalogueTable &table : std::as_const(m_result.tables)) {
            const bool isOther = table.type == QLatin1String("BASE TABLE") && !table.engine.isEmpty() &&
                                 table.engine != QLatin1String("InnoDB");
            if (!m_result.isMysql && (isOther || tables.contains(table.name)))
                m_untold.insert(table.name);
        }
    }

    void readKeys()
    {
        askFor(m_result.keyParts,
               QStringLiteral("SELECT TABLE_NAME, CONSTRAINT_NAME, COLUMN_NAME, REFERENCED_TABLE_SCHEMA,"
                              " REFERENCED_TABLE_NAME, REFERENCED_COLUMN_NAME"
                              " FROM information_schema.KEY_COLUMN_USAGE WHERE TABLE_SCHEMA = %1"
                              " AND REFERENCED_TABLE_NAME IS NOT NULL"
                              " ORDER BY BINARY TABLE_NAME, CONSTRAINT_NAME, ORDINAL_POSITION"),
               [](const QVariantList &row) {
                   return CatalogueKeyPart{text(row, 0), text(row, 1), text(row, 2),
                                           text(row, 3), text(row, 4), text(row, 5)};
               });
        askFor(m_result.references,
               QStringLiteral("SELECT TABLE_NAME, CONSTRAINT_NAME, MATCH_OPTION, UPDATE_RULE, DELETE_RULE"
                              " FROM information_schema.REFERENTIAL_CONSTRAINTS WHERE CONSTRAINT_SCHEMA = %1"),
               [](const QVariantList &row) {
                   return CatalogueReference{text(row, 0), text(row, 1), text(row, 2), text(row, 3), text(row, 4)};
               });
    }

    void readChecks()
    {
        const QString ofMariadb =
            QStringLiteral("SELECT TABLE_NAME, CONSTRAINT_NAME, LEVEL = 'Column', CHECK_CLAUSE, 1"
                           " FROM information_schema.CHECK_CONSTRAINTS WHERE CONSTRAINT_SCHEMA = %1");
        const QString ofMysql =
            QStringLiteral("SELECT t.TABLE_NAME, c.CONSTRAINT_NAME, 0, c.CHECK_CLAUSE, t.ENFORCED = 'YES'"
                           " FROM information_schema.CHECK_CONSTRAINTS c JOIN information_schema.TABLE_CONSTRAINTS t"
                           " USING (CONSTRAINT_SCHEMA, CONSTRAINT_NAME) WHERE CONSTRAINT_SCHEMA = %1");
        // TiDB's own view, there since checks are; it does not tell which are enforced, since all are.
        const QString ofTidb = QStringLiteral("SELECT TABLE_NAME, CONSTRAINT_NAME, 0, CHECK_CLAUSE, 1"
                                              " FROM information_schema.TIDB_CHECK_CONSTRAINTS"
                                              " WHERE CONSTRAINT_SCHEMA = %1");
        const bool isTidb = mariadb::isTidb(m_result.server);
        if (isTidb && !mariadb::hasChecks(m_result.server))
            return;
        askFor(m_result.checks,
               isTidb             ? ofTidb
               : m_result.isMysql ? ofMysql
                                  : ofMariadb,
               [this](const QVariantList &row) {
                   return CatalogueCheck{text(row, 0), text(row, 1), row.at(2).toBool(), expression(row, 3),
                                         row.at(4).toBool()};
               });
    }

    void readPeriods()
    {
        QSet<QString> moments;
        for (const CatalogueColumn &column : std::as_const(m_result.columns)) {
            if (column.type.startsWith(QLatin1String("date")) || column.type.startsWith(QLatin1String("timestamp")))
                moments.insert(column.table);
        }
        for (const CatalogueCheck &check : std::as_const(m_result.checks)) {
            if (!m_result.isMysql && check.mayBePeriod() && moments.contains(check.table))
                m_untold.insert(check.table);
        }
    }

    /** The server opens every table to answer that, so it is asked only if a table says to be partitioned. */
    void readPartitions()
    {
        const bool hasPartitions =
            std::any_of(m_result.tables.cbegin(), m_result.tables.cend(), [](const CatalogueTable &table) {
                return table.createOptions.contains(QLatin1String("partitioned"), Qt::CaseInsensitive);
            });
        if (!hasPartitions)
            return;
        askFor(m_result.partitions,
               QStringLiteral("SELECT TABLE_NAME, PARTITION_NAME, SUBPARTITION_NAME, PARTITION_METHOD,"
                              " SUBPARTITION_METHOD, PARTITION_EXPRESSION, SUBPARTITION_EXPRESSION,"
                              " PARTITION_DESCRIPTION, PARTITION_COMMENT FROM information_schema.PARTITIONS"
                              " WHERE TABLE_SCHEMA = %1 AND PARTITION_NAME IS NOT NULL"
                              " ORDER BY BINARY TABLE_NAME, PARTITION_ORDINAL_POSITION, SUBPARTITION_ORDINAL_POSITION"),
               [](const QVariantList &row) {
                   return CataloguePartition{text(row, 0), text(row, 1), text(row, 2), text(row, 3), text(row, 4),
                                             text(row, 5), text(row, 6), text(row, 7), text(row, 8)};
               });
        for (const CataloguePartition &partition : std::as_const(m_result.partitions)) {
            // How many rows one is for, and how a number is made of keys, stand in the statement alone.
            const bool isCounted =
                partition.method.endsWith(QLatin1String("HASH")) && mariadb::isNumberedPartition(partition.name);
            const bool hasUntold = !m_result.isMysql && !isCounted;
            if (hasUntold || partition.isAmbiguous())
                m_untold.insert(partition.table);
        }
    }

    /** All that no view of the catalogue tells, together. */
    void readStatements()
    {
        if (m_error)
            return;
        const QStringList tables(m_untold.cbegin(), m_untold.cend());
        QStringList questions;
        for (const QString &table : tables)
            questions.append(QStringLiteral("SHOW CREATE TABLE ") + m_connection.dialect().quotedName(table));
        const QList<QVariantList> answers = askEach(m_connection, questions);
        for (qsizetype i = 0; i < tables.size(); ++i) {
            m_result.statements.insert(tables.at(i), answers.at(i).value(1).toString());
            // Once more, for the server's words.
            if (answers.at(i).isEmpty())
                ask(questions.at(i), [](const QVariantList &) {});
        }
    }

    /** Who has no right to all of a database is told, by what is not there, that it is not allowed to look. */
    void readWhatMayBeHidden()
    {
        const auto asked = m_connection.query(QStringLiteral("SELECT 1 FROM joinery_no_such_table"));
        m_result.mayHideTables = !asked && asked.error().code == QLatin1String("database.no_rights");
    }

    void readViews()
    {
        const bool hasViews =
            std::any_of(m_result.tables.cbegin(), m_result.tables.cend(),
                        [](const CatalogueTable &table) { return table.type.endsWith(QLatin1String("VIEW")); });
        if (!hasViews)
            return;
        askFor(m_result.views,
               QStringLiteral(
                   "SELECT TABLE_NAME, VIEW_DEFINITION, CHECK_OPTION, SECURITY_TYPE, %2, DEFINER, COLLATION_CONNECTION"
                   " FROM information_schema.VIEWS WHERE TABLE_SCHEMA = %1")
                   .replace(QLatin1String("%2"),
                            m_result.isMysql ? QStringLiteral("'UNDEFINED'") : QStringLiteral("ALGORITHM")),
               [this](const QVariantList &row) {
                   const QString body = m_result.isMysql ? withoutIntroducers(text(row, 1)) : text(row, 1);
                   return CatalogueView{text(row, 0), body,         text(row, 2), text(row, 3),
                                        text(row, 4), text(row, 5), text(row, 6)};
               });
    }

    void readTriggers()
    {
        askFor(m_result.triggers,
               QStringLiteral("SELECT TRIGGER_NAME, EVENT_OBJECT_TABLE, ACTION_TIMING, EVENT_MANIPULATION,"
                              " ACTION_ORDER, ACTION_STATEMENT, SQL_MODE, DEFINER, COLLATION_CONNECTION"
                              " FROM information_schema.TRIGGERS"
                              " WHERE TRIGGER_SCHEMA = %1"),
               [](const QVariantList &row) {
                   return CatalogueTrigger{text(row, 0), text(row, 1), text(row, 2), text(row, 3), row.at(4).toInt(),
                                           text(row, 5), text(row, 6), text(row, 7), text(row, 8)};
               });
    }

    void readRoutines()
    {
        askFor(
            m_result.routines,
            QStringLiteral("SELECT ROUTINE_NAME, ROUTINE_TYPE, DTD_IDENTIFIER, CHARACTER_SET_NAME,"
                           " ROUTINE_DEFINITION, IS_DETERMINISTIC, SQL_DATA_ACCESS, SECURITY_TYPE,"
                           " ROUTINE_COMMENT, SQL_MODE, DEFINER, COLLATION_CONNECTION FROM information_schema.ROUTINES"
                           " WHERE ROUTINE_SCHEMA = %1"),
            [](const QVariantList &row) {
                return CatalogueRoutine{text(row, 0), text(row, 1),  text(row, 2),  text(row, 3),
                                        text(row, 4), isYes(row, 5), text(row, 6),  text(row, 7),
                                        text(row, 8), text(row, 9),  text(row, 10), text(row, 11)};
            });
        askFor(m_result.parameters,
               QStringLiteral("SELECT SPECIFIC_NAME, ROUTINE_TYPE, PARAMETER_MODE, PARAMETER_NAME, DTD_IDENTIFIER,"
                              " CHARACTER_SET_NAME FROM information_schema.PARAMETERS WHERE SPECIFIC_SCHEMA = %1"
                              " AND ORDINAL_POSITION > 0 ORDER BY SPECIFIC_NAME, ROUTINE_TYPE, ORDINAL_POSITION"),
               [](const QVariantList &row) {
                   return CatalogueParameter{text(row, 0), text(row, 1), text(row, 2),
                                             text(row, 3), text(row, 4), text(row, 5)};
               });
        readRoutineTexts();
    }

    /** Only few may read it; MySQL has none. */
    void readRoutineTexts()
    {
        if (m_error || m_result.isMysql)
            return;
        const auto rows = m_connection.query(
            QStringLiteral("SELECT name, type, param_list, returns, aggregate,"
                           " IF(character_set_client LIKE 'utf8%', body, NULL) FROM mysql.proc WHERE db = ") +
            m_database);
        if (!rows)
            return;
        for (const QVariantList &row : *rows)
            m_result.routineTexts.append({text(row, 0), text(row, 1), text(row, 2), text(row, 3),
                                          text(row, 4) == QLatin1String("GROUP"), text(row, 5)});
    }

    void readEvents()
    {
        askFor(m_result.events,
               QStringLiteral("SELECT EVENT_NAME, EVENT_DEFINITION, EXECUTE_AT, INTERVAL_VALUE, INTERVAL_FIELD, STARTS,"
                              " ENDS, STATUS, ON_COMPLETION, EVENT_COMMENT, CREATED, LAST_ALTERED, TIME_ZONE, SQL_MODE,"
                              " DEFINER, COLLATION_CONNECTION FROM (SELECT EVENT_NAME, EVENT_DEFINITION, "
                              "CAST(EXECUTE_AT AS CHAR) EXECUTE_AT,"
                              " INTERVAL_VALUE, INTERVAL_FIELD, CAST(STARTS AS CHAR) STARTS, CAST(ENDS AS CHAR) ENDS,"
                              " STATUS, ON_COMPLETION, EVENT_COMMENT,"
                              " CAST(CONVERT_TZ(CREATED, @@time_zone, TIME_ZONE) AS CHAR) CREATED,"
                              " CAST(CONVERT_TZ(LAST_ALTERED, @@time_zone, TIME_ZONE) AS CHAR) LAST_ALTERED, "
                              "TIME_ZONE, SQL_MODE, DEFINER,"
                              " COLLATION_CONNECTION FROM information_schema.EVENTS WHERE EVENT_SCHEMA = %1) e"),
               [](const QVariantList &row) {
                   return CatalogueEvent{text(row, 0),  text(row, 1),  text(row, 2),  text(row, 3),
                                         text(row, 4),  text(row, 5),  text(row, 6),  text(row, 7),
                                         text(row, 8),  text(row, 9),  text(row, 10), text(row, 11),
                                         text(row, 12), text(row, 13), text(row, 14), text(row, 15)};
               });
    }

    /** A sequence is a table of one row, which says all about it. */
    void readSequences()
    {
        QSet<QString> sequences;
        for (const CatalogueTable &table : std::as_const(m_result.tables)) {
            if (table.type == QLatin1String("SEQUENCE"))
                sequences.insert(table.name);
        }
        QStringList queries;
        for (const CatalogueColumn &column : std::as_const(m_result.columns)) {
            const bool isReadable = column.name == QLatin1String("start_value") &&
                                    column.privileges.contains(QLatin1String("select"), Qt::CaseInsensitive);
            if (isReadable && sequences.contains(column.table))
                queries.append(QStringLiteral("SELECT %2, minimum_value, maximum_value, start_value, increment,"
                                              " cache_size, cycle_option FROM %3")
                                   .replace(QLatin1String("%2"), m_connection.dialect().quotedText(column.table))
                                   .replace(QLatin1String("%3"), m_connection.dialect().quotedName(column.table)));
        }
        if (queries.isEmpty())
            return;
        askFor(m_result.sequences, queries.join(QStringLiteral(" UNION ALL ")), [](const QVariantList &row) {
            return CatalogueSequence{text(row, 0),           row.at(1).toLongLong(), row.at(2).toLongLong(),
                                     row.at(3).toLongLong(), row.at(4).toLongLong(), row.at(5).toLongLong(),
                                     row.at(6).toBool()};
        });
    }

    const Connection &m_connection;
    QString m_database;
    /** Of the session, where another is set while it is asked. */
    QString m_sqlMode;
    /** Tables of which the views of the catalogue do not tell all. */
    QSet<QString> m_untold;
    MariadbCatalogue m_result;
    std::optional<Error> m_error;
};

} // namespace

Result<MariadbCatalogue> readMariadbCatalogue(const Connection &connection)
{
    return Reader(connection).read();
}

} // namespace joinery
