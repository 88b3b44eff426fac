// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/options_page.h"

#include "core/operation/edits.h"
#include "ui/diagram/drop_question.h"
#include "ui/document/drop_elsewhere.h"
#include "ui/document/edit_macro.h"
#include "ui/editor/form_layout.h"
#include "ui/editor/part_details.h"
#include "ui/widgets/breakable_text.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace joinery {

namespace {

QLabel *explanation(const QString &text)
{
    QLabel *result = label(text, "small");
    result->setWordWrap(true);
    result->setContentsMargins(24, 0, 0, 0);
    return result;
}

} // namespace

OptionsPage::OptionsPage(TableEditor &editor, QWidget *partitions, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_strict(new QCheckBox(tr("Strict types")))
    , m_withoutRowId(new QCheckBox(tr("Without row id")))
    , m_drop(new QPushButton(tr("Drop table")))
    , m_note(label({}, "problem"))
    , m_details(new DetailsBox(editor.document(), tr("Details"), tableDetails(editor)))
    , m_targets(editor.document())
{
    m_strict->setObjectName(QStringLiteral("strict"));
    m_withoutRowId->setObjectName(QStringLiteral("withoutRowId"));
    m_drop->setObjectName(QStringLiteral("dropTable"));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->hide();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 12, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(m_strict);
    rows->addWidget(explanation(tr("SQLite refuses values that are not of the column's type (STRICT).")));
    rows->addSpacing(8);
    rows->addWidget(m_withoutRowId);
    rows->addWidget(explanation(tr("SQLite keeps the rows in the primary key itself (WITHOUT ROWID).")));
    rows->addSpacing(8);
    rows->addWidget(m_details);
    rows->addWidget(partitions);
    rows->addSpacing(16);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_drop);
    buttons->addStretch();
    rows->addLayout(buttons);
    rows->addWidget(m_note);
    connect(m_strict, &QCheckBox::clicked, this,
            [this](bool on) { change(tr("Change strict types"), &TableOptions::strict, on); });
    connect(m_withoutRowId, &QCheckBox::clicked, this,
            [this](bool on) { change(tr("Change row id"), &TableOptions::withoutRowId, on); });
    connect(m_drop, &QPushButton::clicked, this, &OptionsPage::drop);
    connect(&editor, &TableEditor::contentChanged, this, &OptionsPage::refresh);
    connect(&editor, &TableEditor::tableChanged, m_note, &QWidget::hide);
    connect(&editor, &TableEditor::tableChanged, m_details, &DetailsBox::startAnew);
    refresh();
}

void OptionsPage::refresh()
{
    const Table *table = m_editor.table();
    setEnabled(table);
    if (!table)
        return;
    show(*m_strict, table->options.strict, [](const Features &f) { return f.tables.strict; });
    show(*m_withoutRowId, table->options.withoutRowId, [](const Features &f) { return f.tables.withoutRowId; });
    m_details->refresh();
}

void OptionsPage::show(QCheckBox &box, bool on, const FeatureQuestion &isKnown)
{
    box.setChecked(on);
    grey(box, m_targets.whyNot(isKnown), on);
}

void OptionsPage::setTheme(const Theme &theme)
{
    m_details->setTheme(theme);
}

void OptionsPage::change(const QString &undoText, bool TableOptions::*option, bool on)
{
    const Table *table = m_editor.table();
    if (!table)
        return;
    AlterTableOptions alter{referenceTo(*table), table->options, table->options, table->comment, table->comment};
    alter.after.*option = on;
    const Result<void> done = m_editor.perform(undoText, {alter});
    m_note->setText(done ? QString() : breakable(done.error().text()));
    m_note->setVisible(!done);
    refresh();
}

void OptionsPage::drop()
{
    const Table *table = m_editor.table();
    if (!table)
        return;
    if (!mayDropObjects(m_editor.document(), {table->id}, this))
        return;
    const ObjectId id = table->id;
    const QString text = tr("Drop table %1").arg(table->name);
    EditMacro step(m_editor.document(), text);
    Result<void> done = dropElsewhere(m_editor.document(), text, {id});
    if (done)
        done = m_editor.perform(text, dropTableEdit(m_editor.schema(), id));
    step.end();
    m_note->setText(done ? QString() : breakable(done.error().text()));
    m_note->setVisible(!done);
}

} // namespace joinery
