// SPDX-License-Identifier: MIT
#include "core/dialect/sqlite/sqlite_choices.h"

#include "core/base/sql_lexer.h"
#include "core/dialect/sqlite/sqlite_text.h"
#include "core/dialect/sqlite/sqlite_types.h"
#include "core/differ/parts_that.h"
#include "core/schema/enum_types.h"

namespace joinery {

namespace {

using Kind = DataType::Kind;

QStringList sortedValues(const DataType &type)
{
    QStringList values = type.values();
    values.sort();
    values.removeDuplicates();
    return values;
}

/** The type with the texts of the named enum in itself; any other type as it is. */
DataType spelledOut(const DataType &type, const EnumTypes &enums)
{
    const EnumType *enumType = enums.of(type);
    return enumType ? DataType::choice(Kind::Enum, enumType->texts()) : type;
}

bool hasChoice(const Table &table, const EnumTypes &enums)
{
    return std::any_of(table.columns.begin(), table.columns.end(),
                       [&enums](const Column &column) { return isChoice(column.type) || enums.of(column.type); });
}

bool hasOwnChoice(const Table &table)
{
    return std::any_of(table.columns.begin(), table.columns.end(),
                       [](const Column &column) { return isChoice(column.type); });
}

bool mayHaveEnum(const Table &table)
{
    return std::any_of(table.columns.begin(), table.columns.end(),
                       [](const Column &column) { return column.type.kind == Kind::Native; });
}

/** Ids of the tables that have a column whose type is a choice, or may be the name of one. */
QSet<ObjectId> tablesWithChoices(const Schema &schema)
{
    thread_local PartsThat<Table> choices(hasOwnChoice);
    thread_local PartsThat<Table> others(mayHaveEnum);
    const QSet<ObjectId> found = choices.in(schema.tables);
    return schema.enums.isEmpty() ? found : found + others.in(schema.tables);
}

/** The texts of `"column" IN ('a', 'b')`; nothing where the expression is another. */
std::optional<QStringList> textsIn(const QString &expression, const QString &column)
{
    QList<SqlToken> tokens = lexSql(expression, SqlLexOptions::sqlite());
    tokens.removeIf([](const SqlToken &token) { return !token.isSignificant(); });
    const auto isMark = [&](qsizetype at, const char *mark) {
        return at < tokens.size() && tokens.at(at).isMark(expression, QLatin1String(mark));
    };
    while (isMark(0, "(") && isMark(tokens.size() - 1, ")")) {
        tokens.removeFirst();
        tokens.removeLast();
    }
    if (tokens.size() < 5 || !tokens.at(0).isNamed(expression, column) ||
        !tokens.at(1).isWord(expression, QLatin1String("IN")) || !isMark(2, "("))
        return std::nullopt;
    QStringList texts;
    for (qsizetype at = 3; at + 1 < tokens.size(); at += 2) {
        if (tokens.at(at).kind != SqlToken::Kind::String)
            return std::nullopt;
        texts.append(tokens.at(at).value(expression));
        if (isMark(at + 1, ")"))
            return at + 2 == tokens.size() ? std::optional(texts) : std::nullopt;
        if (!isMark(at + 1, ","))
            return std::nullopt;
    }
    return std::nullopt;
}

/** One table of a database beside its counterpart in the model. */
class TableRecognition
{
public:
    TableRecognition(Table table, const EnumTypes &enums) : m_table(std::move(table)), m_enums(enums) {}

    Table result(const Table &model)
    {
        for (const Column &wanted : model.columns) {
            const DataType held = spelledOut(wanted.type, m_enums);
            if (isChoice(held))
                recognise(wanted, held);
        }
        return m_table;
    }

private:
    void recognise(const Column &wanted, const DataType &held)
    {
        const auto column = std::find_if(m_table.columns.begin(), m_table.columns.end(),
                                         [&](const Column &each) { return sameSqlName(each.name, wanted.name); });
        if (column == m_table.columns.end() || !sameSqlName(sqliteTypeName(column->type), u"TEXT"))
            return;
        for (const CheckConstraint &check : m_table.checks) {
            const std::optional<DataType> type = typeIn(check.expression, *column, wanted.type, held);
            if (!type)
                continue;
            column->type = *type;
            m_table.checks.remove(check.id);
            return;
        }
    }

    /** The type that the check makes of the column; nothing where it is about something else. */
    [[nodiscard]] static std::optional<DataType> typeIn(const QString &expression, const Column &column,
                                                        const DataType &wanted, const DataType &held)
    {
        if (sameSql(expression, choiceCondition(sqliteName(column.name), held)))
            return wanted;
        const auto texts = textsIn(expression, column.name);
        if (held.kind != Kind::Enum || !texts)
            return std::nullopt;
        const DataType found = DataType::choice(Kind::Enum, *texts);
        if (sameChoice(found, held))
            return wanted;
        return wanted.kind == Kind::Enum ? std::optional(found) : std::nullopt;
    }

