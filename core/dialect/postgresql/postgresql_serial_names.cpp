// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_serial_names.h"

#include "core/dialect/postgresql/postgresql_column_change.h"
#include "core/dialect/postgresql/postgresql_columns.h"
#include "core/dialect/postgresql/postgresql_names.h"
#include "core/dialect/postgresql/postgresql_sequence.h"
#include "core/operation/lookup.h"
#include "core/schema/relation_name.h"

namespace joinery::postgresql {

namespace {

using Kind = DefinitionObject::Kind;

/** Whether it may be called so: most are not, and no table is looked at for these. */
bool canBeOfSerial(const DefinitionObject &object)
{
    return object.kind == Kind::Sequence && object.name.endsWith(QLatin1String("_seq"));
}

/** The same of a table, whose name may be cut in the middle of that of the sequence, but not as early as this. */
bool canBeOf(const DefinitionObject &sequence, const Table &table)
{
    constexpr int surelyWhole = 7;
    return sequence.name.startsWith(table.name.first(std::min<qsizetype>(table.name.size(), surelyWhole)));
}

bool isNamedLikeSerialOf(const DefinitionObject &sequence, const Table &table, const Column &column)
{
    const bool isInSameSpace = sequence.nameSpace == table.nameSpace ||
                               (isDefaultNameSpace(sequence.nameSpace) && isDefaultNameSpace(table.nameSpace));
    return canBeOfSerial(sequence) && isInSameSpace &&
           sequence.name == impliedName(table.name, column.name, QStringLiteral("seq"));
}

/** Whether the column reads the sequence by its name, and owns it. */
bool isCountedWith(const Schema &schema, const Table &table, const Column &column, const DefinitionObject &sequence)
{
    const auto value = columnDefault(loweredColumn(column));
    const QString name = QString(sequence.name).replace(u'\'', QLatin1String("''"));
    return value && value->startsWith(QLatin1String("nextval("), Qt::CaseInsensitive) &&
           (value->contains(name + u'\'') || value->contains(name + u'"')) &&
           ownerIn(schema, sequence) == std::pair(table.id, column.id);
}

/** The sequence of a serial as if the model told it. */
DefinitionObject sequenceOfSerial(const Table &table, const Column &serial, const DefinitionObject &named)
{
    DefinitionObject sequence = named;
    sequence.definition = QStringLiteral("AS %1 %2 OWNED BY %3.%4")
                              .arg(canonicalType(serial.type.text()), sequenceOptions(serial.details->identity),
                                   nameOf(table), quotedName(serial.name));
    sequence.comment.clear();
    return sequence;
}

/** The columns that the operation at hand makes, with the table as it will be. */
QList<std::pair<Table, Column>> newSerials(const PlanRun &run)
{
    QList<std::pair<Table, Column>> result;
    const auto append = [&result](const Table &table, const Column &column) {
        if (isSerial(column))
            result.append({table, column});
    };
    const Operation &operation = run.operation();
    if (const auto *added = std::get_if<AddTable>(&operation)) {
        const Table table = loweredTable(added->table);
        for (const Column &column : table.columns)
            append(table, column);
    } else if (const auto *one = std::get_if<AddColumn>(&operation)) {
        if (const Table *table = findTable(run.state, one->table))
            append(*table, loweredColumn(one->column));
    } else if (const auto *change = std::get_if<AlterColumn>(&operation)) {
        const Table *table = findTable(run.state, change->table);
        const Column *column = table ? findColumn(*table, referenceToPart(change->before)) : nullptr;
        if (column && !isSerial(loweredColumn(*column)) && !sequenceToKeep(run, *table, *column))
            append(*table, loweredColumn(change->after));
    }
    return result;
}

} // namespace

bool adoptSequence(PlanRun &run, SetAside &aside, const DefinitionObject &sequence)
{
    const auto owner = ownerIn(run.end, sequence);
    for (const Table &found : run.state.tables) {
        if (!(canBeOfSerial(sequence) && canBeOf(sequence, found)) && !(owner && owner->first == found.id))
            continue;
        const Table table = loweredTable(found);
        for (const Column &column : table.columns) {
            if (!isSerial(column) || run.adoptedFrom.contains(column.id))
                continue;
            const Table end = run.tableAtEnd(table.id);
            const Column *last = end.column(column.id);
            const bool isNamedSo = isNamedLikeSerialOf(sequence, table, column);
            const DefinitionObject *lastSequence = run.end.objects.find(sequence.id);
            const bool isRenamed =
                !isNamedSo && last && lastSequence && isCountedWith(run.end, end, *last, *lastSequence);
            if ((!isNamedSo && !isRenamed) || (last && isSerial(*last)))
                continue;
            run.adoptedFrom.insert(column.id);
            if (isRenamed)
                run.steps.add(renameOwnSequence(table, column, sequence.name));
            DefinitionObject wanted = sequence;
            if (aside.lacksOwner(sequence)) {
                wanted.definition = withoutOwner(wanted.definition);
                aside.ownLater(sequence.id);
            }
            for (const QString &change : alterSequence(sequenceOfSerial(table, column, sequence), wanted))
                run.steps.add(change);
            run.comment(QStringLiteral("SEQUENCE ") + nameOf(sequence), {}, sequence.comment);
            return true;
        }
    }
    return false;
}

const DefinitionObject *sequenceToKeep(const PlanRun &run, const Table &table, const Column &column)
{
    const auto value = columnDefault(loweredColumn(column));
    if (!value || !value->startsWith(QLatin1String("nextval("), Qt::CaseInsensitive))
        return nullptr;
    const auto isRead = [&value](QString name) {
        name.replace(u'\'', QLatin1String("''"));
        return value->contains(name + u'\'') || value->contains(name + u'"');
    };
    const auto found = std::find_if(run.state.objects.begin(), run.state.objects.end(), [&](const auto &object) {
        return object.kind == Kind::Sequence && !run.end.objects.contains(object.id) && isRead(object.name) &&
               (isNamedLikeSerialOf(object, table, column) || isCountedWith(run.state, table, column, object));
    });
    return found == run.state.objects.end() ? nullptr : &*found;
}

void keepSequence(PlanRun &run, const Table &table, const Column &serial, const DefinitionObject &sequence)
{
    run.keptSequences.insert(sequence.id);
    DefinitionObject called = asCalledNow(run, sequence);
    const QString name = impliedName(table.name, serial.name, QStringLiteral("seq"));
    if (called.name != name && !run.state.objectNamed(Kind::Sequence, name, sequence.nameSpace)) {
        run.steps.add(QStringLiteral("ALTER SEQUENCE %1 RENAME TO %2").arg(nameOf(called), quotedName(name)));
        called.name = name;
    }
    for (const QString &change : alterSequence(called, sequenceOfSerial(table, serial, called)))
        run.steps.add(change);
    run.comment(QStringLiteral("SEQUENCE ") + nameOf(called), sequence.comment, {});
    run.steps.alter(nameOf(table),
                    QStringLiteral("ALTER COLUMN %1 SET DEFAULT nextval(%2)")
                        .arg(quotedName(serial.name), quotedText(nameOf(called))),
                    serial.name);
}

void makeRoomForSerials(PlanRun &run, const SetAside &aside)
{
    const QList<std::pair<Table, Column>> serials = newSerials(run);
    if (serials.isEmpty())
        return;
    for (const DefinitionObject &object : run.state.objects) {
        const bool isWanted =
            canBeOfSerial(object) && std::any_of(serials.begin(), serials.end(), [&object](const auto &serial) {
                return isNamedLikeSerialOf(object, serial.first, serial.second);
            });
        const DefinitionObject *last = isWanted ? run.end.objects.find(object.id) : nullptr;
        const bool staysSo = last && last->name == object.name && last->nameSpace == object.nameSpace;
        if (!isWanted || staysSo || aside.has(object.id) || run.sequencesAside.contains(object.id))
            continue;
        const QString name = freeNameFor(QStringLiteral("joinery_old_") + object.name, {});
        run.steps.add(QStringLiteral("ALTER SEQUENCE %1 RENAME TO %2").arg(nameOf(object), quotedName(name)));
        run.sequencesAside.insert(object.id, name);
    }
}

DefinitionObject asCalledNow(const PlanRun &run, DefinitionObject object)
{
    object.name = run.sequencesAside.value(object.id, object.name);
    return object;
}

} // namespace joinery::postgresql
