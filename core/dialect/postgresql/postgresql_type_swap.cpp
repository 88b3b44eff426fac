// SPDX-License-Identifier: MIT
#include "core/base/translate.h"
#include "core/dialect/postgresql/postgresql_columns.h"
#include "core/dialect/postgresql/postgresql_conversion.h"
#include "core/dialect/postgresql/postgresql_domain.h"
#include "core/dialect/postgresql/postgresql_names.h"
#include "core/dialect/postgresql/postgresql_objects.h"
#include "core/dialect/postgresql/postgresql_partition_parts.h"
#include "core/dialect/postgresql/postgresql_tables.h"
#include "core/dialect/postgresql/postgresql_writer.h"
#include "core/schema/array_text.h"

namespace joinery::postgresql {

QList<std::pair<Table, Column>> columnsOfType(const PlanRun &run, ObjectId type)
{
    QList<std::pair<Table, Column>> result;
    for (const Table *table : sortedByName(run.state.tables)) {
        for (const Column &column : table->columns) {
            if (schemaTypeOf(run.state, column.type) == type)
                result.append({loweredTable(*table), loweredColumn(column)});
        }
    }
    return result;
}

namespace {

/** Whether the column has another default at the end. */
bool getsOtherDefault(const PlanRun &run, const Table &table, const Column &column)
{
    const Table atEnd = run.tableAtEnd(table.id);
    const Column *last = atEnd.column(column.id);
    return !last || last->defaultValue != column.defaultValue;
}

/** A default that the enum does not have any more cannot come back: another must be given. */
Result<bool> canKeepDefault(const PlanRun &run, const Table &table, const Column &column)
{
    // A row with the attributes of before is none of the new type.
    if (run.state.objects.contains(schemaTypeOf(run.state, column.type)))
        return !getsOtherDefault(run, table, column);
    const EnumType *enumType = run.state.enums.find(schemaTypeOf(run.state, column.type));
    if (!enumType || column.defaultValue->kind != DefaultValue::Kind::Text)
        return true;
    const QString &text = column.defaultValue->text;
    const QStringList values =
        column.type.dimensions > 0 ? arrayElements(text).value_or(QStringList()) : QStringList{text};
    const auto gone = std::find_if(values.begin(), values.end(),
                                   [enumType](const QString &value) { return !enumType->valueNamed(value); });
    if (gone == values.end())
        return true;
    if (getsOtherDefault(run, table, column))
        return false;
    return fail(QStringLiteral("postgresql.enum_default"),
                Message::tr("%1.%2 has the default \"%3\", which enum %4 does not have any more. Give it another "
                            "default.")
                    .arg(table.name, column.name, *gone, enumType->name));
}

/**
 * The clause that gets the values of a column into its new type: by a cast where there is one, else as text. Of another
 * type, they are converted as those of a column are, so that none is cut off.
 */
QString conversionClause(const Schema &before, const Schema &after, const Column &column, bool byCast)
{
    const QString name = quotedName(column.name);
    const QString type = columnType(after, column);
    const QString from = heldType(before, column);
    const QString to = heldType(after, column);
    const QString clause = QStringLiteral("TYPE %1").arg(type);
    if (!byCast && canonicalType(from) != canonicalType(to)) {
        const Conversion conversion = convert(name, from, to);
        return conversion.needsUsing ? clause + QStringLiteral(" USING (%1)::%2").arg(conversion.value, type) : clause;
    }
    const QString array = column.type.dimensions > 0 ? QStringLiteral("[]") : QString();
    const QString source = name + (byCast ? QString() : QStringLiteral("::text") + array);
    return clause + QStringLiteral(" USING %1::%2").arg(source, type);
}

/** One column of a type that was made anew; `byCast` where a cast leads from the old type to the new one. */
Result<void> convertColumn(const Writer &writer, const Schema &before, const Table &table, const Column &column,
                           bool byCast)
{
    PlanRun &run = writer.run;
    if (const auto checked = refusePartitionKey(table, column); !checked)
        return fail(checked.error().code,
                    Message::tr("The rows of table %1 are spread over partitions by %2, so PostgreSQL cannot give it a "
                                "type made anew: one with fewer values or another order, or other parts. Make a new "
                                "table and move the rows.")
                        .arg(qualifiedName(table.nameSpace, table.name), column.name));
    const QString tableName = nameOf(table);
    const QString alter = QStringLiteral("ALTER COLUMN %1 ").arg(quotedName(column.name));
    const PartKey key{table.id, PartKind::Default, column.id};
    const auto value = writer.aside.has(key) ? std::nullopt : columnDefault(column);
    if (value)
        run.steps.alter(tableName, alter + QStringLiteral("DROP DEFAULT"), column.name);
    dropOwnDefaults(run, table, column);
    run.steps.alter(tableName, alter + conversionClause(before, run.state, column, byCast), column.name);
    for (const QString &clause : optionClauses(afterRetyping(column), column))
        run.steps.alter(tableName, clause, column.name);
    if (!value) {
        restoreOwnDefaults(run, table, column);
        return {};
    }
    const auto keeps = canKeepDefault(run, table, column);
    if (!keeps)
        return fail(keeps);
    if (*keeps)
        run.steps.alter(tableName, alter + QStringLiteral("SET DEFAULT ") + *value, column.name);
    else
        writer.aside.note(key);
    restoreOwnDefaults(run, table, column);
    return {};
}

} // namespace

namespace {

using Kind = DefinitionObject::Kind;

/** Domains and composite types that are made of the type, or of one that is, each after those it is made of. */
QList<DefinitionObject> typesOver(const PlanRun &run, const QString &name, ObjectId type)
{
    QList<DefinitionObject> found;
    QStringList sources{name};
    for (qsizetype i = 0; i < sources.size(); ++i) {
        for (const DefinitionObject *object : sortedByName(run.state.objects)) {
            const bool isNew = object->id != type && !sources.contains(object->name);
            if (!isColumnType(object->kind) || !isNew || !names(object->definition, sources.at(i)))
                continue;
            sources.append(object->name);
            found.append(*object);
        }
    }
    QList<DefinitionObject> result;
    while (!found.isEmpty()) {
        const auto isFree = [&found](const DefinitionObject &object) {
            return std::none_of(found.begin(), found.end(), [&object](const DefinitionObject &other) {
                return other.id != object.id && names(object.definition, other.name);
            });
        };
        const auto next = std::find_if(found.begin(), found.end(), isFree);
        result.append(found.takeAt(next == found.end() ? 0 : next - found.begin()));
    }
    return result;
}

QString oldName(const TypeSwap &type)
{
    return freeNameFor(QStringLiteral("joinery_old_") + type.name, {});
}

QString castName(const TypeSwap &type)
{
    return freeNameFor(QStringLiteral("joinery_new_") + type.name, {});
}

/** Not a range, which leaves functions and another type behind, nor what becomes another kind of type. */
bool canBeSwapped(const TypeSwap &type)
{
    return type.kind != Kind::CompositeType || (type.before && type.after);
}

/** Gives types new definitions one after the other, each after those it is made of. */
class Swapper
{
public:
    Swapper(const Writer &writer, const Schema &before) : m_writer(writer), m_run(writer.run), m_before(before) {}

