// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_types.h"

#include "core/base/known_texts.h"
#include "core/base/sql_cursor.h"
#include "core/dialect/mariadb/mariadb_text.h"

#include <QHash>
#include <QStringBuilder>

namespace joinery::mariadb {

namespace {

using Kind = DataType::Kind;

QString withNumber(const char *word, const std::optional<int> &number)
{
    const QLatin1String name(word);
    return number ? name % u'(' % QString::number(*number) % u')' : QString(name);
}

QString decimalName(const DataType &type)
{
    // A number of any precision needs the widest there is.
    if (!type.precision)
        return QStringLiteral("DECIMAL(65,30)");
    return QLatin1String("DECIMAL(") % QString::number(*type.precision) % u',' %
           QString::number(type.scale.value_or(0)) % u')';
}

QString plainName(const DataType &type)
{
    switch (type.kind) {
    case Kind::Native:
        return type.native.trimmed().isEmpty() ? QStringLiteral("TEXT") : type.native;
    case Kind::Varchar:
        return type.length ? withNumber("VARCHAR", type.length) : QStringLiteral("TEXT");
    case Kind::Char:
        return withNumber("CHAR", type.length);
    case Kind::Text:
        return QStringLiteral("TEXT");
    case Kind::TinyText:
        return QStringLiteral("TINYTEXT");
    case Kind::MediumText:
        return QStringLiteral("MEDIUMTEXT");
    case Kind::LongText:
        return QStringLiteral("LONGTEXT");
    case Kind::TinyInt:
        return QStringLiteral("TINYINT");
    case Kind::SmallInt:
        return QStringLiteral("SMALLINT");
    case Kind::MediumInt:
        return QStringLiteral("MEDIUMINT");
    case Kind::Integer:
        return QStringLiteral("INT");
    case Kind::BigInt:
        return QStringLiteral("BIGINT");
    case Kind::Real:
        return QStringLiteral("FLOAT");
    case Kind::Double:
        return QStringLiteral("DOUBLE");
    case Kind::Numeric:
        return decimalName(type);
    case Kind::Boolean:
        return QStringLiteral("BOOLEAN");
    case Kind::Date:
        return QStringLiteral("DATE");
    case Kind::Time:
        return withNumber("TIME", type.precision);
    case Kind::Timestamp:
        return withNumber("DATETIME", type.precision);
    case Kind::TimestampTz:
        return withNumber("TIMESTAMP", type.precision);
    case Kind::Interval:
        return QStringLiteral("VARCHAR(64)");
    case Kind::Year:
        return QStringLiteral("YEAR");
    case Kind::Uuid:
        return QStringLiteral("UUID");
    case Kind::Json:
    case Kind::Jsonb:
        return QStringLiteral("JSON");
    case Kind::Blob:
        return QStringLiteral("BLOB");
    case Kind::Enum:
        return QStringLiteral("ENUM(%1)").arg(quotedTexts(type.values()));
    case Kind::Set:
        return QStringLiteral("SET(%1)").arg(quotedTexts(type.values()));
    }
    return {};
}

/** Other names of types, see https://mariadb.com/kb/en/data-types/. */
const QHash<QString, QString> &aliases()
{
    static const QHash<QString, QString> names{
        {QStringLiteral("integer"), QStringLiteral("int")},
        {QStringLiteral("int4"), QStringLiteral("int")},
        {QStringLiteral("int1"), QStringLiteral("tinyint")},
        {QStringLiteral("int2"), QStringLiteral("smallint")},
        {QStringLiteral("int3"), QStringLiteral("mediumint")},
        {QStringLiteral("middleint"), QStringLiteral("mediumint")},
        {QStringLiteral("int8"), QStringLiteral("bigint")},
        {QStringLiteral("numeric"), QStringLiteral("decimal")},
        {QStringLiteral("dec"), QStringLiteral("decimal")},
        {QStringLiteral("fixed"), QStringLiteral("decimal")},
        {QStringLiteral("number"), QStringLiteral("decimal")},
        {QStringLiteral("real"), QStringLiteral("double")},
        {QStringLiteral("float8"), QStringLiteral("double")},
        {QStringLiteral("float4"), QStringLiteral("float")},
        {QStringLiteral("character"), QStringLiteral("char")},
        {QStringLiteral("nchar"), QStringLiteral("char")},
        {QStringLiteral("nvarchar"), QStringLiteral("varchar")},
        {QStringLiteral("varcharacter"), QStringLiteral("varchar")},
        {QStringLiteral("varchar2"), QStringLiteral("varchar")},
        {QStringLiteral("long"), QStringLiteral("mediumtext")},
        {QStringLiteral("clob"), QStringLiteral("longtext")},
    };
    return names;
}

/** TEXT(n) and BLOB(n) are the smallest of their kind that have room for so much. */
QString largeBase(const QString &base, const QString &length)
{
    bool isNumber = false;
    const qint64 number = length.trimmed().toLongLong(&isNumber);
    const bool isText = base == QLatin1String("text");
    if (!isNumber || number <= 0 || (!isText && base != QLatin1String("blob")))
        return base;
    constexpr qint64 tiny = 0xff;
    constexpr qint64 usual = 0xffff;
    constexpr qint64 medium = 0xffffff;
    const qint64 bytes = isText ? number * bytesOfCharacter : number;
    const QString size = bytes <= tiny     ? QStringLiteral("tiny")
                         : bytes <= usual  ? QString()
                         : bytes <= medium ? QStringLiteral("medium")
                                           : QStringLiteral("long");
    return size + base;
}

/** What stands first in a type, read piece by piece. */
struct Words
{
    QString base;
    /** What is in the parentheses, as it stands there. */
    QString arguments;
    bool isUnsigned = false;
    bool isZerofill = false;
    /** Everything else: a character set, a collation. */
    QStringList rest;

