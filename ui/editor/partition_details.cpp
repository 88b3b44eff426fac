// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/detail_texts.h"
#include "ui/editor/part_details.h"

namespace joinery {

namespace {

struct PartitionDetailTexts
{
    Q_DECLARE_TR_FUNCTIONS(joinery::PartitionDetailTexts)
};

DetailAccess<Partition> partitionAccess(TableEditor &editor, const ShownPart &part)
{
    return {[&editor, part] { return editor.table() ? editor.table()->partitions.find(part()) : nullptr; },
            [&editor](const Partition &before, const Partition &after, int mergeId) {
                return editor.perform(PartitionDetailTexts::tr("Change partition %1").arg(before.name),
                                      {AlterPartition{referenceTo(*editor.table()), before, after}}, mergeId);
            }};
}

Detail parentDetail(TableEditor &editor, const DetailMaker<Partition> &maker)
{
    return maker.code(
        "partitionParent", PartitionDetailTexts::tr("Part of the partition"),
        PartitionDetailTexts::tr("The table itself"), [](const Features &f) { return f.tables.subPartitions; },
        [&editor](const Partition &partition) {
            const Partition *parent = editor.table() ? editor.table()->partitions.find(partition.parent) : nullptr;
            return parent ? parent->name : QString();
        },
        [&editor](Partition &partition, const QString &text) -> Result<void> {
            partition.parent = {};
            for (const Partition &other : editor.table()->partitions) {
                if (other.name == text && other.id != partition.id)
                    partition.parent = other.id;
            }
            if (!text.isEmpty() && partition.parent.isNull())
                return fail(QStringLiteral("detail.partition"),
                            PartitionDetailTexts::tr("The table has no other partition called %1.").arg(text));
            return {};
        });
}

} // namespace

QList<Detail> partitionDetails(TableEditor &editor, const ShownPart &part)
{
    const DetailMaker<Partition> maker(partitionAccess(editor, part));
    const auto code = [&maker](const char *name, const QString &label, const FeatureQuestion &isKnown,
                               QString Partition::*member) {
        Detail detail = maker.member(name, label, isKnown, member);
        detail.kind = Detail::Kind::Code;
        return detail;
    };
    QList<Detail> details;
    details.append(code(
        "partitionPartitionBy", PartitionDetailTexts::tr("Spread further by"),
        [](const Features &f) { return f.tables.subPartitions; }, &Partition::partitionBy));
    details.append(parentDetail(editor, maker));
    details.append(code(
        "partitionNamespace", PartitionDetailTexts::tr("Namespace"),
        [](const Features &f) { return f.tables.partitionNamespaces; }, &Partition::nameSpace));
    details.append(maker.member(
        "partitionComment", PartitionDetailTexts::tr("Comment"),
        [](const Features &f) { return f.comments.partitions; }, &Partition::comment));
    details.append(maker.code(
        "partitionParameters", PartitionDetailTexts::tr("Options of the database"), {},
        [](const Features &f) { return f.tables.partitionParameters != Words(); },
        [](const Partition &partition) { return optionsText(partition.parameters); },
        [](Partition &partition, const QString &text) -> Result<void> {
            const auto parameters = optionsFromText(text);
            if (!parameters)
                return fail(parameters.error());
            partition.parameters = *parameters;
            return {};
        }));
    return details;
}

} // namespace joinery
