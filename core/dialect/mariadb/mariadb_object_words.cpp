// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_object_words.h"

#include "core/base/sql_cursor.h"
#include "core/dialect/mariadb/mariadb_text.h"
#include "core/dialect/mariadb/mariadb_types.h"

#include <QStringList>

namespace joinery::mariadb {

namespace {

/** A type with its character set apart: a text has that of the database where nothing is said. */
struct TypeWords
{
    QString type;
    QString charset;
    QString collation;

    [[nodiscard]] bool means(const TypeWords &other) const
    {
        const auto same = [](const QString &a, const QString &b) { return a.isEmpty() || b.isEmpty() || a == b; };
        return type == other.type && same(charset, other.charset) && same(collation, other.collation);
    }
};

/** Stands behind the type afterwards. */
TypeWords takeType(SqlCursor &cursor)
{
    TypeWords result;
    const qsizetype from = cursor.position();
    cursor.skip();
    for (bool goesOn = true; goesOn;) {
        goesOn = false;
        if (cursor.isMark('(')) {
            cursor.skipParentheses();
            goesOn = true;
        }
        for (const char *const word :
             {"precision", "varying", "varchar", "varbinary", "unsigned", "signed", "zerofill"})
            goesOn = cursor.take(word) || goesOn;
    }
    result.type = canonicalType(cursor.textBetween(from, cursor.position()));
    for (bool goesOn = true; goesOn;) {
        goesOn = false;
        if (cursor.take("charset") || cursor.take({"character", "set"})) {
            result.charset = cursor.takeName().toLower();
            goesOn = true;
        } else if (cursor.take("collate")) {
            result.collation = cursor.takeName().toLower();
            goesOn = true;
        }
    }
    return result;
}

struct ParameterWords
{
    QString mode;
    QString name;
    TypeWords type;
};

QList<ParameterWords> parametersOf(const QString &list)
{
    QList<ParameterWords> result;
    SqlCursor cursor(list, SqlLexOptions::mariadb());
    while (!cursor.atEnd()) {
        ParameterWords parameter{.mode = QStringLiteral("in")};
        for (const char *const mode : {"in", "out", "inout"}) {
            if (cursor.take(mode))
                parameter.mode = QLatin1String(mode);
        }
        parameter.name = cursor.takeName().toLower();
        parameter.type = takeType(cursor);
        result.append(parameter);
        while (!cursor.atEnd() && !cursor.takeMark(','))
            cursor.skip();
    }
    return result;
}

/** A definition taken apart. */
struct RoutineWords
{
    QList<ParameterWords> parameters;
    TypeWords returns;
    QStringList characteristics;
    QString body;

    explicit RoutineWords(const QString &definition)
    {
        SqlCursor cursor(definition, SqlLexOptions::mariadb());
        if (cursor.isMark('('))
            parameters = parametersOf(cursor.takeParentheses());
        if (cursor.take("returns"))
            returns = takeType(cursor);
        while (takeCharacteristic(definition, cursor)) {
        }
        characteristics.sort();
        body = cursor.rest();
    }

private:
    bool takeCharacteristic(const QString &definition, SqlCursor &cursor)
    {
        // What holds when nothing is said.
        if (cursor.take({"not", "deterministic"}) || cursor.take({"contains", "sql"}) ||
            cursor.take({"sql", "security", "definer"}) || cursor.take({"language", "sql"}))
            return true;
        if (cursor.take("comment")) {
            characteristics.append(stringValue(definition, cursor.token()));
            cursor.skip();
            return true;
        }
        static const QList<QList<const char *>> others{
            {"deterministic"}, {"no", "sql"}, {"reads", "sql", "data"}, {"modifies", "sql", "data"}};
        for (const QList<const char *> &words : others) {
            bool isHere = true;
            for (qsizetype i = 0; i < words.size(); ++i)
                isHere = isHere && cursor.isWord(words.at(i), i);
            if (!isHere)
                continue;
            characteristics.append(QLatin1String(words.first()));
            cursor.moveTo(cursor.position() + words.size());
            return true;
        }
        if (!cursor.take({"sql", "security", "invoker"}))
            return false;
        characteristics.append(QStringLiteral("invoker"));
        return true;
    }
};

bool isSameParameter(const ParameterWords &a, const ParameterWords &b)
{
    return a.mode == b.mode && a.name == b.name && a.type.means(b.type);
}

/** The words of an event without those that only say what holds anyway. */
QString comparableEvent(const QString &definition)
{
    SqlCursor cursor(definition, SqlLexOptions::mariadb());
    QString head;
    while (!cursor.atEnd() && !cursor.isWord("do")) {
        if (cursor.take({"on", "completion", "not", "preserve"}) || cursor.take("enable"))
            continue;
        const qsizetype from = cursor.position();
        cursor.skip();
        head += cursor.textBetween(from, cursor.position()) + QLatin1Char(' ');
    }
    return comparableWords(head) + QLatin1Char('\n') + comparableWords(cursor.rest());
}

QString withoutPlace(const QString &definition)
{
    SqlCursor cursor(definition, SqlLexOptions::mariadb());
    while (!cursor.atEnd() && !cursor.take({"for", "each", "row"}))
        cursor.skip();
    const QString head = cursor.textBetween(0, cursor.position());
    if (cursor.take("follows") || cursor.take("precedes"))
        cursor.skip();
    else
        return definition;
    return head + QLatin1Char(' ') + cursor.rest();
}

} // namespace

bool isSameRoutine(const QString &a, const QString &b)
{
    if (sameWords(a, b))
        return true;
    const RoutineWords first(a);
    const RoutineWords second(b);
    return std::equal(first.parameters.begin(), first.parameters.end(), second.parameters.begin(),
                      second.parameters.end(), isSameParameter) &&
           first.returns.means(second.returns) && first.characteristics == second.characteristics &&
           comparableWords(first.body) == comparableWords(second.body);
}

QString bodyOfRoutineText(const QString &definition)
{
    return RoutineWords(definition).body;
}

bool isSameEvent(const QString &a, const QString &b)
{
    return sameWords(a, b) || comparableEvent(a) == comparableEvent(b);
}

bool isSameTrigger(const QString &a, const QString &b)
{
    if (sameWords(a, b))
        return true;
    const QString first = withoutPlace(a);
    const QString second = withoutPlace(b);
    const bool bothSayPlace = first != a && second != b;
    return !bothSayPlace && sameWords(first, second);
}

} // namespace joinery::mariadb
