// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clipboard/clipboard_flow.h"

#include "core/copying/fragment_json.h"
#include "core/copying/script_file.h"
#include "core/copying/sheet_rows.h"
#include "core/operation/apply.h"
#include "core/operation/edits_of_many.h"
#include "ui/clipboard/paste_places.h"
#include "ui/clipboard/sheet_paste.h"
#include "ui/clipboard/sql_dialog.h"
#include "ui/diagram/diagram_view.h"
#include "ui/diagram/drop_question.h"
#include "ui/document/edit_macro.h"
#include "ui/document/selection.h"
#include "ui/editor/column_list_view.h"
#include "ui/editor/table_edits.h"
#include "ui/editor/typed_text.h"
#include "ui/shell/messages.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/theme_controller.h"
#include "ui/widgets/message_dialog.h"
#include "ui/widgets/toast_area.h"

#include <QApplication>
#include <QClipboard>

#include <algorithm>

namespace joinery {

namespace {

const QString noticeTopic = QStringLiteral("paste");

/** The list of columns that has the focus, or null. */
ColumnListView *focusedList()
{
    for (QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
        if (auto *list = qobject_cast<ColumnListView *>(widget))
            return list;
    }
    return nullptr;
}

bool isInModel(const Schema &model, ObjectId id)
{
    return model.tables.contains(id) || model.enums.contains(id) || model.objects.contains(id);
}

} // namespace

ClipboardFlow::ClipboardFlow(const ClipboardPlace &place) : QObject(&place.window), m_place(place) {}

const Dialect &ClipboardFlow::dialect() const
{
    const Dialect *found = findDialect(m_place.document.project().dialects.value(0));
    return found ? *found : sqliteDialect();
}

QString ClipboardFlow::currentApp() const
{
    const QString app = m_place.document.appOf(m_place.selection.current());
    const QList<App> &apps = m_place.document.project().apps;
    return !app.isEmpty() || apps.isEmpty() ? app : apps.first().name;
}

QList<ObjectId> ClipboardFlow::selectedObjects() const
{
    QList<ObjectId> objects;
    for (const ObjectId id : m_place.selection.objects()) {
        const QString app = m_place.document.appOf(id);
        if (!app.isEmpty() && isInModel(m_place.document.model(app), id))
            objects.append(id);
    }
    return objects;
}

std::optional<ClipboardFlow::Columns> ClipboardFlow::selectedColumns() const
{
    const Selection &selection = m_place.selection;
    const Table *table =
        m_place.document.model(m_place.document.appOf(selection.current())).tables.find(selection.current());
    if (!table)
        return std::nullopt;
    Columns result{table->id, {}};
    if (const ColumnListView *list = focusedList()) {
        const auto *model = qobject_cast<ColumnListModel *>(list->model());
        for (const int row : model ? list->selectedRows() : QList<int>()) {
            if (table->column(model->idAt(row)))
                result.columns.append(model->idAt(row));
        }
    } else if (selection.objects().size() == 1 && table->column(selection.part())) {
        result.columns = {selection.part()};
    }
    return result.columns.isEmpty() ? std::nullopt : std::optional(result);
}

Fragment ClipboardFlow::selected() const
{
    const Schema all = m_place.document.unitedModel();
    const std::optional<Columns> columns = selectedColumns();
    Fragment fragment =
        columns ? columnFragment(all, columns->table, columns->columns) : fragmentOf(all, selectedObjects());
    fragment.dialect = dialect().name();
    if (columns)
        return fragment;
    for (const Table &table : fragment.schema.tables) {
        if (const CardItem *card = m_place.diagram.diagramScene().card(table.id))
            fragment.positions.insert(table.id, card->pos());
    }
    return fragment;
}

QString ClipboardFlow::titleOf(const Fragment &fragment) const
{
    if (const Table *table = fragment.columnTable()) {
        return table->columns.size() == 1 ? table->columns.first().name
                                          : tr("%n columns", nullptr, int(table->columns.size()));
    }
    const Schema &schema = fragment.schema;
    if (schema.tables.size() == 1)
        return schema.tables.at(0).name;
    if (!schema.tables.isEmpty())
        return tr("%n tables", nullptr, int(schema.tables.size()));
    const qsizetype count = schema.enums.size() + schema.objects.size();
    if (count != 1)
        return tr("%n objects", nullptr, int(count));
    return schema.enums.isEmpty() ? schema.objects.at(0).name : schema.enums.at(0).name;
}

void ClipboardFlow::copy(FragmentMime::Text text)
{
    const Fragment fragment = selected();
    if (fragment.isEmpty()) {
        m_place.toasts.show(tr("Select a table or a column to copy it"));
        return;
    }
    QGuiApplication::clipboard()->setMimeData(new FragmentMime(fragment, dialect(), text));
    m_place.toasts.show(tr("Copied %1").arg(titleOf(fragment)));
}

void ClipboardFlow::cut()
{
    Fragment fragment = selected();
    if (fragment.isEmpty()) {
        m_place.toasts.show(tr("Select a table or a column to cut it"));
        return;
    }
    QList<DropTarget> targets;
    if (const std::optional<Columns> columns = selectedColumns()) {
        for (const ObjectId column : columns->columns)
            targets.append({columns->table, column});
    } else {
        for (const ObjectId object : selectedObjects())
            targets.append({object, {}});
    }
    if (!mayDrop(m_place.document, targets, &m_place.window))
        return;
    fragment.isCut = true;
    const QString title = titleOf(fragment);
    const int lost = fragment.columnsOnly ? 0 : keysTo(fragment.schema);
    if (const Result<void> done = dropSelected(tr("Cut %1").arg(title)); !done) {
        report(tr("The selection could not be cut"), done);
        return;
    }
    QGuiApplication::clipboard()->setMimeData(new FragmentMime(fragment, dialect()));
    // Pasting does not bring these back; undoing does.
    m_place.toasts.showUndoable(lost == 0 ? tr("Cut %1").arg(title)
                                          : tr("Cut %1 and %n foreign keys to it", nullptr, lost).arg(title),
                                m_place.document.undoStack());
}

int ClipboardFlow::keysTo(const Schema &dropped) const
{
    int count = 0;
    for (const Table &table : m_place.document.unitedModel().tables) {
        if (dropped.tables.contains(table.id))
            continue;
        count += int(std::count_if(table.foreignKeys.begin(), table.foreignKeys.end(), [&](const ForeignKey &key) {
            return dropped.tables.contains(key.referencedTable);
        }));
    }
    return count;
}

Result<void> ClipboardFlow::dropSelected(const QString &text)
{
    ProjectDocument &document = m_place.document;
    if (const std::optional<Columns> columns = selectedColumns()) {
        const QString app = document.appOf(columns->table);
        const Result<QList<Operation>> edit = dropColumnsEdit(document.model(app), columns->table, columns->columns);
        return edit ? document.perform(text, app, *edit) : fail(edit);
    }
    QMap<QString, QList<ObjectId>> byApp;
    for (const ObjectId id : selectedObjects())
        byApp[document.appOf(id)].append(id);
    QMap<QString, QList<Operation>> edits;
    for (auto app = byApp.cbegin(); app != byApp.cend(); ++app) {
        const Result<QList<Operation>> edit = dropAllEdit(document.model(app.key()), *app);
        if (!edit)
            return fail(edit);
        edits.insert(app.key(), *edit);
    }
    EditMacro step(document, text);
    Result<void> done;
    for (auto edit = edits.cbegin(); edit != edits.cend() && done; ++edit)
        done = document.perform(text, edit.key(), *edit);
    return done;
}

std::optional<QPointF> ClipboardFlow::pointer() const
{
    const QWidget *viewport = m_place.diagram.viewport();
    const QPoint at = viewport->mapFromGlobal(QCursor::pos());
    const bool isOver = viewport->rect().contains(at) && viewport->underMouse();
    return isOver ? std::optional(m_place.diagram.mapToScene(at)) : std::nullopt;
}

void ClipboardFlow::paste()
{
    paste(pointer());
}

void ClipboardFlow::pasteAt(QPointF point)
{
    paste(std::optional(point));
}

void ClipboardFlow::paste(std::optional<QPointF> corner)
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const Result<std::optional<Fragment>> fragment = data ? fragmentIn(*data) : std::optional<Fragment>();
    if (!fragment) {
        showError(&m_place.window, tr("What was copied could not be read"), fragment.error());
    } else if (*fragment && (*fragment)->columnsOnly) {
        report(tr("The columns could not be pasted"), addColumns(tr("Paste %1").arg(titleOf(**fragment)), **fragment));
    } else if (*fragment) {
        report(tr("The tables could not be pasted"),
               add(tr("Paste %1").arg(titleOf(**fragment)), **fragment, currentApp(), corner));
    } else if (data && !scriptFileIn(*data).isEmpty()) {
        addFromSqlFile(scriptFileIn(*data));
    } else if (data && !scriptIn(*data).isEmpty()) {
        addFromSql(scriptIn(*data));
    } else {
        pasteText(data ? data->text() : QString());
    }
}

