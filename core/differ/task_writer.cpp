// SPDX-License-Identifier: MIT
#include "core/differ/task_writer.h"

#include "core/operation/apply.h"
#include "core/operation/part_access.h"

#include <QSet>

namespace joinery {

namespace {

/** Writes one task after the other and remembers what things are called by then. */
class Writer
{
public:
    Writer(const QList<Task> &tasks, const DiffSides &sides) : m_sides(sides)
    {
        for (const Task &task : tasks) {
            if (task.subject == TaskSubject::ForeignKey && task.step == TaskStep::Add)
                m_laterKeys[task.object].insert(task.part);
            if (task.subject == TaskSubject::Column && task.step == TaskStep::Alter && task.form == Task::Form::ToBare)
                followType(*sides.from.tables.find(task.object)->column(task.part));
        }
    }

    void write(const Task &task)
    {
        switch (task.subject) {
        case TaskSubject::Table:
            return writeTable(task);
        case TaskSubject::TableOptions:
            return writeOptions(task);
        case TaskSubject::Column:
            return writeColumn(task);
        case TaskSubject::ColumnOrder:
            return writeOrder(task);
        case TaskSubject::PrimaryKey:
            return writePrimaryKey(task);
        case TaskSubject::ForeignKey:
            return writePart<ForeignKey>(task);
        case TaskSubject::UniqueConstraint:
            return writePart<UniqueConstraint>(task);
        case TaskSubject::CheckConstraint:
            return writePart<CheckConstraint>(task);
        case TaskSubject::ExclusionConstraint:
            return writePart<ExclusionConstraint>(task);
        case TaskSubject::Index:
            return writePart<Index>(task);
        case TaskSubject::Partition:
            return writePart<Partition>(task);
        case TaskSubject::Enum:
            return writeEnum(task);
        case TaskSubject::EnumValue:
            return writeValue(task);
        case TaskSubject::EnumDetails:
            return writeEnumDetails(task);
        case TaskSubject::Object:
            return writeObject(task);
        }
    }

    [[nodiscard]] QList<Operation> operations() const { return m_operations; }

private:
    using PartKey = std::pair<ObjectId, ObjectId>;

    void add(Operation operation)
    {
        if (!m_ofHalves.tables.isEmpty() && isAboutTypes(operation))
            (void)joinery::apply(operation, m_ofHalves);
        m_operations.append(std::move(operation));
    }

    /** Whether it says what texts of types mean. */
    [[nodiscard]] static bool isAboutTypes(const Operation &operation)
    {
        return std::holds_alternative<RenameEnum>(operation) || std::holds_alternative<MoveEnum>(operation) ||
               std::holds_alternative<RenameObject>(operation) || std::holds_alternative<MoveObject>(operation) ||
               std::holds_alternative<AddEnum>(operation) || std::holds_alternative<DropEnum>(operation) ||
               std::holds_alternative<AddObject>(operation) || std::holds_alternative<DropObject>(operation);
    }

    void followType(const Column &column)
    {
        if (m_ofHalves.tables.isEmpty()) {
            m_ofHalves.enums = m_sides.from.enums;
            m_ofHalves.objects = m_sides.from.objects;
        }
        m_ofHalves.tables.insert(Table{.id = column.id, .columns = {bare(column)}});
    }

    // Names

    template <typename T>
    [[nodiscard]] ObjectReference reference(ObjectId id, const IdMap<T> &before, const IdMap<T> &after)
    {
        const auto known = m_names.constFind(id);
        if (known != m_names.constEnd())
            return *known;
        const T *found = before.find(id);
        return referenceTo(found ? *found : *after.find(id));
    }
    [[nodiscard]] ObjectReference table(ObjectId id) { return reference(id, m_sides.from.tables, m_sides.to.tables); }
    [[nodiscard]] ObjectReference enumType(ObjectId id) { return reference(id, m_sides.from.enums, m_sides.to.enums); }
    [[nodiscard]] ObjectReference object(ObjectId id)
    {
        return reference(id, m_sides.from.objects, m_sides.to.objects);
    }

    /** What is dropped and added again has its new name when it comes. */
    void isNamedAnew(const ObjectReference &reference) { m_names.insert(reference.id, reference); }

    void isCalled(const ObjectReference &old, const Task &task)
    {
        ObjectReference now = old;
        (task.step == TaskStep::Move ? now.nameSpace : now.name) = task.to;
        m_names.insert(task.object, now);
    }

    /** The part as it is called by now; a name may well be empty. */
    template <typename Part>
    [[nodiscard]] PartReference part(ObjectId object, ObjectId id, const Part *before, const Part *after) const
    {
        const auto known = m_partNames.constFind({object, id});
        if (known != m_partNames.constEnd())
            return {id, *known};
        return {id, before ? before->name : after ? after->name : QString()};
    }

