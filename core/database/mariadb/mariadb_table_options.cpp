// SPDX-License-Identifier: MIT
#include "core/database/mariadb/mariadb_table_options.h"

#include "core/base/sql_cursor.h"
#include "core/base/translate.h"
#include "core/dialect/mariadb/mariadb_features.h"
#include "core/dialect/mariadb/mariadb_tables.h"
#include "core/dialect/mariadb/mariadb_text.h"

#include <QRegularExpression>

namespace joinery {

namespace {

QString optionValue(const QString &text, SqlCursor &cursor)
{
    const SqlToken token = cursor.token();
    const QString value = token.kind == SqlToken::Kind::String ? mariadb::stringValue(text, token) : cursor.value();
    cursor.skip();
    return value;
}

QString partitionBy(const CataloguePartition &row)
{
    QString text = row.method;
    text += (row.method.endsWith(QLatin1String("COLUMNS")) ? QStringLiteral("(%1)") : QStringLiteral(" (%1)"))
                .arg(row.expression);
    return text;
}

QString boundOf(const CataloguePartition &row)
{
    const QString &value = row.description;
    static const QString most = QStringLiteral("MAXVALUE");
    if (row.method.startsWith(QLatin1String("RANGE"))) {
        const bool isBare = row.method == QLatin1String("RANGE") && value == most;
        return isBare ? QStringLiteral("VALUES LESS THAN MAXVALUE")
                      : QStringLiteral("VALUES LESS THAN (%1)").arg(value);
    }
    if (!row.method.startsWith(QLatin1String("LIST")))
        return {};
    return value.contains(most) ? QStringLiteral("DEFAULT") : QStringLiteral("VALUES IN (%1)").arg(value);
}

void addPartition(Table &table, const QString &name, const QString &bound, const QString &comment,
                  const QMap<QString, QString> &parameters = {})
{
    const QString seed = QStringLiteral("table:%1/partition:%2").arg(table.name, name);
    table.partitions.insert(
        {.id = ObjectId::derived(seed), .name = name, .bound = bound, .comment = comment, .parameters = parameters});
}

/** How many words the name of an option has that stands here: MAX_ROWS = …, DATA DIRECTORY = …; none for no option. */
qsizetype wordsOfOption(const SqlCursor &cursor)
{
    const bool isTwo = (cursor.isWord("data") || cursor.isWord("index")) && cursor.isWord("directory", 1);
    const qsizetype words = isTwo ? 2 : 1;
    return cursor.isMark('=', words) ? words : 0;
}

/** `PARTITION p0 VALUES IN (1) MAX_ROWS = 5 COMMENT = 'x' ENGINE = InnoDB`, as the server writes it. */
void readPartition(const QString &sql, SqlCursor &cursor, Table &table)
{
    cursor.take("partition");
    const QString name = cursor.takeName();
    const qsizetype from = cursor.position();
    while (!cursor.atEnd() && wordsOfOption(cursor) == 0 && !cursor.isMark(',')) {
        if (cursor.isMark('('))
            cursor.skipParentheses();
        else
            cursor.skip();
    }
    QString bound = cursor.textBetween(from, cursor.position());
    QString comment;
    QMap<QString, QString> parameters;
    while (const qsizetype words = wordsOfOption(cursor)) {
        const qsizetype start = cursor.position();
        const QString word = cursor.textBetween(start, start + words).simplified().toLower();
        cursor.moveTo(start + words + 1);
        const QString written = cursor.textBetween(cursor.position(), cursor.position() + 1);
        const QString value = optionValue(sql, cursor);
        if (word == QLatin1String("comment"))
            comment = value;
        else if (word != QLatin1String("engine")) // Which is that of the table.
            parameters.insert(word, written);
    }
    // Parts of its own stand behind everything that is said of it.
    if (cursor.isMark('(')) {
        cursor.skipParentheses();
        bound = cursor.textBetween(from, cursor.position());
        comment.clear();
        parameters.clear();
    }
    addPartition(table, name, bound, comment, parameters);
}

/** Lists and hashes stand in an order of their own, which is said where nothing else about them tells it. */
void keepOrder(Table &table, const QStringList &names)
{
    QStringList told;
    for (const Partition *partition : mariadb::partitionsInOrder(table))
        told.append(partition->name);
    if (told == names)
        return;
    for (const ObjectId id : QList<ObjectId>(table.partitions.ids())) {
        Partition &partition = *table.partitions.edit(id);
        partition.parameters.insert(mariadb::positionWord, QString::number(names.indexOf(partition.name) + 1));
    }
}

void readClause(const QString &sql, Table &table)
{
    table.options.partitionBy = sql.section(QStringLiteral("\n("), 0, 0)
                                    .trimmed()
                                    .replace(QLatin1Char('\n'), QLatin1Char(' '))
                                    .replace(QLatin1String("LIST  COLUMNS"), QLatin1String("LIST COLUMNS"))
                                    .replace(QLatin1String("RANGE  COLUMNS"), QLatin1String("RANGE COLUMNS"));
    if (!sql.contains(QLatin1String("\n(")))
        return;
    const QString list = QLatin1Char('(') + sql.section(QStringLiteral("\n("), 1);
    SqlCursor outer(list, SqlLexOptions::mariadb());
    const QString inner = outer.takeParentheses();
    SqlCursor cursor(inner, SqlLexOptions::mariadb());
    while (!cursor.atEnd()) {
        readPartition(inner, cursor, table);
        cursor.skip();
    }
}

/** What follows PARTITION BY in a statement; MySQL keeps it from servers that know no partitions. */
QString clauseOf(const QString &statement)
{
    const QString clause = statement.section(QStringLiteral("\n PARTITION BY "), 1);
    if (!clause.isEmpty())
        return clause;
    static const QRegularExpression hidden(QStringLiteral("\n/\\*![0-9]+ PARTITION BY (.*) \\*/\\s*\\z"),
                                           QRegularExpression::DotMatchesEverythingOption);
    return hidden.match(statement).captured(1);
}

/** Whether the names are those that the server gives by itself. */
bool isNumbered(const QList<CataloguePartition> &partitions)
{
    for (qsizetype i = 0; i < partitions.size(); ++i) {
        if (partitions.at(i).name != QStringLiteral("p%1").arg(i) || !partitions.at(i).comment.isEmpty())
            return false;
    }
    return true;
}

/** How many each has; nothing where their names are of somebody's own choice. */
std::optional<int> subpartitionCount(const QList<CataloguePartition> &rows)
{
    QHash<QString, int> counts;
    for (const CataloguePartition &row : rows) {
        if (row.subpartition != QStringLiteral("%1sp%2").arg(row.name).arg(counts[row.name]++))
            return std::nullopt;
    }
    return counts.value(rows.first().name);
}

} // namespace

QStringList readCreateOptions(const QString &text, TableOptions &options)
{
    static const QStringList known = mariadb::features().tables.parameters.listed;
    QStringList unknown;
    SqlCursor cursor(text, SqlLexOptions::mariadb());
    while (!cursor.atEnd()) {
        const QString word = cursor.value().toLower();
        cursor.skip();
        if (!cursor.takeMark('=')) {
            // Which the partitions say themselves.
            if (word != QLatin1String("partitioned"))
                unknown.append(word);
            continue;
        }
        const QString value = optionValue(text, cursor);
        if (word == QLatin1String("row_format"))
            options.rowFormat = value;
        else if (known.contains(word))
            options.parameters.insert(word, value);
        else
            unknown.append(word);
    }
    options.parameters = mariadb::withoutImplied(options);
    return unknown;
}

QString readPartitions(const QList<CataloguePartition> &rows, const QString &statement, Table &table)
{
    if (const QString clause = clauseOf(statement); !clause.isEmpty()) {
        readClause(clause, table);
        QStringList names;
        for (const CataloguePartition &row : rows) {
            if (!names.contains(row.name))
                names.append(row.name);
        }
        keepOrder(table, names);
        return {};
    }
    QList<CataloguePartition> partitions;
    for (const CataloguePartition &row : rows) {
        if (partitions.isEmpty() || partitions.last().name != row.name)
            partitions.append(row);
    }
    const CataloguePartition &first = rows.first();
    QString by = partitionBy(first);
    QString untold;
    if (!first.subMethod.isEmpty()) {
        by += QStringLiteral(" SUBPARTITION BY %1 (%2)").arg(first.subMethod, first.subExpression);
        const auto count = subpartitionCount(rows);
        if (count)
            by += QStringLiteral(" SUBPARTITIONS %1").arg(*count);
        else
            untold = Message::tr("Table %1: the names of its subpartitions are not kept.").arg(table.name);
    }
    if (boundOf(first).isEmpty() && isNumbered(partitions)) {
        table.options.partitionBy = by + QStringLiteral(" PARTITIONS %1").arg(partitions.size());
        return untold;
    }
    table.options.partitionBy = by;
    for (const CataloguePartition &row : std::as_const(partitions))
        addPartition(table, row.name, boundOf(row), row.comment);
    QStringList names;
    for (const CataloguePartition &row : std::as_const(partitions))
        names.append(row.name);
    keepOrder(table, names);
    return untold;
}

} // namespace joinery
