// SPDX-License-Identifier: MIT
#include "core/database/sqlite/sqlite_schema_builder.h"

#include "core/base/sql_lexer.h"
#include "core/base/translate.h"
#include "core/database/sqlite/sqlite_default.h"
#include "core/dialect/sqlite/sqlite_types.h"

namespace joinery {

namespace {

using Severity = Finding::Severity;

ObjectId tableId(const QString &name)
{
    return ObjectId::derived(QStringLiteral("table:") + name);
}

/** What the parts of a key say beyond their columns. */
KeyDetails keyDetails(const SqliteConstraint &source)
{
    const auto isSorted = [](const SqliteKeyPart &part) { return part.descending; };
    const auto isCompared = [](const SqliteKeyPart &part) { return !part.collation.isEmpty(); };
    const bool hasOrder = std::any_of(source.parts.begin(), source.parts.end(), isSorted);
    const bool hasCollations = std::any_of(source.parts.begin(), source.parts.end(), isCompared);
    KeyDetails details;
    for (const SqliteKeyPart &part : source.parts) {
        if (hasCollations)
            details.collations.append(part.collation);
        if (hasOrder)
            details.descending.append(part.descending);
    }
    return details;
}

/**
 * A constraint of the table over one INTEGER column makes it a number for the row like PRIMARY KEY behind the column
 * does, and then goes by no collation, and with a rowid by no order either.
 */
void forgetWhatNumbersLack(Table &table, const SqliteConstraint &source)
{
    PrimaryKey &key = *table.primaryKey;
    if (source.isOfColumn || key.columns.size() != 1 || key.details.isUsual() ||
        !sameSqlName(sqliteTypeName(table.column(key.columns.first())->type), u"INTEGER"))
        return;
    KeyDetails details = *key.details;
    details.collations = {};
    if (!table.options.withoutRowId)
        details.descending = {};
    key.details = details;
}

} // namespace

void SqliteSchemaBuilder::add(SqliteTable table)
{
    m_positions.insert(foldedSqlName(table.name), m_drafts.size());
    m_drafts.push_back(Draft{.source = std::move(table)});
    Draft &draft = m_drafts.back();
    addColumns(draft);
    addPrimaryKey(draft);
    // Taken over; freed at once, thousands of tables stay within the memory that the first ones used.
    draft.source.columns = {};
}

void SqliteSchemaBuilder::add(SqliteIndex index)
{
    m_indexes.append(std::move(index));
}

void SqliteSchemaBuilder::add(DefinitionObject::Kind kind, const QString &name, const QString &definition)
{
    m_objects.append(DefinitionObject{.id = ObjectId::derived(kindName(kind) + QLatin1Char(':') + name),
                                      .kind = kind,
                                      .name = name,
                                      .definition = definition});
}

void SqliteSchemaBuilder::note(const QString &code, Severity severity, const QString &table, const QString &text)
{
    const Draft *draft = find(table);
    m_findings.append({code, severity, draft ? draft->table.id : ObjectId(), {}, text});
}

Introspection SqliteSchemaBuilder::finish()
{
    // A foreign key may leave out the columns it points to: by now all primary keys are known.
    for (Draft &draft : m_drafts)
        addConstraints(draft);
    for (const SqliteIndex &index : std::as_const(m_indexes))
        addIndex(index);
    // In order of ids each table is put at the end of the map: no moving about, linear.
    std::sort(m_drafts.begin(), m_drafts.end(), [](const Draft &a, const Draft &b) { return a.table.id < b.table.id; });
    Introspection result;
    for (Draft &draft : m_drafts)
        result.schema.tables.insert(std::move(draft.table));
    for (const DefinitionObject &object : std::as_const(m_objects))
        result.schema.objects.insert(object);
    result.notModelled = m_findings;
    return result;
}

// Columns

void SqliteSchemaBuilder::addColumns(Draft &draft)
{
    Table &table = draft.table;
    table.name = draft.source.name;
    table.id = tableId(table.name);
    table.options = {.strict = draft.source.strict, .withoutRowId = draft.source.withoutRowId};
    table.columns.reserve(draft.source.columns.size());
    for (const SqliteColumn &source : std::as_const(draft.source.columns)) {
        table.columns.append(column(draft, source));
        draft.columns.insert(foldedSqlName(source.name), table.columns.constLast().id);
    }
}

Column SqliteSchemaBuilder::column(const Draft &draft, const SqliteColumn &source)
{
    Column result{
        .id = ObjectId::derived(QStringLiteral("table:") + draft.table.name + QStringLiteral("/column:") + source.name),
        .name = source.name,
        .type = type(source.type),
        .nullable = !source.notNull,
        .collation = source.collation};
    if (source.defaultText)
        result.defaultValue = defaultValue(*source.defaultText);
    if (source.generatedAs)
        result.generated = Generated{*source.generatedAs, source.generatedStored};
    if (!source.notNullConflict.isEmpty()) {
        m_findings.append({QStringLiteral("sqlite.not_null_conflict"), Severity::Warning, draft.table.id, result.id,
                           Message::tr("NOT NULL ON CONFLICT %1 of column %2.%3 becomes a plain NOT NULL.")
                               .arg(source.notNullConflict, draft.table.name, source.name)});
    }
    for (const QString &name : source.otherConstraintNames) {
        m_findings.append({QStringLiteral("sqlite.constraint_name"), Severity::Info, draft.table.id, result.id,
                           Message::tr("The name %1 of a NOT NULL, DEFAULT or COLLATE of column %2.%3 is not kept.")
                               .arg(name, draft.table.name, source.name)});
    }
    return result;
}

DataType SqliteSchemaBuilder::type(const QString &declared)
{
    const auto known = m_types.constFind(declared);
    return known != m_types.cend() ? *known : *m_types.insert(declared, sqliteTypeFromDeclaration(declared));
}

DefaultValue SqliteSchemaBuilder::defaultValue(const QString &text)
{
    const auto known = m_defaults.constFind(text);
    return known != m_defaults.cend() ? *known : *m_defaults.insert(text, sqliteDefaultFromText(text));
}

// Constraints

void SqliteSchemaBuilder::addPrimaryKey(Draft &draft)
{
    for (const SqliteConstraint &source : std::as_const(draft.source.constraints)) {
        if (source.kind != SqliteConstraint::Kind::PrimaryKey)
            continue;
        draft.table.primaryKey = PrimaryKey{.name = source.name,
                                            .columns = columnIds(draft, source.parts),
                                            .onConflict = source.onConflict,
                                            .details = keyDetails(source)};
        forgetWhatNumbersLack(draft.table, source);
        if (source.autoIncrement && draft.table.primaryKey->columns.size() == 1)
            draft.table.column(draft.table.primaryKey->columns.constFirst())->autoIncrement = true;
    }
}

void SqliteSchemaBuilder::addConstraints(Draft &draft)
{
    for (const SqliteConstraint &constraint : std::as_const(draft.source.constraints)) {
        if (constraint.kind == SqliteConstraint::Kind::Unique)
            addUnique(draft, constraint);
        else if (constraint.kind == SqliteConstraint::Kind::Check)
            addCheck(draft, constraint);
        else if (constraint.kind == SqliteConstraint::Kind::ForeignKey)
            addForeignKey(draft, constraint);
    }
}

void SqliteSchemaBuilder::addUnique(Draft &draft, const SqliteConstraint &source)
{
    const QList<ObjectId> columns = columnIds(draft, source.parts);
    const QString what = source.name + QLatin1Char(':') + draft.table.columnNames(columns).join(QLatin1Char(','));
    draft.table.uniqueConstraints.insert({.id = partId(draft, QStringLiteral("unique"), what),
                                          .name = source.name,
                                          .columns = columns,
                                          .onConflict = source.onConflict,
                                          .details = keyDetails(source)});
}

void SqliteSchemaBuilder::addCheck(Draft &draft, const SqliteConstraint &source)
{
    draft.table.checks.insert(
        {.id = partId(draft, QStringLiteral("check"), source.name.isEmpty() ? source.expression : source.name),
         .name = source.name,
         .expression = source.expression});
}

void SqliteSchemaBuilder::addForeignKey(Draft &draft, const SqliteConstraint &source)
{
    const SqliteReference &reference = source.reference;
    ForeignKey key{.name = source.name,
                   .columns = columnIds(draft, source.parts),
                   .onDelete = reference.onDelete,
                   .onUpdate = reference.onUpdate,
                   .match = reference.match == QLatin1String("SIMPLE") ? QString() : reference.match,
                   .deferral = reference.deferral};
    const QString target = resolve(key, reference);
    key.id = partId(draft, QStringLiteral("foreign_key"),
                    source.name + QLatin1Char(':') + draft.table.columnNames(key.columns).join(QLatin1Char(',')) +
                        QStringLiteral("->") + target);
    draft.table.foreignKeys.insert(key);
}

/** SQLite takes a key to a table or column that is not there: then the names stay as text. Gives what it points to. */
QString SqliteSchemaBuilder::resolve(ForeignKey &key, const SqliteReference &reference) const
{
    const auto position = m_positions.constFind(foldedSqlName(reference.table));
    const Draft *target = position == m_positions.cend() ? nullptr : &m_drafts.at(*position);
    QList<ObjectId> columns;
    if (target && reference.columns.isEmpty()) {
        if (target->table.primaryKey)
            columns = target->table.primaryKey->columns;
    } else if (target) {
        for (const QString &name : reference.columns)
            columns.append(target->columns.value(foldedSqlName(name)));
    }
    const auto described = [](const QString &table, const QStringList &names) {
        return table + QLatin1Char(':') + names.join(QLatin1Char(','));
    };
    if (!columns.isEmpty() && columns.size() == key.columns.size() && !columns.contains(ObjectId())) {
        key.referencedTable = target->table.id;
        key.referencedColumns = columns;
        return described(target->table.name, target->table.columnNames(columns));
    }
    key.unresolvedTable = reference.table;
    key.unresolvedColumns = reference.columns;
    return described(reference.table, reference.columns);
}

void SqliteSchemaBuilder::addIndex(const SqliteIndex &source)
{
    Draft *draft = find(source.table);
    if (!draft)
        return;
    Index index{.id = partId(*draft, QStringLiteral("index"), source.name),
                .name = source.name,
                .unique = source.unique,
                .where = source.where};
    for (const SqliteKeyPart &part : source.parts) {
        const ObjectId column = part.name.isEmpty() ? ObjectId() : draft->columns.value(foldedSqlName(part.name));
        index.parts.append({.column = column,
                            .expression = column.isNull() ? part.expression : QString(),
                            .collation = part.collation,
                            .descending = part.descending});
    }
    draft->table.indexes.insert(index);
}

QList<ObjectId> SqliteSchemaBuilder::columnIds(const Draft &draft, const QList<SqliteKeyPart> &parts)
{
    QList<ObjectId> ids;
    for (const SqliteKeyPart &part : parts) {
        if (const ObjectId id = draft.columns.value(foldedSqlName(part.name)); !id.isNull())
            ids.append(id);
    }
    return ids;
}

/** Two parts with the same text are told apart by their order. */
ObjectId SqliteSchemaBuilder::partId(const Draft &draft, const QString &kind, const QString &what)
{
    const QString seed =
        QStringLiteral("table:") + draft.table.name + QLatin1Char('/') + kind + QLatin1Char(':') + what;
    const int before = m_seeds[seed]++;
    return ObjectId::derived(before == 0 ? seed : seed + QLatin1Char('#') + QString::number(before + 1));
}

SqliteSchemaBuilder::Draft *SqliteSchemaBuilder::find(const QString &tableName)
{
    const auto found = m_positions.constFind(foldedSqlName(tableName));
    return found == m_positions.cend() ? nullptr : &m_drafts.at(*found);
}

} // namespace joinery
