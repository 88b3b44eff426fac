// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/enum_types.h"
#include "tests/support/engine_generators.h"

// Random edits around enums and sets: columns that become one, change their texts and are none any more, with few
// texts, so that one takes over what another was called.

namespace joinery::generate {

inline QString choiceText(bool inSet = false)
{
    static const QStringList plain{QStringLiteral("new"), QStringLiteral("paid"), QStringLiteral("it's"),
                                   QStringLiteral("größe"), QStringLiteral("5")};
    static const QStringList odd{QString(), QStringLiteral("a,b"), QStringLiteral("New"), QStringLiteral("a\"b")};
    return !inSet && once(5) ? oneOf(odd) : oneOf(plain);
}

inline QStringList choiceTexts(bool inSet)
{
    QStringList result;
    for (int i = number(1, 5); i > 0; --i)
        result.append(choiceText(inSet));
    result.removeDuplicates();
    return result;
}

/** The texts that rows may hold; those of a named enum come from the schema. */
inline QStringList textsOf(const Schema &schema, const DataType &type)
{
    if (const EnumType *enumType = EnumTypes(schema).of(type))
        return enumType->texts();
    return type.values();
}

inline DataType choiceType(const Schema &schema)
{
    if (!schema.enums.isEmpty() && !once(3))
        return DataType{.native = qualifiedSqlName(schema.enums.at(number(0, static_cast<int>(schema.enums.size()))))};
    const bool isSet = once(3);
    return DataType::choice(isSet ? DataType::Kind::Set : DataType::Kind::Enum, choiceTexts(isSet));
}

/** A column that becomes a choice, changes what may be chosen, or becomes a text; or a new one that is a choice. */
inline QList<Operation> editChoiceColumn(const Schema &schema)
{
    const Table home = tableOf(schema);
    const Column before = oneOf(home.columns);
    Column after = before;
    after.defaultValue.reset();
    after.type = once(4) ? DataType::of(DataType::Kind::Text) : choiceType(schema);
    const QStringList texts = textsOf(schema, after.type);
    if (!texts.isEmpty() && once(2))
        after.defaultValue = DefaultValue::literal(oneOf(texts));
    after.nullable = !after.defaultValue || once(2);
    if (once(4)) {
        QSet<QString> used = allNames(schema);
        after = {.id = id(),
                 .name = name(used, true),
                 .type = after.type,
                 .nullable = after.nullable,
                 .defaultValue = after.defaultValue};
        return {AddColumn{referenceTo(home), after, {}}};
    }
    if (before.generated || before.autoIncrement || after == before)
        return {};
    return {AlterColumn{referenceTo(home), before, after}};
}

/** A text that comes, goes, changes, swaps with another, or is taken over from one that goes. */
inline QList<Operation> editChoiceTexts(const Schema &schema)
{
    const EnumType chosen = schema.enums.at(number(0, static_cast<int>(schema.enums.size())));
    const ObjectReference reference = referenceTo(chosen);
    const EnumValue added{id(), choiceText()};
    if (chosen.values.isEmpty())
        return {AddEnumValue{reference, added, std::nullopt}};
    const EnumValue first = oneOf(chosen.values);
    const EnumValue second = oneOf(chosen.values);
    const QString aside = QStringLiteral("aside");
    switch (number(0, 6)) {
    case 0:
        return {AddEnumValue{reference, added, once(2) ? std::optional(PartReference{}) : std::nullopt}};
    case 1:
        return {DropEnumValue{reference, referenceToPart(first)}};
    case 2:
        if (first.id == second.id)
            return {};
        return {RenameEnumValue{reference, referenceToPart(first), aside, {}},
                RenameEnumValue{reference, referenceToPart(second), first.name, {}},
                RenameEnumValue{reference, {first.id, aside}, second.name, {}}};
    case 3:
        if (first.id == second.id)
            return {};
        return {DropEnumValue{reference, referenceToPart(first)},
                RenameEnumValue{reference, referenceToPart(second), first.name, {}}};
    case 4: {
        AlterEnum alter{reference, chosen.comment, chosen.comment, {}};
        for (qsizetype i = chosen.values.size(); i > 0; --i)
            alter.order.append(referenceToPart(chosen.values.at(i - 1)));
        return {alter};
    }
    default:
        return {RenameEnumValue{reference, referenceToPart(first), choiceText(), {}}};
    }
}

inline QList<Operation> editChoices(const Schema &schema)
{
    if (schema.enums.isEmpty() || once(8)) {
        QSet<QString> used = allNames(schema);
        EnumType added = enumType(schema, used);
        added.values.clear();
        for (const QString &text : choiceTexts(false))
            added.values.append({id(), text});
        return {AddEnum{added}};
    }
    if (!schema.tables.isEmpty() && once(2))
        return editChoiceColumn(schema);
    return once(5) ? editEnums(schema) : editChoiceTexts(schema);
}

} // namespace joinery::generate
