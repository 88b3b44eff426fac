// SPDX-License-Identifier: MIT
#include "tests/support/corpus_changes.h"

#include "core/base/text.h"
#include "core/dialect/sqlite/sqlite_types.h"
#include "core/schema/rename_in_sql.h"

#include <QRegularExpression>

namespace joinery {

namespace {

using Operations = QList<Operation>;
using Kind = DataType::Kind;

QString sqlName(const QString &name)
{
    return quoted(name, QLatin1Char('"'));
}

ObjectId newId(const Table &table, const char *what)
{
    return ObjectId::derived(table.id.text() + QLatin1String(what));
}

QString newName(const Table &table, const char *what)
{
    return table.name + QLatin1Char('_') + QLatin1String(what);
}

bool isPointedTo(const Schema &schema, const Table &target, ObjectId column = {})
{
    for (const Table &table : schema.tables) {
        for (const ForeignKey &key : table.foreignKeys) {
            if (key.referencedTable == target.id && (column.isNull() || key.referencedColumns.contains(column)))
                return true;
        }
    }
    return false;
}

bool isInObjects(const Schema &schema, const QString &name)
{
    return std::any_of(schema.objects.begin(), schema.objects.end(),
                       [&](const DefinitionObject &object) { return mentions(object.definition, name); });
}

/** Whether a view joins by this name: what joins so cannot be renamed on one side alone. */
bool isJoinedByName(const Schema &schema, const QString &name)
{
    static const QRegularExpression joinColumns(QStringLiteral("\\busing\\s*\\(([^)]*)\\)"),
                                                QRegularExpression::CaseInsensitiveOption);
    for (const DefinitionObject &object : schema.objects) {
        for (auto join = joinColumns.globalMatch(object.definition); join.hasNext();) {
            if (mentions(join.next().captured(1), name))
                return true;
        }
    }
    return false;
}

bool isInExpressions(const Table &table, const QString &name)
{
    for (const Column &column : table.columns) {
        if (column.generated && mentions(column.generated->expression, name))
            return true;
    }
    for (const CheckConstraint &check : table.checks) {
        if (mentions(check.expression, name))
            return true;
    }
    for (const Index &index : table.indexes) {
        if (mentions(index.where, name))
            return true;
        for (const IndexPart &part : index.parts) {
            if (mentions(part.expression, name))
                return true;
        }
    }
    return false;
}

bool isInKeys(const Table &table, ObjectId column)
{
    if (table.isPrimaryKeyColumn(column))
        return true;
    const auto holds = [column](const auto &part) { return part.columns.contains(column); };
    const auto indexed = [column](const Index &index) {
        return std::any_of(index.parts.begin(), index.parts.end(),
                           [column](const IndexPart &part) { return part.column == column; });
    };
    return std::any_of(table.foreignKeys.begin(), table.foreignKeys.end(), holds) ||
           std::any_of(table.uniqueConstraints.begin(), table.uniqueConstraints.end(), holds) ||
           std::any_of(table.indexes.begin(), table.indexes.end(), indexed);
}

/** Whether nothing else speaks of the column. */
bool isFree(const Schema &schema, const Table &table, const Column &column)
{
    return !column.generated && !isInKeys(table, column.id) && !isInExpressions(table, column.name) &&
           !isPointedTo(schema, table, column.id);
}

/** The last such column, or null. */
const Column *freeColumn(const Schema &schema, const Table &table)
{
    const auto found = std::find_if(table.columns.crbegin(), table.columns.crend(),
                                    [&](const Column &column) { return isFree(schema, table, column); });
    return found == table.columns.crend() ? nullptr : &*found;
}

Column textColumn(const Table &table, const char *what)
{
    return Column{.id = newId(table, what), .name = QString::fromLatin1(what), .type = DataType::of(Kind::Text)};
}

bool hasNulls(const CorpusDatabase &database, const Table &table, const QList<ObjectId> &columns)
{
    QStringList conditions;
    for (const QString &column : table.columnNames(columns))
        conditions.append(sqlName(column) + QStringLiteral(" IS NULL"));
    const QString query = QStringLiteral("SELECT 1 FROM %1 WHERE %2");
    return !database.list(query.arg(sqlName(table.name), conditions.join(QStringLiteral(" OR ")))).isEmpty();
}

Operations altered(const Table &table, const Column &before, const Column &after)
{
    return {AlterColumn{referenceTo(table), before, after}};
}

// Columns

Operations addColumn(const Schema &, const Table &table, const CorpusDatabase &)
{
    return {AddColumn{referenceTo(table), textColumn(table, "added")}};
}

Operations addRequiredColumn(const Schema &, const Table &table, const CorpusDatabase &)
{
    Column column = textColumn(table, "required");
    column.nullable = false;
    column.defaultValue = DefaultValue::literal(QStringLiteral("it's"));
    const PartReference first;
    return {AddColumn{referenceTo(table), column, first}};
}

/** Those that can come back empty: what refuses NULL and has no default cannot, with rows there. */
QList<Column> droppableColumns(const Schema &schema, const Table &table)
{
    QList<Column> result;
    for (const Column &column : table.columns) {
        if (isFree(schema, table, column) && (column.nullable || column.defaultValue) && table.columns.size() > 1 &&
            !isInObjects(schema, column.name))
            result.append(column);
    }
    return result;
}

Operations dropFirstColumn(const Schema &schema, const Table &table, const CorpusDatabase &)
{
    const QList<Column> columns = droppableColumns(schema, table);
    return columns.isEmpty() ? Operations()
                             : Operations{DropColumn{referenceTo(table), referenceToPart(columns.first())}};
}

Operations dropLastColumn(const Schema &schema, const Table &table, const CorpusDatabase &)
{
    const QList<Column> columns = droppableColumns(schema, table);
    return columns.isEmpty() ? Operations()
                             : Operations{DropColumn{referenceTo(table), referenceToPart(columns.last())}};
}

Operations renameColumn(const Schema &schema, const Table &table, const CorpusDatabase &)
{
    Operations operations;
    for (const Column &column : {table.columns.constFirst(), table.columns.constLast()}) {
        if ((operations.isEmpty() || table.columns.size() > 1) && !isJoinedByName(schema, column.name))
            operations.append(RenameColumn{
                referenceTo(table), referenceToPart(column), column.name + QStringLiteral("_renamed"), {}});
    }
    return operations;
}

Operations changeType(const Schema &schema, const Table &table, const CorpusDatabase &)
{
    const Column *before = freeColumn(schema, table);
    if (!before)
        return {};
    Column after = *before;
    const QString name = sqliteTypeName(before->type).toUpper();
    // Types of the same affinity, so that every value stays as it is.
    if (name.contains(QLatin1String("INT")))
        after.type = table.options.strict ? DataType{.native = name == QLatin1String("INT") ? "INTEGER" : "INT"}
                                          : DataType::of(Kind::BigInt);
    else if (name.contains(QLatin1String("CHAR")))
        after.type = DataType::of(Kind::Text);
    else if (name.contains(QLatin1String("TEXT")) && !table.options.strict)
        after.type = DataType::varchar(1000);
    else if (name.contains(QLatin1String("DATE")) && !table.options.strict)
        after.type = DataType::of(name == QLatin1String("DATE") ? Kind::Time : Kind::Date);
    else
        return {};
    return altered(table, *before, after);
}

Operations toggleNull(const Schema &schema, const Table &table, const CorpusDatabase &database)
{
    const Column *before = freeColumn(schema, table);
    if (!before)
        return {};
    Column after = *before;
    after.nullable = !before->nullable;
    if (!after.nullable && hasNulls(database, table, {before->id}))
        return {};
    return altered(table, *before, after);
}

Operations changeDefault(const Schema &schema, const Table &table, const CorpusDatabase &)
{
    const Column *before = freeColumn(schema, table);
    if (!before)
        return {};
    Column after = *before;
    if (before->defaultValue)
        after.defaultValue.reset();
    else
        after.defaultValue =
            before->type.isNumber() ? DefaultValue::number("7") : DefaultValue::expression("lower('X') || 'y'");
    return altered(table, *before, after);
}

Operations changeCollation(const Schema &schema, const Table &table, const CorpusDatabase &)
{
    const Column *before = freeColumn(schema, table);
    if (!before)
        return {};
    Column after = *before;
    after.collation = before->collation.isEmpty() ? QStringLiteral("NOCASE") : QString();
    return altered(table, *before, after);
}

Operations reorderColumns(const Schema &, const Table &table, const CorpusDatabase &)
{
    if (table.columns.size() < 2)
        return {};
    ReorderColumns reorder{.table = referenceTo(table), .order = {}};
    for (const Column &column : table.columns)
        reorder.order.prepend(referenceToPart(column));
    return {reorder};
}

// Constraints

Operations addUnique(const Schema &schema, const Table &table, const CorpusDatabase &database)
{
    const Column *column = freeColumn(schema, table);
    const QString twice = QStringLiteral("SELECT 1 FROM %1 GROUP BY %2 HAVING count(*) > 1");
    if (!column || !database.list(twice.arg(sqlName(table.name), sqlName(column->name))).isEmpty())
        return {};
    return {AddUniqueConstraint{
        referenceTo(table), {.id = newId(table, "unique"), .name = newName(table, "unique"), .columns = {column->id}}}};
}

Operations dropUnique(const Schema &schema, const Table &table, const CorpusDatabase &)
{
    for (const UniqueConstraint &unique : table.uniqueConstraints) {
        if (!isPointedTo(schema, table, unique.columns.constFirst()))
            return {DropUniqueConstraint{referenceTo(table), referenceToPart(unique)}};
    }
    return {};
}

Operations addCheck(const Schema &, const Table &table, const CorpusDatabase &)
{
    const QString expression = sqlName(table.columns.constLast().name) + QStringLiteral(" IS NOT 'nobody has this'");
    return {AddCheckConstraint{
        referenceTo(table), {.id = newId(table, "check"), .name = newName(table, "check"), .expression = expression}}};
}

Operations dropCheck(const Schema &, const Table &table, const CorpusDatabase &)
{
    if (table.checks.isEmpty())
        return {};
    return {DropCheckConstraint{referenceTo(table), referenceToPart(table.checks.at(0))}};
}

Operations addForeignKey(const Schema &, const Table &table, const CorpusDatabase &)
{
    if (!table.primaryKey || table.primaryKey->columns.size() != 1)
        return {};
    Column column = textColumn(table, "added_parent");
    column.type = table.column(table.primaryKey->columns.constFirst())->type;
    const ForeignKey key{.id = newId(table, "key"),
                         .name = newName(table, "key"),
                         .columns = {column.id},
                         .referencedTable = table.id,
                         .referencedColumns = table.primaryKey->columns,
                         .onDelete = ReferenceAction::SetNull,
                         .deferral = Deferral::DeferrableInitiallyDeferred};
    return {AddColumn{referenceTo(table), column}, AddForeignKey{referenceTo(table), key}};
}

Operations dropForeignKey(const Schema &, const Table &table, const CorpusDatabase &)
{
    if (table.foreignKeys.isEmpty())
        return {};
    return {DropForeignKey{referenceTo(table), referenceToPart(table.foreignKeys.at(0))}};
}

Operations changeForeignKey(const Schema &, const Table &table, const CorpusDatabase &)
{
    Operations operations;
    for (const ForeignKey &before : table.foreignKeys) {
        ForeignKey after = before;
        after.onDelete =
            before.onDelete == ReferenceAction::Cascade ? ReferenceAction::NoAction : ReferenceAction::Cascade;
        after.onUpdate =
            before.onUpdate == ReferenceAction::Cascade ? ReferenceAction::Restrict : ReferenceAction::Cascade;
        operations.append(AlterForeignKey{referenceTo(table), before, after});
    }
    return operations;
}

Operations changePrimaryKey(const Schema &schema, const Table &table, const CorpusDatabase &database)
{
    const bool isFixed = table.options.withoutRowId || isPointedTo(schema, table);
    if (!table.primaryKey || isFixed || table.column(table.primaryKey->columns.constFirst())->autoIncrement)
        return {};
    std::optional<PrimaryKey> after;
    const Column *more = freeColumn(schema, table);
    if (more && !hasNulls(database, table, {more->id})) {
        after = table.primaryKey;
        after->columns.append(more->id);
    }
    return {SetPrimaryKey{referenceTo(table), table.primaryKey, after}};
}

// Indexes

Operations addIndex(const Schema &, const Table &table, const CorpusDatabase &)
{
    Index index{.id = newId(table, "index"), .name = newName(table, "added_index")};
    index.parts.append({.column = table.columns.constLast().id, .descending = true});
    index.parts.append({.expression = QStringLiteral("length(%1)").arg(sqlName(table.columns.constFirst().name))});
    index.where = sqlName(table.columns.constLast().name) + QStringLiteral(" IS NOT NULL");
    return {AddIndex{referenceTo(table), index}};
}

Operations dropIndex(const Schema &schema, const Table &table, const CorpusDatabase &)
{
    for (const Index &index : table.indexes) {
        if (!index.unique || !isPointedTo(schema, table))
            return {DropIndex{referenceTo(table), referenceToPart(index)}};
    }
    return {};
}

Operations renameIndex(const Schema &, const Table &table, const CorpusDatabase &)
{
    Operations operations;
    for (const Index &index : table.indexes)
        operations.append(
            RenameIndex{referenceTo(table), referenceToPart(index), index.name + QStringLiteral("_renamed")});
    return operations;
}

Operations changeIndex(const Schema &, const Table &table, const CorpusDatabase &)
{
    Operations operations;
    for (const Index &before : table.indexes) {
        Index after = before;
        after.parts.last().descending = !after.parts.constLast().descending;
        operations.append(AlterIndex{referenceTo(table), before, after});
    }
    return operations;
}

// Tables and what is defined over them

Operations renameTable(const Schema &, const Table &table, const CorpusDatabase &)
{
    return {RenameTable{referenceTo(table), table.name + QStringLiteral("_renamed"), {}}};
}

Operations dropTable(const Schema &schema, const Table &table, const CorpusDatabase &)
{
    if (isPointedTo(schema, table) || isInObjects(schema, table.name))
        return {};
    return {DropTable{referenceTo(table)}};
}

Operations changeOptions(const Schema &schema, const Table &table, const CorpusDatabase &database)
{
    const bool isNumbered = std::any_of(table.columns.begin(), table.columns.end(),
                                        [](const Column &column) { return column.autoIncrement; });
    TableOptions after = table.options;
    if (after.strict)
        after.strict = false;
    else if (isInObjects(schema, QStringLiteral("rowid")))
        return {};
    else if (after.withoutRowId ||
             (table.primaryKey && !isNumbered && !hasNulls(database, table, table.primaryKey->columns)))
        after.withoutRowId = !after.withoutRowId;
    else
        return {};
    return {AlterTableOptions{referenceTo(table), table.options, after, table.comment, table.comment}};
}

Operations changeObjects(const Schema &schema, const Table &table, const CorpusDatabase &)
{
    // Once for the whole schema, with its first table.
    if (table.id != schema.tables.ids().constFirst())
        return {};
    Operations operations;
    for (const DefinitionObject &object : schema.objects) {
        if (object.kind == DefinitionObject::Kind::View)
            operations.append(RenameObject{object.kind, referenceTo(object), object.name + QStringLiteral("_renamed")});
        else if (object.kind == DefinitionObject::Kind::Trigger)
            operations.append(DropObject{object.kind, referenceTo(object)});
    }
    return operations;
}

/** A table renamed, with a column renamed, one changed and one added: all at once. */
Operations changeMuch(const Schema &schema, const Table &table, const CorpusDatabase &database)
{
    Operations operations = addColumn(schema, table, database);
    operations += addCheck(schema, table, database);
    operations += changeDefault(schema, table, database);
    operations += renameColumn(schema, table, database).mid(0, 1);
    return operations + renameTable(schema, table, database);
}

} // namespace

QList<CorpusChange> corpusChanges()
{
    return {{"add column", addColumn, 1},
            {"add required column", addRequiredColumn, 1},
            {"change type", changeType, 1},
            {"add unique", addUnique, 1},
            {"add check", addCheck, 1},
            {"add index", addIndex, 1},
            {"toggle null", toggleNull, 2},
            {"change default", changeDefault, 2},
            {"change collation", changeCollation, 2},
            {"drop unique", dropUnique, 2},
            {"drop check", dropCheck, 2},
            {"change foreign key", changeForeignKey, 2},
            {"change primary key", changePrimaryKey, 3},
            {"drop index", dropIndex, 3},
            {"reorder columns", reorderColumns, 3},
            {"rename column", renameColumn, 3},
            {"add foreign key", addForeignKey, 4},
            {"drop foreign key", dropForeignKey, 4},
            {"change index", changeIndex, 4},
            {"rename index", renameIndex, 5},
            {"change options", changeOptions, 5},
            {"rename table", renameTable, 5},
            {"change objects", changeObjects, 6},
            {"change much", changeMuch, 7},
            // Last, because what rows held in them does not come back.
            {"drop first column", dropFirstColumn, 8},
            {"drop last column", dropLastColumn, 9},
            {"drop table", dropTable, 10}};
}

} // namespace joinery
