// SPDX-License-Identifier: MIT
#include "core/schema/rename_in_sql.h"

#include "core/base/sql_keywords.h"
#include "core/base/text.h"

#include <QSet>

namespace joinery {

namespace {

/** The new name as the token it takes the place of was written. */
QString written(const SqlToken &old, QStringView sql, const QString &name)
{
    const QChar quote = old.text(sql).front();
    if (old.kind == SqlToken::Kind::Identifier)
        return needsSqlQuotes(name) ? quoted(name, QLatin1Char('"')) : name;
    if (quote == QLatin1Char('[') && !name.contains(QLatin1Char(']')))
        return QLatin1Char('[') + name + QLatin1Char(']');
    return quoted(name, quote == QLatin1Char('`') ? quote : QLatin1Char('"'));
}

/** The text with some of its tokens (positions in ascending order) replaced by a name. */
QString withTokensRenamed(const QString &sql, const QList<SqlToken> &tokens, QList<qsizetype> positions,
                          const QString &name)
{
    if (positions.isEmpty())
        return sql;
    std::sort(positions.begin(), positions.end());
    positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
    QString result;
    qsizetype done = 0;
    for (const qsizetype position : positions) {
        const SqlToken &token = tokens.at(position);
        result += QStringView(sql).sliced(done, token.start - done);
        result += written(token, sql, name);
        done = token.end();
    }
    result += QStringView(sql).sliced(done);
    return result;
}

bool mayMention(const QString &sql, const QString &name)
{
    // A quote inside a name is doubled in the text, so such a name is only found by reading the text properly.
    return name.contains(QLatin1Char('"')) || name.contains(QLatin1Char('`')) ||
           sql.contains(name, Qt::CaseInsensitive);
}

/** An expression is read as the result of a query, so that the same rules tell names from keywords in both. */
const QString &expressionPrefix()
{
    static const QString prefix = QStringLiteral("SELECT ");
    return prefix;
}

/** Answers what tables and views hold, by name; remembers what it found out about views. */
class SchemaColumns
{
public:
    /** `renamed` is looked at as if its column still had the name `from`. */
    SchemaColumns(const Schema &schema, ObjectId renamed, const QString &from, const QString &to)
        : m_schema(schema), m_renamed(renamed), m_from(from), m_to(to)
    {
    }

    [[nodiscard]] std::optional<QStringList> operator()(const QString &name)
    {
        const QString folded = foldedSqlName(name);
        if (const auto known = m_known.constFind(folded); known != m_known.cend())
            return *known;
        m_known.insert(folded, std::nullopt);
        const auto columns = find(name);
        m_known.insert(folded, columns);
        return columns;
    }

private:
    [[nodiscard]] std::optional<QStringList> find(const QString &name)
    {
        for (const Table &table : m_schema.tables) {
            if (sameSqlName(table.name, name))
                return namesIn(table);
        }
        for (const DefinitionObject &object : m_schema.objects) {
            if (object.kind == DefinitionObject::Kind::View && sameSqlName(object.name, name))
                return viewColumns(object.definition, std::ref(*this));
        }
        return std::nullopt;
    }

    [[nodiscard]] QStringList namesIn(const Table &table) const
    {
        QStringList names;
        for (const Column &column : table.columns)
            names.append(table.id == m_renamed && column.name == m_to ? m_from : column.name);
        return names;
    }

    const Schema m_schema;
    ObjectId m_renamed;
    QString m_from;
    QString m_to;
    QHash<QString, std::optional<QStringList>> m_known;
};

/** Applies a change of text to every expression of a table; the table is written to only when one really changes. */
template <typename Change>
void changeExpressions(Schema &schema, const Table &table, const Change &change)
{
    std::optional<Table> changed;
    const auto edit = [&]() -> Table & { return changed ? *changed : changed.emplace(table); };
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const auto &generated = table.columns.at(i).generated;
        if (const auto text = generated ? change(generated->expression) : std::nullopt)
            edit().columns[i].generated->expression = *text;
    }
    for (const CheckConstraint &check : table.checks) {
        if (const auto text = change(check.expression))
            edit().checks.edit(check.id)->expression = *text;
    }
    for (const Index &index : table.indexes) {
        if (const auto text = change(index.where))
            edit().indexes.edit(index.id)->where = *text;
        for (qsizetype i = 0; i < index.parts.size(); ++i) {
            if (const auto text = change(index.parts.at(i).expression))
                edit().indexes.edit(index.id)->parts[i].expression = *text;
        }
    }
    if (changed)
        schema.tables.insert(std::move(*changed));
}

/** Turns a renaming function into one that gives the new text only where there is one. */
template <typename Rename>
auto onlyChanges(const QString &name, const Rename &rename)
{
    return [&name, rename](const QString &text) -> std::optional<QString> {
        if (text.isEmpty() || !mayMention(text, name))
            return std::nullopt;
        const QString changed = rename(text);
        return changed == text ? std::nullopt : std::make_optional(changed);
    };
}

bool isReadable(const DefinitionObject &object)
{
    return object.kind == DefinitionObject::Kind::View || object.kind == DefinitionObject::Kind::Trigger;
}

/** Renames a column in the views and triggers of a schema, and goes on with the views that show it. */
class ColumnInObjects
{
public:
    ColumnInObjects(Schema &schema, SchemaColumns &columns, const QString &from, const QString &to)
        : m_schema(schema), m_before(schema), m_columnsOf(std::ref(columns)), m_from(from), m_to(to)
    {
    }