    void partIsCalled(const Task &task, const QString &name) { m_partNames.insert({task.object, task.part}, name); }

    [[nodiscard]] PartReference column(ObjectId tableId, ObjectId columnId) const
    {
        const Table *before = m_sides.from.tables.find(tableId);
        const Table *after = m_sides.to.tables.find(tableId);
        const Column *old = before ? before->column(columnId) : nullptr;
        const Column *now = after ? after->column(columnId) : nullptr;
        return part(tableId, columnId, old, now);
    }

    /** A namespace has a new name, and with it all that is in it. */
    void followNameSpace(const QString &from, const QString &to)
    {
        const auto follow = [&](const auto &things) {
            for (const auto &thing : things) {
                ObjectReference name = m_names.value(thing.id, referenceTo(thing));
                if (name.nameSpace != from)
                    continue;
                name.nameSpace = to;
                m_names.insert(thing.id, name);
            }
        };
        follow(m_sides.from.tables);
        follow(m_sides.from.enums);
        follow(m_sides.from.objects);
    }

    // Tables

    void writeTable(const Task &task)
    {
        const ObjectReference name = task.step == TaskStep::Add ? ObjectReference() : table(task.object);
        if (task.step == TaskStep::Add) {
            Table added = *m_sides.to.tables.find(task.object);
            for (const ObjectId key : m_laterKeys.value(task.object))
                (void)added.foreignKeys.remove(key);
            isNamedAnew(referenceTo(added));
            add(AddTable{task.form == Task::Form::ToBare ? bare(std::move(added)) : std::move(added)});
        } else if (task.step == TaskStep::Alter && task.form == Task::Form::FromBare) {
            dress(name, *m_sides.to.tables.find(task.object));
        } else if (task.step == TaskStep::Alter) {
            undress(name, *m_sides.from.tables.find(task.object));
        } else if (task.step == TaskStep::Drop) {
            add(DropTable{name});
        } else if (task.step == TaskStep::Move) {
            add(MoveTable{name, task.to, {}});
            isCalled(name, task);
        } else {
            add(RenameTable{name, task.to, {}});
            isCalled(name, task);
        }
    }

    void writeOptions(const Task &task)
    {
        const Table &before = *m_sides.renamed.tables.find(task.object);
        const Table &after = *m_sides.to.tables.find(task.object);
        add(AlterTableOptions{table(task.object), before.options, after.options, before.comment, after.comment});
    }

    // Columns

    [[nodiscard]] QList<ObjectId> &orderOf(ObjectId tableId)
    {
        auto known = m_orders.find(tableId);
        if (known == m_orders.end()) {
            QList<ObjectId> order;
            if (const Table *before = m_sides.from.tables.find(tableId)) {
                for (const Column &each : before->columns)
                    order.append(each.id);
            }
            known = m_orders.insert(tableId, order);
        }
        return *known;
    }

    void writeColumn(const Task &task)
    {
        const ObjectReference home = table(task.object);
        if (task.step == TaskStep::Add) {
            addColumn(task, home);
        } else if (task.step == TaskStep::Drop) {
            add(DropColumn{home, column(task.object, task.part)});
            orderOf(task.object).removeOne(task.part);
        } else if (task.step == TaskStep::Rename) {
            add(RenameColumn{home, column(task.object, task.part), task.to, {}});
            partIsCalled(task, task.to);
        } else {
            alterColumn(task, home);
        }
    }

    void addColumn(const Task &task, const ObjectReference &home)
    {
        const Table &wanted = *m_sides.to.tables.find(task.object);
        QList<ObjectId> &order = orderOf(task.object);
        qsizetype position = 0;
        for (qsizetype i = wanted.columnPosition(task.part) - 1; i >= 0 && position == 0; --i)
            position = order.indexOf(wanted.columns.at(i).id) + 1;
        std::optional<PartReference> after;
        if (position < order.size())
            after = position > 0 ? column(task.object, order.at(position - 1)) : PartReference();
        order.insert(position, task.part);
        const Column &added = *wanted.column(task.part);
        partIsCalled(task, added.name);
        add(AddColumn{home, added, after});
    }

    void alterColumn(const Task &task, const ObjectReference &home)
    {
        Column before = *m_sides.renamed.tables.find(task.object)->column(task.part);
        Column after = *m_sides.to.tables.find(task.object)->column(task.part);
        // Its rename is an operation of its own, which may be still to come.
        if (task.form == Task::Form::ToBare) {
            before = *m_sides.from.tables.find(task.object)->column(task.part);
            before.name = column(task.object, task.part).name;
            before.type = m_ofHalves.tables.find(task.part)->columns.constFirst().type;
            m_ofHalves.tables.remove(task.part);
            after = bare(before);
        } else if (task.form == Task::Form::FromBare) {
            before = bare(before);
        }
        // Of a change that is done in two, one half may be all of it.
        if (before != after)
            add(AlterColumn{home, before, after});
    }

