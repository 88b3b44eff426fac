// SPDX-License-Identifier: MIT
#include "core/database/mariadb/mariadb_catalogue_text.h"

#include "core/base/sql_cursor.h"
#include "core/dialect/mariadb/mariadb_text.h"
#include "core/dialect/mariadb/mariadb_types.h"

#include <QHash>
#include <QRegularExpression>

namespace joinery {

namespace {

using Kind = DataType::Kind;

/** Without the width that a number is shown with when nobody says one. */
QString withoutUsualWidth(const QString &text)
{
    static const QSet<QString> usual{
        QStringLiteral("tinyint(4)"),   QStringLiteral("tinyint(3) unsigned"),
        QStringLiteral("smallint(6)"),  QStringLiteral("smallint(5) unsigned"),
        QStringLiteral("mediumint(9)"), QStringLiteral("mediumint(8) unsigned"),
        QStringLiteral("int(11)"),      QStringLiteral("int(10) unsigned"),
        QStringLiteral("bigint(20)"),   QStringLiteral("bigint(20) unsigned"),
        QStringLiteral("year(4)"),
    };
    if (!usual.contains(text))
        return text;
    static const QRegularExpression width(QStringLiteral("\\(\\d+\\)"));
    return QString(text).remove(width);
}

std::optional<Kind> kindOf(const QString &base)
{
    static const QHash<QString, Kind> kinds{
        {QStringLiteral("varchar"), Kind::Varchar},
        {QStringLiteral("char"), Kind::Char},
        {QStringLiteral("text"), Kind::Text},
        {QStringLiteral("tinytext"), Kind::TinyText},
        {QStringLiteral("mediumtext"), Kind::MediumText},
        {QStringLiteral("longtext"), Kind::LongText},
        {QStringLiteral("tinyint"), Kind::TinyInt},
        {QStringLiteral("smallint"), Kind::SmallInt},
        {QStringLiteral("mediumint"), Kind::MediumInt},
        {QStringLiteral("int"), Kind::Integer},
        {QStringLiteral("bigint"), Kind::BigInt},
        {QStringLiteral("float"), Kind::Real},
        {QStringLiteral("double"), Kind::Double},
        {QStringLiteral("decimal"), Kind::Numeric},
        {QStringLiteral("date"), Kind::Date},
        {QStringLiteral("time"), Kind::Time},
        {QStringLiteral("datetime"), Kind::Timestamp},
        {QStringLiteral("timestamp"), Kind::TimestampTz},
        {QStringLiteral("year"), Kind::Year},
        {QStringLiteral("uuid"), Kind::Uuid},
        {QStringLiteral("json"), Kind::Json},
        {QStringLiteral("blob"), Kind::Blob},
    };
    const auto found = kinds.constFind(base);
    return found == kinds.cend() ? std::nullopt : std::optional(*found);
}

/** The portable type that comes nearest. */
DataType nearestType(Kind kind, const QString &text)
{
    DataType type = DataType::of(kind);
    type.isUnsigned = mariadb::isUnsigned(text);
    const QList<int> arguments = mariadb::argumentsOf(text);
    if (arguments.isEmpty())
        return type;
    if (kind == Kind::Varchar || kind == Kind::Char) {
        type.length = arguments.first();
    } else {
        type.precision = arguments.first();
        if (arguments.size() > 1)
            type.scale = arguments.at(1);
    }
    return type;
}

/** The clock or a UUID, where the expression is that and nothing else. */
std::optional<DefaultValue> momentOf(const QString &sql)
{
    using Default = DefaultValue::Kind;
    static const QRegularExpression call(QStringLiteral("\\A(current_timestamp|curdate|curtime|uuid)\\((\\d*)\\)\\z"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QHash<QString, Default> kinds{{QStringLiteral("current_timestamp"), Default::CurrentTimestamp},
                                               {QStringLiteral("curdate"), Default::CurrentDate},
                                               {QStringLiteral("curtime"), Default::CurrentTime},
                                               {QStringLiteral("uuid"), Default::Uuid}};
    const QRegularExpressionMatch match = call.match(sql);
    if (!match.hasMatch())
        return std::nullopt;
    return DefaultValue{kinds.value(match.captured(1).toLower()), match.captured(2)};
}

DefaultValue constantOf(const QString &text, bool isNumber, const DataType &type)
{
    if (type.kind == Kind::Boolean && (text == QLatin1String("0") || text == QLatin1String("1")))
        return DefaultValue::boolean(text == QLatin1String("1"));
    return isNumber ? DefaultValue::number(text) : DefaultValue::literal(text);
}

} // namespace

DataType typeFromCatalogue(const QString &catalogued)
{
    const QString text = withoutUsualWidth(catalogued);
    const QString base = mariadb::baseOf(text);
    if (base == QLatin1String("enum") || base == QLatin1String("set")) {
        const DataType::Kind kind = base == QLatin1String("enum") ? Kind::Enum : Kind::Set;
        return DataType::choice(kind, mariadb::choicesOf(text));
    }
    if (text == QLatin1String("tinyint(1)"))
        return DataType::of(Kind::Boolean);
    const DataType native{.native = text};
    const auto kind = kindOf(base);
    if (!kind)
        return native;
    const DataType type = nearestType(*kind, text);
    // Another width, leading zeros, no room for a character: there is no portable word for those.
    const bool hasWidth = type.isInteger() || type.kind == Kind::Year;
    const bool isShownOtherwise = (hasWidth && type.precision) || type.length == 0;
    const bool isSame = mariadb::canonicalType(mariadb::typeName(type)) == mariadb::canonicalType(text);
    return isSame && !isShownOtherwise ? type : native;
}

DefaultValue defaultFromCatalogue(const QString &sql, const DataType &type)
{
    const QList<SqlToken> tokens = lexSql(sql, SqlLexOptions::mariadb());
    if (tokens.size() == 1 && tokens.first().kind == SqlToken::Kind::String)
        return constantOf(mariadb::stringValue(sql, tokens.first()), false, type);
    // The default of a text is in quotes, unless it is an expression that happens to be a number.
    const bool isCounted =
        type.isNumber() || type.kind == Kind::Boolean || type.kind == Kind::Year || type.kind == Kind::Native;
    if (isCounted && isSqlNumber(sql))
        return constantOf(sql, true, type);
    return momentOf(sql).value_or(DefaultValue::expression(sql));
}

DefaultValue defaultFromMysql(const QString &text, bool isExpression, const DataType &type)
{
    static const QRegularExpression clock(QStringLiteral("\\ACURRENT_TIMESTAMP(?:\\((\\d+)\\))?\\z"),
                                          QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch moment = clock.match(text);
    if (moment.hasMatch() && (type.kind == Kind::Timestamp || type.kind == Kind::TimestampTz))
        return {DefaultValue::Kind::CurrentTimestamp, moment.captured(1)};
    if (isExpression)
        return momentOf(text).value_or(DefaultValue::expression(text));
    const mariadb::TypeFamily family = mariadb::typeFamily(mariadb::typeName(type));
    if (family == mariadb::TypeFamily::Bit && text.startsWith(QLatin1String("b'")))
        return DefaultValue::expression(text);
    if (family == mariadb::TypeFamily::Binary && text.startsWith(QLatin1String("0x"))) {
        const QByteArray bytes = QByteArray::fromHex(text.sliced(2).toLatin1());
        const bool isPlain =
            std::all_of(bytes.begin(), bytes.end(), [](char byte) { return byte >= ' ' && byte <= '~'; });
        return isPlain ? DefaultValue::literal(QString::fromLatin1(bytes)) : DefaultValue::expression(text);
    }
    const bool isNumber = isSqlNumber(text) && (type.isNumber() || type.kind == Kind::Boolean);
    return constantOf(text, isNumber, type);
}

QString withoutIntroducers(const QString &sql)
{
    if (!sql.contains(QLatin1String("_utf8"), Qt::CaseInsensitive))
        return sql;
    static const QStringList unicode{QStringLiteral("_utf8"), QStringLiteral("_utf8mb3"), QStringLiteral("_utf8mb4")};
    const QList<SqlToken> tokens = lexSql(sql, SqlLexOptions::mariadb());
    QString result;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const QString word = tokens.at(i).text(sql).toString();
        const bool isIntroducer = i + 1 < tokens.size() && tokens.at(i + 1).kind == SqlToken::Kind::String &&
                                  unicode.contains(word.toLower());
        if (!isIntroducer)
            result += word;
    }
    return result;
}

QString expressionFromMysql(const QString &catalogued)
{
    QString sql;
    sql.reserve(catalogued.size());
    for (qsizetype i = 0; i < catalogued.size(); ++i) {
        const bool isEscape = catalogued.at(i) == QLatin1Char('\\') && i + 1 < catalogued.size();
        if (!isEscape) {
            sql += catalogued.at(i);
            continue;
        }
        const QChar meant = catalogued.at(++i);
        sql += meant == QLatin1Char('n')   ? QLatin1Char('\n')
               : meant == QLatin1Char('r') ? QLatin1Char('\r')
               : meant == QLatin1Char('0') ? QChar(0)
               : meant == QLatin1Char('Z') ? QChar(0x1a)
                                           : meant;
    }
    sql = withoutIntroducers(sql);
    // One pair of parentheses around all of it is how it is printed.
    SqlCursor cursor(sql, SqlLexOptions::mariadb());
    const QString inner = cursor.isMark('(') ? cursor.takeParentheses() : QString();
    return !inner.isEmpty() && cursor.atEnd() ? inner.trimmed() : sql;
}

QString withoutDatabase(const QString &sql, const DatabaseNames &names)
{
    if (!mariadb::names(sql, names.database))
        return sql;
    const QList<SqlToken> tokens = lexSql(sql, SqlLexOptions::mariadb());
    const auto isPoint = [&](qsizetype at) {
        return at >= 0 && at < tokens.size() && tokens.at(at).isMark(sql, QLatin1String("."));
    };
    const auto isMeant = [&](qsizetype at) {
        const bool isBeforeName = isPoint(at + 1) && at + 2 < tokens.size() && tokens.at(at + 2).isName();
        if (isPoint(at - 1) || !isBeforeName || !tokens.at(at).isNamed(sql, names.database))
            return false;
        // Otherwise it is a table's other name, which happens to be that of the database.
        const bool isCall = at + 3 < tokens.size() && tokens.at(at + 3).isMark(sql, QLatin1String("("));
        return isPoint(at + 3) || isCall || names.relations.contains(tokens.at(at + 2).value(sql).toLower());
    };
    QString result;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (isMeant(i)) {
            result += tokens.at(i + 2).text(sql);
            i += 2;
        } else {
            result += tokens.at(i).text(sql);
        }
    }
    return result;
}

} // namespace joinery
