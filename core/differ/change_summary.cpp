// SPDX-License-Identifier: MIT
#include "core/differ/change_summary.h"

#include "core/operation/describe.h"
#include "core/operation/lookup.h"

namespace joinery {

namespace {

/** Notes one operation after the other; drops and adds of the same part become a change. */
class Summariser
{
public:
    Summariser(const Schema &from, ChangeSummary &summary) : m_from(from), m_summary(summary) {}

    void note(const Operation &operation, int index)
    {
        const ObjectReference subject = subjectOf(operation);
        if (subject.id.isNull() && subject.name.isEmpty())
            return;
        m_object = &m_summary.objects[subjectId(m_from, operation)];
        m_object->operations.append(index);
        std::visit(*this, operation);
    }

    void operator()(const AddTable &) { m_object->kind = reAdded(); }
    void operator()(const DropTable &) { m_object->kind = ChangeKind::Dropped; }
    void operator()(const RenameTable &operation) { renameObject(operation.table.name, operation.to); }
    void operator()(const MoveTable &) { changeObject(); }
    void operator()(const AlterTableOptions &) { changeObject(); }
    void operator()(const AddColumn &operation) { addPart(operation.column.id); }
    void operator()(const DropColumn &operation) { dropPart(operation.column.id); }
    void operator()(const RenameColumn &operation)
    {
        renamePart(operation.column.id, operation.column.name, operation.to);
    }
    void operator()(const AlterColumn &operation)
    {
        changePart(operation.after.id, describeChange(operation.before, operation.after));
    }
    void operator()(const ReorderColumns &) { changeObject(); }
    void operator()(const SetPrimaryKey &operation)
    {
        if (!operation.after)
            dropPart({});
        else if (!operation.before)
            addPart({});
        else
            changePart({}, {});
    }
    template <typename Part>
    void operator()(const AddPart<Part> &operation)
    {
        addPart(operation.part.id);
    }
    template <typename Part>
    void operator()(const DropPart<Part> &operation)
    {
        dropPart(operation.part.id);
    }
    template <typename Part>
    void operator()(const AlterPart<Part> &operation)
    {
        changePart(operation.after.id, {});
    }
    void operator()(const RenameConstraint &operation)
    {
        renamePart(operation.constraint.id, operation.constraint.name, operation.to);
    }
    void operator()(const RenameIndex &operation)
    {
        renamePart(operation.index.id, operation.index.name, operation.to);
    }
    void operator()(const RenamePartition &operation)
    {
        renamePart(operation.partition.id, operation.partition.name, operation.to);
    }
    void operator()(const AddEnum &) { m_object->kind = reAdded(); }
    void operator()(const DropEnum &) { m_object->kind = ChangeKind::Dropped; }
    void operator()(const RenameEnum &operation) { renameObject(operation.enumType.name, operation.to); }
    void operator()(const MoveEnum &) { changeObject(); }
    void operator()(const AlterEnum &) { changeObject(); }
    void operator()(const AddEnumValue &operation) { addPart(operation.value.id); }
    void operator()(const RenameEnumValue &operation)
    {
        renamePart(operation.value.id, operation.value.name, operation.to);
    }
    void operator()(const DropEnumValue &operation) { dropPart(operation.value.id); }
    void operator()(const AddObject &) { m_object->kind = reAdded(); }
    void operator()(const DropObject &) { m_object->kind = ChangeKind::Dropped; }
    void operator()(const RenameObject &operation) { renameObject(operation.object.name, operation.to); }
    void operator()(const ReplaceObject &) { changeObject(); }
    void operator()(const MoveObject &) { changeObject(); }
    void operator()(const InsertRows &) { changeObject(); }
    void operator()(const UpdateRows &) { changeObject(); }
    void operator()(const DeleteRows &) { changeObject(); }
    void operator()(const RawSql &) {}
    void operator()(const Code &) {}

private:
    [[nodiscard]] ChangeKind reAdded() const
    {
        return m_object->kind == ChangeKind::Dropped ? ChangeKind::Changed : ChangeKind::Added;
    }

    void changeObject()
    {
        m_object->changed = true;
        if (m_object->kind == ChangeKind::None)
            m_object->kind = ChangeKind::Changed;
    }

    /** A rename through a temporary name is one rename: the first old name stays. */
    void renameObject(const QString &from, const QString &to)
    {
        if (m_object->oldName.isEmpty())
            m_object->oldName = from;
        m_object->kind = m_object->oldName == to ? ChangeKind::None : ChangeKind::Renamed;
    }

    void addPart(ObjectId part)
    {
        PartChange &change = m_object->parts[part];
        change.kind = change.kind == ChangeKind::Dropped ? ChangeKind::Changed : ChangeKind::Added;
        changeObject();
    }

    void dropPart(ObjectId part)
    {
        m_object->parts[part].kind = ChangeKind::Dropped;
        changeObject();
    }

    void changePart(ObjectId part, const QString &detail)
    {
        PartChange &change = m_object->parts[part];
        change.changed = true;
        change.detail = detail;
        if (change.kind == ChangeKind::None)
            change.kind = ChangeKind::Changed;
        changeObject();
    }

    void renamePart(ObjectId part, const QString &from, const QString &to)
    {
        PartChange &change = m_object->parts[part];
        if (change.oldName.isEmpty())
            change.oldName = from;
        change.kind = change.oldName == to ? ChangeKind::None : ChangeKind::Renamed;
        changeObject();
    }

    const Schema &m_from;
    ChangeSummary &m_summary;
    ObjectChange *m_object = nullptr;
};

} // namespace

ChangeSummary summarise(const QList<Operation> &operations, const Schema &from)
{
    ChangeSummary summary;
    Summariser summariser(from, summary);
    for (int i = 0; i < operations.size(); ++i)
        summariser.note(operations.at(i), i);
    for (const ObjectChange &change : std::as_const(summary.objects)) {
        summary.added += change.kind == ChangeKind::Added ? 1 : 0;
        summary.changed += change.kind == ChangeKind::Changed ? 1 : 0;
        summary.renamed += change.kind == ChangeKind::Renamed ? 1 : 0;
        summary.dropped += change.kind == ChangeKind::Dropped ? 1 : 0;
    }
    return summary;
}

} // namespace joinery
