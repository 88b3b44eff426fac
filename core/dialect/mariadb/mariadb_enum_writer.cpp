// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_enum_charset.h"
#include "core/dialect/mariadb/mariadb_enum_readers.h"
#include "core/dialect/mariadb/mariadb_keys.h"
#include "core/dialect/mariadb/mariadb_lowering.h"
#include "core/dialect/mariadb/mariadb_writer.h"
#include "core/operation/lookup.h"

namespace joinery::mariadb {

namespace {

/** Whether there may be a collation to which both texts are the same, as 'a', 'A' and 'á' are to most. */
bool mayBeEqual(const QString &a, const QString &b)
{
    const auto isPlain = [](const QString &text) {
        return std::all_of(text.begin(), text.end(),
                           [](QChar each) { return each >= QLatin1Char(' ') && each <= QLatin1Char('~'); });
    };
    return !isPlain(a) || !isPlain(b) || a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

/** `~`, or that with a number behind it: short, so that what is computed from it has room. */
QString textUnlike(const QStringList &taken)
{
    QString text = QStringLiteral("~");
    for (int i = 2; taken.contains(text); ++i)
        text = QStringLiteral("~%1").arg(i);
    return text;
}

QList<TextChange> changesOf(const EnumType &before, const EnumType &after)
{
    QList<TextChange> changes;
    for (const EnumValue &value : before.values) {
        const qsizetype position = after.valuePosition(value.id);
        if (position >= 0 && after.values.at(position).name != value.name)
            changes.append({value.name, after.values.at(position).name, after.values.at(position).name});
    }
    QStringList taken = before.texts() + after.texts();
    for (TextChange &change : changes) {
        const bool isTaken = std::any_of(changes.begin(), changes.end(),
                                         [&](const TextChange &other) { return mayBeEqual(change.to, other.from); });
        if (!isTaken)
            continue;
        change.between = textUnlike(taken);
        taken.append(change.between);
    }
    return changes;
}

/** `CASE `e` WHEN 'a' THEN 'b' … END`, or only the one text. */
QString assignedText(const QString &column, const QList<std::pair<QString, QString>> &texts)
{
    if (texts.size() == 1)
        return quotedText(texts.first().second);
    QString cases;
    for (const auto &[from, to] : texts)
        cases += QStringLiteral(" WHEN %1 THEN %2").arg(quotedText(from), quotedText(to));
    return QStringLiteral("CASE %1%2 END").arg(quotedName(column), cases);
}

QString isAnyOf(const QString &column, const QList<std::pair<QString, QString>> &texts)
{
    QStringList all;
    for (const auto &each : texts)
        all.append(quotedText(each.first));
    return all.size() == 1 ? QStringLiteral("%1 = %2").arg(quotedName(column), all.first())
                           : QStringLiteral("%1 IN (%2)").arg(quotedName(column), all.join(QStringLiteral(", ")));
}

/** What the check says, or the column is computed by; empty for neither. */
QString expressionOf(const Table &table, ObjectId part)
{
    if (const CheckConstraint *check = table.checks.find(part))
        return check->expression;
    const Column *column = table.column(part);
    return column && column->generated ? column->generated->expression : QString();
}

/**
 * Whether the places of values in the list can stand for them meanwhile. That takes the history of a table along, which
 * no UPDATE does; but rows may not be spread by them, and no row may have the place of what is no value.
 */
bool canGoByPlace(const Table &from, const Table &to, const QList<ObjectId> &columns, const QStringList &texts)
{
    const bool isComputed =
        std::any_of(columns.begin(), columns.end(), [&](ObjectId id) { return from.column(id)->generated; });
    const bool spreadsRows = std::any_of(columns.begin(), columns.end(), [&](ObjectId id) {
        return names(from.options.partitionBy, from.column(id)->name);
    });
    const bool hasEmptyText =
        std::any_of(texts.begin(), texts.end(), [](const QString &text) { return text.trimmed().isEmpty(); });
    return from.options.systemVersioned && to.options.systemVersioned && !isComputed && !hasEmptyText && !spreadsRows;
}

} // namespace

Result<void> EnumWriter::writeChanges()
{
    const Schema before = run.state;
    if (const auto applied = run.advance(); !applied)
        return applied;
    TableWriter(*this).changeAll(before);
    return {};
}

/** All that follow each other at once, since what one text gives up another may take. */
Result<void> EnumWriter::write(const RenameEnumValue &operation)
{
    const EnumType *enumType = findEnum(run.state, operation.enumType);
    if (!enumType)
        return run.advance();
    const EnumType type = *enumType;
    const Schema before = run.state;
    QList<std::pair<QString, QString>> renames;
    for (int i = run.first(); i <= run.last(); ++i) {
        const auto &rename = std::get<RenameEnumValue>(run.operations().at(i));
        const EnumValue *value = findValue(*run.state.enums.find(type.id), rename.value);
        renames.append({value ? value->name : QString(), rename.to});
        if (const auto applied = run.advanceTo(i); !applied)
            return applied;
    }
    const QList<TextChange> changes = changesOf(type, *run.state.enums.find(type.id));
    const auto isOfEnum = [&](const Table &table, ObjectId column) {
        const Column *found = table.column(column);
        const EnumType *own = found ? enumOf(before, found->type) : nullptr;
        return own && own->id == type.id;
    };
    if (changes.isEmpty())
        return {};
    detachKeys(before, [&](const Table &table, ObjectId column) {
        QList<ObjectId> own;
        for (const Column &each : table.columns) {
            if (isOfEnum(table, each.id))
                own.append(each.id);
        }
        return own.contains(column) || isComputedFrom(table, column, own);
    });
    for (const Table *table : sortedByName(before.tables)) {
        QList<ObjectId> columns;
        for (const Column &column : table->columns) {
            if (isOfEnum(*table, column.id))
                columns.append(column.id);
        }
        if (columns.isEmpty())
            continue;
        renameIn(keys.held(run.tableIn(before, table->id)), columns, type.texts(), changes);
        for (const ObjectId column : std::as_const(columns)) {
            for (const auto &[from, to] : std::as_const(renames))
                checks.noteText(column, from, to);
        }
    }
    return {};
}

/** Else the rows on one side would follow those on the other, into a type that does not have the text. */
void EnumWriter::detachKeys(const Schema &before,
                            const std::function<bool(const Table &table, ObjectId column)> &isOfEnum)
{
    const auto isAnyOfEnum = [&](const Table *table, const QList<ObjectId> &columns) {
        return table &&
               std::any_of(columns.begin(), columns.end(), [&](ObjectId column) { return isOfEnum(*table, column); });
    };
    for (const Table *table : sortedByName(before.tables)) {
        for (const ForeignKey *key : sortedByName(table->foreignKeys)) {
            const Table *target = before.tables.find(key->referencedTable);
            const QList<ObjectId> referenced = target ? referencedColumns(*key, *target) : QList<ObjectId>();
            if (!isAnyOfEnum(table, key->columns) && !isAnyOfEnum(target, referenced))
                continue;
            keys.detach(keys.held(run.tableIn(before, table->id)), key->id);
        }
    }
}

/** By way of a type that has both texts, since the server finds a row's value by its text. */
void EnumWriter::renameIn(const Table &from, const QList<ObjectId> &columns, const QStringList &texts,
                          const QList<TextChange> &changes)
{
    const Table to = keys.held(run.table(from.id));
    if (canGoByPlace(from, to, columns, texts)) {
        renameByPlace(from, to, columns);
        return;
    }
    const bool hasDetour = std::any_of(changes.begin(), changes.end(),
                                       [](const TextChange &change) { return change.between != change.to; });
    QStringList both = texts;
    QList<std::pair<QString, QString>> there;
    QList<std::pair<QString, QString>> onwards;
    for (const TextChange &change : changes) {
        both.append(change.between);
        there.append({change.from, change.between});
        if (change.between != change.to)
            onwards.append({change.between, change.to});
    }
    Table between = from;
    for (const ObjectId id : columns) {
        Column &column = *between.column(id);
        for (const TextChange &change : changes)
            checks.renamedText(from, *from.column(id), change.from);
        column.type = DataType::choice(DataType::Kind::Enum, both);
        if (!holdsTexts(from, *from.column(id), both + to.column(id)->type.values())) {
            column.details.edit().charset = to.column(id)->details->charset;
            column.collation = to.column(id)->collation;
        }
        // What programs insert in between must not bring the old text along.
        column.defaultValue = to.column(id)->defaultValue;
        for (const TextChange &change : changes) {
            if (column.defaultValue == DefaultValue::literal(change.to))
                column.defaultValue = DefaultValue::literal(change.between);
        }
    }
    // What compares with the old text would take the new one for another.
    between = withoutReaders(between, columns, [&](ObjectId part, const QString &expression) {
        return hasDetour || !sameWords(expression, expressionOf(to, part));
    });
    run.add(alterTable(run.server, from, between, TableDifference(run.state, from, between, run.server).clauses()));
    objects.silence(from.id);
    updateTexts(from, columns, there);
    if (hasDetour) {
        Table almost = between;
        for (const ObjectId id : columns) {
            QStringList all = to.column(id)->type.values();
            for (const auto &each : std::as_const(onwards))
                all.append(each.first);
            almost.column(id)->type = DataType::choice(DataType::Kind::Enum, all);
            almost.column(id)->defaultValue = to.column(id)->defaultValue;
        }
        run.add(
            alterTable(run.server, between, almost, TableDifference(run.state, between, almost, run.server).clauses()));
        updateTexts(from, columns, onwards);
        between = almost;
    }
    run.add(alterTable(run.server, between, to, TableDifference(run.state, between, to, run.server).clauses()));
}

/** By way of numbers: the server takes a value for its place in the list, in rows and in what they were. */
void EnumWriter::renameByPlace(const Table &from, const Table &to, const QList<ObjectId> &columns)
{
    // What looks at the values would see numbers.
    Table between = withoutReaders(from, columns, [](ObjectId, const QString &) { return true; });
    for (const ObjectId id : columns) {
        checks.strayText(from, *from.column(id));
        Column &column = *between.column(id);
        column.type = DataType::of(DataType::Kind::SmallInt);
        column.type.isUnsigned = true;
        column.collation.clear();
        column.details.edit().charset.clear();
        column.defaultValue.reset();
    }
    run.add(alterTable(run.server, from, between, TableDifference(run.state, from, between, run.server).clauses()));
    run.add(alterTable(run.server, between, to, TableDifference(run.state, between, to, run.server).clauses()));
}

void EnumWriter::updateTexts(const Table &table, const QList<ObjectId> &columns,
                             const QList<std::pair<QString, QString>> &texts)
{
    for (const ObjectId id : columns) {
        const QString column = table.column(id)->name;
        QStringList assignments{QStringLiteral("%1 = %2").arg(quotedName(column), assignedText(column, texts))};
        for (const Column &other : table.columns) {
            // Another text for the same value is no update that a clock should note.
            if (!other.details->onUpdate.isEmpty())
                assignments.append(QStringLiteral("%1 = %1").arg(quotedName(other.name)));
        }
        run.add(QStringLiteral("UPDATE %1 SET %2 WHERE %3")
                    .arg(nameOf(table), assignments.join(QStringLiteral(", ")), isAnyOf(column, texts)));
    }
}

} // namespace joinery::mariadb
