// SPDX-License-Identifier: MIT
#include "core/dialect/new_object.h"

#include "core/base/sql_cursor.h"
#include "core/base/translate.h"
#include "core/dialect/dialect.h"
#include "core/operation/edits.h"
#include "core/schema/relation_name.h"

#include <algorithm>

namespace joinery {

namespace {

using Kind = DefinitionObject::Kind;

const Dialect &dialectOf(const QString &name)
{
    const Dialect *found = findDialect(name);
    return found ? *found : sqliteDialect();
}

const DefinitionObject *firstOf(Kind kind, const Schema &schema)
{
    for (const DefinitionObject *object : sortedByName(schema.objects)) {
        if (object->kind == kind)
            return object;
    }
    return nullptr;
}

bool has(Kind kind, const Schema &schema)
{
    return std::any_of(schema.objects.begin(), schema.objects.end(),
                       [kind](const DefinitionObject &object) { return object.kind == kind; });
}

/** Writes the definition of a new object of each kind for one dialect. */
class Starter
{
public:
    Starter(const Dialect &dialect, const Schema &schema, ObjectId relation)
        : m_dialect(dialect), m_schema(schema), m_table(schema.tables.find(relation)), m_relation(relation)
    {
        if (!m_table && !schema.tables.isEmpty())
            m_table = sortedByName(schema.tables).first();
    }

    [[nodiscard]] const Table *table() const { return m_table; }

    [[nodiscard]] QString definition(Kind kind) const
    {
        if (m_dialect.name() == QLatin1String("sqlite"))
            return ofSqlite(kind);
        if (m_dialect.name() == QLatin1String("mariadb"))
            return ofMariadb(kind);
        return ofPostgresql(kind);
    }

    /** The materialized view that an index is on. */
    [[nodiscard]] const DefinitionObject *view() const
    {
        const DefinitionObject *chosen = m_schema.objects.find(m_relation);
        return chosen && chosen->kind == Kind::MaterializedView ? chosen : firstOf(Kind::MaterializedView, m_schema);
    }

private:
    [[nodiscard]] QString name(const QString &nameSpace, const QString &name) const
    {
        const QString quoted = m_dialect.quotedName(name);
        return isDefaultNameSpace(nameSpace) ? quoted : m_dialect.quotedName(nameSpace) + u'.' + quoted;
    }
    [[nodiscard]] QString tableName() const
    {
        return m_table ? m_dialect.tableName(*m_table) : m_dialect.quotedName(QStringLiteral("table"));
    }

    [[nodiscard]] QString ofSqlite(Kind kind) const
    {
        if (kind == Kind::Trigger)
            return QStringLiteral("AFTER UPDATE ON %1\nBEGIN\n  SELECT 1;\nEND").arg(tableName());
        return kind == Kind::VirtualTable ? QStringLiteral("USING fts5(body)") : QStringLiteral("AS SELECT 1 AS value");
    }

    [[nodiscard]] QString ofMariadb(Kind kind) const
    {
        switch (kind) {
        case Kind::Trigger:
            return QStringLiteral("BEFORE UPDATE ON %1 FOR EACH ROW\nBEGIN\nEND").arg(tableName());
        case Kind::Function:
            return QStringLiteral("(value INT) RETURNS INT DETERMINISTIC\nRETURN value + 1");
        case Kind::Procedure:
            return QStringLiteral("()\nBEGIN\nEND");
        case Kind::Aggregate:
            return QStringLiteral("(value INT) RETURNS INT\nBEGIN\n  DECLARE total INT DEFAULT 0;\n"
                                  "  DECLARE CONTINUE HANDLER FOR NOT FOUND RETURN total;\n  LOOP\n"
                                  "    FETCH GROUP NEXT ROW;\n    SET total = total + value;\n  END LOOP;\nEND");
        case Kind::Event:
            return QStringLiteral("ON SCHEDULE EVERY 1 DAY\nDO\nBEGIN\nEND");
        case Kind::Sequence:
            return QStringLiteral("START WITH 1 INCREMENT BY 1");
        default:
            return QStringLiteral("AS SELECT 1 AS value");
        }
    }

