// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/table_notices.h"

#include "core/operation/finding_fix.h"
#include "core/schema/table_advice.h"
#include "ui/editor/table_edits.h"

#include <QCoreApplication>

namespace joinery {

namespace {

struct TableNotices
{
    Q_DECLARE_TR_FUNCTIONS(joinery::TableNotices)
};

/** Performs an edit that is offered; what could go wrong was checked before it was offered. */
void act(TableEditor &editor, const QString &undoText, const QList<Operation> &operations)
{
    [[maybe_unused]] const Result<void> done = editor.perform(undoText, operations);
}

QString renamedText(const QString &now, const QString &before)
{
    return TableNotices::tr("<b>%1</b> was renamed from <b>%2</b>. Programs that still read “%2” will fail after this "
                            "migration.")
        .arg(now.toHtmlEscaped(), before.toHtmlEscaped());
}

Notice renamedTable(TableEditor &editor, const QString &oldName)
{
    const Table &table = *editor.table();
    return {.richText = renamedText(table.name, oldName),
            .role = Role::Changed,
            .action = TableNotices::tr("Take the old name back"),
            .act = [&editor, oldName] {
                act(editor, TableNotices::tr("Take the old name back"),
                    {RenameTable{referenceTo(*editor.table()), oldName, {}}});
            }};
}

Notice renamedColumn(TableEditor &editor, const Column &column, const QString &oldName)
{
    return {.richText = renamedText(column.name, oldName),
            .role = Role::Changed,
            .action = TableNotices::tr("Take the old name back"),
            .act = [&editor, id = column.id, oldName] {
                act(editor, TableNotices::tr("Take the old name back"), renameColumn(*editor.table(), id, oldName));
            }};
}

Notice dropped(TableEditor &editor)
{
    return {.richText = TableNotices::tr("<b>%1</b> is dropped by the pending changes.")
                            .arg(editor.oldTable()->name.toHtmlEscaped()),
            .role = Role::Dropped,
            .action = TableNotices::tr("Restore table"),
            .act = [&editor] {
                act(editor, TableNotices::tr("Restore table %1").arg(editor.oldTable()->name),
                    restoreTable(editor.schema(), editor.snapshot(), editor.id()));
            }};
}

/** Offers what does away with the finding, as one step of undo. */
void addFix(Notice &notice, TableEditor &editor, const Finding &found)
{
    notice.fix = fixTitle(found, editor.schema());
    if (notice.fix.isEmpty())
        return;
    // Made anew when it is wanted: the table may be another by then.
    notice.applyFix = [&editor, found] {
        if (const auto now = fixFor(found, editor.schema(), editor.allTables()))
            act(editor, now->title, now->operations);
    };
}

Notice finding(TableEditor &editor, const Finding &found)
{
    Notice notice{.richText = found.text.toHtmlEscaped(),
                  .role = found.severity == Finding::Severity::Error ? Role::Dropped : Role::Changed};
    if (found.severity == Finding::Severity::Info)
        notice.role = Role::Accent;
    if (!found.part.isNull() && editor.selection().part() != found.part) {
        notice.action = TableNotices::tr("Show");
        notice.act = [&editor, part = found.part] { editor.selectPart(part); };
    }
    addFix(notice, editor, found);
    return notice;
}

/** Indexes below foreign keys are told with the key that is shown; MariaDB makes them by itself. */
QList<Finding> shownAdvice(const TableEditor &editor, const Table &table, ObjectId shownPart)
{
    QList<Finding> advice = tableAdvice(table);
    const QStringList dialects = editor.document().project().dialects;
    const bool needsIndexes = dialects != QStringList{QStringLiteral("mariadb")};
    advice.removeIf([&](const Finding &found) {
        return found.code == QLatin1String("advice.foreign_key_index") && (found.part != shownPart || !needsIndexes);
    });
    return advice;
}

bool isUnderAField(const Finding &found, const Table &table, ObjectId shownPart)
{
    const bool isAboutName = found.code.contains(QLatin1String("name"));
    if (found.part.isNull())
        return isAboutName && found.severity != Finding::Severity::Info;
    // The names of columns are edited in the list, which has no room for a sentence.
    return found.part == shownPart && !(isAboutName && table.column(found.part));
}

} // namespace

QList<Notice> tableNotices(TableEditor &editor, ObjectId shownPart)
{
    if (editor.isDropped())
        return {dropped(editor)};
    const Table *table = editor.table();
    if (!table)
        return {};
    QList<Notice> notices;
    for (const Finding &found : editor.findings()) {
        if (!isUnderAField(found, *table, shownPart))
            notices.append(finding(editor, found));
    }
    for (const Finding &found : shownAdvice(editor, *table, shownPart))
        notices.append(finding(editor, found));
    const ObjectChange change = editor.change();
    if (!change.oldName.isEmpty())
        notices.append(renamedTable(editor, change.oldName));
    for (const Column &column : table->columns) {
        const QString oldName = change.parts.value(column.id).oldName;
        if (!oldName.isEmpty())
            notices.append(renamedColumn(editor, column, oldName));
    }
    return notices;
}

} // namespace joinery
