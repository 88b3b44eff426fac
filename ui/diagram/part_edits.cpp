// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/part_edits.h"

#include "core/operation/edits.h"
#include "ui/diagram/diagram_text.h"

#include <optional>

namespace joinery {

namespace {

struct NamedOperation
{
    QString name;
    Operation operation;
};

/** The operation that drops the part of one kind from its table; nothing where it has none of that id. */
template <typename Part>
std::optional<NamedOperation> dropping(const Table &table, const IdMap<Part> &parts, ObjectId id)
{
    const Part *part = parts.find(id);
    if (!part)
        return std::nullopt;
    return NamedOperation{part->name, DropPart<Part>{referenceTo(table), referenceToPart(*part)}};
}

template <typename Part>
std::optional<NamedOperation> adding(const Table &table, const IdMap<Part> &parts, ObjectId id)
{
    const Part *part = parts.find(id);
    if (!part)
        return std::nullopt;
    return NamedOperation{part->name, AddPart<Part>{referenceTo(table), *part}};
}

std::optional<NamedOperation> droppingAny(const Table &table, ObjectId id)
{
    if (auto found = dropping(table, table.indexes, id))
        return found;
    if (auto found = dropping(table, table.uniqueConstraints, id))
        return found;
    if (auto found = dropping(table, table.checks, id))
        return found;
    return dropping(table, table.exclusions, id);
}

std::optional<NamedOperation> addingAny(const Table &now, const Table &before, ObjectId id)
{
    if (auto found = adding(now, before.indexes, id))
        return found;
    if (auto found = adding(now, before.uniqueConstraints, id))
        return found;
    if (auto found = adding(now, before.checks, id))
        return found;
    return adding(now, before.exclusions, id);
}

QString shownName(const QString &name)
{
    return name.isEmpty() ? DiagramText::tr("constraint") : name;
}

} // namespace

Result<void> dropPart(ProjectDocument &document, ObjectId table, ObjectId part)
{
    const QString app = document.appOf(table);
    const Schema &model = document.model(app);
    if (const DefinitionObject *object = model.objects.find(part))
        return document.perform(DiagramText::tr("Drop %1").arg(object->name), app, dropObjectEdit(model, part));
    const EnumType *enumType = model.enums.find(table);
    if (const EnumValue *value = enumType ? enumType->value(part) : nullptr)
        return document.perform(DiagramText::tr("Drop %1").arg(value->name), app,
                                {DropEnumValue{referenceTo(*enumType), referenceToPart(*value)}});
    const Table *found = model.tables.find(table);
    const auto drop = found ? droppingAny(*found, part) : std::nullopt;
    if (!drop)
        return {};
    return document.perform(DiagramText::tr("Drop %1").arg(shownName(drop->name)), app, {drop->operation});
}

Result<void> restorePart(ProjectDocument &document, ObjectId table, ObjectId part)
{
    const QString app = document.appOf(table);
    const Schema &model = document.model(app);
    const Schema &snapshot = document.snapshot(app);
    const DefinitionObject *object = snapshot.objects.find(part);
    if (object && !model.objects.contains(part))
        return document.perform(DiagramText::tr("Keep %1").arg(object->name), app, {AddObject{*object}});
    const Table *now = model.tables.find(table);
    const Table *before = snapshot.tables.find(table);
    if (!now || !before || droppingAny(*now, part))
        return {};
    const auto keep = addingAny(*now, *before, part);
    if (!keep)
        return {};
    return document.perform(DiagramText::tr("Keep %1").arg(shownName(keep->name)), app, {keep->operation});
}

} // namespace joinery