    explicit Words(const QString &typeText)
    {
        SqlCursor cursor(typeText, SqlLexOptions::mariadb());
        base = cursor.takeName().toLower();
        if (base == QLatin1String("double"))
            cursor.take("precision");
        if (base == QLatin1String("long"))
            takeLong(cursor);
        if ((base == QLatin1String("character") || base == QLatin1String("char")) && cursor.take("varying"))
            base = QStringLiteral("varchar");
        base = aliases().value(base, base);
        if (cursor.isMark('('))
            arguments = cursor.takeParentheses();
        if (base == QLatin1String("char") && cursor.take("byte"))
            base = QStringLiteral("binary");
        if (base == QLatin1String("text") || base == QLatin1String("blob")) {
            base = largeBase(base, arguments);
            arguments.clear();
        }
        while (!cursor.atEnd()) {
            if (cursor.take("unsigned"))
                isUnsigned = true;
            else if (cursor.take("zerofill"))
                isUnsigned = isZerofill = true;
            else if (!cursor.take("signed"))
                takeRest(cursor);
        }
        if (base == QLatin1String("boolean") || base == QLatin1String("bool")) {
            base = QStringLiteral("tinyint");
            arguments = QStringLiteral("1");
        } else if (base == QLatin1String("serial")) {
            base = QStringLiteral("bigint");
            isUnsigned = true;
        }
    }

private:
    void takeLong(SqlCursor &cursor)
    {
        if (cursor.take("varbinary"))
            base = QStringLiteral("mediumblob");
        else
            cursor.take("varchar");
    }