    /** The column as it is between the two halves of a change: it needs nothing but itself. */
    [[nodiscard]] static Column bare(Column column)
    {
        column.defaultValue.reset();
        column.generated.reset();
        return column;
    }

    /** What of a table calls something else: kept out while that is not there. */
    [[nodiscard]] static bool callsOthers(const Index &index)
    {
        return !index.where.isEmpty() || std::any_of(index.parts.begin(), index.parts.end(), [](const IndexPart &part) {
            return !part.expression.isEmpty() || !part.operatorClass.isEmpty() || !part.collation.isEmpty();
        });
    }

    [[nodiscard]] static Table bare(Table table)
    {
        for (Column &column : table.columns)
            column = bare(column);
        table.checks = {};
        table.exclusions = {};
        for (const Index &index : IdMap<Index>(table.indexes)) {
            if (callsOthers(index))
                (void)table.indexes.remove(index.id);
        }
        return table;
    }

    void dress(const ObjectReference &home, const Table &table)
    {
        for (const Column &column : table.columns) {
            if (bare(column) != column)
                add(AlterColumn{home, bare(column), column});
        }
        for (const CheckConstraint *check : sortedByName(table.checks))
            add(AddCheckConstraint{home, *check});
        for (const ExclusionConstraint *exclusion : sortedByName(table.exclusions))
            add(AddExclusionConstraint{home, *exclusion});
        for (const Index *index : sortedByName(table.indexes)) {
            if (callsOthers(*index))
                add(AddIndex{home, *index});
        }
    }

    void undress(const ObjectReference &home, const Table &table)
    {
        for (const Index *index : sortedByName(table.indexes)) {
            if (callsOthers(*index))
                add(DropIndex{home, referenceToPart(*index)});
        }
        for (const ExclusionConstraint *exclusion : sortedByName(table.exclusions))
            add(DropExclusionConstraint{home, referenceToPart(*exclusion)});
        for (const CheckConstraint *check : sortedByName(table.checks))
            add(DropCheckConstraint{home, referenceToPart(*check)});
        for (const Column &column : table.columns) {
            if (bare(column) != column)
                add(AlterColumn{home, column, bare(column)});
        }
    }

    void writeOrder(const Task &task)
    {
        ReorderColumns reorder{table(task.object), {}};
        for (const Column &each : m_sides.to.tables.find(task.object)->columns)
            reorder.order.append(column(task.object, each.id));
        add(reorder);
    }

    // Keys, constraints, indexes

    void writePrimaryKey(const Task &task)
    {
        const Table *before = m_sides.from.tables.find(task.object);
        const Table *after = m_sides.to.tables.find(task.object);
        const bool hasBefore = task.step != TaskStep::Add && before;
        const bool hasAfter = task.step != TaskStep::Drop && after;
        SetPrimaryKey change{table(task.object), hasBefore ? before->primaryKey : std::nullopt,
                             hasAfter ? after->primaryKey : std::nullopt};
        // It may get its name by way of another one.
        if (task.step == TaskStep::Alter) {
            change.before->name = task.from;
            change.after->name = task.to;
        }
        add(change);
    }

    template <typename Part>
    void writePart(const Task &task)
    {
        const auto find = [&task](const Schema &schema) -> const Part * {
            const Table *table = schema.tables.find(task.object);
            return table ? PartAccess<Part>::of(*table).find(task.part) : nullptr;
        };
        const ObjectReference home = table(task.object);
        const Part *before = find(m_sides.from);
        const Part *after = find(m_sides.to);
        const PartReference name = part(task.object, task.part, before, after);
        if (task.step == TaskStep::Add) {
            add(AddPart<Part>{home, *after});
            partIsCalled(task, after->name);
        } else if (task.step == TaskStep::Drop) {
            add(DropPart<Part>{home, name});
        } else if (task.step == TaskStep::Rename) {
            rename<Part>(home, name, task.to);
            partIsCalled(task, task.to);
        } else {
            add(AlterPart<Part>{home, *find(m_sides.renamed), *after});
        }
    }

    template <typename Part>
    void rename(const ObjectReference &home, const PartReference &name, const QString &to)
    {
        if constexpr (std::is_same_v<Part, Index>)
            add(RenameIndex{home, name, to});
        else if constexpr (std::is_same_v<Part, Partition>)
            add(RenamePartition{home, name, to});
        else
            add(RenameConstraint{home, name, to});
    }

    // Enums

