// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/sql_help.h"

#include "core/dialect/dialect.h"
#include "ui/editor/table_editor.h"

namespace joinery {

namespace {

SqlHelp helpFor(const ProjectDocument &document, const std::function<const Table *()> &own,
                const std::function<QList<SqlProblem>(const QString &sql)> &askSqlite)
{
    SqlHelp help;
    help.rules = [&document] { return homeDialect(document).lexOptions(); };
    help.completions = [&document, own, rules = help.rules](const QString &sql, qsizetype position) {
        return completionAt(sql, position, document.unitedModel(), rules(), own());
    };
    help.problems = [&document, askSqlite, rules = help.rules](const QString &sql) {
        QList<SqlProblem> problems = lexicalProblems(sql, rules());
        const bool isSqlite = &homeDialect(document) == &sqliteDialect();
        if (problems.isEmpty() && isSqlite && !sql.trimmed().isEmpty())
            problems = askSqlite(sql);
        return problems;
    };
    return help;
}

} // namespace

const Dialect &homeDialect(const ProjectDocument &document)
{
    const Dialect *dialect = findDialect(document.project().dialects.value(0));
    return dialect ? *dialect : sqliteDialect();
}

SqlHelp definitionHelp(const ProjectDocument &document, const std::function<ObjectId()> &object)
{
    return helpFor(
        document, [] { return nullptr; },
        [&document, object](const QString &sql) {
            const DefinitionObject *found = document.object(object());
            if (!found)
                return QList<SqlProblem>();
            DefinitionObject typed = *found;
            typed.definition = sql;
            return sqliteProblems(typed, document.unitedModel());
        });
}

SqlHelp conditionHelp(const TableEditor &editor, ConditionPlace place)
{
    return helpFor(
        editor.document(), [&editor] { return editor.table(); },
        [&editor, place](const QString &sql) {
            return editor.table() ? sqliteProblems(sql, place, *editor.table()) : QList<SqlProblem>();
        });
}

} // namespace joinery
