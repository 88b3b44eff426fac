// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/part_form.h"

#include "ui/editor/add_field.h"
#include "ui/editor/finding_notices.h"
#include "ui/editor/sql_field.h"
#include "ui/shell/icons.h"

#include <QAction>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>

namespace joinery {

PartForm::PartForm(TableEditor &editor, QWidget *parent) : QWidget(parent), m_editor(editor)
{
    connect(&editor, &TableEditor::contentChanged, this, &PartForm::update);
}

void PartForm::setPart(ObjectId part)
{
    if (m_part != part) {
        for (SqlField *field : std::as_const(m_sqlFields))
            field->bringBack();
        m_part = part;
        for (LineField *field : std::as_const(m_fields))
            field->startAnew();
        if (m_details)
            m_details->startAnew();
    }
    update();
}

void PartForm::update()
{
    if (!table())
        return;
    refresh(*table());
    if (m_details)
        m_details->refresh();
}

void PartForm::focusFirst()
{
    for (QWidget *next = nextInFocusChain(); next && isAncestorOf(next); next = next->nextInFocusChain()) {
        if (next->isVisibleTo(this) && next->isEnabled() && next->focusPolicy() & Qt::TabFocus) {
            next->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void PartForm::adopt(LineField &field)
{
    m_fields.append(&field);
    connect(&field, &LineField::began, this, [this, &field] { field.setSession(m_editor.newMergeId()); });
    connect(&m_editor, &TableEditor::tableChanged, &field, &LineField::startAnew);
}

void PartForm::adopt(SqlField &field)
{
    m_sqlFields.append(&field);
    connect(&m_editor, &TableEditor::tableChanged, &field, &SqlField::bringBack);
}

void PartForm::addDetails(const QList<Detail> &details)
{
    m_details = new DetailsBox(m_editor.document(), tr("Details"), details);
    layout()->addWidget(m_details);
    connect(&m_editor, &TableEditor::tableChanged, m_details, &DetailsBox::startAnew);
}

void PartForm::offerColumns(LineField &field, const std::function<const Table *()> &table)
{
    QAction *action = field.edit().addAction(QIcon(), QLineEdit::TrailingPosition);
    m_columnMenus.append(action);
    action->setToolTip(tr("Choose columns"));
    connect(action, &QAction::triggered, this, [this, &field, table] {
        const Table *from = table();
        if (!from)
            return;
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        QStringList chosen;
        for (const QString &name : field.edit().text().split(QLatin1Char(',')))
            chosen.append(name.trimmed());
        for (const Column &column : from->columns) {
            const QString name = column.name;
            QAction *item = menu->addAction(QString(name).replace(QLatin1Char('&'), QStringLiteral("&&")));
            item->setCheckable(true);
            item->setChecked(chosen.contains(name));
            connect(item, &QAction::triggered, &field, [&field, name] {
                const QString text = toggledName(field.edit().text(), name);
                field.edit().setText(text);
                emit field.committed(text);
            });
        }
        menu->popup(field.edit().mapToGlobal(QPoint(0, field.edit().height())));
    });
}

void PartForm::setTheme(const Theme &theme)
{
    for (QAction *menu : std::as_const(m_columnMenus))
        menu->setIcon(icon(IconName::ChevronDown, theme.secondary, theme));
    if (m_details)
        m_details->setTheme(theme);
}

void PartForm::perform(Field &field, const QString &undoText, const QList<Operation> &operations, int mergeId)
{
    const Result<void> done = m_editor.perform(undoText, operations, mergeId);
    if (done)
        return;
    if (auto *line = qobject_cast<LineField *>(&field))
        line->refuse(done.error().text());
    else if (auto *sql = qobject_cast<SqlField *>(&field))
        sql->refuse(done.error().text());
    else
        field.setNote(done.error().text());
}

void PartForm::showFindings(Field &field, const IsIts &isIts)
{
    QStringList lines;
    Role role = Role::Changed;
    // The null id asks for those of the whole table.
    const QList<Finding> all = m_part.isNull() ? QList<Finding>() : m_editor.findings(m_part);
    for (const Finding &finding : all) {
        if (!isIts(finding) || lines.contains(finding.text))
            continue;
        lines.append(finding.text);
        if (finding.severity == Finding::Severity::Error)
            role = Role::Dropped;
    }
    field.setFinding(lines.join(QLatin1Char('\n')), role);
    showFix(field, isIts);
}

void PartForm::showFix(Field &field, const IsIts &isIts)
{
    const QList<Finding> all = m_part.isNull() ? QList<Finding>() : m_editor.findings(m_part);
    for (const Finding &finding : all) {
        const QString title = isIts(finding) ? fixTitle(m_editor.document(), finding) : QString();
        if (title.isEmpty())
            continue;
        field.setFix(title, [this, finding] { applyFix(m_editor.document(), finding); });
        return;
    }
    field.setFix({}, {});
}

bool PartForm::isAboutName(const Finding &finding)
{
    return finding.code.contains(QLatin1String("name"));
}

} // namespace joinery