    Table m_table;
    const EnumTypes &m_enums;
};

ObjectId choiceCheckId(ObjectId column)
{
    return ObjectId::derived(QStringLiteral("values of ") + column.text());
}

/** The texts that changed; nothing for an enum that renames and loses none. */
std::optional<ChoiceChange> changeOf(const EnumType &before, const EnumType &after)
{
    ChoiceChange change;
    QStringList taken;
    for (const EnumValue &value : before.values) {
        const EnumValue *counterpart = after.value(value.id);
        if (!counterpart || counterpart->name == value.name)
            continue;
        change.renamed.append({value.name, counterpart->name});
        taken.append(counterpart->name);
    }
    // A text that went and is there again is the same to rows that hold it, unless it now stands for another value.
    for (const EnumValue &value : before.values) {
        if (!after.value(value.id) && (!after.valueNamed(value.name) || taken.contains(value.name)))
            change.gone.append(value.name);
    }
    if (change.renamed.isEmpty() && change.gone.isEmpty())
        return std::nullopt;
    return change;
}

} // namespace

bool isChoice(const DataType &type)
{
    return (type.kind == Kind::Enum || type.kind == Kind::Set) && type.dimensions == 0;
}

bool sameChoice(const DataType &a, const DataType &b)
{
    if (!isChoice(a) || !isChoice(b))
        return isChoice(a) == isChoice(b);
    return a.kind == b.kind && sortedValues(a) == sortedValues(b);
}

QString choiceCondition(const QString &value, const DataType &type)
{
    QStringList texts;
    for (const QString &text : sortedValues(type))
        texts.append(sqliteString(text));
    if (type.kind == Kind::Enum) {
        // Nothing is in an empty list, not even NULL.
        return texts.isEmpty() ? value + QStringLiteral(" IS NULL")
                               : QStringLiteral("%1 IN (%2)").arg(value, texts.join(QStringLiteral(", ")));
    }
    // "a,b" becomes ",a,,b,"; without ",a," and ",b," nothing is left.
    QString rest = QStringLiteral("',' || replace(%1, ',', ',,') || ','").arg(value);
    for (const QString &text : sortedValues(type))
        rest = QStringLiteral("replace(%1, %2, '')").arg(rest, sqliteString(u',' + text + u','));
    return QStringLiteral("%1 = '' OR %2 = ''").arg(value, rest);
}

const CheckConstraint *choiceCheck(const Table &table, const Column &column)
{
    return isChoice(column.type) ? table.checks.find(choiceCheckId(column.id)) : nullptr;
}

bool isChoiceCheck(const CheckConstraint &check)
{
    return check.id == choiceCheckId(check.column);
}

Schema withChoiceChecks(const Schema &schema)
{
    const EnumTypes enums(schema);
    Schema result = schema;
    for (const ObjectId id : tablesWithChoices(schema)) {
        if (!hasChoice(*schema.tables.find(id), enums))
            continue;
        Table &held = *result.tables.edit(id);
        for (Column &column : held.columns) {
            column.type = spelledOut(column.type, enums);
            if (isChoice(column.type))
                held.checks.insert({.id = choiceCheckId(column.id),
                                    .expression = choiceCondition(sqliteName(column.name), column.type),
                                    .column = column.id});
        }
    }
    return result;
}

std::pair<Schema, Schema> withChoiceChecks(const Schema &before, const Schema &after)
{
    std::pair<Schema, Schema> result(withChoiceChecks(before), withChoiceChecks(after));
    auto &[first, second] = result;
    QList<ObjectId> alike;
    walkPairs(
        first.tables, second.tables, [](const Table &) {}, [](const Table &) {},
        [&alike](const Table &from, const Table &to) {
            if (from == to)
                alike.append(to.id);
        });
    for (const ObjectId id : std::as_const(alike))
        second.tables.share(id, first.tables);
    return result;
}

Schema withChoicesRecognised(Schema found, const Schema &model)
{
    const EnumTypes enums(model);
    QHash<QString, ObjectId> ids;
    for (const Table &table : found.tables)
        ids.insert(foldedSqlName(table.name), table.id);
    for (const Table &table : model.tables) {
        const ObjectId id = ids.value(foldedSqlName(table.name));
        if (!id.isNull() && hasChoice(table, enums))
            found.tables.insert(TableRecognition(*found.tables.find(id), enums).result(table));
    }
    found.enums = model.enums;
    return found;
}

ChoiceChanges choiceChanges(const Schema &before, const Schema &after)
{
    ChoiceChanges changes;
    walkPairs(
        before.enums, after.enums, [](const EnumType &) {}, [](const EnumType &) {},
        [&changes](const EnumType &from, const EnumType &to) {
            if (const auto change = changeOf(from, to))
                changes.insert(from.id, *change);
        });
    ChoiceChanges result;
    if (changes.isEmpty())
        return result;
    const EnumTypes enumsBefore(before);
    const EnumTypes enumsAfter(after);
    for (const Table &table : before.tables) {
        const Table *counterpart = after.tables.find(table.id);
        for (const Column &column : table.columns) {
            const EnumType *from = enumsBefore.of(column.type);
            const Column *kept = from && counterpart ? counterpart->column(column.id) : nullptr;
            const EnumType *to = kept ? enumsAfter.of(kept->type) : nullptr;
            if (to && to->id == from->id && changes.contains(from->id))
                result.insert(column.id, changes.value(from->id));
        }
    }
    return result;
}

} // namespace joinery
