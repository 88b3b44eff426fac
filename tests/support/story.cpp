// SPDX-License-Identifier: MIT
#include "tests/support/story.h"

#include "core/operation/apply.h"

namespace joinery {

namespace {

/** "author.name" → the table and the column; the table may be qualified. */
std::pair<QString, QString> split(const QString &path)
{
    const qsizetype point = path.lastIndexOf(QLatin1Char('.'));
    return {path.left(point), path.mid(point + 1)};
}

const Table *findByTitle(const Schema &schema, const QString &title)
{
    for (const Table &table : schema.tables) {
        if (qualifiedName(table.nameSpace, table.name) == title)
            return &table;
    }
    return nullptr;
}

/** What others are made of comes first; views, triggers and the like need the tables. */
bool isBeforeTables(DefinitionObject::Kind kind)
{
    using Kind = DefinitionObject::Kind;
    return kind == Kind::Namespace || kind == Kind::Extension || kind == Kind::Domain || kind == Kind::CompositeType ||
           kind == Kind::Sequence || kind == Kind::Collation || kind == Kind::TextSearch;
}

} // namespace

Story::Story(QString titleOfStory, const QString &schemaText)
    : title(std::move(titleOfStory)), before(schemaFromText(schemaText)), m_after(before)
{
}

Story &Story::given(const std::function<void(Schema &)> &change)
{
    change(before);
    m_after = before;
    return *this;
}

Story &Story::givenTable(const QString &name, const std::function<void(Table &)> &change)
{
    return given([&](Schema &schema) { change(*schema.tables.edit(findByTitle(schema, name)->id)); });
}

Story &Story::givenColumn(const QString &path, const std::function<void(Column &)> &change)
{
    const auto [tableName, columnName] = split(path);
    const ObjectId id = column(path);
    return givenTable(tableName, [&](Table &found) { change(*found.column(id)); });
}

Story &Story::rows(const QString &sql)
{
    rowsSql = sql;
    return *this;
}

Story &Story::losesRows()
{
    keepsRows = false;
    return *this;
}

Story &Story::then(const Operation &operation)
{
    if (const auto applied = apply(operation, m_after); !applied)
        qFatal("%s: %s", qPrintable(title), qPrintable(applied.error().text()));
    operations.append(operation);
    return *this;
}

Story &Story::addTable(const QString &text, const std::function<void(Table &)> &change)
{
    for (Table made : schemaFromText(text).tables) {
        if (change)
            change(made);
        then(AddTable{made});
    }
    return *this;
}

Story &Story::dropTable(const QString &name)
{
    return then(DropTable{reference(name)});
}

Story &Story::renameTable(const QString &name, const QString &to)
{
    return then(RenameTable{reference(name), to, {}});
}

Story &Story::moveTable(const QString &name, const QString &to)
{
    return then(MoveTable{reference(name), to, {}});
}

Story &Story::alterTable(const QString &name, const std::function<void(Table &)> &change)
{
    Table changed = table(name);
    change(changed);
    return then(
        AlterTableOptions{reference(name), table(name).options, changed.options, table(name).comment, changed.comment});
}

Story &Story::addColumn(const QString &path, const QString &type, const std::function<void(Column &)> &change)
{
    const auto [tableName, columnName] = split(path);
    Column added{.id = columnId(path), .name = columnName, .type = DataType::fromText(type)};
    if (change)
        change(added);
    return then(AddColumn{reference(tableName), added, {}});
}

Story &Story::dropColumn(const QString &path)
{
    const auto [tableName, columnName] = split(path);
    return then(DropColumn{reference(tableName), {column(path), columnName}});
}

Story &Story::renameColumn(const QString &path, const QString &to)
{
    const auto [tableName, columnName] = split(path);
    return then(RenameColumn{reference(tableName), {column(path), columnName}, to, {}});
}

Story &Story::alterColumn(const QString &path, const std::function<void(Column &)> &change)
{
    const auto [tableName, columnName] = split(path);
    const Column from = *table(tableName).column(column(path));
    Column to = from;
    change(to);
    return then(AlterColumn{reference(tableName), from, to});
}

Story &Story::setType(const QString &path, const QString &type)
{
    return alterColumn(path, [&](Column &altered) { altered.type = DataType::fromText(type); });
}

Story &Story::setTypeUsing(const QString &path, const QString &type, const QString &forwards, const QString &backwards)
{
    const auto [tableName, columnName] = split(path);
    const Column from = *table(tableName).column(column(path));
    Column to = from;
    to.type = DataType::fromText(type);
    return then(AlterColumn{reference(tableName), from, to, {{QString(), forwards}}, {{QString(), backwards}}});
}

Story &Story::setPrimaryKey(const QString &name, const QStringList &names, const QString &keyName)
{
    std::optional<PrimaryKey> key;
    if (!names.isEmpty())
        key = PrimaryKey{.name = keyName, .columns = columns(name, names)};
    return then(SetPrimaryKey{reference(name), table(name).primaryKey, key});
}

Story &Story::addObject(DefinitionObject object)
{
    return then(AddObject{std::move(object)});
}

Story &Story::replaceObject(const QString &name, const QString &definition)
{
    const DefinitionObject from = *m_after.objectNamed(name);
    DefinitionObject to = from;
    to.definition = definition;
    return then(ReplaceObject{from, to});
}

const Table &Story::table(const QString &name) const
{
    const Table *found = findByTitle(m_after, name);
    if (!found)
        qFatal("%s: no table %s", qPrintable(title), qPrintable(name));
    return *found;
}

ObjectId Story::column(const QString &path) const
{
    const auto [tableName, columnName] = split(path);
    const Column *found = table(tableName).columnNamed(columnName);
    if (!found)
        qFatal("%s: no column %s", qPrintable(title), qPrintable(path));
    return found->id;
}

QList<ObjectId> Story::columns(const QString &tableName, const QStringList &names) const
{
    QList<ObjectId> result;
    for (const QString &name : names)
        result.append(column(tableName + QLatin1Char('.') + name));
    return result;
}

ObjectReference Story::reference(const QString &name) const
{
    return referenceTo(table(name));
}

ObjectId Story::partId(const QString &tableName, const QString &name)
{
    return ObjectId::derived(tableName + QLatin1Char('_') + name);
}

ObjectId Story::objectId(const QString &name)
{
    return ObjectId::derived(QStringLiteral("test object ") + name);
}

DefinitionObject objectOf(DefinitionObject::Kind kind, const QString &name, const QString &definition)
{
    return {.id = Story::objectId(name), .kind = kind, .name = name, .definition = definition};
}

EnumType enumOf(const QString &name, const QStringList &values)
{
    EnumType result{.id = Story::objectId(name), .name = name};
    for (const QString &value : values)
        result.values.append({ObjectId::derived(name + QLatin1Char(' ') + value), value});
    return result;
}

QList<Operation> makingOf(const Schema &schema)
{
    QList<Operation> result;
    const auto add = [&](bool beforeTables, const std::initializer_list<DefinitionObject::Kind> &kinds) {
        for (const DefinitionObject *object : sortedByName(schema.objects)) {
            const bool isListed = std::find(kinds.begin(), kinds.end(), object->kind) != kinds.end();
            if (isBeforeTables(object->kind) == beforeTables && (kinds.size() == 0 || isListed))
                result.append(AddObject{*object});
        }
    };
    using Kind = DefinitionObject::Kind;
    add(true, {Kind::Namespace});
    add(true, {Kind::Extension});
    for (const EnumType *enumType : sortedByName(schema.enums))
        result.append(AddEnum{*enumType});
    add(true, {Kind::Domain, Kind::CompositeType, Kind::Sequence, Kind::Collation, Kind::TextSearch});
    for (const Table *table : sortedByName(schema.tables))
        result.append(AddTable{*table});
    add(false, {Kind::Function, Kind::Procedure});
    add(false, {Kind::Aggregate, Kind::View, Kind::MaterializedView, Kind::VirtualTable, Kind::ForeignServer,
                Kind::ForeignTable, Kind::Statistics});
    add(false, {Kind::Index, Kind::Trigger, Kind::Rule, Kind::Policy, Kind::Event});
    return result;
}

} // namespace joinery