    /** The old type steps aside, and its columns get the new one. */
    Result<void> giveNewType(const TypeSwap &type)
    {
        if (!canBeSwapped(type))
            return fail(QStringLiteral("postgresql.type_in_use"),
                        Message::tr("Type %1 cannot be defined anew while columns have it. Give the columns another "
                                    "type first.")
                            .arg(qualifiedName(type.nameSpace, type.name)));
        m_run.steps.add(QStringLiteral("ALTER %1 %2 RENAME TO %3")
                            .arg(type.title, qualified(type.nameSpace, type.name), quotedName(oldName(type))));
        if (!type.release.isEmpty())
            m_run.steps.add(type.release);
        m_run.steps.add(type.create);
        makeCast(type);
        const bool byCast = m_named.contains(type.name);
        for (const auto &[table, column] : columnsOfType(m_run, type.id)) {
            const bool isInherited = inheritedFrom(m_run.state, table, column.name);
            if (isInherited || m_writer.aside.has(PartKey{table.id, PartKind::Column, column.id}))
                continue;
            if (const auto converted = convertColumn(m_writer, m_before, table, column, byCast); !converted)
                return converted;
        }
        return {};
    }

    void dropOldType(const TypeSwap &type)
    {
        const QString old = qualified(type.nameSpace, oldName(type));
        if (m_cast.contains(type.id)) {
            m_run.steps.add(QStringLiteral("DROP CAST (%1 AS %2)").arg(old, qualified(type.nameSpace, type.name)));
            m_run.steps.add(QStringLiteral("DROP FUNCTION %1(%2)").arg(qualified(type.nameSpace, castName(type)), old));
        }
        m_run.steps.add(QStringLiteral("DROP %1 %2").arg(type.title, old));
    }

private:
    /** Whether a text names a type whose values are converted by a cast. */
    [[nodiscard]] bool isOverCast(const QString &text) const
    {
        return std::any_of(m_named.begin(), m_named.end(), [&](const QString &name) { return names(text, name); });
    }

