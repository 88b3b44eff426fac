// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/sql_cursor.h"
#include "core/copying/script_table.h"

namespace joinery {

/** A table, column or type by its name. */
struct ScriptName
{
    /** Empty for the default, and in MariaDB, where the database stands there. */
    QString nameSpace;
    QString name;
};

/**
 * Reads what stands in CREATE TABLE and ALTER TABLE … ADD of PostgreSQL and MariaDB, word by word.
 *
 * What it knows of a definition is taken, what changes nothing about the table is passed over, and anything else stops
 * it with an error ("script.words") that names the words, so that nothing is misread in silence.
 */
class ScriptTableReader
{
public:
    /** `notes` collects sentences about what was left out on purpose. All of it outlives the reader. */
    ScriptTableReader(SqlCursor &cursor, const QString &dialect, QStringList &notes);

    [[nodiscard]] ScriptName name();
    /** "(column …, constraint …)" and the options behind it. */
    [[nodiscard]] Result<void> body(ScriptTable &table);
    /** "(column …, constraint …)" alone. */
    [[nodiscard]] Result<void> items(ScriptTable &table);
    /** One column or constraint, up to the comma or parenthesis behind it. */
    [[nodiscard]] Result<void> item(ScriptTable &table);
    [[nodiscard]] Result<ScriptColumn> column();
    /** What follows the name of an index: USING, "(parts)", WHERE. */
    [[nodiscard]] Result<void> index(ScriptIndex &index);
    /** A type where it stands. */
    [[nodiscard]] DataType typeHere() { return type(typeText(), m_isMariadb); }
    /** A default, as one word, text or expression. */
    [[nodiscard]] QString expression();
    /** Goes to the comma, or the end of the parentheses, behind what is read. */
    void skipItem();

    /** The type that stands in a text. */
    [[nodiscard]] static DataType type(QString text, bool isMariadb);
    /** DEFAULT nextval(…) and its like count by themselves. */
    static void setDefault(Column &column, const QString &sql);

private:
    [[nodiscard]] tl::unexpected<Error> unreadable() const;
    [[nodiscard]] Result<bool> constraint(ScriptTable &table);
    [[nodiscard]] Result<void> key(const QString &words, ScriptTable &table);
    [[nodiscard]] Result<void> plainIndex(ScriptTable &table, const QString &method);
    [[nodiscard]] Result<void> columnWord(ScriptColumn &column);
    [[nodiscard]] bool columnOption(ScriptColumn &column);
    [[nodiscard]] bool generated(Column &column);
    [[nodiscard]] QString typeText();
    [[nodiscard]] bool endsType() const;
    [[nodiscard]] Result<QString> references();
    [[nodiscard]] QList<ScriptKeyPart> keyParts();
    [[nodiscard]] Result<QString> columnList();
    void options(ScriptTable &table);
    void mariadbOption(ScriptTable &table);
    void skipUsing();
    [[nodiscard]] CheckConstraint check();
    [[nodiscard]] static QString quotedName(const QString &name);

    SqlCursor &m_cursor;
    bool m_isMariadb;
    QStringList &m_notes;
    /** The name that CONSTRAINT gave to what is read, as SQLite takes it; or empty. */
    QString m_constraintName;
};

} // namespace joinery
