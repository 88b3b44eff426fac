// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/sql_lexer.h"
#include "core/schema/finding.h"
#include "core/schema/schema.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace joinery {

/** Words of a dialect, in lower case: what it takes as an option, a method, a parameter. */
struct Words
{
    /** Any word will do, whether it is listed or not. */
    bool any = false;
    QStringList listed;
    /** Words before a name: "index of " for "index of book_pkey". */
    QStringList beginnings;

    [[nodiscard]] bool contains(const QString &word) const
    {
        const auto begins = [&word](const QString &beginning) { return word.startsWith(beginning); };
        return any || listed.contains(word, Qt::CaseInsensitive) ||
               std::any_of(beginnings.begin(), beginnings.end(), begins);
    }
    [[nodiscard]] static Words anything() { return {true, {}, {}}; }

    friend bool operator==(const Words &, const Words &) = default;
};

/** How names are limited. */
struct NameLimit
{
    /** 0 for no limit. */
    int longest = 0;
    /** Counted in bytes of UTF-8, otherwise in characters. */
    bool inBytes = false;
    /** The texts of an enum are names there too. */
    bool holdsForEnumValues = false;

    friend bool operator==(const NameLimit &, const NameLimit &) = default;
};

/** What can be said about types and columns. */
struct ColumnFeatures
{
    /** Portable kinds of types; Enum and Set among them are those whose texts stand with the column. */
    QSet<DataType::Kind> types;
    bool arrays = false;
    bool unsignedNumbers = false;
    bool storedGenerated = false;
    bool virtualGenerated = false;
    bool expressionDefaults = false;
    bool uuidDefaults = false;
    /** Digits of a fraction of a second in the default "now". */
    bool defaultPrecision = false;

    bool identityAlways = false;
    bool identitySerial = false;
    bool identityStart = false;
    bool identityStep = false;
    bool identityBounds = false;
    bool identityCache = false;
    bool identityCycle = false;

    bool charsets = false;
    Words collations;
    bool onUpdate = false;
    bool invisible = false;
    Words options;

    friend bool operator==(const ColumnFeatures &, const ColumnFeatures &) = default;
};

/** What can be said about primary keys, unique constraints, checks, foreign keys and exclusion constraints. */
struct ConstraintFeatures
{
    /** SQLite's ON CONFLICT. */
    bool onConflict = false;
    bool deferrableKeys = false;
    bool deferrableForeignKeys = false;
    bool include = false;
    bool prefixLengths = false;
    /** A collation, and an order, of a column inside a key. */
    bool keyCollations = false;
    bool keyOrder = false;
    bool nullsNotDistinct = false;
    Words keyMethods;
    Words keyOptions;

    bool matchFull = false;
    bool matchPartial = false;
    bool setDefault = false;
    bool setColumns = false;
    /** A foreign key to a table that is not there. */
    bool missingTargets = false;

    bool checks = false;
    bool notValid = false;
    /** Of checks, and of foreign keys. */
    bool notEnforced = false;
    bool notEnforcedKeys = false;
    bool noInherit = false;
    bool exclusion = false;

    friend bool operator==(const ConstraintFeatures &, const ConstraintFeatures &) = default;
};

/** What can be said about indexes. */
struct IndexFeatures
{
    Words methods;
    bool expressions = false;
    bool partial = false;
    bool descending = false;
    bool collations = false;
    bool operatorClasses = false;
    bool nullsOrder = false;
    bool prefixLengths = false;
    bool include = false;
    bool nullsNotDistinct = false;
    bool invisible = false;
    Words options;

    friend bool operator==(const IndexFeatures &, const IndexFeatures &) = default;
};

/** What can be said about tables beyond their columns. */
struct TableFeatures
{
    /** Values must have the declared type: as an option, or always. */
    bool strict = false;
    bool withoutRowId = false;
    bool unlogged = false;
    bool systemVersioned = false;
    bool engines = false;
    bool rowFormats = false;
    bool charsets = false;
    bool collations = false;
    bool tablespaces = false;
    bool inherits = false;
    Words parameters;

    bool partitions = false;
    bool subPartitions = false;
    /** A partition is a table, which may live in a namespace of its own. */
    bool partitionNamespaces = false;
    Words partitionParameters;

    friend bool operator==(const TableFeatures &, const TableFeatures &) = default;
};

/** What a comment can be kept with. */
struct CommentFeatures
{
    bool tables = false;
    bool columns = false;
    bool keys = false;
    bool checks = false;
    bool foreignKeys = false;
    bool indexes = false;
    bool partitions = false;
    bool enums = false;
    bool objects = false;

    friend bool operator==(const CommentFeatures &, const CommentFeatures &) = default;
};

/**
 * What a dialect, at one version, can express of a schema. A value that each dialect fills in; what it does not mention
 * it cannot do, so that a feature nobody thought of is reported and never left out silently.
 */
struct Features
{
    /** The word before the point of every code: "sqlite". */
    QString dialect;
    /** For people: "SQLite", "PostgreSQL 12". */
    QString title;
    /** How its SQL is cut into words. */
    SqlLexOptions lexOptions;
    /** A name in double quotes that means nothing is a text there. */
    bool takesNamesForTexts = false;

    NameLimit names;
    bool namespaces = false;
    /** Enums with a name of their own. */
    bool namedEnums = false;
    /** Kinds of definition objects. */
    QSet<DefinitionObject::Kind> objects;
    ColumnFeatures columns;
    ConstraintFeatures constraints;
    IndexFeatures indexes;
    TableFeatures tables;
    CommentFeatures comments;

    /**
     * What is near enough to stand in for something that cannot be expressed: the part of the code after the point
     * ("enum", "engine"), or for a type its name ("mediumtext"), → a sentence that says what becomes of it. Such a
     * finding is a warning at most, and the planner does as it says.
     */
    QMap<QString, QString> instead;

    friend bool operator==(const Features &, const Features &) = default;
};

/**
 * What the dialect cannot express of a schema: one finding for each place, with the code `<dialect>.<feature>`, the id
 * of table, enum or object and of the part, and a sentence that says what, where, and what to do.
 *
 * An error where meaning would be lost, so that no plan may be made of it; a warning where only the way it is stored is
 * left out or something near takes its place; an information where nothing but a comment goes. All findings, in order
 * of names; linear.
 */
[[nodiscard]] QList<Finding> validateFeatures(const Schema &schema, const Features &features);

// The parts of it, since a planner looks only at what changes.

[[nodiscard]] QList<Finding> validateFeatures(const Table &table, const Features &features);
[[nodiscard]] QList<Finding> validateFeatures(const EnumType &enumType, const Features &features);
[[nodiscard]] QList<Finding> validateFeatures(const DefinitionObject &object, const Features &features);

} // namespace joinery