    /**
     * Values of a type go by way of their text as long as that reads the same. Rows with other attributes do not, nor
     * does what is made of them: a cast puts each value where its name is. A cast does what no expression can: it
     * reaches the elements of arrays.
     */
    void makeCast(const TypeSwap &type)
    {
        const DefinitionObject *object = m_run.state.objects.find(type.id);
        const bool isOver = object && isOverCast(object->definition);
        if (!type.after && isOver)
            m_named.append(type.name);
        else if (!type.after && holdsOtherValues(type))
            m_retyped.append(type.name);
        if (!type.after || (!isOver && !isOverRetyped(*type.after) && sameAttributes(*type.before, *type.after)))
            return;
        const QString from = qualified(type.nameSpace, oldName(type));
        const QString to = qualified(type.nameSpace, type.name);
        const QString function = qualified(type.nameSpace, castName(type)) + parenthesized(from);
        m_run.steps.add(QStringLiteral("CREATE FUNCTION %1 RETURNS %2 LANGUAGE sql STRICT AS %3")
                            .arg(function, to,
                                 dollarQuoted(QStringLiteral("SELECT ROW(%1)::text::%2")
                                                  .arg(attributeValues(type).join(QStringLiteral(", ")), to))));
        m_run.steps.add(QStringLiteral("CREATE CAST (%1 AS %2) WITH FUNCTION %3").arg(from, to, function));
        m_named.append(type.name);
        m_cast.insert(type.id);
    }

    /** Whether it is a domain whose values become those of another type. */
    [[nodiscard]] bool holdsOtherValues(const TypeSwap &type) const
    {
        const QString name = qualified(type.nameSpace, type.name);
        return canonicalType(heldType(m_before, name)) != canonicalType(heldType(m_run.state, name));
    }

    [[nodiscard]] bool isOverRetyped(const QList<Attribute> &attributes) const
    {
        return std::any_of(attributes.begin(), attributes.end(), [&](const Attribute &attribute) {
            return std::any_of(m_retyped.begin(), m_retyped.end(),
                               [&](const QString &name) { return names(attribute.type, name); });
        });
    }

    /** What the new attributes hold, in terms of the old row. */
    [[nodiscard]] QStringList attributeValues(const TypeSwap &type) const
    {
        QStringList values;
        for (const Attribute &attribute : *type.after) {
            const Attribute *old = attributeNamed(*type.before, attribute.name);
            const QString value = QStringLiteral("($1).") + quotedName(attribute.name);
            if (!old)
                values.append(QStringLiteral("NULL"));
            else if (isOverCast(attribute.type))
                values.append(value + QStringLiteral("::") + typeOf(attribute));
            else
                values.append(
                    valueInRow(value, heldType(m_before, typeOf(*old)), heldType(m_run.state, typeOf(attribute))));
        }
        return values;
    }

