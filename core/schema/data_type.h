// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace joinery {

/**
 * The type of a column: a portable kind that every dialect spells its own way, or a native type kept by its text.
 *
 * The text form is what files and the window show: `varchar(200)`, `numeric(10,2)`, `integer`, `bigint unsigned`.
 * Any other text is a native type, kept as it is ("citext", "INT", ""): fromText(x).text() == x always holds.
 */
struct DataType
{
    enum class Kind
    {
        Native,
        Varchar,
        Char,
        Text,
        SmallInt,
        Integer,
        BigInt,
        Real,
        Double,
        Numeric,
        Boolean,
        Date,
        Time,
        Timestamp,
        TimestampTz,
        Interval,
        Uuid,
        Json,
        Jsonb,
        Blob,
    };

    Kind kind = Kind::Native;
    /** Characters, for varchar and char. */
    std::optional<int> length;
    /** Digits in all and after the point, for numeric. A scale needs a precision. */
    std::optional<int> precision;
    std::optional<int> scale;
    /** For the integer kinds. */
    bool isUnsigned = false;
    /** The text of a native type; empty for the others (and for SQLite's column without a type). */
    QString native;

    [[nodiscard]] static DataType of(Kind kind) { return DataType{.kind = kind}; }
    [[nodiscard]] static DataType varchar(int length) { return DataType{.kind = Kind::Varchar, .length = length}; }
    [[nodiscard]] static DataType numeric(int precision, int scale);

    /** Reads the canonical text form; whatever is not a portable type exactly so written becomes native. */
    [[nodiscard]] static DataType fromText(const QString &text);
    /** Reads what a person types: any case, spaces, and the usual aliases (int, string, bool, datetime, decimal…). */
    [[nodiscard]] static DataType fromUserText(const QString &text);
    [[nodiscard]] QString text() const;

    [[nodiscard]] bool isInteger() const;
    [[nodiscard]] bool isText() const;
    /** Integers, real, double and numeric. */
    [[nodiscard]] bool isNumber() const;

    friend bool operator==(const DataType &, const DataType &) = default;
};

/** The portable names in the order in which a chooser offers them. */
[[nodiscard]] QStringList portableTypeNames();

} // namespace joinery
