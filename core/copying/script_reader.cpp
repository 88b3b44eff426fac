// SPDX-License-Identifier: MIT
#include "core/copying/script_reader.h"

#include "core/base/translate.h"
#include "core/copying/script_statement.h"
#include "core/copying/script_table_reader.h"
#include "core/dialect/dialect.h"

namespace joinery {

namespace {

/** CREATE [words] <word>: stands behind that word afterwards. */
void skipTo(SqlCursor &cursor, const char *word)
{
    while (!cursor.atEnd() && !cursor.take(word))
        cursor.skip();
}

} // namespace

ScriptProblem problemWith(const SqlStatement &statement, const QString &text)
{
    constexpr qsizetype shown = 100;
    QString beginning = statement.text.left(2 * shown).simplified();
    if (beginning.size() > shown)
        beginning = beginning.left(shown) + QStringLiteral("…");
    return {statement.line, beginning, text};
}

ScriptProblem problemWith(const SqlStatement &statement, const Error &error)
{
    // What the guard of the scratch database says.
    if (error.detail.contains(QLatin1String("not authorized")) || error.detail.contains(QLatin1String("prohibited")))
        return problemWith(statement, textOfRefusal());
    const QString words = error.detail.isEmpty() ? error.message : error.detail;
    return problemWith(statement, Message::tr("The database does not take it: %1. Correct it, take it out, or choose "
                                              "another dialect.")
                                      .arg(words));
}

QStringList noteAboutRows(int statements)
{
    if (statements == 0)
        return {};
    return {Message::tr("%n statements about rows were passed over: only what tables look like is read.", nullptr,
                        statements)};
}

QString textOfRefusal()
{
    return Message::tr("It was not run: only definitions of tables, indexes, views, triggers, types and comments are "
                       "read. Take it out.");
}

ScriptReader::ScriptReader(const QString &dialect)
    : m_dialect(dialect), m_options(findDialect(dialect) ? findDialect(dialect)->lexOptions() : SqlLexOptions())
{
}

QStringList ScriptReader::notes() const
{
    return m_notes + noteAboutRows(m_aboutRows);
}

void ScriptReader::read(const SqlStatement &statement)
{
    if (const Result<void> taken = take(statement); !taken)
        m_problems.append(problemWith(statement, taken.error().message));
}

Result<void> ScriptReader::take(const SqlStatement &statement)
{
    switch (scriptStatement(statement.text, m_options)) {
    case ScriptStatement::Table:
        return takeTable(statement);
    case ScriptStatement::TableChange:
        return takeChange(statement);
    case ScriptStatement::Index:
        return takeIndex(statement);
    case ScriptStatement::View:
        return takeView(statement);
    case ScriptStatement::Type:
        return takeType(statement);
    case ScriptStatement::Comment:
        return takeComment(statement);
    case ScriptStatement::Trigger:
        return fail(QStringLiteral("script.trigger"),
                    Message::tr("Triggers of this database are read by a server alone. Add it by hand, or read the "
                                "SQL with a connection."));
    case ScriptStatement::Settings:
    case ScriptStatement::Drop:
        return {};
    case ScriptStatement::Rows:
        ++m_aboutRows;
        return {};
    case ScriptStatement::Other:
        break;
    }
    return fail(QStringLiteral("script.refused"), textOfRefusal());
}

Result<ScriptTable *> ScriptReader::tableOf(const ScriptName &name)
{
    for (ScriptTable &table : m_tables) {
        if (sameSqlName(table.name, name.name) && sameSqlName(table.nameSpace, name.nameSpace))
            return &table;
    }
    return fail(QStringLiteral("script.table"),
                Message::tr("There is no table %1 before it in this SQL.").arg(name.name));
}

Result<void> ScriptReader::takeTable(const SqlStatement &statement)
{
    SqlCursor cursor(statement.text, m_options);
    ScriptTable table;
    table.line = statement.line;
    table.sql = statement.text;
    table.options.unlogged = cursor.isWord("unlogged", 1);
    skipTo(cursor, "table");
    cursor.take({"if", "not", "exists"});
    ScriptTableReader reader(cursor, m_dialect, m_notes);
    const ScriptName name = reader.name();
    table.nameSpace = name.nameSpace;
    table.name = name.name;
    if (tableOf(name))
        return fail(QStringLiteral("script.twice"), Message::tr("Table %1 is there twice.").arg(name.name));
    if (const Result<void> read = reader.body(table); !read)
        return read;
    if (table.columns.isEmpty())
        return fail(
            QStringLiteral("script.columns"),
            Message::tr("Table %1 has no columns of its own. Read the SQL with a connection, or add it by hand.")
                .arg(name.name));
    m_tables.append(table);
    return {};
}

Result<void> ScriptReader::takeChange(const SqlStatement &statement)
{
    SqlCursor cursor(statement.text, m_options);
    cursor.take({"alter", "table"});
    cursor.take({"if", "exists"});
    cursor.take("only");
    ScriptTableReader reader(cursor, m_dialect, m_notes);
    const ScriptName name = reader.name();
    // Who owns it, and what rows it shows whom, says nothing about the table.
    if (cursor.isWord("owner") || cursor.isWord("enable") || cursor.isWord("disable") || cursor.isWord("replica") ||
        cursor.isWord("set") || cursor.isWord("cluster") || cursor.isWord("force"))
        return {};
    const Result<ScriptTable *> found = tableOf(name);
    if (!found)
        return fail(found);
    ScriptTable changed = **found;
    do {
        if (const Result<void> taken = takeAction(reader, cursor, changed); !taken)
            return taken;
    } while (cursor.takeMark(','));
    // One that contradicts itself would keep the whole table out.
    if (changed.primaryKeys() > 1)
        return fail(QStringLiteral("script.key"), Message::tr("Table %1 has a primary key already.").arg(changed.name));
    **found = changed;
    return {};
}

Result<void> ScriptReader::takeAction(ScriptTableReader &reader, SqlCursor &cursor, ScriptTable &table)
{
    if (cursor.take("add")) {
        cursor.take("column");
        const bool onlyIfMissing = cursor.take({"if", "not", "exists"});
        ScriptTable before = table;
        const Result<void> read = cursor.isMark('(') ? reader.items(table) : reader.item(table);
        const bool isThere = std::any_of(table.columns.cbegin() + before.columns.size(), table.columns.cend(),
                                         [&](const ScriptColumn &added) { return before.column(added.column.name); });
        if (!read || !isThere)
            return read;
        table = before;
        if (onlyIfMissing)
            return {};
        return fail(QStringLiteral("script.column"), Message::tr("Table %1 has that column already.").arg(table.name));
    }
    if (cursor.take("modify")) {
        cursor.take("column");
        const Result<ScriptColumn> column = reader.column();
        if (!column)
            return fail(column);
        if (ScriptColumn *before = table.column(column->column.name))
            *before = *column;
        return {};
    }
    if (cursor.take("alter"))
        return takeColumnChange(reader, cursor, table);
    if (cursor.take("auto_increment") || cursor.take("engine")) {
        reader.skipItem();
        return {};
    }
    return fail(QStringLiteral("script.change"),
                Message::tr("Only additions to tables are read. Write the table as it is by then."));
}

Result<void> ScriptReader::takeColumnChange(ScriptTableReader &reader, SqlCursor &cursor, ScriptTable &table)
{
    cursor.take("column");
    ScriptColumn *column = table.column(cursor.takeName());
    if (!column)
        return fail(QStringLiteral("script.column"), Message::tr("Table %1 has no such column.").arg(table.name));
    if (cursor.take("type") || cursor.take({"set", "data", "type"}))
        column->column.type = reader.typeHere();
    else if (cursor.take({"drop", "default"}))
        column->column.defaultValue.reset();
    else if (cursor.take({"drop", "not", "null"}))
        column->constraints.remove(QStringLiteral(" NOT NULL"));
    else if (cursor.take({"set", "default"}))
        ScriptTableReader::setDefault(column->column, reader.expression());
    else if (cursor.take({"set", "not", "null"}))
        column->constraints += QStringLiteral(" NOT NULL");
    else if (cursor.take("add") && cursor.isWord("generated"))
        column->column.autoIncrement = true;
    reader.skipItem();
    return {};
}

Result<void> ScriptReader::takeIndex(const SqlStatement &statement)
{
    SqlCursor cursor(statement.text, m_options);
    ScriptIndex index;
    index.index.unique = cursor.isWord("unique", 1);
    if (cursor.isWord("fulltext", 1) || cursor.isWord("spatial", 1))
        index.index.method = cursor.value(1).toLower();
    skipTo(cursor, "index");
    cursor.take("concurrently");
    cursor.take({"if", "not", "exists"});
    ScriptTableReader reader(cursor, m_dialect, m_notes);
    if (!cursor.isWord("on"))
        index.index.name = reader.name().name;
    if (cursor.take("using"))
        cursor.skip();
    if (!cursor.take("on"))
        return fail(QStringLiteral("script.words"), Message::tr("It does not say which table the index is on."));
    cursor.take("only");
    const Result<ScriptTable *> table = tableOf(reader.name());
    if (!table)
        return fail(table);
    if (const Result<void> read = reader.index(index); !read)
        return read;
    (*table)->indexes.append(index);
    return {};
}

Result<void> ScriptReader::takeType(const SqlStatement &statement)
{
    SqlCursor cursor(statement.text, m_options);
    cursor.take("create");
    const bool isDomain = cursor.isWord("domain");
    cursor.skip();
    ScriptTableReader reader(cursor, m_dialect, m_notes);
    const ScriptName name = reader.name();
    if (isDomain) {
        m_others.objects.insert({.id = ObjectId::create(),
                                 .kind = DefinitionObject::Kind::Domain,
                                 .nameSpace = name.nameSpace,
                                 .name = name.name,
                                 .definition = cursor.rest()});
        return {};
    }
    if (!cursor.take({"as", "enum"}) || !cursor.isMark('('))
        return fail(QStringLiteral("script.type"),
                    Message::tr("Of types only enums and domains are read. Add this one by hand."));
    EnumType enumType{.id = ObjectId::create(), .nameSpace = name.nameSpace, .name = name.name};
    cursor.takeMark('(');
    while (!cursor.atEnd() && !cursor.isMark(')')) {
        enumType.values.append({ObjectId::create(), cursor.takeName()});
        cursor.takeMark(',');
    }
    m_others.enums.insert(enumType);
    return {};
}

Result<void> ScriptReader::takeView(const SqlStatement &statement)
{
    SqlCursor cursor(statement.text, m_options);
    skipTo(cursor, "view");
    cursor.take({"if", "not", "exists"});
    ScriptTableReader reader(cursor, m_dialect, m_notes);
    const ScriptName name = reader.name();
    if (cursor.atEnd())
        return fail(QStringLiteral("script.words"), Message::tr("It does not say what the view shows."));
    m_others.objects.insert({.id = ObjectId::create(),
                             .kind = DefinitionObject::Kind::View,
                             .nameSpace = name.nameSpace,
                             .name = name.name,
                             .definition = cursor.rest()});
    return {};
}

Result<void> ScriptReader::takeComment(const SqlStatement &statement)
{
    SqlCursor cursor(statement.text, m_options);
    cursor.take({"comment", "on"});
    const bool isColumn = cursor.isWord("column");
    if (!isColumn && !cursor.isWord("table"))
        return {};
    cursor.skip();
    QStringList names{cursor.takeName()};
    while (cursor.takeMark('.'))
        names.append(cursor.takeName());
    const QString columnName = isColumn ? names.takeLast() : QString();
    ScriptName name{{}, names.isEmpty() ? QString() : names.last()};
    if (names.size() > 1 && names.first() != QLatin1String("public"))
        name.nameSpace = names.first();
    const Result<ScriptTable *> table = tableOf(name);
    if (!table)
        return fail(table);
    const bool says = cursor.take("is") && cursor.token().kind == SqlToken::Kind::String;
    const QString text = says ? cursor.value() : QString();
    if (!isColumn)
        (*table)->comment = text;
    else if (ScriptColumn *column = (*table)->column(columnName))
        column->column.comment = text;
    return {};
}

} // namespace joinery