void ClipboardFlow::pasteText(const QString &text)
{
    ProjectDocument &document = m_place.document;
    const ObjectId id = m_place.selection.current();
    const QString app = document.appOf(id);
    const Table *table = document.model(app).tables.find(id);
    if (table && looksLikeSheet(text)) {
        pasteSheet(text);
        return;
    }
    const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    constexpr qsizetype mostColumns = 1000;
    if (!table || lines.isEmpty() || lines.size() > mostColumns) {
        m_place.toasts.show(tr("There is nothing on the clipboard that can be pasted here"));
        return;
    }
    // Lines as people type them into the list: "email varchar(255) not null".
    Schema schema = document.model(app);
    const Schema all = document.unitedModel();
    QList<Operation> operations;
    for (QString line : lines) {
        line.replace(QLatin1Char('\t'), QLatin1Char(' '));
        const Result<TypedColumn> typed = typedColumn(line.trimmed(), all);
        if (!typed) {
            m_place.toasts.show(tr("“%1” is no column").arg(line.trimmed().left(40)));
            return;
        }
        const QList<Operation> one = addColumn(schema, *schema.tables.find(id), *typed);
        if (const Result<void> applied = joinery::apply(one, schema); !applied) {
            report(tr("The columns could not be pasted"), applied);
            return;
        }
        operations += one;
    }
    report(tr("The columns could not be pasted"),
           document.perform(tr("Paste %n columns", nullptr, int(lines.size())), app, operations));
}

