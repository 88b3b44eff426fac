// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_text_reading.h"

#include "core/base/translate.h"
#include "core/dialect/postgresql/postgresql_types.h"

#include <QHash>

namespace joinery::postgresql {

namespace {

using Family = TypeFamily;

// What texts look like that can be read as something else. Each takes all that PostgreSQL takes, and some more: it
// cannot be asked whether it can read a text, and looks at details only while it does.

/** Three numbers with signs between, or two with the name of a month, or all digits in one. */
QString datePattern()
{
    const QString month = QStringLiteral("(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*");
    const QString between = QStringLiteral("[-/., ]*");
    return QStringLiteral("\\d+[-/.]\\d+[-/.]\\d|\\d%2%1%2\\d|%1%2\\d+[-/., ]+\\d|\\d[-/., "
                          "]+\\d+%2%1|(^|[^.\\d])\\d{6}|\\d{4}[.]\\d{3}|"
                          "j\\d")
        .arg(month, between);
}

/** Hours and minutes, with a colon or in one and then with nothing but a zone behind them, or "now". */
QString timePattern()
{
    return QStringLiteral(
        "\\d:\\d|\\d\\s*[ap][.]?m|now|allballs|(^|\\s|t)(\\d{4}|\\d{6})([.]\\d*)?\\s*([-+]\\d{1,2}(:?\\d\\d)*)?"
        "(\\s*[a-z/_]+)?\\s*$");
}

/** Numbers with units, times, years with months ("1-2"), seconds alone; or as ISO 8601 has it. */
QString intervalPattern()
{
    const QString unit =
        QStringLiteral("(us|usecs?|micro[a-z]*|ms|msecs?|milli[a-z]*|s|secs?|seconds?|m|mins?|minutes?|"
                       "h|hrs?|hours?|d|days?|w|weeks?|mons?|months?|qtrs?|quarters?|y|yrs?|years?|"
                       "dec|decs|decades?|c|cent|cents|centur[a-z]*|mil[a-z]*|[a-z]*zone)");
    return QStringLiteral(
               "^\\s*@?\\s*([-+]?([\\d.]+\\s*%1(?![a-z])|\\d*:\\d+(:[\\d.]*)?|\\d+-\\d+(?=\\s|$)|[\\d.]+(?=\\s|$))"
               "\\s*,?\\s*)+(ago)?\\s*$|^\\s*[-+]?p[-+\\dt]|^\\s*[-+]?infinity")
        .arg(unit);
}

/** What begins as an object, array or text does, or is a number or a word of JSON. */
QString jsonPattern()
{
    return QStringLiteral("^\\s*([[{\"]|(-?\\d+([.]\\d+)?([eE][-+]?\\d+)?|true|false|null)\\s*$)");
}

/** The condition that a text is a number which every type of numbers with fractions can hold, but for its limits. */
QString isPlainNumber(const QString &text)
{
    return text + QStringLiteral(" ~ '^\\s*[-+]?[0-9]{1,30}([.][0-9]{1,30})?\\s*$'");
}

} // namespace

std::pair<QString, QString> boundsOf(const QString &canonical)
{
    if (canonical == QLatin1String("smallint"))
        return {QStringLiteral("-32768"), QStringLiteral("32767")};
    if (canonical == QLatin1String("integer"))
        return {QStringLiteral("-2147483648"), QStringLiteral("2147483647")};
    return {QStringLiteral("-9223372036854775808"), QStringLiteral("9223372036854775807")};
}

QString limitOf(int wholeDigits)
{
    return QLatin1Char('1') + QString(std::max(wholeDigits, 0), QLatin1Char('0'));
}

namespace {

TextMisfit noNumber(const QString &text, const QString &type)
{
    const QString unlike = QStringLiteral("%1 !~* '^\\s*([-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)(e[-+]?[0-9]+)?|nan|[-+]?"
                                          "inf(inity)?)\\s*$'")
                               .arg(text);
    const QList<int> digits = typeArguments(type);
    if (typeFamily(type) != Family::Numeric || digits.isEmpty())
        return {unlike, Message::tr("a number")};
    const int scale = digits.value(1, 0);
    const QString limit = limitOf(digits.first() - scale);
    return {QStringLiteral("CASE WHEN %1 THEN abs(round(%2::numeric, %3)) >= %4 ELSE %5 END")
                .arg(isPlainNumber(text), text, QString::number(scale), limit, unlike),
            Message::tr("%1, so a number below %2").arg(type, limit)};
}

TextMisfit noBits(const QString &text, const QString &type)
{
    const bool isVarying = type.startsWith(QLatin1String("bit varying"));
    const QList<int> length = typeArguments(type);
    const QString most = isVarying && length.isEmpty() ? QString() : QString::number(length.value(0, 1));
    return {QStringLiteral("%1 !~ '^[01]{%2%3}$'").arg(text, isVarying ? QStringLiteral("0,") : QString(), most),
            Message::tr("%1, so that many bits").arg(type)};
}

} // namespace

namespace {

constexpr const char *number = "([-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)(e[-+]?[0-9]+)?|[-+]?inf(inity)?|nan)";

/** So many numbers, with brackets and commas around them. */
QString shapePattern(const QString &count)
{
    return QStringLiteral("^[][\\s(){}<>]*%1([][\\s(){}<>]*,?[][\\s(){}<>]*%1)%2[][\\s(){}<>]*$")
        .arg(QLatin1String(number), count);
}

QString rangePattern(const QString &bound)
{
    return QStringLiteral("^\\s*(empty|[[(]\\s*\"?\\s*(%1)?\\s*\"?\\s*,\\s*\"?\\s*(%1)?\\s*\"?\\s*[])])\\s*$")
        .arg(bound);
}

struct NativeForm
{
    QString pattern;
    QString wanted;
};

/** What texts of types look like that have no family of their own. Each takes all that PostgreSQL takes, and more. */
NativeForm nativeForm(const QString &type)
{
    static const QHash<QString, NativeForm> forms = [] {
        const QString wholeNumber = QStringLiteral("[-+]?[0-9]+");
        const QString address = QStringLiteral(
            "^\\s*(0*(25[0-5]|2[0-4][0-9]|1?[0-9]{1,2})([.]0*(25[0-5]|2[0-4][0-9]|1?[0-9]{1,2})){0,3}[.]?|"
            "[0-9a-f:]*:[0-9a-f:.]*)(/[0-9]{1,3})?\\s*$");
        const QString hardware = QStringLiteral("^\\s*[0-9a-f]{1,6}([-:.]?[0-9a-f]{1,6}){0,7}\\s*$");
        QHash<QString, NativeForm> result;
        const auto add = [&result](const char *types, const QString &pattern, const QString &wanted) {
            for (const QString &each : QString::fromLatin1(types).split(QLatin1Char(' ')))
                result.insert(each, {pattern, wanted});
        };
        add("point", shapePattern(QStringLiteral("{1}")), Message::tr("a point, such as (1,2)"));
        add("lseg box", shapePattern(QStringLiteral("{3}")), Message::tr("two points, such as (1,2),(3,4)"));
        add("circle", shapePattern(QStringLiteral("{2}")), Message::tr("a circle, such as <(1,2),3>"));
        add("line", shapePattern(QStringLiteral("{2,3}")), Message::tr("a line, such as {1,2,3}"));
        add("path polygon", shapePattern(QStringLiteral("+")), Message::tr("points, such as ((1,2),(3,4))"));
        add("int4range int8range", rangePattern(wholeNumber), Message::tr("a range, such as [1,5)"));
        add("numrange", rangePattern(QLatin1String(number)), Message::tr("a range, such as [1,5)"));
        add("daterange tsrange tstzrange", rangePattern(QStringLiteral(".*")),
            Message::tr("a range, such as [2026-01-01,2026-02-01)"));
        add("int4multirange int8multirange nummultirange datemultirange tsmultirange tstzmultirange",
            QStringLiteral("^\\s*\\{.*\\}\\s*$"), Message::tr("ranges in braces, such as {[1,5),[7,9)}"));
        add("inet cidr", address, Message::tr("a network address"));
        add("macaddr macaddr8", hardware, Message::tr("a hardware address"));
        add("pg_lsn", QStringLiteral("^\\s*[0-9a-f]{1,8}/[0-9a-f]{1,8}\\s*$"), Message::tr("a place in the log"));
        add("oid", QStringLiteral("^\\s*[-+]?[0-9]+\\s*$"), Message::tr("a whole number"));
        add("ltree", QStringLiteral("^([[:alnum:]_-]+([.][[:alnum:]_-]+)*)?$"),
            Message::tr("labels with points between"));
        return result;
    }();
    return forms.value(type.section(QLatin1Char('.'), -1).remove(QLatin1Char('"')));
}

} // namespace

TextMisfit textMisfit(const QString &text, const QString &typeName)
{
    const QString type = canonicalType(typeName);
    switch (typeFamily(type)) {
    case Family::Integer: {
        const auto [lowest, highest] = boundsOf(type);
        return {QStringLiteral("CASE WHEN %1 ~ '^\\s*[-+]?[0-9]{1,40}\\s*$' THEN %1::numeric NOT BETWEEN %2 AND %3 "
                               "ELSE true END")
                    .arg(text, lowest, highest),
                Message::tr("a whole number")};
    }
    case Family::Numeric:
    case Family::Float:
        return noNumber(text, type);
    case Family::Boolean:
        return {QStringLiteral("lower(btrim(%1)) NOT IN ('t', 'tr', 'tru', 'true', 'y', 'ye', 'yes', 'on', '1', "
                               "'f', 'fa', 'fal', 'fals', 'false', 'n', 'no', 'of', 'off', '0')")
                    .arg(text),
                Message::tr("true or false")};
    case Family::Uuid:
        return {QStringLiteral("%1 !~* '^\\{?[0-9a-f]{4}(-?[0-9a-f]{4}){7}\\}?$'").arg(text), Message::tr("a UUID")};
    case Family::Date:
    case Family::Timestamp:
    case Family::TimestampTz:
        return {QStringLiteral("%1 !~* '%2' AND lower(btrim(%1)) NOT IN ('epoch', 'infinity', '-infinity', 'now', "
                               "'today', 'tomorrow', 'yesterday')")
                    .arg(text, datePattern()),
                Message::tr("a date")};
    case Family::Time:
        return {QStringLiteral("%1 !~* '%2'").arg(text, timePattern()), Message::tr("a time")};
    case Family::Interval:
        return {QStringLiteral("%1 !~* '%2'").arg(text, intervalPattern()), Message::tr("an interval")};
    case Family::Json:
    case Family::Jsonb:
        return {QStringLiteral("%1 !~ '%2'").arg(text, jsonPattern()), Message::tr("JSON")};
    case Family::Bits:
        return noBits(text, type);
    case Family::Array:
        return {QStringLiteral("%1 !~ '^\\s*(\\[.*\\]=)?\\{.*\\}\\s*$'").arg(text), Message::tr("an array")};
    default:
        break;
    }
    const NativeForm form = nativeForm(type);
    if (form.pattern.isEmpty())
        return {};
    return {QStringLiteral("%1 !~* '%2'").arg(text, form.pattern), form.wanted};
}

QString isSurelyReadable(const QString &text, const QString &type)
{
    const QString date = QStringLiteral("[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])");
    const QString time = QStringLiteral("([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]{1,6})?)?");
    const auto is = [&text](const QString &pattern) {
        return QStringLiteral("%1 ~ '^\\s*%2\\s*$'").arg(text, pattern);
    };
    switch (typeFamily(type)) {
    case Family::Numeric:
    case Family::Float:
        return isPlainNumber(text);
    case Family::Date:
        return is(date);
    case Family::Time:
        return is(time);
    case Family::Timestamp:
    case Family::TimestampTz:
        return is(date + QStringLiteral("([ T]") + time + QStringLiteral(")?"));
    default:
        return {};
    }
}

} // namespace joinery::postgresql