    [[nodiscard]] QString ofPostgresql(Kind kind) const
    {
        switch (kind) {
        case Kind::View:
        case Kind::MaterializedView:
            return QStringLiteral("AS SELECT 1 AS value");
        case Kind::Index:
            return view() ? QStringLiteral("ON %1 ((1))").arg(name(view()->nameSpace, view()->name)) : QString();
        case Kind::Function:
            return QStringLiteral("(value integer) RETURNS integer\nLANGUAGE sql IMMUTABLE\nAS $$\n"
                                  "  SELECT value + 1\n$$");
        case Kind::Procedure:
            return QStringLiteral("()\nLANGUAGE sql\nAS $$\n  SELECT 1\n$$");
        case Kind::Aggregate:
            return QStringLiteral("(integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '0')");
        case Kind::Sequence:
            return QStringLiteral("INCREMENT BY 1 START WITH 1");
        case Kind::Domain:
            return QStringLiteral("AS text CHECK (VALUE <> '')");
        case Kind::CompositeType:
            return QStringLiteral("AS (street text, city text)");
        case Kind::Cast:
            return QStringLiteral("WITH INOUT");
        case Kind::Operator:
            return QStringLiteral("(LEFTARG = integer, RIGHTARG = integer, FUNCTION = int4eq)");
        case Kind::OperatorClass:
            return QStringLiteral("FOR TYPE integer USING btree AS\n  OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =,\n"
                                  "  OPERATOR 4 >=, OPERATOR 5 >,\n  FUNCTION 1 btint4cmp(integer, integer)");
        case Kind::OperatorFamily:
            return QStringLiteral("USING btree");
        case Kind::Collation:
            return QStringLiteral("(LOCALE = 'C')");
        case Kind::TextSearch:
            return QStringLiteral("CONFIGURATION (PARSER = \"default\")");
        case Kind::ForeignServer:
            return QStringLiteral("FOREIGN DATA WRAPPER %1").arg(wrapper());
        case Kind::ForeignTable: {
            const DefinitionObject *server = firstOf(Kind::ForeignServer, m_schema);
            return QStringLiteral("(id integer) SERVER %1")
                .arg(m_dialect.quotedName(server ? server->name : QString()));
        }
        default:
            return onTable(kind);
        }
    }

    [[nodiscard]] QString onTable(Kind kind) const
    {
        if (kind == Kind::Trigger)
            return QStringLiteral("BEFORE UPDATE ON %1\nFOR EACH ROW EXECUTE FUNCTION %2()")
                .arg(tableName(), triggerFunction());
        if (kind == Kind::Rule)
            return QStringLiteral("AS ON UPDATE TO %1 DO ALSO NOTHING").arg(tableName());
        if (kind == Kind::Policy)
            return QStringLiteral("ON %1 FOR SELECT USING (true)").arg(tableName());
        if (kind != Kind::Statistics || !m_table || m_table->columns.isEmpty())
            return {};
        const QString first = m_dialect.quotedName(m_table->columns.first().name);
        // On one column alone it has to be an expression.
        const QString what = m_table->columns.size() > 1
                                 ? first + QStringLiteral(", ") + m_dialect.quotedName(m_table->columns.at(1).name)
                                 : QStringLiteral("(%1::text)").arg(first);
        return QStringLiteral("ON %1 FROM %2").arg(what, tableName());
    }

    /** One of the schema's own, else PostgreSQL's that leaves out updates which change nothing. */
    [[nodiscard]] QString triggerFunction() const
    {
        for (const DefinitionObject *object : sortedByName(m_schema.objects)) {
            if (object->kind == Kind::Function &&
                object->definition.contains(QLatin1String("returns trigger"), Qt::CaseInsensitive))
                return name(object->nameSpace, object->name);
        }
        return QStringLiteral("suppress_redundant_updates_trigger");
    }

