// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_function_spelling.h"

#include <QHash>
#include <QSet>

namespace joinery::mariadb {

namespace {

using Kind = ExpressionNode::Kind;

ExpressionNode value(const QString &text)
{
    return {.kind = Kind::Value, .text = text};
}

/** `x + interval 3 day`; an amount without a unit counts days. */
ExpressionNode moved(const QString &from, const char *sign, const QString &amount)
{
    const bool hasUnit = amount.startsWith(QLatin1String("interval "));
    return value(
        QStringLiteral("(%1 %2 %3)")
            .arg(from, QString::fromLatin1(sign), hasUnit ? amount : QStringLiteral("interval %1 day").arg(amount)));
}

bool isOneOf(const QString &name, const char *a, const char *b)
{
    return name == QLatin1String(a) || name == QLatin1String(b);
}

std::optional<ExpressionNode> rewrittenCall(const QString &name, const QStringList &arguments)
{
    const QString first = arguments.value(0);
    const QString second = arguments.value(1);
    if (arguments.size() == 1) {
        if (name == QLatin1String("isnull"))
            return ExpressionNode{
                .kind = Kind::Test, .text = QStringLiteral("(%1 is null)").arg(first), .hasContrary = true};
        if (isOneOf(name, "date", "time"))
            return value(QStringLiteral("cast(%1 as %2)").arg(first, name));
        if (name == QLatin1String("timestamp"))
            return value(QStringLiteral("cast(%1 as datetime)").arg(first));
        if (isOneOf(name, "round", "yearweek"))
            return value(QStringLiteral("%1(%2,0)").arg(name, first));
        if (name == QLatin1String("chr"))
            return value(QStringLiteral("char(%1 using utf8mb4)").arg(first));
    }
    if (arguments.size() == 2) {
        if (name == QLatin1String("instr"))
            return value(QStringLiteral("locate(%1,%2)").arg(second, first));
        if (name == QLatin1String("mod"))
            return value(QStringLiteral("(%1 mod %2)").arg(first, second));
        if (name == QLatin1String("datediff"))
            return value(QStringLiteral("(to_days(%1) - to_days(%2))").arg(first, second));
        if (isOneOf(name, "adddate", "date_add"))
            return moved(first, "+", second);
        if (isOneOf(name, "subdate", "date_sub"))
            return moved(first, "-", second);
    }
    if (arguments.size() == 3 && name == QLatin1String("timestampadd"))
        return moved(arguments.at(2), "+", QStringLiteral("interval %1 %2").arg(second, first));
    return std::nullopt;
}

/** What stands behind CHARSET or CHARACTER SET, taken out of the words. */
QString takeCharset(QStringList &words)
{
    qsizetype at = words.indexOf(QStringLiteral("charset"));
    qsizetype size = 2;
    if (at < 0) {
        at = words.indexOf(QStringLiteral("set"));
        if (at < 1 || words.at(at - 1) != QLatin1String("character"))
            return {};
        --at;
        ++size;
    }
    const QString charset = words.value(at + size - 1);
    words.remove(at, std::min(size, words.size() - at));
    return charset == QLatin1String("utf8") ? QStringLiteral("utf8mb3") : charset;
}

/** That of the session. */
constexpr QLatin1String usualCharset("utf8mb4");

QString textType(QStringList words, const QString &arguments)
{
    QString charset = takeCharset(words);
    const QString base = words.value(0);
    if (base == QLatin1String("binary"))
        charset = QStringLiteral("binary");
    else if (isOneOf(base, "nchar", "national"))
        charset = QStringLiteral("utf8mb3");
    words = words.sliced(std::min<qsizetype>(1, words.size()));
    words.removeIf(
        [](const QString &word) { return isOneOf(word, "char", "varchar") || isOneOf(word, "character", "varying"); });
    if (!charset.isEmpty() && charset != usualCharset)
        words.prepend(QStringLiteral("charset ") + charset);
    words.prepend(QStringLiteral("char") + arguments);
    return words.join(QLatin1Char(' '));
}

} // namespace

QString functionName(const QString &name)
{
    static const QHash<QString, QString> names{
        {QStringLiteral("lcase"), QStringLiteral("lower")},
        {QStringLiteral("ucase"), QStringLiteral("upper")},
        {QStringLiteral("substring"), QStringLiteral("substr")},
        {QStringLiteral("mid"), QStringLiteral("substr")},
        {QStringLiteral("character_length"), QStringLiteral("char_length")},
        {QStringLiteral("length"), QStringLiteral("octet_length")},
        {QStringLiteral("power"), QStringLiteral("pow")},
        {QStringLiteral("ceil"), QStringLiteral("ceiling")},
        {QStringLiteral("nvl"), QStringLiteral("ifnull")},
        {QStringLiteral("sha1"), QStringLiteral("sha")},
        {QStringLiteral("day"), QStringLiteral("dayofmonth")},
        {QStringLiteral("schema"), QStringLiteral("database")},
        {QStringLiteral("session_user"), QStringLiteral("user")},
        {QStringLiteral("system_user"), QStringLiteral("user")},
        {QStringLiteral("now"), QStringLiteral("current_timestamp")},
        {QStringLiteral("localtime"), QStringLiteral("current_timestamp")},
        {QStringLiteral("localtimestamp"), QStringLiteral("current_timestamp")},
        {QStringLiteral("curdate"), QStringLiteral("current_date")},
        {QStringLiteral("curtime"), QStringLiteral("current_time")},
    };
    return names.value(name, name);
}

bool isBareFunction(const QString &name)
{
    static const QSet<QString> names{QStringLiteral("current_timestamp"), QStringLiteral("localtime"),
                                     QStringLiteral("localtimestamp"),    QStringLiteral("current_date"),
                                     QStringLiteral("current_time"),      QStringLiteral("utc_timestamp"),
                                     QStringLiteral("utc_date"),          QStringLiteral("utc_time"),
                                     QStringLiteral("current_user"),      QStringLiteral("current_role")};
    return names.contains(name);
}

ExpressionNode functionCall(const QString &name, const QStringList &arguments)
{
    const QString known = functionName(name);
    if (auto rewritten = rewrittenCall(known, arguments))
        return *rewritten;
    // No digits of a second are what a clock has by itself.
    const bool isPlainClock = isBareFunction(known) && arguments == QStringList{QStringLiteral("0")};
    return value(QStringLiteral("%1(%2)").arg(known, isPlainClock ? QString() : arguments.join(QLatin1Char(','))));
}

QString castType(QStringList words, const QString &arguments)
{
    const QString base = words.value(0);
    if (base == QLatin1String("unsigned"))
        return base;
    if (isOneOf(base, "signed", "int") || base == QLatin1String("integer"))
        return QStringLiteral("signed");
    if (isOneOf(base, "decimal", "numeric") || isOneOf(base, "dec", "fixed")) {
        if (arguments.isEmpty())
            return QStringLiteral("decimal(10,0)");
        const bool hasScale = arguments.contains(QLatin1Char(','));
        return QStringLiteral("decimal") + (hasScale ? arguments : arguments.chopped(1) + QStringLiteral(",0)"));
    }
    static const QSet<QString> texts{QStringLiteral("char"),  QStringLiteral("varchar"),  QStringLiteral("character"),
                                     QStringLiteral("nchar"), QStringLiteral("national"), QStringLiteral("binary")};
    if (texts.contains(base))
        return textType(words, arguments);
    if (base == QLatin1String("double"))
        words = QStringList{base};
    return words.join(QLatin1Char(' ')) + (arguments == QLatin1String("(0)") ? QString() : arguments);
}

} // namespace joinery::mariadb
