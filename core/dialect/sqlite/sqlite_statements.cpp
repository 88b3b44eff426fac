// SPDX-License-Identifier: MIT
#include "core/dialect/sqlite/sqlite_statements.h"

#include "core/base/sql_lexer.h"
#include "core/dialect/sqlite/sqlite_choices.h"
#include "core/dialect/sqlite/sqlite_text.h"
#include "core/dialect/sqlite/sqlite_types.h"
#include "core/schema/reference_action_text.h"

namespace joinery {

namespace {

QString constraintName(const QString &name)
{
    return name.isEmpty() ? QString() : QStringLiteral("CONSTRAINT %1 ").arg(sqliteName(name));
}

QString onConflict(const QString &resolution)
{
    return resolution.isEmpty() ? QString() : QStringLiteral(" ON CONFLICT ") + resolution;
}

QString deferralText(Deferral deferral)
{
    switch (deferral) {
    case Deferral::NotDeferrable:
        return {};
    case Deferral::DeferrableInitiallyImmediate:
        return QStringLiteral(" DEFERRABLE INITIALLY IMMEDIATE");
    case Deferral::DeferrableInitiallyDeferred:
        return QStringLiteral(" DEFERRABLE INITIALLY DEFERRED");
    }
    return {};
}

QString objectKind(DefinitionObject::Kind kind)
{
    switch (kind) {
    case DefinitionObject::Kind::View:
        return QStringLiteral("VIEW");
    case DefinitionObject::Kind::Trigger:
        return QStringLiteral("TRIGGER");
    case DefinitionObject::Kind::VirtualTable:
        return QStringLiteral("VIRTUAL TABLE");
    default:
        // SQLite has no others; they are refused before it comes to statements.
        return {};
    }
}

/** Constraints in the order of the columns they are about, then of names: the order a person would write. */
template <typename Part>
QList<const Part *> inColumnOrder(const Table &table, const IdMap<Part> &parts)
{
    QList<const Part *> result = sortedByName(parts);
    std::stable_sort(result.begin(), result.end(), [&table](const Part *a, const Part *b) {
        return table.columnPosition(a->columns.value(0)) < table.columnPosition(b->columns.value(0));
    });
    return result;
}

/** A collation of its own has a place in a constraint of the table only. */
bool standsWithColumn(const Table &table)
{
    return table.primaryKey && table.primaryKey->columns.size() == 1 &&
           table.primaryKey->details->collations.value(0).isEmpty();
}

/** `("a" COLLATE NOCASE, "b" DESC)` */
QString keyColumns(const Table &table, const QList<ObjectId> &columns, const KeyDetails &details)
{
    QStringList parts = table.columnNames(columns);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        QString part = sqliteName(parts.at(i));
        if (const QString collation = details.collations.value(i); !collation.isEmpty())
            part += QStringLiteral(" COLLATE ") + sqliteName(collation);
        if (details.descending.value(i))
            part += QStringLiteral(" DESC");
        parts[i] = part;
    }
    return QLatin1Char('(') + parts.join(QStringLiteral(", ")) + QLatin1Char(')');
}

} // namespace

const Column *rowIdColumn(const Table &table)
{
    if (table.options.withoutRowId || !table.primaryKey || table.primaryKey->columns.size() != 1)
        return nullptr;
    // What once was an oversight and stays for old databases: https://www.sqlite.org/lang_createtable.html#rowid
    if (standsWithColumn(table) && table.primaryKey->details->descending.value(0))
        return nullptr;
    const Column *column = table.column(table.primaryKey->columns.first());
    return column && sameSqlName(sqliteTypeName(column->type), u"INTEGER") ? column : nullptr;
}

SqliteStatements::SqliteStatements(const Schema &schema, const Schema *fallback)
    : m_schema(schema), m_fallback(fallback)
{
}

QString SqliteStatements::createTable(const Table &table, const QString &createdAs) const
{
    QStringList lines;
    for (const Column &each : table.columns)
        lines.append(column(table, each));
    if (const QString key = primaryKey(table); !key.isEmpty())
        lines.append(key);
    for (const UniqueConstraint *each : inColumnOrder(table, table.uniqueConstraints))
        lines.append(unique(table, *each));
    for (const ForeignKey *each : inColumnOrder(table, table.foreignKeys))
        lines.append(foreignKey(table, *each));
    for (const CheckConstraint *each : sortedByName(table.checks)) {
        if (!isChoiceCheck(*each))
            lines.append(check(*each));
    }
    QStringList options;
    if (table.options.withoutRowId)
        options.append(QStringLiteral(" WITHOUT ROWID"));
    if (table.options.strict)
        options.append(QStringLiteral(" STRICT"));
    return QStringLiteral("CREATE TABLE ") + sqliteName(createdAs.isEmpty() ? table.name : createdAs) +
           QStringLiteral(" (\n    ") + lines.join(QStringLiteral(",\n    ")) + QStringLiteral("\n)") +
           options.join(QLatin1Char(','));
}

QString SqliteStatements::createIndex(const Table &table, const Index &index)
{
    QStringList parts;
    for (const IndexPart &part : index.parts) {
        const Column *column = table.column(part.column);
        QString text = column ? sqliteName(column->name) : part.expression;
        if (!column && text.contains(QStringLiteral("--")))
            text = sqliteParenthesized(text);
        if (!part.collation.isEmpty())
            text += QStringLiteral(" COLLATE ") + sqliteName(part.collation);
        if (part.descending)
            text += QStringLiteral(" DESC");
        parts.append(text);
    }
    QString result = index.unique ? QStringLiteral("CREATE UNIQUE INDEX ") : QStringLiteral("CREATE INDEX ");
    result += sqliteName(index.name) + QStringLiteral(" ON ") + sqliteName(table.name) + QStringLiteral(" (") +
              parts.join(QStringLiteral(", ")) + QLatin1Char(')');
    if (!index.where.isEmpty())
        result += QStringLiteral(" WHERE ") + index.where;
    return result;
}