    void rename(const QString &relation)
    {
        if (m_done.contains(foldedSqlName(relation)))
            return;
        m_done.insert(foldedSqlName(relation));
        QStringList showing;
        for (const DefinitionObject &object : m_before.objects) {
            if (!isReadable(object) || !mayMention(object.definition, relation))
                continue;
            renameIn(object.id, relation);
            if (object.kind == DefinitionObject::Kind::View && isShownBy(object.definition, relation))
                showing.append(object.name);
        }
        for (const QString &view : showing)
            rename(view);
    }

private:
    void renameIn(ObjectId id, const QString &relation)
    {
        const QString text = m_schema.objects.find(id)->definition;
        if (!mayMention(text, m_from))
            return;
        const QString changed = renameColumnInDefinition(text, relation, m_from, m_to, m_columnsOf);
        if (changed != text)
            m_schema.objects.edit(id)->definition = changed;
    }

    [[nodiscard]] bool isShownBy(const QString &definition, const QString &relation) const
    {
        const SqlScopes scopes = SqlScopes::of(definition);
        return scopes.viewColumns.isEmpty() && scopes.viewQuery >= 0 &&
               ColumnMeaning(definition, scopes, relation, m_from, m_columnsOf).isShownBy(scopes.viewQuery);
    }

    Schema &m_schema;
    const Schema m_before;
    ColumnLookup m_columnsOf;
    const QString &m_from;
    const QString &m_to;
    QSet<QString> m_done;
};

void renameInObjects(Schema &schema, const QString &from, const QString &to)
{
    const IdMap<DefinitionObject> before = schema.objects;
    for (const DefinitionObject &object : before) {
        if (!isReadable(object) || !mayMention(object.definition, from))
            continue;
        const QString changed = renameTableInDefinition(object.definition, from, to);
        if (changed != object.definition)
            schema.objects.edit(object.id)->definition = changed;
    }
}

} // namespace

bool mentions(const QString &sql, const QString &name)
{
    if (!mayMention(sql, name))
        return false;
    const QList<SqlToken> tokens = lexSql(sql);
    return std::any_of(tokens.begin(), tokens.end(), [&](const SqlToken &token) { return token.isNamed(sql, name); });
}

QString renameColumnInExpression(const QString &sql, const QStringList &tableNames, const QString &from,
                                 const QString &to)
{
    const QString text = expressionPrefix() + sql;
    const SqlScopes scopes = SqlScopes::of(text);
    QList<qsizetype> found;
    for (const SqlColumnUse &use : scopes.columns) {
        if (!scopes.tokens.at(use.token).isNamed(text, from))
            continue;
        const auto qualifies = [&](const QString &table) {
            return scopes.tokens.at(use.qualifier).isNamed(text, table);
        };
        if (use.qualifier < 0 || std::any_of(tableNames.begin(), tableNames.end(), qualifies))
            found.append(use.token);
    }
    return withTokensRenamed(text, scopes.tokens, found, to).sliced(expressionPrefix().size());
}

QString renameTableInExpression(const QString &sql, const QString &from, const QString &to)
{
    const QString text = expressionPrefix() + sql;
    const SqlScopes scopes = SqlScopes::of(text);
    QList<qsizetype> found;
    for (const SqlColumnUse &use : scopes.qualifiers) {
        if (scopes.tokens.at(use.qualifier).isNamed(text, from))
            found.append(use.qualifier);
    }
    return withTokensRenamed(text, scopes.tokens, found, to).sliced(expressionPrefix().size());
}

QString renameTableInDefinition(const QString &sql, const QString &from, const QString &to)
{
    const SqlScopes scopes = SqlScopes::of(sql);
    QList<qsizetype> found;
    for (const SqlTableUse &use : scopes.tables) {
        if (scopes.tokens.at(use.token).isNamed(sql, from) && !scopes.tableExpression(use.scope, from))
            found.append(use.token);
    }
    for (const SqlColumnUse &use : scopes.qualifiers) {
        if (!scopes.tokens.at(use.qualifier).isNamed(sql, from))
            continue;
        const SqlSource *source = scopes.sourceNamed(use.scope, from);
        if (source && !source->hasOwnAlias && sameSqlName(source->table, from))
            found.append(use.qualifier);
    }
    return withTokensRenamed(sql, scopes.tokens, found, to);
}

QString renameColumnInDefinition(const QString &sql, const QString &tableName, const QString &from, const QString &to,
                                 const ColumnLookup &columnsOf)
{
    const SqlScopes scopes = SqlScopes::of(sql);
    const ColumnMeaning meaning(sql, scopes, tableName, from, columnsOf);
    QList<qsizetype> found;
    for (const SqlColumnUse &use : scopes.columns) {
        if (meaning.isMeant(use))
            found.append(use.token);
    }
    return withTokensRenamed(sql, scopes.tokens, found, to);
}

void renameColumnEverywhere(Schema &schema, ObjectId table, const QString &from, const QString &to)
{
    const Table *renamed = schema.tables.find(table);
    if (!renamed)
        return;
    const QString tableName = renamed->name;
    changeExpressions(schema, *renamed, onlyChanges(from, [&](const QString &text) {
                          return renameColumnInExpression(text, {tableName}, from, to);
                      }));
    if (schema.objects.isEmpty())
        return;
    SchemaColumns columns(schema, table, from, to);
    ColumnInObjects(schema, columns, from, to).rename(tableName);
}

void renameTableEverywhere(Schema &schema, ObjectId table, const QString &from, const QString &to)
{
    const Table *renamed = schema.tables.find(table);
    if (!renamed)
        return;
    changeExpressions(schema, *renamed,
                      onlyChanges(from, [&](const QString &text) { return renameTableInExpression(text, from, to); }));
    renameInObjects(schema, from, to);
}

void renameObjectEverywhere(Schema &schema, ObjectId object, const QString &from, const QString &to)
{
    if (schema.objects.contains(object))
        renameInObjects(schema, from, to);
}

} // namespace joinery
