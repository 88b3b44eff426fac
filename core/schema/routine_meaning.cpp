// SPDX-License-Identifier: MIT
#include "core/schema/routine_meaning.h"

#include "core/base/sql_cursor.h"

#include <limits>

namespace joinery {

namespace {

using Kind = DefinitionObject::Kind;

/** How many arguments a call may have. */
struct ArgumentCount
{
    int least = 0;
    int most = 0;

    [[nodiscard]] bool includes(int count) const { return least <= count && count <= most; }
};

bool isRoutine(Kind kind)
{
    return kind == Kind::Function || kind == Kind::Procedure || kind == Kind::Aggregate;
}

/** Reads one argument of a definition into the count; stands at the comma behind it or at the end afterwards. */
void countArgument(SqlCursor &cursor, bool isProcedure, ArgumentCount &count)
{
    bool hasDefault = false;
    bool isOut = cursor.isWord("out") && !isProcedure;
    const bool isVariadic = cursor.isWord("variadic");
    // "(*)" of an aggregate, "ORDER BY" of one: nothing is given there.
    isOut = isOut || cursor.isMark('*') || cursor.isWord("order");
    while (!cursor.atEnd() && !cursor.isMark(',')) {
        hasDefault = hasDefault || cursor.isWord("default") || cursor.isMark('=') || cursor.value() == u":=";
        if (cursor.isMark('('))
            cursor.skipParentheses();
        else
            cursor.skip();
    }
    if (isOut)
        return;
    count.least += hasDefault || isVariadic ? 0 : 1;
    count.most = isVariadic ? std::numeric_limits<int>::max() - 1 : count.most + 1;
}

/** Nothing where the definition does not begin with its arguments. */
std::optional<ArgumentCount> argumentsOf(const DefinitionObject &routine)
{
    SqlCursor cursor(routine.definition, SqlLexOptions::postgresql());
    if (!cursor.isMark('('))
        return std::nullopt;
    const QString list = cursor.takeParentheses();
    SqlCursor arguments(list, SqlLexOptions::postgresql());
    ArgumentCount count;
    while (!arguments.atEnd()) {
        countArgument(arguments, routine.kind == Kind::Procedure, count);
        arguments.skip();
    }
    return count;
}

} // namespace

RoutineMeaning meaningOfCalls(const Schema &schema, const DefinitionObject &routine, const QString &nameSpace,
                              const QString &name)
{
    const bool isDefault = isDefaultNameSpace(nameSpace);
    RoutineMeaning result{{name, isDefault ? QString() : nameSpace, true}, {}};
    QList<std::optional<ArgumentCount>> rivals;
    for (const DefinitionObject &other : schema.objects) {
        const bool isCalledAlike = isRoutine(other.kind) && isRoutine(routine.kind) &&
                                   (other.kind == Kind::Procedure) == (routine.kind == Kind::Procedure);
        if (other.id == routine.id || !isCalledAlike || !sameSqlName(other.name, name))
            continue;
        const bool isBeside =
            sameSqlName(other.nameSpace, nameSpace) || (isDefault && isDefaultNameSpace(other.nameSpace));
        if (isBeside)
            rivals.append(argumentsOf(other));
        else if (!isDefault)
            result.name.isMeantByBareName = false;
    }
    if (rivals.isEmpty())
        return result;
    result.isMeant = [own = argumentsOf(routine), rivals](std::optional<int> count) {
        return own && count && own->includes(*count) &&
               std::none_of(rivals.begin(), rivals.end(), [&](const std::optional<ArgumentCount> &rival) {
                   return !rival || rival->includes(*count);
               });
    };
    return result;
}

} // namespace joinery
