// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace joinery {

/**
 * The type of a column: a portable kind that every dialect spells its own way, or a native type kept by its text.
 *
 * The text form is what files and the window show: `varchar(200)`, `numeric(10,2)`, `integer`, `bigint unsigned`,
 * `timestamp(3)`, `enum('new','paid')`, `text[]`. Any other text is a native type, kept as it is ("citext", "INT", ""):
 * fromText(x).text() == x always holds. A type the schema itself defines (an enum, a domain, a composite type) is a
 * native type by its name, with its namespace in front where it has one; a rename of that type rewrites it here.
 */
struct DataType
{
    enum class Kind
    {
        Native,
        Varchar,
        Char,
        Text,
        TinyText,
        MediumText,
        LongText,
        TinyInt,
        SmallInt,
        MediumInt,
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
        Year,
        Uuid,
        Json,
        Jsonb,
        Blob,
        /** One of the texts in `values()`; an enum with a name of its own is an EnumType. */
        Enum,
        /** Any number of the texts in `values()` (MariaDB, MySQL). */
        Set,
    };

    Kind kind = Kind::Native;
    /** Characters, for varchar and char. */
    std::optional<int> length;
    /**
     * Digits in all and after the point, for numeric; a scale needs a precision. For time, timestamp, timestamptz and
     * interval the precision is the number of digits of a fraction of a second.
     */
    std::optional<int> precision;
    std::optional<int> scale;
    /** For the kinds of numbers. */
    bool isUnsigned = false;
    /** How often the type is an array of itself: 1 for `text[]` (PostgreSQL). */
    int dimensions = 0;
    /**
     * The text of a native type without its brackets as an array (empty for SQLite's column without a type); for enum
     * and set their values as quoted texts with commas between. Empty for the others.
     */
    QString native;

    [[nodiscard]] static DataType of(Kind kind) { return DataType{.kind = kind}; }
    [[nodiscard]] static DataType varchar(int length) { return DataType{.kind = Kind::Varchar, .length = length}; }
    [[nodiscard]] static DataType numeric(int precision, int scale);
    /** `kind` is Enum or Set. */
    [[nodiscard]] static DataType choice(Kind kind, const QStringList &values);

    /** Reads the canonical text form; whatever is not a portable type exactly so written becomes native. */
    [[nodiscard]] static DataType fromText(const QString &text);
    /** Reads what a person types: any case, spaces, and the usual aliases (int, string, bool, datetime, decimal…). */
    [[nodiscard]] static DataType fromUserText(const QString &text);
    [[nodiscard]] QString text() const;

    /** The texts of an enum or set, in their order. */
    [[nodiscard]] QStringList values() const;
    /** The same type, not as an array. */
    [[nodiscard]] DataType element() const;

    [[nodiscard]] bool isInteger() const;
    [[nodiscard]] bool isText() const;
    /** Integers, real, double and numeric; not an array of them. */
    [[nodiscard]] bool isNumber() const;

    friend bool operator==(const DataType &, const DataType &) = default;
};

/** The portable names in the order in which a chooser offers them; not enum and set, which need their texts. */
[[nodiscard]] QStringList portableTypeNames();

} // namespace joinery
