// SPDX-License-Identifier: MIT
// What cannot be made yet, since the operations that it needs come later: see SetAside.

#include "core/base/pair_walk.h"
#include "core/base/sql_keywords.h"
#include "core/base/sql_words.h"
#include "core/dialect/postgresql/postgresql_attributes.h"
#include "core/dialect/postgresql/postgresql_constraints.h"
#include "core/dialect/postgresql/postgresql_objects.h"
#include "core/dialect/postgresql/postgresql_set_aside.h"
#include "core/dialect/postgresql/postgresql_tables.h"
#include "core/schema/column_meaning.h"

namespace joinery::postgresql {

namespace {

using Kind = DefinitionObject::Kind;

/** Whether other definitions can name it. */
bool isNamable(Kind kind)
{
    return isRelation(kind) || isColumnType(kind) || kind == Kind::Function || kind == Kind::Procedure ||
           kind == Kind::Aggregate || kind == Kind::Sequence;
}

bool isRoutine(Kind kind)
{
    return kind == Kind::Function || kind == Kind::Procedure || kind == Kind::Aggregate;
}

bool isSameToCallers(const DefinitionObject &before, const DefinitionObject &after)
{
    const bool isSame = before.definition == after.definition && before.signature == after.signature;
    return before.name == after.name && (isSame || canBeReplaced(before, after));
}

/** What PostgreSQL takes a name for: a bare one is in lower case. */
QString nameMeantBy(const SqlToken &token, const QString &sql)
{
    return token.kind == SqlToken::Kind::QuotedIdentifier ? token.value(sql) : foldedSqlName(token.value(sql));
}

/** The names in an SQL text outside of strings; a word like NULL is one only in quotes. */
QSet<QString> namesIn(const QString &sql)
{
    QSet<QString> result;
    for (const SqlToken &token : lexSql(sql, SqlLexOptions::postgresql())) {
        const bool isWord = token.kind == SqlToken::Kind::Identifier && isReservedSqlWord(token.text(sql));
        if (token.isName() && !isWord)
            result.insert(nameMeantBy(token, sql));
    }
    return result;
}

/** Whether the text may call a routine of that name: CASE is no call of one that is named so. */
bool calls(const QString &sql, const QString &name)
{
    return names(sql, name) && (!isReservedSqlWord(name) || namesIn(sql).contains(name));
}

/** The names in the declarations of a PL/pgSQL body, which stand between DECLARE and BEGIN. */
QSet<QString> namesDeclaredIn(const QString &body)
{
    QSet<QString> result;
    bool isDeclaring = false;
    for (const SqlToken &token : lexSql(body, SqlLexOptions::postgresql())) {
        if (token.isWord(body, QLatin1String("declare")) || token.isWord(body, QLatin1String("begin")))
            isDeclaring = token.isWord(body, QLatin1String("declare"));
        else if (isDeclaring && token.isName())
            result.insert(nameMeantBy(token, body));
    }
    return result;
}

/** What the body of a routine names that PostgreSQL reads when the routine is made: all of SQL, types of PL/pgSQL. */
QSet<QString> namesInBody(const DefinitionObject &object)
{
    const bool isInSql = names(object.definition, QStringLiteral("sql"));
    const bool isRead = (object.kind == Kind::Function || object.kind == Kind::Procedure) &&
                        (isInSql || names(object.definition, QStringLiteral("plpgsql")));
    if (!isRead)
        return {};
    QSet<QString> result;
    for (const SqlToken &token : lexSql(object.definition, SqlLexOptions::postgresql())) {
        if (token.kind == SqlToken::Kind::String)
            result +=
                isInSql ? namesIn(token.value(object.definition)) : namesDeclaredIn(token.value(object.definition));
    }
    return result;
}

/** Whether the body of a routine, as a string or as SQL, may read all columns of a table. */
bool hasStarInBody(const DefinitionObject &object)
{
    const QList<SqlToken> tokens = lexSql(object.definition, SqlLexOptions::postgresql());
    return hasStar(object.definition) || std::any_of(tokens.begin(), tokens.end(), [&](const SqlToken &token) {
               return token.kind == SqlToken::Kind::String && hasStar(token.value(object.definition));
           });
}

/** A view between two renames, whose text has followed only the first. */
bool showsOneNameTwice(const DefinitionObject &object)
{
    if (object.kind != Kind::View && object.kind != Kind::MaterializedView)
        return false;
    const auto unknown = [](const QString &) -> std::optional<QStringList> { return std::nullopt; };
    QStringList columns = viewColumns(object.definition, unknown).value_or(QStringList());
    return columns.removeDuplicates() > 0;
}

/** Whether a type of the schema is to get other values or another definition. */
bool isChanging(const Schema &now, const Schema &last, ObjectId type)
{
    if (const EnumType *enumType = now.enums.find(type)) {
        const EnumType *after = last.enums.find(type);
        return !after || after->texts() != enumType->texts();
    }
    const DefinitionObject *object = now.objects.find(type);
    const DefinitionObject *after = last.objects.find(type);
    return object && (!after || after->definition != object->definition);
}

/** Whether a column is to get another type. */
bool isChanging(const Schema &now, const Column &column, const Schema &last, const Column &after)
{
    const ObjectId type = schemaTypeOf(now, column.type);
    if (type != schemaTypeOf(last, after.type))
        return true;
    if (!type.isNull())
        return column.type.dimensions != after.type.dimensions || isChanging(now, last, type);
    return canonicalType(columnType(now, column)) != canonicalType(columnType(last, after));
}

/** Whether a column is to get another type. */
bool hasTypeToCome(const PlanRun &run, const Table &start, const Table &end)
{
    return std::any_of(start.columns.begin(), start.columns.end(), [&](const Column &column) {
        const Column *after = end.column(column.id);
        return after && isChanging(run.start, loweredColumn(column), run.end, loweredColumn(*after));
    });
}

} // namespace

SetAside::SetAside(PlanRun &run) : m_run(run)
{
    for (const Table &table : run.end.tables)
        m_namesAtEnd[table.name].append(table.id);
    findTablesToCome();
    for (const EnumType &enumType : run.end.enums) {
        m_namesAtEnd[enumType.name].append(enumType.id);
        const EnumType *before = run.start.enums.find(enumType.id);
        for (const EnumValue &value : enumType.values) {
            if (before && !before->valueNamed(value.name))
                m_newValues[value.name].append(enumType.id);
        }
    }
    for (const DefinitionObject &object : run.end.objects) {
        if (isNamable(object.kind))
            m_namesAtEnd[object.name].append(object.id);
        const DefinitionObject *before = isRoutine(object.kind) ? run.start.objects.find(object.id) : nullptr;
        if (isRoutine(object.kind) && (!before || !isSameToCallers(*before, object)))
            m_changingRoutines.append(object.id);
        if (object.kind == Kind::CompositeType && run.start.objects.contains(object.id))
            m_composites.append(object.id);
    }
}

/** Where types of the schema change, tables that stay as they are get them too. */
void SetAside::findTablesToCome()
{
    const auto look = [this](const Table &before, const Table &after) {
        if (hasColumnToCome(before, {}))
            m_tablesGettingColumns.append(after.id);
        if (hasTypeToCome(m_run, before, after))
            m_tablesGettingTypes.append(after.id);
    };
    const auto ignore = [](const Table &) {};
    if (m_run.start.enums.sameData(m_run.end.enums) && m_run.start.objects.sameData(m_run.end.objects)) {
        walkPairs(m_run.start.tables, m_run.end.tables, ignore, ignore, look);
        return;
    }
    for (const Table &table : m_run.end.tables) {
        if (const Table *before = m_run.start.tables.find(table.id))
            look(*before, table);
    }
}

bool SetAside::waits(const Item &item) const
{
    const DefinitionObject *object = m_run.state.objects.find(item.object);
    return object ? waits(*object) : waits(m_run.table(item.part.table), item.part);
}

/** Until the columns it uses have the types they are to have. */
bool SetAside::waits(const Table &table, const PartKey &part) const
{
    // It is to keep the values of now.
    if (part.kind == PartKind::Column && becomesPlain(part.id))
        return false;
    if (hasRowsToCome(table, part) || hasValueToCome(table, part) || callsWhatChanges(textsOf(table, part)))
        return true;
    const auto isWaitingFor = [&](const Table &owner, const Table &last, const Column &column) {
        const Column *after = last.column(column.id);
        return after && isChanging(m_run.state, column, m_run.end, loweredColumn(*after)) &&
               !inheritedFrom(m_run.state, owner, column.name);
    };
    if (const Table *last = m_run.end.tables.find(table.id)) {
        for (const Column &column : table.columns) {
            if (usesColumn(table, part, column) && part.id != enumCheckId(column.id) &&
                isWaitingFor(table, *last, column))
                return true;
        }
    }
    const ForeignKey *key = part.kind == PartKind::ForeignKey ? table.foreignKeys.find(part.id) : nullptr;
    const Table *target = key ? m_run.state.tables.find(key->referencedTable) : nullptr;
    const Table *targetAtEnd = key ? m_run.end.tables.find(key->referencedTable) : nullptr;
    if (!target || !targetAtEnd)
        return false;
    const QList<ObjectId> referenced = referencedColumns(*key, *target);
    return std::any_of(referenced.begin(), referenced.end(), [&](ObjectId id) {
        const Column *column = target->column(id);
        return column && isWaitingFor(*target, *targetAtEnd, loweredColumn(*column));
    });
}

/** Whether it is a default of a composite type that is to get other attributes. */
bool SetAside::hasRowsToCome(const Table &table, const PartKey &part) const
{
    const Column *column = part.kind == PartKind::Default ? table.column(part.id) : nullptr;
    const ObjectId type = column ? schemaTypeOf(m_run.state, column->type) : ObjectId();
    const DefinitionObject *object = m_run.state.objects.find(type);
    return object && object->kind == Kind::CompositeType && isChanging(m_run.state, m_run.end, type);
}

/** Whether a text calls a routine that is to come under this name, or to take or give something else. */
bool SetAside::callsWhatChanges(const QStringList &texts, ObjectId self) const
{
    return std::any_of(m_changingRoutines.begin(), m_changingRoutines.end(), [&](ObjectId id) {
        const DefinitionObject *now = m_run.state.objects.find(id);
        const DefinitionObject &last = *m_run.end.objects.find(id);
        const bool isThere = id == self || (now && isSameToCallers(*now, last));
        return !isThere &&
               std::any_of(texts.begin(), texts.end(), [&last](const QString &text) { return calls(text, last.name); });
    });
}

/** Until all is there that its text names and that the plan makes. */
bool SetAside::waits(const DefinitionObject &object) const
{
    // Its column it can do without, see lacksOwner().
    if (object.kind == DefinitionObject::Kind::Sequence)
        return false;
    // On a partition that is still to come, or to be called so.
    const bool isAhead = isOnPartition(m_run.end, object) && !namesItsTable(m_run.state, object);
    if (isAhead || callsWhatChanges({object.definition}, object.id) || hasRivalInPlace(object) ||
        readsAttributeToCome(object.definition) || showsOneNameTwice(object))
        return true;
    const QSet<QString> inBody = namesInBody(object);
    const QSet<QString> named = namesIn(object.definition) + inBody;
    const auto staysAsWritten = [&](const QString &name) { return inBody.contains(name) || object.kind == Kind::Cast; };
    for (const QString &name : named) {
        if (m_namesAtEnd.contains(name) && (isToCome(name, named) || (staysAsWritten(name) && isTakenOver(name))))
            return true;
    }
    for (const ObjectId id : m_tablesGettingColumns) {
        const Table *table = m_run.state.tables.find(id);
        if (table && named.contains(table->name) && hasColumnToCome(*table, named))
            return true;
    }
    return givesColumnToChange(object, named) || hasValueToCome(object.definition);
}

/** Whether another routine of its name still takes the same arguments, which it is to take no more. */
bool SetAside::hasRivalInPlace(const DefinitionObject &object) const
{
    if (!isRoutine(object.kind))
        return false;
    const QStringList arguments = argumentTypes(object);
    return std::any_of(m_run.state.objects.begin(), m_run.state.objects.end(), [&](const DefinitionObject &other) {
        return other.id != object.id && isRoutine(other.kind) && other.name == object.name && !has(other.id) &&
               other.nameSpace == object.nameSpace && argumentTypes(other) == arguments;
    });
}

/** Whether it reads "(…).name", where a composite type is yet to get an attribute of that name. */
bool SetAside::readsAttributeToCome(const QString &definition) const
{
    QStringList coming;
    for (const ObjectId id : m_composites) {
        const DefinitionObject *now = m_run.state.objects.find(id);
        const auto attributes = now ? attributesOf(*now) : std::nullopt;
        for (const Attribute &attribute : attributesOf(*m_run.end.objects.find(id)).value_or(QList<Attribute>())) {
            if (attributes && !attributeNamed(*attributes, attribute.name))
                coming.append(attribute.name);
        }
    }
    if (coming.isEmpty())
        return false;
    const QList<SqlToken> tokens = sqlWords(definition, SqlLexOptions::postgresql());
    for (qsizetype i = 2; i < tokens.size(); ++i) {
        const bool isAttribute = tokens.at(i - 2).isMark(definition, QLatin1String(")")) &&
                                 tokens.at(i - 1).isMark(definition, QLatin1String(".")) && tokens.at(i).isName();
        if (isAttribute && coming.contains(nameMeantBy(tokens.at(i), definition)))
            return true;
    }
    return false;
}

/**
 * Whether a routine written in SQL reads a column that is to get another type: PostgreSQL looks at its body when it is
 * made, and what it gives back can be of the type to come.
 */
bool SetAside::givesColumnToChange(const DefinitionObject &routine, const QSet<QString> &named) const
{
    if (!isRoutine(routine.kind) || !names(routine.definition, QStringLiteral("sql")))
        return false;
    const bool readsAll = hasStarInBody(routine);
    return std::any_of(m_tablesGettingTypes.begin(), m_tablesGettingTypes.end(), [&](ObjectId id) {
        const Table *now = m_run.state.tables.find(id);
        const Table &last = *m_run.end.tables.find(id);
        return now && named.contains(now->name) &&
               std::any_of(now->columns.begin(), now->columns.end(), [&](const Column &column) {
                   const Column *after = last.column(column.id);
                   return after && (readsAll || named.contains(column.name)) &&
                          isChanging(m_run.state, loweredColumn(column), m_run.end, loweredColumn(*after));
               });
    });
}

/** Whether nothing has this name yet, or what has it gets a column that is named with it. */
bool SetAside::isToCome(const QString &name, const QSet<QString> &named) const
{
    bool isThere = false;
    for (const ObjectId id : m_namesAtEnd.value(name)) {
        const Table *table = m_run.state.tables.find(id);
        const EnumType *enumType = m_run.state.enums.find(id);
        const DefinitionObject *object = m_run.state.objects.find(id);
        const QString now = table ? table->name : enumType ? enumType->name : object ? object->name : QString();
        if (table && now == name && hasColumnToCome(*table, named))
            return true;
        isThere = isThere || now == name;
    }
    if (isThere)
        return false;
    const auto isNamed = [&name](const auto &item) { return item.name == name; };
    return std::none_of(m_run.state.tables.begin(), m_run.state.tables.end(), isNamed) &&
           std::none_of(m_run.state.objects.begin(), m_run.state.objects.end(), isNamed);
}

/** Whether something else has this name for now, so that a text which does not follow would mean that. */
bool SetAside::isTakenOver(const QString &name) const
{
    const QList<ObjectId> last = m_namesAtEnd.value(name);
    const auto isMeant = [&](const auto *thing) { return thing && thing->name == name; };
    if (std::any_of(last.begin(), last.end(), [&](ObjectId id) {
            return isMeant(m_run.state.tables.find(id)) || isMeant(m_run.state.enums.find(id)) ||
                   isMeant(m_run.state.objects.find(id));
        }))
        return false;
    const auto isHeld = [&](const auto &things, const auto &atEnd) {
        return std::any_of(things.begin(), things.end(),
                           [&](const auto &thing) { return isMeant(&thing) && atEnd.contains(thing.id); });
    };
    return isHeld(m_run.state.tables, m_run.end.tables) || isHeld(m_run.state.enums, m_run.end.enums) ||
           isHeld(m_run.state.objects, m_run.end.objects);
}

bool SetAside::hasColumnToCome(const Table &table, const QSet<QString> &named) const
{
    const Table *last = m_run.end.tables.find(table.id);
    return last && std::any_of(last->columns.begin(), last->columns.end(), [&](const Column &column) {
               return !table.columnNamed(column.name) && (named.isEmpty() || named.contains(column.name));
           });
}

} // namespace joinery::postgresql
