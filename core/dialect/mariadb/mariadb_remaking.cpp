// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_remaking.h"

#include "core/base/sql_words.h"
#include "core/dialect/mariadb/mariadb_object_settings.h"
#include "core/dialect/mariadb/mariadb_objects.h"
#include "core/dialect/mariadb/mariadb_server.h"
#include "core/dialect/mariadb/mariadb_text.h"

namespace joinery::mariadb {

namespace {

using Kind = DefinitionObject::Kind;

/** Where the catalogue has the object, as a condition of `FROM information_schema.…`. */
QString inCatalogue(Kind kind, const QString &name)
{
    const QString text = quotedText(name);
    switch (kind) {
    case Kind::Trigger:
        return QStringLiteral("TRIGGERS WHERE TRIGGER_SCHEMA = DATABASE() AND TRIGGER_NAME = %1").arg(text);
    case Kind::Event:
        return QStringLiteral("EVENTS WHERE EVENT_SCHEMA = DATABASE() AND EVENT_NAME = %1").arg(text);
    default:
        return QStringLiteral(
                   "ROUTINES WHERE ROUTINE_SCHEMA = DATABASE() AND ROUTINE_NAME = %1 AND ROUTINE_TYPE = '%2'")
            .arg(text, kind == Kind::Procedure ? QStringLiteral("PROCEDURE") : QStringLiteral("FUNCTION"));
    }
}

/** The catalogue says `user@host`, a statement takes `'user'@'host'`; a role has no host. */
QString definerOf(Kind kind, const QString &name)
{
    return QStringLiteral("(\n"
                          "        SELECT IF(DEFINER LIKE '%_@_%',\n"
                          "            CONCAT(QUOTE(REGEXP_REPLACE(DEFINER, '@[^@]*$', '')), '@', "
                          "QUOTE(SUBSTRING_INDEX(DEFINER, '@', -1))),\n"
                          "            QUOTE(TRIM(TRAILING '@' FROM DEFINER)))\n"
                          "        FROM information_schema.") +
           inCatalogue(kind, name) + QLatin1Char(')');
}

QString placeOf(const QString &name)
{
    return QStringLiteral("    DECLARE its_place TEXT DEFAULT IFNULL((\n"
                          "        SELECT CONCAT('PRECEDES `', REPLACE(next.TRIGGER_NAME, '`', '``'), '` ')\n"
                          "        FROM information_schema.TRIGGERS AS own JOIN information_schema.TRIGGERS AS next\n"
                          "            USING (TRIGGER_SCHEMA, EVENT_OBJECT_TABLE, EVENT_MANIPULATION, ACTION_TIMING)\n"
                          "        WHERE own.TRIGGER_SCHEMA = DATABASE() AND own.TRIGGER_NAME = %1\n"
                          "            AND next.ACTION_ORDER = own.ACTION_ORDER + 1), '');\n")
        .arg(quotedText(name));
}

/** Where the body of a trigger begins: behind FOR EACH ROW. */
qsizetype bodyOf(const QString &definition)
{
    const QList<SqlToken> words = sqlWords(definition, SqlLexOptions::mariadb());
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (words.at(i - 1).isWord(definition, QLatin1String("each")) &&
            words.at(i).isWord(definition, QLatin1String("row")))
            return words.at(i).end();
    }
    return definition.size();
}

bool isRoutine(Kind kind)
{
    return kind == Kind::Function || kind == Kind::Procedure || kind == Kind::Aggregate;
}

/** What is done in the name of the definer of what is called `former`. */
struct InItsName
{
    Kind kind = Kind::Trigger;
    QString former;
    /** Further declarations, and what is done before. */
    QString declarations;
    QString first;
    /** "CREATE OR REPLACE" or "ALTER", and what follows the definer, as SQL. */
    QString verb;
    QStringList rest;
};

/** One statement for triggers and events. The server lets nothing that holds others touch routines. */
QStringList statementsOf(const InItsName &what)
{
    const QString text = QStringLiteral("EXECUTE IMMEDIATE CONCAT('%1 DEFINER = ', %2, %3)");
    const QString rest = what.rest.join(QStringLiteral(", "));
    const QString definer = definerOf(what.kind, what.former);
    if (isRoutine(what.kind)) {
        QStringList statements{QStringLiteral("SET @joinery_definer = ") + definer};
        if (!what.first.isEmpty())
            statements.append(what.first);
        return statements + QStringList{text.arg(what.verb, QStringLiteral("@joinery_definer"), rest)};
    }
    const QString first = what.first.isEmpty() ? QString() : QStringLiteral("    %1;\n").arg(what.first);
    return {QStringLiteral("BEGIN NOT ATOMIC\n    DECLARE its_definer TEXT DEFAULT ") + definer +
            QStringLiteral(";\n") + what.declarations + first + QStringLiteral("    ") +
            text.arg(what.verb, QStringLiteral("its_definer"), rest) + QStringLiteral(";\nEND")};
}

} // namespace

bool hasDefiner(Kind kind)
{
    return kind == Kind::Trigger || kind == Kind::Function || kind == Kind::Procedure || kind == Kind::Aggregate ||
           kind == Kind::Event;
}

QStringList remadeObject(const ServerVersion &server, const DefinitionObject &object, const QString &former,
                         TriggerPlace place, bool isDroppedFirst)
{
    if (!hasDefiner(object.kind))
        return {createObject(object, true)};
    if (!preparesObjects(server)) {
        DefinitionObject dropped = object;
        dropped.name = former;
        return QStringList{QStringLiteral("DROP ") + objectTitle(dropped)} + createdObject(server, object);
    }
    const QString text = createObject(object).sliced(QStringLiteral("CREATE").size());
    InItsName what{.kind = object.kind, .former = former, .verb = QStringLiteral("CREATE OR REPLACE")};
    if (object.kind == Kind::Trigger && place == TriggerPlace::AsBefore && !saysPlace(object)) {
        const qsizetype body = bodyOf(text);
        what.declarations = placeOf(former);
        what.rest = {quotedText(text.first(body) + QLatin1Char(' ')), QStringLiteral("its_place"),
                     quotedText(text.sliced(body).trimmed())};
    } else {
        what.rest = {quotedText(text)};
    }
    if (isDroppedFirst) {
        DefinitionObject dropped = object;
        dropped.name = former;
        what.first = QStringLiteral("DROP ") + objectTitle(dropped);
    }
    QStringList statements = statementsOf(what);
    const QStringList last = underSettings(server, settingsOf(object.definition), statements.takeLast());
    return statements + last;
}

QStringList renamedEvent(const ServerVersion &server, const DefinitionObject &event, const QString &to)
{
    const QString text = QStringLiteral(" EVENT %1 RENAME TO %2").arg(quotedName(event.name), quotedName(to));
    // To be altered by is to be made by: an event is under the settings of the last who did.
    const ObjectSettings settings = settingsOf(event.definition);
    if (!preparesObjects(server))
        return underSettings(server, settings, QStringLiteral("ALTER") + text);
    return underSettings(
        server, settings,
        statementsOf(
            {.kind = event.kind, .former = event.name, .verb = QStringLiteral("ALTER"), .rest = {quotedText(text)}})
            .first());
}

DefinitionObject silencedTrigger(const DefinitionObject &trigger)
{
    DefinitionObject silent = trigger;
    silent.definition = trigger.definition.first(bodyOf(trigger.definition)) + QStringLiteral(" BEGIN END");
    return silent;
}

} // namespace joinery::mariadb
