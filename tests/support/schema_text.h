// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/schema.h"

namespace joinery {

/**
 * A schema from a short text, one table a line or after `;`:
 *
 *     author(id integer pk, name text not null, email varchar(255) unique); book(id pk, author_id -> author.id)
 *
 * A column is a name, a type (integer when left out) and words: `pk`, `auto`, `not null`, `unique`, `index`,
 * `default X`, `check X` (to the end), `-> table.column`. Ids are derived from names, so the same text gives equal
 * schemas.
 */
[[nodiscard]] Schema schemaFromText(const QString &text);

/** Changes a copy of a schema by names; edited() starts one. */
class EditedSchema
{
public:
    explicit EditedSchema(Schema schema) : m_schema(std::move(schema)) {}
    operator Schema() const { return m_schema; }

    EditedSchema &addTable(const QString &text);
    EditedSchema &dropTable(const QString &table);
    EditedSchema &renameTable(const QString &table, const QString &to);
    EditedSchema &addColumn(const QString &table, const QString &name, const QString &type = QStringLiteral("text"));
    EditedSchema &dropColumn(const QString &column);
    EditedSchema &renameColumn(const QString &column, const QString &to);
    EditedSchema &changeType(const QString &column, const QString &type);
    EditedSchema &notNull(const QString &column, bool value = true);
    /** Anything else: the table by name, for writing. */
    Table &table(const QString &name);

private:
    Schema m_schema;
};

/** For tests that say what a person did: `edited(s).renameColumn("a.b", "c")`. */
[[nodiscard]] inline EditedSchema edited(Schema schema)
{
    return EditedSchema(std::move(schema));
}

/** The id schemaFromText gives a table, and a column of it ("author.name"). */
[[nodiscard]] ObjectId tableId(const QString &table);
[[nodiscard]] ObjectId columnId(const QString &column);

} // namespace joinery
