// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/many_columns_menu.h"

#include "core/operation/edits_of_many.h"
#include "core/schema/type_check.h"

#include <QCoreApplication>
#include <QInputDialog>
#include <QMenu>

namespace joinery {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(joinery::ManyColumns)
};

using Report = std::function<void(const Result<void> &)>;

/** What is typed; nothing when the person thought better of it. */
std::optional<QString> asked(QWidget *parent, const QString &title, const QString &name, const QString &present)
{
    bool agreed = false;
    const QString text = QInputDialog::getText(parent, title, name, QLineEdit::Normal, present, &agreed);
    return agreed ? std::optional(text.trimmed()) : std::nullopt;
}

void setType(QWidget *parent, TableEditor &editor, const QList<ObjectId> &columns, const Report &report)
{
    const Column *first = editor.table() ? editor.table()->column(columns.first()) : nullptr;
    if (!first)
        return;
    const auto text = asked(parent, Sentence::tr("Set type"), Sentence::tr("Type"), first->type.text());
    if (!text || text->isEmpty())
        return;
    const DataType type = DataType::fromUserText(*text);
    if (const Result<void> checked = checkType(type, first->name); !checked) {
        report(checked);
        return;
    }
    report(editor.perform(
        Sentence::tr("Change type of %n columns", nullptr, int(columns.size())),
        alterColumnsEdit(editor.schema(), editor.id(), columns, [&type](Column &column) { column.type = type; })));
}

void setDefault(QWidget *parent, TableEditor &editor, const QList<ObjectId> &columns, const Report &report)
{
    const Column *first = editor.table() ? editor.table()->column(columns.first()) : nullptr;
    if (!first)
        return;
    const QString present = first->defaultValue ? first->defaultValue->userText() : QString();
    const auto text = asked(parent, Sentence::tr("Set default"), Sentence::tr("Default; empty for none"), present);
    if (!text)
        return;
    const auto value = text->isEmpty() ? std::nullopt : std::optional(DefaultValue::fromUserText(*text));
    report(editor.perform(Sentence::tr("Change default of %n columns", nullptr, int(columns.size())),
                          alterColumnsEdit(editor.schema(), editor.id(), columns, [&value](Column &column) {
                              if (!column.generated)
                                  column.defaultValue = value;
                          })));
}

void setNullable(TableEditor &editor, const QList<ObjectId> &columns, bool nullable, const Report &report)
{
    const Table *table = editor.table();
    if (!table)
        return;
    const QString text = nullable ? Sentence::tr("Allow null in %n columns", nullptr, int(columns.size()))
                                  : Sentence::tr("Forbid null in %n columns", nullptr, int(columns.size()));
    report(editor.perform(text, alterColumnsEdit(editor.schema(), editor.id(), columns, [&](Column &column) {
                              if (!nullable || !table->isPrimaryKeyColumn(column.id))
                                  column.nullable = nullable;
                          })));
}

} // namespace

void addManyColumns(QMenu &menu, TableEditor &editor, const QList<ObjectId> &columns, const Report &report)
{
    if (columns.size() < 2)
        return;
    QWidget *parent = menu.parentWidget();
    const auto add = [&](const QString &text, auto run) {
        menu.addAction(text, &editor, [&editor, columns, report, run] { run(editor, columns, report); });
    };
    menu.addSeparator();
    add(Sentence::tr("Set type…"),
        [parent](TableEditor &table, const auto &ids, const auto &tell) { setType(parent, table, ids, tell); });
    add(Sentence::tr("Set default…"),
        [parent](TableEditor &table, const auto &ids, const auto &tell) { setDefault(parent, table, ids, tell); });
    add(Sentence::tr("Forbid null"),
        [](TableEditor &table, const auto &ids, const auto &tell) { setNullable(table, ids, false, tell); });
    add(Sentence::tr("Allow null"),
        [](TableEditor &table, const auto &ids, const auto &tell) { setNullable(table, ids, true, tell); });
}

} // namespace joinery
