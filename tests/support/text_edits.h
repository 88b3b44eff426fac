// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/text.h"
#include "core/schema/enum_types.h"
#include "tests/support/engine_generators.h"

// Random edits around texts that PostgreSQL understands only in part: values of enums compared as text, in arrays,
// defaults and domains, columns of views that have no names, routines over columns.

namespace joinery::generate {

/** A column of a table whose type is an enum. */
struct EnumColumn
{
    Table table;
    Column column;
    EnumType type;
};

inline std::optional<EnumColumn> enumColumn(const Schema &schema)
{
    const EnumTypes enums(schema);
    QList<EnumColumn> found;
    for (const Table &table : schema.tables) {
        for (const Column &column : table.columns) {
            if (const EnumType *type = enums.of(column.type))
                found.append({table, column, *type});
        }
    }
    return found.isEmpty() ? std::nullopt : std::optional(oneOf(found));
}

inline QString textLiteral(const QString &text)
{
    return quoted(text, u'\'');
}

/** The pattern with the parts where it says %1, %2 and %3; it need not say all. */
inline QString filled(QString pattern, const QStringList &parts)
{
    for (qsizetype i = 0; i < parts.size(); ++i)
        pattern.replace(u'%' + QString::number(i + 1), parts.at(i));
    return pattern;
}

/** A condition over a column, with a text of the type's as a value, as a text or as both. */
inline QString textCondition(const EnumColumn &where)
{
    const QString column = sqlName(where.column.name);
    const QString value = textLiteral(oneOf(where.type.values).name);
    const QString type = qualifiedSqlName(where.type);
    return filled(
        oneOf<QString>({QStringLiteral("%1::text <> %2"), QStringLiteral("%1 = %2 OR %1::text = %2"),
                        QStringLiteral("cast(%1 AS text) IN (%2, 'x')"), QStringLiteral("%2 = (%1)::text"),
                        QStringLiteral("(%1)::text = ANY (ARRAY[%2::text])"), QStringLiteral("%1 = %2::%3"),
                        QStringLiteral("%1 = ANY (ARRAY[%2]::%3[])"), QStringLiteral("%1 IS DISTINCT FROM %2"),
                        QStringLiteral("CASE %1::text WHEN %2 THEN true ELSE %1 IS NULL END")}),
        {column, value, type});
}

inline Column columnOfType(QSet<QString> &used, const QString &type)
{
    Column column{.id = id(), .name = name(used, true)};
    column.type = DataType{.native = type};
    return column;
}

/** Something new that holds a value of an enum. */
inline QList<Operation> addEnumText(const Schema &schema, const EnumColumn &where)
{
    using Kind = DefinitionObject::Kind;
    QSet<QString> used = allNames(schema);
    const ObjectReference table = referenceTo(where.table);
    const QString type = qualifiedSqlName(where.type);
    const QString value = textLiteral(oneOf(where.type.values).name);
    const QString relation = qualifiedSqlName(where.table);
    DefinitionObject object{.id = id(), .name = name(used, true)};
    switch (number(0, 6)) {
    case 0:
        return {AddCheckConstraint{table, {.id = id(), .name = name(used, true), .expression = textCondition(where)}}};
    case 1:
        object.kind = oneOf<Kind>({Kind::View, Kind::MaterializedView});
        object.definition =
            QStringLiteral("AS SELECT count(*) AS n FROM %1 WHERE %2").arg(relation, textCondition(where));
        return {AddObject{object}};
    case 2:
        object.kind = Kind::Policy;
        object.table = where.table.id;
        object.definition = QStringLiteral("ON %1 USING (%2)").arg(relation, textCondition(where));
        return {AddObject{object}};
    case 3: {
        object.kind = Kind::Domain;
        object.definition = QStringLiteral("AS %1 DEFAULT %2").arg(type, value);
        if (once(2))
            object.definition += QStringLiteral(" CHECK (VALUE::text <> '')");
        Column column = columnOfType(used, sqlName(object.name));
        if (once(2))
            column.defaultValue = DefaultValue::literal(oneOf(where.type.values).name);
        return {AddObject{object}, AddColumn{table, column, {}}};
    }
    case 4: {
        Column column = columnOfType(used, type);
        column.type.dimensions = 1;
        column.defaultValue = DefaultValue::expression(filled(
            oneOf<QString>({QStringLiteral("ARRAY[%1]::%2[]"), QStringLiteral("ARRAY[%1::%2]")}), {value, type}));
        return {AddColumn{table, column, {}}};
    }
    default: {
        Column after = where.column;
        after.defaultValue = DefaultValue::expression(value + QStringLiteral("::") + type);
        return {AlterColumn{table, where.column, after}};
    }
    }
}

/** A view with columns that have no names, or a routine that gives the values of a column. */
inline QList<Operation> addReader(const Schema &schema, const Table &home)
{
    using Kind = DefinitionObject::Kind;
    QSet<QString> used = allNames(schema);
    const Column column = oneOf(home.columns);
    const QString shown = sqlName(column.name);
    DefinitionObject object{.id = id(), .kind = oneOf<Kind>({Kind::View, Kind::MaterializedView})};
    object.name = name(used, true);
    const QString expressions =
        oneOf<QString>({QStringLiteral("%1::text"), QStringLiteral("upper(%1::text), %1::text::varchar(9)"),
                        QStringLiteral("coalesce(%1, %1), (%1)"), QStringLiteral("(SELECT max(%1::text) FROM %2)"),
                        QStringLiteral("CASE WHEN true THEN %1 END, cast(%1 AS text)"),
                        QStringLiteral("CASE WHEN true THEN NULL ELSE %1 END, %1 IS NULL"),
                        QStringLiteral("ARRAY[%1], %1 || ''"), QStringLiteral("count(%1)")});
    object.definition = filled(QStringLiteral("AS SELECT ") + expressions + QStringLiteral(" FROM %2"),
                               {shown, qualifiedSqlName(home)});
    if (once(3)) {
        object.kind = Kind::Function;
        object.definition = QStringLiteral("() RETURNS SETOF %1 LANGUAGE sql AS $$SELECT %2 FROM %3$$")
                                .arg(column.type.isInteger() ? QStringLiteral("integer") : QStringLiteral("text"),
                                     shown, qualifiedSqlName(home));
    }
    return {AddObject{object}};
}

inline QList<Operation> renameValue(const EnumType &type, const QString &to)
{
    if (type.valueNamed(to))
        return {};
    return {RenameEnumValue{referenceTo(type), referenceToPart(oneOf(type.values)), to, {}}};
}

/** One edit of a text that others hold, or of something that holds such a text. */
inline QList<Operation> editTexts(const Schema &schema)
{
    QSet<QString> used = allNames(schema);
    if (schema.tables.isEmpty())
        return edit(schema);
    const Table home = tableOf(schema);
    if (schema.enums.isEmpty()) {
        EnumType made = enumType(schema, used);
        if (made.values.isEmpty())
            made.values.append({id(), name(used, true)});
        return {AddEnum{made}, AddColumn{referenceTo(home), columnOfType(used, qualifiedSqlName(made)), {}}};
    }
    if (once(3))
        return addReader(schema, home);
    if (once(4)) {
        const Column column = oneOf(home.columns);
        return {RenameColumn{referenceTo(home), referenceToPart(column), name(used, true), {}}};
    }
    const auto where = enumColumn(schema);
    if (!where || where->type.values.isEmpty()) {
        const EnumType chosen = schema.enums.at(number(0, static_cast<int>(schema.enums.size())));
        return {AddColumn{referenceTo(home), columnOfType(used, qualifiedSqlName(chosen)), {}}};
    }
    if (once(2))
        return addEnumText(schema, *where);
    if (once(2))
        return renameValue(where->type, name(used, true));
    return editEnums(schema);
}

} // namespace joinery::generate
