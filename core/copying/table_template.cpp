// SPDX-License-Identifier: MIT
#include "core/copying/table_template.h"

#include "core/base/sql_lexer.h"
#include "core/base/translate.h"
#include "core/copying/pasting.h"
#include "core/operation/apply.h"
#include "core/operation/edits.h"

namespace joinery {

namespace {

using Kind = DataType::Kind;

Column column(const char *name, const DataType &type, bool nullable = false)
{
    return {.id = ObjectId::create(), .name = QString::fromLatin1(name), .type = type, .nullable = nullable};
}

/** What says when something happened. */
DataType moment(const Dialect *dialect)
{
    return DataType::of(dialect == &postgresqlDialect() ? Kind::TimestampTz : Kind::Timestamp);
}

Column now(const char *name, const Dialect *dialect)
{
    Column result = column(name, moment(dialect));
    result.defaultValue = DefaultValue::of(DefaultValue::Kind::CurrentTimestamp);
    return result;
}

Table withKey(const char *name)
{
    Table table;
    table.id = ObjectId::create();
    table.name = QString::fromLatin1(name);
    Column id = column("id", DataType::of(Kind::Integer));
    id.autoIncrement = true;
    table.columns.append(id);
    table.primaryKey = PrimaryKey{{}, {id.id}, {}};
    return table;
}

Table without(const char *name)
{
    Table table;
    table.id = ObjectId::create();
    table.name = QString::fromLatin1(name);
    return table;
}

TableTemplate builtIn(const char *key, const QString &title, const QString &explanation, const Table &table,
                      const Dialect *dialect)
{
    Fragment fragment;
    fragment.dialect = dialect ? dialect->name() : QString();
    fragment.schema.tables.insert(table);
    return {QString::fromLatin1(key), title, explanation, true, fragment};
}

Table timestamped(const Dialect *dialect)
{
    Table table = withKey("table");
    table.columns.append(now("created_at", dialect));
    table.columns.append(now("updated_at", dialect));
    return table;
}

Table audited(const Dialect *dialect)
{
    Table table = without("table");
    table.columns.append(now("created_at", dialect));
    table.columns.append(column("created_by", DataType::varchar(100), true));
    table.columns.append(now("updated_at", dialect));
    table.columns.append(column("updated_by", DataType::varchar(100), true));
    return table;
}

Table lookup()
{
    Table table = withKey("lookup");
    const Column code = column("code", DataType::varchar(50));
    Column position = column("position", DataType::of(Kind::Integer));
    position.defaultValue = DefaultValue::number(QStringLiteral("0"));
    table.columns += {code, column("name", DataType::varchar(200)), position};
    table.uniqueConstraints.insert({ObjectId::create(), QStringLiteral("lookup_code_unique"), {code.id}, {}});
    return table;
}

Table tree()
{
    Table table = withKey("tree");
    const Column parent = column("parent_id", DataType::of(Kind::Integer), true);
    table.columns.append(parent);
    ForeignKey key;
    key.id = ObjectId::create();
    key.name = QStringLiteral("tree_parent_id_foreign");
    key.columns = {parent.id};
    key.referencedTable = table.id;
    key.referencedColumns = {table.columns.first().id};
    table.foreignKeys.insert(key);
    table.indexes.insert(
        {.id = ObjectId::create(), .name = QStringLiteral("tree_parent_id_index"), .parts = {{.column = parent.id}}});
    return table;
}

Table softlyDeleted(const Dialect *dialect)
{
    Table table = without("table");
    const Column gone = column("deleted_at", moment(dialect), true);
    table.columns.append(gone);
    table.indexes.insert(
        {.id = ObjectId::create(), .name = QStringLiteral("table_deleted_at_index"), .parts = {{.column = gone.id}}});
    return table;
}

/** Puts a template into one table. */
class IntoTable
{
public:
    IntoTable(const Table &source, const Table &to) : m_source(source), m_to(to) {}

    QList<Operation> operations(const Fragment &fragment, const Schema &all, const Dialect *dialect)
    {
        Fragment part = columnFragment(fragment.schema, m_source.id, missing());
        if (part.isEmpty())
            return {};
        part.dialect = fragment.dialect;
        Table carrier = *part.columnTable();
        const QList<ForeignKey> toItself = takeKeysToItself(carrier);
        part.schema.tables.insert(carrier);
        Paste paste = pastedColumns(part, m_to.id, {}, {all, dialect});
        if (const QList<ObjectId> key = primaryKey(paste); !key.isEmpty())
            paste.operations.append(SetPrimaryKey{referenceTo(m_to), std::nullopt, PrimaryKey{{}, key, {}}});
        for (const ForeignKey &key : toItself)
            addKeyToItself(key, paste);
        return paste.operations;
    }

private:
    [[nodiscard]] bool has(const QString &name) const
    {
        return std::any_of(m_to.columns.begin(), m_to.columns.end(),
                           [&name](const Column &column) { return sameSqlName(column.name, name); });
    }

    [[nodiscard]] QList<ObjectId> missing() const
    {
        QList<ObjectId> columns;
        for (const Column &column : m_source.columns) {
            // Another key than the one there is would be no key.
            const bool isSecondKey = m_to.primaryKey && m_source.isPrimaryKeyColumn(column.id);
            if (!has(column.name) && !isSecondKey)
                columns.append(column.id);
        }
        return columns;
    }

