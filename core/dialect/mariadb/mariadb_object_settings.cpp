// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_object_settings.h"

#include "core/base/sql_cursor.h"
#include "core/dialect/mariadb/mariadb_session.h"
#include "core/dialect/mariadb/mariadb_text.h"

#include <QSet>

namespace joinery::mariadb {

namespace {

constexpr QLatin1String opening("/*! SET ");
constexpr QLatin1String closing(" */");

QString assignments(const ObjectSettings &settings)
{
    QStringList result;
    for (auto setting = settings.cbegin(); setting != settings.cend(); ++setting)
        result.append(QStringLiteral("%1 = %2").arg(setting.key(), quotedText(setting.value())));
    return result.join(QStringLiteral(", "));
}

/** Where the definition proper begins. */
qsizetype lengthOfSettings(const QString &definition)
{
    const qsizetype end = definition.startsWith(opening) ? definition.indexOf(closing) : -1;
    return end < 0 ? 0 : end + closing.size();
}

QString sortedModes(const QString &sqlMode)
{
    QStringList modes = sqlMode.toUpper().split(QLatin1Char(','), Qt::SkipEmptyParts);
    modes.sort();
    return modes.join(QLatin1Char(','));
}

/** Whether the statement is read otherwise under this mode: so it must be read under it. */
bool changesWords(const QString &sqlMode)
{
    static const QStringList modes{QStringLiteral("ANSI_QUOTES"), QStringLiteral("PIPES_AS_CONCAT"),
                                   QStringLiteral("IGNORE_SPACE"), QStringLiteral("HIGH_NOT_PRECEDENCE")};
    const QStringList set = sqlMode.split(QLatin1Char(','));
    return std::any_of(modes.begin(), modes.end(), [&set](const QString &mode) { return set.contains(mode); });
}

} // namespace

QString withSettings(const ObjectSettings &settings, const QString &definition)
{
    return settings.isEmpty() ? definition : opening + assignments(settings) + closing + QLatin1Char(' ') + definition;
}

ObjectSettings settingsOf(const QString &definition)
{
    ObjectSettings result;
    const qsizetype length = lengthOfSettings(definition);
    if (length == 0)
        return result;
    const QString text = definition.mid(opening.size(), length - opening.size() - closing.size());
    SqlCursor cursor(text, SqlLexOptions::mariadb());
    while (!cursor.atEnd()) {
        const QString name = cursor.takeName().toLower();
        cursor.takeMark('=');
        const QString value =
            cursor.token().kind == SqlToken::Kind::String ? stringValue(text, cursor.token()) : cursor.value();
        result.insert(name, name == QLatin1String("sql_mode") ? sortedModes(value) : value);
        cursor.skip();
        cursor.takeMark(',');
    }
    return result;
}

QString withoutSettings(const QString &definition)
{
    const qsizetype length = lengthOfSettings(definition);
    return length == 0 ? definition : definition.sliced(length).trimmed();
}

std::optional<QString> keptMode(const QString &sqlMode, bool isMysql)
{
    QStringList modes = sqlMode.split(QLatin1Char(','), Qt::SkipEmptyParts);
    // Newer servers do not know it, and it says nothing about what is in a body.
    modes.removeAll(QStringLiteral("NO_AUTO_CREATE_USER"));
    QStringList others = modes;
    const bool isStrict = others.removeAll(QStringLiteral("STRICT_TRANS_TABLES")) +
                              others.removeAll(QStringLiteral("STRICT_ALL_TABLES")) >
                          0;
    const bool isForDivision = others.removeAll(QStringLiteral("ERROR_FOR_DIVISION_BY_ZERO")) > 0;
    others.removeAll(QStringLiteral("NO_ENGINE_SUBSTITUTION"));
    if (isMysql) {
        // Which is what everything is made under there.
        for (const char *const usual :
             {"ONLY_FULL_GROUP_BY", "NO_ZERO_IN_DATE", "NO_ZERO_DATE", "NO_AUTO_VALUE_ON_ZERO"})
            others.removeAll(QLatin1String(usual));
    }
    if (isStrict && isForDivision && others.isEmpty())
        return std::nullopt;
    return sortedModes(modes.join(QLatin1Char(',')));
}

bool isForeignMode(const QString &sqlMode)
{
    const QStringList modes = sqlMode.split(QLatin1Char(','));
    return modes.contains(QStringLiteral("ORACLE")) || modes.contains(QStringLiteral("NO_BACKSLASH_ESCAPES"));
}

QStringList underSettings(const ServerVersion &server, const ObjectSettings &settings, const QString &statement)
{
    if (settings.isEmpty())
        return {statement};
    if (!preparesObjects(server))
        return {QStringLiteral("SET SESSION ") + assignments(settings), statement, sessionSettings(server).last()};
    // A statement that prepares others reads them by then; this one is read before anything is set.
    const bool isReadByThen =
        statement.startsWith(QLatin1String("BEGIN")) || statement.startsWith(QLatin1String("EXECUTE"));
    const bool mustBeText = !isReadByThen && changesWords(settings.value(QStringLiteral("sql_mode")));
    return {QStringLiteral("SET STATEMENT %1 FOR %2")
                .arg(assignments(settings),
                     mustBeText ? QStringLiteral("EXECUTE IMMEDIATE ") + quotedText(statement) : statement)};
}

} // namespace joinery::mariadb
