// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_view_head.h"

#include "core/base/sql_cursor.h"
#include "core/dialect/postgresql/postgresql_expression.h"
#include "core/dialect/postgresql/postgresql_objects.h"
#include "core/dialect/postgresql/postgresql_text.h"

namespace joinery::postgresql {

namespace {

using Kind = DefinitionObject::Kind;

SqlCursor cursorOver(const QString &sql)
{
    return SqlCursor(sql, SqlLexOptions::postgresql());
}

ViewColumn columnFrom(const QString &text)
{
    SqlCursor cursor = cursorOver(text);
    cursor.skip();
    ViewColumn column{.name = cursor.textBetween(0, 1), .defaultValue = {}, .comment = {}};
    if (cursor.take("default")) {
        const qsizetype from = cursor.position();
        while (!cursor.atEnd() && !cursor.isWord("comment")) {
            if (cursor.isMark('('))
                cursor.skipParentheses();
            else
                cursor.skip();
        }
        column.defaultValue = cursor.textBetween(from, cursor.position());
    }
    if (cursor.take("comment"))
        column.comment = cursor.rest();
    return column;
}

/** The column of that name; one without anything where there is none. */
ViewColumn columnNamed(const ViewHead &head, const QString &name)
{
    const auto found = std::find_if(head.columns.begin(), head.columns.end(),
                                    [&name](const ViewColumn &column) { return sameWords(column.name, name); });
    return found == head.columns.end() ? ViewColumn() : *found;
}

QString defaultStatement(const DefinitionObject &view, const ViewColumn &column)
{
    const QString change = column.defaultValue.isEmpty() ? QStringLiteral("DROP DEFAULT")
                                                         : QStringLiteral("SET DEFAULT ") + column.defaultValue;
    return QStringLiteral("ALTER VIEW %1 ALTER COLUMN %2 %3").arg(nameOf(view), column.name, change);
}

QString commentStatement(const DefinitionObject &view, const ViewColumn &column)
{
    return QStringLiteral("COMMENT ON COLUMN %1.%2 IS %3")
        .arg(nameOf(view), column.name, column.comment.isEmpty() ? QStringLiteral("NULL") : column.comment);
}

} // namespace

bool isView(const DefinitionObject &object)
{
    return object.kind == Kind::View || object.kind == Kind::MaterializedView;
}

ViewHead ViewHead::of(const QString &definition)
{
    SqlCursor cursor = cursorOver(definition);
    ViewHead head;
    if (!cursor.isMark('(')) {
        head.rest = definition;
        return head;
    }
    for (const QString &text : splitAtCommas(cursor.takeParentheses()))
        head.columns.append(columnFrom(text));
    head.rest = cursor.rest();
    return head;
}

QString ViewHead::plainDefinition() const
{
    QStringList names;
    for (const ViewColumn &column : columns)
        names.append(column.name);
    return names.isEmpty() ? rest : QStringLiteral("(%1) %2").arg(names.join(QStringLiteral(", ")), rest);
}

QStringList viewColumnChanges(const DefinitionObject *before, const DefinitionObject &after)
{
    if (!isView(after))
        return {};
    const ViewHead from = before ? ViewHead::of(before->definition) : ViewHead();
    const ViewHead to = ViewHead::of(after.definition);
    QStringList result;
    for (ViewColumn column : from.columns) {
        if (!columnNamed(to, column.name).name.isEmpty())
            continue;
        const bool hadDefault = !column.defaultValue.isEmpty();
        const bool hadComment = !column.comment.isEmpty();
        column.defaultValue.clear();
        column.comment.clear();
        if (hadDefault)
            result.append(defaultStatement(after, column));
        if (hadComment)
            result.append(commentStatement(after, column));
    }
    for (const ViewColumn &column : to.columns) {
        const ViewColumn old = columnNamed(from, column.name);
        if (!sameWords(old.defaultValue, column.defaultValue))
            result.append(defaultStatement(after, column));
        if (old.comment != column.comment)
            result.append(commentStatement(after, column));
    }
    return result;
}

bool sameViewColumns(const DefinitionObject &a, const DefinitionObject &b)
{
    return viewColumnChanges(&a, b).isEmpty();
}

} // namespace joinery::postgresql
