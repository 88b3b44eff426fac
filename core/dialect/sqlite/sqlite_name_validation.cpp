// SPDX-License-Identifier: MIT
#include "core/dialect/sqlite/sqlite_name_validation.h"

#include "core/base/pair_walk.h"
#include "core/base/sql_lexer.h"
#include "core/base/translate.h"

#include <QSet>

namespace joinery {

namespace {

/** Tables, views, virtual tables and indexes share their names; triggers have their own. */
class NameValidator
{
public:
    QList<Finding> result(const Schema &schema)
    {
        for (const Table *table : sortedByName(schema.tables)) {
            claim(m_names, table->name, table->id, {});
            for (const Index *index : sortedByName(table->indexes))
                claim(m_names, index->name, table->id, index->id);
        }
        for (const DefinitionObject *object : sortedByName(schema.objects)) {
            const bool isTrigger = object->kind == DefinitionObject::Kind::Trigger;
            claim(isTrigger ? m_triggers : m_names, object->name, object->id, {});
            objectName(*object);
        }
        return m_findings;
    }

private:
    void claim(QSet<QString> &names, const QString &name, ObjectId object, ObjectId part)
    {
        const QString folded = foldedSqlName(name);
        if (names.contains(folded))
            m_findings.append({QStringLiteral("sqlite.duplicate_name"), Finding::Severity::Error, object, part,
                               Message::tr("%1 is taken: in SQLite tables, views and indexes share their names, and "
                                           "case does not count. Rename one of them.")
                                   .arg(name)});
        names.insert(folded);
    }

    void objectName(const DefinitionObject &object)
    {
        if (foldedSqlName(object.name).startsWith(QLatin1String("sqlite_")))
            m_findings.append(
                {QStringLiteral("sqlite.reserved_name"),
                 Finding::Severity::Error,
                 object.id,
                 {},
                 Message::tr("%1 begins with \"sqlite_\", which SQLite keeps for itself. Choose another name.")
                     .arg(object.name)});
    }

    QSet<QString> m_names;
    QSet<QString> m_triggers;
    QList<Finding> m_findings;
};

/** Whether a table, index or object comes, or one gets another name: only then can two be called the same. */
template <typename Gone>
bool hasNewNames(const Schema &before, const Schema &after, const Gone &gone)
{
    bool found = false;
    const auto isNew = [&found](const auto &) { found = true; };
    const auto named = [&found](const auto &from, const auto &to) { found = found || from.name != to.name; };
    walkPairs(before.tables, after.tables, gone, isNew, [&](const Table &from, const Table &to) {
        named(from, to);
        walkPairs(from.indexes, to.indexes, gone, isNew, named);
    });
    walkPairs(before.objects, after.objects, gone, isNew, [&](const auto &from, const auto &to) {
        named(from, to);
        found = found || from.kind != to.kind;
    });
    return found;
}

} // namespace

QList<Finding> validateNamesForSqlite(const Schema &schema)
{
    // Most edits leave all names as they were.
    thread_local Schema last;
    thread_local QList<Finding> found;
    bool isGone = false;
    if (hasNewNames(last, schema, [&isGone](const auto &) { isGone = true; }) || isGone) {
        found = NameValidator().result(schema);
        last = schema;
    }
    return found;
}

QList<Finding> validateNewNamesForSqlite(const Schema &before, const Schema &after)
{
    const bool isNew = hasNewNames(before, after, [](const auto &) {});
    return isNew ? validateNamesForSqlite(after) : QList<Finding>();
}

} // namespace joinery
