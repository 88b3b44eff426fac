// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/schema/constraint.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace joinery {

/** One column of a key or part of an index as written: a name or an expression, a collation, a direction. */
struct SqliteKeyPart
{
    /** The name without quotes where the part is one name; empty for an expression. */
    QString name;
    /** The text without COLLATE and direction. */
    QString expression;
    QString collation;
    bool descending = false;

    friend bool operator==(const SqliteKeyPart &, const SqliteKeyPart &) = default;
};

/** What REFERENCES says. No columns means the primary key of the table. */
struct SqliteReference
{
    QString table;
    QStringList columns;
    ReferenceAction onDelete = ReferenceAction::NoAction;
    ReferenceAction onUpdate = ReferenceAction::NoAction;
    QString match;
    Deferral deferral = Deferral::NotDeferrable;

    friend bool operator==(const SqliteReference &, const SqliteReference &) = default;
};

/** A constraint of a table; one that stands with a column has that column as its only part. */
struct SqliteConstraint
{
    enum class Kind
    {
        PrimaryKey,
        Unique,
        Check,
        ForeignKey
    };

    Kind kind = Kind::Check;
    QString name;
    QList<SqliteKeyPart> parts;
    /** Of a check, without its parentheses. */
    QString expression;
    QString onConflict;
    bool autoIncrement = false;
    /** It stands with its column, not in a line of its own. */
    bool isOfColumn = false;
    SqliteReference reference;

    friend bool operator==(const SqliteConstraint &, const SqliteConstraint &) = default;
};

struct SqliteColumn
{
    QString name;
    /** The declared type, in quotes where it must be written so to be the same again; empty where there is none. */
    QString type;
    bool notNull = false;
    QString notNullConflict;
    /** What follows DEFAULT, as written, with the parentheses around an expression. */
    std::optional<QString> defaultText;
    QString collation;
    std::optional<QString> generatedAs;
    bool generatedStored = false;
    /** Names given to NOT NULL, DEFAULT and the like. */
    QStringList otherConstraintNames;

    friend bool operator==(const SqliteColumn &, const SqliteColumn &) = default;
};

/** A CREATE TABLE statement taken apart, names without quotes, everything else as written. */
struct SqliteTable
{
    QString name;
    QList<SqliteColumn> columns;
    QList<SqliteConstraint> constraints;
    bool strict = false;
    bool withoutRowId = false;
    bool hasComments = false;

    friend bool operator==(const SqliteTable &, const SqliteTable &) = default;
};

struct SqliteIndex
{
    QString name;
    QString table;
    bool unique = false;
    QList<SqliteKeyPart> parts;
    QString where;

    friend bool operator==(const SqliteIndex &, const SqliteIndex &) = default;
};

/**
 * Takes apart CREATE TABLE as SQLite keeps it in sqlite_schema: comments anywhere, names in any quotes, any words as a
 * type. Error "sqlite.syntax" where the text is no such statement.
 */
[[nodiscard]] Result<SqliteTable> parseSqliteTable(QStringView sql);

/**
 * What SQLite makes of a type that begins with a quote: `"varchar"(3)` is varchar, as sqlite3DequoteToken() and
 * sqlite3Dequote() have it (https://www.sqlite.org/src/file/src/util.c).
 */
[[nodiscard]] QString reportedType(const QString &text);

/** Takes apart CREATE INDEX. Error "sqlite.syntax". */
[[nodiscard]] Result<SqliteIndex> parseSqliteIndex(QStringView sql);

/** What follows the name in CREATE VIEW, TRIGGER or VIRTUAL TABLE. Error "sqlite.syntax". */
[[nodiscard]] Result<QString> parseSqliteDefinition(QStringView sql);

} // namespace joinery
