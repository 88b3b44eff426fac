// SPDX-License-Identifier: MIT
#include "core/dialect/sqlite/sqlite_conversion.h"

#include "core/base/translate.h"
#include "core/dialect/sqlite/sqlite_text.h"
#include "core/dialect/sqlite/sqlite_types.h"

#include <QRegularExpression>

#include <cmath>

namespace joinery {

namespace {

using Kind = DataType::Kind;

/** What a person means by a declared type, also where it is native ("INT", "DATETIME", "NVARCHAR(20)"). */
DataType meaning(const DataType &type)
{
    if (type.kind != Kind::Native)
        return type;
    const DataType known = DataType::fromUserText(type.native);
    if (known.kind != Kind::Native)
        return known;
    static const QRegularExpression integer(QStringLiteral("\\b(tiny|small|medium|big)?int(eger)?[0-9]*\\b"),
                                            QRegularExpression::CaseInsensitiveOption);
    switch (sqliteAffinity(type.native)) {
    case SqliteAffinity::Integer:
        // "POINT" is an integer to SQLite too, but nobody means one.
        return integer.match(type.native).hasMatch() ? DataType::of(Kind::BigInt) : type;
    case SqliteAffinity::Text:
        return DataType::of(Kind::Text);
    case SqliteAffinity::Real:
        return DataType::of(Kind::Double);
    case SqliteAffinity::Blob:
    case SqliteAffinity::Numeric:
        // "", "ANY", "BLOB OF…", and whatever else: SQLite takes any value.
        return type;
    }
    return type;
}

bool isClock(Kind kind)
{
    return kind == Kind::Date || kind == Kind::Time || kind == Kind::Timestamp || kind == Kind::TimestampTz;
}

bool isWords(const DataType &type)
{
    return type.isText() || isChoice(type);
}

QString castTo(const QString &value, const char *type)
{
    return QStringLiteral("CAST(%1 AS %2)").arg(value, QLatin1String(type));
}

/**
 * A cast changes nothing exactly where its result equals what was there, both taken as numbers: '12' and 12 do, 'abc'
 * and 0 do not (https://www.sqlite.org/datatype3.html#type_conversions_prior_to_comparison).
 */
Conversion number(const QString &value, const char *type, const QString &wanted)
{
    const QString cast = castTo(value, type);
    return {cast, QStringLiteral("%1 <> %2").arg(cast, value), wanted};
}

Conversion integer(const QString &value, const DataType &to)
{
    Conversion result = number(value, "INTEGER", Message::tr("a whole number"));
    const auto within = [&result](qint64 least, qint64 most) {
        result.misfit += QStringLiteral(" OR %1 NOT BETWEEN %2 AND %3").arg(result.value).arg(least).arg(most);
        result.wanted = Message::tr("a whole number from %1 to %2").arg(least).arg(most);
    };
    if (to.kind == Kind::TinyInt)
        within(to.isUnsigned ? 0 : -128, to.isUnsigned ? 255 : 127);
    else if (to.kind == Kind::SmallInt)
        within(to.isUnsigned ? 0 : -32768, to.isUnsigned ? 65535 : 32767);
    else if (to.kind == Kind::MediumInt)
        within(to.isUnsigned ? 0 : -8388608, to.isUnsigned ? 16777215 : 8388607);
    else if (to.kind == Kind::Year)
        within(0, 2155);
    return result;
}

Conversion decimal(const QString &value, const DataType &to)
{
    Conversion result = number(value, "NUMERIC", Message::tr("a number"));
    if (to.precision) {
        const int digits = *to.precision - to.scale.value_or(0);
        result.misfit += QStringLiteral(" OR abs(%1) >= 1e%2").arg(result.value).arg(digits);
        result.wanted = Message::tr("a number with at most %1 digits before the point").arg(digits);
    }
    return result;
}

Conversion text(const QString &value, const DataType &from, const DataType &to)
{
    Conversion result{isWords(from) ? value : castTo(value, "TEXT"), {}, {}};
    const bool fits = !to.length || (from.isText() && from.length && *from.length <= *to.length);
    if (!fits) {
        result.misfit = QStringLiteral("length(%1) > %2").arg(result.value).arg(*to.length);
        result.wanted = Message::tr("at most %1 characters").arg(*to.length);
    }
    return result;
}

Conversion clock(const QString &value, const DataType &from, const DataType &to)
{
    if (isClock(from.kind) || from.isNumber())
        return {value, {}, {}};
    return {value, QStringLiteral("typeof(%1) = 'text' AND julianday(%1) IS NULL").arg(value),
            to.kind == Kind::Time ? Message::tr("a time such as 13:45") : Message::tr("a date such as 2026-11-20")};
}

Conversion uuid(const QString &value)
{
    const QString digits = QStringLiteral("replace(lower(%1), '-', '')").arg(value);
    return {value, QStringLiteral("length(%1) <> 32 OR %1 GLOB '*[^0-9a-f]*'").arg(digits), Message::tr("a UUID")};
}

QString listed(const QStringList &texts)
{
    QStringList result;
    for (const QString &text : texts)
        result.append(sqliteString(text));
    return result.join(QStringLiteral(", "));
}

Conversion choice(const QString &value, const DataType &from, const DataType &to)
{
    const QString words = isWords(from) ? value : castTo(value, "TEXT");
    const QString wanted = to.kind == Kind::Enum ? Message::tr("one of %1") : Message::tr("any of %1");
    return {words, QStringLiteral("NOT (%1)").arg(choiceCondition(words, to)), wanted.arg(listed(to.values()))};
}

Conversion converted(const QString &value, const DataType &from, const DataType &to)
{
    switch (to.kind) {
    case Kind::TinyInt:
    case Kind::SmallInt:
    case Kind::MediumInt:
    case Kind::Integer:
    case Kind::BigInt:
    case Kind::Year:
        return integer(value, to);
    case Kind::Real:
    case Kind::Double:
        return number(value, "REAL", Message::tr("a number"));
    case Kind::Numeric:
        return decimal(value, to);
    case Kind::Varchar:
    case Kind::Char:
    case Kind::Text:
    case Kind::TinyText:
    case Kind::MediumText:
    case Kind::LongText:
        return text(value, from, to);
    case Kind::Enum:
    case Kind::Set:
        return choice(value, from, to);
    case Kind::Blob:
        return {castTo(value, "BLOB"), {}, {}};
    case Kind::Boolean:
        return {castTo(value, "NUMERIC"),
                QStringLiteral("CAST(%1 AS NUMERIC) <> %1 OR CAST(%1 AS NUMERIC) NOT IN (0, 1)").arg(value),
                Message::tr("0 or 1")};
    case Kind::Date:
    case Kind::Time:
    case Kind::Timestamp:
    case Kind::TimestampTz:
        return clock(value, from, to);
    case Kind::Uuid:
        return uuid(value);
    case Kind::Json:
    case Kind::Jsonb:
        return {value, QStringLiteral("NOT json_valid(%1)").arg(value), Message::tr("JSON")};
    case Kind::Interval:
    case Kind::Native:
        return {value, {}, {}};
    }
    return {value, {}, {}};
}

bool holdsAllTexts(const DataType &from, const DataType &to)
{
    const QStringList texts = to.values();
    const QStringList former = from.values();
    return std::all_of(former.begin(), former.end(), [&texts](const QString &text) { return texts.contains(text); });
}

qsizetype longestText(const DataType &type)
{
    qsizetype longest = 0;
    for (const QString &text : type.values())
        longest = std::max(longest, text.size());
    return longest;
}

/** Whether every value of `from` is one of `to` as it stands: the same kind of values and no tighter limit. */
bool holdsAsItIs(const DataType &from, const DataType &to)
{
    if (from.isText() && to.isText())
        return !to.length || (from.length && *from.length <= *to.length);
    if (from.isInteger() && to.isInteger()) {
        const bool isNarrow = to.kind == Kind::TinyInt || to.kind == Kind::SmallInt || to.kind == Kind::MediumInt;
        return !isNarrow || (from.kind == to.kind && from.isUnsigned == to.isUnsigned);
    }
    const auto isFloat = [](Kind kind) { return kind == Kind::Real || kind == Kind::Double; };
    if (isFloat(from.kind) && isFloat(to.kind))
        return true;
    const auto isJson = [](Kind kind) { return kind == Kind::Json || kind == Kind::Jsonb; };
    if (isJson(from.kind) && isJson(to.kind))
        return true;
    if (from.kind == Kind::Numeric && to.kind == Kind::Numeric) {
        return !to.precision ||
               (from.precision && *from.precision - from.scale.value_or(0) <= *to.precision - to.scale.value_or(0));
    }
    if (isChoice(from) && from.kind == to.kind)
        return holdsAllTexts(from, to);
    if (isChoice(from) && to.isText())
        return !to.length || (from.kind == Kind::Enum && longestText(from) <= *to.length);
    return from.kind == to.kind && from.kind != Kind::Native;
}

/** Whether SQLite stores the number as an integer of 64 bits: 5, 5.0 and 1e3 are, 1.5 and 1e30 are not. */
bool isWholeNumber(const QString &digits)
{
    bool isInteger = false;
    (void)digits.toLongLong(&isInteger);
    constexpr double past = 9.2e18;
    const double value = digits.toDouble();
    return isInteger || (value == std::floor(value) && std::abs(value) < past);
}

} // namespace

SqliteAffinity sqliteAffinity(const QString &declaredType)
{
    const auto has = [&declaredType](const char *part) {
        return declaredType.contains(QLatin1String(part), Qt::CaseInsensitive);
    };
    if (has("INT"))
        return SqliteAffinity::Integer;
    if (has("CHAR") || has("CLOB") || has("TEXT"))
        return SqliteAffinity::Text;
    if (has("BLOB") || declaredType.isEmpty())
        return SqliteAffinity::Blob;
    if (has("REAL") || has("FLOA") || has("DOUB"))
        return SqliteAffinity::Real;
    return SqliteAffinity::Numeric;
}

Conversion convert(const QString &value, const DataType &from, const DataType &to)
{
    const DataType source = meaning(from);
    const DataType target = meaning(to);
    if (to.dimensions > 0)
        return {value, {}, {}};
    if (holdsAsItIs(source, target))
        return {value, {}, {}};
    // What stands in a blob as text would be no number and no date to SQLite.
    const bool isBlob = sqliteAffinity(sqliteTypeName(from)) == SqliteAffinity::Blob;
    const bool takesBlob = target.kind == Kind::Blob || target.kind == Kind::Native || target.isText();
    const QString readable =
        isBlob && !takesBlob
            ? QStringLiteral("CASE typeof(%1) WHEN 'blob' THEN CAST(%1 AS TEXT) ELSE %1 END").arg(value)
            : value;
    return converted(readable, source, target);
}

Conversion convertChoice(const QString &value, const ChoiceChange &change, const DataType &to)
{
    Conversion result{value, {}, {}};
    QString cases;
    for (const auto &[before, after] : change.renamed)
        cases += QStringLiteral(" WHEN %1 THEN %2").arg(sqliteString(before), sqliteString(after));
    if (!cases.isEmpty())
        result.value = QStringLiteral("CASE %1%2 ELSE %1 END").arg(value, cases);
    if (!change.gone.isEmpty()) {
        result.misfit = QStringLiteral("%1 IN (%2)").arg(value, listed(change.gone));
        result.wanted = Message::tr("one of %1").arg(listed(to.values()));
    }
    return result;
}

Conversion convertToStrict(const QString &value, const DataType &type)
{
    const QString name = sqliteTypeName(type).toUpper();
    if (name == QLatin1String("INT") || name == QLatin1String("INTEGER"))
        return number(value, "INTEGER", Message::tr("a whole number"));
    if (name == QLatin1String("REAL"))
        return number(value, "REAL", Message::tr("a number"));
    if (name == QLatin1String("TEXT"))
        return {value, QStringLiteral("typeof(%1) = 'blob'").arg(value), Message::tr("text")};
    if (name == QLatin1String("BLOB"))
        return {value, QStringLiteral("typeof(%1) <> 'blob'").arg(value), Message::tr("binary data")};
    return {value, {}, {}};
}

bool fitsStrictly(const DefaultValue &value, const DataType &type)
{
    using Value = DefaultValue::Kind;
    const QString name = sqliteTypeName(type).toUpper();
    const bool isInteger = name == QLatin1String("INT") || name == QLatin1String("INTEGER");
    const bool isReal = name == QLatin1String("REAL");
    switch (value.kind) {
    case Value::Null:
    case Value::Expression:
        return true;
    case Value::Text:
    case Value::Number:
        if (isInteger || isReal)
            return isSqlNumber(value.text.trimmed()) && (isReal || isWholeNumber(value.text.trimmed()));
        return name != QLatin1String("BLOB");
    case Value::True:
    case Value::False:
        return name != QLatin1String("BLOB");
    case Value::CurrentTimestamp:
    case Value::CurrentDate:
    case Value::CurrentTime:
    case Value::Uuid:
        return !isInteger && !isReal && name != QLatin1String("BLOB");
    }
    return true;
}

} // namespace joinery
