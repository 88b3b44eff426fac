// SPDX-License-Identifier: MIT
#include "core/schema/partition_parameters.h"

#include "core/base/sql_cursor.h"
#include "core/schema/rename_in_sql.h"

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
