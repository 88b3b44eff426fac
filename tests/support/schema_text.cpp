// SPDX-License-Identifier: MIT
#include "tests/support/schema_text.h"

#include <QRegularExpression>

namespace joinery {

namespace {

/** Splits at a separator outside of parentheses. */
QStringList splitOutside(const QString &text, QChar separator)
{
    QStringList parts{QString()};
    int depth = 0;
    for (const QChar character : text) {
        depth += character == QLatin1Char('(') ? 1 : character == QLatin1Char(')') ? -1 : 0;
        if (character == separator && depth == 0)
            parts.append(QString());
        else
            parts.last() += character;
    }
    return parts;
}

bool takeWord(QString &rest, const QString &word)
{
    const QRegularExpression form(QStringLiteral("(^|\\s)%1(?=\\s|$)").arg(QRegularExpression::escape(word)));
    const qsizetype before = rest.size();
    rest.remove(form);
    return rest.size() != before;
}

QString takeAfter(QString &rest, const QString &pattern)
{
    const QRegularExpression form(pattern);
    const QRegularExpressionMatch match = form.match(rest);
    if (!match.hasMatch())
        return {};
    rest.remove(match.capturedStart(), match.capturedLength());
    return match.captured(1);
}

void readColumn(const QString &text, Table &table)
{
    QString rest = text.trimmed();
    const QString name = rest.section(QLatin1Char(' '), 0, 0);
    rest = rest.mid(name.size());
    Column column;
    column.id = columnId(table.name + QLatin1Char('.') + name);
    column.name = name;
    const QString check = takeAfter(rest, QStringLiteral("\\bcheck (.*)$"));
    const QString target = takeAfter(rest, QStringLiteral("-> (\\S+)"));
    const QString value = takeAfter(rest, QStringLiteral("\\bdefault ('[^']*'|\\S+)"));
    column.nullable = !takeWord(rest, QStringLiteral("not null"));
    column.autoIncrement = takeWord(rest, QStringLiteral("auto"));
    const bool primary = takeWord(rest, QStringLiteral("pk"));
    const bool unique = takeWord(rest, QStringLiteral("unique"));
    const bool indexed = takeWord(rest, QStringLiteral("index"));
    if (!value.isEmpty())
        column.defaultValue = DefaultValue::fromUserText(value);
    column.type = DataType::fromText(rest.trimmed().isEmpty() ? QStringLiteral("integer") : rest.trimmed());
    table.columns.append(column);
    const QString path = table.name + QLatin1Char('_') + name;
    if (primary) {
        if (!table.primaryKey)
            table.primaryKey = PrimaryKey();
        table.primaryKey->columns.append(column.id);
    }
    if (unique)
        table.uniqueConstraints.insert(
            {ObjectId::derived(path + QStringLiteral("_unique")), path + QStringLiteral("_unique"), {column.id}, {}});
    if (indexed) {
        Index index{ObjectId::derived(path + QStringLiteral("_index")), path + QStringLiteral("_index")};
        index.parts.append({column.id, {}, {}, false});
        table.indexes.insert(index);
    }
    if (!check.isEmpty())
        table.checks.insert(
            {ObjectId::derived(path + QStringLiteral("_check")), path + QStringLiteral("_check"), check.trimmed()});
    if (!target.isEmpty()) {
        ForeignKey key;
        key.id = ObjectId::derived(path + QStringLiteral("_fk"));
        key.name = path + QStringLiteral("_fk");
        key.columns = {column.id};
        key.referencedTable = tableId(target.section(QLatin1Char('.'), 0, 0));
        key.referencedColumns = {columnId(target.contains(QLatin1Char('.')) ? target : target + QStringLiteral(".id"))};
        table.foreignKeys.insert(key);
    }
}

} // namespace

ObjectId tableId(const QString &table)
{
    return ObjectId::derived(QStringLiteral("test table ") + table);
}

ObjectId columnId(const QString &column)
{
    return ObjectId::derived(QStringLiteral("test column ") + column);
}

Schema schemaFromText(const QString &text)
{
    Schema schema;
    QString flat = text;
    flat.replace(QLatin1Char('\n'), QLatin1Char(';'));
    for (const QString &entry : splitOutside(flat, QLatin1Char(';'))) {
        const QString trimmed = entry.trimmed();
        const qsizetype open = trimmed.indexOf(QLatin1Char('('));
        if (open < 0)
            continue;
        Table table;
        table.name = trimmed.left(open).trimmed();
        table.id = tableId(table.name);
        for (const QString &column : splitOutside(trimmed.mid(open + 1, trimmed.size() - open - 2), QLatin1Char(',')))
            readColumn(column, table);
        schema.tables.insert(table);
    }
    return schema;
}

Table &EditedSchema::table(const QString &name)
{
    const Table *found = m_schema.tableNamed(name);
    if (!found)
        qFatal("no table %s", qUtf8Printable(name));
    return *m_schema.tables.edit(found->id);
}

EditedSchema &EditedSchema::addTable(const QString &text)
{
    const Schema added = schemaFromText(text);
    for (const Table &one : added.tables)
        m_schema.tables.insert(one);
    return *this;
}

EditedSchema &EditedSchema::dropTable(const QString &name)
{
    m_schema.tables.remove(table(name).id);
    return *this;
}

EditedSchema &EditedSchema::renameTable(const QString &name, const QString &to)
{
    table(name).name = to;
    return *this;
}

EditedSchema &EditedSchema::addColumn(const QString &name, const QString &column, const QString &type)
{
    Column added;
    added.id = columnId(name + QLatin1Char('.') + column);
    added.name = column;
    added.type = DataType::fromText(type);
    table(name).columns.append(added);
    return *this;
}

namespace {

Column &columnOf(EditedSchema &schema, const QString &path)
{
    Table &table = schema.table(path.section(QLatin1Char('.'), 0, 0));
    const Column *found = table.columnNamed(path.section(QLatin1Char('.'), 1));
    if (!found)
        qFatal("no column %s", qUtf8Printable(path));
    return *table.column(found->id);
}

} // namespace

EditedSchema &EditedSchema::dropColumn(const QString &column)
{
    const ObjectId id = columnOf(*this, column).id;
    Table &owner = table(column.section(QLatin1Char('.'), 0, 0));
    owner.columns.removeAt(owner.columnPosition(id));
    return *this;
}

EditedSchema &EditedSchema::renameColumn(const QString &column, const QString &to)
{
    columnOf(*this, column).name = to;
    return *this;
}

EditedSchema &EditedSchema::changeType(const QString &column, const QString &type)
{
    columnOf(*this, column).type = DataType::fromText(type);
    return *this;
}

EditedSchema &EditedSchema::notNull(const QString &column, bool value)
{
    columnOf(*this, column).nullable = !value;
    return *this;
}

} // namespace joinery
