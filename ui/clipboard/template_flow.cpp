// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clipboard/template_flow.h"

#include "core/operation/apply.h"
#include "ui/clipboard/clipboard_flow.h"
#include "ui/clipboard/template_dialog.h"
#include "ui/diagram/diagram_view.h"
#include "ui/document/edit_macro.h"
#include "ui/document/project_document.h"
#include "ui/document/selection.h"
#include "ui/widgets/field_popup.h"
#include "ui/widgets/toast_area.h"

#include <QStandardPaths>

namespace joinery {

namespace {

QString usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/templates");
}

} // namespace

TemplateFlow::TemplateFlow(ClipboardFlow &flow, const QString &folder)
    : QObject(&flow), m_flow(flow), m_store(folder.isEmpty() ? usualFolder() : folder)
{
}

QList<ObjectId> TemplateFlow::selectedTables() const
{
    const ClipboardPlace &place = m_flow.place();
    QList<ObjectId> tables;
    for (const ObjectId id : place.selection.objects()) {
        if (place.document.model(place.document.appOf(id)).tables.contains(id))
            tables.append(id);
    }
    return tables;
}

void TemplateFlow::choose()
{
    const ClipboardPlace &place = m_flow.place();
    if (place.document.project().apps.isEmpty())
        return;
    const QList<ObjectId> tables = selectedTables();
    TemplateDialog dialog(m_store, m_flow.dialect(), int(tables.size()), &place.window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const TableTemplate chosen = dialog.chosen();
    const Result<void> done =
        dialog.use() == TemplateDialog::Use::IntoTables
            ? addTo(tables, chosen)
            : m_flow.add(tr("Add tables of template %1").arg(chosen.title), chosen.fragment, m_flow.currentApp());
    m_flow.report(tr("The template could not be added"), done);
}

Result<void> TemplateFlow::addTo(const QList<ObjectId> &tables, const TableTemplate &added)
{
    ProjectDocument &document = m_flow.place().document;
    const QString text = tr("Add template %1 to %n tables", nullptr, int(tables.size())).arg(added.title);
    QMap<QString, QList<Operation>> edits;
    Schema all = document.unitedModel();
    for (const App &app : document.project().apps) {
        const QList<Operation> edit = templateEdit(added, tables, app.model, all, &m_flow.dialect());
        if (const Result<void> applied = joinery::apply(edit, all); !applied)
            return applied;
        if (!edit.isEmpty())
            edits.insert(app.name, edit);
    }
    if (edits.isEmpty()) {
        m_flow.place().toasts.show(tr("The tables have all of it already"));
        return {};
    }
    EditMacro step(document, text);
    Result<void> done;
    for (auto edit = edits.cbegin(); edit != edits.cend() && done; ++edit)
        done = document.perform(text, edit.key(), *edit);
    step.end();
    if (done)
        m_flow.place().toasts.showUndoable(text, document.undoStack());
    return done;
}

void TemplateFlow::saveSelected()
{
    const Fragment fragment = m_flow.selected();
    const ClipboardPlace &place = m_flow.place();
    if (fragment.schema.tables.isEmpty()) {
        place.toasts.show(tr("Select tables or columns to make a template of them"));
        return;
    }
    const auto check = [this](const QString &title) {
        if (title.isEmpty())
            return tr("A template needs a title.");
        return m_store.contains(title) ? tr("There is already a template named %1. Choose another name.").arg(title)
                                       : QString();
    };
    auto *popup = new FieldPopup(tr("Title of the template"), sortedByName(fragment.schema.tables).first()->name,
                                 tr("Save"), check, &place.window);
    connect(popup, &FieldPopup::accepted, this, [this, fragment](const QString &title) { save(title, fragment); });
    constexpr QPoint inside(24, 24);
    popup->popUp(place.diagram.viewport()->mapToGlobal(inside));
}

void TemplateFlow::save(const QString &title, const Fragment &fragment)
{
    Fragment kept = fragment;
    // Columns come again as a table of their own, too.
    kept.columnsOnly = false;
    const Result<void> saved = m_store.save(title, kept);
    m_flow.report(tr("The template could not be saved"), saved);
    if (saved)
        m_flow.place().toasts.show(tr("Saved the template %1").arg(title));
}

void TemplateFlow::addJoinTable()
{
    const ClipboardPlace &place = m_flow.place();
    const QList<ObjectId> tables = selectedTables();
    if (tables.isEmpty() || tables.size() > 2) {
        place.toasts.show(tr("Select the two tables to be joined"));
        return;
    }
    const Result<QList<Operation>> edit = joinTableEdit(place.document.unitedModel(), tables.first(), tables.last());
    if (!edit) {
        m_flow.report(tr("The tables could not be joined"), fail(edit));
        return;
    }
    const QString name = std::get<AddTable>(edit->first()).table.name;
    const QString text = tr("Add join table %1").arg(name);
    const Result<void> done = place.document.perform(text, place.document.appOf(tables.last()), *edit);
    m_flow.report(tr("The tables could not be joined"), done);
    if (!done)
        return;
    place.selection.select({subjectOf(edit->first()).id});
    emit place.selection.sightRequested(subjectOf(edit->first()).id);
    place.toasts.showUndoable(text, place.document.undoStack());
}

} // namespace joinery

#include "moc_template_flow.cpp"
