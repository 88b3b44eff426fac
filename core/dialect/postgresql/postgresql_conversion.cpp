// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_conversion.h"

#include "core/base/translate.h"
#include "core/dialect/postgresql/postgresql_text_reading.h"
#include "core/dialect/postgresql/postgresql_types.h"

#include <QSet>

#include <limits>

namespace joinery::postgresql {

namespace {

using Family = TypeFamily;

bool isIn(Family family, std::initializer_list<Family> families)
{
    return std::find(families.begin(), families.end(), family) != families.end();
}

bool isText(Family family)
{
    return isIn(family, {Family::Text, Family::Character});
}

bool isNumber(Family family)
{
    return isIn(family, {Family::Integer, Family::Numeric, Family::Float});
}

int rankOf(const QString &integerType)
{
    return integerType == QLatin1String("smallint") ? 0 : integerType == QLatin1String("integer") ? 1 : 2;
}

/** How many digits the numbers of an integer type have at most. */
int digitsOf(const QString &integerType)
{
    constexpr int digits[] = {5, 10, 19};
    return digits[rankOf(integerType)];
}

/** Whether PostgreSQL has a cast between the families that an assignment uses by itself. */
bool isAssignable(Family from, Family to)
{
    if (from == to && from != Family::Other && from != Family::Array)
        return true;
    if (isText(to))
        return from != Family::Bytes;
    if (isNumber(from) && isNumber(to))
        return true;
    switch (from) {
    case Family::Date:
        return isIn(to, {Family::Timestamp, Family::TimestampTz});
    case Family::Timestamp:
    case Family::TimestampTz:
        return isIn(to, {Family::Date, Family::Time, Family::Timestamp, Family::TimestampTz});
    case Family::Time:
        return to == Family::Interval;
    case Family::Interval:
        return to == Family::Time;
    case Family::Json:
    case Family::Jsonb:
        return isIn(to, {Family::Json, Family::Jsonb});
    default:
        return false;
    }
}

/** Types whose texts have brackets or commas: shapes, ranges and sets of ranges. No number, moment or UUID is one. */
bool isShapeOrRange(const QString &canonical)
{
    static const QSet<QString> names{
        QStringLiteral("point"),          QStringLiteral("line"),
        QStringLiteral("lseg"),           QStringLiteral("box"),
        QStringLiteral("path"),           QStringLiteral("polygon"),
        QStringLiteral("circle"),         QStringLiteral("int4range"),
        QStringLiteral("int8range"),      QStringLiteral("numrange"),
        QStringLiteral("daterange"),      QStringLiteral("tsrange"),
        QStringLiteral("tstzrange"),      QStringLiteral("int4multirange"),
        QStringLiteral("int8multirange"), QStringLiteral("nummultirange"),
        QStringLiteral("datemultirange"), QStringLiteral("tsmultirange"),
        QStringLiteral("tstzmultirange"),
    };
    return names.contains(canonical);
}

/** Works out one conversion. */
class Converter
{
public:
    Converter(const QString &value, const QString &from, const QString &to)
        : m_value(value)
        , m_from(canonicalType(from))
        , m_to(canonicalType(to))
        , m_toName(to)
        , m_fromFamily(typeFamily(from))
        , m_toFamily(typeFamily(to))
    {
    }

    Conversion result()
    {
        m_result.value = m_value;
        if (m_from == m_to)
            return m_result;
        if (isOfArrays() ? elements().needsUsing : !isAssignable(m_fromFamily, m_toFamily)) {
            m_result.needsUsing = true;
            m_result.value = explicitValue();
        }
        findMisfit();
        return m_result;
    }

private:
    [[nodiscard]] bool isOfArrays() const { return m_fromFamily == Family::Array && m_toFamily == Family::Array; }

    /** What becomes of each element of an array. */
    [[nodiscard]] Conversion elements() const
    {
        return Converter(QStringLiteral("element"), elementOf(m_from), elementOf(m_to)).result();
    }

