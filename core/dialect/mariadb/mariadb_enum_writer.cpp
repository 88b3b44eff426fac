// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_lowering.h"
#include "core/dialect/mariadb/mariadb_writer.h"
#include "core/operation/lookup.h"

namespace joinery::mariadb {

Result<void> EnumWriter::writeChanges()
{
    const Schema before = run.state;
    if (const auto applied = run.advance(); !applied)
        return applied;
    TableWriter(*this).changeAll(before);
    return {};
}

/** By way of a type that has both texts, since the server finds a row's value by its text. */
Result<void> EnumWriter::write(const RenameEnumValue &operation)
{
    const EnumType *enumType = findEnum(run.state, operation.enumType);
    const EnumValue *value = enumType ? findValue(*enumType, operation.value) : nullptr;
    if (!value)
        return run.advance();
    const ObjectId id = enumType->id;
    const QString oldText = value->name;
    const QStringList both = enumType->texts() + QStringList{operation.to};
    const Schema before = run.state;
    if (const auto applied = run.advance(); !applied)
        return applied;
    for (const Table *table : sortedByName(before.tables)) {
        const Table from = keys.held(loweredTable(before, *table));
        Table between = from;
        QStringList columns;
        for (const Column &column : table->columns) {
            const EnumType *type = enumOf(before, column.type);
            if (!type || type->id != id)
                continue;
            between.column(column.id)->type = DataType::choice(DataType::Kind::Enum, both);
            columns.append(column.name);
        }
        if (columns.isEmpty())
            continue;
        renameIn(from, between, columns, {oldText, operation.to});
    }
    return {};
}

void EnumWriter::renameIn(const Table &from, Table between, const QStringList &columns,
                          const std::pair<QString, QString> &texts)
{
    const Table to = keys.held(run.table(from.id));
    // What programs insert in between must not bring the old text along.
    for (const QString &column : columns) {
        const ObjectId id = from.columnNamed(column)->id;
        checks.renamedText(from, *from.column(id), texts.first);
        between.column(id)->defaultValue = to.column(id)->defaultValue;
    }
    // A check that compares with the old text would refuse the new one.
    for (const CheckConstraint &check : from.checks) {
        const CheckConstraint *after = to.checks.find(check.id);
        if (!after || !sameWords(after->expression, check.expression))
            between.checks.remove(check.id);
    }
    run.add(alterTable(from, between, TableDifference(run.state, from, between).clauses()));
    objects.silence(from.id);
    for (const QString &column : columns) {
        checks.noteText(from.columnNamed(column)->id, texts.first, texts.second);
        QStringList changes{QStringLiteral("%1 = %2").arg(quotedName(column), quotedText(texts.second))};
        for (const Column &other : from.columns) {
            // Another text for the same value is no update that a clock should note.
            if (!other.details->onUpdate.isEmpty())
                changes.append(QStringLiteral("%1 = %1").arg(quotedName(other.name)));
        }
        run.add(
            QStringLiteral("UPDATE %1 SET %2 WHERE %3 = %4")
                .arg(nameOf(from), changes.join(QStringLiteral(", ")), quotedName(column), quotedText(texts.first)));
    }
    run.add(alterTable(between, to, TableDifference(run.state, between, to).clauses()));
}

} // namespace joinery::mariadb