    void takeRest(SqlCursor &cursor)
    {
        rest.append(cursor.value().toLower());
        cursor.skip();
    }
};

bool isIntegerBase(const QString &base)
{
    // Not every word that ends so: there are points, too.
    static const QStringList bases{QStringLiteral("tinyint"), QStringLiteral("smallint"), QStringLiteral("mediumint"),
                                   QStringLiteral("int"), QStringLiteral("bigint")};
    return bases.contains(base);
}

/** The digits of the largest number without a sign. */
QString usualWidth(const QString &base)
{
    static const QHash<QString, QString> widths{{QStringLiteral("tinyint"), QStringLiteral("3")},
                                                {QStringLiteral("smallint"), QStringLiteral("5")},
                                                {QStringLiteral("mediumint"), QStringLiteral("8")},
                                                {QStringLiteral("int"), QStringLiteral("10")},
                                                {QStringLiteral("bigint"), QStringLiteral("20")}};
    return widths.value(base);
}

QString canonicalArguments(const Words &words)
{
    const QString &base = words.base;
    QString text = words.arguments;
    text.remove(QLatin1Char(' '));
    if (isIntegerBase(base) && words.isZerofill)
        return text.isEmpty() ? usualWidth(base) : text;
    if (isIntegerBase(base))
        return (base == QLatin1String("tinyint") && text == QLatin1String("1") && !words.isUnsigned) ? text : QString();
    if (base == QLatin1String("decimal"))
        return text.isEmpty()                    ? QStringLiteral("10,0")
               : text.contains(QLatin1Char(',')) ? text
                                                 : text + QStringLiteral(",0");
    if (base == QLatin1String("char") || base == QLatin1String("binary") || base == QLatin1String("bit"))
        return text.isEmpty() ? QStringLiteral("1") : text;
    if (base == QLatin1String("year"))
        return {};
    const bool isTime =
        base == QLatin1String("time") || base == QLatin1String("datetime") || base == QLatin1String("timestamp");
    if (isTime)
        return text == QLatin1String("0") ? QString() : text;
    if (base == QLatin1String("enum") || base == QLatin1String("set"))
        return comparableWords(words.arguments);
    return text;
}

QString canonicalText(Words words)
{
    // FLOAT(24) is a float, FLOAT(25) a double.
    constexpr int widestFloat = 24;
    if (words.base == QLatin1String("float") && !words.arguments.isEmpty() &&
        !words.arguments.contains(QLatin1Char(','))) {
        if (words.arguments.trimmed().toInt() > widestFloat)
            words.base = QStringLiteral("double");
        words.arguments.clear();
    }
    const QString arguments = canonicalArguments(words);
    QString result = words.base;
    if (!arguments.isEmpty())
        result += QLatin1Char('(') + arguments + QLatin1Char(')');
    if (words.isUnsigned)
        result += QStringLiteral(" unsigned");
    if (words.isZerofill)
        result += QStringLiteral(" zerofill");
    for (const QString &word : words.rest)
        result += QLatin1Char(' ') + word;
    return result;
}

QList<int> numbersIn(const QString &arguments)
{
    QList<int> result;
    for (const QString &each : arguments.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int number = each.trimmed().toInt(&isNumber);
        if (isNumber)
            result.append(number);
    }
    return result;
}

TypeFamily familyOf(const QString &base)
{
    static const QHash<QString, TypeFamily> families{
        {QStringLiteral("decimal"), TypeFamily::Decimal},
        {QStringLiteral("float"), TypeFamily::Float},
        {QStringLiteral("double"), TypeFamily::Float},
        {QStringLiteral("bit"), TypeFamily::Bit},
        {QStringLiteral("char"), TypeFamily::Text},
        {QStringLiteral("varchar"), TypeFamily::Text},
        {QStringLiteral("tinytext"), TypeFamily::Text},
        {QStringLiteral("text"), TypeFamily::Text},
        {QStringLiteral("mediumtext"), TypeFamily::Text},
        {QStringLiteral("longtext"), TypeFamily::Text},
        {QStringLiteral("binary"), TypeFamily::Binary},
        {QStringLiteral("varbinary"), TypeFamily::Binary},
        {QStringLiteral("tinyblob"), TypeFamily::Binary},
        {QStringLiteral("blob"), TypeFamily::Binary},
        {QStringLiteral("mediumblob"), TypeFamily::Binary},
        {QStringLiteral("longblob"), TypeFamily::Binary},
        {QStringLiteral("date"), TypeFamily::Date},
        {QStringLiteral("time"), TypeFamily::Time},
        {QStringLiteral("datetime"), TypeFamily::Timestamp},
        {QStringLiteral("timestamp"), TypeFamily::TimestampTz},
        {QStringLiteral("year"), TypeFamily::Year},
        {QStringLiteral("enum"), TypeFamily::Enum},
        {QStringLiteral("set"), TypeFamily::Set},
        {QStringLiteral("json"), TypeFamily::Json},
        {QStringLiteral("uuid"), TypeFamily::Uuid},
    };
    return isIntegerBase(base) ? TypeFamily::Integer : families.value(base, TypeFamily::Other);
}

/** What a type says, and what follows from that. */
struct KnownType
{
    Words words;
    QString canonical;
    QList<int> arguments;
    TypeFamily family;