    /** A single value that is the only one of an array afterwards; a text is read as the whole array. */
    [[nodiscard]] bool becomesElement() const
    {
        return m_toFamily == Family::Array && m_fromFamily != Family::Array && !isText(m_fromFamily);
    }
    [[nodiscard]] Conversion asElement() const { return Converter(m_value, m_from, innermost(m_toName)).result(); }

    /** The only element of an array that is none afterwards; a text gets the whole array. */
    [[nodiscard]] bool becomesSingle() const
    {
        return m_fromFamily == Family::Array && m_toFamily != Family::Array && !isText(m_toFamily);
    }
    /** The first element, wherever counting begins; NULL in an array of arrays. */
    [[nodiscard]] QString element() const { return QStringLiteral("(%1)[array_lower(%1, 1)]").arg(m_value); }
    [[nodiscard]] Conversion fromElement() const
    {
        Conversion each = Converter(element(), innermost(m_from), m_toName).result();
        if (!each.needsUsing)
            each.value = element() + QStringLiteral("::") + m_toName;
        return each;
    }

    [[nodiscard]] static QString innermost(QString type)
    {
        while (type.endsWith(QLatin1String("[]")))
            type.chop(2);
        return type;
    }

    [[nodiscard]] static QString elementOf(const QString &canonical) { return canonical.chopped(2); }

    [[nodiscard]] QString cast(const QString &type) const { return m_value + QStringLiteral("::") + type; }

    [[nodiscard]] QString explicitValue() const
    {
        if (becomesElement())
            return QStringLiteral("CASE WHEN %1 IS NOT NULL THEN ARRAY[%2]::%3 END")
                .arg(m_value, asElement().value, m_toName);
        if (becomesSingle())
            return fromElement().value;
        if (isOfArrays() && goesElementByElement())
            return cast(elementRoute()) + m_toName;
        if (isOfArrays())
            return isText(typeFamily(elementOf(m_from)))
                       ? cast(m_toName)
                       : cast(QStringLiteral("text[]")) + QStringLiteral("::") + m_toName;
        if (isNumber(m_fromFamily) && m_toFamily == Family::Boolean)
            return QStringLiteral("%1 <> 0").arg(m_value);
        if (m_fromFamily == Family::Boolean && isNumber(m_toFamily))
            return cast(QStringLiteral("integer"));
        if (m_fromFamily == Family::Boolean && m_toFamily == Family::Bits)
            return cast(isVarying() ? QStringLiteral("integer::text::") : QStringLiteral("integer::")) + m_toName;
        if (m_fromFamily == Family::Bytes && isText(m_toFamily))
            return QStringLiteral("convert_from(%1, 'UTF8')").arg(m_value);
        if (isText(m_fromFamily) && m_toFamily == Family::Bytes)
            return QStringLiteral("convert_to(%1, 'UTF8')").arg(m_value);
        if (isText(m_fromFamily))
            return cast(m_toName);
        return cast(QStringLiteral("text::")) + m_toName;
    }

    /** Whether PostgreSQL has casts for elements that lead there by way of integers, as it has for single values. */
    [[nodiscard]] bool goesElementByElement() const
    {
        const QString from = innermost(m_from);
        const Family first = typeFamily(from);
        const Family last = typeFamily(innermost(m_to));
        if (first == Family::Boolean)
            return isNumber(last) || last == Family::Bits;
        return last == Family::Boolean && first == Family::Integer && rankOf(from) <= rankOf(QStringLiteral("integer"));
    }
    /** The types between, each with the marks of a cast behind it. */
    [[nodiscard]] QString elementRoute() const
    {
        const QString whole = QStringLiteral("integer");
        const QString route =
            innermost(m_from) == whole || innermost(m_to) == whole ? QString() : whole + QStringLiteral("[]::");
        return isVarying() ? route + QStringLiteral("text[]::") : route;
    }

    void refuse(const QString &condition, const QString &wanted)
    {
        m_result.misfit = condition;
        m_result.wanted = wanted;
    }

