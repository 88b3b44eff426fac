// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/object_id.h"
#include "core/base/rare.h"
#include "core/schema/data_type.h"
#include "core/schema/default_value.h"

#include <QMap>

#include <optional>

namespace joinery {

/** How a generated column is computed: SQL over the other columns of its row. */
struct Generated
{
    QString expression;
    /** Kept on disk; otherwise computed when read (virtual). */
    bool stored = false;

    friend bool operator==(const Generated &, const Generated &) = default;
};

/** How a column that numbers rows by itself does so; what is not set is up to the database. */
struct Identity
{
    enum class Style
    {
        /** As the dialect does it by default: AUTOINCREMENT, BY DEFAULT AS IDENTITY, AUTO_INCREMENT. */
        Usual,
        /** GENERATED ALWAYS AS IDENTITY: a value given by hand is refused. */
        Always,
        /** PostgreSQL's serial: a default that reads a sequence the column owns. */
        Serial
    };

    Style style = Style::Usual;
    std::optional<qint64> start;
    std::optional<qint64> step;
    std::optional<qint64> minimum;
    std::optional<qint64> maximum;
    std::optional<qint64> cache;
    bool cycle = false;

    friend bool operator==(const Identity &, const Identity &) = default;
};

/** What few columns have; kept apart so that the many stay small. */
struct ColumnDetails
{
    /** Of an auto-increment column. */
    Identity identity;
    /** The character set of a text column; empty for the table's. */
    QString charset;
    /** SQL of the value a row gets whenever it is updated (MariaDB: ON UPDATE CURRENT_TIMESTAMP); empty for none. */
    QString onUpdate;
    /** Left out of SELECT * and of INSERT without column names (MariaDB, MySQL). */
    bool invisible = false;
    /** What one dialect alone knows, by its own word in lower case: "storage" → "external" (PostgreSQL). */
    QMap<QString, QString> options;

    friend bool operator==(const ColumnDetails &, const ColumnDetails &) = default;
};

/** One column of a table. Keys, checks and indexes belong to the table and name columns by id. */
struct Column
{
    ObjectId id;
    QString name;
    DataType type;
    bool nullable = true;
    std::optional<DefaultValue> defaultValue;
    std::optional<Generated> generated;
    /** Numbers rows by itself; how, is in `details->identity`. */
    bool autoIncrement = false;
    /** The name of a collation of the database; empty for its default. */
    QString collation;
    QString comment;
    Rare<ColumnDetails> details;

    friend bool operator==(const Column &, const Column &) = default;
};

} // namespace joinery
