// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/partition_form.h"

#include "ui/editor/form_layout.h"
#include "ui/editor/part_details.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace joinery {

PartitionForm::PartitionForm(TableEditor &itsEditor, QWidget *parent)
    : PartForm(itsEditor, parent)
    , m_name(new LineField(tr("Partition name")))
    , m_bound(new LineField(tr("Holds the rows")))
{
    m_name->edit().setObjectName(QStringLiteral("partitionName"));
    m_bound->edit().setObjectName(QStringLiteral("partitionBound"));
    m_bound->edit().setProperty("look", QStringLiteral("code"));
    m_bound->edit().setToolTip(
        tr("As SQL: FOR VALUES FROM (1) TO (9), VALUES LESS THAN (9), VALUES IN (1, 2), DEFAULT"));
    auto *rows = formRows(this);
    rows->addWidget(m_name);
    rows->addWidget(m_bound);
    addDetails(partitionDetails(itsEditor, [this] { return part(); }));
    adopt(*m_name);
    adopt(*m_bound);
    connect(m_name, &LineField::edited, this, [this](const QString &text) {
        const Partition *partition = find();
        if (!partition || partition->name == text.trimmed())
            return;
        if (text.trimmed().isEmpty()) {
            m_name->refuse(tr("A partition needs a name."));
            return;
        }
        perform(*m_name, tr("Rename partition"),
                {RenamePartition{referenceTo(*table()), referenceToPart(*partition), text.trimmed()}},
                m_name->session());
    });
    connect(m_bound, &LineField::committed, this, [this](const QString &text) {
        const Partition *before = find();
        if (!before || before->bound == text.trimmed())
            return;
        Partition after = *before;
        after.bound = text.trimmed();
        perform(*m_bound, tr("Change partition %1").arg(before->name),
                {AlterPartition{referenceTo(*table()), *before, after}}, m_bound->session());
    });
}

const Partition *PartitionForm::find() const
{
    return table() ? table()->partitions.find(part()) : nullptr;
}

void PartitionForm::refresh(const Table &)
{
    const Partition *partition = find();
    if (!partition)
        return;
    m_name->setValue(partition->name);
    m_bound->setValue(partition->bound);
    showFindings(*m_name, isAboutName);
    showFindings(*m_bound, isAboutRest);
}

} // namespace joinery

#include "moc_partition_form.cpp"
