// SPDX-License-Identifier: MIT
#include "core/dialect/sqlite/sqlite_objects.h"

#include "core/base/sql_keywords.h"
#include "core/base/sql_words.h"
#include "core/dialect/sqlite/sqlite_functions.h"
#include "core/dialect/sqlite/sqlite_name_resolution.h"
#include "core/differ/parts_that.h"

#include <optional>

namespace joinery {

namespace {

bool isWord(const QString &sql, const SqlToken &token, const char *word)
{
    return token.isWord(sql, QLatin1String(word));
}

const QSet<QString> &rowIdNames()
{
    static const QSet<QString> names{QStringLiteral("rowid"), QStringLiteral("_rowid_"), QStringLiteral("oid")};
    return names;
}

/** Words that stand for something in any query or trigger. */
const QSet<QString> &everywhere()
{
    static const QSet<QString> names =
        rowIdNames() + QSet<QString>{QStringLiteral("new"),  QStringLiteral("old"),  QStringLiteral("main"),
                                     QStringLiteral("temp"), QStringLiteral("rank"), QStringLiteral("excluded")};
    return names;
}

/** Names given in the text itself: `x AS name`, `table name`, `name (…)`, `(…) name`. */
QSet<QString> ownNames(const QString &sql, const QList<SqlToken> &tokens)
{
    QSet<QString> result;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const SqlToken &token = tokens.at(i);
        if (!token.isName())
            continue;
        const bool isCalled = i + 1 < tokens.size() && tokens.at(i + 1).isMark(sql, QLatin1String("("));
        const SqlToken *previous = i > 0 ? &tokens.at(i - 1) : nullptr;
        const bool follows =
            previous && (isWord(sql, *previous, "AS") || previous->isMark(sql, QLatin1String(")")) ||
                         previous->kind == SqlToken::Kind::QuotedIdentifier ||
                         (previous->kind == SqlToken::Kind::Identifier && !isSqlKeyword(previous->text(sql))));
        // In `INSERT INTO name (…)` it is a table.
        const bool isTarget = previous && isWord(sql, *previous, "INTO");
        if ((isCalled && !isTarget) || follows)
            result.insert(foldedSqlName(token.value(sql)));
    }
    return result;
}

/** Whether the text calls a function that only the program the database belongs to has: ALTER TABLE fails over it. */
bool callsUnknownFunction(const QString &sql, const QList<SqlToken> &tokens, const QSet<QString> &relations)
{
    for (qsizetype i = 0; i + 1 < tokens.size(); ++i) {
        const SqlToken &token = tokens.at(i);
        if (!token.isName() || !tokens.at(i + 1).isMark(sql, QLatin1String("(")))
            continue;
        const bool isKeyword = token.kind == SqlToken::Kind::Identifier && isSqlKeyword(token.text(sql));
        const QString name = token.value(sql);
        if (!isKeyword && !isSqliteFunction(name) && !relations.contains(foldedSqlName(name)))
            return true;
    }
    return false;
}

/** Whether the text has a word in double quotes that is none of the names, so that SQLite takes it for a string. */
bool hasQuotedString(const QString &sql, const QSet<QString> &names)
{
    if (!sql.contains(QLatin1Char('"')))
        return false;
    const QList<SqlToken> tokens = sqlWords(sql, SqlLexOptions::sqlite());
    const QSet<QString> own = ownNames(sql, tokens);
    return std::any_of(tokens.begin(), tokens.end(), [&](const SqlToken &token) {
        if (token.kind != SqlToken::Kind::QuotedIdentifier || !token.text(sql).startsWith(QLatin1Char('"')))
            return false;
        const QString name = foldedSqlName(token.value(sql));
        return !names.contains(name) && !own.contains(name);
    });
}

/** What double quotes in a table's expressions may name. */
QSet<QString> namesIn(const Table &table)
{
    QSet<QString> names = rowIdNames();
    names.insert(foldedSqlName(table.name));
    for (const Column &column : table.columns)
        names.insert(foldedSqlName(column.name));
    return names;
}

bool hasQuotedString(const Table &table)
{
    // Most tables have no such text, so the names are collected for the first that has.
    std::optional<QSet<QString>> names;
    const auto has = [&names, &table](const QString &sql) {
        if (!sql.contains(QLatin1Char('"')))
            return false;
        if (!names)
            names = namesIn(table);
        return hasQuotedString(sql, *names);
    };
    const auto inColumn = [&has](const Column &column) {
        const bool isExpression = column.defaultValue && column.defaultValue->kind == DefaultValue::Kind::Expression;
        return (column.generated && has(column.generated->expression)) ||
               (isExpression && has(column.defaultValue->text));
    };
    const auto inIndex = [&has](const Index &index) {
        return has(index.where) || std::any_of(index.parts.begin(), index.parts.end(),
                                               [&has](const IndexPart &part) { return has(part.expression); });
    };
    return std::any_of(table.columns.begin(), table.columns.end(), inColumn) ||
           std::any_of(table.checks.begin(), table.checks.end(),
                       [&has](const CheckConstraint &check) { return has(check.expression); }) ||
           std::any_of(table.indexes.begin(), table.indexes.end(), inIndex);
}

} // namespace

