// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_conversion.h"

#include "core/base/translate.h"
#include "core/dialect/mariadb/mariadb_text.h"
#include "core/dialect/mariadb/mariadb_types.h"

#include <QHash>
#include <QStringList>

namespace joinery::mariadb {

namespace {

using Family = TypeFamily;

struct Bounds
{
    QString lowest;
    QString highest;
};

Bounds boundsOf(const QString &type)
{
    static const QHash<QString, Bounds> withSign{
        {QStringLiteral("tinyint"), {QStringLiteral("-128"), QStringLiteral("127")}},
        {QStringLiteral("smallint"), {QStringLiteral("-32768"), QStringLiteral("32767")}},
        {QStringLiteral("mediumint"), {QStringLiteral("-8388608"), QStringLiteral("8388607")}},
        {QStringLiteral("int"), {QStringLiteral("-2147483648"), QStringLiteral("2147483647")}},
        {QStringLiteral("bigint"), {QStringLiteral("-9223372036854775808"), QStringLiteral("9223372036854775807")}},
    };
    static const QHash<QString, QString> withoutSign{
        {QStringLiteral("tinyint"), QStringLiteral("255")},
        {QStringLiteral("smallint"), QStringLiteral("65535")},
        {QStringLiteral("mediumint"), QStringLiteral("16777215")},
        {QStringLiteral("int"), QStringLiteral("4294967295")},
        {QStringLiteral("bigint"), QStringLiteral("18446744073709551615")},
    };
    const QString base = baseOf(type);
    return isUnsigned(type) ? Bounds{QStringLiteral("0"), withoutSign.value(base)} : withSign.value(base);
}

int rankOf(const QString &type)
{
    static const QStringList order{QStringLiteral("tinyint"), QStringLiteral("smallint"), QStringLiteral("mediumint"),
                                   QStringLiteral("int"), QStringLiteral("bigint")};
    return static_cast<int>(order.indexOf(baseOf(type)));
}

bool isNumber(Family family)
{
    return family == Family::Integer || family == Family::Decimal || family == Family::Float || family == Family::Bit ||
           family == Family::Year;
}

bool isMoment(Family family)
{
    return family == Family::Date || family == Family::Timestamp || family == Family::TimestampTz;
}

/** Bytes that a type without a length in characters holds. */
qint64 bytesOf(const QString &base)
{
    static const QHash<QString, qint64> sizes{
        {QStringLiteral("tinytext"), 255},        {QStringLiteral("tinyblob"), 255},
        {QStringLiteral("text"), 65535},          {QStringLiteral("blob"), 65535},
        {QStringLiteral("mediumtext"), 16777215}, {QStringLiteral("mediumblob"), 16777215},
        {QStringLiteral("longtext"), 4294967295}, {QStringLiteral("longblob"), 4294967295},
        {QStringLiteral("json"), 4294967295},
    };
    return sizes.value(base, 0);
}

/** What the type is where the server makes its values of texts and bytes only, or of the same; empty otherwise. */
QString closedKind(const QString &type)
{
    const QString base = baseOf(canonicalType(type));
    static const QStringList shapes{QStringLiteral("point"),           QStringLiteral("linestring"),
                                    QStringLiteral("polygon"),         QStringLiteral("multipoint"),
                                    QStringLiteral("multilinestring"), QStringLiteral("multipolygon"),
                                    QStringLiteral("geometry"),        QStringLiteral("geometrycollection")};
    static const QStringList alone{QStringLiteral("uuid"), QStringLiteral("inet4"), QStringLiteral("inet6")};
    return shapes.contains(base) ? QStringLiteral("shape") : alone.contains(base) ? base : QString();
}

class Finder
{
public:
    Finder(const QString &value, const QString &from, const QString &to)
        : m_value(value), m_from(from), m_to(to), m_fromFamily(typeFamily(from)), m_toFamily(typeFamily(to))
    {
    }

