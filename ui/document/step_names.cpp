// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/step_names.h"

#include "core/operation/lookup.h"

#include <QCoreApplication>

namespace joinery {

namespace {

struct StepNames
{
    Q_DECLARE_TR_FUNCTIONS(joinery::StepNames)
};

/** The name of what a single operation is about, as it was before: "author.name". */
QString nameBefore(const Operation &operation, const Schema &before)
{
    const ObjectReference subject = subjectOf(operation);
    const PartReference part = partOf(operation);
    QString name = subject.name;
    QString partName = part.name;
    if (const Table *table = before.tables.find(subject.id)) {
        name = table->name;
        if (const Column *column = table->column(part.id))
            partName = column->name;
    } else if (const EnumType *enumType = before.enums.find(subject.id)) {
        name = enumType->name;
        if (const EnumValue *value = enumType->value(part.id))
            partName = value->name;
    } else if (const DefinitionObject *object = before.objects.find(subject.id)) {
        name = object->name;
    }
    return partName.isEmpty() ? name : name + QLatin1Char('.') + partName;
}

/** Keys and indexes by their names before; their operations hold the name of the last key press. */
QString constraintBefore(const ObjectReference &subject, const PartReference &part, const Schema &before)
{
    const Table *table = before.tables.find(subject.id);
    if (!table)
        return part.name;
    const auto nameIn = [&part](const auto &parts) {
        const auto *found = parts.find(part.id);
        return found ? found->name : QString();
    };
    for (const QString &name : {nameIn(table->foreignKeys), nameIn(table->uniqueConstraints), nameIn(table->checks),
                                nameIn(table->exclusions), nameIn(table->indexes), nameIn(table->partitions)}) {
        if (!name.isEmpty())
            return name;
    }
    return part.name;
}

class NewName
{
public:
    template <typename Rename>
    requires requires(const Rename &rename)
    {
        rename.to;
        rename.texts;
    }
    QString operator()(const Rename &rename) const { return rename.to; }
    QString operator()(const RenameConstraint &rename) const { return rename.to; }
    QString operator()(const RenameIndex &rename) const { return rename.to; }
    QString operator()(const RenamePartition &rename) const { return rename.to; }
    QString operator()(const MoveTable &) const { return {}; }
    QString operator()(const MoveEnum &) const { return {}; }
    QString operator()(const MoveObject &) const { return {}; }
    template <typename Other>
    QString operator()(const Other &) const
    {
        return {};
    }
};

} // namespace

QString stepName(const QString &given, const QList<Operation> &operations, const Schema &before)
{
    if (operations.isEmpty())
        return given;
    if (operations.size() > 1) {
        const auto isOther = [&](const Operation &other) { return subjectOf(other) != subjectOf(operations.first()); };
        const Table *table = before.tables.find(subjectOf(operations.first()).id);
        const bool isOfOne = table && std::none_of(operations.cbegin(), operations.cend(), isOther);
        return isOfOne && !given.contains(table->name)
                   ? StepNames::tr("%1 (%2)", "edit, of what").arg(given, table->name)
                   : given;
    }
    const Operation &operation = operations.first();
    const bool isNameOfPart = std::holds_alternative<RenameConstraint>(operation) ||
                              std::holds_alternative<RenameIndex>(operation) ||
                              std::holds_alternative<RenamePartition>(operation);
    const QString name = isNameOfPart ? constraintBefore(subjectOf(operation), partOf(operation), before)
                                      : nameBefore(operation, before);
    if (const QString to = std::visit(NewName(), operation); !to.isEmpty() && !name.isEmpty())
        return StepNames::tr("Rename %1 to %2").arg(name, to);
    const QString last = name.section(QLatin1Char('.'), -1);
    return last.isEmpty() || given.contains(last) ? given : StepNames::tr("%1 (%2)", "edit, of what").arg(given, name);
}

} // namespace joinery
