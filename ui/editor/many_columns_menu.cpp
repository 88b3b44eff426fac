// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/many_columns_menu.h"

#include "core/operation/edits_of_many.h"
#include "core/schema/type_check.h"
#include "ui/editor/typed_completion.h"
#include "ui/widgets/field_popup.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>

namespace joinery {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(joinery::ManyColumns)
};

using Report = std::function<void(const Result<void> &)>;

void setType(QWidget *parent, QPoint place, TableEditor &editor, const QList<ObjectId> &columns, const Report &report)
{
    const Column *first = editor.table() ? editor.table()->column(columns.first()) : nullptr;
    if (!first)
        return;
    const auto check = [name = first->name](const QString &text) {
        if (text.isEmpty())
            return Sentence::tr("Type a type, for example varchar(255).");
        const Result<void> checked = checkType(DataType::fromUserText(text), name);
        return checked ? QString() : checked.error().message;
    };
    auto *popup = new FieldPopup(Sentence::tr("Type of %n columns", nullptr, int(columns.size())), first->type.text(),
                                 Sentence::tr("Set"), check, parent);
    new TypedCompletion(
        popup->field(), [&editor] { return editor.allTables(); }, TypedCompletion::Kind::Type);
    QObject::connect(popup, &FieldPopup::accepted, &editor, [&editor, columns, report](const QString &text) {
        const DataType type = DataType::fromUserText(text);
        report(editor.perform(
            Sentence::tr("Change type of %n columns", nullptr, int(columns.size())),
            alterColumnsEdit(editor.schema(), editor.id(), columns, [&type](Column &column) { column.type = type; })));
    });
    popup->popUp(place);
}

void setDefault(QWidget *parent, QPoint place, TableEditor &editor, const QList<ObjectId> &columns,
                const Report &report)
{
    const Column *first = editor.table() ? editor.table()->column(columns.first()) : nullptr;
    if (!first)
        return;
    const QString present = first->defaultValue ? first->defaultValue->userText() : QString();
    auto *popup = new FieldPopup(
        Sentence::tr("Default of %n columns; empty for none", nullptr, int(columns.size())), present,
        Sentence::tr("Set"), [](const QString &) { return QString(); }, parent);
    QObject::connect(popup, &FieldPopup::accepted, &editor, [&editor, columns, report](const QString &text) {
        const auto value = text.isEmpty() ? std::nullopt : std::optional(DefaultValue::fromUserText(text));
        report(editor.perform(Sentence::tr("Change default of %n columns", nullptr, int(columns.size())),
                              alterColumnsEdit(editor.schema(), editor.id(), columns, [&value](Column &column) {
                                  if (!column.generated)
                                      column.defaultValue = value;
                              })));
    });
    popup->popUp(place);
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
    // The form comes where the menu was.
    const auto place = [opened = QPointer<QMenu>(&menu)] { return opened ? opened->pos() : QCursor::pos(); };
    add(Sentence::tr("Set type…"), [parent, place](TableEditor &table, const auto &ids, const auto &tell) {
        setType(parent, place(), table, ids, tell);
    });
    add(Sentence::tr("Set default…"), [parent, place](TableEditor &table, const auto &ids, const auto &tell) {
        setDefault(parent, place(), table, ids, tell);
    });
    add(Sentence::tr("Forbid null"),
        [](TableEditor &table, const auto &ids, const auto &tell) { setNullable(table, ids, false, tell); });
    add(Sentence::tr("Allow null"),
        [](TableEditor &table, const auto &ids, const auto &tell) { setNullable(table, ids, true, tell); });
}

} // namespace joinery
