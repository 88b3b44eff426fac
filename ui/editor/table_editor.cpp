// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/table_editor.h"

namespace joinery {

TableEditor::TableEditor(ProjectDocument &document, Selection &selection, QObject *parent)
    : QObject(parent), m_document(document), m_selection(selection)
{
    // The diff follows every change of the model, so one signal says both.
    connect(&document, &ProjectDocument::diffChanged, this, &TableEditor::contentChanged);
    connect(&document, &ProjectDocument::findingsChanged, this, [this] {
        collectFindings();
        emit contentChanged();
    });
}

void TableEditor::collectFindings()
{
    m_findings.clear();
    for (const Finding &finding : m_document.findings()) {
        if (finding.object == m_id)
            m_findings.append(finding);
    }
}

void TableEditor::setTable(ObjectId id)
{
    if (m_id == id)
        return;
    m_id = id;
    collectFindings();
    emit tableChanged();
    emit contentChanged();
}

const Table *TableEditor::table() const
{
    return m_document.model(m_document.appOf(m_id)).tables.find(m_id);
}

const Table *TableEditor::oldTable() const
{
    return m_document.snapshot(m_document.appOf(m_id)).tables.find(m_id);
}

const Table *TableEditor::shown() const
{
    const Table *now = table();
    return now ? now : oldTable();
}

ObjectChange TableEditor::change() const
{
    return m_document.changeOf(m_id);
}

QList<Finding> TableEditor::findings(ObjectId part) const
{
    if (part.isNull())
        return m_findings;
    QList<Finding> found;
    std::copy_if(m_findings.cbegin(), m_findings.cend(), std::back_inserter(found),
                 [part](const Finding &finding) { return finding.part == part; });
    return found;
}

QString TableEditor::tableName(ObjectId table) const
{
    const Table *found = m_document.table(table);
    return found ? found->name : QString();
}

Result<void> TableEditor::perform(const QString &undoText, const QList<Operation> &operations, int mergeId)
{
    if (operations.isEmpty())
        return {};
    return m_document.perform(undoText, m_document.appOf(m_id), operations, mergeId);
}

void TableEditor::selectPart(ObjectId part)
{
    m_selection.select({m_id}, part);
}

} // namespace joinery