    Misfit result()
    {
        if (canonicalType(m_from) == canonicalType(m_to))
            return {};
        switch (m_toFamily) {
        case Family::Integer:
            toInteger();
            break;
        case Family::Decimal:
            toDecimal();
            break;
        case Family::Float:
            toFloat();
            break;
        case Family::Text:
        case Family::Binary:
            toText();
            break;
        case Family::Date:
        case Family::Timestamp:
        case Family::TimestampTz:
            toMoment();
            break;
        case Family::Time:
            toTime();
            break;
        case Family::Year:
            refuse(QStringLiteral("%1 NOT BETWEEN 1901 AND 2155 AND %1 <> 0"), Message::tr("a year from 1901 to 2155"));
            break;
        case Family::Enum:
            toEnum();
            break;
        case Family::Set:
            toSet();
            break;
        case Family::Json:
            if (!isNumber(m_fromFamily))
                refuse(QStringLiteral("NOT JSON_VALID(%1)"), Message::tr("JSON"));
            break;
        case Family::Uuid:
            refuse(
                QStringLiteral("CAST(%1 AS CHAR) NOT REGEXP "
                               "'^[0-9a-fA-F]{8}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{12}$'"),
                Message::tr("a UUID"));
            break;
        case Family::Bit:
        case Family::Other:
            break;
        }
        return m_result;
    }

private:
    /** `%1` in the condition stands for the value. */
    void refuse(const QString &condition, const QString &wanted)
    {
        m_result = {QString(condition).replace(QStringLiteral("%1"), m_value), wanted};
    }

    [[nodiscard]] bool isFromText() const
    {
        return m_fromFamily == Family::Text || m_fromFamily == Family::Json || m_fromFamily == Family::Enum ||
               m_fromFamily == Family::Set || m_fromFamily == Family::Binary || m_fromFamily == Family::Uuid ||
               m_fromFamily == Family::Other;
    }

    static QString numberForm()
    {
        return QStringLiteral("%1 NOT REGEXP '^[[:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?"
                              "[[:space:]]*$'");
    }

    void toInteger()
    {
        const auto [lowest, highest] = boundsOf(m_to);
        const QString range = QStringLiteral("NOT BETWEEN %1 AND %2").arg(lowest, highest);
        if (isFromText()) {
            refuse(QStringLiteral("%1 NOT REGEXP '^[[:space:]]*[-+]?[0-9]{1,30}[[:space:]]*$' OR CAST(%1 AS "
                                  "DECIMAL(40)) ") +
                       range,
                   Message::tr("a whole number between %1 and %2").arg(lowest, highest));
            return;
        }
        const bool isWider = m_fromFamily == Family::Integer &&
                             ((rankOf(m_from) <= rankOf(m_to) && isUnsigned(m_from) == isUnsigned(m_to)) ||
                              (rankOf(m_from) < rankOf(m_to) && isUnsigned(m_from)));
        if (!isWider && m_fromFamily != Family::Year)
            refuse(QStringLiteral("ROUND(%1) ") + range,
                   Message::tr("a whole number between %1 and %2").arg(lowest, highest));
    }

    void toDecimal()
    {
        const QList<int> digits = argumentsOf(canonicalType(m_to));
        const int scale = digits.value(1, 0);
        const QString limit = QLatin1Char('1') + QString(std::max(digits.value(0, 10) - scale, 0), QLatin1Char('0'));
        const QString wanted = Message::tr("%1, so a number below %2").arg(m_to, limit);
        const QString tooLarge = QStringLiteral("ABS(ROUND(CAST(%1 AS DECIMAL(65,30)), %2)) >= %3")
                                     .replace(QStringLiteral("%2"), QString::number(scale))
                                     .replace(QStringLiteral("%3"), limit);
        if (isFromText()) {
            refuse(numberForm() + QStringLiteral(" OR ") + tooLarge, wanted);
            return;
        }
        const QList<int> old = argumentsOf(canonicalType(m_from));
        const bool isWider = m_fromFamily == Family::Decimal && old.value(0) - old.value(1) <= digits.value(0) - scale;
        if (!isWider)
            refuse(QStringLiteral("ABS(ROUND(%1, %2)) >= %3")
                       .replace(QStringLiteral("%2"), QString::number(scale))
                       .replace(QStringLiteral("%3"), limit),
                   wanted);
    }

    void toFloat()
    {
        if (isFromText())
            refuse(numberForm(), Message::tr("a number"));
        else if (baseOf(m_to) == QLatin1String("float") && baseOf(m_from) == QLatin1String("double"))
            refuse(QStringLiteral("ABS(%1) > 3.402823466e38"), Message::tr("a number that FLOAT can hold"));
    }

