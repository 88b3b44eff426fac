// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_objects.h"

#include "core/base/sql_cursor.h"
#include "core/dialect/postgresql/postgresql_object_details.h"
#include "core/dialect/postgresql/postgresql_text.h"
#include "core/dialect/postgresql/postgresql_text_search.h"
#include "core/dialect/postgresql/postgresql_types.h"
#include "core/dialect/postgresql/postgresql_view_head.h"
#include "core/schema/relation_name.h"

namespace joinery::postgresql {

namespace {

using Kind = DefinitionObject::Kind;

struct KindText
{
    /** As CREATE, DROP and ALTER say it. */
    const char *word;
    Kind kind;
    bool canBeRenamed;
    bool canBeMoved;
};

constexpr KindText kindTexts[] = {
    {"VIEW", Kind::View, true, true},
    {"TRIGGER", Kind::Trigger, true, false},
    {"MATERIALIZED VIEW", Kind::MaterializedView, true, true},
    {"INDEX", Kind::Index, true, false},
    {"FUNCTION", Kind::Function, true, true},
    {"PROCEDURE", Kind::Procedure, true, true},
    {"AGGREGATE", Kind::Aggregate, true, true},
    {"SEQUENCE", Kind::Sequence, true, true},
    {"DOMAIN", Kind::Domain, true, true},
    {"TYPE", Kind::CompositeType, true, true},
    {"RULE", Kind::Rule, true, false},
    {"POLICY", Kind::Policy, true, false},
    {"CAST", Kind::Cast, false, false},
    {"OPERATOR", Kind::Operator, false, true},
    {"OPERATOR CLASS", Kind::OperatorClass, true, true},
    {"OPERATOR FAMILY", Kind::OperatorFamily, true, true},
    {"COLLATION", Kind::Collation, true, true},
    {"TEXT SEARCH", Kind::TextSearch, true, true},
    {"SERVER", Kind::ForeignServer, true, false},
    {"FOREIGN TABLE", Kind::ForeignTable, true, true},
    {"STATISTICS", Kind::Statistics, true, true},
    {"EXTENSION", Kind::Extension, false, true},
    {"SCHEMA", Kind::Namespace, true, false},
};

const KindText *textOf(Kind kind)
{
    const auto *found = std::find_if(std::begin(kindTexts), std::end(kindTexts),
                                     [kind](const KindText &entry) { return entry.kind == kind; });
    return found == std::end(kindTexts) ? nullptr : found;
}

SqlCursor cursorOver(const QString &sql)
{
    return SqlCursor(sql, SqlLexOptions::postgresql());
}

bool hasNameSpace(Kind kind)
{
    return !belongsToTable(kind) && kind != Kind::Extension && kind != Kind::ForeignServer && kind != Kind::Namespace &&
           kind != Kind::Cast;
}

QString objectName(const DefinitionObject &object)
{
    if (object.kind == Kind::Cast)
        return object.signature.isEmpty() ? parenthesized(object.name) : object.signature;
    if (object.kind == Kind::Operator)
        return object.nameSpace.isEmpty() ? object.name : quotedName(object.nameSpace) + u'.' + object.name;
    return hasNameSpace(object.kind) ? nameOf(object) : quotedName(object.name);
}

QString createWords(const DefinitionObject &object)
{
    const QString word = LeadingWords::of(object).ofKind;
    const QString kind = QString::fromLatin1(textOf(object.kind)->word);
    if (object.kind == Kind::TextSearch)
        return kind + u' ' + word;
    return word.isEmpty() ? kind : word + u' ' + kind;
}

/** One argument of a routine without its default, which DROP does not take. */
QString withoutDefault(const QString &argument)
{
    SqlCursor cursor = cursorOver(argument);
    while (!cursor.atEnd() && !cursor.isWord("default") && !cursor.isMark('=') && cursor.value() != u":=") {
        if (cursor.isMark('('))
            cursor.skipParentheses();
        else
            cursor.skip();
    }
    return cursor.textBetween(0, cursor.position());
}

bool isRoutine(Kind kind)
{
    return kind == Kind::Function || kind == Kind::Procedure || kind == Kind::Aggregate;
}

/** "USING gist": what an operator class or family needs besides its name. */
QString accessMethodOf(const DefinitionObject &object)
{
    SqlCursor cursor = cursorOver(object.definition);
    while (!cursor.atEnd() && !cursor.isWord("using"))
        cursor.skip();
    cursor.skip();
    return cursor.atEnd() ? QString() : QStringLiteral(" USING ") + cursor.takeName();
}

/** The name that what belongs to a table gives for it, with the namespace before it. */
std::pair<QString, QString> tableNameIn(const DefinitionObject &object)
{
    SqlCursor cursor = cursorOver(object.definition);
    const char *word = object.kind == Kind::Rule ? "to" : "on";
    while (!cursor.atEnd() && !cursor.isWord(word))
        cursor.skip();
    cursor.skip();
    if (cursor.atEnd() || !cursor.isNameLike())
        return {};
    const QString first = cursor.takeName();
    return cursor.takeMark('.') ? std::pair(first, cursor.takeName()) : std::pair(QString(), first);
}

/** The tokens of a view's query up to its WHERE, GROUP, ORDER or LIMIT: what decides the columns it shows. */
QStringList columnPart(const QString &definition)
{
    SqlCursor cursor = cursorOver(definition);
    QStringList words;
    while (!cursor.atEnd()) {
        for (const char *word : {"where", "group", "order", "limit", "having", "offset", "union", "intersect", "except",
                                 "window", "fetch", "with"}) {
            // A query of several parts, or with parts before it, is left alone.
            if (cursor.isWord(word))
                return word[0] == 'u' || word[0] == 'i' || word[0] == 'e' || QLatin1String(word) == u"with"
                           ? QStringList()
                           : words;
        }
        const qsizetype from = cursor.position();
        if (cursor.isMark('('))
            cursor.skipParentheses();
        else
            cursor.skip();
        words.append(cursor.textBetween(from, cursor.position()));
    }
    return words;
}

/** Whether a view shows all columns it showed, in their order, and perhaps more behind them. */
bool keepsColumns(const QString &before, const QString &after)
{
    const QStringList from = columnPart(before);
    const QStringList to = columnPart(after);
    if (from.isEmpty() || from == to)
        return !from.isEmpty();
    const auto sourceOf = [](const QStringList &words) {
        const auto isFrom = [](const QString &word) { return word.compare(u"from", Qt::CaseInsensitive) == 0; };
        return std::find_if(words.begin(), words.end(), isFrom) - words.begin();
    };
    const qsizetype listEnd = sourceOf(from);
    const qsizetype newEnd = sourceOf(to);
    return listEnd < from.size() && newEnd < to.size() && newEnd > listEnd && to.at(listEnd) == QLatin1String(",") &&
           to.first(listEnd) == from.first(listEnd) && to.sliced(newEnd) == from.sliced(listEnd);
}

/** What callers of a routine see: its arguments, and everything up to where its body is. */
QString routineHead(const DefinitionObject &object)
{
    SqlCursor cursor = cursorOver(object.definition);
    QString head = cursor.takeParentheses().simplified();
    while (!cursor.atEnd()) {
        static const QStringList ends{
            QStringLiteral("as"),        QStringLiteral("language"), QStringLiteral("begin"),
            QStringLiteral("return"),    QStringLiteral("stable"),   QStringLiteral("volatile"),
            QStringLiteral("immutable"), QStringLiteral("strict"),   QStringLiteral("cost"),
            QStringLiteral("rows"),      QStringLiteral("parallel"), QStringLiteral("security"),
        };
        if (ends.contains(cursor.value().toLower()))
            break;
        head += QLatin1Char(' ') + cursor.value().toLower();
        cursor.skip();
    }
    return head;
}

} // namespace

QStringList splitAtCommas(const QString &list)
{
    QStringList result;
    SqlCursor cursor = cursorOver(list);
    qsizetype start = 0;
    int brackets = 0;
    while (!cursor.atEnd()) {
        brackets += cursor.isMark('[') ? 1 : cursor.isMark(']') ? -1 : 0;
        if (cursor.isMark('(')) {
            cursor.skipParentheses();
        } else if (cursor.isMark(',') && brackets == 0) {
            result.append(cursor.textBetween(start, cursor.position()));
            cursor.skip();
            start = cursor.position();
        } else {
            cursor.skip();
        }
    }
    const QString last = cursor.textBetween(start, cursor.position());
    if (!last.isEmpty())
        result.append(last);
    return result;
}

bool hasObjects(Kind kind)
{
    return textOf(kind) != nullptr;
}

bool belongsToTable(Kind kind)
{
    return kind == Kind::Trigger || kind == Kind::Rule || kind == Kind::Policy || kind == Kind::Index;
}

QString createObject(const DefinitionObject &object, bool orReplace)
{
    QString text =
        QStringLiteral("CREATE %1%2 ").arg(orReplace ? QStringLiteral("OR REPLACE ") : QString(), createWords(object)) +
        objectName(object);
    QString rest = LeadingWords::of(object).rest;
    if (object.kind == Kind::TextSearch)
        rest = TextSearchMappings::of(rest).head;
    else if (isView(object))
        rest = ViewHead::of(rest).plainDefinition();
    if (object.kind == Kind::Extension && !object.nameSpace.isEmpty() &&
        !rest.contains(QLatin1String("schema"), Qt::CaseInsensitive))
        text += QStringLiteral(" SCHEMA ") + quotedName(object.nameSpace);
    if (!rest.isEmpty())
        text += (rest.startsWith(QLatin1Char('(')) && isRoutine(object.kind) ? QString() : QStringLiteral(" ")) + rest;
    return text;
}

QString signatureOf(const DefinitionObject &object)
{
    if (!object.signature.isEmpty() || !isRoutine(object.kind))
        return object.signature;
    SqlCursor cursor = cursorOver(object.definition);
    if (!cursor.isMark('('))
        return {};
    QStringList arguments;
    for (const QString &argument : splitAtCommas(cursor.takeParentheses()))
        arguments.append(withoutDefault(argument));
    return QLatin1Char('(') + arguments.join(QStringLiteral(", ")) + QLatin1Char(')');
}

QStringList argumentTypes(const DefinitionObject &routine)
{
    const QString signature = signatureOf(routine);
    SqlCursor cursor = cursorOver(signature);
    QStringList types;
    for (const QString &argument : cursor.isMark('(') ? splitAtCommas(cursor.takeParentheses()) : QStringList()) {
        SqlCursor words = cursorOver(argument);
        if (words.take("out") && routine.kind == Kind::Function)
            continue;
        for (const char *mode : {"in", "inout", "variadic"})
            (void)words.take(mode);
        const QString whole = words.rest();
        const bool isNamed = words.isNameLike() && typeFamily(whole) == TypeFamily::Other;
        words.skip();
        types.append(canonicalType(isNamed && words.isNameLike() ? words.rest() : whole));
    }
    return types;
}

const Partition *partitionOfObject(const Table &table, const DefinitionObject &object)
{
    if (!belongsToTable(object.kind))
        return nullptr;
    const std::pair<QString, QString> spelled = tableNameIn(object);
    for (const Partition &partition : table.partitions) {
        const QString nameSpace = partition.nameSpace.isEmpty() ? table.nameSpace : partition.nameSpace;
        const bool isThere = sameSqlName(nameSpace, spelled.first) ||
                             (isDefaultNameSpace(nameSpace) && isDefaultNameSpace(spelled.first));
        if (isThere && sameSqlName(partition.name, spelled.second))
            return &partition;
    }
    return nullptr;
}

ObjectId tableOfObject(const Schema &schema, const DefinitionObject &object)
{
    if (!belongsToTable(object.kind))
        return {};
    if (schema.tables.contains(object.table) || schema.objects.contains(object.table))
        return object.table;
    // No structured binding: clang 14 does not let a lambda have one.
    const std::pair<QString, QString> spelled = tableNameIn(object);
    const auto isMeant = [&](const auto &relation) {
        return sameSqlName(relation.name, spelled.second) &&
               (sameSqlName(relation.nameSpace, spelled.first) ||
                (isDefaultNameSpace(relation.nameSpace) && isDefaultNameSpace(spelled.first)));
    };
    for (const Table &table : schema.tables) {
        if (isMeant(table) || partitionOfObject(table, object))
            return table.id;
    }
    for (const DefinitionObject &other : schema.objects) {
        if (isRelation(other.kind) && isMeant(other))
            return other.id;
    }
    return {};
}

bool isOnPartition(const Schema &schema, const DefinitionObject &object)
{
    const Table *table = schema.tables.find(tableOfObject(schema, object));
    return table && partitionOfObject(*table, object);
}

bool namesItsTable(const Schema &schema, const DefinitionObject &object)
{
    const Table *table = schema.tables.find(tableOfObject(schema, object));
    return !table || table->options.partitionBy.isEmpty() || sameSqlName(table->name, tableNameIn(object).second) ||
           partitionOfObject(*table, object);
}

namespace {

/** What an object that belongs to a table or view is on, with the namespace before it. */
std::pair<QString, QString> ownerOf(const Schema &schema, const DefinitionObject &object)
{
    const ObjectId id = tableOfObject(schema, object);
    if (const Table *table = schema.tables.find(id)) {
        const Partition *partition = partitionOfObject(*table, object);
        if (!partition)
            return {table->nameSpace, table->name};
        return {partition->nameSpace.isEmpty() ? table->nameSpace : partition->nameSpace, partition->name};
    }
    if (const DefinitionObject *view = schema.objects.find(id))
        return {view->nameSpace, view->name};
    return tableNameIn(object);
}

} // namespace

QString objectTitle(const Schema &schema, const DefinitionObject &object)
{
    QString text = QString::fromLatin1(textOf(object.kind)->word);
    if (object.kind == Kind::TextSearch)
        text += u' ' + LeadingWords::of(object).ofKind;
    // CREATE puts it where its view is; from then on it is named like one.
    if (object.kind == Kind::Index)
        return text + u' ' + qualified(ownerOf(schema, object).first, object.name);
    text += u' ' + objectName(object);
    if (isRoutine(object.kind) || object.kind == Kind::Operator)
        return text + (object.kind == Kind::Operator ? QStringLiteral(" ") : QString()) + signatureOf(object);
    if (object.kind == Kind::OperatorClass || object.kind == Kind::OperatorFamily)
        return text + accessMethodOf(object);
    if (!belongsToTable(object.kind))
        return text;
    return text + QStringLiteral(" ON ") + ownerName(schema, object);
}

QString ownerName(const Schema &schema, const DefinitionObject &object)
{
    const auto [nameSpace, name] = ownerOf(schema, object);
    return qualified(nameSpace, name);
}

bool canBeGranted(Kind kind)
{
    return isRelation(kind) || isRoutine(kind) || kind == Kind::Sequence;
}

bool canBeRenamed(Kind kind)
{
    const KindText *text = textOf(kind);
    return text && text->canBeRenamed;
}

bool canBeMoved(Kind kind)
{
    const KindText *text = textOf(kind);
    return text && text->canBeMoved;
}

bool canBeReplaced(const DefinitionObject &before, const DefinitionObject &after)
{
    switch (before.kind) {
    case Kind::View:
        return keepsColumns(ViewHead::of(before.definition).plainDefinition(),
                            ViewHead::of(after.definition).plainDefinition());
    case Kind::Function:
    case Kind::Procedure:
        return signatureOf(before) == signatureOf(after) && routineHead(before) == routineHead(after);
    default:
        return false;
    }
}

} // namespace joinery::postgresql
