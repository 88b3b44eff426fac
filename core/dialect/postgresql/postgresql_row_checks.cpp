// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_row_checks.h"

#include "core/base/translate.h"
#include "core/dialect/postgresql/postgresql_columns.h"
#include "core/dialect/postgresql/postgresql_conversion.h"
#include "core/dialect/postgresql/postgresql_domain.h"
#include "core/dialect/postgresql/postgresql_value_change.h"
#include "core/dialect/sql/row_questions.h"

namespace joinery::postgresql {

namespace {

QString titleOf(const Table &table)
{
    return qualifiedName(table.nameSpace, table.name);
}

QString dotted(const Table &table, const Column &column)
{
    return titleOf(table) + QLatin1Char('.') + column.name;
}

} // namespace

bool RowChecks::isAskable(ObjectId table) const
{
    return m_run.state.tables.contains(table) && (m_run.rowsChanged || m_run.start.tables.contains(table));
}

/** The state whose names the questions use. */
QString RowChecks::tableText(ObjectId table) const
{
    return nameOf(*(m_run.rowsChanged ? m_run.state : m_run.start).tables.find(table));
}

/** SQL for what the column holds when the question is asked; nothing where that cannot be told. */
std::optional<QString> RowChecks::value(ObjectId table, ObjectId column) const
{
    const Table *now = (m_run.rowsChanged ? m_run.state : m_run.start).tables.find(table);
    const Column *found = now ? now->column(column) : nullptr;
    if (!m_run.rowsChanged && m_values.contains(column))
        return m_values.value(column);
    return found ? std::optional(quotedName(found->name)) : std::nullopt;
}

/** SQL for what is alike in two rows where the column is; nothing where that cannot be told. */
std::optional<QString> RowChecks::likeness(ObjectId table, ObjectId column) const
{
    const auto known = value(table, column);
    if (known || m_run.rowsChanged || !m_likenesses.contains(column))
        return known;
    return m_likenesses.value(column);
}

/** The condition that the column holds NULL, which no conversion changes; nothing where that cannot be told. */
std::optional<QString> RowChecks::isNull(ObjectId table, ObjectId column) const
{
    const auto known = value(table, column);
    const bool isSource = !known && !m_run.rowsChanged && m_sources.contains(column);
    if (!known && !isSource)
        return std::nullopt;
    return known.value_or(m_sources.value(column)) + QStringLiteral(" IS NULL");
}

namespace {

/** The texts of those values that the other state of the enum has too, in their order. */
QStringList textsAlsoIn(const EnumType &enumType, const EnumType &other)
{
    QStringList texts;
    for (const EnumValue &value : enumType.values) {
        if (other.value(value.id))
            texts.append(value.name);
    }
    return texts;
}

} // namespace

/**
 * Whether the column has another type at the end than when the question is asked. An enum that gets more values is the
 * same to what names none of them, see namesWhatIsNew().
 */
bool RowChecks::changesType(ObjectId table, ObjectId column) const
{
    const Schema &now = m_run.rowsChanged ? m_run.state : m_run.start;
    const Table *before = now.tables.find(table);
    const Table *after = m_run.end.tables.find(table);
    const Column *from = before ? before->column(column) : nullptr;
    const Column *to = after ? after->column(column) : nullptr;
    if (!from || !to)
        return false;
    const ObjectId type = schemaTypeOf(now, from->type);
    if (type.isNull() || type != schemaTypeOf(m_run.end, to->type))
        return canonicalType(columnType(now, *from)) != canonicalType(columnType(m_run.end, *to));
    const EnumType *enumBefore = now.enums.find(type);
    const EnumType *enumAfter = m_run.end.enums.find(type);
    return enumBefore && enumAfter && textsAlsoIn(*enumBefore, *enumAfter) != textsAlsoIn(*enumAfter, *enumBefore);
}

QString RowChecks::rowLabel(ObjectId table) const
{
    const Table *now = (m_run.rowsChanged ? m_run.state : m_run.start).tables.find(table);
    if (!now || !now->primaryKey || now->primaryKey->columns.isEmpty())
        return QStringLiteral("ctid");
    QStringList values;
    for (const ObjectId column : now->primaryKey->columns)
        values.append(columnNames(*now, {column}));
    return shown(values);
}

void RowChecks::ask(const DataCheck &check)
{
    if (m_run.rowsChanged) {
        m_run.steps.addGuard(check.sampleSql, withoutCount(check.message));
        return;
    }
    DataCheck asked = check;
    asked.operation = m_run.steps.operation();
    m_run.plan.checks.append(asked);
}

QStringList RowChecks::rowKey(ObjectId table) const
{
    const Table *now = (m_run.rowsChanged ? m_run.state : m_run.start).tables.find(table);
    QStringList names;
    if (now && now->primaryKey) {
        for (const ObjectId column : now->primaryKey->columns)
            names.append(columnNames(*now, {column}));
    }
    return names.isEmpty() ? QStringList{QStringLiteral("tableoid"), QStringLiteral("ctid")} : names;
}

DataCheck RowChecks::clearable(DataCheck check, const QString &subject, ObjectId table, const QString &where,
                               const QList<ObjectId> &columns, bool takesNull) const
{
    if (m_run.rowsChanged)
        return check;
    const Table &now = *m_run.start.tables.find(table);
    check.subject = subject;
    check.rows = RowsInTheWay{.table = table, .from = nameOf(now), .where = where, .takesNull = takesNull};
    for (const ObjectId id : columns) {
        const Column *column = now.column(id);
        if (!column || column->generated || value(table, id) != quotedName(column->name)) {
            check.rows->columns.clear();
            check.rows->takesNull = false;
            return check;
        }
        check.rows->columns.append(quotedName(column->name));
        check.rows->takesNull = check.rows->takesNull && !refusesNull(now, *column);
    }
    return check;
}

void RowChecks::askColumn(const Table &table, const Column &column, const QString &value, const QString &where,
                          const QString &message, bool isConversion)
{
    DataCheck check = clearable(rowQuestion(value, tableText(table.id), where, message), dotted(table, column),
                                table.id, where, {column.id}, !refusesNull(table, column));
    check.isConversion = isConversion;
    ask(check);
}

void RowChecks::askMissing(const Table &table, const Column &column, const QString &where)
{
    const DataCheck check =
        rowQuestion(rowLabel(table.id), tableText(table.id), where, missingValuesSentence(dotted(table, column)));
    ask(clearable(check, dotted(table, column), table.id, where, {column.id}));
}

/** The column's type as a question before the first statement can name it: one that the plan makes is not there. */
QString RowChecks::knownType(const Column &column) const
{
    const ObjectId type = schemaTypeOf(m_run.state, column.type);
    const EnumType *enumType = m_run.start.enums.find(type);
    const DefinitionObject *object = m_run.start.objects.find(type);
    if (type.isNull() || m_run.rowsChanged)
        return columnType(m_run.state, column);
    const QString name = enumType ? nameOf(*enumType) : object ? nameOf(*object) : QStringLiteral("text");
    return name + QStringLiteral("[]").repeated(column.type.dimensions);
}

void RowChecks::addedColumn(const Table &table, const Column &column)
{
    const bool isFilledByType = !columnDefault(column) && !domainDefault(m_run.state, column.type).isEmpty();
    const bool isFilled = columnDefault(column) || column.generated || column.autoIncrement || isFilledByType;
    if (!isFilled)
        m_values.insert(column.id, QStringLiteral("NULL::") + knownType(column));
    else if (const auto value = columnDefault(column);
             value && column.defaultValue && isAlikeNow(*column.defaultValue) && !column.generated)
        m_values.insert(column.id, QStringLiteral("%1::%2").arg(*value, knownType(column)));
    else
        m_values.insert(column.id, std::nullopt);
    const bool takesNull = column.nullable && !joinery::postgresql::refusesNull(m_run.state, column.type);
    if (isFilled || takesNull || !isAskable(table.id))
        return;
    DataCheck check =
        rowQuestion(rowLabel(table.id), tableText(table.id), {}, newColumnSentence(dotted(table, column)));
    check.anyRow =
        AnyRowObstacle{table.id, column.id,
                       Message::tr("Cannot be rolled back while %1 has rows: %2.")
                           .arg(titleOf(table), Message::tr("%1 refuses NULL and has no default").arg(column.name))};
    // What the type itself refuses cannot be added for a moment.
    if (!joinery::postgresql::refusesNull(m_run.state, column.type))
        check.subject = dotted(table, column);
    ask(check);
}

/** The values that the column begins to be held to; nothing where it is held to none, or to the same. */
std::optional<RowChecks::Choices> RowChecks::newChoices(const Table &before, const Table &after, ObjectId column) const
{
    const DataType &from = before.column(column)->type;
    const DataType &to = after.column(column)->type;
    // A text that becomes an array is read as a whole.
    const bool isWhole = to.dimensions > 0 && from.dimensions == 0 && from.isText();
    if (isWhole || after.column(column)->generated)
        return std::nullopt;
    if (to.kind == DataType::Kind::Enum || to.kind == DataType::Kind::Set) {
        const bool isSame = from.kind == to.kind && from.values() == to.values();
        const bool isHeld = to.dimensions == 0 && !to.values().isEmpty();
        return isSame || !isHeld ? std::nullopt : std::optional(Choices{to.values(), to.kind == DataType::Kind::Set});
    }
    // A domain holds what it is made of.
    const auto held = [&](const Table &table) {
        return DataType::fromText(heldType(m_run.state, *table.column(column)));
    };
    const DataType heldLater = held(after);
    const ObjectId type = schemaTypeOf(m_run.state, heldLater);
    const EnumType *enumType = m_run.state.enums.find(type);
    const bool isOther = enumType && heldLater.dimensions == to.dimensions;
    return isOther && type != schemaTypeOf(m_run.state, held(before)) ? std::optional(Choices{enumType->texts(), false})
                                                                      : std::nullopt;
}

/** Whether no value of the enum is longer than the text it becomes may be. */
bool RowChecks::fitsByItself(const Column &from, const Column &to) const
{
    const EnumType *enumType = m_run.state.enums.find(schemaTypeOf(m_run.state, from.type));
    if (!enumType || from.type.dimensions > 0 || to.type.dimensions > 0 || !to.type.isText() || !to.type.length)
        return false;
    const QStringList texts = enumType->texts();
    return std::none_of(texts.begin(), texts.end(), [&](const QString &text) { return text.size() > *to.type.length; });
}

/** What is held to the choices, where a type of the schema takes elements one by one. */
QString RowChecks::isOther(const QString &value, const DataType &from, const DataType &to, const Choices &choices)
{
    const bool isText = to.kind == DataType::Kind::Enum || to.kind == DataType::Kind::Set;
    if (from.dimensions == 0 || isText)
        return isOther(value, choices);
    return QStringLiteral("EXISTS (SELECT 1 FROM unnest(%1) AS element WHERE %2)")
        .arg(value, isOther(QStringLiteral("element"), choices));
}

/** The condition that a value is none of them; NULL always is one. */
QString RowChecks::isOther(const QString &value, const Choices &choices)
{
    if (choices.values.isEmpty())
        return value + QStringLiteral(" IS NOT NULL");
    const QString values = quotedTexts(choices.values);
    return choices.isSet ? QStringLiteral("NOT string_to_array(%1::text, ',') <@ ARRAY[%2]").arg(value, values)
                         : QStringLiteral("%1::text NOT IN (%2)").arg(value, values);
}

void RowChecks::changedColumn(const Table &before, const Table &after, ObjectId column, bool isBackfilled)
{
    const Column &from = *before.column(column);
    const Column &to = *after.column(column);
    const auto old = value(before.id, column);
    const auto wasNull = isNull(before.id, column);
    const bool isRetyped = columnType(m_run.state, from) != columnType(m_run.state, to) && !to.generated;
    const bool refuses = refusesNull(after, to) && !refusesNull(before, from) && !isBackfilled && !to.generated;
    if (isAskable(before.id) && wasNull && refuses)
        askMissing(after, to, *wasNull);
    if (isAskable(before.id) && old) {
        const Conversion conversion = isRetyped ? conversionOf(*old, from, to) : Conversion();
        if (!conversion.misfit.isEmpty() && !fitsByItself(from, to))
            askColumn(after, to, *old, QStringLiteral("%1 IS NOT NULL AND (%2)").arg(*old, conversion.misfit),
                      misfitSentence(dotted(after, to), conversion.wanted), true);
        if (const auto choices = newChoices(before, after, column))
            askColumn(after, to, *old, isOther(*old, from.type, to.type, *choices),
                      misfitSentence(dotted(after, to),
                                     Message::tr("one of %1").arg(choices->values.join(QStringLiteral(", ")))));
    }
    if (to.generated) {
        m_values.insert(column, std::nullopt);
        m_sources.remove(column);
        return;
    }
    const QString oldType = heldType(m_run.state, from);
    const QString newType = heldType(m_run.state, to);
    auto later = old;
    if (isRetyped && old) {
        later = convertedValue(*old, oldType, newType);
        m_sources.insert(column, *old);
    }
    m_likenesses.remove(column);
    if (isRetyped && old && !later)
        m_likenesses.insert(column, alikeText(*old, oldType, newType));
    // What only reads the same as before was told apart by the keys that stay.
    const bool canBeTold = later || (old && m_likenesses.value(column) != *old + QStringLiteral("::text"));
    if (isBackfilled) {
        later = later ? filledValue(*later, to) : std::nullopt;
        m_sources.remove(column);
    }
    if (isRetyped || isBackfilled)
        m_values.insert(column, later);
    if (isBackfilled || (isRetyped && canBeTold && mayMerge(oldType, newType)))
        keysOver(before, column);
    if (isBackfilled || (isRetyped && (mayMerge(oldType, newType) || mayPart(oldType, newType))))
        foreignKeysOver(before, column);
    if (isRetyped)
        newDomain(before, after, column);
}

void RowChecks::convertedColumn(const Table &table, ObjectId column)
{
    if (value(table.id, column))
        m_values.insert(column, std::nullopt);
    m_sources.remove(column);
    m_likenesses.remove(column);
}

/** The value, or the default where it is NULL; nothing where that is another for each row. */
std::optional<QString> RowChecks::filledValue(const QString &value, const Column &column) const
{
    const auto filling = columnDefault(column);
    if (!filling || !column.defaultValue || !isAlikeNow(*column.defaultValue))
        return std::nullopt;
    return QStringLiteral("COALESCE(%1, %2::%3)").arg(value, *filling, knownType(column));
}

/** How the values, given as SQL, get from one column's type to the other's. */
Conversion RowChecks::conversionOf(const QString &value, const Column &from, const Column &to) const
{
    Conversion result = convert(value, heldType(m_run.state, from), heldType(m_run.state, to));
    const DefinitionObject *type = m_run.state.objects.find(schemaTypeOf(m_run.state, to.type));
    // A text becomes the whole array, anything else one value in it.
    const bool becomesRow = to.type.dimensions == 0 || (from.type.dimensions == 0 && !from.type.isText());
    if (type && type->kind == DefinitionObject::Kind::CompositeType && becomesRow) {
        result.misfit = value + QStringLiteral("::text !~ '^\\s*[(].*[)]\\s*$'");
        result.wanted = Message::tr("a row of type %1").arg(type->name);
    }
    return result;
}

/** What a domain holds its values to that the column has not had yet. */
void RowChecks::newDomain(const Table &before, const Table &after, ObjectId column)
{
    const Column &to = *after.column(column);
    const DefinitionObject *domain = m_run.state.objects.find(schemaTypeOf(m_run.state, to.type));
    const auto text = value(before.id, column);
    const bool isNew = domain && domain->kind == DefinitionObject::Kind::Domain &&
                       schemaTypeOf(m_run.state, before.column(column)->type) != domain->id;
    if (!isNew || !isAskable(before.id) || !text || m_run.rowsChanged)
        return;
    Column single = to;
    single.type.dimensions = 0;
    DefinitionObject plain = *domain;
    plain.definition = QStringLiteral("AS ") + heldType(m_run.state, single);
    const auto change = alterDomain(plain, *domain);
    if (!change)
        return;
    const bool isArray = to.type.dimensions > 0;
    const QString each = isArray ? QStringLiteral("element") : *text;
    QStringList broken;
    for (const QString &condition : change->conditions) {
        if (!namesWhatIsNew(condition))
            broken.append(QStringLiteral("NOT ") + parenthesized(conditionOver(condition, each)));
    }
    if (change->startsRefusingNull)
        broken.append(each + QStringLiteral(" IS NULL"));
    if (broken.isEmpty())
        return;
    const QString any = broken.join(QStringLiteral(" OR "));
    askColumn(after, to, *text,
              isArray ? QStringLiteral("EXISTS (SELECT 1 FROM unnest(%1) AS element WHERE %2)").arg(*text, any) : any,
              misfitSentence(dotted(after, to), Message::tr("what domain %1 accepts").arg(domain->name)));
}

void RowChecks::enumValues(const Table &table, const Column &column, const QStringList &values)
{
    const auto text = value(table.id, column.id);
    if (!isAskable(table.id) || !text || values.isEmpty())
        return;
    const QString where = column.type.dimensions > 0
                              ? QStringLiteral("%1::text[] && ARRAY[%2]").arg(*text, quotedTexts(values))
                              : QStringLiteral("%1::text IN (%2)").arg(*text, quotedTexts(values));
    askColumn(table, column, *text, where, enumValueSentence(dotted(table, column), values.join(QStringLiteral(", "))));
}

void RowChecks::domainValues(const Table &table, const Column &column, const QString &domain, const QString &condition)
{
    const auto text = value(table.id, column.id);
    if (!isAskable(table.id) || !text || !isReadable(table, condition) || namesWhatIsNew(condition))
        return;
    // PostgreSQL finds no operators of an enum for a domain over it, but in the domain's own conditions.
    const Schema &asked = m_run.rowsChanged ? m_run.state : m_run.start;
    const Table *now = asked.tables.find(table.id);
    const Column *known = now ? now->column(column.id) : nullptr;
    const DataType held = DataType::fromText(known ? heldType(asked, *known) : QString());
    const QString cast =
        asked.enums.contains(schemaTypeOf(asked, held)) ? QStringLiteral("::") + held.text() : QString();
    askColumn(table, column, *text, QStringLiteral("NOT ") + parenthesized(conditionOver(condition, *text + cast)),
              misfitSentence(dotted(table, column), Message::tr("what domain %1 accepts").arg(domain)));
}

void RowChecks::domainNulls(const Table &table, const Column &column)
{
    const auto condition = isNull(table.id, column.id);
    if (isAskable(table.id) && condition && !refusesNull(table, column))
        askMissing(table, column, *condition);
}

} // namespace joinery::postgresql