    void findMisfit()
    {
        if (isText(m_fromFamily))
            fromText();
        else if (isNumber(m_fromFamily) && isNumber(m_toFamily))
            fromNumber();
        else if (m_fromFamily == Family::Bits && m_toFamily == Family::Bits)
            otherBits();
        else if (isOfArrays())
            fromElements();
        else if (becomesElement())
            refuse(asElement().misfit, asElement().wanted);
        else if (becomesSingle())
            severalOrAstray();
        else if (isReadAsText())
            fromTextForm();
        else if (hasNoWay())
            refuse(QStringLiteral("%1 IS NOT NULL").arg(m_value),
                   Message::tr("%1, which PostgreSQL cannot make of %2").arg(m_toName, m_from));
        if (isText(m_toFamily) && m_result.misfit.isEmpty())
            tooLong();
    }

    /** Known families between which there is neither a cast nor a way by text. */
    [[nodiscard]] bool hasNoWay() const
    {
        if (!m_result.needsUsing || isText(m_fromFamily) ||
            isIn(m_fromFamily, {Family::Other, Family::Array, Family::Json, Family::Jsonb}))
            return false;
        if (isShapeOrRange(m_to))
            return true;
        if (isIn(m_toFamily, {Family::Other, Family::Array}) || isText(m_toFamily))
            return false;
        const auto isNumberOrBits = [](Family family) { return isNumber(family) || family == Family::Bits; };
        const bool isTruth = (isNumberOrBits(m_fromFamily) && m_toFamily == Family::Boolean) ||
                             (m_fromFamily == Family::Boolean && isNumberOrBits(m_toFamily));
        const bool isJson = isIn(m_toFamily, {Family::Json, Family::Jsonb}) &&
                            (isNumber(m_fromFamily) || m_fromFamily == Family::Boolean);
        return !isTruth && !isJson;
    }

    void tooLong()
    {
        const QList<int> to = typeArguments(m_to);
        if (to.isEmpty())
            return;
        const QList<int> from = typeArguments(m_from);
        const bool wasShort = isText(m_fromFamily) && !from.isEmpty() && from.first() <= to.first();
        if (wasShort || to.first() >= longestText())
            return;
        const QString text =
            isText(m_fromFamily) ? QStringLiteral("rtrim(%1)").arg(m_value) : cast(QStringLiteral("text"));
        refuse(QStringLiteral("char_length(%1) > %2").arg(text).arg(to.first()),
               Message::tr("at most %n characters", nullptr, to.first()));
    }

    /** How long a value can be as text, where its type says so. */
    [[nodiscard]] int longestText() const
    {
        constexpr int uuid = 36;
        constexpr int boolean = 5;
        const QList<int> digits = typeArguments(m_from);
        switch (m_fromFamily) {
        case Family::Uuid:
            return uuid;
        case Family::Boolean:
            return boolean;
        case Family::Integer:
            return digitsOf(m_from) + 1;
        case Family::Numeric:
            // A sign, a point and a zero before it.
            return digits.isEmpty() ? std::numeric_limits<int>::max() : digits.first() + 3;
        default:
            return std::numeric_limits<int>::max();
        }
    }

    void severalOrAstray()
    {
        const Conversion each = fromElement();
        const QString another = QStringLiteral("cardinality(%1) > 1 OR %2 IS NULL").arg(m_value, element());
        refuse(each.misfit.isEmpty() ? another : QStringLiteral("%1 OR (%2)").arg(another, each.misfit),
               each.misfit.isEmpty() ? Message::tr("a single value")
                                     : Message::tr("a single value, %1", "what it has to be").arg(each.wanted));
    }

    /** An enum, a row or JSON, which becomes something else by what it looks like. */
    [[nodiscard]] bool isReadAsText() const
    {
        if (m_fromFamily == Family::Bits && m_toFamily == Family::Boolean)
            return m_from != u"bit(1)" && m_from != u"bit";
        return m_result.needsUsing && isIn(m_fromFamily, {Family::Other, Family::Json, Family::Jsonb}) &&
               !isIn(m_toFamily, {Family::Other, Family::Array}) && !isText(m_toFamily);
    }
    void fromTextForm()
    {
        const Conversion read = Converter(cast(QStringLiteral("text")), QStringLiteral("text"), m_toName).result();
        refuse(read.misfit, read.wanted);
    }

