// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_keys.h"

#include "core/dialect/feature_parts.h"
#include "core/dialect/mariadb/mariadb_features.h"
#include "core/dialect/mariadb/mariadb_server.h"
#include "core/dialect/mariadb/mariadb_tables.h"
#include "core/schema/reference_action_text.h"

namespace joinery::mariadb {

namespace {

QString columnList(const Table &table, const QList<ObjectId> &columns, const KeyDetails &details)
{
    QStringList result;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const Column *column = table.column(columns.at(i));
        const int length = details.prefixLengths.value(i, 0);
        result.append(quotedName(column ? column->name : QString()) +
                      (length > 0 ? QStringLiteral("(%1)").arg(length) : QString()) +
                      (details.descending.value(i) ? QStringLiteral(" DESC") : QString()));
    }
    return QLatin1Char('(') + result.join(QStringLiteral(", ")) + QLatin1Char(')');
}

QString partText(const Table &table, const IndexPart &part)
{
    const Column *column = table.column(part.column);
    QString text = column ? quotedName(column->name) : parenthesized(part.expression);
    if (part.prefixLength)
        text += QStringLiteral("(%1)").arg(*part.prefixLength);
    return part.descending ? text + QStringLiteral(" DESC") : text;
}

/** `KEY_BLOCK_SIZE = 8 WITH PARSER ngram`, with a blank in front of each. */
QString optionText(const QMap<QString, QString> &options)
{
    QString text;
    for (auto option = options.cbegin(); option != options.cend(); ++option) {
        if (option.key() == positionWord)
            continue;
        const QString word = option.key().toUpper();
        text += QLatin1Char(' ') + word +
                (word == QLatin1String("WITH PARSER") ? QStringLiteral(" ") : QStringLiteral(" = ")) + option.value();
    }
    return text;
}

QString detailText(const QString &method, const QString &comment, const QMap<QString, QString> &options,
                   const Words &known)
{
    QString text;
    if (!method.isEmpty())
        text += QStringLiteral(" USING ") + method.toUpper();
    text += optionText(knownOptions(options, known));
    if (!comment.isEmpty())
        text += QStringLiteral(" COMMENT ") + quotedText(comment);
    return text;
}

QString keyDetailText(const KeyDetails &details)
{
    static const ConstraintFeatures known = features().constraints;
    const QString method = known.keyMethods.contains(details.method) ? details.method : QString();
    return detailText(method, details.comment, details.options, known.keyOptions);
}

bool isMethod(const Index &index, const char *method)
{
    return index.method.compare(QLatin1String(method), Qt::CaseInsensitive) == 0;
}

} // namespace

QString primaryKeyText(const Table &table, const PrimaryKey &key)
{
    return QStringLiteral("PRIMARY KEY ") + columnList(table, key.columns, *key.details) + keyDetailText(*key.details);
}

QString uniqueText(const Table &table, const UniqueConstraint &unique)
{
    return QStringLiteral("UNIQUE INDEX %1 ").arg(quotedName(unique.name)) +
           columnList(table, unique.columns, *unique.details) + keyDetailText(*unique.details);
}

QString indexText(const Table &table, const Index &index, const ServerVersion &server)
{
    const bool isFulltext = isMethod(index, "fulltext");
    const bool isSpatial = isMethod(index, "spatial") || isMethod(index, "rtree");
    const QString kind = isFulltext     ? QStringLiteral("FULLTEXT INDEX")
                         : isSpatial    ? QStringLiteral("SPATIAL INDEX")
                         : index.unique ? QStringLiteral("UNIQUE INDEX")
                                        : QStringLiteral("INDEX");
    QStringList parts;
    for (IndexPart part : index.parts) {
        // Shapes have no order; MySQL refuses to hear of one.
        part.descending = part.descending && !(isMysql(server) && isSpatial);
        parts.append(partText(table, part));
    }
    static const Words known = features().indexes.options;
    const QString method = isFulltext || isSpatial ? QString() : index.method;
    return QStringLiteral("%1 %2 (%3)").arg(kind, quotedName(index.name), parts.join(QStringLiteral(", "))) +
           detailText(method, index.details->comment, index.details->options, known) +
           (index.details->invisible ? QLatin1Char(' ') + visibilityWord(server, false) : QString());
}

QString visibilityWord(const ServerVersion &server, bool isVisible)
{
    if (isMysql(server))
        return isVisible ? QStringLiteral("VISIBLE") : QStringLiteral("INVISIBLE");
    return isVisible ? QStringLiteral("NOT IGNORED") : QStringLiteral("IGNORED");
}

QString checkText(const CheckConstraint &check)
{
    return QStringLiteral("CONSTRAINT %1 CHECK %2").arg(quotedName(check.name), parenthesized(check.expression)) +
           (check.enforcement == Enforcement::NotEnforced ? QStringLiteral(" NOT ENFORCED") : QString());
}

QString foreignKeyText(const Schema &schema, const Table &table, const ForeignKey &key)
{
    const Table *target = schema.tables.find(key.referencedTable);
    const QString targetName = target ? target->name : key.unresolvedTable;
    const QStringList targetColumns =
        target ? target->columnNames(referencedColumns(key, *target)) : key.unresolvedColumns;
    QString text = QStringLiteral("CONSTRAINT %1 FOREIGN KEY %2 REFERENCES %3 (%4)")
                       .arg(quotedName(key.name), columnList(table, key.columns, {}), quotedName(targetName),
                            quotedNames(targetColumns));
    if (key.onDelete != ReferenceAction::NoAction)
        text += QStringLiteral(" ON DELETE ") + sqlText(key.onDelete);
    if (key.onUpdate != ReferenceAction::NoAction)
        text += QStringLiteral(" ON UPDATE ") + sqlText(key.onUpdate);
    return text;
}

QList<ObjectId> referencedColumns(const ForeignKey &key, const Table &target)
{
    if (!key.referencedColumns.isEmpty() || !target.primaryKey)
        return key.referencedColumns;
    return target.primaryKey->columns;
}

QList<Lookup> lookupsOf(const Table &table)
{
    QList<Lookup> result;
    const auto isWhole = [](const KeyDetails &details) {
        return std::all_of(details.prefixLengths.begin(), details.prefixLengths.end(),
                           [](int length) { return length == 0; });
    };
    if (table.primaryKey && isWhole(*table.primaryKey->details))
        result.append({{}, table.primaryKey->columns});
    for (const UniqueConstraint &unique : table.uniqueConstraints) {
        if (isWhole(*unique.details))
            result.append({unique.id, unique.columns});
    }
    for (const Index &index : table.indexes) {
        Lookup lookup{index.id, {}};
        for (const IndexPart &part : index.parts) {
            if (part.prefixLength || part.column.isNull())
                break;
            lookup.columns.append(part.column);
        }
        const bool isOrdered = !isMethod(index, "fulltext") && !isMethod(index, "spatial") && !isMethod(index, "rtree");
        if (isOrdered && !lookup.columns.isEmpty())
            result.append(lookup);
    }
    return result;
}

bool beginsWith(const QList<ObjectId> &columns, const QList<ObjectId> &wanted)
{
    if (columns.size() < wanted.size())
        return false;
    return std::equal(wanted.begin(), wanted.end(), columns.begin());
}

bool isServed(const Table &table, const QList<ObjectId> &columns)
{
    const QList<Lookup> lookups = lookupsOf(table);
    return std::any_of(lookups.begin(), lookups.end(),
                       [&](const Lookup &lookup) { return beginsWith(lookup.columns, columns); });
}

} // namespace joinery::mariadb
