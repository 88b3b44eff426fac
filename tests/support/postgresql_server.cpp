// SPDX-License-Identifier: MIT
#include "tests/support/postgresql_server.h"

#include "tests/support/private_server.h"
#include "tests/support/server_dialect.h"

#include <QSqlError>
#include <QSqlRecord>
#include <QTest>
#include <QUuid>

namespace joinery {

namespace {

/** The server of this program. */
PrivateServer &server()
{
    static PrivateServer server(QStringLiteral("postgresql"));
    return server;
}

QSqlDatabase connectTo(const QString &database, const QString &connection)
{
    QSqlDatabase result = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), connection);
    result.setHostName(server().folder());
    result.setPort(server().port());
    result.setUserName(QStringLiteral("joinery"));
    result.setDatabaseName(database);
    result.setConnectOptions(QStringLiteral("options='-c client_min_messages=warning'"));
    if (!result.open())
        qFatal("%s", qPrintable(result.lastError().text()));
    return result;
}

QString words(const QSqlError &error)
{
    return error.databaseText().trimmed().section(QStringLiteral("\n(Unable"), 0, 0);
}

/**
 * Each gives a column of lines. What a person can name is named, numbers of the catalogue are not. What PostgreSQL
 * brought along has numbers below 16384: to leave it out by them saves looking at thousands of rows.
 */
