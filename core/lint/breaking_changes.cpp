// SPDX-License-Identifier: MIT
// What programs meet that were written for the schema before, and run while the migration is applied.

#include "core/base/translate.h"
#include "core/lint/lint_walk.h"
#include "core/operation/lookup.h"

namespace joinery {

namespace {

using ObjectKind = DefinitionObject::Kind;

/** Whether programs call it by its name. */
bool isCalled(ObjectKind kind)
{
    return isRelation(kind) || isColumnType(kind) || kind == ObjectKind::Function || kind == ObjectKind::Procedure ||
           kind == ObjectKind::Aggregate || kind == ObjectKind::Sequence;
}

/** Whether a program has to treat the values otherwise; longer texts of the same kind it need not. */
bool isAnotherType(const DataType &before, const DataType &after)
{
    return before.kind != after.kind || before.dimensions != after.dimensions || before.native != after.native ||
           before.isUnsigned != after.isUnsigned;
}

QString besideText()
{
    return Message::tr("Add the new one beside it, move programs over, and drop the old one in a later migration.");
}

class Breaking
{
public:
    Breaking(const LintStep &step, LintReport &report) : m_step(step), m_report(report) {}

    template <typename Op>
    void operator()(const Op &) const
    {
    }

    // Renames

    void operator()(const RenameTable &rename) const { renamedTable(rename.table, rename.to); }
    void operator()(const MoveTable &move) const { renamedTable(move.table, qualifiedName(move.to, move.table.name)); }
    void operator()(const RenameColumn &rename) const
    {
        const Table *table = m_step.tableBefore(rename.table);
        const Column *column = table ? findColumn(*table, rename.column) : nullptr;
        if (column && m_step.isOld(*table, column->id))
            renamed(table->id, column->id, columnTitle(*table, *column), rename.to);
    }
    void operator()(const RenameEnum &rename) const { renamedEnum(rename.enumType, rename.to); }
    void operator()(const MoveEnum &move) const
    {
        renamedEnum(move.enumType, qualifiedName(move.to, move.enumType.name));
    }
    void operator()(const RenameObject &rename) const { renamedObject(rename.kind, rename.object, rename.to); }
    void operator()(const MoveObject &move) const
    {
        renamedObject(move.kind, move.object, qualifiedName(move.to, move.object.name));
    }
    void operator()(const RenameEnumValue &rename) const
    {
        const EnumType *type = oldEnum(rename.enumType);
        const EnumValue *value = type ? findValue(*type, rename.value) : nullptr;
        if (value)
            m_report.add(
                m_step, "breaking.value",
                {.object = type->id,
                 .part = value->id,
                 .text = Message::tr("Value '%1' of enum %2 becomes '%3'.").arg(value->name, type->name, rename.to),
                 .fix = Message::tr("Add the new value first, and drop the old one in a later migration.")});
    }

    // What goes

    void operator()(const DropTable &drop) const
    {
        const Table *table = m_step.tableBefore(drop.table);
        if (table && m_step.mayHaveRows(*table))
            dropped(table->id, {}, Message::tr("Table %1 is dropped.").arg(tableTitle(*table)));
    }
    void operator()(const DropColumn &drop) const
    {
        const Table *table = m_step.tableBefore(drop.table);
        const Column *column = table ? findColumn(*table, drop.column) : nullptr;
        if (column && m_step.isOld(*table, column->id))
            dropped(table->id, column->id, Message::tr("Column %1 is dropped.").arg(columnTitle(*table, *column)));
    }
    void operator()(const DropEnum &drop) const
    {
        if (const EnumType *type = oldEnum(drop.enumType))
            dropped(type->id, {}, Message::tr("Enum %1 is dropped.").arg(type->name));
    }
    void operator()(const DropEnumValue &drop) const
    {
        const EnumType *type = oldEnum(drop.enumType);
        const EnumValue *value = type ? findValue(*type, drop.value) : nullptr;
        if (value)
            m_report.add(m_step, "breaking.value",
                         {.object = type->id,
                          .part = value->id,
                          .text = Message::tr("Value '%1' of enum %2 is dropped.").arg(value->name, type->name),
                          .fix = Message::tr("Let no program write it any more before this is applied.")});
    }
    void operator()(const DropObject &drop) const
    {
        const DefinitionObject *object = oldObject(drop.kind, drop.object);
        if (object && isCalled(drop.kind))
            dropped(object->id, {}, Message::tr("The %1 %2 is dropped.").arg(kindTitle(drop.kind), object->name));
    }

