// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace joinery {

/** One value of one row, the same for every dialect. */
struct RowValue
{
    enum class Kind
    {
        Null,
        Boolean,
        Number,
        Text,
        Bytes
    };

    Kind kind = Kind::Null;
    /** "true" or "false"; the digits; the text; the bytes as base 64. Empty for NULL. */
    QString text;

    [[nodiscard]] static RowValue null() { return {}; }
    [[nodiscard]] static RowValue boolean(bool value)
    {
        return {Kind::Boolean, value ? QStringLiteral("true") : QStringLiteral("false")};
    }
    [[nodiscard]] static RowValue number(QString digits) { return {Kind::Number, std::move(digits)}; }
    [[nodiscard]] static RowValue number(qint64 value) { return number(QString::number(value)); }
    [[nodiscard]] static RowValue of(QString text) { return {Kind::Text, std::move(text)}; }
    [[nodiscard]] static RowValue bytes(const QByteArray &value)
    {
        return {Kind::Bytes, QString::fromLatin1(value.toBase64())};
    }

    friend bool operator==(const RowValue &, const RowValue &) = default;
};

/** The values of one row, in the order of the columns they are for. */
using Row = QList<RowValue>;

} // namespace joinery