const QStringList &catalogueQueries()
{
    static const QString own = QStringLiteral("n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'");
    static const QStringList queries{
        QStringLiteral("SELECT format('namespace %s comment %s', n.nspname, obj_description(n.oid, 'pg_namespace')) "
                       "FROM pg_namespace n WHERE n.nspname <> 'public' AND ") +
            own,
        QStringLiteral("SELECT format('relation %s.%s %s%s %s by [%s] bound [%s] of [%s] security %s%s identity %s "
                       "comment %s', n.nspname, c.relname, c.relkind, c.relpersistence, c.reloptions, "
                       "CASE WHEN c.relkind = 'p' THEN pg_get_partkeydef(c.oid) END, pg_get_expr(c.relpartbound, "
                       "c.oid), (SELECT string_agg(inhparent::regclass::text, ',' ORDER BY inhseqno) FROM pg_inherits "
                       "WHERE inhrelid = c.oid), c.relrowsecurity, c.relforcerowsecurity, c.relreplident, "
                       "obj_description(c.oid, 'pg_class')) FROM pg_class c JOIN pg_namespace n ON n.oid = "
                       "c.relnamespace WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f', 'c') AND ") +
            own,
        QStringLiteral("SELECT format('column %s.%s.%s %s not null %s default [%s] identity [%s%s] generated [%s] "
                       "collation %s storage %s%s statistics %s %s comment %s', n.nspname, c.relname, a.attname, "
                       "format_type(a.atttypid, a.atttypmod), a.attnotnull, CASE WHEN s.seqrelid IS NOT NULL AND "
                       "a.attidentity = '' THEN 'serial' ELSE pg_get_expr(d.adbin, d.adrelid) END, a.attidentity, "
                       "CASE WHEN s.seqrelid IS NOT NULL THEN concat_ws(' ', '', format_type(s.seqtypid, NULL), "
                       "s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle) END, a.attgenerated, "
                       "l.collname, a.attstorage, to_jsonb(a)->>'attcompression', NULLIF(a.attstattarget, -1), "
                       "ARRAY(SELECT o FROM unnest(a.attoptions) o WHERE o LIKE 'n\\_distinct%'), "
                       "col_description(c.oid, a.attnum)) FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid "
                       "JOIN pg_namespace n ON n.oid = c.relnamespace LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND "
                       "d.adnum = a.attnum LEFT JOIN pg_collation l ON l.oid = a.attcollation LEFT JOIN pg_depend o ON "
                       "o.refobjid = c.oid AND o.refobjsubid = a.attnum AND o.deptype IN ('a', 'i') AND o.classid = "
                       "'pg_class'::regclass AND EXISTS (SELECT 1 FROM pg_sequence q WHERE q.seqrelid = o.objid) LEFT "
                       "JOIN pg_sequence s ON s.seqrelid = o.objid WHERE a.attrelid >= 16384 AND a.attnum > 0 AND NOT "
                       "a.attisdropped AND "
                       "c.relkind IN ('r', 'p', 'v', 'm', 'f', 'c') AND ") +
            own,
        QStringLiteral("SELECT format('constraint %s.%s.%s %s valid %s comment %s', n.nspname, r.relname, c.conname, "
                       "pg_get_constraintdef(c.oid), c.convalidated, obj_description(c.oid, 'pg_constraint')) FROM "
                       "pg_constraint c JOIN pg_class r ON r.oid = c.conrelid JOIN pg_namespace n ON n.oid = "
                       "r.relnamespace WHERE c.contype <> 't' AND c.conparentid = 0 AND ") +
            own,
        QStringLiteral("SELECT format('index %s %s statistics %s comment %s', pg_get_indexdef(i.indexrelid), "
                       "CASE WHEN i.indisclustered THEN 'clustered' END, "
                       "(SELECT string_agg(concat(a.attnum, '=', a.attstattarget), ' ' ORDER BY a.attnum) FROM "
                       "pg_attribute a WHERE a.attrelid = i.indexrelid AND a.attstattarget > -1), "
                       "obj_description(i.indexrelid, 'pg_class')) FROM pg_index i JOIN pg_class c ON c.oid = "
                       "i.indexrelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE NOT c.relispartition AND ") +
            own,
        QStringLiteral(
            "SELECT format('view %s.%s %s', n.nspname, c.relname, (SELECT string_agg(rtrim(line, ',; '), ' ' ORDER BY "
            "rtrim(line, ',; ')) FROM regexp_split_to_table(pg_get_viewdef(c.oid), '\n') line)) FROM pg_class c "
            "JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('v', 'm') AND ") +
            own,
        QStringLiteral("SELECT format('trigger %s comment %s', pg_get_triggerdef(t.oid), obj_description(t.oid, "
                       "'pg_trigger')) FROM pg_trigger t WHERE NOT t.tgisinternal"),
        QStringLiteral("SELECT format('rule %s comment %s', pg_get_ruledef(r.oid), obj_description(r.oid, "
                       "'pg_rewrite')) FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class JOIN pg_namespace n ON "
                       "n.oid = c.relnamespace WHERE r.rulename <> '_RETURN' AND ") +
            own,
        QStringLiteral("SELECT format('policy %s on %s %s %s %s', p.polname, p.polrelid::regclass, p.polcmd, "
                       "pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) FROM pg_policy "
                       "p"),
        QStringLiteral("SELECT format('enum %s.%s %s comment %s', n.nspname, t.typname, (SELECT "
                       "string_agg(quote_literal(enumlabel), ',' ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid "
                       "= t.oid), obj_description(t.oid, 'pg_type')) FROM pg_type t JOIN pg_namespace n ON n.oid = "
                       "t.typnamespace WHERE t.typtype = 'e' AND ") +
            own,
        QStringLiteral(
            "SELECT format('domain %s.%s %s not null %s default %s %s comment %s', n.nspname, t.typname, "
            "format_type(t.typbasetype, t.typtypmod), t.typnotnull, pg_get_expr(t.typdefaultbin, 0), (SELECT "
            "string_agg(pg_get_constraintdef(oid), ',' ORDER BY conname) FROM pg_constraint WHERE contypid "
            "= t.oid), obj_description(t.oid, 'pg_type')) FROM pg_type t JOIN pg_namespace n ON n.oid = "
            "t.typnamespace WHERE t.typtype = 'd' AND ") +
            own,
        QStringLiteral("SELECT format('sequence %s.%s %s comment %s', n.nspname, c.relname, concat_ws(' ', "
                       "format_type(s.seqtypid, NULL), s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, "
                       "s.seqcycle), obj_description(c.oid, 'pg_class')) FROM pg_sequence s JOIN pg_class c ON c.oid = "
                       "s.seqrelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE NOT EXISTS (SELECT 1 FROM "
                       "pg_depend o WHERE o.objid = c.oid AND o.deptype IN ('a', 'i') AND o.refclassid = "
                       "'pg_class'::regclass) AND ") +
            own,
        QStringLiteral("SELECT format('routine %s comment %s', CASE WHEN p.prokind <> 'a' THEN "
                       "pg_get_functiondef(p.oid) ELSE p.oid::regprocedure::text END, obj_description(p.oid, "
                       "'pg_proc')) FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE p.oid >= 16384 "
                       "AND NOT EXISTS "
                       "(SELECT 1 FROM pg_depend e WHERE e.objid = p.oid AND e.deptype = 'e') AND ") +
            own,
        QStringLiteral("SELECT format('statistics %s', pg_get_statisticsobjdef(oid)) FROM pg_statistic_ext"),
        QStringLiteral("SELECT format('extension %s', extname) FROM pg_extension WHERE extname <> 'plpgsql'"),
    };
    return queries;
}