    [[nodiscard]] QString wrapper() const
    {
        const DefinitionObject *files = m_schema.objectNamed(Kind::Extension, u"file_fdw", {});
        return files && !m_schema.objectNamed(Kind::Extension, u"postgres_fdw", {}) ? files->name
                                                                                    : QStringLiteral("postgres_fdw");
    }

    const Dialect &m_dialect;
    const Schema &m_schema;
    const Table *m_table;
    ObjectId m_relation;
};

/** The name of an extension is what it is: the first that is not there yet. */
QString extensionName(const QSet<QString> &taken)
{
    for (const char *name : {"pgcrypto", "citext", "hstore", "pg_trgm", "btree_gist", "uuid-ossp"}) {
        if (!taken.contains(QLatin1String(name)))
            return QLatin1String(name);
    }
    return freeName(QStringLiteral("extension"), taken);
}

QString nameFor(Kind kind, const Schema &schema)
{
    const QSet<QString> taken = takenObjectNames(schema);
    if (kind == Kind::Extension)
        return extensionName(taken);
    if (kind == Kind::Operator) {
        QString name = QStringLiteral("===");
        while (taken.contains(name))
            name += QLatin1Char('=');
        return name;
    }
    // What a cast leads from and to is its name.
    if (kind == Kind::Cast)
        return QStringLiteral("text AS point");
    return freeName(kindName(kind), taken);
}

} // namespace

bool isOnTable(Kind kind)
{
    return kind == Kind::Trigger || kind == Kind::Rule || kind == Kind::Policy || kind == Kind::Statistics;
}

QString missingFor(Kind kind, const Schema &schema)
{
    if (isOnTable(kind) && schema.tables.isEmpty())
        return Message::tr("It lives on a table. Add a table first.");
    if (kind == Kind::Index && !has(Kind::MaterializedView, schema))
        return Message::tr(
            "It lives on a materialized view. Add one first; indexes of tables are added with the table.");
    if (kind == Kind::ForeignTable && !has(Kind::ForeignServer, schema))
        return Message::tr("It reads from a foreign server. Add a foreign server first.");
    return {};
}

DefinitionObject newObject(Kind kind, const QString &dialect, const Schema &schema, ObjectId relation)
{
    const Starter starter(dialectOf(dialect), schema, relation);
    DefinitionObject object{
        .id = ObjectId::create(), .kind = kind, .name = nameFor(kind, schema), .definition = starter.definition(kind)};
    if (kind == Kind::Operator)
        object.signature = QStringLiteral("(integer, integer)");
    if (kind == Kind::Cast)
        object.signature = QStringLiteral("(text AS point)");
    if (kind == Kind::Index && starter.view())
        object.table = starter.view()->id;
    else if (isOnTable(kind) && kind != Kind::Statistics && starter.table())
        object.table = starter.table()->id;
    if (isOnTable(kind) && starter.table() && kind == Kind::Statistics)
        object.nameSpace = starter.table()->nameSpace;
    return object;
}

DefinitionObject movedToTable(DefinitionObject object, const Table &table, const QString &dialect)
{
    const Dialect &spoken = dialectOf(dialect);
    SqlCursor cursor(object.definition, spoken.lexOptions());
    const char *word = object.kind == Kind::Rule ? "to" : object.kind == Kind::Statistics ? "from" : "on";
    while (!cursor.atEnd() && !cursor.isWord(word))
        cursor.skip();
    object.table = table.id;
    if (cursor.atEnd())
        return object;
    cursor.skip();
    if (cursor.atEnd() || !cursor.isNameLike())
        return object;
    const qsizetype start = cursor.token().start;
    qsizetype end = cursor.token().end();
    (void)cursor.takeName();
    if (cursor.takeMark('.') && !cursor.atEnd())
        end = cursor.token().end();
    object.definition.replace(start, end - start, spoken.tableName(table));
    return object;
}

} // namespace joinery
