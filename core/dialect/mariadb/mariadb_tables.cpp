// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_tables.h"

#include "core/base/sql_lexer.h"
#include "core/dialect/feature_parts.h"
#include "core/dialect/mariadb/mariadb_columns.h"
#include "core/dialect/mariadb/mariadb_features.h"
#include "core/dialect/mariadb/mariadb_keys.h"
#include "core/dialect/mariadb/mariadb_lowering.h"

#include <QRegularExpression>

#include <limits>
#include <tuple>

namespace joinery::mariadb {

const QString positionWord = QStringLiteral("position");

namespace {

/** Options of a table by the words of ALTER TABLE, in the order in which they are written. */
QList<std::pair<QString, QString>> optionsOf(const Table &table)
{
    const TableOptions &options = table.options;
    QList<std::pair<QString, QString>> result;
    const auto add = [&result](const char *word, const QString &value) {
        if (!value.isEmpty())
            result.append({QString::fromLatin1(word), value});
    };
    add("ENGINE", options.engine);
    for (const Column &column : table.columns) {
        if (column.autoIncrement && column.details->identity.start)
            add("AUTO_INCREMENT", QString::number(*column.details->identity.start));
    }
    add("DEFAULT CHARACTER SET", options.charset);
    add("COLLATE", options.collation);
    add("ROW_FORMAT", options.rowFormat.toUpper());
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z0-9_]+\\z"));
    // Those that the server does not know are left out of the table before (loweredTable()).
    const QMap<QString, QString> &parameters = options.parameters;
    for (auto option = parameters.cbegin(); option != parameters.cend(); ++option)
        result.append({option.key().toUpper(),
                       plain.match(option.value()).hasMatch() ? option.value() : quotedText(option.value())});
    if (!table.comment.isEmpty())
        add("COMMENT", quotedText(table.comment));
    return result;
}

/** What an option has when nothing is said. */
QString usualValue(const QString &word)
{
    if (word == QLatin1String("ENGINE"))
        return QStringLiteral("InnoDB");
    if (word == QLatin1String("COMMENT") || word == QLatin1String("CONNECTION"))
        return QStringLiteral("''");
    if (word == QLatin1String("AUTO_INCREMENT"))
        return QStringLiteral("1");
    static const QStringList counts{QStringLiteral("KEY_BLOCK_SIZE"), QStringLiteral("AVG_ROW_LENGTH"),
                                    QStringLiteral("MAX_ROWS"),       QStringLiteral("MIN_ROWS"),
                                    QStringLiteral("CHECKSUM"),       QStringLiteral("DELAY_KEY_WRITE")};
    return counts.contains(word) ? QStringLiteral("0") : QStringLiteral("DEFAULT");
}

QString clause(const QString &word, const QString &value)
{
    // These two take the word DEFAULT without a sign of equality only.
    const bool isBare =
        value == QLatin1String("DEFAULT") && (word.endsWith(QLatin1String("SET")) || word == QLatin1String("COLLATE"));
    return word + (isBare ? QStringLiteral(" ") : QStringLiteral(" = ")) + value;
}

/** Keys and indexes but the primary key: in the order of their places, then those without one by their names. */
QStringList keyTexts(const Table &table, const ServerVersion &server)
{
    QList<std::pair<int, QString>> keys;
    const auto add = [&keys](const QMap<QString, QString> &options, const QString &text) {
        const int place = options.value(positionWord).toInt();
        keys.append({place > 0 ? place : std::numeric_limits<int>::max(), text});
    };
    for (const UniqueConstraint *unique : sortedByName(table.uniqueConstraints))
        add(unique->details->options, uniqueText(table, *unique));
    const QHash<ObjectId, ObjectId> own = ownIndexes(table);
    for (const Index *index : sortedByName(table.indexes)) {
        // InnoDB makes that of a foreign key along with it.
        if (!table.foreignKeys.contains(own.value(index->id)))
            add(index->details->options, indexText(table, *index, server));
    }
    std::stable_sort(keys.begin(), keys.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList result;
    for (const auto &key : std::as_const(keys))
        result.append(key.second);
    return result;
}

/** The words of a bound's values: numbers compared as such, MAXVALUE after all. */
struct BoundWord
{
    int rank = 0;
    double number = 0;
    QString text;

    friend bool operator<(const BoundWord &a, const BoundWord &b)
    {
        return std::tie(a.rank, a.number, a.text) < std::tie(b.rank, b.number, b.text);
    }
};

QList<BoundWord> boundWords(const QString &bound)
{
    QList<BoundWord> result;
    bool isNegative = false;
    for (const SqlToken &token : lexSql(bound, SqlLexOptions::mariadb())) {
        if (token.isMark(bound, QLatin1String("-")))
            isNegative = true;
        else if (token.kind == SqlToken::Kind::Number)
            result.append({0, token.value(bound).toDouble() * (std::exchange(isNegative, false) ? -1 : 1), {}});
        else if (token.kind == SqlToken::Kind::String)
            result.append({1, 0, stringValue(bound, token)});
        else if (token.isWord(bound, QLatin1String("maxvalue")) || token.isWord(bound, QLatin1String("default")))
            result.append({2, 0, {}});
    }
    return result;
}

} // namespace

bool isByRange(const Table &table)
{
    return table.options.partitionBy.trimmed().startsWith(QLatin1String("range"), Qt::CaseInsensitive);
}

bool isByList(const Table &table)
{
    return table.options.partitionBy.trimmed().startsWith(QLatin1String("list"), Qt::CaseInsensitive);
}

bool isNumberedPartition(const QString &name)
{
    static const QRegularExpression numbered(QStringLiteral("\\Ap[0-9]+\\z"));
    return numbered.match(name).hasMatch();
}

QList<const Partition *> partitionsInOrder(const Table &table)
{
    QList<const Partition *> result = sortedByName(table.partitions);
    const bool isOrdered = isByRange(table);
    // What has no place of its own comes after what has one.
    const auto place = [isOrdered](const Partition *partition) {
        const int told = isOrdered ? 0 : partition->parameters.value(positionWord).toInt();
        return told > 0 ? told : std::numeric_limits<int>::max();
    };
    std::stable_sort(result.begin(), result.end(), [&place](const Partition *a, const Partition *b) {
        if (place(a) != place(b))
            return place(a) < place(b);
        const QList<BoundWord> first = boundWords(a->bound);
        const QList<BoundWord> second = boundWords(b->bound);
        return std::lexicographical_compare(first.begin(), first.end(), second.begin(), second.end());
    });
    return result;
}

QString partitionText(const Partition &partition)
{
    QString text = QStringLiteral("PARTITION ") + quotedName(partition.name);
    if (!partition.bound.trimmed().isEmpty())
        text += QLatin1Char(' ') + partition.bound.trimmed();
    static const Words known = features().tables.partitionParameters;
    QMap<QString, QString> parameters = knownOptions(partition.parameters, known);
    parameters.remove(positionWord);
    for (auto option = parameters.cbegin(); option != parameters.cend(); ++option)
        text += QStringLiteral(" %1 = %2").arg(option.key().toUpper(), option.value());
    if (!partition.comment.isEmpty())
        text += QStringLiteral(" COMMENT = ") + quotedText(partition.comment);
    return text;
}

QString partitionClause(const Table &table)
{
    if (table.options.partitionBy.trimmed().isEmpty())
        return {};
    QStringList partitions;
    for (const Partition *partition : partitionsInOrder(table))
        partitions.append(partitionText(*partition));
    // Ranges and lists must be said; without any, the table is not partitioned yet.
    if (partitions.isEmpty() && (isByRange(table) || isByList(table)))
        return {};
    QString text = QStringLiteral("\n    PARTITION BY ") + table.options.partitionBy.trimmed();
    if (!partitions.isEmpty())
        text += QStringLiteral(" (\n        %1)").arg(partitions.join(QStringLiteral(",\n        ")));
    return text;
}

QString createTable(const Schema &schema, const Table &table, const ServerVersion &server)
{
    QStringList lines;
    for (const Column &column : table.columns)
        lines.append(columnDefinition(table, column));
    if (table.primaryKey && !table.primaryKey->columns.isEmpty())
        lines.append(primaryKeyText(table, *table.primaryKey));
    lines += keyTexts(table, server);
    for (const CheckConstraint *check : sortedByName(table.checks)) {
        if (!check->name.isEmpty())
            lines.append(checkText(*check));
    }
    for (const ForeignKey *key : sortedByName(table.foreignKeys))
        lines.append(foreignKeyText(schema, table, *key));
    QString text =
        QStringLiteral("CREATE TABLE %1 (\n    %2\n)").arg(nameOf(table), lines.join(QStringLiteral(",\n    ")));
    for (const auto &[word, value] : optionsOf(table))
        text += QLatin1Char(' ') + clause(word, value);
    if (table.options.systemVersioned)
        text += QStringLiteral(" WITH SYSTEM VERSIONING");
    return text + partitionClause(table);
}

bool keepsCharset(const Table &before, const Table &after, const ServerVersion &server)
{
    const auto isGone = [](const QString &from, const QString &to) { return !from.isEmpty() && to.isEmpty(); };
    return isMysql(server) && (isGone(before.options.charset, after.options.charset) ||
                               isGone(before.options.collation, after.options.collation));
}

QMap<QString, QString> withoutImplied(const TableOptions &options)
{
    QMap<QString, QString> result = options.parameters;
    if (options.engine.compare(QLatin1String("Aria"), Qt::CaseInsensitive) != 0)
        return result;
    const QString format = options.rowFormat.toUpper();
    const bool isSafe = format.isEmpty() || format == QLatin1String("PAGE") || format == QLatin1String("DEFAULT");
    const QString word = QStringLiteral("transactional");
    if (result.value(word) == (isSafe ? QLatin1String("1") : QLatin1String("0")))
        result.remove(word);
    return result;
}

QStringList optionClauses(const Table &before, const Table &after, const ServerVersion &server)
{
    QStringList result;
    const auto from = optionsOf(before);
    const auto to = optionsOf(after);
    const auto isIn = [](const QList<std::pair<QString, QString>> &options, const QString &word) {
        return std::any_of(options.begin(), options.end(), [&](const auto &option) { return option.first == word; });
    };
    // Saying what is so anyway would have the server copy the table.
    const auto isUsual = [](const std::pair<QString, QString> &option) {
        return option.second.compare(usualValue(option.first), Qt::CaseInsensitive) == 0;
    };
    for (const auto &option : from) {
        const bool isKept = keepsCharset(before, after, server) &&
                            usualValue(option.first) == QLatin1String("DEFAULT") &&
                            (option.first == QLatin1String("COLLATE") || option.first.endsWith(QLatin1String("SET")));
        if (!isIn(to, option.first) && !isUsual(option) && !isKept)
            result.append(clause(option.first, usualValue(option.first)));
    }
    for (const auto &option : to) {
        const bool isSaidOnly = !isIn(from, option.first) && isUsual(option);
        // A character set that is said brings its usual collation along.
        const bool isLost = option.first == QLatin1String("COLLATE") &&
                            std::any_of(result.begin(), result.end(), [](const QString &each) {
                                return each.startsWith(QLatin1String("DEFAULT CHARACTER SET"));
                            });
        if ((!from.contains(option) || isLost) && !isSaidOnly)
            result.append(clause(option.first, option.second));
    }
    return result;
}

} // namespace joinery::mariadb
