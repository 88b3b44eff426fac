// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_meeting_validation.h"

#include "core/base/translate.h"
#include "core/dialect/mariadb/mariadb_lowering.h"
#include "core/dialect/mariadb/mariadb_text.h"
#include "core/schema/name_scope.h"

#include <QSet>

namespace joinery::mariadb {

namespace {

/** Whatever stands in the way of each other within one table. */
class MeetingRules
{
public:
    explicit MeetingRules(const Table &table) : m_table(table) {}

    QList<Finding> result()
    {
        indexesOfForeignKeys();
        constraintNames();
        for (const Column &column : m_table.columns) {
            if (column.autoIncrement)
                readersOf(column);
        }
        return m_findings;
    }

private:
    void add(const char *code, ObjectId part, const QString &text)
    {
        m_findings.append(
            {QStringLiteral("mariadb.") + QLatin1String(code), Finding::Severity::Error, m_table.id, part, text});
    }

    /** What a foreign key brings along is called like itself. */
    void indexesOfForeignKeys()
    {
        const QHash<ObjectId, ObjectId> own = ownIndexes(m_table);
        for (const ForeignKey *key : sortedByName(m_table.foreignKeys)) {
            const Index *index = m_table.indexes.find(ownIndexId(key->id));
            if (index && own.contains(index->id) && index->name.compare(key->name, Qt::CaseInsensitive) != 0)
                add("foreign_key_index_name", key->id,
                    Message::tr(
                        "Foreign key %1 of table %2 brings along an index of its name, which another index has. "
                        "Rename one, or give %3 an index.")
                        .arg(key->name, m_table.name, m_table.columnNames(key->columns).join(QStringLiteral(", "))));
        }
    }

    void constraintNames()
    {
        QSet<QString> taken;
        for (const ForeignKey &key : m_table.foreignKeys)
            taken.insert(key.name.toLower());
        for (const UniqueConstraint &unique : m_table.uniqueConstraints)
            taken.insert(unique.name.toLower());
        for (const CheckConstraint *check : sortedByName(m_table.checks)) {
            if (check->name.isEmpty())
                continue;
            if (taken.contains(check->name.toLower()))
                add("constraint_name", check->id,
                    Message::tr("Table %1 has a check and another constraint called %2, whatever their case. Rename "
                                "one.")
                        .arg(m_table.name, check->name));
            taken.insert(check->name.toLower());
        }
    }

    /** See https://mariadb.com/kb/en/generated-columns/. */
    void readersOf(const Column &counter)
    {
        const auto refuse = [&](ObjectId part, const QString &title) {
            add("auto_increment_read", part,
                Message::tr("%1 reads %2, which numbers the rows; MariaDB knows the number too late for that. Use a "
                            "view or a trigger.")
                    .arg(title, counter.name));
        };
        for (const CheckConstraint *check : sortedByName(m_table.checks)) {
            if (names(check->expression, counter.name))
                refuse(check->id, Message::tr("Check %1 of table %2")
                                      .arg(check->name.isEmpty() ? check->expression : check->name, m_table.name));
        }
        for (const Column &column : m_table.columns) {
            const auto &usual = column.defaultValue;
            const QString title = m_table.name + QLatin1Char('.') + column.name;
            if (usual && usual->kind == DefaultValue::Kind::Expression && names(usual->text, counter.name))
                refuse(column.id, Message::tr("The default of %1").arg(title));
            if (column.generated && reads(column, counter) && (column.generated->stored || isIndexed(column.id)))
                refuse(column.id, Message::tr("Column %1").arg(title));
        }
    }

    /** By itself, or by way of what is computed when it is read. */
    [[nodiscard]] bool reads(const Column &column, const Column &counter, int depth = 0) const
    {
        if (names(column.generated->expression, counter.name))
            return true;
        return depth < m_table.columns.size() &&
               std::any_of(m_table.columns.begin(), m_table.columns.end(), [&](const Column &other) {
                   return other.generated && other.id != column.id && names(column.generated->expression, other.name) &&
                          reads(other, counter, depth + 1);
               });
    }

    [[nodiscard]] bool isIndexed(ObjectId column) const
    {
        const bool isInKey =
            std::any_of(m_table.uniqueConstraints.begin(), m_table.uniqueConstraints.end(),
                        [&](const UniqueConstraint &unique) { return unique.columns.contains(column); });
        return isInKey || std::any_of(m_table.indexes.begin(), m_table.indexes.end(), [&](const Index &index) {
                   return std::any_of(index.parts.begin(), index.parts.end(),
                                      [&](const IndexPart &part) { return part.column == column; });
               });
    }

    const Table &m_table;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> validateMeetings(const Table &table)
{
    return MeetingRules(table).result();
}

QList<Finding> validateTableNames(const Schema &schema, const ServerVersion &server)
{
    QList<Finding> result;
    if (!foldsTableNames(server))
        return result;
    QHash<QString, QString> taken;
    QHash<QString, QString> takenByTriggers;
    const auto take = [&](QHash<QString, QString> &names, const auto &thing) {
        const QString key = foldedTableName(thing.name, server);
        const QString other = names.value(key);
        // Those of the very same name are told elsewhere.
        if (!other.isEmpty() && other != thing.name)
            result.append({QStringLiteral("mariadb.table_case"),
                           Finding::Severity::Error,
                           thing.id,
                           {},
                           Message::tr("%1 and %2 differ in case only, and this server takes both for one "
                                       "(lower_case_table_names). Rename one.")
                               .arg(other, thing.name)});
        names.insert(key, thing.name);
    };
    for (const Table *table : sortedByName(schema.tables))
        take(taken, *table);
    for (const DefinitionObject *object : sortedByName(schema.objects)) {
        if (object->kind == DefinitionObject::Kind::Trigger)
            take(takenByTriggers, *object);
        else if (isNamedAmongTables(object->kind))
            take(taken, *object);
    }
    return result;
}

} // namespace joinery::mariadb