    void fromText()
    {
        const TextMisfit found = textMisfit(m_value, m_toName);
        refuse(found.condition, found.wanted);
    }

    /** An array whose elements have no cast of their own becomes one of texts first, which are read again. */
    [[nodiscard]] Conversion readElements() const
    {
        return Converter(QStringLiteral("element::text"), QStringLiteral("text"), elementOf(m_to)).result();
    }

    void fromElements()
    {
        Conversion each = elements();
        if (each.needsUsing && each.misfit.isEmpty() && !isText(typeFamily(elementOf(m_from))) &&
            !goesElementByElement())
            each = readElements();
        if (!each.misfit.isEmpty())
            refuse(QStringLiteral("EXISTS (SELECT 1 FROM unnest(%1) AS element WHERE %2)").arg(m_value, each.misfit),
                   Message::tr("for each element %1").arg(each.wanted));
    }

    [[nodiscard]] bool isVarying() const { return m_to.startsWith(QLatin1String("bit varying")); }
    /** bit(n) holds n bits, bit varying(n) up to as many. */
    void otherBits()
    {
        const QList<int> to = typeArguments(m_to);
        const QList<int> from = typeArguments(m_from);
        if (isVarying() && (to.isEmpty() || from.value(0, m_from == u"bit" ? 1 : to.first() + 1) <= to.first()))
            return;
        refuse(QStringLiteral("length(%1) %2 %3")
                   .arg(m_value, isVarying() ? QStringLiteral(">") : QStringLiteral("<>"))
                   .arg(to.value(0, 1)),
               Message::tr("%1, so that many bits").arg(m_to));
    }

    void fromNumber()
    {
        if (m_toFamily == Family::Integer) {
            if (m_fromFamily == Family::Integer && rankOf(m_from) <= rankOf(m_to))
                return;
            const auto [lowest, highest] = boundsOf(m_to);
            refuse(QStringLiteral("NOT %1 BETWEEN %2 AND %3").arg(m_value, lowest, highest),
                   Message::tr("a whole number between %1 and %2").arg(lowest, highest));
            return;
        }
        const QList<int> digits = typeArguments(m_to);
        if (m_toFamily != Family::Numeric || digits.isEmpty())
            return;
        const int scale = digits.value(1, 0);
        if (hasRoomFor(digits.first() - scale, scale))
            return;
        const QString limit = limitOf(digits.first() - scale);
        refuse(QStringLiteral("abs(round(%1::numeric, %2)) >= %3").arg(m_value, QString::number(scale), limit),
               Message::tr("%1, so a number below %2").arg(m_to, limit));
    }

    /** Whether every number of the old type has its digits in the new one; rounding can make one digit more. */
    [[nodiscard]] bool hasRoomFor(int wholeDigits, int scale) const
    {
        if (m_fromFamily == Family::Integer)
            return digitsOf(m_from) <= wholeDigits;
        const QList<int> from = typeArguments(m_from);
        if (m_fromFamily != Family::Numeric || from.isEmpty())
            return false;
        const int rounding = from.value(1, 0) > scale ? 1 : 0;
        return from.first() - from.value(1, 0) + rounding <= wholeDigits;
    }

