// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/schema.h"

namespace joinery {

/** The column that is another name for the rowid (a sole `INTEGER` primary key of a rowid table, not `DESC`), or null.
 */
[[nodiscard]] const Column *rowIdColumn(const Table &table);

/**
 * Writes the CREATE statements of a schema.
 *
 * Foreign keys name what they point to as `schema` calls it; what is not there any more is named as in `fallback`,
 * since that is what the database still says.
 */
class SqliteStatements
{
public:
    explicit SqliteStatements(const Schema &schema, const Schema *fallback = nullptr);

    /** Without semicolon. `createdAs` is the name it is made under; self references keep the table's own name. */
    [[nodiscard]] QString createTable(const Table &table, const QString &createdAs = {}) const;
    [[nodiscard]] static QString createIndex(const Table &table, const Index &index);
    [[nodiscard]] static QString createObject(const DefinitionObject &object);
    [[nodiscard]] static QString dropObject(const DefinitionObject &object);

    /** "price" REAL NOT NULL DEFAULT 0 …, with the primary key when it is this column alone and the check of an enum.
     */
    [[nodiscard]] static QString column(const Table &table, const Column &column);
    /** CONSTRAINT "name" FOREIGN KEY (…) REFERENCES …; columns are named as in `table`. */
    [[nodiscard]] QString foreignKey(const Table &table, const ForeignKey &key) const;
    /** The same as a column writes it: CONSTRAINT "name" REFERENCES …. */
    [[nodiscard]] QString references(const ForeignKey &key) const;
    [[nodiscard]] static QString unique(const Table &table, const UniqueConstraint &constraint);
    [[nodiscard]] static QString check(const CheckConstraint &check);
    /** Empty where it stands with its column or there is none. */
    [[nodiscard]] static QString primaryKey(const Table &table);

    [[nodiscard]] QString referencedTable(const ForeignKey &key) const;
    /** Whether all that the key leads to has a name; not so where it is yet to come, or long gone. */
    [[nodiscard]] bool knowsTarget(const ForeignKey &key) const;

private:
    [[nodiscard]] QStringList referencedColumns(const ForeignKey &key) const;

    const Schema &m_schema;
    const Schema *m_fallback;
};

} // namespace joinery
