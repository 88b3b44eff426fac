// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/key_forms.h"

#include "core/operation/key_columns.h"
#include "ui/editor/form_layout.h"
#include "ui/editor/part_details.h"
#include "ui/editor/sql_field.h"
#include "ui/editor/sql_help.h"
#include "ui/editor/typed_text.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace joinery {

namespace {

void asCode(LineField &field)
{
    field.edit().setProperty("look", QStringLiteral("code"));
}

} // namespace

PrimaryKeyForm::PrimaryKeyForm(TableEditor &itsEditor, QWidget *parent)
    : PartForm(itsEditor, parent)
    , m_columns(new LineField(tr("Primary key columns, in order")))
    , m_name(new LineField(tr("Name")))
{
    asCode(*m_columns);
    m_name->edit().setPlaceholderText(tr("Chosen by the database"));
    auto *rows = formRows(this);
    rows->addWidget(m_columns);
    rows->addWidget(m_name);
    addDetails(primaryKeyDetails(itsEditor));
    adopt(*m_columns);
    adopt(*m_name);
    offerColumns(*m_columns, [this] { return table(); });
    connect(m_columns, &LineField::committed, this, [this](const QString &text) {
        if (!table())
            return;
        const Result<QList<ObjectId>> columns = typedColumns(text, *table());
        if (!columns) {
            m_columns->refuse(columns.error().text());
            return;
        }
        PrimaryKey after = table()->primaryKey.value_or(PrimaryKey());
        setKeyColumns(after, *columns);
        change(*m_columns, after);
    });
    connect(m_name, &LineField::edited, this, [this](const QString &text) {
        if (!table() || !table()->primaryKey)
            return;
        PrimaryKey after = *table()->primaryKey;
        after.name = text.trimmed();
        change(*m_name, after);
    });
}

void PrimaryKeyForm::change(LineField &field, const PrimaryKey &after)
{
    if (table()->primaryKey != after)
        perform(field, tr("Change primary key"), {SetPrimaryKey{referenceTo(*table()), table()->primaryKey, after}},
                field.session());
}

void PrimaryKeyForm::refresh(const Table &itsTable)
{
    if (!itsTable.primaryKey)
        return;
    m_columns->setValue(columnsText(itsTable.primaryKey->columns, itsTable));
    m_name->setValue(itsTable.primaryKey->name);
}

UniqueForm::UniqueForm(TableEditor &itsEditor, QWidget *parent)
    : PartForm(itsEditor, parent), m_columns(new LineField(tr("Unique together"))), m_name(new LineField(tr("Name")))
{
    asCode(*m_columns);
    auto *rows = formRows(this);
    rows->addWidget(m_columns);
    rows->addWidget(m_name);
    addDetails(uniqueDetails(itsEditor, [this] { return part(); }));
    adopt(*m_columns);
    adopt(*m_name);
    offerColumns(*m_columns, [this] { return table(); });
    connect(m_columns, &LineField::committed, this, [this](const QString &text) {
        const UniqueConstraint *before = table() ? table()->uniqueConstraints.find(part()) : nullptr;
        if (!before)
            return;
        const Result<QList<ObjectId>> columns = typedColumns(text, *table());
        if (!columns) {
            m_columns->refuse(columns.error().text());
            return;
        }
        UniqueConstraint after = *before;
        setKeyColumns(after, *columns);
        if (after != *before)
            perform(*m_columns, tr("Change unique constraint"),
                    {AlterUniqueConstraint{referenceTo(*table()), *before, after}});
    });
    connect(m_name, &LineField::edited, this, [this](const QString &text) {
        renameConstraint(*m_name, table() ? table()->uniqueConstraints.find(part()) : nullptr, text);
    });
}

void UniqueForm::refresh(const Table &itsTable)
{
    const UniqueConstraint *unique = itsTable.uniqueConstraints.find(part());
    if (!unique)
        return;
    m_columns->setValue(columnsText(unique->columns, itsTable));
    m_name->setValue(unique->name);
    showFindings(*m_columns, isAboutRest);
    showFindings(*m_name, isAboutName);
}

CheckForm::CheckForm(TableEditor &itsEditor, const Theme &theme, QWidget *parent)
    : PartForm(itsEditor, parent)
    , m_expression(new SqlField(tr("Condition every row meets"), theme))
    , m_name(new LineField(tr("Name")))
{
    m_expression->setLines(2, 10);
    m_expression->setHelp(conditionHelp(itsEditor, ConditionPlace::Check));
    auto *rows = formRows(this);
    rows->addWidget(m_expression);
    rows->addWidget(m_name);
    addDetails(checkDetails(itsEditor, [this] { return part(); }));
    adopt(*m_name);
    adopt(*m_expression);
    connect(m_expression, &SqlField::committed, this, &CheckForm::commitExpression);
    connect(m_name, &LineField::edited, this, [this](const QString &text) {
        renameConstraint(*m_name, table() ? table()->checks.find(part()) : nullptr, text);
    });
}

void CheckForm::setTheme(const Theme &theme)
{
    PartForm::setTheme(theme);
    m_expression->setTheme(theme);
}

void CheckForm::commitExpression(const QString &text)
{
    const CheckConstraint *before = table() ? table()->checks.find(part()) : nullptr;
    if (!before)
        return;
    if (text.trimmed().isEmpty()) {
        m_expression->refuse(tr("A check needs a condition. Press Escape to take the last one back."));
        return;
    }
    CheckConstraint after = *before;
    after.expression = text.trimmed();
    if (after == *before)
        return;
    const QList<Operation> operations{AlterCheckConstraint{referenceTo(*table()), *before, after}};
    if (const Result<void> done = editor().perform(tr("Change check"), operations); !done)
        m_expression->refuse(done.error().text());
}

void CheckForm::refresh(const Table &itsTable)
{
    const CheckConstraint *check = itsTable.checks.find(part());
    if (!check)
        return;
    m_expression->setValue(check->expression);
    m_name->setValue(check->name);
    showFindings(*m_expression, isAboutRest);
    showFindings(*m_name, isAboutName);
}

} // namespace joinery
