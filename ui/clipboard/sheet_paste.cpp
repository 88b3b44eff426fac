// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clipboard/sheet_paste.h"

#include "core/base/sql_lexer.h"
#include "core/base/text.h"
#include "core/copying/sheet_rows.h"
#include "core/operation/apply.h"
#include "ui/editor/table_edits.h"

#include <QCoreApplication>

namespace joinery {

namespace {

struct SheetTexts
{
    Q_DECLARE_TR_FUNCTIONS(joinery::SheetTexts)
};

constexpr qsizetype mostColumns = 1000;

Result<TypedColumn> columnOf(const SheetRow &row, bool saysRequired, const Table &table, const Schema &all,
                             const DataType &usualType)
{
    const auto refused = [](const QString &why) { return fail(QStringLiteral("sheet.row"), why); };
    if (row.name.isEmpty())
        return refused(SheetTexts::tr("It has no name."));
    for (const Column &column : table.columns) {
        if (sameSqlName(column.name, row.name))
            return refused(SheetTexts::tr("There is a column %1 already.").arg(row.name));
    }
    const std::optional<bool> nullable = sheetNullable(row.nullable, saysRequired);
    if (!nullable)
        return refused(SheetTexts::tr("“%1” says neither null nor not null.").arg(row.nullable));
    Result<TypedColumn> typed =
        typedColumn(quoted(row.name, QLatin1Char('"')) + QLatin1Char(' ') + row.type, all, usualType);
    if (!typed)
        return typed;
    if (!row.nullable.isEmpty())
        typed->column.nullable = *nullable;
    if (!row.defaultValue.isEmpty())
        typed->column.defaultValue = DefaultValue::fromUserText(row.defaultValue);
    typed->column.comment = row.comment;
    return typed;
}

} // namespace

SheetPaste pastedSheet(const QString &text, const Schema &schema, ObjectId id, ObjectId after, const Schema &all,
                       const DataType &usualType)
{
    Schema tried = schema;
    SheetPaste paste;
    QStringList leftOut;
    QString why;
    const SheetRows sheet = sheetRows(text);
    for (const SheetRow &row : sheet.rows) {
        const Table &table = *tried.tables.find(id);
        Result<TypedColumn> typed = columnOf(row, sheet.saysRequired, table, all, usualType);
        if (typed && paste.columns.size() >= mostColumns)
            typed = fail(QStringLiteral("sheet.row"), SheetTexts::tr("No more are pasted at once."));
        if (typed) {
            const QList<Operation> added = addColumn(tried, table, *typed, after);
            if (const Result<void> applied = apply(added, tried); !applied) {
                typed = fail(applied.error());
            } else {
                paste.operations += added;
                paste.columns.append(typed->column.id);
                after = after.isNull() ? after : typed->column.id;
            }
        }
        if (!typed) {
            leftOut.append(QString::number(row.number));
            why = leftOut.size() == 1 ? typed.error().text() : why;
        }
    }
    if (leftOut.size() == 1)
        paste.leftOut = SheetTexts::tr("Row %1 was left out: %2").arg(leftOut.first(), why);
    else if (!leftOut.isEmpty())
        paste.leftOut = SheetTexts::tr("%n rows were left out, row %1 first: %2", nullptr, int(leftOut.size()))
                            .arg(leftOut.first(), why);
    return paste;
}

} // namespace joinery