void ClipboardFlow::pasteSheet(const QString &text)
{
    ProjectDocument &document = m_place.document;
    const ObjectId id = m_place.selection.current();
    const QString app = document.appOf(id);
    ObjectId after = m_place.selection.part();
    if (const std::optional<Columns> columns = selectedColumns())
        after = columns->columns.last();
    const SheetPaste paste =
        pastedSheet(text, document.model(app), id, after, document.unitedModel(), document.newTypes().column);
    Result<void> done;
    if (!paste.columns.isEmpty())
        done = document.perform(tr("Paste %n columns", nullptr, int(paste.columns.size())), app, paste.operations);
    report(tr("The columns could not be pasted"), done);
    if (done && !paste.columns.isEmpty())
        m_place.selection.select({id}, paste.columns.first());
    tell(paste.leftOut.isEmpty()
             ? QList<Finding>()
             : QList<Finding>{{QStringLiteral("paste.row"), Finding::Severity::Warning, id, {}, paste.leftOut}});
}

Result<void> ClipboardFlow::addColumns(const QString &text, const Fragment &fragment)
{
    ProjectDocument &document = m_place.document;
    const ObjectId id = m_place.selection.current();
    const QString app = document.appOf(id);
    const Table *table = document.model(app).tables.find(id);
    if (!table)
        return fail(QStringLiteral("paste.no_table"), tr("Select the table that the columns are to go into first."));
    ObjectId after = m_place.selection.part();
    if (const std::optional<Columns> columns = selectedColumns())
        after = columns->columns.last();
    const Paste paste = pastedColumns(fragment, id, after, {document.unitedModel(), &dialect()});
    if (const Result<void> done = document.perform(text, app, paste.operations); !done)
        return done;
    tell(paste.notices);
    if (const Table *source = fragment.columnTable())
        m_place.selection.select({id}, paste.ids.value(source->columns.first().id));
    return {};
}

Result<void> ClipboardFlow::add(const QString &text, const Fragment &fragment, const QString &app,
                                std::optional<QPointF> corner)
{
    ProjectDocument &document = m_place.document;
    const Paste paste = pasted(fragment, {document.unitedModel(), &dialect()});
    Schema tried = document.model(app);
    if (const Result<void> applied = joinery::apply(paste.operations, tried); !applied)
        return applied;
    const QList<QRectF> taken = m_place.diagram.diagramScene().takenPlaces();
    const QPointF centre = m_place.diagram.mapToScene(m_place.diagram.viewport()->rect().center());
    const QHash<ObjectId, QPointF> places = pastePlaces(fragment, corner, centre, taken);
    QHash<ObjectId, QPointF> positions;
    for (auto place = places.cbegin(); place != places.cend(); ++place)
        positions.insert(paste.ids.value(place.key()), *place);
    EditMacro step(document, text);
    const Result<void> done = document.perform(text, app, paste.operations);
    if (done)
        document.moveCards(text, positions);
    step.end();
    if (!done)
        return done;
    QList<ObjectId> added;
    for (const Operation &operation : paste.operations)
        added.append(subjectOf(operation).id);
    tell(paste.notices);
    m_place.selection.select(added);
    if (!added.isEmpty())
        emit m_place.selection.sightRequested(added.first());
    m_place.toasts.showUndoable(text, document.undoStack());
    return {};
}

