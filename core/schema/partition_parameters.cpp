// SPDX-License-Identifier: MIT
#include "core/schema/partition_parameters.h"

#include "core/base/sql_cursor.h"
#include "core/schema/rename_in_sql.h"
#include "core/schema/sql_spelling.h"

namespace joinery {

namespace {

QStringList columnParameters(const QString &column)
{
    return {defaultOfPartitionWord() + column, notNullOfPartitionWord() + column, commentOfPartitionWord() + column};
}

void rename(QMap<QString, QString> &parameters, const QString &from, const QString &to)
{
    if (parameters.contains(from))
        parameters.insert(to, parameters.take(from));
}

/** The texts in parentheses of a constraint that speak of its own table's columns: those before REFERENCES. */
template <typename Change>
QString changeOwnColumns(const QString &constraint, const Change &change)
{
    SqlCursor cursor(constraint, SqlLexOptions::postgresql());
    QString result;
    qsizetype copied = 0;
    while (!cursor.atEnd() && !cursor.isWord("references")) {
        if (!cursor.isMark('(')) {
            cursor.skip();
            continue;
        }
        const qsizetype start = cursor.token().start;
        const qsizetype first = cursor.position();
        cursor.skipParentheses();
        const QString text = cursor.textBetween(first, cursor.position());
        result += constraint.sliced(copied, start - copied) + change(text);
        copied = start + text.size();
    }
    return result + constraint.sliced(copied);
}

/** Changes the parameters of each partition that has any. */
template <typename Change>
void changeParameters(Schema &schema, ObjectId table, const Change &change)
{
    const Table *found = schema.tables.find(table);
    const IdMap<Partition> partitions = found ? found->partitions : IdMap<Partition>();
    for (const Partition &partition : partitions) {
        if (partition.parameters.isEmpty())
            continue;
        QMap<QString, QString> parameters = partition.parameters;
        change(partition, parameters);
        if (parameters != partition.parameters)
            schema.tables.edit(table)->partitions.edit(partition.id)->parameters = parameters;
    }
}

bool isConstraint(const QString &parameter)
{
    return parameter.startsWith(constraintOfPartitionWord());
}

/** What a foreign key refers to, where it is the table: `change` gets the name and the columns in parentheses. */
template <typename Change>
QString changeReference(const QString &constraint, const RelationName &table, const Change &change)
{
    SqlCursor cursor(constraint, SqlLexOptions::postgresql());
    while (!cursor.atEnd() && !cursor.isWord("references")) {
        if (cursor.isMark('('))
            cursor.skipParentheses();
        else
            cursor.skip();
    }
    if (!cursor.take("references"))
        return constraint;
    const qsizetype first = cursor.position();
    const qsizetype start = cursor.token().start;
    QString nameSpace;
    QString name = cursor.takeName();
    if (cursor.takeMark('.')) {
        nameSpace = name;
        name = cursor.takeName();
    }
    if (!table.isMeantBy(nameSpace, name))
        return constraint;
    const qsizetype columns = cursor.position();
    if (cursor.isMark('('))
        cursor.skipParentheses();
    const QString nameText = cursor.textBetween(first, columns);
    const QString columnsText = cursor.textBetween(columns, cursor.position());
    const QString rest = cursor.atEnd() ? QString() : constraint.sliced(cursor.token().start);
    return constraint.first(start) + change(nameText, columnsText) + (rest.isEmpty() ? rest : QStringLiteral(" ")) +
           rest;
}

/** In the foreign keys that partitions have for themselves. */
template <typename Change>
void changeReferences(Schema &schema, const RelationName &table, const Change &change)
{
    const IdMap<Table> tables = schema.tables;
    for (const Table &each : tables) {
        if (each.partitions.isEmpty())
            continue;
        changeParameters(schema, each.id, [&](const Partition &, QMap<QString, QString> &parameters) {
            for (auto entry = parameters.begin(); entry != parameters.end(); ++entry) {
                if (isConstraint(entry.key()) && mayMention(*entry, table.name))
                    *entry = changeReference(*entry, table, change);
            }
        });
    }
}

} // namespace

QString indexOfPartitionWord()
{
    return QStringLiteral("index of ");
}

QString constraintOfPartitionWord()
{
    return QStringLiteral("constraint ");
}

QString defaultOfPartitionWord()
{
    return QStringLiteral("default of ");
}

QString notNullOfPartitionWord()
{
    return QStringLiteral("not null of ");
}

QString commentOfPartitionWord()
{
    return QStringLiteral("comment of ");
}

void renameColumnInPartitions(Schema &schema, ObjectId table, const QString &from, const QString &to)
{
    changeParameters(schema, table, [&](const Partition &partition, QMap<QString, QString> &parameters) {
        const QStringList before = columnParameters(from);
        const QStringList after = columnParameters(to);
        for (qsizetype i = 0; i < before.size(); ++i)
            rename(parameters, before.at(i), after.at(i));
        for (auto entry = parameters.begin(); entry != parameters.end(); ++entry) {
            if (isConstraint(entry.key()) && mayMention(*entry, from))
                *entry = changeOwnColumns(*entry, [&](const QString &text) {
                    return renameColumnInExpression(text, {partition.name}, from, to);
                });
        }
    });
}

void renameIndexInPartitions(Schema &schema, ObjectId table, const QString &from, const QString &to)
{
    changeParameters(schema, table, [&](const Partition &, QMap<QString, QString> &parameters) {
        rename(parameters, indexOfPartitionWord() + from, indexOfPartitionWord() + to);
    });
}

bool mayBeReferencedInPartitions(const Table &table, const QString &name)
{
    return std::any_of(table.partitions.begin(), table.partitions.end(), [&name](const Partition &partition) {
        return std::any_of(
            partition.parameters.keyValueBegin(), partition.parameters.keyValueEnd(),
            [&name](const auto &entry) { return isConstraint(entry.first) && mayMention(entry.second, name); });
    });
}

bool mayBeReferencedInPartitions(const Schema &schema, const QString &name)
{
    return std::any_of(schema.tables.begin(), schema.tables.end(),
                       [&name](const Table &table) { return mayBeReferencedInPartitions(table, name); });
}

void renameTableInPartitions(Schema &schema, const RelationName &from, const RelationName &to)
{
    changeReferences(schema, from, [&to](const QString &, const QString &columns) {
        const QString name = spelledInFoldedSql(to.name);
        return (isDefaultNameSpace(to.nameSpace) ? name : spelledInFoldedSql(to.nameSpace) + QLatin1Char('.') + name) +
               columns;
    });
}

void renameReferencedColumnInPartitions(Schema &schema, const RelationName &table, const QString &from,
                                        const QString &to)
{
    changeReferences(schema, table, [&](const QString &name, const QString &columns) {
        return name + renameColumnInExpression(columns, {}, from, to);
    });
}

QMap<QString, QString> withoutColumn(QMap<QString, QString> parameters, const QString &column)
{
    for (const QString &parameter : columnParameters(column))
        parameters.remove(parameter);
    parameters.removeIf([&column](const QMap<QString, QString>::iterator &entry) {
        bool isUsed = false;
        if (isConstraint(entry.key()))
            (void)changeOwnColumns(*entry, [&](const QString &text) {
                isUsed = isUsed || mentions(text, column);
                return text;
            });
        return isUsed;
    });
    return parameters;
}

} // namespace joinery
