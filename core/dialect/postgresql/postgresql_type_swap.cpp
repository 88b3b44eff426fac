// SPDX-License-Identifier: MIT
#include "core/base/translate.h"
#include "core/dialect/postgresql/postgresql_columns.h"
#include "core/dialect/postgresql/postgresql_names.h"
#include "core/dialect/postgresql/postgresql_objects.h"
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

/** A default that the enum does not have any more cannot come back: another must be given. */
Result<bool> canKeepDefault(const PlanRun &run, const Table &table, const Column &column)
{
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
    const Table atEnd = run.tableAtEnd(table.id);
    const Column *last = atEnd.column(column.id);
    if (!last || last->defaultValue != column.defaultValue)
        return false;
    return fail(QStringLiteral("postgresql.enum_default"),
                Message::tr("%1.%2 has the default \"%3\", which enum %4 does not have any more. Give it another "
                            "default.")
                    .arg(table.name, column.name, *gone, enumType->name));
}

/** One column of a type that was made anew. */
Result<void> convertColumn(const Writer &writer, const Table &table, const Column &column)
{
    PlanRun &run = writer.run;
    if (const auto checked = refusePartitionKey(table, column); !checked)
        return checked;
    const QString tableName = nameOf(table);
    const QString alter = QStringLiteral("ALTER COLUMN %1 ").arg(quotedName(column.name));
    const QString array = column.type.dimensions > 0 ? QStringLiteral("[]") : QString();
    const PartKey key{table.id, PartKind::Default, column.id};
    const auto value = writer.aside.has(key) ? std::nullopt : columnDefault(column);
    if (value)
        run.steps.alter(tableName, alter + QStringLiteral("DROP DEFAULT"), column.name);
    run.steps.alter(tableName,
                    alter + QStringLiteral("TYPE %1 USING %2::text%3::%1")
                                .arg(columnType(run.state, column), quotedName(column.name), array),
                    column.name);
    for (const QString &clause : optionClauses(afterRetyping(column), column))
        run.steps.alter(tableName, clause, column.name);
    if (!value)
        return {};
    const auto keeps = canKeepDefault(run, table, column);
    if (!keeps)
        return fail(keeps);
    if (*keeps)
        run.steps.alter(tableName, alter + QStringLiteral("SET DEFAULT ") + *value, column.name);
    else
        writer.aside.note(key);
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

/** The old type steps aside, and its columns get the new one. */
Result<void> giveNewType(const Writer &writer, const TypeSwap &type)
{
    PlanRun &run = writer.run;
    run.steps.add(QStringLiteral("ALTER %1 %2 RENAME TO %3")
                      .arg(type.title, qualified(type.nameSpace, type.name), quotedName(oldName(type))));
    run.steps.add(type.create);
    for (const auto &[table, column] : columnsOfType(run, type.id)) {
        const bool isInherited = inheritedFrom(run.state, table, column.name);
        if (isInherited || writer.aside.has(PartKey{table.id, PartKind::Column, column.id}))
            continue;
        if (const auto converted = convertColumn(writer, table, column); !converted)
            return converted;
    }
    return {};
}

void dropOldType(PlanRun &run, const TypeSwap &type)
{
    run.steps.add(QStringLiteral("DROP %1 %2").arg(type.title, qualified(type.nameSpace, oldName(type))));
}

} // namespace

TypeSwap typeSwapOf(const DefinitionObject &object)
{
    const QString title = object.kind == Kind::Domain ? QStringLiteral("DOMAIN") : QStringLiteral("TYPE");
    return {title, object.id, object.nameSpace, object.name, createObject(object)};
}

bool isMadeInto(const PlanRun &run, const DefinitionObject &type)
{
    return !typesOver(run, type.name, type.id).isEmpty();
}

void freeType(const Writer &writer, const QString &name, ObjectId type)
{
    const auto free = [&writer](const QString &each, ObjectId id) {
        writer.aside.freeTypeUsers(each, id);
        for (const auto &[table, column] : columnsOfType(writer.run, id))
            writer.aside.freeColumn(table, column, ColumnChange::Swap);
    };
    free(name, type);
    for (const DefinitionObject &over : typesOver(writer.run, name, type))
        free(over.name, over.id);
}

Result<void> swapType(const Writer &writer, const TypeSwap &type)
{
    PlanRun &run = writer.run;
    if (const auto given = giveNewType(writer, type); !given)
        return given;
    const QList<DefinitionObject> over = typesOver(run, type.name, type.id);
    for (const DefinitionObject &object : over) {
        if (const auto given = giveNewType(writer, typeSwapOf(object)); !given)
            return given;
        run.comment(objectTitle(run.state, object), {}, object.comment);
    }
    for (qsizetype i = over.size(); i-- > 0;)
        dropOldType(run, typeSwapOf(over.at(i)));
    dropOldType(run, type);
    return {};
}

} // namespace joinery::postgresql
