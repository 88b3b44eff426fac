// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace joinery {

/**
 * What a column holds when a row does not say. A column without one has no DefaultValue at all.
 *
 * `text` is the plain value, never SQL, for Text ("it's") and Number ("1.50"); SQL for Expression; for the current time
 * and timestamp the digits of a fraction of a second ("6"), or empty; empty otherwise.
 */
struct DefaultValue
{
    enum class Kind
    {
        Null,
        Text,
        Number,
        True,
        False,
        Expression,
        CurrentTimestamp,
        CurrentDate,
        CurrentTime,
        /** A new random UUID for every row. */
        Uuid
    };

    Kind kind = Kind::Null;
    QString text;

    [[nodiscard]] static DefaultValue null() { return {}; }
    [[nodiscard]] static DefaultValue literal(QString text) { return {Kind::Text, std::move(text)}; }
    [[nodiscard]] static DefaultValue number(QString digits) { return {Kind::Number, std::move(digits)}; }
    [[nodiscard]] static DefaultValue boolean(bool value) { return {value ? Kind::True : Kind::False, {}}; }
    [[nodiscard]] static DefaultValue expression(QString sql) { return {Kind::Expression, std::move(sql)}; }
    [[nodiscard]] static DefaultValue of(Kind kind) { return {kind, {}}; }

    /**
     * Reads what a person types as SQL: `'it''s'`, `1.5`, `true`, `null`, `current_timestamp`, `uuid()`; anything else
     * is an expression.
     */
    [[nodiscard]] static DefaultValue fromUserText(const QString &text);
    /** As a person would type it; fromUserText(x.userText()) == x. */
    [[nodiscard]] QString userText() const;
    /** Same value for every row: not an expression, not a clock, not a UUID. */
    [[nodiscard]] bool isConstant() const;

    friend bool operator==(const DefaultValue &, const DefaultValue &) = default;
};

/** Whether the text is one SQL number: digits with optional sign, point and exponent. */
[[nodiscard]] bool isSqlNumber(const QString &text);

} // namespace joinery
