// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_constraints.h"

#include "core/dialect/feature_parts.h"
#include "core/dialect/postgresql/postgresql_features.h"
#include "core/dialect/postgresql/postgresql_index_statistics.h"
#include "core/dialect/postgresql/postgresql_text.h"
#include "core/schema/reference_action_text.h"

namespace joinery::postgresql {

namespace {

QString includeClause(const Table &table, const QList<ObjectId> &columns)
{
    return columns.isEmpty() ? QString() : QStringLiteral(" INCLUDE (%1)").arg(columnNames(table, columns));
}

/** `tablespace` stands apart from the storage parameters. */
QString storageClauses(QMap<QString, QString> options, const QString &tablespaceWord)
{
    const QString tablespace = options.take(QStringLiteral("tablespace"));
    QString text;
    if (!options.isEmpty())
        text += QStringLiteral(" WITH (%1)").arg(parameterList(options));
    if (!tablespace.isEmpty())
        text += QLatin1Char(' ') + tablespaceWord + QLatin1Char(' ') + plainWord(tablespace);
    return text;
}

QString keyClauses(const Table &table, const KeyDetails &details)
{
    static const Words known = features().constraints.keyOptions;
    return includeClause(table, details.include) +
           storageClauses(knownOptions(details.options, known), QStringLiteral("USING INDEX TABLESPACE"));
}

QString nullsText(NullsOrder nulls)
{
    switch (nulls) {
    case NullsOrder::Usual:
        return {};
    case NullsOrder::First:
        return QStringLiteral(" NULLS FIRST");
    case NullsOrder::Last:
        return QStringLiteral(" NULLS LAST");
    }
    return {};
}

bool isWholeIndex(const Index &index, const QList<ObjectId> &columns)
{
    if (!index.unique || !index.where.isEmpty())
        return false;
    QList<ObjectId> own;
    for (const IndexPart &part : index.parts) {
        if (part.column.isNull())
            return false;
        own.append(part.column);
    }
    return sameColumns(own, columns);
}

} // namespace

QString definition(const Table &table, const PrimaryKey &key)
{
    return QStringLiteral("PRIMARY KEY (%1)").arg(columnNames(table, key.columns)) + keyClauses(table, *key.details) +
           deferralText(key.details->deferral);
}

QString definition(const Table &table, const UniqueConstraint &unique)
{
    return (unique.nullsNotDistinct ? QStringLiteral("UNIQUE NULLS NOT DISTINCT (%1)") : QStringLiteral("UNIQUE (%1)"))
               .arg(columnNames(table, unique.columns)) +
           keyClauses(table, *unique.details) + deferralText(unique.details->deferral);
}

QString definition(const CheckConstraint &check)
{
    return QStringLiteral("CHECK ") + parenthesized(check.expression) +
           (check.noInherit ? QStringLiteral(" NO INHERIT") : QString());
}

QString definition(const Table &table, const ExclusionConstraint &exclusion)
{
    QStringList parts;
    for (const ExclusionPart &part : exclusion.parts)
        parts.append(indexPart(table, part.what) + QStringLiteral(" WITH ") + part.comparison);
    QString text = QStringLiteral("EXCLUDE ");
    if (!exclusion.method.isEmpty())
        text += QStringLiteral("USING %1 ").arg(plainWord(exclusion.method.toLower()));
    text += QStringLiteral("(%1)").arg(parts.join(QStringLiteral(", "))) + keyClauses(table, *exclusion.details);
    if (!exclusion.where.isEmpty())
        text += QStringLiteral(" WHERE ") + parenthesized(exclusion.where);
    return text + deferralText(exclusion.details->deferral);
}

QString definition(const Schema &schema, const Table &table, const ForeignKey &key)
{
    const Table *target = schema.tables.find(key.referencedTable);
    QString text = QStringLiteral("FOREIGN KEY (%1) REFERENCES ").arg(columnNames(table, key.columns));
    if (target)
        text += QStringLiteral("%1 (%2)").arg(nameOf(*target), columnNames(*target, referencedColumns(key, *target)));
    else
        text += quotedName(key.unresolvedTable) +
                (key.unresolvedColumns.isEmpty() ? QString()
                                                 : QStringLiteral(" (%1)").arg(quotedNames(key.unresolvedColumns)));
    if (!key.match.isEmpty() && key.match.compare(QLatin1String("SIMPLE"), Qt::CaseInsensitive) != 0)
        text += QStringLiteral(" MATCH ") + key.match.toUpper();
    if (key.onDelete != ReferenceAction::NoAction)
        text +=
            QStringLiteral(" ON DELETE ") + sqlText(key.onDelete) +
            (key.setColumns.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(columnNames(table, key.setColumns)));
    if (key.onUpdate != ReferenceAction::NoAction)
        text += QStringLiteral(" ON UPDATE ") + sqlText(key.onUpdate);
    return text + deferralText(key.deferral);
}

QList<ObjectId> referencedColumns(const ForeignKey &key, const Table &target)
{
    return key.referencedColumns.isEmpty() && target.primaryKey ? target.primaryKey->columns : key.referencedColumns;
}

bool isFullMatch(const ForeignKey &key)
{
    return key.match.compare(QLatin1String("FULL"), Qt::CaseInsensitive) == 0;
}

bool sameColumns(QList<ObjectId> a, QList<ObjectId> b)
{
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    return a == b;
}

bool isKey(const Table &table, const QList<ObjectId> &columns)
{
    const auto isImmediate = [](const Rare<KeyDetails> &details) {
        return details->deferral == Deferral::NotDeferrable;
    };
    if (table.primaryKey && sameColumns(table.primaryKey->columns, columns) && isImmediate(table.primaryKey->details))
        return true;
    for (const UniqueConstraint &unique : table.uniqueConstraints) {
        if (sameColumns(unique.columns, columns) && isImmediate(unique.details))
            return true;
    }
    return std::any_of(table.indexes.begin(), table.indexes.end(),
                       [&](const Index &index) { return isWholeIndex(index, columns); });
}

QString indexPart(const Table &table, const IndexPart &part)
{
    QString text = part.column.isNull() ? parenthesized(part.expression) : columnNames(table, {part.column});
    if (!part.collation.isEmpty())
        text += QStringLiteral(" COLLATE ") + collationName(part.collation);
    if (!part.operatorClass.isEmpty())
        text += QLatin1Char(' ') + part.operatorClass;
    if (part.descending)
        text += QStringLiteral(" DESC");
    return text + nullsText(part.nulls);
}

QString createIndex(const Table &table, const Index &index)
{
    QStringList parts;
    for (const IndexPart &part : index.parts)
        parts.append(indexPart(table, part));
    QString text =
        (index.unique ? QStringLiteral("CREATE UNIQUE INDEX %1 ON %2") : QStringLiteral("CREATE INDEX %1 ON %2"))
            .arg(quotedName(index.name), nameOf(table));
    if (!index.method.isEmpty())
        text += QStringLiteral(" USING ") + plainWord(index.method.toLower());
    text +=
        QStringLiteral(" (%1)").arg(parts.join(QStringLiteral(", "))) + includeClause(table, index.details->include);
    if (index.details->nullsNotDistinct)
        text += QStringLiteral(" NULLS NOT DISTINCT");
    QMap<QString, QString> options = index.details->options;
    options.remove(statisticsOption());
    text += storageClauses(options, QStringLiteral("TABLESPACE"));
    if (!index.where.isEmpty())
        text += QStringLiteral(" WHERE ") + parenthesized(index.where);
    return text;
}

} // namespace joinery::postgresql
