// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace joinery {

/** How far a new text of a value reaches. */
enum class ValueReach
{
    /** Wherever a person means the value, also where a column is compared as text. */
    Meaning,
    /**
     * Where the string is a value of the type to PostgreSQL, whose expressions follow by themselves: not what is
     * compared as text, and not the body of a routine.
     */
    Type
};

/** Where the texts of an enum's values can stand in SQL: what is compared with such a column, or cast to the type. */
struct EnumMention
{
    /** Names of the type, and of domains made of it, without a namespace. */
    QStringList types;
    /** Whether a bare or qualified name ends in one that means a column of the type; asked with the folded name. */
    std::function<bool(const QString &foldedName)> isColumn;
    ValueReach reach = ValueReach::Meaning;
    /** The text makes a domain of the type: what it says behind DEFAULT is of it. */
    bool isDomain = false;
};

/**
 * A value of an enum that got a new text, in an expression or definition. Only strings that are compared with a column
 * of the type (`=`, `IN (…)`, `= ANY (…)`, `BETWEEN`, `CASE column WHEN`, `IS DISTINCT FROM`) or that are said to be of
 * it (`::mood`, `CAST(… AS mood)`, `mood '…'`, `mood DEFAULT '…'`) are meant, also as elements of arrays; the same
 * letters elsewhere are somebody else's text.
 */
[[nodiscard]] QString renameValueInSql(const QString &sql, const EnumMention &mention, const QString &from,
                                       const QString &to);

} // namespace joinery
