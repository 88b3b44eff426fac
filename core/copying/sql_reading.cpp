// SPDX-License-Identifier: MIT
#include "core/copying/sql_reading.h"

#include "core/base/translate.h"
#include "core/copying/scratch_database.h"
#include "core/copying/script_reader.h"
#include "core/copying/script_statement.h"
#include "core/dialect/dialect.h"

namespace joinery {

namespace {

tl::unexpected<Error> cancelled()
{
    return fail(QStringLiteral("script.cancelled"), Message::tr("Reading the SQL was cancelled."));
}

bool isDefinition(ScriptStatement statement)
{
    return statement == ScriptStatement::Table || statement == ScriptStatement::Index ||
           statement == ScriptStatement::View || statement == ScriptStatement::Trigger ||
           statement == ScriptStatement::TableChange || statement == ScriptStatement::Drop;
}

Result<SqlReading> readSqlite(const QList<SqlStatement> &statements, const CancelToken &cancel)
{
    const Result<ScratchDatabase> scratch = ScratchDatabase::open(cancel);
    if (!scratch)
        return fail(scratch);
    SqlReading reading;
    int aboutRows = 0;
    for (const SqlStatement &statement : statements) {
        if (cancel.isCancelled())
            return cancelled();
        const ScriptStatement kind = scriptStatement(statement.text, sqliteDialect().lexOptions());
        aboutRows += kind == ScriptStatement::Rows ? 1 : 0;
        if (isDefinition(kind)) {
            const Result<void> done = scratch->define(statement.text);
            // What a script drops may be from before it.
            if (!done && kind != ScriptStatement::Drop)
                reading.problems.append(problemWith(statement, done.error()));
        } else if (kind != ScriptStatement::Rows && kind != ScriptStatement::Settings) {
            reading.problems.append(problemWith(statement, textOfRefusal()));
        }
    }
    Result<Introspection> content = scratch->content();
    if (!content)
        return fail(content);
    reading.fragment.schema = content->schema;
    for (const Finding &finding : content->notModelled)
        reading.notes.append(finding.text);
    reading.notes += noteAboutRows(aboutRows);
    return reading;
}

/** Puts the tables of a script into the scratch database and takes them out whole. */
Result<void> complete(QList<ScriptTable> &tables, const CancelToken &cancel, SqlReading &reading)
{
    const Result<ScratchDatabase> scratch = ScratchDatabase::open(cancel);
    if (!scratch)
        return fail(scratch);
    QHash<QString, const ScriptTable *> defined;
    for (const ScriptTable &table : tables) {
        if (cancel.isCancelled())
            return cancelled();
        if (const Result<void> done = scratch->define(table.skeleton()); !done)
            reading.problems.append(problemWith({table.sql, table.line}, done.error()));
        else
            defined.insert(table.scratchName(), &table);
    }
    const Result<Introspection> content = scratch->content();
    if (!content)
        return fail(content);
    for (const Table &read : content->schema.tables) {
        if (const ScriptTable *table = defined.value(read.name))
            reading.fragment.schema.tables.insert(table->completed(read));
    }
    return {};
}

} // namespace

Result<SqlReading> readSql(const QString &script, const QString &dialect, const CancelToken &cancel)
{
    if (script.size() > longestScript)
        return fail(QStringLiteral("script.long"),
                    Message::tr("This is more SQL than can be read at once. Take the rows out of it, or read a part."));
    const QList<SqlStatement> statements = scriptStatements(script, dialect);
    Result<SqlReading> reading = SqlReading();
    if (dialect != QLatin1String("postgresql") && dialect != QLatin1String("mariadb")) {
        reading = readSqlite(statements, cancel);
    } else {
        ScriptReader reader(dialect);
        for (const SqlStatement &statement : statements) {
            if (cancel.isCancelled())
                return cancelled();
            reader.read(statement);
        }
        reading->problems = reader.problems();
        reading->notes = reader.notes();
        reading->fragment.schema = reader.others();
        if (const Result<void> done = complete(reader.tables(), cancel, *reading); !done)
            return fail(done);
    }
    if (!reading)
        return reading;
    if (cancel.isCancelled())
        return cancelled();
    reading->fragment.dialect = dialect;
    std::stable_sort(reading->problems.begin(), reading->problems.end(),
                     [](const ScriptProblem &a, const ScriptProblem &b) { return a.line < b.line; });
    return reading;
}

} // namespace joinery
