// SPDX-License-Identifier: MIT
#pragma once

#include "core/database/introspection.h"
#include "core/database/sqlite/sqlite_ddl.h"

#include <QHash>

#include <vector>

namespace joinery {

/**
 * Puts statements that were taken apart together into a schema: gives ids, finds the tables and columns that names
 * mean, and notes what the model cannot say. Statements may come in any order.
 */
class SqliteSchemaBuilder
{
public:
    void add(SqliteTable table);
    void add(SqliteIndex index);
    void add(DefinitionObject::Kind kind, const QString &name, const QString &definition);
    /** Something of the database that cannot be read. `table` may be empty. */
    void note(const QString &code, Finding::Severity severity, const QString &table, const QString &text);

    [[nodiscard]] Introspection finish();

private:
    struct Draft
    {
        SqliteTable source;
        Table table;
        QHash<QString, ObjectId> columns;
    };

    void addColumns(Draft &draft);
    [[nodiscard]] Column column(const Draft &draft, const SqliteColumn &source);
    [[nodiscard]] DataType type(const QString &declared);
    [[nodiscard]] DefaultValue defaultValue(const QString &text);
    void addPrimaryKey(Draft &draft);
    void addConstraints(Draft &draft);
    void addUnique(Draft &draft, const SqliteConstraint &source);
    void addCheck(Draft &draft, const SqliteConstraint &source);
    void addForeignKey(Draft &draft, const SqliteConstraint &source);
    QString resolve(ForeignKey &key, const SqliteReference &reference) const;
    void addIndex(const SqliteIndex &source);
    [[nodiscard]] static QList<ObjectId> columnIds(const Draft &draft, const QList<SqliteKeyPart> &parts);
    [[nodiscard]] ObjectId partId(const Draft &draft, const QString &kind, const QString &what);
    [[nodiscard]] Draft *find(const QString &tableName);

    std::vector<Draft> m_drafts;
    QHash<QString, std::size_t> m_positions;
    QList<SqliteIndex> m_indexes;
    QList<DefinitionObject> m_objects;
    /** The same few texts come again and again: each is read once. */
    QHash<QString, DataType> m_types;
    QHash<QString, DefaultValue> m_defaults;
    QHash<QString, int> m_seeds;
    QList<Finding> m_findings;
};

} // namespace joinery