    void writeEnum(const Task &task)
    {
        if (task.step == TaskStep::Add) {
            const EnumType &added = *m_sides.to.enums.find(task.object);
            isNamedAnew(referenceTo(added));
            add(AddEnum{added});
            return;
        }
        const ObjectReference name = enumType(task.object);
        if (task.step == TaskStep::Drop) {
            add(DropEnum{name});
        } else if (task.step == TaskStep::Move) {
            add(MoveEnum{name, task.to, {}});
            isCalled(name, task);
        } else {
            add(RenameEnum{name, task.to, {}});
            isCalled(name, task);
        }
    }

    [[nodiscard]] QList<ObjectId> &valuesOf(ObjectId enumId)
    {
        auto known = m_orders.find(enumId);
        if (known == m_orders.end()) {
            QList<ObjectId> order;
            for (const EnumValue &value : m_sides.from.enums.find(enumId)->values)
                order.append(value.id);
            known = m_orders.insert(enumId, order);
        }
        return *known;
    }

    [[nodiscard]] PartReference value(ObjectId enumId, ObjectId valueId) const
    {
        const EnumValue *before = m_sides.from.enums.find(enumId)->value(valueId);
        const EnumValue *after = m_sides.to.enums.find(enumId)->value(valueId);
        return part(enumId, valueId, before, after);
    }

    void writeValue(const Task &task)
    {
        const ObjectReference home = enumType(task.object);
        QList<ObjectId> &order = valuesOf(task.object);
        const EnumType &wanted = *m_sides.to.enums.find(task.object);
        if (task.step == TaskStep::Drop) {
            add(DropEnumValue{home, value(task.object, task.part)});
            order.removeOne(task.part);
        } else if (task.step == TaskStep::Rename) {
            add(RenameEnumValue{home, value(task.object, task.part), task.to});
            partIsCalled(task, task.to);
        } else {
            qsizetype position = 0;
            for (qsizetype i = wanted.valuePosition(task.part) - 1; i >= 0 && position == 0; --i)
                position = order.indexOf(wanted.values.at(i).id) + 1;
            std::optional<PartReference> after;
            if (position < order.size())
                after = position > 0 ? value(task.object, order.at(position - 1)) : PartReference();
            order.insert(position, task.part);
            add(AddEnumValue{home, *wanted.value(task.part), after});
        }
    }

    void writeEnumDetails(const Task &task)
    {
        const EnumType &before = *m_sides.from.enums.find(task.object);
        const EnumType &after = *m_sides.to.enums.find(task.object);
        AlterEnum alter{enumType(task.object), before.comment, after.comment, {}};
        QList<ObjectId> wanted;
        for (const EnumValue &each : after.values)
            wanted.append(each.id);
        if (valuesOf(task.object) != wanted) {
            for (const EnumValue &each : after.values)
                alter.order.append(value(task.object, each.id));
        }
        add(alter);
    }

    // Objects

    void writeObject(const Task &task)
    {
        if (task.step == TaskStep::Add) {
            const DefinitionObject &added = *m_sides.to.objects.find(task.object);
            isNamedAnew(referenceTo(added));
            add(AddObject{added});
            return;
        }
        const ObjectReference name = object(task.object);
        const DefinitionObject *before = m_sides.from.objects.find(task.object);
        if (task.step == TaskStep::Drop) {
            add(DropObject{before->kind, name});
        } else if (task.step == TaskStep::Move) {
            add(MoveObject{before->kind, name, task.to, {}});
            isCalled(name, task);
        } else if (task.step == TaskStep::Rename) {
            add(RenameObject{before->kind, name, task.to, {}});
            isCalled(name, task);
            if (before->kind == DefinitionObject::Kind::Namespace)
                followNameSpace(task.from, task.to);
        } else {
            add(ReplaceObject{*m_sides.renamed.objects.find(task.object), *m_sides.to.objects.find(task.object)});
        }
    }

    const DiffSides &m_sides;
    QHash<ObjectId, QSet<ObjectId>> m_laterKeys;
    /** What tables, enums and objects are called by now, where that is not what they were called at the start. */
    QHash<ObjectId, ObjectReference> m_names;
    QHash<PartKey, QString> m_partNames;
    /** Columns of a table and values of an enum in the order they have by now. */
    QHash<ObjectId, QList<ObjectId>> m_orders;
    QList<Operation> m_operations;
    /** Columns yet to be changed in two halves, each as a table of its own: what their types are called by now. */
    Schema m_ofHalves;
};

} // namespace

QList<Operation> writeTasks(const QList<Task> &tasks, const DiffSides &sides)
{
    Writer writer(tasks, sides);
    for (const Task &task : tasks)
        writer.write(task);
    return writer.operations();
}

} // namespace joinery