void ClipboardFlow::duplicate()
{
    const Fragment fragment = selected();
    if (fragment.isEmpty()) {
        m_place.toasts.show(tr("Select a table or a column to duplicate it"));
        return;
    }
    const QString text = tr("Duplicate %1").arg(titleOf(fragment));
    if (fragment.columnsOnly) {
        report(tr("The columns could not be duplicated"), addColumns(text, fragment));
        return;
    }
    QRectF bounds;
    for (const Table &table : fragment.schema.tables) {
        if (const CardItem *card = m_place.diagram.diagramScene().card(table.id))
            bounds |= card->sceneRectangle();
    }
    constexpr qreal beside = 40;
    const std::optional<QPointF> corner =
        bounds.isNull() ? std::nullopt : std::optional(bounds.topRight() + QPointF(beside, 0));
    // Each copy goes to the app of what it is a copy of; all of it is one step.
    QMap<QString, QList<ObjectId>> byApp;
    for (const ObjectId id : selectedObjects())
        byApp[m_place.document.appOf(id)].append(id);
    const Schema all = m_place.document.unitedModel();
    EditMacro step(m_place.document, text);
    QList<ObjectId> copies;
    Result<void> done;
    for (auto app = byApp.cbegin(); app != byApp.cend() && done; ++app) {
        Fragment part = fragmentOf(all, *app);
        part.dialect = fragment.dialect;
        part.positions = fragment.positions;
        done = add(text, part, app.key(), corner);
        copies += m_place.selection.objects();
    }
    step.end();
    if (done) {
        m_place.selection.select(copies);
        m_place.toasts.showUndoable(text, m_place.document.undoStack());
    }
    report(tr("The selection could not be duplicated"), done);
}

void ClipboardFlow::addFromSqlFile(const QString &path)
{
    const Result<QString> script = readScriptFile(path);
    if (!script)
        showError(&m_place.window, tr("The file could not be read"), script.error());
    else
        addFromSql(*script);
}

void ClipboardFlow::addFromSql(const QString &script)
{
    const ProjectDocument &document = m_place.document;
    if (document.project().apps.isEmpty())
        return;
    SqlDialog dialog(document, dialect(), currentApp(), m_place.themes.theme(), &m_place.window);
    dialog.setScript(script);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Fragment fragment = dialog.fragment();
    report(tr("The tables could not be added"),
           add(tr("Add %1 from SQL").arg(titleOf(fragment)), fragment, dialog.app()));
}

void ClipboardFlow::tell(const QList<Finding> &notices)
{
    if (notices.isEmpty()) {
        m_place.notices.withdraw(noticeTopic);
        return;
    }
    const qsizetype more = notices.size() - 1;
    const QString text =
        more == 0 ? notices.first().text : tr("%1 And %n more.", nullptr, int(more)).arg(notices.first().text);
    QStringList lines;
    for (const Finding &finding : notices)
        lines.append(finding.text);
    QList<NoticeBar::Answer> answers{{tr("Close"), [] {}}};
    if (more > 0) {
        answers.append({tr("Show all"), [this, lines] {
                            MessageDialog dialog(tr("What is not as it was"),
                                                 tr("These things are otherwise here than where they come from:"),
                                                 &m_place.window);
                            dialog.addDetail(lines.join(QLatin1Char('\n')));
                            dialog.addAnswer(0, tr("Close"), "primary");
                            (void)dialog.ask(0);
                        }});
    }
    m_place.notices.ask(noticeTopic, text, Role::Changed, answers);
}

void ClipboardFlow::report(const QString &title, const Result<void> &done)
{
    if (!done)
        showEditError(&m_place.window, title, done.error());
}

} // namespace joinery

#include "moc_clipboard_flow.cpp"