    void toText()
    {
        const QString base = baseOf(m_to);
        if (const qint64 bytes = bytesOf(base); bytes > 0) {
            const qint64 old = bytesOf(baseOf(m_from));
            if (old > bytes)
                refuse(QStringLiteral("LENGTH(%1) > ") + QString::number(bytes),
                       Message::tr("at most %1 bytes").arg(bytes));
            return;
        }
        const int length = argumentsOf(m_to).value(0, 1);
        const bool isText = m_toFamily == Family::Text;
        const QList<int> old = argumentsOf(canonicalType(m_from));
        if (m_fromFamily == m_toFamily && bytesOf(baseOf(m_from)) == 0 && old.value(0, 1) <= length)
            return;
        constexpr int longestPlain = 40;
        if (!isFromText() && length >= longestPlain)
            return;
        refuse((isText ? QStringLiteral("CHAR_LENGTH(%1) > ") : QStringLiteral("LENGTH(%1) > ")) +
                   QString::number(length),
               isText ? Message::tr("at most %n characters", nullptr, length)
                      : Message::tr("at most %1 bytes").arg(length));
    }

    void toMoment()
    {
        const bool isTimestamp = m_toFamily == Family::TimestampTz;
        const QString outside = QStringLiteral("%1 NOT BETWEEN '1970-01-01 00:00:01' AND '2038-01-19 03:14:07'");
        if (isMoment(m_fromFamily)) {
            if (isTimestamp && m_fromFamily != Family::TimestampTz)
                refuse(outside, Message::tr("a time between 1970 and 2038"));
            return;
        }
        const QString unreadable = QStringLiteral("CAST(%1 AS DATETIME) IS NULL");
        if (m_fromFamily != Family::Time)
            refuse(isTimestamp ? unreadable + QStringLiteral(" OR ") + outside : unreadable, Message::tr("a date"));
    }

    void toTime()
    {
        if (!isMoment(m_fromFamily))
            refuse(QStringLiteral("CAST(%1 AS TIME) IS NULL"), Message::tr("a time"));
    }

    void toEnum()
    {
        const QStringList choices = choicesOf(m_to);
        if (m_fromFamily == Family::Enum) {
            QStringList lost = choicesOf(m_from);
            lost.removeIf([&](const QString &text) { return choices.contains(text, Qt::CaseInsensitive); });
            if (!lost.isEmpty())
                refuse(QStringLiteral("%1 IN (") + quotedTexts(lost) + QLatin1Char(')'),
                       Message::tr("one of %1").arg(choices.join(QStringLiteral(", "))));
            return;
        }
        refuse(QStringLiteral("%1 NOT IN (") + quotedTexts(choices) + QLatin1Char(')'),
               Message::tr("one of %1").arg(choices.join(QStringLiteral(", "))));
    }

    void toSet()
    {
        const QStringList choices = choicesOf(m_to);
        if (m_fromFamily != Family::Set)
            return;
        QStringList conditions;
        for (const QString &text : choicesOf(m_from)) {
            if (!choices.contains(text, Qt::CaseInsensitive))
                conditions.append(
                    QStringLiteral("FIND_IN_SET(%2, %1) > 0").replace(QStringLiteral("%2"), quotedText(text)));
        }
        if (!conditions.isEmpty())
            refuse(conditions.join(QStringLiteral(" OR ")),
                   Message::tr("some of %1").arg(choices.join(QStringLiteral(", "))));
    }

    QString m_value;
    QString m_from;
    QString m_to;
    Family m_fromFamily;
    Family m_toFamily;
    Misfit m_result;
};

} // namespace

bool canConvert(const QString &from, const QString &to)
{
    const QString kindBefore = closedKind(from);
    const QString kindAfter = closedKind(to);
    if (kindBefore == kindAfter)
        return true;
    if (!kindBefore.isEmpty() && !kindAfter.isEmpty())
        return false;
    const Family other = typeFamily(kindBefore.isEmpty() ? from : to);
    return !isNumber(other) && !isMoment(other) && other != Family::Time;
}

Misfit misfitOf(const QString &value, const QString &from, const QString &to)
{
    return Finder(value, from, to).result();
}

} // namespace joinery::mariadb