    [[nodiscard]] QList<ForeignKey> takeKeysToItself(Table &carrier) const
    {
        QList<ForeignKey> keys;
        for (const ForeignKey &key : IdMap<ForeignKey>(carrier.foreignKeys)) {
            if (key.referencedTable != m_source.id)
                continue;
            keys.append(key);
            carrier.foreignKeys.remove(key.id);
        }
        return keys;
    }

    /** That of the template, where the table has none and all of it comes. */
    [[nodiscard]] QList<ObjectId> primaryKey(const Paste &paste) const
    {
        QList<ObjectId> key;
        for (const ObjectId id :
             m_source.primaryKey && !m_to.primaryKey ? m_source.primaryKey->columns : QList<ObjectId>()) {
            if (!paste.ids.contains(id))
                return {};
            key.append(paste.ids.value(id));
        }
        return key;
    }

    void addKeyToItself(const ForeignKey &key, Paste &paste) const
    {
        const bool isSimple = m_to.primaryKey && m_to.primaryKey->columns.size() == 1 && key.columns.size() == 1;
        if (!isSimple)
            return;
        const Column *target = m_to.column(m_to.primaryKey->columns.first());
        ForeignKey own = key;
        own.id = ObjectId::create();
        own.columns = {paste.ids.value(key.columns.first())};
        own.name = automaticName(m_to.name, m_source.columnNames(key.columns), QStringLiteral("foreign"));
        own.referencedTable = m_to.id;
        own.referencedColumns = {target->id};
        for (Operation &operation : paste.operations) {
            auto *add = std::get_if<AddColumn>(&operation);
            if (add && add->column.id == own.columns.first())
                add->column.type = target->type;
        }
        paste.operations.append(AddForeignKey{referenceTo(m_to), own});
    }

    const Table &m_source;
    const Table &m_to;
};

} // namespace

QList<TableTemplate> builtInTemplates(const Dialect *dialect)
{
    return {
        builtIn("timestamps", Message::tr("Id and timestamps"), Message::tr("id, created_at, updated_at"),
                timestamped(dialect), dialect),
        builtIn("audit", Message::tr("Audit columns"), Message::tr("created and updated: when, and by whom"),
                audited(dialect), dialect),
        builtIn("lookup", Message::tr("Lookup table"), Message::tr("code, name and position"), lookup(), dialect),
        builtIn("tree", Message::tr("Tree"), Message::tr("parent_id with a foreign key to the table itself"), tree(),
                dialect),
        builtIn("soft_delete", Message::tr("Soft delete"), Message::tr("deleted_at, empty for rows that are there"),
                softlyDeleted(dialect), dialect),
    };
}

QList<Operation> templateEdit(const TableTemplate &added, const QList<ObjectId> &tables, const Schema &schema,
                              const Schema &all, const Dialect *dialect)
{
    QList<Operation> operations;
    if (!added.fitsIntoTables())
        return operations;
    Schema by = all;
    for (const ObjectId id : tables) {
        const Table *to = schema.tables.find(id);
        if (!to)
            continue;
        const QList<Operation> edit =
            IntoTable(added.fragment.schema.tables.at(0), *to).operations(added.fragment, by, dialect);
        // Names that one table takes are not free for the next.
        if (apply(edit, by))
            operations += edit;
    }
    return operations;
}

Result<QList<Operation>> joinTableEdit(const Schema &all, ObjectId first, ObjectId second)
{
    Table join = without("");
    PrimaryKey key;
    QStringList names;
    QList<ForeignKey> keys;
    QSet<QString> taken;
    for (const ObjectId id : {first, second}) {
        const Table *table = all.tables.find(id);
        if (!table || !table->primaryKey || table->primaryKey->columns.isEmpty())
            return fail(QStringLiteral("template.key"),
                        Message::tr("Table %1 has no primary key to point to. Give it one first.")
                            .arg(table ? table->name : QString()));
        names.append(table->name);
        ForeignKey foreign;
        foreign.id = ObjectId::create();
        foreign.referencedTable = id;
        foreign.referencedColumns = table->primaryKey->columns;
        foreign.onDelete = ReferenceAction::Cascade;
        for (const ObjectId target : table->primaryKey->columns) {
            const Column *column = table->column(target);
            Column own{.id = ObjectId::create(), .type = column->type, .nullable = false};
            own.name = freeName(table->name + QLatin1Char('_') + column->name, taken);
            taken.insert(own.name);
            join.columns.append(own);
            foreign.columns.append(own.id);
            key.columns.append(own.id);
        }
        keys.append(foreign);
    }
    join.nameSpace = all.tables.find(first)->nameSpace;
    join.name = freeName(names.join(QLatin1Char('_')), takenObjectNames(all));
    join.primaryKey = key;
    QSet<QString> parts = takenPartNames(all, join);
    for (ForeignKey &foreign : keys) {
        foreign.name = automaticName(join.name, join.columnNames(foreign.columns), QStringLiteral("foreign"), parts);
        parts.insert(foreign.name);
        join.foreignKeys.insert(foreign);
    }
    const ObjectId behind = join.columnNames(keys.last().columns).isEmpty() ? ObjectId() : keys.last().columns.first();
    join.indexes.insert({.id = ObjectId::create(),
                         .name = automaticName(join.name, join.columnNames({behind}), QStringLiteral("index"), parts),
                         .parts = {{.column = behind}}});
    return QList<Operation>{AddTable{join}};
}

} // namespace joinery
