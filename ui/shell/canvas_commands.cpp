// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/canvas_commands.h"

#include "ui/diagram/diagram_view.h"
#include "ui/document/project_document.h"
#include "ui/document/selection.h"
#include "ui/editor/table_edits.h"

#include <QCoreApplication>
#include <QKeySequence>

namespace joinery {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(joinery::CanvasCommands)
};

QString shown(const char *keys)
{
    return QKeySequence(QLatin1String(keys)).toString(QKeySequence::NativeText);
}

} // namespace

QList<PaletteItem> canvasCommands(DiagramView &view, ProjectDocument &document, Selection &selection)
{
    QList<PaletteItem> items;
    const auto add = [&](const QString &title, const QString &detail, const QString &keys, const QString &reason,
                         const std::function<void()> &run) {
        items.append({.title = title,
                      .detail = detail,
                      .keys = keys,
                      .icon = IconName::ChevronRight,
                      .run = run,
                      .rank = 1,
                      .enabled = reason.isEmpty(),
                      .texts = {},
                      .reason = reason});
    };
    const auto unless = [](bool works, const QString &reason) { return works ? QString() : reason; };
    const ObjectId object = selection.current();
    const ObjectId part = selection.part();
    const Schema &model = document.model(document.appOf(object));
    const Table *table = model.tables.find(object);
    const bool isOne = selection.objects().size() == 1;
    const bool isColumn = table && table->column(part);
    const QString oneTable = unless(isOne && table, Sentence::tr("Select a table first"));
    const QString oneColumn = unless(isOne && isColumn, Sentence::tr("Select a column first"));
    const QString anyCard = unless(!selection.objects().isEmpty(), Sentence::tr("Select a table first"));
    const auto move = [&view, &document, object, part](int step) {
        if (const Result<void> done = DiagramEdits(document).moveColumn(object, part, step); !done)
            emit view.failed(done.error());
    };
    add(Sentence::tr("Add column"), Sentence::tr("Type a column of the selected table"), shown("Ins"), oneTable,
        [&view] {
            view.setFocus();
            view.addColumn();
        });
    add(Sentence::tr("Move column up"), {}, shown("Alt+Up"), oneColumn, [move] { move(-1); });
    add(Sentence::tr("Move column down"), {}, shown("Alt+Down"), oneColumn, [move] { move(1); });
    const auto addMark = [&](const QString &title, const QString &detail, auto edit) {
        add(title, detail, {}, oneColumn, [&view, &document, edit] {
            DiagramEdits edits(document);
            if (const Result<void> done = edit(edits); !done)
                emit view.failed(done.error());
        });
    };
    const bool isKey = isColumn && table->isPrimaryKeyColumn(part);
    const bool isNullable = isColumn && table->column(part)->nullable;
    const bool isUnique = isColumn && isUniqueColumn(*table, part);
    addMark(isKey ? Sentence::tr("Take the column out of the primary key")
                  : Sentence::tr("Put the column into the primary key"),
            {}, [object, part, isKey](DiagramEdits &edits) { return edits.setPrimaryKey(object, part, !isKey); });
    addMark(isNullable ? Sentence::tr("Require the column (not null)") : Sentence::tr("Let the column be null"), {},
            [object, part, isNullable](DiagramEdits &edits) { return edits.setNullable(object, part, !isNullable); });
    addMark(isUnique ? Sentence::tr("Let values of the column repeat") : Sentence::tr("Make the column unique"), {},
            [object, part, isUnique](DiagramEdits &edits) { return edits.setUnique(object, part, !isUnique); });
    add(Sentence::tr("Select all"), Sentence::tr("All cards, groups and notes of the diagram"), shown("Ctrl+A"), {},
        [&view] { view.selectAll(); });
    add(Sentence::tr("Select related tables"), Sentence::tr("Those that foreign keys connect with the selection"), {},
        anyCard, [&view] { view.selectRelated(); });
    const bool isLink = !part.isNull() && document.annotations().links.contains(part);
    add(Sentence::tr("Make a foreign key of the link"), {}, {},
        unless(isLink, Sentence::tr("Select a link without a foreign key first")),
        [&view, part] { view.makeForeignKey(part); });
    const bool isDropped = !object.isNull() && !table && document.table(object);
    add(Sentence::tr("Keep the table after all"), {}, {},
        unless(isDropped, Sentence::tr("Select a table that is to be dropped first")), [&view, &document, object] {
            if (const Result<void> done = DiagramEdits(document).restore(object); !done)
                emit view.failed(done.error());
        });
    return items;
}

} // namespace joinery