/** The rows the query gave, a line each, in order of the lines. */
QStringList linesOf(QSqlQuery &query)
{
    QStringList lines;
    while (query.next()) {
        QStringList values;
        for (int i = 0; i < query.record().count(); ++i)
            values.append(query.value(i).isNull() ? QStringLiteral("NULL") : query.value(i).toString());
        lines.append(values.join(QStringLiteral(" | ")));
    }
    lines.sort();
    return lines;
}

} // namespace

QString PostgresqlDatabase::whyNot()
{
    return server().whyNot();
}

const Dialect &PostgresqlDatabase::dialect()
{
    static const Dialect &dialect =
        dialectOfServer(postgresqlDialect(), PostgresqlDatabase().value(QStringLiteral("SELECT version()")));
    return dialect;
}

bool PostgresqlDatabase::lacks(const Schema &before, const QList<Operation> &operations)
{
    return isLacking(postgresqlDialect(), dialect(), before, operations);
}

void PostgresqlDatabase::stopServer()
{
    server().stop();
}

PostgresqlDatabase::PostgresqlDatabase(const QStringList &extensions) : m_extensions(extensions)
{
    make();
}

void PostgresqlDatabase::make()
{
    m_name = QStringLiteral("test_") + QUuid::createUuid().toString(QUuid::Id128).left(12);
    {
        QSqlDatabase server = connectTo(QStringLiteral("postgres"), m_name + QStringLiteral("_make"));
        QSqlQuery query(server);
        if (!query.exec(QStringLiteral("CREATE DATABASE ") + m_name))
            qFatal("%s", qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(m_name + QStringLiteral("_make"));
    m_database = connectTo(m_name, m_name);
    if (m_extensions.isEmpty())
        return;
    QString left = run(QStringLiteral("CREATE SCHEMA extensions; SET search_path = \"$user\", public, extensions"));
    for (const QString &extension : m_extensions)
        left += run(QStringLiteral("CREATE EXTENSION %1 SCHEMA extensions").arg(extension));
    if (!left.isEmpty())
        qFatal("%s", qPrintable(left));
}

void PostgresqlDatabase::leave()
{
    m_catalogue.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

DatabaseAddress PostgresqlDatabase::address() const
{
    ServerAddress place;
    place.database = m_name;
    place.socket = server().folder();
    place.port = server().port();
    place.user = QStringLiteral("joinery");
    return DatabaseAddress::onServer(QStringLiteral("postgresql"), place);
}

int PostgresqlDatabase::port()
{
    return server().port();
}

PostgresqlDatabase::~PostgresqlDatabase()
{
    leave();
}

void PostgresqlDatabase::clear()
{
    const QString left = run(QStringLiteral(
        "DO $$ DECLARE each record; BEGIN "
        // PostgreSQL cannot drop the operator class that an index has parameters of before the index.
        "FOR each IN SELECT DISTINCT attrelid::regclass AS name FROM pg_attribute a JOIN pg_class c ON c.oid = "
        "attrelid "
        "WHERE c.relkind IN ('i', 'I') AND NOT c.relispartition AND a.attoptions IS NOT NULL AND NOT EXISTS (SELECT "
        "FROM pg_constraint k WHERE k.conindid = c.oid) LOOP EXECUTE format('DROP INDEX %s', each.name); END LOOP; "
        "FOR each IN SELECT nspname FROM pg_namespace WHERE nspname NOT LIKE 'pg\\_%' "
        "AND nspname NOT IN ('information_schema', 'extensions') LOOP EXECUTE format('DROP SCHEMA %I CASCADE', "
        "each.nspname); END LOOP; "
        // What belongs to no schema, or to the server's own.
        "FOR each IN SELECT format('EVENT TRIGGER IF EXISTS %I', evtname) AS what FROM pg_event_trigger UNION ALL "
        "SELECT format('PUBLICATION IF EXISTS %I', pubname) FROM pg_publication UNION ALL "
        "SELECT format('EXTENSION IF EXISTS %I CASCADE', extname) FROM pg_extension WHERE extname <> 'plpgsql' "
        "AND extnamespace = 'pg_catalog'::regnamespace UNION ALL "
        "SELECT format('LANGUAGE IF EXISTS %I CASCADE', lanname) FROM pg_language WHERE lanname NOT IN "
        "('internal', 'c', 'sql', 'plpgsql') LOOP EXECUTE 'DROP ' || each.what; END LOOP; "
        "CREATE SCHEMA public; END $$"));
    if (left.isEmpty())
        return;
    QTest::qFail(qPrintable(QStringLiteral("the database cannot be emptied: ") + left), __FILE__, __LINE__);
    leave();
    make();
}

QString PostgresqlDatabase::run(const QString &sql) const
{
    QSqlQuery query(m_database);
    return query.exec(sql) ? QString() : words(query.lastError());
}

QString PostgresqlDatabase::runSteps(const Plan &plan) const
{
    for (const QString &sql : plan.session) {
        if (const QString failure = run(sql); !failure.isEmpty())
            return failure + QStringLiteral("\n") + sql;
    }
    for (const DataCheck &check : plan.checks) {
        QSqlQuery query(m_database);
        if (!query.exec(check.countSql))
            return words(query.lastError()) + QStringLiteral("\n") + check.countSql;
        query.next();
        if (query.value(0).toInt() != 0)
            return QStringLiteral("check: ") +
                   QString(check.message)
                       .replace(QStringLiteral("%1"), query.value(0).toString())
                       .replace(QStringLiteral("%2"), rows(check.sampleSql).join(QStringLiteral(", ")));
        if (!query.exec(check.sampleSql))
            return words(query.lastError()) + QStringLiteral("\n") + check.sampleSql;
    }
    for (const PlanStep &step : plan.steps) {
        QSqlQuery query(m_database);
        if (!query.exec(step.sql))
            return words(query.lastError()) + QStringLiteral("\n") + step.sql;
        if (step.mustReturnNoRows && query.next())
            return QStringLiteral("guard: ") + step.comment + QStringLiteral("\n") + step.sql;
    }
    return {};
}

/** Steps that begin and end transactions themselves. */
QString PostgresqlDatabase::runOnline(const Plan &plan) const
{
    const QString failure = runSteps(plan);
    if (!failure.isEmpty())
        (void)run(QStringLiteral("ROLLBACK"));
    return failure;
}

QString PostgresqlDatabase::run(const Plan &plan) const
{
    if (plan.commitsByItself)
        return runOnline(plan);
    (void)run(QStringLiteral("BEGIN"));
    const QString failure = runSteps(plan);
    const QString end = run(failure.isEmpty() ? QStringLiteral("COMMIT") : QStringLiteral("ROLLBACK"));
    return failure.isEmpty() ? end : failure;
}

QString PostgresqlDatabase::tryOut(const Plan &plan, QString *catalogue) const
{
    (void)run(QStringLiteral("BEGIN"));
    const QString failure = runSteps(plan);
    if (catalogue && failure.isEmpty())
        *catalogue = this->catalogue();
    (void)run(QStringLiteral("ROLLBACK"));
    return failure;
}

QStringList PostgresqlDatabase::rows(const QString &query) const
{
    QSqlQuery asked(m_database);
    return asked.exec(query) ? linesOf(asked) : QStringList{words(asked.lastError()), query};
}

QString PostgresqlDatabase::value(const QString &query) const
{
    return rows(query).value(0);
}

QString PostgresqlDatabase::catalogue() const
{
    if (m_catalogue.empty()) {
        for (const QString &query : catalogueQueries()) {
            m_catalogue.emplace_back(m_database).prepare(query);
        }
    }
    QStringList lines;
    for (QSqlQuery &query : m_catalogue)
        lines += query.exec() ? linesOf(query) : QStringList{words(query.lastError()), query.lastQuery()};
    return lines.join(QLatin1Char('\n'));
}

QString PostgresqlDatabase::allRows() const
{
    QStringList lines;
    const QStringList tables = rows(QStringLiteral(
        "SELECT c.oid::regclass::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN "
        "('r', 'p') AND NOT c.relispartition AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'"));
    for (const QString &table : tables) {
        lines.append(QStringLiteral("table ") + table);
        // jsonb puts the keys, which are the columns, in one order.
        lines += rows(QStringLiteral("SELECT to_jsonb(t)::text FROM ONLY %1 AS t").arg(table));
        lines += rows(QStringLiteral("SELECT to_jsonb(t)::text FROM %1 AS t WHERE tableoid <> '%2'::regclass")
                          .arg(table, QString(table).replace(u'\'', QStringLiteral("''"))));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace joinery
