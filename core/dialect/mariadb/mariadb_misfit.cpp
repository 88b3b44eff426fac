// SPDX-License-Identifier: MIT
#include "core/base/translate.h"
#include "core/dialect/mariadb/mariadb_conversion.h"
#include "core/dialect/mariadb/mariadb_text.h"
#include "core/dialect/mariadb/mariadb_type_limits.h"
#include "core/dialect/mariadb/mariadb_types.h"

#include <QRegularExpression>
#include <QStringList>

namespace joinery::mariadb {

namespace {

using Family = TypeFamily;

/** BOOLEAN, which MariaDB has as a number of one digit. */
bool isTruth(const QString &type)
{
    return canonicalType(type) == QLatin1String("tinyint(1)");
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

class Finder
{
public:
    Finder(const QString &value, const ValueForm &from, const ValueForm &to)
        : m_value(value)
        , m_fromForm(from)
        , m_toForm(to)
        , m_from(from.type)
        , m_to(to.type)
        , m_fromFamily(typeFamily(m_from))
        , m_toFamily(typeFamily(m_to))
    {
    }

    Misfit result()
    {
        if (isBytesOfTexts())
            toText();
        else if (canonicalType(m_from) != canonicalType(m_to))
            find();
        return m_result;
    }

private:
    void find()
    {
        switch (m_toFamily) {
        case Family::Integer:
            isTruth(m_to) ? toTruth() : toInteger();
            break;
        case Family::Bit:
            toBits();
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
            toYear();
            break;
        case Family::Enum:
            toEnum();
            break;
        case Family::Set:
            toSet();
            break;
        case Family::Json:
            if (!isNumber(m_fromFamily) || m_fromFamily == Family::Year)
                refuse(QStringLiteral("NOT JSON_VALID(%1)"), Message::tr("JSON"));
            break;
        case Family::Uuid:
            toUuid();
            break;
        case Family::Other:
            isShape(canonicalType(m_to)) ? toShape() : toAddress();
            break;
        }
    }

    /** `%1` in the condition stands for the value. */
    void refuse(const QString &condition, const QString &wanted)
    {
        m_result = {QString(condition).replace(QStringLiteral("%1"), m_value), wanted};
    }

    [[nodiscard]] bool isFromText() const { return !isNumber(m_fromFamily) && !isFromClock(); }
    [[nodiscard]] bool isFromClock() const { return isMoment(m_fromFamily) || m_fromFamily == Family::Time; }
    /** What a clock shows counts as a number of its digits. */
    [[nodiscard]] QString number() const { return isFromClock() ? QStringLiteral("(%1 + 0)") : QStringLiteral("%1"); }

    /** The same type in another character set, whose characters may take more bytes. */
    [[nodiscard]] bool isBytesOfTexts() const
    {
        return m_toFamily == Family::Text && m_fromFamily == Family::Text && bytesOf(baseOf(m_to)) > 0 &&
               charsetOf(m_fromForm) != charsetOf(m_toForm);
    }

    static QString notLike(const QString &pattern)
    {
        return QStringLiteral("%1 NOT REGEXP ") +
               quotedText(QStringLiteral("^[[:space:]]*%1[[:space:]]*$").arg(pattern));
    }

    static QString numberForm()
    {
        return notLike(QStringLiteral("[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?"));
    }

    void toInteger()
    {
        const auto [lowest, highest] = boundsOf(m_to);
        const QString range = QStringLiteral(" NOT BETWEEN %1 AND %2").arg(lowest, highest);
        const QString wanted = Message::tr("a whole number between %1 and %2").arg(lowest, highest);
        if (isFromText()) {
            refuse(notLike(QStringLiteral("[-+]?[0-9]{1,30}")) + QStringLiteral(" OR CAST(%1 AS DECIMAL(40))") + range,
                   wanted);
            return;
        }
        if (m_fromFamily == Family::Integer) {
            const bool isWider = (rankOf(m_from) <= rankOf(m_to) && isUnsigned(m_from) == isUnsigned(m_to)) ||
                                 (rankOf(m_from) < rankOf(m_to) && isUnsigned(m_from));
            if (!isWider)
                refuse(QStringLiteral("%1") + range, wanted);
            return;
        }
        const bool isYear = m_fromFamily == Family::Year;
        if (!isYear || rankOf(m_to) < 1)
            refuse((isYear ? number() : QStringLiteral("ROUND(%1)").arg(number())) + range, wanted);
    }

    /** Any other number it would keep as it is, and then call it neither true nor false. */
    void toTruth()
    {
        const QString wanted = Message::tr("0 or 1");
        if (isFromText())
            refuse(notLike(QStringLiteral("[-+]?0*[01]")) + QStringLiteral(" OR CAST(%1 AS DECIMAL(40)) NOT IN (0, 1)"),
                   wanted);
        else
            refuse(number() + QStringLiteral(" NOT IN (0, 1)"), wanted);
    }

    void toBits()
    {
        const auto bits = static_cast<unsigned>(argumentsOf(canonicalType(m_to)).value(0, 1));
        constexpr unsigned most = 64;
        const quint64 highest = bits >= most ? ~quint64(0) : (quint64(1) << bits) - 1;
        const bool isWider =
            m_fromFamily == Family::Bit && argumentsOf(canonicalType(m_from)).value(0, 1) <= static_cast<int>(bits);
        if (!isWider)
            refuse(QStringLiteral("ROUND(%1) NOT BETWEEN 0 AND ") + QString::number(highest),
                   Message::tr("a whole number between %1 and %2").arg(0).arg(highest));
    }

    /** Numbers with so many digits before and behind the point. */
    void toDigits(int digits, int scale, const QString &form)
    {
        const QString limit = QLatin1Char('1') + QString(std::max(digits - scale, 0), QLatin1Char('0'));
        QString tooLarge =
            QStringLiteral("ABS(CAST(%3 AS DECIMAL(65, %1))) >= %2").arg(QString::number(scale), limit, number());
        if (isUnsigned(m_to) && !isUnsigned(m_from))
            tooLarge += QStringLiteral(" OR %1 < 0").arg(number());
        refuse(form + tooLarge, Message::tr("%1, so a number below %2").arg(m_to, limit));
    }

    void toDecimal()
    {
        const QList<int> digits = argumentsOf(canonicalType(m_to));
        const int scale = digits.value(1, 0);
        const QList<int> old = argumentsOf(canonicalType(m_from));
        const bool keepsSign = isUnsigned(m_from) || !isUnsigned(m_to);
        const bool isWider = m_fromFamily == Family::Decimal && keepsSign &&
                             old.value(0) - old.value(1) <= digits.value(0) - scale &&
                             (old.value(1) <= scale || old.value(0) - old.value(1) < digits.value(0) - scale);
        if (!isWider)
            toDigits(digits.value(0), scale, isFromText() ? numberForm() + QStringLiteral(" OR ") : QString());
    }

    void toFloat()
    {
        const QString form = isFromText() ? numberForm() + QStringLiteral(" OR ") : QString();
        const QList<int> digits = argumentsOf(canonicalType(m_to));
        if (digits.size() == 2) {
            toDigits(digits.first(), digits.last(), form);
            return;
        }
        const bool isFloat = baseOf(canonicalType(m_to)) == QLatin1String("float");
        const bool isFromDouble =
            m_fromFamily == Family::Float && baseOf(canonicalType(m_from)) == QLatin1String("double");
        QStringList conditions;
        if (isFloat && (isFromText() || isFromDouble))
            conditions.append(QStringLiteral("ABS(%1) > 3.402823466e38")
                                  .arg(isFromText() ? QStringLiteral("%1 + 0") : QStringLiteral("%1")));
        else if (isFromText())
            conditions.append(QStringLiteral("ABS(%1 + 0) >= 1.7976931348623157e308"));
        if (isUnsigned(m_to) && !isUnsigned(m_from))
            conditions.append(number() + QStringLiteral(" < 0"));
        if (conditions.isEmpty())
            return;
        const bool isSigned = !isUnsigned(m_to);
        refuse(form + conditions.join(QStringLiteral(" OR ")),
               isFloat && isSigned ? Message::tr("a number that FLOAT can hold")
               : isSigned          ? Message::tr("a number")
                                   : Message::tr("a number that is not negative"));
    }

    void toText()
    {
        if (const qint64 bytes = bytesOf(baseOf(m_to)); bytes > 0)
            toBytes(bytes);
        else
            toCharacters(argumentsOf(canonicalType(m_to)).value(0, 1));
    }

    /** Characters may take more bytes in another character set. */
    void toBytes(qint64 bytes)
    {
        const bool isRecoded =
            m_toFamily == Family::Text && m_fromFamily == Family::Text && charsetOf(m_fromForm) != charsetOf(m_toForm);
        if (!isFromText() || (mostBytesOf(m_from) <= bytes && !isRecoded))
            return;
        const QString text =
            isRecoded ? QStringLiteral("CONVERT(%1 USING %2)").replace(QStringLiteral("%2"), charsetOf(m_toForm))
                      : QStringLiteral("%1");
        refuse(QStringLiteral("LENGTH(") + text + QStringLiteral(") > ") + QString::number(bytes),
               Message::tr("at most %1 bytes").arg(bytes));
    }

    void toCharacters(int length)
    {
        const bool isText = m_toFamily == Family::Text;
        const QList<int> old = argumentsOf(canonicalType(m_from));
        if (m_fromFamily == m_toFamily && bytesOf(baseOf(m_from)) == 0 && old.value(0, 1) <= length)
            return;
        constexpr int longestPlain = 40;
        if (!isFromText() && length >= longestPlain)
            return;
        if (const int raw = rawBytesOf(m_from); raw > 0 && !isText) {
            if (raw > length)
                refuse(QStringLiteral("%1 IS NOT NULL"), Message::tr("at most %1 bytes").arg(length));
            return;
        }
        const QString seen =
            m_fromFamily == Family::Binary && isText
                ? QStringLiteral("CONVERT(%1 USING %2)").replace(QStringLiteral("%2"), charsetOf(m_toForm))
                : QStringLiteral("%1");
        refuse((isText ? QStringLiteral("CHAR_LENGTH(") : QStringLiteral("LENGTH(")) + seen + QStringLiteral(") > ") +
                   QString::number(length),
               isText ? Message::tr("at most %n characters", nullptr, length)
                      : Message::tr("at most %1 bytes").arg(length));
    }

    /** What TIMESTAMP does not count from: times that are too early or too late, and days that are none. */
    static QString uncounted(const QString &moment)
    {
        return QStringLiteral("%1 NOT BETWEEN '1970-01-01 00:00:01' AND '2038-01-19 03:14:07' OR 0 IN (MONTH(%1), "
                              "DAYOFMONTH(%1))")
            .arg(moment);
    }

    void toMoment()
    {
        const bool isTimestamp = m_toFamily == Family::TimestampTz;
        const QString between = Message::tr("a time between 1970 and 2038");
        if (isMoment(m_fromFamily)) {
            if (isTimestamp && m_fromFamily != Family::TimestampTz)
                refuse(uncounted(QStringLiteral("%1")), between);
            return;
        }
        if (m_fromFamily == Family::Time)
            return;
        const QString moment = QStringLiteral("CAST(%1 AS DATETIME(6))");
        QString condition = notLike(momentForm()) + QStringLiteral(" OR ") + moment + QStringLiteral(" IS NULL");
        if (isTimestamp)
            condition += QStringLiteral(" OR ") + uncounted(moment);
        const bool losesTime = m_toFamily == Family::Date;
        if (losesTime)
            condition += QStringLiteral(" OR CAST(%1 AS TIME(6)) <> 0").replace(QStringLiteral("%1"), moment);
        refuse(condition, isTimestamp ? between
                          : losesTime ? Message::tr("a date without a time")
                                      : Message::tr("a date"));
    }

    /** The server takes almost anything for a date when it casts; the change itself does not. */
    [[nodiscard]] QString momentForm() const
    {
        const QString digits = QStringLiteral("([0-9]{8}|[0-9]{14})");
        const QString day = QStringLiteral("[0-9]{2,4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}");
        const QString time = QStringLiteral("[0-9]{1,2}(:[0-9]{1,2}(:[0-9]{1,2}([.][0-9]{0,6})?)?)?");
        return isFromText() ? QStringLiteral("(%1([ T]%2)?|%3)").arg(day, time, digits) : digits;
    }

    void toTime()
    {
        if (isFromClock())
            return;
        const QString wanted = Message::tr("a time");
        const QString outside = QStringLiteral("CAST(%1 AS TIME(6)) IS NULL OR CAST(%1 AS TIME(6)) NOT BETWEEN "
                                               "'-838:59:58.999999' AND '838:59:58.999999'");
        if (isFromText())
            refuse(notLike(QStringLiteral(
                       "-?([0-9]{1,7}|([0-9]{1,2} )?[0-9]{1,3}:[0-9]{1,2}(:[0-9]{1,2}([.][0-9]{0,6})?)?)")) +
                       QStringLiteral(" OR ") + outside,
                   wanted);
        else
            refuse(QStringLiteral("%1 NOT BETWEEN -8385959 AND 8385959 OR CAST(%1 AS TIME) IS NULL"), wanted);
    }

    void toYear()
    {
        const QString outside = QStringLiteral("%1 NOT BETWEEN 1901 AND 2155 AND %1 <> 0");
        const QString wanted = Message::tr("a year from 1901 to 2155");
        if (isFromText())
            refuse(notLike(QStringLiteral("[0-9]{4}")) + QStringLiteral(" OR (") + outside + QLatin1Char(')'), wanted);
        else
            refuse(outside, wanted);
    }

    void toEnum()
    {
        const QStringList choices = choicesOf(m_to);
        const QString wanted = Message::tr("one of %1").arg(choices.join(QStringLiteral(", ")));
        const bool comparesBytes = m_toForm.collation.endsWith(QLatin1String("_bin"));
        if (m_fromFamily == Family::Enum) {
            QStringList lost = choicesOf(m_from);
            lost.removeIf([&](const QString &text) {
                return choices.contains(text, comparesBytes ? Qt::CaseSensitive : Qt::CaseInsensitive);
            });
            if (!lost.isEmpty())
                m_result = {m_value + QStringLiteral(" IN (") + quotedTexts(lost) + QLatin1Char(')'), wanted};
            return;
        }
        m_result = {m_value + QStringLiteral(" NOT IN (") + quotedTexts(choices) + QLatin1Char(')'), wanted};
    }

    void toSet()
    {
        const QStringList choices = choicesOf(m_to);
        const QString wanted = Message::tr("some of %1").arg(choices.join(QStringLiteral(", ")));
        if (m_fromFamily != Family::Set) {
            QStringList patterns;
            for (const QString &text : choices)
                patterns.append(QRegularExpression::escape(text));
            const QString one = QLatin1Char('(') + patterns.join(QLatin1Char('|')) + QLatin1Char(')');
            const QString pattern = QStringLiteral("^(") + one + QStringLiteral("(,") + one + QStringLiteral(")*)?\\z");
            m_result = {m_value + QStringLiteral(" NOT REGEXP ") + quotedText(pattern), wanted};
            return;
        }
        QStringList conditions;
        for (const QString &text : choicesOf(m_from)) {
            if (!choices.contains(text, Qt::CaseInsensitive))
                conditions.append(QStringLiteral("FIND_IN_SET(%1, %2) > 0").arg(quotedText(text), m_value));
        }
        if (!conditions.isEmpty())
            m_result = {conditions.join(QStringLiteral(" OR ")), wanted};
    }

    void toUuid()
    {
        constexpr int bytes = 16;
        if (m_fromFamily == Family::Binary)
            refuse(QStringLiteral("LENGTH(%1) <> ") + QString::number(bytes), Message::tr("a UUID"));
        else
            refuse(QStringLiteral("%1 NOT REGEXP ") +
                       quotedText(QStringLiteral("^[0-9a-fA-F]{8}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?"
                                                 "[0-9a-fA-F]{12}\\z")),
                   Message::tr("a UUID"));
    }

    /** Bytes are read as the server keeps shapes. */
    void toShape()
    {
        const QString base = baseOf(canonicalType(m_to)).toUpper();
        const QString wanted = Message::tr("a %1 in the form in which MariaDB keeps it", "POINT").arg(base);
        if (base == QLatin1String("GEOMETRY")) {
            if (!isShape(canonicalType(m_from)))
                refuse(QStringLiteral("ST_GeometryType(%1) IS NULL"), wanted);
            return;
        }
        refuse(QStringLiteral("COALESCE(ST_GeometryType(%1), '') <> ") + quotedText(base), wanted);
    }

    void toAddress()
    {
        const QString base = baseOf(canonicalType(m_to));
        const bool isLong = base == QLatin1String("inet6");
        if (!isLong && base != QLatin1String("inet4"))
            return;
        const QString wanted = Message::tr("an IP address");
        if (m_fromFamily == Family::Binary)
            refuse(QStringLiteral("LENGTH(%1) <> ") + (isLong ? QStringLiteral("16") : QStringLiteral("4")), wanted);
        else
            refuse(isLong ? QStringLiteral("NOT IS_IPV6(%1)") : QStringLiteral("NOT IS_IPV4(%1)"), wanted);
    }

    QString m_value;
    const ValueForm &m_fromForm;
    const ValueForm &m_toForm;
    QString m_from;
    QString m_to;
    Family m_fromFamily;
    Family m_toFamily;
    Misfit m_result;
};

} // namespace

Misfit misfitOf(const QString &value, const ValueForm &from, const ValueForm &to)
{
    return Finder(value, from, to).result();
}

} // namespace joinery::mariadb