    // What is otherwise

    void operator()(const AlterColumn &alter) const
    {
        const Table *table = m_step.tableBefore(alter.table);
        if (!table || !m_step.isOld(*table, alter.before.id))
            return;
        const QString title = columnTitle(*table, alter.before);
        if (isAnotherType(alter.before.type, alter.after.type))
            m_report.add(m_step, "breaking.type",
                         {.object = table->id,
                          .part = alter.before.id,
                          .text = Message::tr("Column %1 changes from %2 to %3.")
                                      .arg(title, alter.before.type.text(), alter.after.type.text()),
                          .fix = besideText()});
        const bool wasFilled = !needsValue(alter.before);
        if (wasFilled && needsValue(alter.after))
            required(*table, alter.after);
    }
    void operator()(const AddColumn &add) const
    {
        const Table *table = m_step.tableBefore(add.table);
        if (table && m_step.mayHaveRows(*table) && needsValue(add.column))
            required(*table, add.column);
    }

private:
    /** Whether who inserts a row has to name it. */
    static bool needsValue(const Column &column)
    {
        return !column.nullable && !column.defaultValue && !column.generated && !column.autoIncrement;
    }

    [[nodiscard]] const EnumType *oldEnum(const ObjectReference &reference) const
    {
        const EnumType *type = findEnum(m_step.before, reference);
        return type && m_step.subject.before.enums.contains(type->id) ? type : nullptr;
    }
    [[nodiscard]] const DefinitionObject *oldObject(ObjectKind kind, const ObjectReference &reference) const
    {
        const DefinitionObject *object = findObject(m_step.before, kind, reference);
        return object && m_step.subject.before.objects.contains(object->id) ? object : nullptr;
    }

    void renamedTable(const ObjectReference &reference, const QString &to) const
    {
        const Table *table = m_step.tableBefore(reference);
        if (table && m_step.mayHaveRows(*table))
            renamed(table->id, {}, tableTitle(*table), to);
    }
    void renamedEnum(const ObjectReference &reference, const QString &to) const
    {
        // Enums of other databases than PostgreSQL are part of their columns.
        const EnumType *type = m_step.isOn(QLatin1String("postgresql")) ? oldEnum(reference) : nullptr;
        if (type)
            renamed(type->id, {}, qualifiedName(type->nameSpace, type->name), to);
    }
    void renamedObject(ObjectKind kind, const ObjectReference &reference, const QString &to) const
    {
        const DefinitionObject *object = oldObject(kind, reference);
        if (object && isCalled(kind))
            renamed(object->id, {}, qualifiedName(object->nameSpace, object->name), to);
    }

    void renamed(ObjectId object, ObjectId part, const QString &from, const QString &to) const
    {
        m_report.add(m_step, "breaking.rename",
                     {.object = object,
                      .part = part,
                      .text = Message::tr("%1 is renamed to %2.").arg(from, to),
                      .fix = besideText()});
    }
    void dropped(ObjectId object, ObjectId part, const QString &text) const
    {
        m_report.add(m_step, "breaking.drop",
                     {.object = object,
                      .part = part,
                      .text = text,
                      .fix = Message::tr("Let no program use it any more before this is applied.")});
    }
    void required(const Table &table, const Column &column) const
    {
        m_report.add(
            m_step, "breaking.required",
            {.object = table.id,
             .part = column.id,
             .text = Message::tr("Who inserts into %1 has to give a value for %2.").arg(tableTitle(table), column.name),
             .fix = Message::tr("Give it a default, or let it take NULL until all programs give a value.")});
    }

    const LintStep &m_step;
    LintReport &m_report;
};

} // namespace

void lintBreaking(const LintStep &step, LintReport &report)
{
    std::visit(Breaking(step, report), step.operation);
}

} // namespace joinery
