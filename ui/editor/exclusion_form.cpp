// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/exclusion_form.h"

#include "ui/editor/form_layout.h"
#include "ui/editor/part_details.h"
#include "ui/editor/part_text.h"
#include "ui/editor/sql_field.h"
#include "ui/editor/sql_help.h"
#include "ui/editor/typed_text.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace joinery {

ExclusionForm::ExclusionForm(TableEditor &itsEditor, const Theme &theme, QWidget *parent)
    : PartForm(itsEditor, parent)
    , m_parts(new LineField(tr("No two rows are alike in")))
    , m_method(new LineField(tr("Method")))
    , m_where(new SqlField(tr("Only rows where, empty for all"), theme))
    , m_name(new LineField(tr("Name")))
{
    m_parts->edit().setObjectName(QStringLiteral("exclusionParts"));
    m_parts->edit().setProperty("look", QStringLiteral("code"));
    m_parts->edit().setPlaceholderText(QStringLiteral("room with =, during with &&"));
    m_method->edit().setObjectName(QStringLiteral("exclusionMethod"));
    m_method->edit().setPlaceholderText(QStringLiteral("gist"));
    m_where->setLines(1, 8);
    m_where->setHelp(conditionHelp(itsEditor, ConditionPlace::Index));
    auto *rows = formRows(this);
    rows->addWidget(m_parts);
    rows->addWidget(m_method);
    rows->addWidget(m_where);
    rows->addWidget(m_name);
    addDetails(exclusionDetails(itsEditor, [this] { return part(); }));
    for (LineField *field : {m_parts, m_method, m_name})
        adopt(*field);
    adopt(*m_where);
    connect(m_parts, &LineField::committed, this, [this](const QString &text) {
        if (!table())
            return;
        const Result<ExclusionConstraint> typed = typedExclusion(text, *table());
        if (!typed) {
            m_parts->refuse(typed.error().text());
            return;
        }
        alter(*m_parts, [&typed](ExclusionConstraint &exclusion) { exclusion.parts = typed->parts; });
    });
    connect(m_method, &LineField::committed, this, [this](const QString &text) {
        alter(*m_method, [&text](ExclusionConstraint &exclusion) { exclusion.method = text.trimmed().toLower(); });
    });
    connect(m_where, &SqlField::committed, this, [this](const QString &text) {
        alter(*m_where, [&text](ExclusionConstraint &exclusion) { exclusion.where = text.trimmed(); });
    });
    connect(m_name, &LineField::edited, this, [this](const QString &text) { renameConstraint(*m_name, find(), text); });
}

const ExclusionConstraint *ExclusionForm::find() const
{
    return table() ? table()->exclusions.find(part()) : nullptr;
}

void ExclusionForm::setTheme(const Theme &theme)
{
    PartForm::setTheme(theme);
    m_where->setTheme(theme);
}

void ExclusionForm::alter(Field &field, const std::function<void(ExclusionConstraint &)> &change)
{
    const ExclusionConstraint *before = find();
    if (!before)
        return;
    ExclusionConstraint after = *before;
    change(after);
    if (after != *before)
        perform(field, tr("Change exclusion constraint"),
                {AlterExclusionConstraint{referenceTo(*table()), *before, after}});
}

void ExclusionForm::refresh(const Table &itsTable)
{
    const ExclusionConstraint *exclusion = find();
    if (!exclusion)
        return;
    m_parts->setValue(partsText(*exclusion, itsTable));
    m_method->setValue(exclusion->method);
    m_where->setValue(exclusion->where);
    m_name->setValue(exclusion->name);
    showFindings(*m_parts, isAboutRest);
    showFindings(*m_name, isAboutName);
}

} // namespace joinery

#include "moc_exclusion_form.cpp"
