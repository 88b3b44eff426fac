// SPDX-License-Identifier: MIT
#include "core/copying/script_table.h"

#include "core/base/sql_lexer.h"
#include "core/base/text.h"

namespace joinery {

namespace {

ObjectId columnCalled(const Table &table, const QString &name)
{
    const auto found = std::find_if(table.columns.begin(), table.columns.end(),
                                    [&name](const Column &column) { return sameSqlName(column.name, name); });
    return found == table.columns.end() ? ObjectId() : found->id;
}

Column completedColumn(const Column &read, const ScriptColumn &script)
{
    Column column = script.column;
    column.id = read.id;
    column.name = read.name;
    column.nullable = read.nullable && script.column.nullable;
    return column;
}

} // namespace

ScriptColumn *ScriptTable::column(const QString &columnName)
{
    const auto found = std::find_if(columns.begin(), columns.end(), [&columnName](const ScriptColumn &each) {
        return sameSqlName(each.column.name, columnName);
    });
    return found == columns.end() ? nullptr : &*found;
}

int ScriptTable::primaryKeys() const
{
    const QString words = QStringLiteral("PRIMARY KEY");
    const auto says = [&words](const QString &text) { return text.contains(words); };
    const auto isKey = [&says](const ScriptColumn &each) { return says(each.constraints); };
    return int(std::count_if(columns.begin(), columns.end(), isKey) +
               std::count_if(constraints.begin(), constraints.end(), says));
}

QString ScriptTable::skeleton() const
{
    QStringList items;
    for (const ScriptColumn &each : columns)
        items.append(
            (quoted(each.column.name, QLatin1Char('"')) + QStringLiteral(" ANY ") + each.constraints).trimmed());
    return QStringLiteral("CREATE TABLE %1 (%2)")
        .arg(quoted(scratchName(), QLatin1Char('"')), (items + constraints).join(QStringLiteral(", ")));
}

Table ScriptTable::completed(const Table &read) const
{
    Table table = read;
    table.nameSpace = nameSpace;
    table.name = name;
    table.options = options;
    table.comment = comment;
    for (qsizetype i = 0; i < table.columns.size() && i < columns.size(); ++i) {
        table.columns[i] = completedColumn(table.columns.at(i), columns.at(i));
        // A row cannot be without its key there.
        if (table.isPrimaryKeyColumn(table.columns.at(i).id))
            table.columns[i].nullable = false;
    }
    const auto addCheck = [&table](CheckConstraint check, ObjectId column) {
        check.id = ObjectId::create();
        check.column = column;
        table.checks.insert(check);
    };
    for (const CheckConstraint &check : checks)
        addCheck(check, {});
    for (const ScriptColumn &each : columns) {
        for (const CheckConstraint &check : each.checks)
            addCheck(check, columnCalled(table, each.column.name));
    }
    for (const ScriptIndex &each : indexes) {
        Index index = each.index;
        index.id = ObjectId::create();
        for (const ScriptKeyPart &part : each.parts) {
            index.parts.append(part.part);
            if (!part.column.isEmpty())
                index.parts.last().column = columnCalled(table, part.column);
        }
        table.indexes.insert(index);
    }
    return table;
}

} // namespace joinery