QString SqliteStatements::createObject(const DefinitionObject &object)
{
    return QStringLiteral("CREATE %1 %2 ").arg(objectKind(object.kind), sqliteName(object.name)) + object.definition;
}

QString SqliteStatements::dropObject(const DefinitionObject &object)
{
    const bool isTable = object.kind == DefinitionObject::Kind::VirtualTable;
    return QStringLiteral("DROP %1 ").arg(isTable ? QStringLiteral("TABLE") : objectKind(object.kind)) +
           sqliteName(object.name);
}

QString SqliteStatements::column(const Table &table, const Column &column)
{
    constexpr int usualLength = 96;
    QString result;
    result.reserve(usualLength);
    result += sqliteName(column.name);
    if (const QString type = sqliteTypeName(column.type); !type.isEmpty())
        result += QLatin1Char(' ') + type;
    if (!column.nullable)
        result += QStringLiteral(" NOT NULL");
    if (standsWithColumn(table) && table.primaryKey->columns.first() == column.id) {
        result += QLatin1Char(' ') + constraintName(table.primaryKey->name) + QStringLiteral("PRIMARY KEY") +
                  (table.primaryKey->details->descending.value(0) ? QStringLiteral(" DESC") : QString()) +
                  onConflict(table.primaryKey->onConflict);
        if (column.autoIncrement)
            result += QStringLiteral(" AUTOINCREMENT");
    }
    if (column.defaultValue)
        result += QStringLiteral(" DEFAULT ") + sqliteDefault(*column.defaultValue);
    if (!column.collation.isEmpty())
        result += QStringLiteral(" COLLATE ") + sqliteName(column.collation);
    if (column.generated) {
        result += QStringLiteral(" GENERATED ALWAYS AS ") + sqliteParenthesized(column.generated->expression);
        result += column.generated->stored ? QStringLiteral(" STORED") : QStringLiteral(" VIRTUAL");
    }
    if (const CheckConstraint *choice = choiceCheck(table, column))
        result += QLatin1Char(' ') + check(*choice);
    return result;
}

QString SqliteStatements::foreignKey(const Table &table, const ForeignKey &key) const
{
    ForeignKey unnamed = key;
    unnamed.name.clear();
    return constraintName(key.name) +
           QStringLiteral("FOREIGN KEY (%1) ").arg(sqliteNames(table.columnNames(key.columns))) + references(unnamed);
}

QString SqliteStatements::references(const ForeignKey &key) const
{
    QString result = constraintName(key.name) + QStringLiteral("REFERENCES ") + sqliteName(referencedTable(key));
    if (const QStringList columns = referencedColumns(key); !columns.isEmpty())
        result += QStringLiteral(" (%1)").arg(sqliteNames(columns));
    if (key.onDelete != ReferenceAction::NoAction)
        result += QStringLiteral(" ON DELETE ") + sqlText(key.onDelete);
    if (key.onUpdate != ReferenceAction::NoAction)
        result += QStringLiteral(" ON UPDATE ") + sqlText(key.onUpdate);
    if (!key.match.isEmpty())
        result += QStringLiteral(" MATCH ") + key.match;
    return result + deferralText(key.deferral);
}

QString SqliteStatements::unique(const Table &table, const UniqueConstraint &constraint)
{
    return constraintName(constraint.name) + QStringLiteral("UNIQUE ") +
           keyColumns(table, constraint.columns, *constraint.details) + onConflict(constraint.onConflict);
}

QString SqliteStatements::check(const CheckConstraint &check)
{
    return constraintName(check.name) + QStringLiteral("CHECK ") + sqliteParenthesized(check.expression);
}

QString SqliteStatements::primaryKey(const Table &table)
{
    if (!table.primaryKey || standsWithColumn(table))
        return {};
    return constraintName(table.primaryKey->name) + QStringLiteral("PRIMARY KEY ") +
           keyColumns(table, table.primaryKey->columns, *table.primaryKey->details) +
           onConflict(table.primaryKey->onConflict);
}

QString SqliteStatements::referencedTable(const ForeignKey &key) const
{
    if (key.referencedTable.isNull())
        return key.unresolvedTable;
    if (const Table *table = m_schema.tables.find(key.referencedTable))
        return table->name;
    const Table *former = m_fallback ? m_fallback->tables.find(key.referencedTable) : nullptr;
    return former ? former->name : key.unresolvedTable;
}

bool SqliteStatements::knowsTarget(const ForeignKey &key) const
{
    return !referencedTable(key).isEmpty() && !referencedColumns(key).contains(QString());
}

QStringList SqliteStatements::referencedColumns(const ForeignKey &key) const
{
    if (key.referencedTable.isNull())
        return key.unresolvedColumns;
    const Table *table = m_schema.tables.find(key.referencedTable);
    const Table *former = m_fallback ? m_fallback->tables.find(key.referencedTable) : nullptr;
    QStringList result;
    for (const ObjectId id : key.referencedColumns) {
        const Column *column = table ? table->column(id) : nullptr;
        if (!column && former)
            column = former->column(id);
        result.append(column ? column->name : QString());
    }
    return result.isEmpty() ? key.unresolvedColumns : result;
}

} // namespace joinery
