// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/form_layout.h"
#include "ui/editor/key_forms.h"
#include "ui/editor/key_pairs.h"
#include "ui/editor/part_details.h"
#include "ui/editor/part_text.h"

#include <QComboBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace joinery {

namespace {

constexpr ReferenceAction allActions[] = {ReferenceAction::NoAction, ReferenceAction::Restrict,
                                          ReferenceAction::Cascade, ReferenceAction::SetNull,
                                          ReferenceAction::SetDefault};

void fillActions(ChoiceField &field)
{
    for (const ReferenceAction action : allActions)
        field.box().addItem(actionText(action), int(action));
}

bool isAboutTable(const Finding &finding)
{
    return finding.code == QLatin1String("foreign_key.unresolved") ||
           finding.code == QLatin1String("foreign_key.dangling_table");
}

void choose(QComboBox &box, const QVariant &data)
{
    box.setCurrentIndex(box.findData(data));
}

} // namespace

ForeignKeyForm::ForeignKeyForm(TableEditor &itsEditor, const Theme &theme, QWidget *parent)
    : PartForm(itsEditor, parent)
    , m_table(new ChoiceField(tr("References table")))
    , m_pairs(new KeyPairs(theme))
    , m_pairField(new Field(tr("Columns, each with the one it leads to"), m_pairs))
    , m_onDelete(new ChoiceField(tr("On delete")))
    , m_onUpdate(new ChoiceField(tr("On update")))
    , m_deferral(new ChoiceField(tr("Checked")))
    , m_targets(itsEditor.document())
    , m_name(new LineField(tr("Name")))
{
    adopt(*m_name);
    fillActions(*m_onDelete);
    fillActions(*m_onUpdate);
    m_deferral->box().addItem(tr("at once"), int(Deferral::NotDeferrable));
    m_deferral->box().addItem(tr("at once, deferrable"), int(Deferral::DeferrableInitiallyImmediate));
    m_deferral->box().addItem(tr("at commit"), int(Deferral::DeferrableInitiallyDeferred));

    auto *rows = formRows(this);
    rows->addWidget(m_table);
    rows->addWidget(m_pairField);
    rows->addLayout(fieldRow({m_onDelete, m_onUpdate}));
    rows->addWidget(m_deferral);
    rows->addWidget(m_name);
    addDetails(foreignKeyDetails(itsEditor, [this] { return part(); }));

    connect(m_pairs, &KeyPairs::changed, this, &ForeignKeyForm::commitPairs);
    connect(&m_table->box(), &QComboBox::activated, this, &ForeignKeyForm::commitTable);
    connect(&m_onDelete->box(), &QComboBox::activated, this, [this](int index) {
        alter(*m_onDelete, tr("Change on delete"), [index](ForeignKey &key) { key.onDelete = allActions[index]; });
    });
    connect(&m_onUpdate->box(), &QComboBox::activated, this, [this](int index) {
        alter(*m_onUpdate, tr("Change on update"), [index](ForeignKey &key) { key.onUpdate = allActions[index]; });
    });
    connect(&m_deferral->box(), &QComboBox::activated, this, [this] {
        const auto deferral = Deferral(m_deferral->box().currentData().toInt());
        alter(*m_deferral, tr("Change when it is checked"), [deferral](ForeignKey &key) { key.deferral = deferral; });
    });
    connect(m_name, &LineField::edited, this, [this](const QString &text) { renameConstraint(*m_name, find(), text); });
}

const ForeignKey *ForeignKeyForm::find() const
{
    return table() ? table()->foreignKeys.find(part()) : nullptr;
}

void ForeignKeyForm::alter(Field &field, const QString &undoText, const std::function<void(ForeignKey &)> &change)
{
    const ForeignKey *before = find();
    if (!before)
        return;
    ForeignKey after = *before;
    change(after);
    if (after != *before)
        perform(field, undoText, {AlterForeignKey{referenceTo(*table()), *before, after}});
}

void ForeignKeyForm::setTheme(const Theme &theme)
{
    PartForm::setTheme(theme);
    m_pairs->setTheme(theme);
}

void ForeignKeyForm::commitTable(int index)
{
    const std::optional<ObjectId> id = ObjectId::fromText(m_table->box().itemData(index).toString());
    const Table *target = id ? editor().document().table(*id) : nullptr;
    if (!target)
        return;
    alter(*m_table, tr("Change foreign key"), [target](ForeignKey &key) {
        if (key.referencedTable == target->id)
            return;
        key.referencedTable = target->id;
        key.referencedColumns = target->primaryKey ? target->primaryKey->columns : QList<ObjectId>();
        key.unresolvedTable.clear();
        key.unresolvedColumns.clear();
    });
}

void ForeignKeyForm::commitPairs(const QString &undoText, const QList<ObjectId> &columns,
                                 const QList<ObjectId> &targets)
{
    alter(*m_pairField, undoText, [&](ForeignKey &key) {
        key.columns = columns;
        key.referencedColumns = targets;
        key.setColumns.removeIf([&](ObjectId column) { return !columns.contains(column); });
    });
}

void ForeignKeyForm::refresh(const Table &itsTable)
{
    const ForeignKey *key = find();
    if (!key)
        return;
    refreshTargets(*key);
    m_pairs->setKey(*key, itsTable, editor().document().table(key->referencedTable));
    choose(m_onDelete->box(), int(key->onDelete));
    choose(m_onUpdate->box(), int(key->onUpdate));
    choose(m_deferral->box(), int(key->deferral));
    refreshKnown(*key);
    m_name->setValue(key->name);
    showFindings(*m_table, isAboutTable);
    showFindings(*m_name, isAboutName);
    // Types that differ are told at the pair.
    showFindings(*m_pairField, [](const Finding &finding) {
        return !isAboutTable(finding) && !isAboutName(finding) && finding.code != QLatin1String("foreign_key.type");
    });
    showFix(*m_pairField, [](const Finding &finding) { return !isAboutTable(finding) && !isAboutName(finding); });
}

void ForeignKeyForm::refreshKnown(const ForeignKey &key)
{
    const QString noDefault = m_targets.whyNot([](const Features &f) { return f.constraints.setDefault; });
    const auto show = [&noDefault](QComboBox &box, ReferenceAction action) {
        const int row = box.findData(int(ReferenceAction::SetDefault));
        if (auto *items = qobject_cast<QStandardItemModel *>(box.model()))
            items->item(row)->setEnabled(noDefault.isEmpty() || action == ReferenceAction::SetDefault);
        box.setItemData(row, noDefault, Qt::ToolTipRole);
    };
    show(m_onDelete->box(), key.onDelete);
    show(m_onUpdate->box(), key.onUpdate);
    grey(*m_deferral, m_targets.whyNot([](const Features &f) { return f.constraints.deferrableForeignKeys; }),
         key.deferral != Deferral::NotDeferrable);
}

void ForeignKeyForm::refreshTargets(const ForeignKey &key)
{
    QComboBox &box = m_table->box();
    const Schema all = editor().allTables();
    QList<std::pair<QString, ObjectId>> offered;
    if (key.referencedTable.isNull() || !all.tables.contains(key.referencedTable))
        offered.append({tr("%1 (missing)").arg(key.unresolvedTable), key.referencedTable});
    for (const Table *target : sortedByName(all.tables))
        offered.append({target->name, target->id});
    if (offered != m_offered) {
        m_offered = offered;
        box.clear();
        for (const auto &[name, id] : offered)
            box.addItem(name, id.text());
    }
    choose(box, key.referencedTable.text());
}

} // namespace joinery