QString triggerTarget(const DefinitionObject &trigger)
{
    const QString &sql = trigger.definition;
    const QList<SqlToken> tokens = sqlWords(sql, SqlLexOptions::sqlite());
    for (qsizetype i = 0; i + 1 < tokens.size(); ++i) {
        if (!isWord(sql, tokens.at(i), "ON"))
            continue;
        const bool isQualified = i + 3 < tokens.size() && tokens.at(i + 2).isMark(sql, QLatin1String("."));
        return tokens.at(isQualified ? i + 3 : i + 1).value(sql);
    }
    return {};
}

SqliteObjects::SqliteObjects(const Schema &schema) : m_schema(schema)
{
    for (const DefinitionObject &object : schema.objects) {
        if (object.kind != DefinitionObject::Kind::Trigger)
            m_relations.insert(foldedSqlName(object.name), &object);
        QSet<QString> &names = m_names[object.id];
        for (const SqlToken &token : lexSql(object.definition, SqlLexOptions::sqlite())) {
            // 'book' is read as a name as well where only a name can stand.
            if (token.isName() || token.kind == SqlToken::Kind::String)
                names.insert(foldedSqlName(token.value(object.definition)));
        }
    }
}

const QHash<QString, const Table *> &SqliteObjects::tables() const
{
    if (m_tables.isEmpty()) {
        for (const Table &table : m_schema.tables)
            m_tables.insert(foldedSqlName(table.name), &table);
    }
    return m_tables;
}

const QSet<QString> &SqliteObjects::names(ObjectId object) const
{
    static const QSet<QString> none;
    const auto found = m_names.constFind(object);
    return found == m_names.constEnd() ? none : *found;
}

bool SqliteObjects::mentionsAny(ObjectId object, const QSet<QString> &foldedNames) const
{
    return names(object).intersects(foldedNames);
}

bool SqliteObjects::isSound(const DefinitionObject &object) const
{
    const QString &sql = object.definition;
    const QList<SqlToken> tokens = sqlWords(sql, SqlLexOptions::sqlite());
    QSet<QString> known = everywhere() + ownNames(sql, tokens);
    QSet<QString> relations;
    for (const QString &name : names(object.id)) {
        if (const Table *table = tables().value(name)) {
            known.insert(name);
            relations.insert(name);
            for (const Column &column : table->columns)
                known.insert(foldedSqlName(column.name));
        }
        const DefinitionObject *relation = m_relations.value(name);
        if (relation && relation != &object) {
            known.insert(name);
            relations.insert(name);
            known += names(relation->id);
        }
    }
    if (callsUnknownFunction(sql, tokens, relations) || readsItself(object) || !resolvesColumns(sql, tables()))
        return false;
    return std::all_of(tokens.begin(), tokens.end(), [&](const SqlToken &token) {
        if (!token.isName() || (token.kind == SqlToken::Kind::Identifier && isSqlKeyword(token.text(sql))))
            return true;
        return known.contains(foldedSqlName(token.value(sql)));
    });
}

bool SqliteObjects::readsItself(const DefinitionObject &object) const
{
    if (object.kind != DefinitionObject::Kind::View)
        return false;
    QList<ObjectId> open{object.id};
    QSet<ObjectId> seen;
    while (!open.isEmpty()) {
        for (const QString &name : names(open.takeLast())) {
            const DefinitionObject *relation = m_relations.value(name);
            if (!relation || relation->kind != DefinitionObject::Kind::View)
                continue;
            // Its own name may be that of a column as well; a view in between is read for sure.
            if (relation->id == object.id && !seen.isEmpty())
                return true;
            if (relation->id != object.id && !seen.contains(relation->id)) {
                seen.insert(relation->id);
                open.append(relation->id);
            }
        }
    }
    return false;
}

QSet<QString> SqliteObjects::knownNames() const
{
    QSet<QString> known = rowIdNames();
    for (const Table &table : m_schema.tables) {
        known.insert(foldedSqlName(table.name));
        for (const Column &column : table.columns)
            known.insert(foldedSqlName(column.name));
        for (const Index &index : table.indexes)
            known.insert(foldedSqlName(index.name));
    }
    for (const DefinitionObject &object : m_schema.objects)
        known.insert(foldedSqlName(object.name));
    return known;
}

bool SqliteObjects::hasDoubleQuotedStrings() const
{
    thread_local PartsThat<Table> quoting(hasQuotedString);
    if (!quoting.in(m_schema.tables).isEmpty())
        return true;
    const QSet<QString> names = m_schema.objects.isEmpty() ? QSet<QString>() : knownNames();
    return std::any_of(m_schema.objects.begin(), m_schema.objects.end(), [&names](const DefinitionObject &object) {
        return object.kind != DefinitionObject::Kind::VirtualTable && hasQuotedString(object.definition, names);
    });
}

} // namespace joinery
