// SPDX-License-Identifier: MIT
#include "core/database/postgresql/postgresql_values.h"

#include "core/base/sql_words.h"

#include <QHash>
#include <QRegularExpression>

namespace joinery::postgresql {

namespace {

/** What the catalogue calls a type → what the schema calls it; their arguments go between. */
const QHash<QString, QString> &portableNames()
{
    static const QHash<QString, QString> names{
        {"character varying", "varchar"},
        {"character", "char"},
        {"text", "text"},
        {"smallint", "smallint"},
        {"integer", "integer"},
        {"bigint", "bigint"},
        {"real", "real"},
        {"double precision", "double"},
        {"numeric", "numeric"},
        {"boolean", "boolean"},
        {"date", "date"},
        {"time without time zone", "time"},
        {"timestamp without time zone", "timestamp"},
        {"timestamp with time zone", "timestamptz"},
        {"interval", "interval"},
        {"uuid", "uuid"},
        {"json", "json"},
        {"jsonb", "jsonb"},
        {"bytea", "blob"},
    };
    return names;
}

/** Whether the scale is above the precision, which only PostgreSQL knows: "3,5" holds 0.00123. */
bool isFractionAlone(const QString &arguments)
{
    return arguments.section(u',', 1).toInt() > arguments.section(u',', 0, 0).toInt();
}

DataType elementFromCatalogue(const QString &spelled)
{
    static const QRegularExpression arguments(QStringLiteral("\\(([\\d,]+)\\)"));
    const auto match = arguments.match(spelled);
    const QString bare = QString(spelled).remove(match.capturedStart(), match.capturedLength());
    const QString portable = portableNames().value(match.hasMatch() ? bare : spelled);
    if (portable.isEmpty() || isFractionAlone(match.captured(1)))
        return DataType{.native = spelled};
    return DataType::fromText(portable + match.captured());
}

/** The number that stands alone, or the one that PostgreSQL makes of a minus and a number: '-1'::integer. */
QString numberIn(const QString &expression)
{
    if (isSqlNumber(expression))
        return expression;
    static const QRegularExpression negative(QStringLiteral("\\A'(-\\d+(?:\\.\\d+)?)'::(integer|bigint|numeric)\\z"));
    const auto match = negative.match(expression);
    if (!match.hasMatch())
        return {};
    const QString number = match.captured(1);
    bool isLong = false;
    bool isInteger = false;
    (void)number.toLongLong(&isLong);
    (void)number.toInt(&isInteger);
    const QString usual = isInteger ? QStringLiteral("integer")
                          : isLong  ? QStringLiteral("bigint")
                                    : QStringLiteral("numeric");
    return match.captured(2) == usual ? number : QString();
}

/** The text in 'text'::type; nothing for any other expression. */
std::optional<std::pair<QString, QString>> typedLiteral(const QString &expression)
{
    const QList<SqlToken> tokens = sqlWords(expression, SqlLexOptions::postgresql());
    if (tokens.size() < 3 || tokens.at(0).kind != SqlToken::Kind::String || tokens.at(0).start != 0 ||
        !tokens.at(1).isMark(expression, QLatin1String("::")))
        return std::nullopt;
    QString text = expression.first(tokens.at(0).end());
    const bool isEscaped = text.startsWith(QLatin1Char('E'));
    text = text.sliced(isEscaped ? 2 : 1).chopped(1).replace(QStringLiteral("''"), QStringLiteral("'"));
    if (isEscaped)
        text.replace(QStringLiteral("\\\\"), QStringLiteral("\\"));
    return std::pair(text, expression.sliced(tokens.at(1).end()));
}

std::optional<DefaultValue> clockFrom(const QString &expression)
{
    static const QRegularExpression clock(QStringLiteral("\\ACURRENT_(TIMESTAMP|DATE|TIME)(?:\\((\\d)\\))?\\z"));
    const auto match = clock.match(expression);
    if (!match.hasMatch())
        return std::nullopt;
    const QString word = match.captured(1);
    const auto kind = word == QLatin1String("TIMESTAMP") ? DefaultValue::Kind::CurrentTimestamp
                      : word == QLatin1String("DATE")    ? DefaultValue::Kind::CurrentDate
                                                         : DefaultValue::Kind::CurrentTime;
    return DefaultValue{kind, match.captured(2)};
}

} // namespace

DataType typeFromCatalogue(const QString &spelled, int dimensions)
{
    if (!spelled.endsWith(QLatin1String("[]")))
        return elementFromCatalogue(spelled);
    DataType type = elementFromCatalogue(spelled.chopped(2));
    type.dimensions = std::max(dimensions, 1);
    return type;
}

DefaultValue defaultFromCatalogue(const QString &expression, const SpelledType &type)
{
    const bool isBoolean = type.type.kind == DataType::Kind::Boolean && type.type.dimensions == 0;
    if (isBoolean && (expression == QLatin1String("true") || expression == QLatin1String("false")))
        return DefaultValue::boolean(expression == QLatin1String("true"));
    if (const QString number = numberIn(expression); type.type.isNumber() && !number.isEmpty())
        return DefaultValue::number(number);
    if (const auto clock = clockFrom(expression))
        return *clock;
    if (expression == QLatin1String("gen_random_uuid()"))
        return DefaultValue::of(DefaultValue::Kind::Uuid);
    const auto literal = typedLiteral(expression);
    const bool isOfType = literal && (literal->second == type.bare || literal->second == type.base);
    const bool staysText = !type.type.isNumber() || (literal && !isSqlNumber(literal->first));
    return isOfType && staysText ? DefaultValue::literal(literal->first) : DefaultValue::expression(expression);
}

QString withoutParentheses(const QString &expression)
{
    const QList<SqlToken> tokens = sqlWords(expression, SqlLexOptions::postgresql());
    const bool isAround = tokens.size() > 2 && tokens.first().isMark(expression, QLatin1String("(")) &&
                          isEnclosed(expression, tokens, 0, tokens.size() - 1);
    return isAround ? expression.sliced(tokens.at(1).start, tokens.at(tokens.size() - 2).end() - tokens.at(1).start)
                    : expression;
}

QMap<QString, QString> parametersFrom(const QStringList &options, const QString &prefix)
{
    QMap<QString, QString> result;
    for (const QString &option : options)
        result.insert(prefix + option.section(QLatin1Char('='), 0, 0), option.section(QLatin1Char('='), 1));
    return result;
}

QString plainCollation(const QString &spelled)
{
    const QList<SqlToken> tokens = sqlWords(spelled, SqlLexOptions::postgresql());
    if (tokens.size() == 1 && !tokens.first().value(spelled).contains(QLatin1Char('"')))
        return tokens.first().value(spelled);
    QStringList names;
    for (const SqlToken &token : tokens) {
        if (token.isName())
            names.append(QLatin1Char('"') + token.value(spelled).replace(QStringLiteral("\""), QStringLiteral("\"\"")) +
                         QLatin1Char('"'));
    }
    return names.join(QLatin1Char('.'));
}

QString nameSpaceFromCatalogue(const QString &name)
{
    return name == QLatin1String("public") ? QString() : name;
}

} // namespace joinery::postgresql
