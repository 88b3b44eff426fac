// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_text_search.h"

#include "core/base/sql_cursor.h"
#include "core/dialect/postgresql/postgresql_expression.h"
#include "core/dialect/postgresql/postgresql_text.h"

#include <QMap>

namespace joinery::postgresql {

namespace {

bool isMapping(const SqlCursor &cursor)
{
    return (cursor.isWord("add") || cursor.isWord("alter") || cursor.isWord("drop")) && cursor.isWord("mapping", 1);
}

/** The dictionaries of each kind of token; nothing where a clause does more than add. */
std::optional<QMap<QString, QString>> dictionariesOf(const QStringList &clauses)
{
    QMap<QString, QString> result;
    for (const QString &clause : clauses) {
        SqlCursor cursor(clause, SqlLexOptions::postgresql());
        if (!cursor.take({"add", "mapping", "for"}))
            return std::nullopt;
        QStringList tokens;
        do
            tokens.append(cursor.takeName());
        while (cursor.takeMark(','));
        if (!cursor.take("with"))
            return std::nullopt;
        for (const QString &token : std::as_const(tokens))
            result.insert(token, cursor.rest());
    }
    return result;
}

QString alter(const DefinitionObject &object, const QString &clause)
{
    return QStringLiteral("ALTER TEXT SEARCH CONFIGURATION %1 %2").arg(nameOf(object), clause);
}

} // namespace

TextSearchMappings TextSearchMappings::of(const QString &definition)
{
    SqlCursor cursor(definition, SqlLexOptions::postgresql());
    TextSearchMappings result;
    qsizetype start = 0;
    const auto put = [&] {
        const QString text = cursor.textBetween(start, cursor.position());
        if (start == 0)
            result.head = text;
        else
            result.clauses.append(text);
        start = cursor.position();
    };
    while (!cursor.atEnd()) {
        if (cursor.isMark('(')) {
            cursor.skipParentheses();
            continue;
        }
        if (isMapping(cursor) && cursor.position() > 0)
            put();
        cursor.skip();
    }
    put();
    return result;
}

QStringList mappingStatements(const DefinitionObject &object)
{
    QStringList result;
    if (object.kind != DefinitionObject::Kind::TextSearch)
        return result;
    for (const QString &clause : TextSearchMappings::of(object.definition).clauses)
        result.append(alter(object, clause));
    return result;
}

std::optional<QStringList> mappingChanges(const DefinitionObject &before, const DefinitionObject &after)
{
    if (before.kind != DefinitionObject::Kind::TextSearch)
        return std::nullopt;
    const TextSearchMappings one = TextSearchMappings::of(before.definition);
    const TextSearchMappings other = TextSearchMappings::of(after.definition);
    const auto from = dictionariesOf(one.clauses);
    const auto to = dictionariesOf(other.clauses);
    if (!from || !to || !sameWords(one.head, other.head))
        return std::nullopt;
    QStringList changes;
    for (auto token = from->cbegin(); token != from->cend(); ++token) {
        if (!to->contains(token.key()))
            changes.append(alter(after, QStringLiteral("DROP MAPPING FOR ") + quotedName(token.key())));
    }
    for (auto token = to->cbegin(); token != to->cend(); ++token) {
        if (from->contains(token.key()) && sameWords(from->value(token.key()), *token))
            continue;
        const QString verb = from->contains(token.key()) ? QStringLiteral("ALTER") : QStringLiteral("ADD");
        changes.append(
            alter(after, QStringLiteral("%1 MAPPING FOR %2 WITH %3").arg(verb, quotedName(token.key()), *token)));
    }
    return changes;
}

} // namespace joinery::postgresql
