// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_objects.h"

#include "core/base/sql_cursor.h"
#include "core/dialect/mariadb/mariadb_object_settings.h"
#include "core/dialect/mariadb/mariadb_text.h"

namespace joinery::mariadb {

namespace {

using Kind = DefinitionObject::Kind;

QString kindWord(Kind kind)
{
    switch (kind) {
    case Kind::View:
        return QStringLiteral("VIEW");
    case Kind::Trigger:
        return QStringLiteral("TRIGGER");
    case Kind::Function:
    case Kind::Aggregate:
        return QStringLiteral("FUNCTION");
    case Kind::Procedure:
        return QStringLiteral("PROCEDURE");
    case Kind::Sequence:
        return QStringLiteral("SEQUENCE");
    case Kind::Event:
        return QStringLiteral("EVENT");
    default:
        return {};
    }
}

/** ALGORITHM and SQL SECURITY, with which a definition may begin: they stand in front of the word VIEW. */
QString takeViewOptions(QString &definition)
{
    SqlCursor cursor(definition, SqlLexOptions::mariadb());
    if (!cursor.isWord("algorithm") && !cursor.isWord("sql"))
        return {};
    while (!cursor.atEnd() && !cursor.isWord("as") && !cursor.isWord("view") && !cursor.isMark('('))
        cursor.skip();
    const QString options = cursor.textBetween(0, cursor.position());
    definition = cursor.rest();
    return options.trimmed() + QLatin1Char(' ');
}

/** Options of a sequence by their first word, as text. */
QMap<QString, QString> sequenceOptions(const QString &definition)
{
    SqlCursor cursor(definition, SqlLexOptions::mariadb());
    QMap<QString, QString> result;
    const auto value = [&cursor] {
        cursor.takeMark('=');
        QString text = cursor.takeMark('-') ? QStringLiteral("-") : QString();
        text += cursor.value();
        cursor.skip();
        return text;
    };
    while (!cursor.atEnd()) {
        QString word = cursor.value().toUpper();
        cursor.skip();
        if (word == QLatin1String("NO")) {
            word = cursor.value().toUpper();
            cursor.skip();
            result.insert(word, QStringLiteral("NO ") + word);
        } else if (word.startsWith(QLatin1String("NO")) && word.size() > 2) {
            result.insert(word.sliced(2), QStringLiteral("NO ") + word.sliced(2));
        } else if (word == QLatin1String("CYCLE")) {
            result.insert(word, word);
        } else if (word == QLatin1String("START") || word == QLatin1String("INCREMENT")) {
            const QString joint = word == QLatin1String("START") ? QStringLiteral("WITH") : QStringLiteral("BY");
            cursor.take("with");
            cursor.take("by");
            result.insert(word, QStringLiteral("%1 %2 %3").arg(word, joint, value()));
        } else {
            result.insert(word, word + QLatin1Char(' ') + value());
        }
    }
    return result;
}

QString usualOption(const QString &word)
{
    static const QMap<QString, QString> usual{
        {QStringLiteral("START"), QStringLiteral("START WITH 1")},
        {QStringLiteral("INCREMENT"), QStringLiteral("INCREMENT BY 1")},
        {QStringLiteral("MINVALUE"), QStringLiteral("NO MINVALUE")},
        {QStringLiteral("MAXVALUE"), QStringLiteral("NO MAXVALUE")},
        {QStringLiteral("CACHE"), QStringLiteral("CACHE 1000")},
        {QStringLiteral("CYCLE"), QStringLiteral("NO CYCLE")},
    };
    return usual.value(word);
}

/** The options without those that say what holds anyway. */
QMap<QString, QString> tellingOptions(const QString &definition)
{
    QMap<QString, QString> options = sequenceOptions(definition);
    const auto number = [&options](const char *word, const char *usual) {
        const QString said = options.value(QString::fromLatin1(word)).section(QLatin1Char(' '), -1);
        bool isNumber = false;
        (void)said.toLongLong(&isNumber);
        return isNumber ? said : QString::fromLatin1(usual);
    };
    const bool isUpwards = !number("INCREMENT", "1").startsWith(QLatin1Char('-'));
    const char *const least = isUpwards ? "1" : "-9223372036854775807";
    const char *const most = isUpwards ? "9223372036854775806" : "-1";
    const QString first = isUpwards ? number("MINVALUE", least) : number("MAXVALUE", most);
    if (number("START", qPrintable(first)) == first)
        options.remove(QStringLiteral("START"));
    if (number("MINVALUE", least) == QLatin1String(least))
        options.remove(QStringLiteral("MINVALUE"));
    if (number("MAXVALUE", most) == QLatin1String(most))
        options.remove(QStringLiteral("MAXVALUE"));
    for (const char *const word : {"INCREMENT", "CACHE", "CYCLE"}) {
        const QString key = QString::fromLatin1(word);
        if (options.value(key) == usualOption(key))
            options.remove(key);
    }
    return options;
}

/** CREATE takes NO MINVALUE in two words, NOCACHE and NOCYCLE in one only. */
QString spelledOption(const QString &option)
{
    if (option == QLatin1String("NO CACHE"))
        return QStringLiteral("NOCACHE");
    return option == QLatin1String("NO CYCLE") ? QStringLiteral("NOCYCLE") : option;
}

} // namespace

QString createObject(const DefinitionObject &object, bool orReplace)
{
    QString head = QStringLiteral("CREATE ");
    if (orReplace && object.kind == Kind::View)
        head = QStringLiteral("ALTER ");
    else if (orReplace)
        head += QStringLiteral("OR REPLACE ");
    if (object.kind == Kind::Aggregate)
        head += QStringLiteral("AGGREGATE ");
    QString definition = withoutSettings(object.definition).trimmed();
    if (object.kind == Kind::View)
        head += takeViewOptions(definition);
    head += kindWord(object.kind) + QLatin1Char(' ') + quotedName(object.name);
    if (object.kind == Kind::Sequence) {
        QStringList options;
        for (const QString &option : sequenceOptions(definition))
            options.append(spelledOption(option));
        definition = options.join(QLatin1Char(' '));
    }
    const bool isGlued = definition.startsWith(QLatin1Char('(')) && object.kind != Kind::View;
    return definition.isEmpty() ? head : head + (isGlued ? QString() : QStringLiteral(" ")) + definition;
}

QStringList createdObject(const ServerVersion &server, const DefinitionObject &object)
{
    return underSettings(server, settingsOf(object.definition), createObject(object));
}

DefinitionObject withoutFormerOptions(const DefinitionObject &view, const QString &formerStatement)
{
    SqlCursor cursor(formerStatement, SqlLexOptions::mariadb());
    cursor.take("create");
    QString former = cursor.rest();
    const QString formerOptions = takeViewOptions(former);
    QString query = view.definition.trimmed();
    QString options = takeViewOptions(query);
    const auto isToBeSaid = [&](const char *word) {
        return formerOptions.contains(QLatin1String(word), Qt::CaseInsensitive) &&
               !options.contains(QLatin1String(word), Qt::CaseInsensitive);
    };
    if (isToBeSaid("algorithm"))
        options.prepend(QStringLiteral("ALGORITHM = UNDEFINED "));
    if (isToBeSaid("security"))
        options += QStringLiteral("SQL SECURITY DEFINER ");
    DefinitionObject result = view;
    result.definition = options + query;
    return result;
}

QString objectTitle(const DefinitionObject &object)
{
    return kindWord(object.kind) + QLatin1Char(' ') + quotedName(object.name);
}

ObjectId tableOfTrigger(const Schema &schema, const DefinitionObject &trigger)
{
    if (!trigger.table.isNull() && schema.tables.contains(trigger.table))
        return trigger.table;
    SqlCursor cursor(trigger.definition, SqlLexOptions::mariadb());
    while (!cursor.atEnd() && !cursor.take("on"))
        cursor.skip();
    QString name = cursor.takeName();
    if (cursor.takeMark('.'))
        name = cursor.takeName();
    const Table *table = schema.tableNamed(name);
    return table ? table->id : ObjectId();
}

QString timeOfTrigger(const DefinitionObject &trigger)
{
    SqlCursor cursor(trigger.definition, SqlLexOptions::mariadb());
    const QString time = cursor.value().toLower();
    cursor.skip();
    return time + QLatin1Char(' ') + cursor.value().toLower();
}

bool saysPlace(const DefinitionObject &trigger)
{
    SqlCursor cursor(trigger.definition, SqlLexOptions::mariadb());
    while (!cursor.atEnd() && !cursor.take("each"))
        cursor.skip();
    return cursor.take("row") && (cursor.isWord("follows") || cursor.isWord("precedes"));
}

bool firesOnUpdate(const DefinitionObject &trigger)
{
    const SqlCursor cursor(trigger.definition, SqlLexOptions::mariadb());
    return cursor.isWord("update", 1) || cursor.isWord("update", 0);
}

bool isSameSequence(const QString &a, const QString &b)
{
    return tellingOptions(a) == tellingOptions(b);
}

QString alterSequence(const DefinitionObject &before, const DefinitionObject &after)
{
    const QMap<QString, QString> from = sequenceOptions(before.definition);
    const QMap<QString, QString> to = sequenceOptions(after.definition);
    QStringList changes;
    for (const QString &word : from.keys()) {
        if (!to.contains(word) && !usualOption(word).isEmpty())
            changes.append(spelledOption(usualOption(word)));
    }
    for (auto option = to.cbegin(); option != to.cend(); ++option) {
        if (from.value(option.key()) != option.value())
            changes.append(spelledOption(option.value()));
    }
    return changes.isEmpty()
               ? QString()
               : QStringLiteral("ALTER SEQUENCE %1 %2").arg(quotedName(after.name), changes.join(QLatin1Char(' ')));
}

} // namespace joinery::mariadb