    explicit KnownType(const QString &typeText)
        : words(typeText)
        , canonical(canonicalText(words))
        , arguments(numbersIn(words.arguments))
        , family(familyOf(words.base))
    {
    }
};

/** Read once for each text: planning asks for the types of a schema again and again. There until the next call. */
const KnownType &known(const QString &typeText)
{
    thread_local KnownTexts<KnownType> types;
    return types.of(typeText);
}

} // namespace

QString typeName(const DataType &type)
{
    const QString name = plainName(type);
    return type.isUnsigned ? name + QStringLiteral(" UNSIGNED") : name;
}

QString canonicalType(const QString &typeText)
{
    return known(typeText).canonical;
}

QString baseOf(const QString &typeText)
{
    return known(typeText).words.base;
}

QList<int> argumentsOf(const QString &typeText)
{
    return known(typeText).arguments;
}

bool isUnsigned(const QString &typeText)
{
    return known(typeText).words.isUnsigned;
}

TypeFamily typeFamily(const QString &typeText)
{
    return known(typeText).family;
}

bool isShape(const QString &typeText)
{
    static const QStringList shapes{QStringLiteral("point"),           QStringLiteral("linestring"),
                                    QStringLiteral("polygon"),         QStringLiteral("multipoint"),
                                    QStringLiteral("multilinestring"), QStringLiteral("multipolygon"),
                                    QStringLiteral("geometry"),        QStringLiteral("geometrycollection")};
    return shapes.contains(baseOf(typeText));
}

bool isKnownType(const QString &typeText, const ServerVersion &server)
{
    static const QStringList others{QStringLiteral("inet4"), QStringLiteral("inet6"), QStringLiteral("vector"),
                                    QStringLiteral("raw"), QStringLiteral("national")};
    const QString base = baseOf(typeText);
    if ((base == QLatin1String("uuid") && !hasUuidType(server)) ||
        (base == QLatin1String("inet4") && !hasInet4Type(server)) ||
        (base == QLatin1String("inet6") && !hasInet6Type(server)))
        return false;
    return typeFamily(typeText) != TypeFamily::Other || isShape(typeText) || others.contains(baseOf(typeText));
}

QStringList choicesOf(const QString &typeText)
{
    const QString arguments = known(typeText).words.arguments;
    QStringList result;
    for (const SqlToken &token : lexSql(arguments, SqlLexOptions::mariadb())) {
        if (token.kind == SqlToken::Kind::String)
            result.append(stringValue(arguments, token));
    }
    return result;
}

bool hasCharset(const DataType &type)
{
    const TypeFamily family = typeFamily(typeName(type));
    return family == TypeFamily::Text || family == TypeFamily::Enum || family == TypeFamily::Set;
}

bool isWithoutCharset(const DataType &type)
{
    const TypeFamily family = typeFamily(typeName(type));
    return !hasCharset(type) && family != TypeFamily::Other && family != TypeFamily::Json;
}

bool isLarge(const QString &typeText)
{
    const QString base = baseOf(typeText);
    return base.endsWith(QLatin1String("text")) || base.endsWith(QLatin1String("blob")) ||
           base == QLatin1String("json");
}

} // namespace joinery::mariadb