    const Writer &m_writer;
    PlanRun &m_run;
    const Schema &m_before;
    /** Names of types from whose old values a cast leads to the new ones. */
    QStringList m_named;
    /** Those of them that have a cast of their own; domains have that of their type. */
    QSet<ObjectId> m_cast;
    /** Names of domains whose values become those of another type, as those of columns do. */
    QStringList m_retyped;
};

} // namespace

TypeSwap typeSwapOf(const DefinitionObject &before, const DefinitionObject &after)
{
    TypeSwap type{.title = after.kind == Kind::Domain ? QStringLiteral("DOMAIN") : QStringLiteral("TYPE"),
                  .id = after.id,
                  .nameSpace = spokenNameSpace(after.nameSpace, after.name),
                  .name = after.name,
                  .create = createObject(after),
                  .kind = after.kind,
                  .release = {},
                  .before = attributesOf(before),
                  .after = attributesOf(after)};
    if (after.kind == Kind::Domain)
        type.release = releaseCheckNames(before, after, qualified(type.nameSpace, oldName(type)));
    return type;
}

bool isMadeInto(const PlanRun &run, const DefinitionObject &type)
{
    return !typesOver(run, type.name, type.id).isEmpty();
}

QList<std::pair<Table, Column>> columnsOver(const PlanRun &run, const QString &name, ObjectId type)
{
    QList<std::pair<Table, Column>> result;
    for (const DefinitionObject &over : typesOver(run, name, type))
        result += columnsOfType(run, over.id);
    return result;
}

namespace {

/** What names the type in an expression: the defaults of its own columns are converted with them. */
void freeTexts(const Writer &writer, const QString &name, ObjectId type)
{
    for (const Table *table : sortedByName(writer.run.state.tables)) {
        const Table lowered = loweredTable(*table);
        for (const PartKey &part : partsOf(lowered)) {
            const Column *column = part.kind == PartKind::Default ? lowered.column(part.id) : nullptr;
            const QStringList texts = textsOf(lowered, part);
            const bool isNamed =
                std::any_of(texts.begin(), texts.end(), [&name](const QString &text) { return names(text, name); });
            if (isNamed && !(column && schemaTypeOf(writer.run.state, column->type) == type))
                writer.aside.take(lowered, part);
        }
    }
}

} // namespace

void freeType(const Writer &writer, const QString &name, ObjectId type)
{
    const QList<DefinitionObject> over = typesOver(writer.run, name, type);
    const auto freeColumns = [&writer](ObjectId id) {
        for (const auto &[table, column] : columnsOfType(writer.run, id))
            writer.aside.freeColumn(table, column, ColumnChange::Swap);
    };
    // What reads the columns may use operators and casts over the type.
    freeColumns(type);
    for (const DefinitionObject &each : over)
        freeColumns(each.id);
    writer.aside.freeTypeUsers(name, type);
    freeTexts(writer, name, type);
    for (const DefinitionObject &each : over) {
        writer.aside.freeTypeUsers(each.name, each.id);
        freeTexts(writer, each.name, each.id);
    }
}

Result<void> swapType(const Writer &writer, const Schema &before, const TypeSwap &type)
{
    PlanRun &run = writer.run;
    Swapper swapper(writer, before);
    if (const auto given = swapper.giveNewType(type); !given)
        return given;
    const QList<DefinitionObject> over = typesOver(run, type.name, type.id);
    for (const DefinitionObject &object : over) {
        const auto plain = writer.aside.isUndressed(object.id) ? withoutRules(run.state, object) : std::nullopt;
        if (const auto given = swapper.giveNewType(typeSwapOf(object, plain.value_or(object))); !given)
            return given;
        run.comment(objectTitle(run.state, object), {}, object.comment);
    }
    for (qsizetype i = over.size(); i-- > 0;)
        swapper.dropOldType(typeSwapOf(over.at(i), over.at(i)));
    swapper.dropOldType(type);
    return {};
}

} // namespace joinery::postgresql