    QString m_value;
    QString m_from;
    QString m_to;
    QString m_toName;
    Family m_fromFamily;
    Family m_toFamily;
    Conversion m_result;
};

} // namespace

Conversion convert(const QString &value, const QString &from, const QString &to)
{
    Conversion result = Converter(value, from, to).result();
    if (result.misfit.isEmpty() && canonicalType(from) == QLatin1String("citext")) {
        // A type of an extension whose values are texts, and are read as such.
        const Conversion ofText = Converter(value + QStringLiteral("::text"), QStringLiteral("text"), to).result();
        result.misfit = ofText.misfit;
        result.wanted = ofText.wanted;
    }
    return result;
}

namespace {

QString innermost(const QString &type)
{
    return type.endsWith(QLatin1String("[]")) ? innermost(type.chopped(2)) : type;
}

/** Whether every value that the misfit lets pass can be converted, and not only those that look like it. */
bool isKnownToFit(const QString &from, const QString &to)
{
    const Family family = typeFamily(from);
    const Family wanted = typeFamily(to);
    const Conversion conversion = convert(QStringLiteral("v"), from, to);
    if (!conversion.needsUsing && conversion.misfit.isEmpty())
        return true;
    if (family == Family::Array && wanted == Family::Array)
        return isKnownToFit(conversion.needsUsing ? QStringLiteral("text") : innermost(from), innermost(to));
    if (wanted == Family::Array)
        return !isText(family) && isKnownToFit(from, innermost(to));
    if (family == Family::Array && !isText(wanted))
        return isKnownToFit(innermost(from), to);
    if (wanted == Family::Other)
        return false;
    if (!isText(family) && !isIn(family, {Family::Other, Family::Json, Family::Jsonb}))
        return true;
    return isText(wanted) || isIn(wanted, {Family::Integer, Family::Boolean, Family::Uuid, Family::Bits}) ||
           (isText(family) && wanted == Family::Bytes);
}

} // namespace

std::optional<QString> convertedValue(const QString &value, const QString &from, const QString &to)
{
    if (!isKnownToFit(from, to))
        return std::nullopt;
    const Conversion conversion = convert(value, from, to);
    const QString converted =
        conversion.needsUsing ? QStringLiteral("(%1)").arg(conversion.value) : QStringLiteral("%1::%2").arg(value, to);
    return conversion.misfit.isEmpty()
               ? converted
               : QStringLiteral("CASE WHEN %1 THEN NULL ELSE %2 END").arg(conversion.misfit, converted);
}

QString alikeText(const QString &value, const QString &from, const QString &to)
{
    const QString text = value + QStringLiteral("::text");
    if (canonicalType(to) == QLatin1String("citext"))
        return QStringLiteral("lower(%1)").arg(text);
    const QString readable = isText(typeFamily(from)) ? isSurelyReadable(value, to) : QString();
    if (readable.isEmpty())
        return text;
    return QStringLiteral("CASE WHEN %1 AND NOT (%2) THEN %3::%4::text ELSE %5 END")
        .arg(readable, convert(value, from, to).misfit, value, to, text);
}

bool canBeJoined(const QString &typeA, const QString &typeB)
{
    const Family a = typeFamily(typeA);
    const Family b = typeFamily(typeB);
    if (a == Family::Other || a == Family::Array || a != b)
        return canonicalType(typeA) == canonicalType(typeB);
    return true;
}

bool canPointTo(const QString &from, const QString &to)
{
    const Family a = typeFamily(from);
    const Family b = typeFamily(to);
    if (a == Family::Other || b == Family::Other || a == Family::Array || canBeJoined(from, to))
        return true;
    if (isText(a))
        return isText(b);
    if (a == Family::Integer)
        return isIn(b, {Family::Numeric, Family::Float});
    const auto moments = {Family::Date, Family::Timestamp, Family::TimestampTz};
    if (isIn(a, moments))
        return isIn(b, moments);
    return (a == Family::Numeric && b == Family::Float) || (a == Family::Time && b == Family::Interval);
}

std::optional<QString> comparedTo(const QString &value, const QString &from, const QString &to)
{
    const auto isTextLike = [](const QString &type) {
        return isText(typeFamily(type)) || canonicalType(type) == QLatin1String("name");
    };
    if (canBeJoined(from, to))
        return value;
    if (isTextLike(from) && isTextLike(to))
        return value + (typeFamily(to) == Family::Character ? QStringLiteral("::bpchar") : QStringLiteral("::text"));
    const bool isKnown = typeFamily(from) != Family::Other && typeFamily(to) != Family::Other &&
                         typeFamily(from) != Family::Array && typeFamily(to) != Family::Array;
    return isKnown && canPointTo(from, to) ? std::optional(value) : std::nullopt;
}

} // namespace joinery::postgresql
